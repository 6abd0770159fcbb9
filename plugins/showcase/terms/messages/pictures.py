"""Words of problems: pictures."""

ACCEPTED_FR = "une photo JPEG, PNG, WebP, HEIC, AVIF, TIFF ou GIF"
ACCEPTED_EN = "a JPEG, PNG, WebP, HEIC, AVIF, TIFF or GIF picture"

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "picture-empty": {
        "fr": (
            "un fichier vide (0 octet)",
            ACCEPTED_FR,
            "copier de nouveau la photo d'origine : la copie précédente a été interrompue",
        ),
        "en": ("an empty file (0 bytes)", ACCEPTED_EN, "copy the original picture again: the earlier copy was interrupted"),
    },
    "picture-is-text": {
        "fr": (
            "du texte, qui commence par « {start} »",
            ACCEPTED_FR,
            "remplacer ce fichier par la vraie photo ; si elle vient d'un site, ouvrir la photo seule puis l'enregistrer",
        ),
        "en": (
            "text, which starts with “{start}”",
            ACCEPTED_EN,
            "put the real picture in place of this file; if it comes from a website, open the picture alone, then save it",
        ),
    },
    "picture-is-svg": {
        "fr": ("un dessin vectoriel SVG", ACCEPTED_FR, "exporter le dessin en PNG, large de 1440 pixels, et donner le nom du fichier PNG"),
        "en": ("an SVG vector drawing", ACCEPTED_EN, "export the drawing as PNG, 1440 pixels wide, and give the name of the PNG file"),
    },
    "picture-is-pdf": {
        "fr": (
            "un document PDF",
            ACCEPTED_FR,
            "exporter la page ou la photo du PDF en JPEG ; si le document lui-même doit être lu, l'ajouter aux documents du projet",
        ),
        "en": (
            "a PDF document",
            ACCEPTED_EN,
            "export the page or the picture of the PDF as JPEG; if the document itself is to be read, add it to the project's documents",
        ),
    },
    "picture-is-video": {
        "fr": ("une vidéo", ACCEPTED_FR, "mettre ce fichier dans le champ « video », ou choisir une photo"),
        "en": ("a video", ACCEPTED_EN, "put this file in the “video” field, or choose a picture"),
    },
    "picture-format": {
        "fr": ("un fichier {format}", ACCEPTED_FR, "ouvrir le fichier dans un logiciel de photo et l'exporter en JPEG"),
        "en": ("a {format} file", ACCEPTED_EN, "open the file in a photo program and export it as JPEG"),
    },
    "picture-unknown": {
        "fr": (
            "un fichier qui n'est pas une photo reconnue",
            ACCEPTED_FR,
            "vérifier qu'il s'agit du bon fichier ; si c'est bien une photo, l'exporter en JPEG",
        ),
        "en": (
            "a file that is not a known kind of picture",
            ACCEPTED_EN,
            "check that this is the right file; if it is a picture, export it as JPEG",
        ),
    },
    "picture-unreadable": {
        "fr": (
            "un fichier impossible à lire : il a disparu ou son accès est interdit",
            "une photo lisible",
            "remettre la photo à cet endroit, ou autoriser sa lecture, puis recommencer",
        ),
        "en": (
            "a file that cannot be read: it has gone, or access is denied",
            "a readable picture",
            "put the picture back in this place, or allow it to be read, then try again",
        ),
    },
    "picture-broken": {
        "fr": (
            "une photo abîmée ou incomplète",
            "un fichier entier",
            "copier de nouveau la photo depuis l'appareil ou le téléphone ; si elle s'ouvre dans un logiciel de photo, l'exporter en JPEG",
        ),
        "en": (
            "a damaged or incomplete picture",
            "a whole file",
            "copy the picture again from the camera or the phone; if it opens in a photo program, export it as JPEG",
        ),
    },
    "picture-too-large": {
        "fr": (
            "une image de {width} × {height} pixels",
            "au plus {limit} millions de pixels",
            "réduire la photo à 3000 pixels de large, ce qui suffit largement au site",
        ),
        "en": (
            "a picture of {width} × {height} pixels",
            "at most {limit} million pixels",
            "shrink the picture to 3000 pixels wide, which is plenty for the site",
        ),
    },
    "picture-bomb": {
        "fr": (
            "une image qui demande trop de mémoire une fois ouverte",
            "au plus {limit} millions de pixels",
            "ne pas utiliser ce fichier s'il vient d'un inconnu ; sinon, réduire la photo à 3000 pixels de large",
        ),
        "en": (
            "a picture that needs too much memory once opened",
            "at most {limit} million pixels",
            "do not use this file if it comes from a stranger; otherwise shrink the picture to 3000 pixels wide",
        ),
    },
    "picture-shape": {
        "fr": (
            "une image de {width} × {height} pixels",
            "au moins {side} pixels de côté, et un grand côté au plus {ratio} fois plus long que le petit",
            "recadrer la photo, ou en choisir une autre",
        ),
        "en": (
            "a picture of {width} × {height} pixels",
            "sides of at least {side} pixels, the long one at most {ratio} times the short one",
            "crop the picture, or choose another",
        ),
    },
    "picture-depth": {
        "fr": ("une image scientifique à 32 bits par pixel", "une photo à 8 ou 16 bits par couleur", "exporter l'image en JPEG ou en PNG"),
        "en": ("a scientific picture with 32 bits a pixel", "a photograph with 8 or 16 bits a colour", "export the picture as JPEG or PNG"),
    },
    "picture-undeclared": {
        "fr": (
            "« {found} », placée dans le texte sans être déclarée",
            "une photo déclarée dans photos, avec les personnes qu'elle montre",
            "ajouter la photo à photos : sans cela, elle resterait si l'une de ces personnes retirait son accord",
        ),
        "en": (
            "“{found}”, placed in the text without being declared",
            "a picture declared in photos, with the people it shows",
            "add it to photos: otherwise it would stay if one of these people withdrew their consent",
        ),
    },
    "picture-small": {
        "fr": (
            "une image large de {width} pixels",
            "au moins {min_width} pixels de large",
            "utiliser la photo d'origine plutôt qu'une vignette ou une copie d'écran ; sinon elle paraîtra floue",
        ),
        "en": (
            "a picture {width} pixels wide",
            "at least {min_width} pixels wide",
            "use the original picture rather than a thumbnail or a screen copy; otherwise it will look blurred",
        ),
    },
}
