"""Language tags: BCP 47, the subset that a school needs (language, script, region)."""

import re

TAG = re.compile(r"([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
# ISO 639-1; languages of three letters (ISO 639-3) are taken on trust, there are thousands
TWO_LETTERS = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff
    fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks
    ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps
    pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz
    ve vi vo wa wo xh yi yo za zh zu
    """.split()
)


def is_language_tag(text: str) -> bool:
    """Whether `text` is written as a language tag such as `fr`, `pt-BR` or `zh-Hant`, and of two letters only if it is one."""
    match = TAG.fullmatch(text)
    return match is not None and (len(match[1]) == 3 or match[1] in TWO_LETTERS)
