"""The press: turns artifacts into files, noting for each what it depended on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import TemplateError

from ..library.files import FileFact
from ..library.lens import Lens
from ..outputs import images, published
from ..outputs.assets import ThemeFiles
from ..outputs.html import Templates, template_problem
from ..terms.problem import ContentError
from ..views.kit import Kit, PictureFile, PublishedFile
from ..views.parts import SiteView
from ..views.site import site_view
from ..views.views import VIEWS
from . import keys
from .files import MAKERS
from .kiosk import KioskPress, kiosk_theme_of
from .making import PICTURES, derivatives, published_path, sizes
from .manifest import Made
from .memory import Memory
from .artifact import Artifact
from .preparation import PAGE_SIZE, Preparation
from .project import Project
from .report import Progress
from .searching import Indexes, indexes
from .store import Store
from .themefiles import addresses


class Press:
    """Prints artifacts of one prepared site."""

    def __init__(self, project: Project, prepared: Preparation, theme: ThemeFiles, memory: Memory):
        self._project, self._library, self._closures = project, prepared.library, prepared.closures.digests
        self._words = prepared.catalogues
        root, assets = project.root, addresses(theme, project.root)

        @cache
        def picture_files(digest: str, width: int, height: int) -> tuple[PictureFile, ...]:
            files = derivatives(FileFact(digest, 0, width, height), project.avif).files()
            return tuple(PictureFile(each.format, each.width, each.height, f"{root}{PICTURES}/{each.name}") for each in files)

        def published_file(digest: str, name: str) -> PublishedFile:
            path = published_path(digest, name)
            return PublishedFile(root + path, (project.cache / path).stat().st_size)

        self.kit = Kit(self._words.strings, project.host, assets, picture_files, published_file, PAGE_SIZE)
        made_by = (images.recipe(sizes(project.avif)), published.recipe())
        whole = (keys.code(), project.siteurl, project.preview, project.paper, project.cards, self._words.digest, made_by, tuple(project.languages.items()))
        self._common = keys.digest(*whole, assets)
        # what is searched in a language does not depend on the theme's files, nor on other languages
        self._searched = {lang: keys.digest(*whole, digest) for lang, digest in self._words.digests.items()}
        self._memory = memory
        kiosk = kiosk_theme_of(project, theme.files, prepared.readings)
        self.kiosk = KioskPress(project, prepared.library, self.kit, kiosk) if kiosk else None
        self._sites: dict[str, tuple[SiteView, dict]] = {}
        self._keys: dict[tuple[str, str], str] = {}

    def index(self, progress: Progress) -> Indexes:
        """The search indexes, which the pages printed from now on know of."""
        found = indexes(self._project, self._library, self.kit, self._searched, self._memory, progress)
        self.kit = self.kit._replace(engines=found.folders)
        return found

    def key(self, artifact: Artifact) -> str:
        """What an artifact depends on besides the library: code, settings, words of its language, its template's closure."""
        found = self._keys.get((artifact.form, artifact.lang))
        if found is None:
            words = [self._words.digests[lang] for lang in self._words.strings if artifact.lang in (lang, "")]
            if artifact.form in ("lost.html", "kiosk"):
                words = list(self._words.digests.values())
            elif artifact.form == "search.html":
                words += sorted(self.kit.engines.items())
            if artifact.form == "kiosk":
                words += [self.kiosk.theme.digest, self._closures["kiosk.html"]] if self.kiosk else []
            found = keys.digest(self._common, artifact.form, self._closures.get(artifact.form, ""), *words)
            self._keys[artifact.form, artifact.lang] = found
        return found

    def print(self, artifacts: Sequence[Artifact], store: Store) -> dict[str, Made]:
        """Makes and stages artifacts; raises ContentError for a fault of the theme."""
        return {artifact.path: self._one(artifact, store) for artifact in artifacts}

    def content(self, artifact: Artifact) -> bytes:
        """One artifact's bytes."""
        return self._content(artifact, Lens(self._library))

    def _one(self, artifact: Artifact, store: Store) -> Made:
        lens = Lens(self._library)
        content = self._content(artifact, lens)
        asked = tuple(lens.asked)
        return Made(self.key(artifact), asked, keys.digest(*lens.asked.values()), store.stage(artifact.path, content))

    def _content(self, artifact: Artifact, lens: Lens) -> bytes:
        maker = MAKERS.get(artifact.view)
        return maker(lens, self.kit, artifact, self._project.cache) if maker else self._page(artifact, lens)

    def _page(self, artifact: Artifact, lens: Lens) -> bytes:
        if artifact.form == "kiosk":
            return self.kiosk.content(artifact, lens, self._closures["kiosk.html"])
        view = VIEWS[artifact.view](lens, self.kit, artifact.lang, *artifact.about)
        site = self._site(artifact.lang, lens)
        try:
            return self._templates_of(artifact.lang).page(artifact.form, view, site)
        except TemplateError as error:
            raise ContentError([template_problem(error, artifact.form, f"{self._project.theme.name}/templates")]) from error

    def _site(self, lang: str, lens: Lens) -> SiteView:
        """`site` of a language, made once; every page is noted to depend on what it asked."""
        if lang not in self._sites:
            own = Lens(self._library)
            self._sites[lang] = (site_view(own, self.kit, lang), own.asked)
        site, asked = self._sites[lang]
        lens.asked.update(asked)
        return site

    def _templates_of(self, lang: str) -> Templates:
        whole = (self._words.digests[lang], tuple(self._closures.items()))
        return self._memory.of(
            ("templates", lang), whole, lambda: Templates(self._project.theme / "templates", self._words.strings[lang], self._project.cache / "templates")
        )
