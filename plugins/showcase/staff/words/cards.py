"""Words of `inv cards`."""

WORDS = {
    "made-one": ("{number} récit à publier, dans : {where}", "{number} story to post, in: {where}"),
    "made-many": ("{number} récits à publier, dans : {where}", "{number} stories to post, in: {where}"),
    "each": ("Pour chacun et par langue : {card}, la carte ; {alt}, à coller comme texte de remplacement ; {message}, avec l'adresse ; {short}, le même en 280 signes.",
             "For each and by language: {card}, the card; {alt}, to paste as its alternative text; {message}, with the address; {short}, the same in 280 characters."),
    "silent": ("Sans carte, faute d'accord pour l'usage « social » : {slugs}", "Without a card, for want of the use “social”: {slugs}"),
    "unknown": ("Aucun récit publié de ce nom : {slugs}. Donner le nom d'un dossier de content/testimonies/.", "No published story of that name: {slugs}. Give the name of a folder of content/testimonies/."),
    "near": ("Voulez-vous dire : {near} ?", "Do you mean: {near}?"),
    "no-host": ("Les messages sont sans adresse : l'adresse publique (SITEURL) n'est pas réglée dans pelicanconf.py.", "The messages are without an address: the public address (SITEURL) is not set in pelicanconf.py."),
    "list": ("# Les publications, du {day}. Un accord retiré ? Refaire « inv cards » : ce qui n'a plus lieu d'être disparaît d'ici, et reste à supprimer des réseaux.",
             "# The posts, of {day}. A consent withdrawn? Run “inv cards” again: what may no longer be vanishes here, and is still to be deleted on the networks."),
}
