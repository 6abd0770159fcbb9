"""Words of problems: sounds, films, captions, documents."""

from .fields import both

CONVERT_FR = "convertir le film avec HandBrake (gratuit), préréglage « Fast 720p30 », en MP4 ; le son avec Audacity (gratuit) : Fichier, Exporter, MP3"
CONVERT_EN = "convert the film with HandBrake (free), preset “Fast 720p30”, to MP4; the sound with Audacity (free): File, Export, MP3"

WORDS = {
    "recording-empty": both(
        ("un fichier vide (0 octet)", "un enregistrement", "copier de nouveau l'enregistrement d'origine : la copie précédente a été interrompue"),
        ("an empty file (0 bytes)", "a recording", "copy the original recording again: the earlier copy was interrupted"),
    ),
    "recording-too-large": both(
        ("un fichier de {size} Mo", "{limit} Mo au plus : au-delà, il ne part pas sur un téléphone, et pèse sur l'hébergement", f"le raccourcir ou l'alléger : {CONVERT_FR}"),
        ("a file of {size} MB", "{limit} MB at most: beyond that it does not play on a phone, and weighs on the host", f"make it shorter or lighter: {CONVERT_EN}"),
    ),
    "recording-other-kind": both(
        ("un fichier nommé .{extension} qui est en réalité : {kind}", "un fichier qui est ce que dit son nom", f"ne pas renommer, mais {CONVERT_FR}"),
        ("a file named .{extension} that is really: {kind}", "a file that is what its name says", f"do not rename it, but {CONVERT_EN}"),
    ),
    "recording-unknown": both(
        ("un fichier nommé .{extension} qui n'est ni un son ni un film connu", "un fichier qui est ce que dit son nom", f"vérifier qu'il s'agit du bon fichier ; s'il se lit sur l'ordinateur, {CONVERT_FR}"),
        ("a file named .{extension} that is no known sound or film", "a file that is what its name says", f"check that this is the right file; if it plays on the computer, {CONVERT_EN}"),
    ),
    "recording-broken": both(
        ("un enregistrement abîmé ou incomplet", "un fichier entier, qui se lit jusqu'au bout", f"le copier de nouveau depuis l'appareil ; s'il se lit sur l'ordinateur, {CONVERT_FR}"),
        ("a damaged or incomplete recording", "a whole file, which plays to its end", f"copy it again from the device; if it plays on the computer, {CONVERT_EN}"),
    ),
    "recording-codec": both(
        ("un enregistrement codé en {codec}", "un codage que tous les navigateurs lisent : {accepted}", CONVERT_FR),
        ("a recording coded as {codec}", "a coding that every browser plays: {accepted}", CONVERT_EN),
    ),
    "recording-is-film": both(
        ("un film, dans le champ audio", "un son seul", "déplacer cette entrée dans le champ video, avec ses sous-titres, ou n'exporter que le son"),
        ("a film, in the audio field", "sound alone", "move this entry to the video field, with its captions, or export the sound alone"),
    ),
    "recording-is-sound": both(
        ("un son sans image, dans le champ video", "un film", "déplacer cette entrée dans le champ audio"),
        ("sound without a picture, in the video field", "a film", "move this entry to the audio field"),
    ),
    "poster-undeclared": both(
        ("« {found} », qui n'est pas une photo déclarée", "l'une des photos de la fiche : {known}", "ajouter l'image à photos, avec les personnes qu'elle montre, ou retirer poster : la première photo de la fiche en tiendra lieu"),
        ("“{found}”, which is not a declared picture", "one of the entry's pictures: {known}", "add the picture to photos, with the people it shows, or delete poster: the entry's first picture will stand in"),
    ),
    "captions-not-webvtt": both(
        ("un fichier qui commence par « {found} »", "une première ligne WEBVTT, en majuscules, puis une ligne vide", "exporter les sous-titres en « WebVTT », ou écrire WEBVTT tout en haut"),
        ("a file that begins with “{found}”", "a first line WEBVTT, in capitals, then an empty line", "export the captions as “WebVTT”, or write WEBVTT at the very top"),
    ),
    "captions-subrip": both(
        ("des sous-titres SubRip (.srt) renommés en .vtt", "des sous-titres WebVTT", "les exporter en « WebVTT » ; à la main : écrire WEBVTT tout en haut, une ligne vide, puis remplacer la virgule des temps par un point"),
        ("SubRip captions (.srt) renamed to .vtt", "WebVTT captions", "export them as “WebVTT”; by hand: write WEBVTT at the very top, an empty line, then put a point for the comma in the times"),
    ),
    "captions-time": both(
        ("« {found} »", "un temps comme 00:01.500 --> 00:04.000 (minutes:secondes.millièmes)", "corriger cette ligne"),
        ("“{found}”", "a time such as 00:01.500 --> 00:04.000 (minutes:seconds.thousandths)", "correct this line"),
    ),
    "captions-end": both(
        ("« {found} », qui finit avant d'avoir commencé", "une fin après le début", "corriger le second temps"),
        ("“{found}”, which ends before it has begun", "an end after the start", "correct the second time"),
    ),
    "captions-order": both(
        ("« {found} », qui commence avant le sous-titre précédent", "des sous-titres dans l'ordre du temps", "les remettre dans l'ordre, ou corriger le premier temps"),
        ("“{found}”, which starts before the caption above it", "captions in the order of time", "put them in order, or correct the first time"),
    ),
    "captions-beyond": both(
        ("{number} sous-titre(s) après la fin de l'enregistrement, qui dure {length} ; le premier : « {found} »", "des sous-titres qui finissent avec l'enregistrement", "vérifier que l'enregistrement est entier et que ce sont bien ses sous-titres, puis corriger les temps"),
        ("{number} caption(s) after the end of the recording, which lasts {length}; the first: “{found}”", "captions that end with the recording", "check that the recording is whole and that the captions are its own, then correct the times"),
    ),
    "captions-silent": both(
        ("un temps sans texte : « {found} »", "les mots, sur la ligne d'après", "écrire le texte, ou retirer cette ligne"),
        ("a time without words: “{found}”", "the words, on the next line", "write the text, or delete this line"),
    ),
    "captions-none": both(
        ("un fichier de sous-titres sans un seul sous-titre", "un temps et un texte pour chaque phrase", "compléter le fichier, ou le reprendre dans un logiciel de sous-titres"),
        ("a file of captions without a single caption", "a time and a text for each sentence", "complete the file, or make it again in a caption editor"),
    ),
    "captions-language": both(
        ("des sous-titres en {found} seulement", "des sous-titres dans chaque langue du site : {known}", "ajouter un fichier .vtt pour : {lacking}"),
        ("captions in {found} only", "captions in every language of the site: {known}", "add a .vtt file for: {lacking}"),
    ),
    "document-broken": both(
        ("un document PDF abîmé, ou un fichier renommé en .pdf", "un PDF entier", "exporter de nouveau le document en PDF"),
        ("a damaged PDF document, or a file renamed to .pdf", "a whole PDF", "export the document as PDF again"),
    ),
    "document-locked": both(
        ("un PDF protégé par un mot de passe ou des restrictions", "un PDF que le site peut ouvrir pour en retirer le nom de l'auteur", "l'enregistrer sans protection"),
        ("a PDF protected by a password or restrictions", "a PDF that the site can open, to take its author's name out", "save it without protection"),
    ),
    "document-holds-files": both(
        ("un PDF qui contient d'autres fichiers", "un PDF seul : ce qui est caché dedans serait publié sans être relu", "retirer les pièces jointes du PDF, et déclarer à part celles qui doivent paraître"),
        ("a PDF with other files inside", "a PDF alone: what hides in it would be published unread", "remove the attachments from the PDF, and declare those that should appear"),
    ),
    "document-too-large": both(
        ("un document de {size} Mo", "{limit} Mo au plus", "l'exporter avec des images plus légères (« taille minimale », « pour le web »)"),
        ("a document of {size} MB", "{limit} MB at most", "export it with lighter pictures (“minimum size”, “for the web”)"),
    ),
}
