"""Words of problems with the figures in content/indicators/*.csv; columns are named as spreadsheets do, A, B, C…"""

from .fields import both

ENCODING = "dans le tableur, « Enregistrer sous », type « CSV UTF-8 », puis relire les accents"
ENCODING_EN = "in the spreadsheet, “Save as”, type “CSV UTF-8”, then check the accents"

WORDS = {
    "figures-encoding": both(
        ("des accents enregistrés à l'ancienne (ANSI, Windows-1252 ou UTF-16)", "un fichier CSV en UTF-8", ENCODING),
        ("accents saved the old way (ANSI, Windows-1252 or UTF-16)", "a CSV file in UTF-8", ENCODING_EN),
    ),
    "figures-workbook": both(
        ("un classeur de tableur (Excel ou LibreOffice), seulement renommé en .csv", "un fichier CSV en UTF-8", "ouvrir ce fichier dans le tableur, puis « Enregistrer sous », type « CSV UTF-8 »"),
        ("a workbook (Excel or LibreOffice) that was only renamed .csv", "a CSV file in UTF-8", "open the file in the spreadsheet, then “Save as”, type “CSV UTF-8”"),
    ),
    "figures-name": both(
        ("« {found} », un nom ou un format que le site ne lit pas ici", "un tableau CSV nommé {near}, ou l'un de : {known}", "dans le tableur, « Enregistrer sous », type « CSV UTF-8 », nom « {near} », en minuscules ; puis retirer l'autre fichier"),
        ("“{found}”, a name or a format that the site does not read here", "a CSV table called {near}, or one of: {known}", "in the spreadsheet, “Save as”, type “CSV UTF-8”, name “{near}”, in small letters; then remove the other file"),
    ),
    "figures-separators": both(
        ("{number} ligne(s) séparée(s) par {found}, alors que l'en-tête l'est par {expected}", "un seul séparateur dans tout le fichier",
         "dans le tableur, importer le fichier (Données, « À partir d'un fichier texte/CSV ») en choisissant le séparateur, compléter, puis « Enregistrer sous », type « CSV UTF-8 »"),
        ("{number} line(s) separated by {found}, whereas the header is by {expected}", "a single separator in the whole file",
         "in the spreadsheet, import the file (Data, “From Text/CSV”) and choose the separator, complete it, then “Save as”, type “CSV UTF-8”"),
    ),
    "figures-thousands": both(
        ("« {found} » en colonne {column} : {near}, ou {other} ?", "un nombre entier, sans point ni virgule", "écrire {near}, ou {other}"),
        ("“{found}” in column {column}: {near}, or {other}?", "a whole number, without a point or a comma", "write {near}, or {other}"),
    ),
    "figures-year-ahead": both(
        ("« {found} » en colonne {column}, une année scolaire qui n'a pas commencé", "{bound} au plus tard : on ne compte que des personnes déjà parties ou inscrites", "corriger l'année, ou attendre la rentrée"),
        ("“{found}” in column {column}, a school year that has not begun", "{bound} at the latest: only people who have left or enrolled can be counted", "correct the year, or wait for September"),
    ),
    "figures-level": both(
        ("« {found} » en colonne {column}, alors que {funder} est un financeur d'échelon {expected} dans content/site.yaml", "l'échelon du financeur : {expected}", "écrire {expected}, ou corriger level dans site.yaml"),
        ("“{found}” in column {column}, whereas {funder} is a funder of level {expected} in content/site.yaml", "the funder's level: {expected}", "write {expected}, or correct level in site.yaml"),
    ),
    "figures-home": both(
        ("« {found} » en colonne {column}, le pays de l'établissement", "le pays où l'on est parti, ou d'où l'on est venu", "corriger le pays, ou retirer la ligne"),
        ("“{found}” in column {column}, the institution's own country", "the country that people left for, or came from", "correct the country, or remove the line"),
    ),
    "figures-formula": both(
        ("« {found} » en colonne {column}, qu'un tableur prendrait pour une formule", "un nom", "retirer le signe du début ; dans le fichier à télécharger, une apostrophe le précède"),
        ("“{found}” in column {column}, which a spreadsheet would take for a formula", "a name", "remove the sign at its beginning; the file to download puts an apostrophe before it"),
    ),
    "figures-left-none": both(
        ("0 parti en colonne {column}, alors que mobilities.csv compte {number} départs de ce centre cette année-là", "le nombre d'apprenants partis au moins une fois", "écrire ce nombre ; s'il n'est pas connu, retirer la ligne"),
        ("0 who left in column {column}, whereas mobilities.csv counts {number} departures of that centre and year", "how many learners left at least once", "write that number; if it is not known, remove the line"),
    ),
    "figures-empty": both(
        ("un fichier vide", "une première ligne avec les noms de colonnes : {known}", "écrire cette ligne, ou supprimer le fichier"),
        ("an empty file", "a first line with the names of the columns: {known}", "write that line, or delete the file"),
    ),
    "figures-quote": both(
        ("un guillemet droit (\") jamais refermé", "des guillemets par paires", "fermer ou retirer le guillemet de cette ligne"),
        ("a straight quote (\") that is never closed", "quotes in pairs", "close or remove the quote on this line"),
    ),
    "figures-column-missing": both(
        ("aucune colonne « {found} »", "les colonnes {known}", "ajouter la colonne « {found} » et la remplir"),
        ("no column “{found}”", "the columns {known}", "add the column “{found}” and fill it in"),
    ),
    "figures-column-unknown": both(
        ("« {found} » en colonne {column}, un nom inconnu", "« {near} » ?", "corriger le nom de la colonne, ou retirer la colonne"),
        ("“{found}” in column {column}, an unknown name", "“{near}”?", "correct the column's name, or remove the column"),
    ),
    "figures-column-twice": both(
        ("une seconde colonne « {found} », en {column}", "une seule colonne de ce nom", "retirer l'une des deux"),
        ("a second column “{found}”, at {column}", "a single column of that name", "remove one of the two"),
    ),
    "figures-cells": both(
        ("{found} cellule(s)", "{expected} cellules, comme la première ligne", "compléter la ligne, ou mettre entre guillemets droits un texte qui contient le séparateur"),
        ("{found} cell(s)", "{expected} cells, as in the first line", "complete the line, or put a text that contains the separator between straight quotes"),
    ),
    "figures-blank": both(
        ("une cellule vide en colonne {column}", "une valeur", "remplir la cellule ; pour zéro, écrire 0 ou retirer la ligne"),
        ("an empty cell in column {column}", "a value", "fill in the cell; for zero, write 0 or remove the line"),
    ),
    "figures-number": both(
        ("« {found} » en colonne {column}", "un nombre entier, par exemple 12", "écrire le nombre en chiffres, sans texte autour"),
        ("“{found}” in column {column}", "a whole number, for instance 12", "write the number in digits, without words around it"),
    ),
    "figures-amount": both(
        ("« {found} » en colonne {column}", "un montant en euros, par exemple 21000 ou 1 250,50", "écrire le montant en chiffres, avec une virgule pour les centimes seulement"),
        ("“{found}” in column {column}", "an amount in euros, for instance 21000 or 1 250,50", "write the amount in digits, with a comma or a point for cents only"),
    ),
    "figures-negative": both(
        ("« {found} » en colonne {column}, un nombre négatif", "zéro ou plus", "corriger le nombre ; pour annuler une ligne, la retirer"),
        ("“{found}” in column {column}, a negative number", "zero or more", "correct the number; to cancel a line, remove it"),
    ),
    "figures-absurd": both(
        ("« {found} » en colonne {column}, ce qui paraît impossible", "{bound} au plus", "vérifier le nombre : un chiffre de trop, une colonne décalée ?"),
        ("“{found}” in column {column}, which seems impossible", "{bound} at most", "check the number: a digit too many, a column out of place?"),
    ),
    "figures-year": both(
        ("« {found} » en colonne {column}", "une année scolaire, par exemple 2025-2026", "écrire les deux années qui se suivent, avec un tiret"),
        ("“{found}” in column {column}", "a school year, for instance 2025-2026", "write the two years in a row, with a hyphen"),
    ),
    "figures-year-far": both(
        ("« {found} » en colonne {column}, une année à venir", "{bound} au plus tard, la prochaine année scolaire", "corriger l'année"),
        ("“{found}” in column {column}, a year to come", "{bound} at the latest, the next school year", "correct the year"),
    ),
    "figures-country": both(
        ("« {found} » en colonne {column}, un pays inconnu", "un code de pays en deux lettres (ISO 3166-1) : IE, DE, SN…", "écrire le nom du pays ou son code : une ligne par pays, ni continent ni union"),
        ("“{found}” in column {column}, an unknown country", "a two-letter country code (ISO 3166-1): IE, DE, SN…", "write the country's name or its code: one line per country, neither a continent nor a union"),
    ),
    "figures-country-near": both(
        ("« {found} » en colonne {column}, un pays inconnu", "un code de pays en deux lettres (ISO 3166-1) : IE, DE, SN…", "écrire « {near} » ?"),
        ("“{found}” in column {column}, an unknown country", "a two-letter country code (ISO 3166-1): IE, DE, SN…", "write “{near}”?"),
    ),
    "figures-unknown": both(
        ("« {found} » en colonne {column}, qui n'est pas dans content/site.yaml", "l'un de : {known}", "écrire « {near} », ou ajouter cette entrée à site.yaml"),
        ("“{found}” in column {column}, which is not in content/site.yaml", "one of: {known}", "write “{near}”, or add this entry to site.yaml"),
    ),
    "figures-choice": both(
        ("« {found} » en colonne {column}", "l'un de : {known}", "écrire par exemple « {near} »"),
        ("“{found}” in column {column}", "one of: {known}", "write for instance “{near}”"),
    ),
    "figures-repeated": both(
        ("la même ligne qu'à la ligne {first} : {found}", "une seule ligne pour {key}", "additionner les deux lignes en une seule, ou retirer celle qui est en trop"),
        ("the same line as line {first}: {found}", "a single line for each {key}", "add the two lines up into one, or remove the one too many"),
    ),
    "figures-left-enrolled": both(
        ("{found} partis en colonne {column}, plus que les {bound} inscrits de la ligne", "{bound} au plus : chaque apprenant compte une fois", "vérifier les deux nombres ; un apprenant parti deux fois ne compte qu'une fois ici"),
        ("{found} who left in column {column}, more than the {bound} enrolled on the line", "{bound} at most: each learner counts once", "check both numbers; a learner who left twice counts once here"),
    ),
    "figures-left-departures": both(
        ("{found} partis en colonne {column}, plus que les {bound} départs de ce centre cette année-là dans mobilities.csv", "{bound} au plus", "vérifier cette ligne, ou compléter mobilities.csv ; les échanges à distance n'y comptent pas comme départs"),
        ("{found} who left in column {column}, more than the {bound} departures of that centre and year in mobilities.csv", "{bound} at most", "check this line, or complete mobilities.csv; distance learning does not count as a departure there"),
    ),
    "evaluation-year": both(
        ("l'évaluation de {found} à l'adresse « {address} »", "un dossier nommé {found}, sans champ slug : le texte paraît sur la page des chiffres de cette année", "renommer le dossier ou corriger school_year, et retirer slug"),
        ("the evaluation of {found} at the address “{address}”", "a folder called {found}, without a slug: the text stands on the page of that year's figures", "rename the folder or correct school_year, and remove slug"),
    ),
}
