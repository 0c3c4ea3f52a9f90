<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
<context>
    <name>Access</name>
    <message>
        <source>You are not signed in.</source>
        <translation>La session n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>The passphrase or the code is not right.</source>
        <translation>La phrase de passe ou le code n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>Type both again. After several failures you have to wait.</source>
        <translation>Saisissez les deux de nouveau. Après plusieurs échecs, il faut attendre.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>Cette phrase de passe ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Elle est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words that do not belong together.</source>
        <translation>Choisissez-en une plus longue, faite de plusieurs mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Ce code a déjà servi.</translation>
    </message>
    <message>
        <source>Wait until your app shows the next code, then type that one.</source>
        <translation>Attendez que votre application affiche le code suivant, puis saisissez celui-là.</translation>
    </message>
    <message>
        <source>Your credential is not valid yet.</source>
        <translation>Votre justificatif n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>Check the date of this terminal, or ask a supervisor.</source>
        <translation>Vérifiez la date de ce terminal, ou adressez-vous à un surveillant.</translation>
    </message>
    <message>
        <source>Your credential has expired.</source>
        <translation>Votre justificatif est échu.</translation>
    </message>
    <message>
        <source>Ask for a new one; it comes when the agency can be reached.</source>
        <translation>Demandez-en un nouveau; il arrive lorsque l&apos;Agence peut être jointe.</translation>
    </message>
    <message>
        <source>Your credential was not used for so long that it is deactivated.</source>
        <translation>Votre justificatif est resté si longtemps inutilisé qu&apos;il est désactivé.</translation>
    </message>
    <message>
        <source>After a failure there is a short wait.</source>
        <translation>Après un échec, il y a une courte attente.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Signing in is locked for this badge.</source>
        <translation>L&apos;ouverture de session est verrouillée pour cet insigne.</translation>
    </message>
    <message>
        <source>There were too many failures.</source>
        <translation>Il y a eu trop d&apos;échecs.</translation>
    </message>
    <message>
        <source>Try again in %1, or ask a supervisor to lift the lock.</source>
        <translation>Réessayez dans %1, ou demandez à un surveillant de lever le verrouillage.</translation>
    </message>
    <message>
        <source>Your credential on this terminal is damaged.</source>
        <translation>Votre justificatif est endommagé sur ce terminal.</translation>
    </message>
    <message>
        <source>Use another terminal and tell a supervisor.</source>
        <translation>Utilisez un autre terminal et avisez un surveillant.</translation>
    </message>
    <message>
        <source>This credential cannot be made.</source>
        <translation>Ce justificatif ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The badge, the name, the roles or the office are not well formed.</source>
        <translation>L&apos;insigne, le nom, les rôles ou le bureau ne sont pas bien formés.</translation>
    </message>
    <message>
        <source>Check them, then try again.</source>
        <translation>Vérifiez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>This terminal has too little free memory to check a passphrase.</source>
        <translation>Ce terminal a trop peu de mémoire libre pour vérifier une phrase de passe.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>This badge belongs to another office.</source>
        <translation>Cet insigne appartient à un autre bureau.</translation>
    </message>
    <message>
        <source>Ask a supervisor for a credential of this office.</source>
        <translation>Demandez à un surveillant un justificatif de ce bureau.</translation>
    </message>
    <message>
        <source>This badge is not known at this counter.</source>
        <translation>Cet insigne n&apos;est pas connu à ce comptoir.</translation>
    </message>
    <message>
        <source>Check the badge. A new credential comes when the agency can be reached.</source>
        <translation>Vérifiez l&apos;insigne. Un nouveau justificatif arrive lorsque l&apos;Agence peut être jointe.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Connected to the agency</source>
        <translation>Connecté à l&apos;Agence</translation>
    </message>
    <message>
        <source>Working offline: the agency&apos;s service could not prove its identity</source>
        <translation>Travail hors ligne&#x202f;: le service de l&apos;Agence n&apos;a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>Working offline: the agency does not recognise this terminal</source>
        <translation>Travail hors ligne&#x202f;: l&apos;Agence ne reconnaît pas ce terminal</translation>
    </message>
    <message>
        <source>Working offline: this terminal needs an update</source>
        <translation>Travail hors ligne&#x202f;: ce terminal doit être mis à jour</translation>
    </message>
    <message>
        <source>Working offline since %1</source>
        <translation>Travail hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Travail hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>entries that wait to be sent</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for an officer</source>
        <comment>entries that need an officer</comment>
        <translation>
            <numerusform>%n à voir par un agent</numerusform>
            <numerusform>%n à voir par un agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left</source>
        <comment>transaction numbers</comment>
        <translation>
            <numerusform>%n numéro restant</numerusform>
            <numerusform>%n numéros restants</numerusform>
        </translation>
    </message>
    <message>
        <source>You can key, compute, sign and print as always. Entries are kept safe on this terminal and are sent when the agency can be reached.</source>
        <translation>Vous pouvez saisir, calculer, signer et imprimer comme toujours. Les déclarations sont gardées en sûreté sur ce terminal et envoyées dès que l&apos;Agence peut être jointe.</translation>
    </message>
    <message>
        <source>Signed entries are sent to the agency at once.</source>
        <translation>Les déclarations signées sont envoyées tout de suite à l&apos;Agence.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>It cannot be changed now.</source>
        <translation>Elle ne peut pas être modifiée maintenant.</translation>
    </message>
    <message>
        <source>Wait until the examination has ended.</source>
        <translation>Attendez la fin de l&apos;examen.</translation>
    </message>
    <message>
        <source>Make a new entry, or ask the agency.</source>
        <translation>Faites une nouvelle déclaration ou adressez-vous à l&apos;Agence.</translation>
    </message>
    <message>
        <source>This is a correction.</source>
        <translation>Il s&apos;agit d&apos;une correction.</translation>
    </message>
    <message>
        <source>The payment due date, %1, has not passed.</source>
        <translation>L&apos;échéance de paiement, le %1, n&apos;est pas passée.</translation>
    </message>
    <message>
        <source>It counts as soon as the agency has it, and bears no interest.</source>
        <translation>Elle compte dès que l&apos;Agence l&apos;a reçue et ne porte pas d&apos;intérêts.</translation>
    </message>
    <message>
        <source>This is an adjustment.</source>
        <translation>Il s&apos;agit d&apos;un rajustement.</translation>
    </message>
    <message>
        <source>The payment due date, %1, has passed.</source>
        <translation>L&apos;échéance de paiement, le %1, est passée.</translation>
    </message>
    <message>
        <source>The agency reviews it. Interest may run on what is owed.</source>
        <translation>L&apos;Agence l&apos;examine. Des intérêts peuvent courir sur la somme due.</translation>
    </message>
    <message>
        <source>It is too late for a change.</source>
        <translation>Il est trop tard pour une modification.</translation>
    </message>
    <message>
        <source>The years for an adjustment have passed.</source>
        <translation>Le délai pour un rajustement est écoulé.</translation>
    </message>
    <message>
        <source>Ask the agency whether an appeal is possible.</source>
        <translation>Demandez à l&apos;Agence si un appel est possible.</translation>
    </message>
    <message>
        <source>It is not known yet whether this is a correction or an adjustment.</source>
        <translation>On ne sait pas encore s&apos;il s&apos;agit d&apos;une correction ou d&apos;un rajustement.</translation>
    </message>
    <message>
        <source>The reference edition lacks the figures for the payment due date.</source>
        <translation>Il manque à l&apos;édition de référence les données pour l&apos;échéance de paiement.</translation>
    </message>
    <message>
        <source>Connect to the agency, which sends a newer edition.</source>
        <translation>Connectez-vous à l&apos;Agence, qui enverra une édition plus récente.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Ask for an adjustment</source>
        <translation>Demander un rajustement</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>Customs duty</source>
        <translation>Droits de douane</translation>
    </message>
    <message>
        <source>Goods and services tax (GST)</source>
        <translation>Taxe sur les produits et services (TPS)</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Line %1:</source>
        <translation>Ligne %1&#x202f;:</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>L&apos;entrée standard ne peut pas être lue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reads a declaration (JSON) from standard input and prints what is owed and how each amount came about (JSON).</source>
        <translation>Lit une déclaration (JSON) à l&apos;entrée standard et affiche ce qui est dû et comment chaque montant a été obtenu (JSON).</translation>
    </message>
    <message>
        <source>Reads a folder of tables or a packed edition, and names everything in it that is wrong.</source>
        <translation>Lit un dossier de tables ou une édition emballée, et nomme tout ce qui y est fautif.</translation>
    </message>
    <message>
        <source>Shows a classification number or a tariff item with its rates.</source>
        <translation>Affiche un numéro de classement ou un numéro tarifaire avec ses taux.</translation>
    </message>
    <message>
        <source>Finds classification numbers by words of either language or by digits.</source>
        <translation>Trouve des numéros de classement par des mots de l&apos;une ou l&apos;autre langue ou par des chiffres.</translation>
    </message>
    <message>
        <source>Reads the whole store of a terminal and names everything in it that does not fit. Changes nothing in it.</source>
        <translation>Lit tout le dépôt d&apos;un terminal et nomme tout ce qui ne concorde pas. N&apos;y change rien.</translation>
    </message>
    <message>
        <source>Makes the agency&apos;s pair of recovery keys. Terminals get the public one; keep the secret one offline.</source>
        <translation>Crée la paire de clés de récupération de l&apos;Agence. Les terminaux reçoivent la clé publique; gardez la clé secrète hors ligne.</translation>
    </message>
    <message>
        <source>Reference edition: a folder of tables or a packed file.</source>
        <translation>Édition de référence&#x202f;: un dossier de tables ou un fichier emballé.</translation>
    </message>
    <message>
        <source>Say every step in words: en, fr, or en,fr.</source>
        <translation>Dire chaque étape en mots&#x202f;: en, fr ou en,fr.</translation>
    </message>
    <message>
        <source>Check the declaration by the rules of the form as well.</source>
        <translation>Vérifier aussi la déclaration selon les règles du formulaire.</translation>
    </message>
    <message>
        <source>Read one declaration a line, and print one result a line.</source>
        <translation>Lire une déclaration par ligne et afficher un résultat par ligne.</translation>
    </message>
    <message>
        <source>Write the folder as one packed edition.</source>
        <translation>Écrire le dossier sous forme d&apos;une édition emballée.</translation>
    </message>
    <message>
        <source>Day whose tariff applies, as 2026-03-02; today when not given.</source>
        <translation>Jour dont le tarif s&apos;applique, comme 2026-03-02; aujourd&apos;hui par défaut.</translation>
    </message>
    <message>
        <source>Only the rate of this tariff treatment, as 10 or UST.</source>
        <translation>Seulement le taux de ce traitement tarifaire, comme 10 ou UST.</translation>
    </message>
    <message>
        <source>At most so many matches; 20 when not given.</source>
        <translation>Au plus ce nombre de résultats; 20 par défaut.</translation>
    </message>
    <message>
        <source>The encrypted store of a terminal.</source>
        <translation>Le dépôt chiffré d&apos;un terminal.</translation>
    </message>
    <message>
        <source>New file for the public recovery key.</source>
        <translation>Nouveau fichier pour la clé publique de récupération.</translation>
    </message>
    <message>
        <source>New file for the secret recovery key.</source>
        <translation>Nouveau fichier pour la clé secrète de récupération.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Afficher le résultat en JSON.</translation>
    </message>
    <message>
        <source>Language of help and messages; English when not given.</source>
        <translation>Langue de l&apos;aide et des messages; l&apos;anglais par défaut.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Emploi&#x202f;: %1 [options]</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or problems found, 2 wrong use, 3 something cannot be read or written.</source>
        <translation>Codes de sortie&#x202f;: 0 fait, 1 refus ou problèmes trouvés, 2 mauvais emploi, 3 lecture ou écriture impossible.</translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation>Chaque commande s&apos;explique avec --help.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n&apos;y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n&apos;y a pas d&apos;option %1 ici.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L&apos;option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L&apos;option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>L&apos;option --%1 est nécessaire.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un argument de trop.</translation>
    </message>
    <message>
        <source>The value of --%1 cannot be used.</source>
        <translation>La valeur de --%1 ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The declaration is too large. %1</source>
        <translation>La déclaration est trop grande. %1</translation>
    </message>
    <message>
        <source>A form has at most 99 invoices and 9,999 lines.</source>
        <translation>Un formulaire a au plus 99 factures et 9&#x202f;999 lignes.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divisez-la.</translation>
    </message>
    <message>
        <source>The declaration is nested too deeply.</source>
        <translation>La déclaration est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>It has invoices, they have lines, and nothing lies deeper.</source>
        <translation>Elle a des factures, qui ont des lignes, et rien n&apos;est plus profond.</translation>
    </message>
    <message>
        <source>Compare it with the schema.</source>
        <translation>Comparez-la avec le schéma.</translation>
    </message>
    <message>
        <source>The declaration is not text in UTF-8.</source>
        <translation>La déclaration n&apos;est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>A byte sequence in it is no character.</source>
        <translation>Une suite d&apos;octets n&apos;y est pas un caractère.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-la en UTF-8.</translation>
    </message>
    <message>
        <source>The declaration is not sound JSON.</source>
        <translation>La déclaration n&apos;est pas du JSON valable.</translation>
    </message>
    <message>
        <source>The reader says: %2.</source>
        <translation>Le lecteur dit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrigez cet endroit.</translation>
    </message>
    <message>
        <source>The declaration is no JSON object.</source>
        <translation>La déclaration n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It has to begin with { and end with }.</source>
        <translation>Elle doit commencer par { et finir par }.</translation>
    </message>
    <message>
        <source>The schema asks for it.</source>
        <translation>Le schéma l&apos;exige.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez ce champ.</translation>
    </message>
    <message>
        <source>%1 is of the wrong type.</source>
        <translation>%1 n&apos;est pas du bon type.</translation>
    </message>
    <message>
        <source>Every value is a text in quotes, figures too; only invoices and lines are lists.</source>
        <translation>Chaque valeur est un texte entre guillemets, les chiffres aussi; seules les factures et les lignes sont des listes.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>What is not declared has no key; an empty text means nothing.</source>
        <translation>Ce qui n&apos;est pas déclaré n&apos;a pas de clé; un texte vide ne dit rien.</translation>
    </message>
    <message>
        <source>Fill it in, or leave the key away.</source>
        <translation>Remplissez-le, ou omettez la clé.</translation>
    </message>
    <message>
        <source>%1 is no field of the declaration.</source>
        <translation>%1 n&apos;est pas un champ de la déclaration.</translation>
    </message>
    <message>
        <source>A misspelt field must not be ignored in silence.</source>
        <translation>Un champ mal écrit ne doit pas être ignoré en silence.</translation>
    </message>
    <message>
        <source>Compare its name with the schema.</source>
        <translation>Comparez son nom avec le schéma.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it exists already, or its folder is not writable. Name a new file.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le fichier existe déjà, ou son dossier n&apos;est pas accessible en écriture. Nommez un nouveau fichier.</translation>
    </message>
    <message>
        <source>Tariff items</source>
        <translation>numéros tarifaires</translation>
    </message>
    <message>
        <source>Classification numbers</source>
        <translation>numéros de classement</translation>
    </message>
    <message>
        <source>Chapters and headings</source>
        <translation>chapitres et positions</translation>
    </message>
    <message>
        <source>Tariff treatments</source>
        <translation>traitements tarifaires</translation>
    </message>
    <message>
        <source>Countries and areas</source>
        <translation>pays et territoires</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>bureaux</translation>
    </message>
    <message>
        <source>Units of measure</source>
        <translation>unités de mesure</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>devises</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>taux de change</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>Edition %1 (%2), hash %3</source>
        <translation>Édition %1 (%2), empreinte %3</translation>
    </message>
    <message>
        <source>%1 is not a folder: only a folder of tables can be packed.</source>
        <translation>%1 n&apos;est pas un dossier&#x202f;: seul un dossier de tables peut être emballé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Unit of measure: %1</source>
        <translation>Unité de mesure&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, or Most-Favoured-Nation where higher</source>
        <translation>%1, ou le taux de la nation la plus favorisée s&apos;il est plus élevé</translation>
    </message>
    <message>
        <source>The edition has no %1 on %2. Give eight or ten digits, with or without points.</source>
        <translation>L&apos;édition n&apos;a pas de %1 le %2. Donnez huit ou dix chiffres, avec ou sans points.</translation>
    </message>
    <message>
        <source>%1 lists no rate for the treatment “%2”. Goods that may not claim it pay the Most-Favoured-Nation rate or the General Tariff.</source>
        <translation>%1 n&apos;a pas de taux pour le traitement «&#x202f;%2&#x202f;». Les marchandises qui ne peuvent pas le demander paient le taux de la nation la plus favorisée ou le Tarif général.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer or other words.</source>
        <translation>Rien n&apos;a été trouvé pour «&#x202f;%1&#x202f;». Essayez moins de mots ou d&apos;autres mots.</translation>
    </message>
    <message>
        <source>Sealed entries</source>
        <translation>déclarations scellées</translation>
    </message>
    <message>
        <source>Signatures verified</source>
        <translation>signatures vérifiées</translation>
    </message>
    <message>
        <source>Entries that central has received</source>
        <translation>déclarations reçues par le service central</translation>
    </message>
    <message>
        <source>Receipts verified</source>
        <translation>reçus vérifiés</translation>
    </message>
    <message>
        <source>Rows of the journal</source>
        <translation>lignes du journal</translation>
    </message>
    <message>
        <source>Transaction numbers used</source>
        <translation>numéros de transaction utilisés</translation>
    </message>
    <message>
        <source>Blocks of numbers leased</source>
        <translation>blocs de numéros reçus</translation>
    </message>
    <message>
        <source>Reference editions</source>
        <translation>éditions de référence</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Le dépôt est intact.</translation>
    </message>
    <message>
        <source>There is no store %1. Check the path.</source>
        <translation>Il n&apos;y a pas de dépôt %1. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Where the master key is; without a folder, in the credentials of the service.</source>
        <translation>Où se trouve la clé maîtresse; sans dossier, parmi les identifiants du service.</translation>
    </message>
    <message>
        <source>Lets the entries of a terminal that wait for a person be sent again. Stop the terminal&apos;s program first.</source>
        <translation>Permet d’envoyer de nouveau les déclarations d’un terminal qui attendent une intervention. Arrêtez d’abord le programme du terminal.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) will be sent again.</source>
        <translation>
            <numerusform>%n déclaration sera envoyée de nouveau.</numerusform>
            <numerusform>%n déclarations seront envoyées de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A reason is missing.</source>
        <translation>Il manque un motif.</translation>
    </message>
    <message>
        <source>The record must say why it was done.</source>
        <translation>L&apos;inscription doit dire pourquoi cela a été fait.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Choisissez un motif dans la liste.</translation>
    </message>
    <message>
        <source>The remark is too long.</source>
        <translation>La remarque est trop longue.</translation>
    </message>
    <message>
        <source>It takes five hundred characters.</source>
        <translation>Elle peut avoir cinq cents caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card.</source>
        <translation>Ceci ressemble au numéro d&apos;une carte de paiement.</translation>
    </message>
    <message>
        <source>Card numbers are kept nowhere in this program.</source>
        <translation>Ce programme ne garde nulle part les numéros de carte.</translation>
    </message>
    <message>
        <source>Remove it. For a card payment, type the reference that the card terminal printed.</source>
        <translation>Effacez-le. Pour un paiement par carte, saisissez la référence que le terminal de paiement a imprimée.</translation>
    </message>
    <message>
        <source>This payment is voided already.</source>
        <translation>Ce paiement est déjà annulé.</translation>
    </message>
    <message>
        <source>A payment is reversed once and whole.</source>
        <translation>Un paiement est contrepassé une seule fois et en entier.</translation>
    </message>
    <message>
        <source>Take the money anew if it is still owed.</source>
        <translation>Encaissez de nouveau si la somme est encore due.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Il faut l&apos;un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask a person who has such a role to sign in.</source>
        <translation>Demandez à une personne qui a un tel rôle d&apos;ouvrir une session.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Aucune session n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>What is done here is signed by a person.</source>
        <translation>Ce qui est fait ici est signé par une personne.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Ouvrez d&apos;abord une session.</translation>
    </message>
    <message>
        <source>You accepted this entry.</source>
        <translation>Vous avez accepté cette déclaration.</translation>
    </message>
    <message>
        <source>In this office another person takes the money for it.</source>
        <translation>Dans ce bureau, une autre personne en encaisse le paiement.</translation>
    </message>
    <message>
        <source>Ask another cashier.</source>
        <translation>Adressez-vous à un autre caissier.</translation>
    </message>
    <message>
        <source>The agency refused a payment that was taken here.</source>
        <translation>L&apos;Agence a refusé un paiement encaissé ici.</translation>
    </message>
    <message>
        <source>It pays nothing, but the money is in the drawer.</source>
        <translation>Il n&apos;acquitte rien, mais l&apos;argent est dans le tiroir-caisse.</translation>
    </message>
    <message>
        <source>Void the payment and take it again, or tell support.</source>
        <translation>Annulez le paiement et encaissez-le de nouveau, ou avisez le soutien.</translation>
    </message>
    <message>
        <source>The seal of this copy is not right.</source>
        <translation>Le sceau de cette copie n&apos;est pas bon.</translation>
    </message>
    <message>
        <source>The terminal that it names did not seal it like this.</source>
        <translation>Le terminal qu&apos;elle nomme ne l&apos;a pas scellée ainsi.</translation>
    </message>
    <message>
        <source>Do not accept it. Tell a supervisor.</source>
        <translation>Ne l&apos;acceptez pas. Avisez un surveillant.</translation>
    </message>
    <message>
        <source>This program is too old for this entry.</source>
        <translation>Ce programme est trop ancien pour cette déclaration.</translation>
    </message>
    <message>
        <source>The agency tells a state that it does not know.</source>
        <translation>L&apos;Agence annonce un état qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>Use a counter that is up to date.</source>
        <translation>Utilisez un comptoir qui est à jour.</translation>
    </message>
    <message>
        <source>This amount cannot be read.</source>
        <translation>Ce montant ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is empty, or it can be read in two ways.</source>
        <translation>Il est vide, ou il peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Type dollars and cents, as in 1234.50.</source>
        <translation>Saisissez les dollars et les cents, comme 1234,50.</translation>
    </message>
    <message>
        <source>This copy cannot be read.</source>
        <translation>Cette copie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A code is damaged, or was read wrongly.</source>
        <translation>Un code est endommagé ou a été mal lu.</translation>
    </message>
    <message>
        <source>Read the codes again, or look the entry up by its number.</source>
        <translation>Lisez les codes de nouveau, ou cherchez la déclaration par son numéro.</translation>
    </message>
    <message>
        <source>Another entry with this number is known here.</source>
        <translation>Une autre déclaration portant ce numéro est connue ici.</translation>
    </message>
    <message>
        <source>A number belongs to one entry; this copy differs from it.</source>
        <translation>Un numéro appartient à une seule déclaration; cette copie en diffère.</translation>
    </message>
    <message>
        <source>No code was found in this image.</source>
        <translation>Aucun code n&apos;a été trouvé dans cette image.</translation>
    </message>
    <message>
        <source>It shows no copy of an entry, or is not sharp enough.</source>
        <translation>Elle ne montre pas de copie d&apos;une déclaration, ou n&apos;est pas assez nette.</translation>
    </message>
    <message>
        <source>Take the picture again from straight above.</source>
        <translation>Reprenez la photo bien au-dessus de la feuille.</translation>
    </message>
    <message>
        <source>%1 of %2 codes read. Still missing: %3.</source>
        <translation>%1 codes lus sur %2. Il manque encore&#x202f;: %3.</translation>
    </message>
    <message>
        <source>No business number yet</source>
        <translation>Pas encore de numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Number of the identification</source>
        <translation>Numéro de la pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The seal of this copy is not checked yet.</source>
        <translation>Le sceau de cette copie n&apos;est pas encore vérifié.</translation>
    </message>
    <message>
        <source>The terminal that sealed it is not known at this counter.</source>
        <translation>Le terminal qui l&apos;a scellée n&apos;est pas connu à ce comptoir.</translation>
    </message>
    <message>
        <source>Compare it with the papers. The agency checks the seal when it gets it.</source>
        <translation>Comparez-la aux documents. L&apos;Agence vérifie le sceau lorsqu&apos;elle la reçoit.</translation>
    </message>
    <message>
        <source>The terminal that sealed this copy was withdrawn.</source>
        <translation>Le terminal qui a scellé cette copie a été retiré.</translation>
    </message>
    <message>
        <source>Its key may have been in other hands.</source>
        <translation>Sa clé a pu se trouver en d&apos;autres mains.</translation>
    </message>
    <message>
        <source>Go on once the agency has received it, or have it declared anew. Tell a supervisor.</source>
        <translation>Poursuivez lorsque l&apos;Agence l&apos;aura reçue, ou faites déclarer à nouveau. Avisez un surveillant.</translation>
    </message>
    <message>
        <source>This counter computes other amounts.</source>
        <translation>Ce comptoir calcule d&apos;autres montants.</translation>
    </message>
    <message>
        <source>The sealed amounts do not follow from the entry.</source>
        <translation>Les montants scellés ne découlent pas de la déclaration.</translation>
    </message>
    <message>
        <source>Return the entry for correction.</source>
        <translation>Retournez la déclaration pour correction.</translation>
    </message>
    <message>
        <source>The steps of the computation are not shown.</source>
        <translation>Les étapes du calcul ne sont pas affichées.</translation>
    </message>
    <message>
        <source>The entry was computed with the reference edition %1, which is not here.</source>
        <translation>La déclaration a été calculée avec l&apos;édition de référence %1, qui n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>The amounts are those that were sealed.</source>
        <translation>Les montants sont ceux qui ont été scellés.</translation>
    </message>
    <message>
        <source>What happened to this entry does not fit together.</source>
        <translation>Ce qui est arrivé à cette déclaration ne concorde pas.</translation>
    </message>
    <message>
        <source>Two counters may have worked on it without knowing.</source>
        <translation>Deux comptoirs y ont peut-être travaillé sans le savoir.</translation>
    </message>
    <message>
        <source>Look at its history before you go on.</source>
        <translation>Consultez son historique avant de continuer.</translation>
    </message>
    <message>
        <source>The agency computes other amounts.</source>
        <translation>L&apos;Agence calcule d&apos;autres montants.</translation>
    </message>
    <message>
        <source>The entry names another office of release.</source>
        <translation>La déclaration nomme un autre bureau de mainlevée.</translation>
    </message>
    <message>
        <source>It says %1; this is %2.</source>
        <translation>Elle indique %1; ici, c&apos;est %2.</translation>
    </message>
    <message>
        <source>Return it for correction if the goods are here; else send the person to that office.</source>
        <translation>Retournez-la pour correction si les marchandises sont ici; sinon, dirigez la personne vers ce bureau.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>DUTY PAID – GOODS RELEASED</source>
        <translation>DROITS ACQUITTÉS – MAINLEVÉE ACCORDÉE</translation>
    </message>
    <message>
        <source>You can open copies, review, take money and release as always. Everything is kept safe on this terminal and is sent when the agency can be reached.</source>
        <translation>Vous pouvez ouvrir des copies, examiner, encaisser et accorder la mainlevée comme toujours. Tout est gardé en sûreté sur ce terminal et envoyé lorsque l&apos;Agence peut être jointe.</translation>
    </message>
    <message>
        <source>What is done here is sent to the agency at once.</source>
        <translation>Ce qui est fait ici est envoyé aussitôt à l&apos;Agence.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>The agency has it.</source>
        <translation>L&apos;Agence l&apos;a.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistrée ici</translation>
    </message>
    <message>
        <source>It is sent when the agency can be reached.</source>
        <translation>L&apos;envoi se fait lorsque l&apos;Agence peut être jointe.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The agency refused it, so it does not count.</source>
        <translation>L&apos;Agence l&apos;a refusé; il ne compte donc pas.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>It could not be sent. Support must let it go on.</source>
        <translation>L&apos;envoi n&apos;a pas pu se faire. Le soutien doit le relancer.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>It does not fit what had happened before.</source>
        <translation>Cela ne concorde pas avec ce qui s&apos;était passé avant.</translation>
    </message>
    <message>
        <source>Nothing is to be paid now.</source>
        <translation>Rien n&apos;est à payer maintenant.</translation>
    </message>
    <message>
        <source>Money is taken for an accepted entry with a balance.</source>
        <translation>On encaisse pour une déclaration acceptée qui a un solde.</translation>
    </message>
    <message>
        <source>Look at the state of the entry.</source>
        <translation>Consultez l&apos;état de la déclaration.</translation>
    </message>
    <message>
        <source>What is owed has changed.</source>
        <translation>La somme due a changé.</translation>
    </message>
    <message>
        <source>The agency or another counter has done something to this entry.</source>
        <translation>L&apos;Agence ou un autre comptoir a agi sur cette déclaration.</translation>
    </message>
    <message>
        <source>Give back what was not recorded, and begin the payment anew.</source>
        <translation>Rendez ce qui n&apos;a pas été inscrit et recommencez le paiement.</translation>
    </message>
    <message>
        <source>This payment can no longer be voided.</source>
        <translation>Ce paiement ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The goods are released, and without it they are not paid.</source>
        <translation>La mainlevée est accordée, et sans ce paiement les droits ne sont pas acquittés.</translation>
    </message>
    <message>
        <source>A correction of the entry settles what was paid.</source>
        <translation>Une correction de la déclaration règle ce qui a été payé.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The entry is not complete.</source>
        <translation>La déclaration n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Some fields are missing or not right.</source>
        <translation>Il manque des champs, ou certains ne sont pas bons.</translation>
    </message>
    <message>
        <source>Look at the list of what is to be mended.</source>
        <translation>Consultez la liste de ce qui est à corriger.</translation>
    </message>
    <message>
        <source>The name of the person who declares is missing.</source>
        <translation>Il manque le nom de la personne qui déclare.</translation>
    </message>
    <message>
        <source>The importer signs with it; the officer countersigns.</source>
        <translation>L&apos;importateur signe avec ce nom; l&apos;agent contresigne.</translation>
    </message>
    <message>
        <source>Type the name as on the identification.</source>
        <translation>Saisissez le nom comme sur la pièce d&apos;identité.</translation>
    </message>
    <message>
        <source>Papers are here</source>
        <translation>Documents présentés</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Commencer l&apos;examen</translation>
    </message>
    <message>
        <source>Return to the importer</source>
        <translation>Retourner à l&apos;importateur</translation>
    </message>
    <message>
        <source>Examine the goods</source>
        <translation>Examiner les marchandises</translation>
    </message>
    <message>
        <source>End the examination</source>
        <translation>Terminer l&apos;examen des marchandises</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Cancel the entry</source>
        <translation>Annuler la déclaration</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Encaisser le paiement</translation>
    </message>
    <message>
        <source>Release the goods</source>
        <translation>Accorder la mainlevée</translation>
    </message>
    <message>
        <source>The entry is not countersigned.</source>
        <translation>La déclaration n&apos;est pas contresignée.</translation>
    </message>
    <message>
        <source>Its importer has no business number, so an officer signs with them.</source>
        <translation>Son importateur n&apos;a pas de numéro d&apos;entreprise; un agent signe donc avec lui.</translation>
    </message>
    <message>
        <source>Check the identification, then countersign.</source>
        <translation>Vérifiez la pièce d&apos;identité, puis contresignez.</translation>
    </message>
    <message>
        <source>What is owed is not known yet.</source>
        <translation>La somme due n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>An exchange rate is missing, and amounts are never guessed.</source>
        <translation>Il manque un taux de change, et les montants ne sont jamais devinés.</translation>
    </message>
    <message>
        <source>Accept it once the agency has told the amount.</source>
        <translation>Acceptez-la une fois que l&apos;Agence a communiqué le montant.</translation>
    </message>
    <message>
        <source>%1 (F8)</source>
        <translation>%1 (F8)</translation>
    </message>
    <message>
        <source>Add a bill of %1</source>
        <translation>Ajouter un billet de %1</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>Montant exact</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back to the work list</source>
        <translation>Retour à la liste de travail</translation>
    </message>
    <message>
        <source>No declaration is open</source>
        <translation>Aucune déclaration n&apos;est ouverte</translation>
    </message>
    <message>
        <source>Read the codes of a printed copy, or choose a declaration of the list. It appears here as its importer sees it.</source>
        <translation>Lisez les codes d&apos;une copie imprimée, ou choisissez une déclaration de la liste. Elle paraît ici telle que l&apos;importateur la voit.</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Numéro de transaction</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>Comment est-ce calculé?</translation>
    </message>
    <message>
        <source>The amount is not known yet.</source>
        <translation>Le montant n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>Payments taken here</source>
        <translation>Paiements encaissés ici</translation>
    </message>
    <message>
        <source>Print the stamped copy</source>
        <translation>Imprimer la copie estampillée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>The reasons are kept in the signed record.</source>
        <translation>Les motifs sont conservés dans l&apos;inscription signée.</translation>
    </message>
    <message>
        <source>Presented, signed and saved.</source>
        <translation>Présentée, signée et enregistrée.</translation>
    </message>
    <message>
        <source>The review has begun. Compare the pages with the papers.</source>
        <translation>L&apos;examen est commencé. Comparez les pages avec les documents.</translation>
    </message>
    <message>
        <source>Returned to the importer, signed and saved.</source>
        <translation>Renvoyée à l&apos;importateur, signée et enregistrée.</translation>
    </message>
    <message>
        <source>The examination is ordered, signed and saved.</source>
        <translation>L&apos;examen des marchandises est ordonné, signé et enregistré.</translation>
    </message>
    <message>
        <source>The examination has ended, signed and saved.</source>
        <translation>L&apos;examen des marchandises est terminé, signé et enregistré.</translation>
    </message>
    <message>
        <source>Accepted, signed and saved. The payment can be taken.</source>
        <translation>Acceptée, signée et enregistrée. Le paiement peut être encaissé.</translation>
    </message>
    <message>
        <source>Cancelled, signed and saved.</source>
        <translation>Annulée, signée et enregistrée.</translation>
    </message>
    <message>
        <source>Countersigned and saved.</source>
        <translation>Contresignée et enregistrée.</translation>
    </message>
    <message>
        <source>Released, signed and saved. The goods may leave with the stamped copy.</source>
        <translation>Mainlevée accordée, signée et enregistrée. Les marchandises peuvent partir avec la copie estampillée.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>How was line %1 worked out?</source>
        <translation>Comment la ligne %1 est-elle calculée?</translation>
    </message>
    <message>
        <source>Hide the computation of line %1</source>
        <translation>Masquer le calcul de la ligne %1</translation>
    </message>
    <message>
        <source>Find a declaration</source>
        <translation>Trouver une déclaration</translation>
    </message>
    <message>
        <source>Read the codes of the printed copy, or type a number or a name</source>
        <translation>Lisez les codes de la copie imprimée, ou tapez un numéro ou un nom</translation>
    </message>
    <message>
        <source>Open a picture of a copy</source>
        <translation>Ouvrir l&apos;image d&apos;une copie</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No code of a printed copy was found in the picture.</source>
        <translation>Aucun code d&apos;une copie imprimée n&apos;a été trouvé dans l&apos;image.</translation>
    </message>
    <message>
        <source>It may be out of focus, cut off, or another kind of file.</source>
        <translation>Elle est peut-être floue, coupée, ou c&apos;est un autre genre de fichier.</translation>
    </message>
    <message>
        <source>Take the picture again from straight above, or read the codes one by one.</source>
        <translation>Reprenez l&apos;image bien d&apos;en haut, ou lisez les codes un par un.</translation>
    </message>
    <message>
        <source>Work list (F2)</source>
        <translation>Liste de travail (F2)</translation>
    </message>
    <message>
        <source>Drawer (F3)</source>
        <translation>Tiroir-caisse (F3)</translation>
    </message>
    <message>
        <source>Entry for an importer without a business number (F4)</source>
        <translation>Déclaration d&apos;un importateur sans numéro d&apos;entreprise (F4)</translation>
    </message>
    <message>
        <source>Lock (F10)</source>
        <translation>Verrouiller (F10)</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Print receipt %1</source>
        <translation>Imprimer le reçu %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Void the payment of receipt %1</source>
        <translation>Annuler le paiement du reçu %1</translation>
    </message>
    <message>
        <source>Void this payment?</source>
        <translation>Annuler ce paiement?</translation>
    </message>
    <message>
        <source>The whole payment is reversed and its receipt number stays used. Cash goes back to the importer out of the drawer.</source>
        <translation>Tout le paiement est renversé et son numéro de reçu reste utilisé. Les espèces sont rendues à l&apos;importateur à même le tiroir-caisse.</translation>
    </message>
    <message>
        <source>Void the payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Back to the declaration</source>
        <translation>Retour à la déclaration</translation>
    </message>
    <message>
        <source>Payment for %1</source>
        <translation>Paiement pour %1</translation>
    </message>
    <message>
        <source>Go to the drawer (F3)</source>
        <translation>Aller au tiroir-caisse (F3)</translation>
    </message>
    <message>
        <source>Change to hand back</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>Print this receipt again</source>
        <translation>Réimprimer ce reçu</translation>
    </message>
    <message>
        <source>Go on to the release (F8)</source>
        <translation>Passer à la mainlevée (F8)</translation>
    </message>
    <message>
        <source>Receipt %1 is voided, signed and saved.</source>
        <translation>Le reçu %1 est annulé; c&apos;est signé et enregistré.</translation>
    </message>
    <message>
        <source>Paid. Receipt %1</source>
        <translation>Payé. Reçu %1</translation>
    </message>
    <message>
        <source>Signed and saved on this terminal.</source>
        <translation>Signé et enregistré sur ce terminal.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation>Ce terminal n&apos;a pas d&apos;imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Look at the printer and print again.</source>
        <translation>L&apos;imprimante ne l&apos;a pas pris. Vérifiez l&apos;imprimante et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>It cannot be set on paper at this terminal. The record is saved all the same.</source>
        <translation>Il ne peut pas être mis sur papier à ce terminal. L&apos;inscription est tout de même enregistrée.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Remarque (facultatif)</translation>
    </message>
    <message>
        <source>In the words of the trade; the importer may read it</source>
        <translation>Dans les mots du métier; l&apos;importateur peut la lire</translation>
    </message>
    <message>
        <source>No reason is chosen.</source>
        <translation>Aucun motif n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Choose the reason that fits.</source>
        <translation>Choisissez le motif qui convient.</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>Choisissez au moins un motif.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Encore dû</translation>
    </message>
    <message>
        <source>When paid in cash</source>
        <translation>Si payé en espèces</translation>
    </message>
    <message>
        <source>Take the payment (F8)</source>
        <translation>Encaisser le paiement (F8)</translation>
    </message>
    <message>
        <source>Rounding of cash to five cents: %1</source>
        <translation>Arrondissement des espèces aux cinq cents&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Retirer %1 %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Session verrouillée</translation>
    </message>
    <message>
        <source>Sign in at the counter</source>
        <translation>Ouvrir une session au comptoir</translation>
    </message>
    <message>
        <source>%1, badge %2, is signed in. Type the passphrase to go on where the work stopped.</source>
        <translation>%1, insigne %2, a une session ouverte. Tapez la phrase de passe pour reprendre le travail où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>This works also while the agency cannot be reached.</source>
        <translation>Cela fonctionne aussi quand l&apos;Agence ne peut pas être jointe.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numéro d&apos;insigne</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>From the authenticator; it changes every 30 seconds</source>
        <translation>De l&apos;authentificateur; il change toutes les 30 secondes</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Back to the session that is locked</source>
        <translation>Retour à la session verrouillée</translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation>Ouvrir la session d&apos;une autre personne</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>It is drawn on a Canadian financial institution</source>
        <translation>Il est tiré sur une institution financière canadienne</translation>
    </message>
    <message>
        <source>It is the payer&apos;s own, of no third party</source>
        <translation>Il est du payeur lui-même, non d&apos;un tiers</translation>
    </message>
    <message>
        <source>It is payable to the Receiver General for Canada</source>
        <translation>Il est à l&apos;ordre du receveur général du Canada</translation>
    </message>
    <message>
        <source>Payer&apos;s name</source>
        <translation>Nom du payeur</translation>
    </message>
    <message>
        <source>Earlier cheques of this payer that were returned</source>
        <translation>Chèques antérieurs de ce payeur qui ont été refusés</translation>
    </message>
    <message>
        <source>0 when there were none</source>
        <translation>0 s&apos;il n&apos;y en a pas eu</translation>
    </message>
    <message>
        <source>Add this tender</source>
        <translation>Ajouter ce moyen de paiement</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>Espèces remises</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Never the number of a card</source>
        <translation>Jamais le numéro d&apos;une carte</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of identification were seen and match the payer</source>
        <translation>
            <numerusform>%n pièce d&apos;identité a été vue et correspond au payeur</numerusform>
            <numerusform>%n pièces d&apos;identité ont été vues et correspondent au payeur</numerusform>
        </translation>
    </message>
    <message>
        <source>How many were returned is missing. Type a number; 0 when there were none.</source>
        <translation>Il manque combien ont été refusés. Tapez un nombre; 0 s&apos;il n&apos;y en a pas eu.</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Pièces ou billets de %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Read the codes of a printed copy with the reader: the entry opens even when the agency cannot be reached. Review it, accept it, take the payment, release the goods. Every step is signed with your key and saved on this terminal before the page says so.</source>
        <translation>Lisez les codes d&apos;une copie imprimée avec le lecteur&#x202f;: la déclaration s&apos;ouvre même quand l&apos;Agence ne peut pas être jointe. Examinez-la, acceptez-la, encaissez le paiement, accordez la mainlevée. Chaque étape est signée avec votre clé et enregistrée sur ce terminal avant que la page le dise.</translation>
    </message>
    <message>
        <source>Keys: F2 work list, F3 drawer, F4 entry without a business number, F8 the next step of the page, F10 lock, Escape back, Tab to the next control, arrows and Enter in the list.</source>
        <translation>Touches&#x202f;: F2 liste de travail, F3 tiroir-caisse, F4 déclaration sans numéro d&apos;entreprise, F8 étape suivante de la page, F10 verrouiller, Échap revenir, Tab champ suivant, flèches et Entrée dans la liste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the drawer?</source>
        <translation>Fermer le tiroir-caisse?</translation>
    </message>
    <message>
        <source>Counted: %1. After closing, the count cannot be changed, and a new drawer session must be opened to take money.</source>
        <translation>Compté&#x202f;: %1. Après la fermeture, le compte ne peut plus être changé, et il faut ouvrir une nouvelle session du tiroir-caisse pour encaisser.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Fermer le tiroir-caisse</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>The drawer is closed. Count the float that lies in it, and open it: money can be taken from then on.</source>
        <translation>Le tiroir-caisse est fermé. Comptez le fonds de caisse qui s&apos;y trouve, puis ouvrez-le&#x202f;: on peut alors encaisser.</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>0 when the drawer is empty</source>
        <translation>0 quand le tiroir-caisse est vide</translation>
    </message>
    <message>
        <source>Open the drawer (F8)</source>
        <translation>Ouvrir le tiroir-caisse (F8)</translation>
    </message>
    <message>
        <source>Put money into the safe</source>
        <translation>Déposer de l&apos;argent au coffre</translation>
    </message>
    <message>
        <source>Amount of the drop</source>
        <translation>Montant du dépôt</translation>
    </message>
    <message>
        <source>Record the drop</source>
        <translation>Inscrire le dépôt</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Compter le tiroir-caisse</translation>
    </message>
    <message>
        <source>Close the drawer (F8)</source>
        <translation>Fermer le tiroir-caisse (F8)</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Cash taken in</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Change and refunds paid out</source>
        <translation>Monnaie rendue et remboursements</translation>
    </message>
    <message>
        <source>Put into the safe</source>
        <translation>Déposé au coffre</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Attendu dans le tiroir-caisse</translation>
    </message>
    <message>
        <source>Report of this shift so far</source>
        <translation>Rapport du quart jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Report of the last shift</source>
        <translation>Rapport du dernier quart</translation>
    </message>
    <message>
        <source>The drawer is open, signed and saved.</source>
        <translation>Le tiroir-caisse est ouvert; c&apos;est signé et enregistré.</translation>
    </message>
    <message>
        <source>The drop is signed and saved.</source>
        <translation>Le dépôt est signé et enregistré.</translation>
    </message>
    <message>
        <source>The drawer is closed, signed and saved.</source>
        <translation>Le tiroir-caisse est fermé; c&apos;est signé et enregistré.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Let an officer sign in again</source>
        <translation>Permettre à un agent d&apos;ouvrir de nouveau une session</translation>
    </message>
    <message>
        <source>After too many failures an officer is locked out at this terminal. Make sure who stands before you, then lift the lock-out.</source>
        <translation>Après trop d&apos;échecs, un agent est bloqué à ce terminal. Assurez-vous de l&apos;identité de la personne devant vous, puis levez le blocage.</translation>
    </message>
    <message>
        <source>Lift the lock-out</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>The badge number is missing. Type it.</source>
        <translation>Le numéro d&apos;insigne manque. Tapez-le.</translation>
    </message>
    <message>
        <source>Badge %1 can sign in again.</source>
        <translation>L&apos;insigne %1 peut de nouveau ouvrir une session.</translation>
    </message>
    <message>
        <source>The legal name, as on the identification</source>
        <translation>Le nom légal, comme sur la pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Never the number of a card that pays</source>
        <translation>Jamais le numéro d&apos;une carte de paiement</translation>
    </message>
    <message>
        <source>Entry without a business number</source>
        <translation>Déclaration sans numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>For an importer who has none yet. The importer signs, you countersign; the business number is attached later. Nothing is lost when you leave this page.</source>
        <translation>Pour un importateur qui n&apos;en a pas encore. L&apos;importateur signe, vous contresignez; le numéro d&apos;entreprise est ajouté plus tard. Rien n&apos;est perdu si vous quittez cette page.</translation>
    </message>
    <message>
        <source>Importer and identification</source>
        <translation>Importateur et identification</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Signature and countersignature</source>
        <translation>Signature et contresignature</translation>
    </message>
    <message>
        <source>Full name of the person who declares</source>
        <translation>Nom complet de la personne qui déclare</translation>
    </message>
    <message>
        <source>Typed by that person; it is the signature</source>
        <translation>Tapé par cette personne; c&apos;est la signature</translation>
    </message>
    <message>
        <source>Sign and countersign (F8)</source>
        <translation>Signer et contresigner (F8)</translation>
    </message>
    <message>
        <source>Erase this entry</source>
        <translation>Effacer cette déclaration</translation>
    </message>
    <message>
        <source>Erase this entry?</source>
        <translation>Effacer cette déclaration?</translation>
    </message>
    <message>
        <source>What was typed is erased from this terminal. Nothing was signed and nothing was sent.</source>
        <translation>Ce qui a été tapé est effacé de ce terminal. Rien n&apos;a été signé ni envoyé.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer le travail</translation>
    </message>
    <message>
        <source>Before you sign, please mend this:</source>
        <translation>Avant de signer, veuillez corriger ceci&#x202f;:</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Retour au tiroir-caisse</translation>
    </message>
    <message>
        <source>Print the report (F8)</source>
        <translation>Imprimer le rapport (F8)</translation>
    </message>
    <message>
        <source>No shift has been reported yet</source>
        <translation>Il n&apos;y a pas encore de rapport de quart</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>You cannot sign any more.</source>
        <translation>Vous ne pouvez plus signer.</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Cela n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>What was recorded last is still being saved or read.</source>
        <translation>Ce qui vient d&apos;être consigné est encore en cours d&apos;enregistrement ou de lecture.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No number yet (F4)</source>
        <translation>Sans numéro (F4)</translation>
    </message>
    <message>
        <source>%1, badge %2</source>
        <translation>%1, insigne %2</translation>
    </message>
    <message>
        <source>Lift a lock-out</source>
        <translation>Lever un blocage</translation>
    </message>
</context>
<context>
    <name>CounterRecords</name>
    <message>
        <source>Papers presented</source>
        <translation>Documents présentés</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>Examen commencé</translation>
    </message>
    <message>
        <source>Returned to the importer</source>
        <translation>Retournée à l&apos;importateur</translation>
    </message>
    <message>
        <source>Examination ordered</source>
        <translation>Examen des marchandises ordonné</translation>
    </message>
    <message>
        <source>Examination ended</source>
        <translation>Examen des marchandises terminé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Paiement encaissé</translation>
    </message>
    <message>
        <source>Payment voided</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Goods released</source>
        <translation>Mainlevée accordée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresignée</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir-caisse ouvert</translation>
    </message>
    <message>
        <source>Drop to the safe</source>
        <translation>Dépôt au coffre</translation>
    </message>
    <message>
        <source>Drawer closed</source>
        <translation>Tiroir-caisse fermé</translation>
    </message>
    <message>
        <source>Business registered</source>
        <translation>Entreprise inscrite</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Rôle accordé</translation>
    </message>
    <message>
        <source>Role ended</source>
        <translation>Rôle retiré</translation>
    </message>
    <message>
        <source>Delegation asked for</source>
        <translation>Délégation demandée</translation>
    </message>
    <message>
        <source>Delegation accepted</source>
        <translation>Délégation acceptée</translation>
    </message>
    <message>
        <source>Delegation declined</source>
        <translation>Délégation déclinée</translation>
    </message>
    <message>
        <source>Delegation revoked</source>
        <translation>Délégation révoquée</translation>
    </message>
</context>
<context>
    <name>CounterStates</name>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Sealed by the importer; the papers are not here yet.</source>
        <translation>Scellée par l&apos;importateur; les documents ne sont pas encore ici.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présentée</translation>
    </message>
    <message>
        <source>The papers are at the counter.</source>
        <translation>Les documents sont au comptoir.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>À l&apos;étude</translation>
    </message>
    <message>
        <source>An officer is reading it.</source>
        <translation>Un agent la lit.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>The importer has something to mend or to bring.</source>
        <translation>L&apos;importateur a quelque chose à corriger ou à apporter.</translation>
    </message>
    <message>
        <source>Under examination</source>
        <translation>Marchandises examinées</translation>
    </message>
    <message>
        <source>The goods are being looked at.</source>
        <translation>On examine les marchandises.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>On the importer&apos;s account; nothing is paid here.</source>
        <translation>Portée au compte de l&apos;importateur; rien n&apos;est payé ici.</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Paiement dû</translation>
    </message>
    <message>
        <source>Accepted; the cashier takes the money.</source>
        <translation>Acceptée; le caissier encaisse.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>The balance is zero; the goods can be released.</source>
        <translation>Le solde est nul; la mainlevée peut être accordée.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Mainlevée accordée</translation>
    </message>
    <message>
        <source>The copy is stamped; the goods may leave.</source>
        <translation>La copie est estampillée; les marchandises peuvent partir.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The goods are not released on this entry.</source>
        <translation>Il n&apos;y a pas de mainlevée sur cette déclaration.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Nobody came back for it.</source>
        <translation>Personne n&apos;est revenu pour elle.</translation>
    </message>
</context>
<context>
    <name>CounterStore</name>
    <message>
        <source>It was not saved.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s store.</source>
        <translation>Un autre programme utilise le stockage de ce terminal.</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>Rien n&apos;a été fait. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Le disque de ce terminal est plein.</translation>
    </message>
    <message>
        <source>Nothing was done. Make room, then try again.</source>
        <translation>Rien n&apos;a été fait. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of this terminal does not accept writing.</source>
        <translation>Le disque de ce terminal n&apos;accepte pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>Nothing was done. Use another terminal and tell support.</source>
        <translation>Rien n&apos;a été fait. Utilisez un autre terminal et avisez le soutien.</translation>
    </message>
    <message>
        <source>This terminal&apos;s store is damaged.</source>
        <translation>Le stockage de ce terminal est endommagé.</translation>
    </message>
    <message>
        <source>A check of the stored data failed; nothing was deleted.</source>
        <translation>Une vérification des données a échoué; rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Use another terminal and tell support.</source>
        <translation>Utilisez un autre terminal et avisez le soutien.</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Cela n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>This terminal&apos;s store gave an unexpected answer.</source>
        <translation>Le stockage de ce terminal a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell support.</source>
        <translation>Réessayez. Si cela se répète, avisez le soutien.</translation>
    </message>
    <message>
        <source>It was not found on this terminal.</source>
        <translation>Rien n&apos;a été trouvé sur ce terminal.</translation>
    </message>
    <message>
        <source>Nothing under this number is stored here.</source>
        <translation>Rien n&apos;est enregistré ici sous ce numéro.</translation>
    </message>
    <message>
        <source>Read the codes of the printed copy.</source>
        <translation>Lisez les codes de la copie imprimée.</translation>
    </message>
    <message>
        <source>This terminal has no transaction number left.</source>
        <translation>Ce terminal n&apos;a plus de numéro de transaction.</translation>
    </message>
    <message>
        <source>New ones come once the agency can be reached.</source>
        <translation>De nouveaux arrivent dès que l&apos;Agence peut être jointe.</translation>
    </message>
    <message>
        <source>What was typed is kept. Use another terminal, or try again later.</source>
        <translation>Ce qui a été saisi est conservé. Utilisez un autre terminal, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>This terminal is not set up yet.</source>
        <translation>Ce terminal n&apos;est pas encore configuré.</translation>
    </message>
    <message>
        <source>It has no identity at the agency.</source>
        <translation>Il n&apos;a pas d&apos;identité auprès de l&apos;Agence.</translation>
    </message>
    <message>
        <source>This entry is signed already.</source>
        <translation>Cette déclaration est déjà signée.</translation>
    </message>
    <message>
        <source>A signed entry never changes.</source>
        <translation>Une déclaration signée ne change jamais.</translation>
    </message>
    <message>
        <source>Open it from the list.</source>
        <translation>Ouvrez-la à partir de la liste.</translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation>La signature n&apos;a pas pu se faire.</translation>
    </message>
    <message>
        <source>A part of it cannot be written in the agency&apos;s form.</source>
        <translation>Une partie ne peut pas être écrite dans la forme de l&apos;Agence.</translation>
    </message>
    <message>
        <source>Check unusual characters in what was typed, then try again.</source>
        <translation>Vérifiez les caractères inhabituels dans ce qui a été saisi, puis réessayez.</translation>
    </message>
    <message>
        <source>The entry is in an unexpected state.</source>
        <translation>La déclaration est dans un état inattendu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Tell support; the log of this terminal says more.</source>
        <translation>Avisez le soutien; le journal de ce terminal en dit plus.</translation>
    </message>
    <message>
        <source>This terminal cannot change its place now.</source>
        <translation>Ce terminal ne peut pas changer de lieu pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Its drawer is open, or what was recorded here has not reached the agency yet.</source>
        <translation>Son tiroir-caisse est ouvert, ou ce qui a été consigné ici n&apos;est pas encore parvenu à l&apos;Agence.</translation>
    </message>
    <message>
        <source>Close the drawer. It changes once everything is sent.</source>
        <translation>Fermez le tiroir-caisse. Le changement se fera quand tout sera envoyé.</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>No declaration fits what you look for.</source>
        <translation>Aucune déclaration ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Change the search or the filter.</source>
        <translation>Modifiez la recherche ou le filtre.</translation>
    </message>
    <message>
        <source>There is no declaration yet.</source>
        <translation>Il n&apos;y a pas encore de déclaration.</translation>
    </message>
    <message>
        <source>What you prepare and what you submit appears in this list.</source>
        <translation>Ce que vous préparez et ce que vous soumettez figure dans cette liste.</translation>
    </message>
    <message>
        <source>Begin with a new entry, or with a template.</source>
        <translation>Commencez par une nouvelle déclaration ou par un modèle.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Échéance de paiement</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumises</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À régler</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>This is your own business.</source>
        <translation>C&apos;est votre propre entreprise.</translation>
    </message>
    <message>
        <source>A delegation is between two businesses.</source>
        <translation>Une délégation de pouvoirs lie deux entreprises.</translation>
    </message>
    <message>
        <source>Type the business number of the importer.</source>
        <translation>Tapez le numéro d&apos;entreprise de l&apos;importateur.</translation>
    </message>
    <message>
        <source>A program account is not the importer&apos;s.</source>
        <translation>Un compte de programme n&apos;est pas celui de l&apos;importateur.</translation>
    </message>
    <message>
        <source>Only its own accounts can be delegated.</source>
        <translation>Seuls ses propres comptes peuvent être délégués.</translation>
    </message>
    <message>
        <source>Choose from its accounts, or leave it at all of them.</source>
        <translation>Choisissez parmi ses comptes, ou gardez-les tous.</translation>
    </message>
    <message>
        <source>Nothing would be delegated.</source>
        <translation>Rien ne serait délégué.</translation>
    </message>
    <message>
        <source>The delegation gives no right.</source>
        <translation>La délégation de pouvoirs ne donne aucun droit.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Choisissez au moins un droit.</translation>
    </message>
    <message>
        <source>This third party cannot account for others.</source>
        <translation>Ce tiers ne peut pas déclarer pour autrui.</translation>
    </message>
    <message>
        <source>Only a licensed customs broker may do it for pay.</source>
        <translation>Seul un courtier en douane agréé peut le faire contre rémunération.</translation>
    </message>
    <message>
        <source>Choose another kind of third party, or fewer rights.</source>
        <translation>Choisissez un autre genre de tiers, ou moins de droits.</translation>
    </message>
    <message>
        <source>A trade consultant may only view.</source>
        <translation>Un conseiller en commerce ne peut que consulter.</translation>
    </message>
    <message>
        <source>Declaring, paying and managing need another kind of third party.</source>
        <translation>Déclarer, payer et gérer exigent un autre genre de tiers.</translation>
    </message>
    <message>
        <source>Take the other rights away.</source>
        <translation>Retirez les autres droits.</translation>
    </message>
    <message>
        <source>The last day cannot be used.</source>
        <translation>Le dernier jour ne convient pas.</translation>
    </message>
    <message>
        <source>It has passed, or it is not a day.</source>
        <translation>Il est passé, ou ce n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>Give a day from today on as year-month-day, or leave it empty.</source>
        <translation>Donnez un jour à partir d&apos;aujourd&apos;hui sous la forme année-mois-jour, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>More would be granted than was asked for.</source>
        <translation>On accorderait plus que ce qui a été demandé.</translation>
    </message>
    <message>
        <source>What was asked for can be narrowed, not widened.</source>
        <translation>La demande peut être restreinte, non élargie.</translation>
    </message>
    <message>
        <source>Take away what was not asked for.</source>
        <translation>Retirez ce qui n&apos;a pas été demandé.</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>Ce n&apos;est plus possible.</translation>
    </message>
    <message>
        <source>The delegation has changed meanwhile.</source>
        <translation>La délégation de pouvoirs a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at its state in the list.</source>
        <translation>Voyez son état dans la liste.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>The importer has not answered yet.</source>
        <translation>L&apos;importateur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>The third party may act within it.</source>
        <translation>Le tiers peut agir dans ce cadre.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>The importer said no.</source>
        <translation>L&apos;importateur a refusé.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>The third party gave it up.</source>
        <translation>Le tiers y a renoncé.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>The importer took it back.</source>
        <translation>L&apos;importateur l&apos;a révoquée.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Its last day has passed.</source>
        <translation>Son dernier jour est passé.</translation>
    </message>
    <message>
        <source>Licensed customs broker</source>
        <translation>Courtier en douane agréé</translation>
    </message>
    <message>
        <source>Trade consultant</source>
        <translation>Conseiller en commerce</translation>
    </message>
    <message>
        <source>Unpaid agent</source>
        <translation>Agent non rémunéré</translation>
    </message>
    <message>
        <source>view</source>
        <translation>consulter</translation>
    </message>
    <message>
        <source>declare and correct</source>
        <translation>déclarer et corriger</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>payer</translation>
    </message>
    <message>
        <source>manage people and accounts</source>
        <translation>gérer les personnes et les comptes</translation>
    </message>
    <message>
        <source>all transactions</source>
        <translation>toutes les transactions</translation>
    </message>
    <message>
        <source>its own transactions only</source>
        <translation>ses propres transactions seulement</translation>
    </message>
    <message>
        <source>All program accounts</source>
        <translation>Tous les comptes de programme</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>until it is revoked</source>
        <translation>jusqu&apos;à sa révocation</translation>
    </message>
    <message>
        <source>The importer&apos;s business number is not right.</source>
        <translation>Le numéro d&apos;entreprise de l&apos;importateur est inexact.</translation>
    </message>
    <message>
        <source>It has nine digits, and the last one checks the others.</source>
        <translation>Il compte neuf chiffres, et le dernier vérifie les autres.</translation>
    </message>
    <message>
        <source>Compare it with a paper of the importer.</source>
        <translation>Comparez-le avec un document de l&apos;importateur.</translation>
    </message>
</context>
<context>
    <name>DesktopStore</name>
    <message>
        <source>It could not be saved just now.</source>
        <translation>L&apos;enregistrement n&apos;est pas possible pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation>Un autre programme utilise les données.</translation>
    </message>
    <message>
        <source>What you typed is still here. Try again in a moment.</source>
        <translation>Ce que vous avez tapé est toujours là. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>L&apos;enregistrement a échoué.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. What you typed is still here.</source>
        <translation>Libérez de l&apos;espace sur le disque, puis réessayez. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>The disk of this computer does not accept writing.</source>
        <translation>Le disque de cet ordinateur n&apos;accepte pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer.</source>
        <translation>Adressez-vous à la personne responsable de cet ordinateur.</translation>
    </message>
    <message>
        <source>The store of this computer is damaged.</source>
        <translation>Les données de cet ordinateur sont endommagées.</translation>
    </message>
    <message>
        <source>A check of the stored data failed; nothing was deleted.</source>
        <translation>Une vérification des données a échoué; rien n&apos;a été effacé.</translation>
    </message>
    <message>
        <source>Restart the program: it sets the damaged store aside and says what is missing.</source>
        <translation>Redémarrez le programme&#x202f;: il met de côté les données endommagées et indique ce qui manque.</translation>
    </message>
    <message>
        <source>The store of this computer gave an unexpected answer.</source>
        <translation>Les données de cet ordinateur ont donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, restart the program.</source>
        <translation>Réessayez. Si cela se répète, redémarrez le programme.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>Introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It may have been finished or discarded in another window.</source>
        <translation>On l&apos;a peut-être terminé ou supprimé dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Cherchez dans la liste.</translation>
    </message>
    <message>
        <source>There is no transaction number left.</source>
        <translation>Il ne reste aucun numéro de transaction.</translation>
    </message>
    <message>
        <source>Numbers come from the agency, which cannot be reached now.</source>
        <translation>Les numéros viennent de l&apos;Agence, qui ne peut pas être jointe maintenant.</translation>
    </message>
    <message>
        <source>The draft is kept. Submit it when the connection is back.</source>
        <translation>Le brouillon est conservé. Soumettez-le quand la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>This computer is not known to the agency yet.</source>
        <translation>L&apos;Agence ne connaît pas encore cet ordinateur.</translation>
    </message>
    <message>
        <source>It gets its identity the first time it reaches the agency.</source>
        <translation>Il reçoit son identité la première fois qu&apos;il joint l&apos;Agence.</translation>
    </message>
    <message>
        <source>Connect to the Internet. What you typed is kept until then.</source>
        <translation>Connectez-vous à Internet. Ce que vous avez tapé est conservé d&apos;ici là.</translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation>C&apos;est déjà signé.</translation>
    </message>
    <message>
        <source>What is signed never changes.</source>
        <translation>Ce qui est signé ne change jamais.</translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation>La signature a échoué.</translation>
    </message>
    <message>
        <source>A part of it cannot be written in the agency&apos;s form.</source>
        <translation>Une partie ne peut pas être inscrite dans le formulaire de l&apos;Agence.</translation>
    </message>
    <message>
        <source>Check unusual characters in names and descriptions, then try again.</source>
        <translation>Vérifiez les caractères inhabituels dans les noms et les descriptions, puis réessayez.</translation>
    </message>
    <message>
        <source>It is in an unexpected state.</source>
        <translation>L&apos;état est inattendu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Close it and open it again from the list.</source>
        <translation>Fermez, puis rouvrez à partir de la liste.</translation>
    </message>
    <message>
        <source>This computer cannot get another identity now.</source>
        <translation>Cet ordinateur ne peut pas recevoir une autre identité pour l&apos;instant.</translation>
    </message>
    <message>
        <source>What was signed here has not reached the agency yet.</source>
        <translation>Ce qui a été signé ici n&apos;est pas encore parvenu à l&apos;Agence.</translation>
    </message>
    <message>
        <source>It gets it once everything is sent.</source>
        <translation>Il la recevra quand tout sera envoyé.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Invoice %1, line %2</source>
        <translation>Facture %1, ligne %2</translation>
    </message>
    <message>
        <source>Value for duty</source>
        <translation>Valeur en douane</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>This cannot be done with the drawer now.</source>
        <translation>Cela ne peut pas se faire avec le tiroir-caisse maintenant.</translation>
    </message>
    <message>
        <source>Its session is not open.</source>
        <translation>Sa session n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>Open the drawer first.</source>
        <translation>Ouvrez d&apos;abord le tiroir-caisse.</translation>
    </message>
    <message>
        <source>The amount is not right.</source>
        <translation>Le montant n&apos;est pas bon.</translation>
    </message>
    <message>
        <source>A float may be zero; what is moved must be more than zero.</source>
        <translation>Un fonds de caisse peut être nul; ce qui est déplacé doit dépasser zéro.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Saisissez le montant de nouveau.</translation>
    </message>
    <message>
        <source>Bills and coins cannot make this amount.</source>
        <translation>Des billets et des pièces ne peuvent pas faire ce montant.</translation>
    </message>
    <message>
        <source>Cash comes in steps of five cents.</source>
        <translation>L&apos;argent comptant va par tranches de cinq cents.</translation>
    </message>
    <message>
        <source>Count again, then type the amount.</source>
        <translation>Comptez de nouveau, puis saisissez le montant.</translation>
    </message>
    <message>
        <source>This is more than the drawer holds.</source>
        <translation>C&apos;est plus que ce que contient le tiroir-caisse.</translation>
    </message>
    <message>
        <source>By its records there is less cash in it.</source>
        <translation>D&apos;après ses inscriptions, il contient moins d&apos;argent comptant.</translation>
    </message>
    <message>
        <source>Check the amount, or count the drawer.</source>
        <translation>Vérifiez le montant, ou comptez le tiroir-caisse.</translation>
    </message>
    <message>
        <source>This coin or bill is not known.</source>
        <translation>Cette pièce ou ce billet n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>It is none of those in circulation.</source>
        <translation>Il n&apos;est pas de ceux qui circulent.</translation>
    </message>
    <message>
        <source>Count it separately.</source>
        <translation>Comptez-le à part.</translation>
    </message>
    <message>
        <source>One kind of coin or bill stands twice.</source>
        <translation>Une sorte de pièce ou de billet figure deux fois.</translation>
    </message>
    <message>
        <source>Each is counted once.</source>
        <translation>Chacune se compte une fois.</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Comptez de nouveau.</translation>
    </message>
    <message>
        <source>This is not a number of pieces.</source>
        <translation>Ce n&apos;est pas un nombre de pièces.</translation>
    </message>
    <message>
        <source>Pieces are whole numbers, and not more than a drawer can hold.</source>
        <translation>Ce sont des nombres entiers, et pas plus qu&apos;un tiroir-caisse ne peut contenir.</translation>
    </message>
    <message>
        <source>Type how many there are; leave it empty when there are none.</source>
        <translation>Saisissez combien il y en a; laissez vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>Le tiroir-caisse est fermé</translation>
    </message>
    <message>
        <source>Drawer %1, open since %2</source>
        <translation>Tiroir-caisse %1, ouvert depuis %2</translation>
    </message>
    <message>
        <source>The drawer is closed.</source>
        <translation>Le tiroir-caisse est fermé.</translation>
    </message>
    <message>
        <source>Money is taken into an open session only.</source>
        <translation>On n&apos;encaisse que dans une session ouverte.</translation>
    </message>
    <message>
        <source>Open the drawer with its float first.</source>
        <translation>Ouvrez d&apos;abord le tiroir-caisse avec son fonds de caisse.</translation>
    </message>
    <message>
        <source>Another cashier opened this drawer.</source>
        <translation>Un autre caissier a ouvert ce tiroir-caisse.</translation>
    </message>
    <message>
        <source>Whoever opened it, badge %1, answers for its contents.</source>
        <translation>La personne qui l&apos;a ouvert, insigne %1, répond de son contenu.</translation>
    </message>
    <message>
        <source>Close that session first, then open your own.</source>
        <translation>Fermez d&apos;abord cette session, puis ouvrez la vôtre.</translation>
    </message>
    <message>
        <source>The drawer is not counted.</source>
        <translation>Le tiroir-caisse n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>An empty drawer and an uncounted one are not the same.</source>
        <translation>Un tiroir-caisse vide et un tiroir-caisse non compté ne sont pas la même chose.</translation>
    </message>
    <message>
        <source>Type how many there are of each; 0 when there is nothing.</source>
        <translation>Saisissez combien il y en a de chaque sorte; 0 s&apos;il n&apos;y a rien.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Ligne %1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Type of declaration</source>
        <translation>Type de déclaration</translation>
    </message>
    <message>
        <source>Office of release</source>
        <translation>Bureau de mainlevée</translation>
    </message>
    <message>
        <source>Mode of transport</source>
        <translation>Mode de transport</translation>
    </message>
    <message>
        <source>Business number with import account</source>
        <translation>Numéro d&apos;entreprise avec compte d&apos;importation</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Cargo control number</source>
        <translation>Numéro de contrôle du fret</translation>
    </message>
    <message>
        <source>Accounting date</source>
        <translation>Date de la déclaration en détail</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Name of the vendor</source>
        <translation>Nom du vendeur</translation>
    </message>
    <message>
        <source>Address of the vendor</source>
        <translation>Adresse du vendeur</translation>
    </message>
    <message>
        <source>Currency of the invoice</source>
        <translation>Devise de la facture</translation>
    </message>
    <message>
        <source>Place of export</source>
        <translation>Lieu d&apos;exportation</translation>
    </message>
    <message>
        <source>Date of direct shipment</source>
        <translation>Date d&apos;expédition directe</translation>
    </message>
    <message>
        <source>Total of the invoice</source>
        <translation>Total de la facture</translation>
    </message>
    <message>
        <source>Classification number</source>
        <translation>Numéro de classement</translation>
    </message>
    <message>
        <source>Description of the goods</source>
        <translation>Description des marchandises</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d&apos;origine</translation>
    </message>
    <message>
        <source>Tariff treatment</source>
        <translation>Traitement tarifaire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Value for duty code</source>
        <translation>Code de valeur en douane</translation>
    </message>
    <message>
        <source>Value of the goods</source>
        <translation>Valeur des marchandises</translation>
    </message>
    <message>
        <source>Tax exemption code</source>
        <translation>Code d&apos;exonération de la taxe</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date de mainlevée</translation>
    </message>
    <message>
        <source>Importer without a business number</source>
        <translation>Importateur sans numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Legal name of the importer</source>
        <translation>Dénomination sociale de l&apos;importateur</translation>
    </message>
    <message>
        <source>Address of the importer</source>
        <translation>Adresse de l&apos;importateur</translation>
    </message>
    <message>
        <source>Kind of identification</source>
        <translation>Type de pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Numéro de la pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Telephone of the importer</source>
        <translation>Téléphone de l&apos;importateur</translation>
    </message>
    <message>
        <source>Why there is no business number</source>
        <translation>Motif de l&apos;absence de numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Reasons for the correction</source>
        <translation>Motifs de la correction</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code de motif</translation>
    </message>
    <message>
        <source>Remark on the reason</source>
        <translation>Remarque sur le motif</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1: nothing is declared yet.</source>
        <translation>%1&#x202f;: rien n&apos;est encore déclaré.</translation>
    </message>
    <message>
        <source>Fill in the field. Zero counts as an answer; an empty field does not.</source>
        <translation>Remplissez le champ. Zéro est une réponse; un champ vide n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The import account number is not complete.</source>
        <translation>Le numéro du compte d&apos;importation n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>It has nine digits, the letters RM and four digits. You typed “%1”.</source>
        <translation>Il se compose de neuf chiffres, des lettres RM et de quatre chiffres. Vous avez saisi «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copy it from a letter of the agency, for example 123456782 RM0001.</source>
        <translation>Copiez-le d&apos;une lettre de l&apos;Agence, par exemple 123456782 RM0001.</translation>
    </message>
    <message>
        <source>The business number %1 cannot exist.</source>
        <translation>Le numéro d&apos;entreprise %1 ne peut pas exister.</translation>
    </message>
    <message>
        <source>Its last digit does not match the other eight; one digit is probably mistyped.</source>
        <translation>Son dernier chiffre ne correspond pas aux huit autres; un chiffre est sans doute mal saisi.</translation>
    </message>
    <message>
        <source>Compare each digit with your papers.</source>
        <translation>Comparez chaque chiffre avec vos documents.</translation>
    </message>
    <message>
        <source>This is not an import account.</source>
        <translation>Ce n&apos;est pas un compte d&apos;importation.</translation>
    </message>
    <message>
        <source>Import accounts have the letters RM after the nine digits, not %1.</source>
        <translation>Un compte d&apos;importation porte les lettres RM après les neuf chiffres, et non %1.</translation>
    </message>
    <message>
        <source>Give the RM account of the business, not its tax or payroll account.</source>
        <translation>Donnez le compte RM de l&apos;entreprise, et non son compte de taxe ou de paie.</translation>
    </message>
    <message>
        <source>The cargo control number cannot be read.</source>
        <translation>Le numéro de contrôle du fret ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It has 5 to 25 letters, digits and hyphens and begins with the carrier code. You typed “%1”.</source>
        <translation>Il compte de 5 à 25 lettres, chiffres et traits d&apos;union et commence par le code du transporteur. Vous avez saisi «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copy it from the carrier&apos;s document, or leave it empty when you carry the goods yourself.</source>
        <translation>Copiez-le du document du transporteur, ou laissez le champ vide si vous transportez vous-même les marchandises.</translation>
    </message>
    <message>
        <source>The office %1 is not known.</source>
        <translation>Le bureau %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The goods can only be released by an office of the list.</source>
        <translation>Seul un bureau de la liste peut accorder la mainlevée des marchandises.</translation>
    </message>
    <message>
        <source>Choose the office where you present the goods.</source>
        <translation>Choisissez le bureau où vous présentez les marchandises.</translation>
    </message>
    <message>
        <source>The mode of transport %1 is not known.</source>
        <translation>Le mode de transport %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The agency keeps a list of modes.</source>
        <translation>L&apos;Agence tient une liste des modes.</translation>
    </message>
    <message>
        <source>Choose how the goods crossed the border.</source>
        <translation>Choisissez comment les marchandises ont passé la frontière.</translation>
    </message>
    <message>
        <source>Declarations of type %1 cannot be made here.</source>
        <translation>Les déclarations de type %1 ne peuvent pas être faites ici.</translation>
    </message>
    <message>
        <source>Ask an officer for another type.</source>
        <translation>Pour un autre type, adressez-vous à un agent.</translation>
    </message>
    <message>
        <source>The accounting date “%1” cannot be used.</source>
        <translation>La date de la déclaration en détail «&#x202f;%1&#x202f;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It decides which tariff applies and cannot be after today, %2.</source>
        <translation>Elle détermine le tarif qui s&apos;applique et ne peut pas être postérieure à aujourd&apos;hui, le %2.</translation>
    </message>
    <message>
        <source>Give the date as year-month-day.</source>
        <translation>Donnez la date sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>The date of direct shipment decides the exchange rate.</source>
        <translation>La date d&apos;expédition directe détermine le taux de change.</translation>
    </message>
    <message>
        <source>Give it as year-month-day, for example 2026-03-01.</source>
        <translation>Donnez-la sous la forme année-mois-jour, par exemple 2026-03-01.</translation>
    </message>
    <message>
        <source>The goods cannot have been shipped on %1.</source>
        <translation>Les marchandises ne peuvent pas avoir été expédiées le %1.</translation>
    </message>
    <message>
        <source>Today is %2.</source>
        <translation>Nous sommes le %2.</translation>
    </message>
    <message>
        <source>Give the day on which the goods left for Canada.</source>
        <translation>Donnez le jour où les marchandises sont parties pour le Canada.</translation>
    </message>
    <message>
        <source>The goods were shipped %2 days ago, on %1.</source>
        <translation>Les marchandises ont été expédiées il y a %2 jours, le %1.</translation>
    </message>
    <message>
        <source>That is unusual: more than %3 days.</source>
        <translation>C&apos;est inhabituel&#x202f;: plus de %3 jours.</translation>
    </message>
    <message>
        <source>Check the year. If it is right, go on.</source>
        <translation>Vérifiez l&apos;année. Si elle est exacte, continuez.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>La devise «&#x202f;%1&#x202f;» n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The value is converted at the official rate of the invoice currency.</source>
        <translation>La valeur est convertie au taux de change officiel de la devise de la facture.</translation>
    </message>
    <message>
        <source>Choose the currency that the invoice shows.</source>
        <translation>Choisissez la devise indiquée sur la facture.</translation>
    </message>
    <message>
        <source>No exchange rate is known for %1 on %2 or before.</source>
        <translation>Aucun taux de change n&apos;est connu pour %1 le %2 ou avant.</translation>
    </message>
    <message>
        <source>Without it the amounts cannot be worked out. A rate is never guessed.</source>
        <translation>Sans ce taux, les montants ne peuvent pas être calculés. Un taux n&apos;est jamais deviné.</translation>
    </message>
    <message>
        <source>You can go on: the entry is provisional and is computed when the rate is there.</source>
        <translation>Vous pouvez continuer&#x202f;: la déclaration est provisoire et sera calculée lorsque le taux sera connu.</translation>
    </message>
    <message>
        <source>The exchange rate used for %1 is of %3.</source>
        <translation>Le taux de change utilisé pour %1 est celui du %3.</translation>
    </message>
    <message>
        <source>It is the latest one known before the shipment of %2, more than %4 days older.</source>
        <translation>C&apos;est le dernier connu avant l&apos;expédition du %2; il date de plus de %4 jours auparavant.</translation>
    </message>
    <message>
        <source>You can go on. The agency may correct the amount when a later rate is published.</source>
        <translation>Vous pouvez continuer. L&apos;Agence pourra corriger le montant si un taux plus récent est publié.</translation>
    </message>
    <message>
        <source>The place of export “%1” is not known.</source>
        <translation>Le lieu d&apos;exportation «&#x202f;%1&#x202f;» n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>It is a country, or a state of the United States.</source>
        <translation>C&apos;est un pays, ou un État des États-Unis.</translation>
    </message>
    <message>
        <source>Choose the place from which the goods were shipped to Canada.</source>
        <translation>Choisissez le lieu d&apos;où les marchandises ont été expédiées vers le Canada.</translation>
    </message>
    <message>
        <source>The classification number is not complete.</source>
        <translation>Le numéro de classement n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>It has ten digits. You typed “%1”.</source>
        <translation>Il compte dix chiffres. Vous avez saisi «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Search for the goods in plain words and choose from the list.</source>
        <translation>Cherchez les marchandises avec des mots simples et choisissez dans la liste.</translation>
    </message>
    <message>
        <source>The tariff has no classification number %1.</source>
        <translation>Le tarif n&apos;a pas de numéro de classement %1.</translation>
    </message>
    <message>
        <source>The tariff in force on %2 does not list it.</source>
        <translation>Le tarif en vigueur le %2 ne le contient pas.</translation>
    </message>
    <message>
        <source>The country of origin “%1” is not known.</source>
        <translation>Le pays d&apos;origine «&#x202f;%1&#x202f;» n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The origin decides which rates may be claimed.</source>
        <translation>L&apos;origine détermine les taux qui peuvent être demandés.</translation>
    </message>
    <message>
        <source>Choose the country where the goods were made.</source>
        <translation>Choisissez le pays où les marchandises ont été fabriquées.</translation>
    </message>
    <message>
        <source>The tariff treatment %1 is not known.</source>
        <translation>Le traitement tarifaire %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The tariff lists the treatments that can be claimed.</source>
        <translation>Le tarif énumère les traitements tarifaires qui peuvent être demandés.</translation>
    </message>
    <message>
        <source>Choose a treatment from the list.</source>
        <translation>Choisissez un traitement tarifaire dans la liste.</translation>
    </message>
    <message>
        <source>Goods from %2 cannot claim the treatment %1.</source>
        <translation>Le traitement tarifaire %1 n&apos;est pas ouvert à cette origine&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Each treatment belongs to the countries of its agreement.</source>
        <translation>Chaque traitement est réservé aux pays de son accord.</translation>
    </message>
    <message>
        <source>Choose a treatment from the list, or correct the country of origin.</source>
        <translation>Choisissez un traitement tarifaire dans la liste, ou corrigez le pays d&apos;origine.</translation>
    </message>
    <message>
        <source>The tariff lists no %1 rate for these goods.</source>
        <translation>Le tarif n&apos;indique aucun taux %1 pour ces marchandises.</translation>
    </message>
    <message>
        <source>An officer has to work out the duty for these goods.</source>
        <translation>Un agent doit calculer les droits de ces marchandises.</translation>
    </message>
    <message>
        <source>Under %1 the tariff says “%3” for item %2: another rule decides the rate.</source>
        <translation>Sous %1, le tarif indique «&#x202f;%3&#x202f;» pour le numéro tarifaire %2&#x202f;: une autre règle détermine le taux.</translation>
    </message>
    <message>
        <source>Ask at the counter, or choose another treatment.</source>
        <translation>Adressez-vous au comptoir, ou choisissez un autre traitement tarifaire.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>La quantité manque.</translation>
    </message>
    <message>
        <source>Give the quantity in %2.</source>
        <translation>Donnez la quantité dans cette unité&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une quantité.</translation>
    </message>
    <message>
        <source>A quantity is a number with at most three decimals.</source>
        <translation>Une quantité est un nombre d&apos;au plus trois décimales.</translation>
    </message>
    <message>
        <source>Type digits only, for example 120 or 2.5.</source>
        <translation>Saisissez seulement des chiffres, par exemple 120 ou 2,5.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>La quantité est zéro.</translation>
    </message>
    <message>
        <source>A line declares goods that are there.</source>
        <translation>Une ligne déclare des marchandises qui existent.</translation>
    </message>
    <message>
        <source>Give the quantity, or remove the line.</source>
        <translation>Donnez la quantité, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>L&apos;unité «&#x202f;%1&#x202f;» n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The agency keeps a list of units.</source>
        <translation>L&apos;Agence tient une liste des unités.</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Choisissez une unité dans la liste.</translation>
    </message>
    <message>
        <source>These goods are not counted in %1.</source>
        <translation>Cette unité ne convient pas à ces marchandises&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un montant.</translation>
    </message>
    <message>
        <source>An amount is a number with at most two decimals.</source>
        <translation>Un montant est un nombre d&apos;au plus deux décimales.</translation>
    </message>
    <message>
        <source>Type digits only, for example 1234.50.</source>
        <translation>Saisissez seulement des chiffres, par exemple 1234,50.</translation>
    </message>
    <message>
        <source>The value declared is zero.</source>
        <translation>La valeur déclarée est zéro.</translation>
    </message>
    <message>
        <source>Zero is allowed, for example for a free sample, but it is unusual.</source>
        <translation>Zéro est permis, par exemple pour un échantillon gratuit, mais c&apos;est inhabituel.</translation>
    </message>
    <message>
        <source>If the goods are worth something, give that value. If not, go on.</source>
        <translation>Si les marchandises ont une valeur, donnez-la. Sinon, continuez.</translation>
    </message>
    <message>
        <source>The value for duty code %1 is not known.</source>
        <translation>Le code de valeur en douane %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>It says whether buyer and seller are related and how the value was found.</source>
        <translation>Il indique si l&apos;acheteur et le vendeur sont liés et comment la valeur a été établie.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>The tax exemption code %1 is not known.</source>
        <translation>Le code d&apos;exonération de la taxe %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Only listed codes relieve goods of the tax.</source>
        <translation>Seuls les codes de la liste exonèrent les marchandises de la taxe.</translation>
    </message>
    <message>
        <source>Leave it empty, or ask at the counter.</source>
        <translation>Laissez le champ vide, ou adressez-vous au comptoir.</translation>
    </message>
    <message>
        <source>The lines add up to %2, the invoice total says %1.</source>
        <translation>Le total des lignes est de %2, celui de la facture est de %1.</translation>
    </message>
    <message>
        <source>Both are in %3 and must be equal.</source>
        <translation>Les deux sont en %3 et doivent être égaux.</translation>
    </message>
    <message>
        <source>Correct the value of a line or the total.</source>
        <translation>Corrigez la valeur d&apos;une ligne ou le total.</translation>
    </message>
    <message>
        <source>No invoice is declared yet.</source>
        <translation>Aucune facture n&apos;est encore déclarée.</translation>
    </message>
    <message>
        <source>The goods are declared invoice by invoice.</source>
        <translation>Les marchandises sont déclarées facture par facture.</translation>
    </message>
    <message>
        <source>Fill in the shipment page.</source>
        <translation>Remplissez la page de l&apos;expédition.</translation>
    </message>
    <message>
        <source>No goods are declared yet.</source>
        <translation>Aucune marchandise n&apos;est encore déclarée.</translation>
    </message>
    <message>
        <source>An entry declares at least one kind of goods.</source>
        <translation>Une déclaration porte sur au moins une sorte de marchandises.</translation>
    </message>
    <message>
        <source>Search for your goods and add them.</source>
        <translation>Cherchez vos marchandises et ajoutez-les.</translation>
    </message>
    <message>
        <source>The entry is too long: %1 rows.</source>
        <translation>La déclaration est trop longue&#x202f;: %1 lignes.</translation>
    </message>
    <message>
        <source>At most %2 can be declared at once.</source>
        <translation>Au plus %2 peuvent être déclarées à la fois.</translation>
    </message>
    <message>
        <source>Make two entries.</source>
        <translation>Faites deux déclarations.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters.</source>
        <translation>Le texte est trop long&#x202f;: %1 caractères.</translation>
    </message>
    <message>
        <source>The form takes at most %2.</source>
        <translation>Le formulaire en accepte au plus %2.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Abrégez-le.</translation>
    </message>
    <message>
        <source>The tariff counts these goods in %1.</source>
        <translation>L&apos;unité de mesure du tarif pour ces marchandises&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Give the quantity in %1.</source>
        <translation>Donnez la quantité dans cette unité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The tariff counts them in %2.</source>
        <translation>L&apos;unité de mesure du tarif est&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Tariff item %2 has no rate under that treatment; that does not mean free.</source>
        <translation>Le numéro tarifaire %2 n&apos;a pas de taux sous ce traitement; cela ne veut pas dire en franchise.</translation>
    </message>
    <message>
        <source>The entry cannot be accepted without it.</source>
        <translation>Sans ce renseignement, la déclaration ne peut pas être acceptée.</translation>
    </message>
    <message>
        <source>Types C (cash entry) and AB (goods released before) can be made here.</source>
        <translation>Les types C (déclaration au comptant) et AB (marchandises dédouanées auparavant) peuvent être établis ici.</translation>
    </message>
    <message>
        <source>The release date “%1” cannot be used.</source>
        <translation>La date de mainlevée «&#x202f;%1&#x202f;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The goods were released before they are accounted for, so it cannot be after %2.</source>
        <translation>La mainlevée des marchandises précède leur déclaration en détail; elle ne peut donc pas être postérieure au %2.</translation>
    </message>
    <message>
        <source>Give the day of the release as year-month-day.</source>
        <translation>Donnez le jour de la mainlevée sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>A cash entry has no release date yet.</source>
        <translation>Une déclaration au comptant n&apos;a pas encore de date de mainlevée.</translation>
    </message>
    <message>
        <source>The office stamps it when the goods are released. You typed “%1”.</source>
        <translation>Le bureau l&apos;appose au moment de la mainlevée. Vous avez écrit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Leave it empty, or choose type AB for goods that were released before.</source>
        <translation>Laissez-la vide, ou choisissez le type AB pour des marchandises dont la mainlevée a déjà été accordée.</translation>
    </message>
    <message>
        <source>The importer is declared twice.</source>
        <translation>L&apos;importateur est déclaré deux fois.</translation>
    </message>
    <message>
        <source>There is the business number %1 and also an importer without a number.</source>
        <translation>Il y a le numéro d&apos;entreprise %1 et aussi un importateur sans numéro.</translation>
    </message>
    <message>
        <source>Keep only one of them: the number, if there is one.</source>
        <translation>N&apos;en gardez qu&apos;un seul&#x202f;: le numéro, s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>An entry of type %1 needs a business number.</source>
        <translation>Une déclaration de type %1 exige un numéro d&apos;entreprise.</translation>
    </message>
    <message>
        <source>Only a cash entry can be made for an importer who has no number yet.</source>
        <translation>Seule une déclaration au comptant peut être établie pour un importateur qui n&apos;a pas encore de numéro.</translation>
    </message>
    <message>
        <source>Register the business first, or make a cash entry.</source>
        <translation>Inscrivez d&apos;abord l&apos;entreprise, ou établissez une déclaration au comptant.</translation>
    </message>
    <message>
        <source>The reason code “%1” is not known.</source>
        <translation>Le code de motif «&#x202f;%1&#x202f;» est inconnu.</translation>
    </message>
    <message>
        <source>The agency keeps a list of reasons for corrections.</source>
        <translation>L&apos;Agence tient une liste des motifs de correction.</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the code empty and say the reason in words.</source>
        <translation>Choisissez dans la liste, ou laissez le code vide et dites le motif en toutes lettres.</translation>
    </message>
    <message>
        <source>Reasons for a correction are given, but nothing is corrected.</source>
        <translation>Des motifs de correction sont donnés, mais rien n&apos;est corrigé.</translation>
    </message>
    <message>
        <source>This is the first version of the entry.</source>
        <translation>Il s&apos;agit de la première version de la déclaration.</translation>
    </message>
    <message>
        <source>Remove the reasons.</source>
        <translation>Supprimez les motifs.</translation>
    </message>
    <message>
        <source>There are too many reasons: %1.</source>
        <translation>Il y a trop de motifs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Keep the most important ones.</source>
        <translation>Gardez les plus importants.</translation>
    </message>
    <message>
        <source>Lines are missing from invoice %1: there were %2, now there are %3.</source>
        <translation>Il manque des lignes à la facture %1&#x202f;: il y en avait %2, il y en a maintenant %3.</translation>
    </message>
    <message>
        <source>A correction keeps every line of the version before it.</source>
        <translation>Une correction garde chaque ligne de la version précédente.</translation>
    </message>
    <message>
        <source>Put the lines back. Where goods do not apply any more, set value and quantity to zero.</source>
        <translation>Remettez les lignes. Pour les marchandises qui ne sont plus visées, mettez la valeur et la quantité à zéro.</translation>
    </message>
    <message>
        <source>A correction cannot change the importer.</source>
        <translation>Une correction ne peut pas changer l&apos;importateur.</translation>
    </message>
    <message>
        <source>The entry stays with the importer for whom it was made. Only a missing business number can be added.</source>
        <translation>La déclaration reste au nom de l&apos;importateur pour qui elle a été établie. Seul un numéro d&apos;entreprise manquant peut être ajouté.</translation>
    </message>
    <message>
        <source>Put the former importer back, or make a new entry.</source>
        <translation>Remettez l&apos;importateur précédent, ou établissez une nouvelle déclaration.</translation>
    </message>
    <message>
        <source>A correction cannot change the type from %1 to %2.</source>
        <translation>Une correction ne peut pas changer le type %1 en %2.</translation>
    </message>
    <message>
        <source>The type decides when the goods are released and how the amounts are paid.</source>
        <translation>Le type détermine le moment de la mainlevée et le mode de paiement des montants.</translation>
    </message>
    <message>
        <source>Put the former type back.</source>
        <translation>Remettez le type précédent.</translation>
    </message>
</context>
<context>
    <name>Identification</name>
    <message>
        <source>Driver&apos;s licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Permanent resident card</source>
        <translation>Carte de résident permanent</translation>
    </message>
    <message>
        <source>Another card issued by a government</source>
        <translation>Autre carte délivrée par un gouvernement</translation>
    </message>
    <message>
        <source>Imports for the first time</source>
        <translation>Importe pour la première fois</translation>
    </message>
    <message>
        <source>Has asked for a business number</source>
        <translation>A demandé un numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>The registry cannot be reached</source>
        <translation>Le registre ne peut pas être joint</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>There is no folder or file of that name.</source>
        <translation>Il n&apos;y a ni dossier ni fichier de ce nom.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The system says: %4</source>
        <translation>Le système indique&#x202f;: %4</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop grand.</translation>
    </message>
    <message>
        <source>Row %2: %4</source>
        <translation>Ligne %2&#x202f;: %4</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c&apos;est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 n&apos;est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>A byte sequence in it is no character.</source>
        <translation>Une suite d&apos;octets n&apos;y forme aucun caractère.</translation>
    </message>
    <message>
        <source>Save the table as UTF-8.</source>
        <translation>Enregistrez la table en UTF-8.</translation>
    </message>
    <message>
        <source>%1, row %2: the row cannot be read.</source>
        <translation>%1, ligne %2&#x202f;: la ligne ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A quote is out of place or the number of cells is wrong: %4</source>
        <translation>Un guillemet est mal placé ou le nombre de cellules est faux&#x202f;: %4</translation>
    </message>
    <message>
        <source>Compare the row with the header.</source>
        <translation>Comparez la ligne avec l&apos;en-tête.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>La table «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Every edition needs it; tables are known by their header row.</source>
        <translation>Chaque édition en a besoin; les tables se reconnaissent à leur ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Add the table to the folder.</source>
        <translation>Ajoutez la table au dossier.</translation>
    </message>
    <message>
        <source>%1: the column “%3” is missing.</source>
        <translation>%1&#x202f;: la colonne «&#x202f;%3&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The table is known by its header but not complete.</source>
        <translation>La table est reconnue à son en-tête, mais elle n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Add the column.</source>
        <translation>Ajoutez la colonne.</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: the value is missing.</source>
        <translation>%1, ligne %2, colonne «&#x202f;%3&#x202f;»&#x202f;: la valeur manque.</translation>
    </message>
    <message>
        <source>This column must be filled in every row.</source>
        <translation>Cette colonne doit être remplie à chaque ligne.</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>Remplissez la cellule.</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: “%4” does not belong there.</source>
        <translation>%1, ligne %2, colonne «&#x202f;%3&#x202f;»&#x202f;: «&#x202f;%4&#x202f;» n&apos;y a pas sa place.</translation>
    </message>
    <message>
        <source>It is not what this column holds.</source>
        <translation>Ce n&apos;est pas ce que contient cette colonne.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Corrigez la cellule.</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: the rate “%4” is of no known form.</source>
        <translation>%1, ligne %2, colonne «&#x202f;%3&#x202f;»&#x202f;: le taux «&#x202f;%4&#x202f;» n&apos;a aucune forme connue.</translation>
    </message>
    <message>
        <source>A rate that is not understood is never guessed.</source>
        <translation>Un taux qui n&apos;est pas compris n&apos;est jamais deviné.</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: “%4” is not in the table that it refers to.</source>
        <translation>%1, ligne %2, colonne «&#x202f;%3&#x202f;»&#x202f;: «&#x202f;%4&#x202f;» n&apos;est pas dans la table à laquelle il renvoie.</translation>
    </message>
    <message>
        <source>Codes must be defined before they are used.</source>
        <translation>Un code doit être défini avant d&apos;être utilisé.</translation>
    </message>
    <message>
        <source>Correct the cell or add the row.</source>
        <translation>Corrigez la cellule ou ajoutez la ligne.</translation>
    </message>
    <message>
        <source>%1, row %2: “%4” stands twice for the same day.</source>
        <translation>%1, ligne %2&#x202f;: «&#x202f;%4&#x202f;» figure deux fois pour le même jour.</translation>
    </message>
    <message>
        <source>Two rows of one key need different validity dates.</source>
        <translation>Deux lignes de même clé doivent avoir des dates de validité différentes.</translation>
    </message>
    <message>
        <source>Remove one, or date them.</source>
        <translation>Supprimez-en une, ou datez-les.</translation>
    </message>
    <message>
        <source>The file is not a sound reference edition.</source>
        <translation>Le fichier n&apos;est pas une édition de référence valable.</translation>
    </message>
    <message>
        <source>A check of its %4 failed: it is damaged or altered.</source>
        <translation>Une vérification a échoué (%4)&#x202f;: le fichier est endommagé ou modifié.</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>Reprenez le fichier à sa source.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Sign in with the name and the passphrase that you chose when you registered, and the code that your authenticator app shows. It works without a connection. If the device with the app is lost, use one of your recovery codes instead; each works once.</source>
        <translation>Ouvrez la session avec le nom et la phrase de passe que vous avez choisis à l&apos;inscription, et le code que montre votre application d&apos;authentification. Cela marche sans connexion. Si l&apos;appareil qui porte l&apos;application est perdu, utilisez un de vos codes de secours; chacun sert une fois.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>%1 is signed in. Type the passphrase to go on where the work stopped.</source>
        <translation>La session de %1 est ouverte. Tapez la phrase de passe pour reprendre là où le travail s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>This works with and without a connection.</source>
        <translation>Cela marche avec ou sans connexion.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>One of those that you printed or wrote down; each works once</source>
        <translation>Un de ceux que vous avez imprimés ou notés; chacun sert une fois</translation>
    </message>
    <message>
        <source>From your authenticator app; it changes every 30 seconds</source>
        <translation>De votre application d&apos;authentification; il change toutes les 30 secondes</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the code of the authenticator app</source>
        <translation>Utiliser le code de l&apos;application d&apos;authentification</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Utiliser plutôt un code de secours</translation>
    </message>
    <message>
        <source>Back to the session that is locked</source>
        <translation>Retour à la session verrouillée</translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation>Ouvrir la session d&apos;une autre personne</translation>
    </message>
    <message>
        <source>Register a business</source>
        <translation>Inscrire une entreprise</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Several words that you remember and nobody guesses; nobody can look it up for you</source>
        <translation>Plusieurs mots que vous retenez et que personne ne devine; personne ne peut la retrouver pour vous</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>La même phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>Open an authenticator app on your telephone, choose to add an account, and point the camera at this code.</source>
        <translation>Ouvrez une application d&apos;authentification sur votre téléphone, choisissez d&apos;ajouter un compte et pointez la caméra vers ce code.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the same secret stands below for typing</source>
        <translation>Code QR pour l&apos;application d&apos;authentification; le même secret figure ci-dessous, à taper</translation>
    </message>
    <message>
        <source>Without a camera, type this into the app:</source>
        <translation>Sans caméra, tapez ceci dans l&apos;application&#x202f;:</translation>
    </message>
    <message>
        <source>The six digits that the app shows now</source>
        <translation>Les six chiffres que l&apos;application montre maintenant</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Vérifier le code</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Vos codes de secours</translation>
    </message>
    <message>
        <source>Each lets you in once when the device with the app is lost. They are shown only now: print them or write them down, and keep them apart from the device.</source>
        <translation>Chacun vous laisse entrer une fois si l&apos;appareil qui porte l&apos;application est perdu. Ils ne sont montrés que maintenant&#x202f;: imprimez-les ou notez-les, et gardez-les loin de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Je les ai gardés</translation>
    </message>
    <message>
        <source>Making your key from the passphrase…</source>
        <translation>Création de votre clé à partir de la phrase de passe…</translation>
    </message>
    <message>
        <source>Your sign-in is set up on this computer</source>
        <translation>Votre connexion est configurée sur cet ordinateur</translation>
    </message>
    <message>
        <source>The codes were sent to the printer</source>
        <translation>Les codes ont été envoyés à l&apos;imprimante</translation>
    </message>
    <message>
        <source>The codes could not be printed</source>
        <translation>Les codes n&apos;ont pas pu être imprimés</translation>
    </message>
    <message>
        <source>Write them down on paper instead.</source>
        <translation>Notez-les plutôt sur papier.</translation>
    </message>
    <message>
        <source>The codes are in the clipboard</source>
        <translation>Les codes sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste them into a password manager, not into a letter.</source>
        <translation>Collez-les dans un gestionnaire de mots de passe, pas dans une lettre.</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Vous avez tapé</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi la modifiez-vous?</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Ajouter une raison</translation>
    </message>
    <message>
        <source>What that changes in what is owed</source>
        <translation>Ce que cela change au montant dû</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing yet: change fields or lines, and they appear here.</source>
        <translation>Rien encore&#x202f;: modifiez des champs ou des lignes, et ils paraîtront ici.</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Raison %1</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Rien trouvé. Essayez un autre mot ou un mot plus court.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Remarque (facultatif)</translation>
    </message>
    <message>
        <source>Remove reason %1</source>
        <translation>Retirer la raison %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>New declaration from this template</source>
        <translation>Nouvelle déclaration d&apos;après ce modèle</translation>
    </message>
    <message>
        <source>Copy to a new declaration</source>
        <translation>Copier dans une nouvelle déclaration</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Supprimer?</translation>
    </message>
    <message>
        <source>“%1” is deleted from this computer. It was never sent, and there is no way to get it back.</source>
        <translation>«&#x202f;%1&#x202f;» sera supprimé de cet ordinateur. Il n&apos;a jamais été envoyé et ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Arrows go over the list, Enter opens, letters search. A declaration that was submitted can be corrected until its payment is due; after that you ask for an adjustment. Copy a former declaration or keep a template for goods that come again.</source>
        <translation>Les flèches parcourent la liste, Entrée ouvre, les lettres cherchent. Une déclaration soumise peut être corrigée jusqu&apos;à l&apos;échéance de son paiement; ensuite, vous demandez un rajustement. Copiez une déclaration antérieure ou gardez un modèle pour les marchandises qui reviennent.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>New declaration</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>New declaration, type AB: paid with the statement</source>
        <translation>Nouvelle déclaration, type AB&#x202f;: payée avec le relevé</translation>
    </message>
    <message>
        <source>New cash entry</source>
        <translation>Nouvelle déclaration au comptant</translation>
    </message>
    <message>
        <source>New cash entry, type C: paid before release</source>
        <translation>Nouvelle déclaration au comptant, type C&#x202f;: payée avant la mainlevée</translation>
    </message>
    <message>
        <source>Search: transaction number, business number or name</source>
        <translation>Recherche&#x202f;: numéro de transaction, numéro d&apos;entreprise ou nom</translation>
    </message>
    <message>
        <source>Begin a declaration</source>
        <translation>Commencer une déclaration</translation>
    </message>
    <message>
        <source>Ask to act for an importer</source>
        <translation>Demander d&apos;agir pour un importateur</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>Accepter la demande</translation>
    </message>
    <message>
        <source>A manager of the importer decides. You are told here.</source>
        <translation>Un gestionnaire de l&apos;importateur décide. La réponse paraît ici.</translation>
    </message>
    <message>
        <source>You can grant less than was asked for, and revoke it at any time.</source>
        <translation>Vous pouvez accorder moins que ce qui est demandé, et le révoquer en tout temps.</translation>
    </message>
    <message>
        <source>Business number of the importer</source>
        <translation>Numéro d&apos;entreprise de l&apos;importateur</translation>
    </message>
    <message>
        <source>Your business acts as</source>
        <translation>Votre entreprise agit à titre de</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>See declarations and statements</source>
        <translation>Consulter les déclarations et les relevés</translation>
    </message>
    <message>
        <source>Prepare, submit and correct declarations</source>
        <translation>Préparer, soumettre et corriger des déclarations</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Manage people and accounts</source>
        <translation>Gérer les personnes et les comptes</translation>
    </message>
    <message>
        <source>See also the transactions of others</source>
        <translation>Consulter aussi les transactions faites par d&apos;autres</translation>
    </message>
    <message>
        <source>Import accounts (optional)</source>
        <translation>Comptes d&apos;importation (facultatif)</translation>
    </message>
    <message>
        <source>RM0001, RM0002; empty: all of them</source>
        <translation>RM0001, RM0002; vide&#x202f;: tous</translation>
    </message>
    <message>
        <source>Last day (optional)</source>
        <translation>Dernier jour (facultatif)</translation>
    </message>
    <message>
        <source>Year-month-day; empty: until it is revoked</source>
        <translation>Année-mois-jour; vide&#x202f;: jusqu&apos;à la révocation</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation>Signer et demander</translation>
    </message>
    <message>
        <source>Sign and accept</source>
        <translation>Signer et accepter</translation>
    </message>
    <message>
        <source>Every change is saved at once. Lines are keyed as in a spreadsheet: arrows go over the cells, typing or Enter edits, Tab goes on, Ctrl+D copies a line, Ctrl+V pastes cells, Ctrl+Z takes back. Whatever is left to do stands at the right; choose it to go there. Ctrl+Enter submits.</source>
        <translation>Chaque modification est enregistrée aussitôt. Les lignes se remplissent comme dans un tableur&#x202f;: les flèches parcourent les cellules, taper ou Entrée modifie, Tab avance, Ctrl+D copie une ligne, Ctrl+V colle des cellules, Ctrl+Z annule. Ce qui reste à faire se trouve à droite; choisissez-le pour y aller. Ctrl+Entrée soumet.</translation>
    </message>
    <message>
        <source>Back to the declarations</source>
        <translation>Retour aux déclarations</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Sign and submit (Ctrl+Enter)</source>
        <translation>Signer et soumettre (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Invoices and lines</source>
        <translation>Factures et lignes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What you owe</source>
        <translation>Ce que vous devez</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>Comment ce montant est-il calculé?</translation>
    </message>
    <message>
        <source>The amount appears here as soon as a line is complete.</source>
        <translation>Le montant paraît ici dès qu&apos;une ligne est complète.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Value for duty</source>
        <translation>Valeur en douane</translation>
    </message>
    <message>
        <source>Customs duty</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>Goods and services tax (GST)</source>
        <translation>Taxe sur les produits et services (TPS)</translation>
    </message>
    <message>
        <source>Duties and taxes on these goods</source>
        <translation>Droits et taxes sur ces marchandises</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is left to mend</source>
        <translation>Il ne reste rien à corriger</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice %1, line %2</source>
        <translation>Facture %1, ligne %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Année-mois-jour</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys: Tab goes to the next control, Shift and Tab back, Escape closes a panel, F1 opens this help, F2 to F5 turn to the parts at the left, F10 locks.</source>
        <translation>Touches&#x202f;: Tab passe au champ ou bouton suivant, Maj et Tab revient, Échap ferme un panneau, F1 ouvre cette aide, F2 à F5 mènent aux parties de gauche, F10 verrouille.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock (F10)</source>
        <translation>Verrouiller (F10)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>People and delegation</source>
        <translation>Personnes et délégation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an invoice</source>
        <translation>Ajouter une facture</translation>
    </message>
    <message>
        <source>Remove this invoice</source>
        <translation>Retirer cette facture</translation>
    </message>
    <message>
        <source>Address of the vendor</source>
        <translation>Adresse du vendeur</translation>
    </message>
    <message>
        <source>Hide the address of the vendor</source>
        <translation>Masquer l&apos;adresse du vendeur</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Copy the line below itself (Ctrl+D)</source>
        <translation>Copier la ligne sous elle-même (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>Retirer la ligne (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste cells from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des cellules d&apos;un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Lines of goods</source>
        <translation>Lignes de marchandises</translation>
    </message>
    <message>
        <source>Arrows go over the cells, typing or Enter edits, Insert adds a line above, Tab leaves the table.</source>
        <translation>Les flèches parcourent les cellules, taper ou Entrée modifie, Inser ajoute une ligne au-dessus, Tab quitte le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cellule collée.</numerusform>
            <numerusform>%n cellules collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n ligne ajoutée.</numerusform>
            <numerusform>%n lignes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read as they stand; the text was kept. Undo takes the paste back.</source>
        <translation>
            <numerusform>%n cellule ne peut pas être lue telle quelle; le texte est gardé. Annuler défait le collage.</numerusform>
            <numerusform>%n cellules ne peuvent pas être lues telles quelles; le texte est gardé. Annuler défait le collage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>A business account manager gives and ends roles, and decides which third parties act for the business. Keep at least two managers. A customs broker or consultant asks; the importer accepts, with limits and an end if wanted, and may revoke at any time.</source>
        <translation>Un gestionnaire du compte d&apos;entreprise attribue et retire les rôles, et décide quels tiers agissent pour l&apos;entreprise. Gardez au moins deux gestionnaires. Un courtier en douane ou un conseiller demande; l&apos;importateur accepte, avec des limites et une fin s&apos;il le veut, et peut révoquer en tout temps.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Give a person access</source>
        <translation>Donner accès à une personne</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Nobody acts for the business, and nobody has asked to. Requests of third parties appear here.</source>
        <translation>Personne n&apos;agit pour l&apos;entreprise et personne ne l&apos;a demandé. Les demandes de tiers paraissent ici.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>End this role</source>
        <translation>Retirer ce rôle</translation>
    </message>
    <message>
        <source>End the role of %1</source>
        <translation>Retirer le rôle de %1</translation>
    </message>
    <message>
        <source>%1, for you</source>
        <translation>%1, pour vous</translation>
    </message>
    <message>
        <source>You, for %1</source>
        <translation>Vous, pour %1</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>Accepter la demande de %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Refuser la demande de %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>End this role?</source>
        <translation>Retirer ce rôle?</translation>
    </message>
    <message>
        <source>%1 will no longer be “%2”. What was signed so far stays as it is.</source>
        <translation>%1 n&apos;aura plus le rôle «&#x202f;%2&#x202f;». Ce qui a été signé jusqu&apos;ici demeure.</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Retirer le rôle</translation>
    </message>
    <message>
        <source>End this delegation?</source>
        <translation>Mettre fin à cette délégation?</translation>
    </message>
    <message>
        <source>From then on nothing new can be done under it. What was done so far stays as it is.</source>
        <translation>Dès lors, rien de nouveau ne pourra être fait à ce titre. Ce qui a été fait jusqu&apos;ici demeure.</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Mettre fin à la délégation</translation>
    </message>
    <message>
        <source>Letters, figures and . _ - @</source>
        <translation>Lettres, chiffres et . _ - @</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Compte d&apos;importation</translation>
    </message>
    <message>
        <source>Sign and give access</source>
        <translation>Signer et donner accès</translation>
    </message>
    <message>
        <source>Sign-in of %1</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>What you typed beside the record of the agency</source>
        <translation>Ce que vous avez tapé à côté du dossier de l&apos;Agence</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Pages: %1, fields filled in: %2</source>
        <translation>Pages&#x202f;: %1, champs remplis&#x202f;: %2</translation>
    </message>
    <message>
        <source>Have these at hand. It takes about ten minutes; you can stop at any time and go on another day, with or without a connection.</source>
        <translation>Ayez ceci à portée de la main. Il faut environ dix minutes; vous pouvez arrêter en tout temps et poursuivre un autre jour, avec ou sans connexion.</translation>
    </message>
    <message>
        <source>Two of these three, or what you have of them:</source>
        <translation>Deux de ces trois, ou ce que vous en avez&#x202f;:</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Neuf chiffres</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>As on letters of the agency</source>
        <translation>Comme sur les lettres de l&apos;Agence</translation>
    </message>
    <message>
        <source>Operating name (optional)</source>
        <translation>Nom commercial (facultatif)</translation>
    </message>
    <message>
        <source>Type of legal entity</source>
        <translation>Type d&apos;entité juridique</translation>
    </message>
    <message>
        <source>Number, street and unit</source>
        <translation>Numéro, rue et unité</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Which business?</source>
        <translation>Quelle entreprise?</translation>
    </message>
    <message>
        <source>The agency compares name and address with its record. Capitals, accents and usual abbreviations do not matter.</source>
        <translation>L&apos;Agence compare le nom et l&apos;adresse avec son dossier. Les majuscules, les accents et les abréviations courantes ne comptent pas.</translation>
    </message>
    <message>
        <source>Zero is an amount: $0.00</source>
        <translation>Zéro est un montant&#x202f;: 0,00&#x202f;$</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Numéro de transaction</translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation>14 chiffres</translation>
    </message>
    <message>
        <source>Total duties and taxes</source>
        <translation>Total des droits et taxes</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation>Jour du paiement</translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation>Montant du paiement</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Jour du relevé</translation>
    </message>
    <message>
        <source>Balance of the statement</source>
        <translation>Solde du relevé</translation>
    </message>
    <message>
        <source>Something that only your business knows</source>
        <translation>Ce que seule votre entreprise sait</translation>
    </message>
    <message>
        <source>Answer two of the three. If your business has no such thing yet, say so: it is an answer. What you do not have at hand can stay empty.</source>
        <translation>Répondez à deux des trois questions. Si votre entreprise n&apos;a encore rien de tel, dites-le&#x202f;: c&apos;est une réponse. Ce que vous n&apos;avez pas sous la main peut rester vide.</translation>
    </message>
    <message>
        <source>A declaration of the past</source>
        <translation>Une déclaration antérieure</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un paiement</translation>
    </message>
    <message>
        <source>A statement of account</source>
        <translation>Un relevé de compte</translation>
    </message>
    <message>
        <source>The business has no declaration yet</source>
        <translation>L&apos;entreprise n&apos;a encore aucune déclaration</translation>
    </message>
    <message>
        <source>The business has made no payment yet</source>
        <translation>L&apos;entreprise n&apos;a encore fait aucun paiement</translation>
    </message>
    <message>
        <source>The business has no statement of account yet</source>
        <translation>L&apos;entreprise n&apos;a encore aucun relevé de compte</translation>
    </message>
    <message>
        <source>Import program account</source>
        <translation>Compte de programme d&apos;importation</translation>
    </message>
    <message>
        <source>RM and four digits; RM0001 when the business has none yet</source>
        <translation>RM et quatre chiffres; RM0001 si l&apos;entreprise n&apos;en a pas encore</translation>
    </message>
    <message>
        <source>Which import account?</source>
        <translation>Quel compte d&apos;importation?</translation>
    </message>
    <message>
        <source>Declarations and statements belong to an import program account of the business. If it has none yet, it is opened with the registration.</source>
        <translation>Les déclarations et les relevés se rattachent à un compte de programme d&apos;importation de l&apos;entreprise. Si elle n&apos;en a pas encore, il est ouvert avec l&apos;inscription.</translation>
    </message>
    <message>
        <source>Whom can the agency reach?</source>
        <translation>Qui l&apos;Agence peut-elle joindre?</translation>
    </message>
    <message>
        <source>The first is you, who registers the business and becomes its business account manager.</source>
        <translation>La première personne est vous, qui inscrivez l&apos;entreprise et en devenez gestionnaire du compte d&apos;entreprise.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter une personne-ressource</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Extension (optional)</source>
        <translation>Poste (facultatif)</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Personne-ressource %1</translation>
    </message>
    <message>
        <source>Tell by e-mail about</source>
        <translation>Aviser par courriel au sujet des</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Remove contact %1</source>
        <translation>Retirer la personne-ressource %1</translation>
    </message>
    <message>
        <source>Proposed from your e-mail address; letters, figures and . _ - @</source>
        <translation>Proposé d&apos;après votre adresse de courriel; lettres, chiffres et . _ - @</translation>
    </message>
    <message>
        <source>How will you sign in?</source>
        <translation>Comment ouvrirez-vous la session?</translation>
    </message>
    <message>
        <source>Everything that you sign carries your own key. It stays on this computer, locked with a passphrase and an authenticator app, so that you can sign in without a connection.</source>
        <translation>Tout ce que vous signez porte votre propre clé. Elle reste sur cet ordinateur, protégée par une phrase de passe et une application d&apos;authentification, pour que vous puissiez ouvrir la session sans connexion.</translation>
    </message>
    <message>
        <source>Agree and send</source>
        <translation>Accepter et envoyer</translation>
    </message>
    <message>
        <source>I agree, and I may act for this business</source>
        <translation>J&apos;accepte, et je suis autorisé à agir pour cette entreprise</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>It opens your key, which signs the registration</source>
        <translation>Elle ouvre votre clé, qui signe l&apos;inscription</translation>
    </message>
    <message>
        <source>Answer one page after the other; every field is kept a moment after you typed it, and you can leave and come back on another day. The agency compares your answers with its record as soon as there is a connection. If something differs, you see what, and can mend it.</source>
        <translation>Répondez page par page; chaque champ est gardé un instant après avoir été tapé, et vous pouvez quitter et revenir un autre jour. L&apos;Agence compare vos réponses avec son dossier dès qu&apos;il y a une connexion. Si quelque chose diffère, vous voyez quoi et pouvez le corriger.</translation>
    </message>
    <message>
        <source>Leave and go on later</source>
        <translation>Quitter et poursuivre plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your registration</source>
        <translation>Votre inscription</translation>
    </message>
    <message>
        <source>Steps of the registration</source>
        <translation>Étapes de l&apos;inscription</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signer et envoyer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Before you continue, please mend this:</source>
        <translation>Avant de continuer, veuillez corriger ceci&#x202f;:</translation>
    </message>
    <message>
        <source>Choose the business that you work for. Language, text size and contrast are at the top of every page. Tell the help desk what stands under This computer.</source>
        <translation>Choisissez l&apos;entreprise pour laquelle vous travaillez. La langue, la taille du texte et le contraste sont en haut de chaque page. Dites au bureau d&apos;aide ce qui se trouve sous Cet ordinateur.</translation>
    </message>
    <message>
        <source>You work for</source>
        <translation>Vous travaillez pour</translation>
    </message>
    <message>
        <source>Register another business</source>
        <translation>Inscrire une autre entreprise</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Reference edition</source>
        <translation>Édition de référence</translation>
    </message>
    <message>
        <source>Transaction numbers left</source>
        <translation>Numéros de transaction restants</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A billing period runs from the 18th to the 17th; its statement is issued on the 25th. Enter on a line shows what it is made of. Payments go to the oldest debt first, step by step below the balance.</source>
        <translation>Une période de facturation va du 18 au 17; son relevé est produit le 25. Entrée sur une ligne montre ce qui la compose. Les paiements vont d&apos;abord à la dette la plus ancienne, étape par étape sous le solde.</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Lignes du relevé</translation>
    </message>
    <message>
        <source>Nothing was posted in this period. Declarations and payments appear here as soon as the agency has posted them.</source>
        <translation>Rien n&apos;a été inscrit dans cette période. Les déclarations et les paiements paraissent ici dès que l&apos;Agence les a inscrits.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>How payments were used</source>
        <translation>Emploi des paiements</translation>
    </message>
    <message>
        <source>Hide how payments were used</source>
        <translation>Masquer l&apos;emploi des paiements</translation>
    </message>
    <message>
        <source>Security for release prior to payment</source>
        <translation>Garantie pour la mainlevée avant paiement</translation>
    </message>
    <message>
        <source>Hide the security</source>
        <translation>Masquer la garantie</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>En souffrance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d&apos;ouverture</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde de clôture</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Échéance de paiement</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Produit le</translation>
    </message>
    <message>
        <source>Duties and taxes by month</source>
        <translation>Droits et taxes par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Duties and taxes by goods</source>
        <translation>Droits et taxes par marchandises</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Your declaration is signed</source>
        <translation>Votre déclaration est signée</translation>
    </message>
    <message>
        <source>Duties and taxes</source>
        <translation>Droits et taxes</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Signed, numbered and safe, also if the power fails. It cannot be lost and cannot be sent twice.</source>
        <translation>Signée, numérotée et en sûreté, même en cas de panne de courant. Elle ne peut être ni perdue ni envoyée deux fois.</translation>
    </message>
    <message>
        <source>Not yet received by the agency</source>
        <translation>Pas encore reçue par l&apos;Agence</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as the agency can be reached. You need not wait.</source>
        <translation>Elle est envoyée d&apos;elle-même dès que l&apos;Agence est joignable. Vous n&apos;avez pas à attendre.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The copies were sent to the printer</source>
        <translation>Les copies ont été envoyées à l&apos;imprimante</translation>
    </message>
    <message>
        <source>The copies could not be printed</source>
        <translation>Les copies n&apos;ont pas pu être imprimées</translation>
    </message>
    <message>
        <source>The declaration is saved all the same. Look at the printer and try again.</source>
        <translation>La déclaration est enregistrée malgré tout. Vérifiez l&apos;imprimante et essayez de nouveau.</translation>
    </message>
    <message>
        <source>%1: customs duty %2, GST %3, total %4</source>
        <translation>%1&#x202f;: droit de douane %2, TPS %3, total %4</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Montrer en image</translation>
    </message>
    <message>
        <source>Each lets you in once when the device with the app is lost. Keep this paper apart from the device.</source>
        <translation>Chacun vous donne accès une fois si l&apos;appareil doté de l&apos;application est perdu. Gardez ce papier à l&apos;écart de l&apos;appareil.</translation>
    </message>
    <message>
        <source>As it was founded</source>
        <translation>Telle que fondée</translation>
    </message>
    <message>
        <source>Under which customers know it</source>
        <translation>Sous lequel les clients la connaissent</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Who is new to the business sits down here next, and sets up a passphrase, an authenticator app and recovery codes on this computer.</source>
        <translation>La personne qui est nouvelle dans l&apos;entreprise prend ensuite place ici et configure une phrase de passe, une application d&apos;authentification et des codes de secours sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ImporterBanner</name>
    <message>
        <source>You can prepare, compute and submit as always. Everything is kept safe on this computer and is sent when the agency can be reached.</source>
        <translation>Vous pouvez préparer, calculer et soumettre comme d&apos;habitude. Tout est en sûreté sur cet ordinateur et sera envoyé quand l&apos;Agence pourra être jointe.</translation>
    </message>
    <message>
        <source>What you submit is sent to the agency at once.</source>
        <translation>Ce que vous soumettez est envoyé aussitôt à l&apos;Agence.</translation>
    </message>
</context>
<context>
    <name>ImporterEditor</name>
    <message>
        <source>Draft saved at %1</source>
        <translation>Brouillon enregistré à %1</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <translation>Enregistrement du brouillon…</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Brouillon non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend first</source>
        <comment>errors of an entry</comment>
        <translation>
            <numerusform>%n point à régler d&apos;abord</numerusform>
            <numerusform>%n points à régler d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>The agency takes an entry only when it is complete.</source>
        <translation>L&apos;Agence n&apos;accepte une déclaration que si elle est complète.</translation>
    </message>
    <message>
        <source>The list of findings leads to each field.</source>
        <translation>La liste des constatations mène à chaque champ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The new version says the same as the one before.</source>
        <translation>La nouvelle version dit la même chose que la précédente.</translation>
    </message>
    <message>
        <source>Change what is wrong, or discard the draft.</source>
        <translation>Modifiez ce qui est inexact ou supprimez le brouillon.</translation>
    </message>
    <message>
        <source>A template cannot be submitted.</source>
        <translation>Un modèle ne peut pas être soumis.</translation>
    </message>
    <message>
        <source>It is kept to make new entries from.</source>
        <translation>Il sert à préparer de nouvelles déclarations.</translation>
    </message>
    <message>
        <source>Copy it, then complete the copy.</source>
        <translation>Copiez-le, puis complétez la copie.</translation>
    </message>
</context>
<context>
    <name>ImporterProgress</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>The entry is signed, numbered and safe. It is sent as soon as the agency can be reached; you need not wait.</source>
        <translation>La déclaration est signée, numérotée et en sûreté. Elle sera envoyée dès que l&apos;Agence pourra être jointe; inutile d&apos;attendre.</translation>
    </message>
    <message>
        <source>Receipt %1. What happens next appears in the list of declarations.</source>
        <translation>Reçu %1. La suite figurera dans la liste des déclarations.</translation>
    </message>
    <message>
        <source>Saved, but the agency did not take it</source>
        <translation>Enregistrée, mais l&apos;Agence ne l&apos;a pas acceptée</translation>
    </message>
    <message>
        <source>Nothing is lost. The reason is said below.</source>
        <translation>Rien n&apos;est perdu. La raison est indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>Correct it from the list of declarations, or call the agency.</source>
        <translation>Corrigez-la à partir de la liste des déclarations, ou appelez l&apos;Agence.</translation>
    </message>
</context>
<context>
    <name>ImporterStates</name>
    <message>
        <source>The agency has it. Nobody has looked at it yet.</source>
        <translation>L&apos;Agence l&apos;a reçue. Personne ne l&apos;a encore examinée.</translation>
    </message>
    <message>
        <source>The papers are at the counter.</source>
        <translation>Les papiers sont au comptoir.</translation>
    </message>
    <message>
        <source>An officer is reading it.</source>
        <translation>Un agent la lit.</translation>
    </message>
    <message>
        <source>Something must be mended or brought. Correct it, or go to the counter.</source>
        <translation>Il faut corriger ou apporter quelque chose. Corrigez-la ou présentez-vous au comptoir.</translation>
    </message>
    <message>
        <source>The goods are being looked at.</source>
        <translation>Les marchandises sont en cours d&apos;examen.</translation>
    </message>
    <message>
        <source>It is on your account and will stand on the statement.</source>
        <translation>Elle est portée à votre compte et figurera au relevé.</translation>
    </message>
    <message>
        <source>It is accepted. Pay at the counter to have the goods released.</source>
        <translation>Elle est acceptée. Payez au comptoir pour obtenir la mainlevée des marchandises.</translation>
    </message>
    <message>
        <source>It is paid. The goods can be released.</source>
        <translation>Elle est payée. La mainlevée des marchandises peut être accordée.</translation>
    </message>
    <message>
        <source>The goods are released.</source>
        <translation>La mainlevée des marchandises est accordée.</translation>
    </message>
    <message>
        <source>It was cancelled; its number is not used again.</source>
        <translation>Elle a été annulée; son numéro ne servira plus.</translation>
    </message>
    <message>
        <source>Nobody came back for it. Present it again at the counter.</source>
        <translation>Personne n&apos;est revenu pour elle. Présentez-la de nouveau au comptoir.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Saved on this computer; nothing was submitted.</source>
        <translation>Enregistré sur cet ordinateur; rien n&apos;a été soumis.</translation>
    </message>
    <message>
        <source>Change in preparation</source>
        <translation>Modification en préparation</translation>
    </message>
    <message>
        <source>The version that was submitted still counts.</source>
        <translation>La version soumise compte toujours.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>New entries can be made from it.</source>
        <translation>On peut en tirer de nouvelles déclarations.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Saved, to be sent</source>
        <translation>Enregistrée, à envoyer</translation>
    </message>
    <message>
        <source>It is signed and numbered, and is sent as soon as the agency can be reached.</source>
        <translation>Elle est signée et numérotée, et sera envoyée dès que l&apos;Agence pourra être jointe.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Text size %1%</source>
        <translation>Taille du texte&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>This terminal cannot start</source>
        <translation>Ce terminal ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Your entry is signed</source>
        <translation>Votre déclaration est signée</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Numéro de transaction</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>À payer au comptoir</translation>
    </message>
    <message>
        <source>Saved on this terminal</source>
        <translation>Enregistrée sur ce terminal</translation>
    </message>
    <message>
        <source>Signed, numbered and safe, also if the power fails. It cannot be lost and cannot be sent twice.</source>
        <translation>Signée, numérotée et en sécurité, même en cas de panne de courant. Elle ne peut être ni perdue ni envoyée deux fois.</translation>
    </message>
    <message>
        <source>Not yet received by the agency</source>
        <translation>Pas encore reçue par l&apos;Agence</translation>
    </message>
    <message>
        <source>It is sent as soon as the agency can be reached. You need not wait: go to the counter with the printed copies.</source>
        <translation>Elle sera envoyée dès que l&apos;Agence pourra être jointe. Inutile d&apos;attendre&#x202f;: présentez-vous au comptoir avec les copies imprimées.</translation>
    </message>
    <message>
        <source>Print two copies</source>
        <translation>Imprimer deux copies</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Take both to the counter.</source>
        <translation>Apportez-les toutes deux au comptoir.</translation>
    </message>
    <message>
        <source>This terminal has no printer</source>
        <translation>Ce terminal n&apos;a pas d&apos;imprimante</translation>
    </message>
    <message>
        <source>The entry is saved all the same. Write down the transaction number and go to the counter.</source>
        <translation>La déclaration est tout de même enregistrée. Notez le numéro de transaction et présentez-vous au comptoir.</translation>
    </message>
    <message>
        <source>The copies could not be printed</source>
        <translation>Les copies n&apos;ont pas pu être imprimées</translation>
    </message>
    <message>
        <source>The printer did not take them. The entry is saved all the same. Try again, or write down the transaction number.</source>
        <translation>L&apos;imprimante ne les a pas acceptées. La déclaration est tout de même enregistrée. Réessayez, ou notez le numéro de transaction.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Aucun résultat. Essayez un autre mot ou un mot plus court.</translation>
    </message>
    <message>
        <source>Owed for these goods</source>
        <translation>À payer pour ces marchandises</translation>
    </message>
    <message>
        <source>%1 (not complete)</source>
        <translation>%1 (incomplet)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change goods %1</source>
        <translation>Modifier les marchandises %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove goods %1</source>
        <translation>Retirer les marchandises %1</translation>
    </message>
    <message>
        <source>Type a few letters, for example cotton T-shirts, and choose from the list</source>
        <translation>Tapez quelques lettres, par exemple T-shirts de coton, et choisissez dans la liste</translation>
    </message>
    <message>
        <source>Search for the goods by words or number</source>
        <translation>Cherchez les marchandises par mots ou par numéro</translation>
    </message>
    <message>
        <source>In the plain words of the trade</source>
        <translation>Dans les mots courants du commerce</translation>
    </message>
    <message>
        <source>Where the goods were made, grown or mined</source>
        <translation>Où les marchandises ont été fabriquées, cultivées ou extraites</translation>
    </message>
    <message>
        <source>A preference needs a proof of origin</source>
        <translation>Une préférence exige une preuve d&apos;origine</translation>
    </message>
    <message>
        <source>For all of these goods, as on the invoice</source>
        <translation>Pour l&apos;ensemble de ces marchandises, selon la facture</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Goods %1</source>
        <translation>Marchandises %1</translation>
    </message>
    <message>
        <source>More details: value for duty code, tax exemption</source>
        <translation>Autres détails&#x202f;: code de valeur en douane, exonération de taxe</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>As printed on the invoice: the goods are checked against it</source>
        <translation>Tel qu&apos;imprimé sur la facture&#x202f;: les marchandises y sont comparées</translation>
    </message>
    <message>
        <source>What goods are you bringing in?</source>
        <translation>Quelles marchandises importez-vous?</translation>
    </message>
    <message>
        <source>The goods were removed from the entry.</source>
        <translation>Les marchandises ont été retirées de la déclaration.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>Ajouter des marchandises</translation>
    </message>
    <message>
        <source>Add other goods</source>
        <translation>Ajouter d&apos;autres marchandises</translation>
    </message>
    <message>
        <source>Nine digits, RM, four digits: for example 123456782 RM0001</source>
        <translation>Neuf chiffres, RM, quatre chiffres&#x202f;: par exemple 123456782 RM0001</translation>
    </message>
    <message>
        <source>As it is registered</source>
        <translation>Tel qu&apos;il est enregistré</translation>
    </message>
    <message>
        <source>Who imports the goods?</source>
        <translation>Qui importe les marchandises?</translation>
    </message>
    <message>
        <source>Add address and telephone</source>
        <translation>Ajouter l&apos;adresse et le téléphone</translation>
    </message>
    <message>
        <source>Hide address and telephone</source>
        <translation>Masquer l&apos;adresse et le téléphone</translation>
    </message>
    <message>
        <source>Cash entry</source>
        <translation>Déclaration au comptant</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Terminer cette session?</translation>
    </message>
    <message>
        <source>What you typed is erased from this terminal. Nothing was signed and nothing was sent.</source>
        <translation>Ce que vous avez saisi sera effacé de ce terminal. Rien n&apos;a été signé et rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation>Terminer et effacer</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Steps of the entry</source>
        <translation>Étapes de la déclaration</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>What you owe</source>
        <translation>Ce que vous devez</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>Comment ce montant est-il calculé?</translation>
    </message>
    <message>
        <source>The amount appears here as soon as goods are described.</source>
        <translation>Le montant s&apos;affiche ici dès que des marchandises sont décrites.</translation>
    </message>
    <message>
        <source>Value for duty</source>
        <translation>Valeur en douane</translation>
    </message>
    <message>
        <source>Customs duty</source>
        <translation>Droits de douane</translation>
    </message>
    <message>
        <source>Goods and services tax (GST)</source>
        <translation>Taxe sur les produits et services (TPS)</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l&apos;écran</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là?</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s). What was not signed is then erased.</source>
        <translation>
            <numerusform>Cette session se termine dans %n seconde. Ce qui n&apos;a pas été signé sera alors effacé.</numerusform>
            <numerusform>Cette session se termine dans %n secondes. Ce qui n&apos;a pas été signé sera alors effacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Goods not described yet</source>
        <translation>Marchandises pas encore décrites</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goods %1: %2</source>
        <translation>Marchandises %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Before you continue, please mend this:</source>
        <translation>Avant de continuer, veuillez corriger ceci&#x202f;:</translation>
    </message>
    <message>
        <source>Check your entry</source>
        <translation>Vérifiez votre déclaration</translation>
    </message>
    <message>
        <source>Change the importer</source>
        <translation>Modifier l&apos;importateur</translation>
    </message>
    <message>
        <source>Change the shipment</source>
        <translation>Modifier l&apos;expédition</translation>
    </message>
    <message>
        <source>Change the goods</source>
        <translation>Modifier les marchandises</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À regarder de plus près</translation>
    </message>
    <message>
        <source>Choose your language and press Start. You can change the language on every page, and nothing is lost.</source>
        <translation>Choisissez votre langue et appuyez sur Commencer. Vous pouvez changer de langue à chaque page, sans rien perdre.</translation>
    </message>
    <message>
        <source>The business number with the import account stands on letters of the agency. It has nine digits, the letters RM and four digits. If the business has none yet, ask an officer.</source>
        <translation>Le numéro d&apos;entreprise avec le compte d&apos;importation figure sur les lettres de l&apos;Agence. Il compte neuf chiffres, les lettres RM et quatre chiffres. Si l&apos;entreprise n&apos;en a pas encore, adressez-vous à un agent.</translation>
    </message>
    <message>
        <source>Take these from the invoice and from the carrier&apos;s document. The day of direct shipment decides the exchange rate. In a list, type the first letters and press Enter.</source>
        <translation>Prenez ces renseignements sur la facture et sur le document du transporteur. La date d&apos;expédition directe détermine le taux de change. Dans une liste, tapez les premières lettres et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Type a few letters of what the goods are and choose from the list. The country of origin is where the goods were made, not where they were bought. Zero is allowed as a value; an empty field is not.</source>
        <translation>Tapez quelques lettres du nom des marchandises et choisissez dans la liste. Le pays d&apos;origine est celui où les marchandises ont été fabriquées, non celui où elles ont été achetées. Zéro est une valeur permise; un champ vide ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Compare everything with your papers. You can still change it. Each amount is explained below, step by step.</source>
        <translation>Comparez le tout avec vos documents. Vous pouvez encore le modifier. Chaque montant est expliqué ci-dessous, étape par étape.</translation>
    </message>
    <message>
        <source>Type your name to sign. The entry is then saved on this terminal and sent to the agency; it cannot be changed here any more.</source>
        <translation>Tapez votre nom pour signer. La déclaration est alors enregistrée sur ce terminal et envoyée à l&apos;Agence; elle ne peut plus être modifiée ici.</translation>
    </message>
    <message>
        <source>Print two copies and take them to the counter. “Saved” means safe on this terminal; “received” means that the agency has it. You can pay and leave in both states.</source>
        <translation>Imprimez deux copies et apportez-les au comptoir. «&#x202f;Enregistrée&#x202f;» signifie en sécurité sur ce terminal; «&#x202f;reçue&#x202f;» signifie que l&apos;Agence l&apos;a. Vous pouvez payer et partir dans les deux cas.</translation>
    </message>
    <message>
        <source>Keys: Tab goes to the next field, Shift and Tab back, Enter continues, Escape closes a panel, F1 opens this help. An officer at the counter helps you too.</source>
        <translation>Touches&#x202f;: Tab passe au champ suivant, Maj et Tab au précédent, Entrée continue, Échap ferme un panneau, F1 ouvre cette aide. Un agent au comptoir peut aussi vous aider.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who sold the goods, as on the invoice</source>
        <translation>Qui a vendu les marchandises, selon la facture</translation>
    </message>
    <message>
        <source>Type the first letters, for example USD</source>
        <translation>Tapez les premières lettres, par exemple USD</translation>
    </message>
    <message>
        <source>The country, or state of the United States, from which they were shipped</source>
        <translation>Le pays, ou l&apos;État des États-Unis, d&apos;où elles ont été expédiées</translation>
    </message>
    <message>
        <source>The day the goods left for Canada: year-month-day</source>
        <translation>Le jour du départ des marchandises vers le Canada&#x202f;: année-mois-jour</translation>
    </message>
    <message>
        <source>From the carrier&apos;s document; empty when you carry the goods yourself</source>
        <translation>Selon le document du transporteur; vide si vous transportez les marchandises vous-même</translation>
    </message>
    <message>
        <source>Where you present the goods</source>
        <translation>Où vous présentez les marchandises</translation>
    </message>
    <message>
        <source>The day whose tariff applies: year-month-day</source>
        <translation>Le jour dont le tarif s&apos;applique&#x202f;: année-mois-jour</translation>
    </message>
    <message>
        <source>How did the goods come?</source>
        <translation>Comment les marchandises sont-elles arrivées?</translation>
    </message>
    <message>
        <source>More details: invoice number, office, accounting date</source>
        <translation>Autres détails&#x202f;: numéro de facture, bureau, date de la déclaration en détail</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>Declare and sign</source>
        <translation>Déclarer et signer</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
    <message>
        <source>Typing your name here is your signature</source>
        <translation>Taper votre nom ici vaut signature</translation>
    </message>
    <message>
        <source>Your name is missing. Without it the entry is not signed. Type your first and last name.</source>
        <translation>Votre nom manque. Sans lui, la déclaration n&apos;est pas signée. Tapez votre prénom et votre nom.</translation>
    </message>
    <message>
        <source>Continue the entry</source>
        <translation>Poursuivre la déclaration</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Declare commercial goods and see what you owe</source>
        <translation>Déclarez des marchandises commerciales et voyez ce que vous devez</translation>
    </message>
    <message>
        <source>For goods that you pay for before they are released: a cash entry, type C. It takes about ten minutes.</source>
        <translation>Pour les marchandises que vous payez avant leur mainlevée&#x202f;: une déclaration au comptant, type C. Il faut environ dix minutes.</translation>
    </message>
    <message>
        <source>An entry is begun on this terminal</source>
        <translation>Une déclaration est commencée sur ce terminal</translation>
    </message>
    <message>
        <source>Continue where you were, or choose End to erase it and start anew.</source>
        <translation>Reprenez où vous en étiez, ou choisissez Terminer pour l&apos;effacer et recommencer.</translation>
    </message>
    <message>
        <source>Have these at hand</source>
        <translation>Ayez sous la main</translation>
    </message>
    <message>
        <source>Your business number with the import account (RM)</source>
        <translation>Votre numéro d&apos;entreprise avec le compte d&apos;importation (RM)</translation>
    </message>
    <message>
        <source>The invoice: what the goods are, how many, what they cost, in which currency</source>
        <translation>La facture&#x202f;: la nature des marchandises, leur nombre, leur prix et la devise</translation>
    </message>
    <message>
        <source>The country where the goods were made, and the day they were shipped to Canada</source>
        <translation>Le pays où les marchandises ont été fabriquées, et le jour de leur expédition vers le Canada</translation>
    </message>
    <message>
        <source>The cargo control number, if a carrier brings the goods</source>
        <translation>Le numéro de contrôle du fret, si un transporteur apporte les marchandises</translation>
    </message>
    <message>
        <source>The terminal works with and without a connection. What you type is kept, also if the power fails.</source>
        <translation>Le terminal fonctionne avec et sans connexion. Ce que vous saisissez est conservé, même en cas de panne de courant.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Nothing here is a real declaration</source>
        <translation>Rien ici n&apos;est une vraie déclaration</translation>
    </message>
    <message>
        <source>Two copies were sent to the printer</source>
        <translation>Deux copies ont été envoyées à l&apos;imprimante</translation>
    </message>
    <message>
        <source>The copies could not be made ready</source>
        <translation>Les copies n&apos;ont pas pu être préparées</translation>
    </message>
    <message>
        <source>It is not the printer: this terminal cannot set this entry on paper. The entry is saved all the same. Write down the transaction number and go to the counter.</source>
        <translation>L&apos;imprimante n&apos;est pas en cause&#x202f;: ce terminal ne peut pas mettre cette déclaration sur papier. La déclaration est tout de même enregistrée. Notez le numéro de transaction et présentez-vous au comptoir.</translation>
    </message>
    <message>
        <source>After signing, the entry cannot be changed on this terminal.</source>
        <translation>Après la signature, la déclaration ne peut plus être modifiée sur ce terminal.</translation>
    </message>
    <message>
        <source>This terminal is starting…</source>
        <translation>Ce terminal démarre…</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Classification number</source>
        <translation>Numéro de classement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d&apos;origine</translation>
    </message>
    <message>
        <source>Tariff treatment</source>
        <translation>Traitement tarifaire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value code</source>
        <translation>Code de valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>GST exemption</source>
        <translation>Exonération de TPS</translation>
    </message>
    <message>
        <source>Value for duty</source>
        <translation>Valeur en douane</translation>
    </message>
    <message>
        <source>Customs duty</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n&apos;y a rien à coller.</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet, then paste them here.</source>
        <translation>Copiez les cellules dans le tableur, puis collez-les ici.</translation>
    </message>
    <message>
        <source>This is too much to paste.</source>
        <translation>C&apos;est trop à coller d&apos;un coup.</translation>
    </message>
    <message>
        <source>An entry takes at most %1 lines.</source>
        <translation>Une déclaration compte au plus %1 lignes.</translation>
    </message>
    <message>
        <source>Paste it in parts, over several entries.</source>
        <translation>Collez en plusieurs fois, dans plusieurs déclarations.</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Provisional: an exchange rate is missing.</source>
        <translation>Provisoire&#x202f;: un taux de change manque.</translation>
    </message>
    <message>
        <source>Amounts are never guessed.</source>
        <translation>Les montants ne sont jamais devinés.</translation>
    </message>
    <message>
        <source>They are worked out when the rate is published.</source>
        <translation>Ils seront calculés lorsque le taux sera publié.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not counted yet</source>
        <comment>lines of goods that are not complete</comment>
        <translation>
            <numerusform>%n ligne n&apos;est pas encore comptée</numerusform>
            <numerusform>%n lignes ne sont pas encore comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>A line counts once all of its fields are filled in.</source>
        <translation>Une ligne compte dès que tous ses champs sont remplis.</translation>
    </message>
    <message>
        <source>Complete the line, or remove it.</source>
        <translation>Complétez la ligne, ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the whole business</source>
        <translation>toute l&apos;entreprise</translation>
    </message>
    <message>
        <source>one program account</source>
        <translation>un compte de programme</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>The agency has it.</source>
        <translation>L&apos;Agence l&apos;a reçu.</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>It counts here already and is sent when the agency can be reached.</source>
        <translation>Cela compte déjà ici et sera envoyé quand l&apos;Agence pourra être jointe.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The agency did not take it: “%1”.</source>
        <translation>L&apos;Agence ne l&apos;a pas accepté&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is one business account manager only.</source>
        <translation>Il n&apos;y a qu&apos;un seul gestionnaire du compte d&apos;entreprise.</translation>
    </message>
    <message>
        <source>When that person is away, nobody can let others in or answer requests.</source>
        <translation>En son absence, personne ne peut donner accès à d&apos;autres ni répondre aux demandes.</translation>
    </message>
    <message>
        <source>Make a second person business account manager.</source>
        <translation>Nommez une deuxième personne gestionnaire du compte d&apos;entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of third parties</source>
        <comment>delegations that were asked for</comment>
        <translation>
            <numerusform>%n demande de tiers</numerusform>
            <numerusform>%n demandes de tiers</numerusform>
        </translation>
    </message>
    <message>
        <source>They can do nothing for the business until they are answered.</source>
        <translation>Ils ne peuvent rien faire pour l&apos;entreprise avant votre réponse.</translation>
    </message>
    <message>
        <source>Accept what you agree to, with scope and last day, or decline.</source>
        <translation>Acceptez ce qui vous convient, avec étendue et dernier jour, ou refusez.</translation>
    </message>
    <message>
        <source>This person has no sign-in yet.</source>
        <translation>Cette personne n&apos;a pas encore d&apos;accès.</translation>
    </message>
    <message>
        <source>A role is given to somebody who can sign.</source>
        <translation>Un rôle se donne à quelqu&apos;un qui peut signer.</translation>
    </message>
    <message>
        <source>Let the person set up passphrase and second factor at this computer first.</source>
        <translation>Que la personne crée d&apos;abord sa phrase de passe et son second facteur à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>You may not do this for this business.</source>
        <translation>Vous ne pouvez pas faire cela pour cette entreprise.</translation>
    </message>
    <message>
        <source>Nothing connects you with it.</source>
        <translation>Rien ne vous lie à elle.</translation>
    </message>
    <message>
        <source>Ask for a role: %1.</source>
        <translation>Demandez un rôle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your business may not act for this importer.</source>
        <translation>Votre entreprise ne peut pas agir pour cet importateur.</translation>
    </message>
    <message>
        <source>No delegation was asked for.</source>
        <translation>Aucune délégation de pouvoirs n&apos;a été demandée.</translation>
    </message>
    <message>
        <source>Your own manager can ask for one: %1.</source>
        <translation>Votre propre gestionnaire peut en demander une&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This business cannot ask itself for a delegation.</source>
        <translation>Cette entreprise ne peut pas se demander une délégation de pouvoirs à elle-même.</translation>
    </message>
    <message>
        <source>The third party asks, and the importer accepts.</source>
        <translation>Le tiers demande, et l&apos;importateur accepte.</translation>
    </message>
    <message>
        <source>Ask the third party to send its request. Who can answer it: %1.</source>
        <translation>Demandez au tiers d&apos;envoyer sa demande. Qui peut y répondre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only the importer itself can do this.</source>
        <translation>Seul l&apos;importateur lui-même peut faire cela.</translation>
    </message>
    <message>
        <source>A third party cannot decide on delegations for its client.</source>
        <translation>Un tiers ne peut pas décider des délégations de pouvoirs pour son client.</translation>
    </message>
    <message>
        <source>A manager of the importer can: %1.</source>
        <translation>Un gestionnaire de l&apos;importateur le peut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The importer declined the delegation.</source>
        <translation>L&apos;importateur a refusé la délégation de pouvoirs.</translation>
    </message>
    <message>
        <source>Talk to the importer, then ask again: %1.</source>
        <translation>Parlez à l&apos;importateur, puis redemandez&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your business has withdrawn its delegation.</source>
        <translation>Votre entreprise a retiré sa délégation de pouvoirs.</translation>
    </message>
    <message>
        <source>Ask for a new one. Who can accept it: %1.</source>
        <translation>Demandez-en une nouvelle. Qui peut l&apos;accepter&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your business may not act for this importer any more.</source>
        <translation>Votre entreprise ne peut plus agir pour cet importateur.</translation>
    </message>
    <message>
        <source>The importer has revoked the delegation.</source>
        <translation>L&apos;importateur a révoqué la délégation de pouvoirs.</translation>
    </message>
    <message>
        <source>Talk to the importer: %1.</source>
        <translation>Parlez à l&apos;importateur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The last day of the delegation has passed.</source>
        <translation>Le dernier jour de la délégation de pouvoirs est passé.</translation>
    </message>
    <message>
        <source>Your business may not act for this importer yet.</source>
        <translation>Votre entreprise ne peut pas encore agir pour cet importateur.</translation>
    </message>
    <message>
        <source>The delegation was asked for, but it is not accepted.</source>
        <translation>La délégation de pouvoirs a été demandée, mais n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>Who can accept it: %1.</source>
        <translation>Qui peut l&apos;accepter&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The delegation does not reach so far.</source>
        <translation>La délégation de pouvoirs ne va pas si loin.</translation>
    </message>
    <message>
        <source>Its scope or its program accounts do not include this.</source>
        <translation>Son étendue ou ses comptes de programme ne comprennent pas cela.</translation>
    </message>
    <message>
        <source>Ask for a wider one. Who can accept it: %1.</source>
        <translation>Demandez-en une plus étendue. Qui peut l&apos;accepter&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is not disclosed to your business.</source>
        <translation>Cela n&apos;est pas divulgué à votre entreprise.</translation>
    </message>
    <message>
        <source>The delegation shows only what your business declared itself.</source>
        <translation>La délégation de pouvoirs ne montre que ce que votre entreprise a déclaré elle-même.</translation>
    </message>
    <message>
        <source>Who can disclose more: %1.</source>
        <translation>Qui peut en divulguer davantage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It is over one program account; this concerns the whole business.</source>
        <translation>Il porte sur un seul compte de programme; ceci concerne toute l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Who can help: %1.</source>
        <translation>Qui peut aider&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is over another program account.</source>
        <translation>Il porte sur un autre compte de programme.</translation>
    </message>
    <message>
        <source>Another role is needed.</source>
        <translation>Il faut un autre rôle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a manager of the business</source>
        <translation>un gestionnaire de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Aucune session n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>What is done here is signed by a person.</source>
        <translation>Ce qui se fait ici est signé par une personne.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Ouvrez d&apos;abord une session.</translation>
    </message>
    <message>
        <source>The business cannot import yet.</source>
        <translation>L&apos;entreprise ne peut pas encore importer.</translation>
    </message>
    <message>
        <source>The agency has refused the registration.</source>
        <translation>L&apos;Agence a refusé l&apos;inscription.</translation>
    </message>
    <message>
        <source>Open the registration: it says what to mend.</source>
        <translation>Ouvrez l&apos;inscription&#x202f;: elle indique ce qu&apos;il faut corriger.</translation>
    </message>
    <message>
        <source>The agency has not accepted the registration yet.</source>
        <translation>L&apos;Agence n&apos;a pas encore accepté l&apos;inscription.</translation>
    </message>
    <message>
        <source>The draft is kept. Submit it when the agency has answered.</source>
        <translation>Le brouillon est conservé. Soumettez-le quand l&apos;Agence aura répondu.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Office of release</source>
        <translation>Bureau de mainlevée</translation>
    </message>
    <message>
        <source>Mode of transport</source>
        <translation>Mode de transport</translation>
    </message>
    <message>
        <source>Cargo control number</source>
        <translation>Numéro de contrôle du fret</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>Place of export</source>
        <translation>Lieu d&apos;exportation</translation>
    </message>
    <message>
        <source>Direct shipment date</source>
        <translation>Date d&apos;expédition directe</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Value for duty</source>
        <translation>Valeur en douane</translation>
    </message>
    <message>
        <source>Total of the line</source>
        <translation>Total de la ligne</translation>
    </message>
    <message>
        <source>Commercial Accounting Declaration</source>
        <translation>Déclaration en détail commerciale</translation>
    </message>
    <message>
        <source>Cash entry, type C</source>
        <translation>Déclaration au comptant, type C</translation>
    </message>
    <message>
        <source>Copy 1 of 2, for the agency</source>
        <translation>Copie 1 de 2, pour l&apos;Agence</translation>
    </message>
    <message>
        <source>Copy 2 of 2, for the importer</source>
        <translation>Copie 2 de 2, pour l&apos;importateur</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Numéro de transaction</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Invoice value</source>
        <translation>Valeur sur la facture</translation>
    </message>
    <message>
        <source>Customs duty</source>
        <translation>Droits de douane</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Total à payer</translation>
    </message>
    <message>
        <source>How each amount came about</source>
        <translation>Comment chaque montant a été calculé</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>For the agency: release</source>
        <translation>Réservé à l&apos;Agence&#x202f;: mainlevée</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insigne</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>The sealed entry</source>
        <translation>La déclaration scellée</translation>
    </message>
    <message>
        <source>These codes hold the whole entry as it was signed. An officer can open it from this page, also without a network.</source>
        <translation>Ces codes contiennent toute la déclaration telle qu&apos;elle a été signée. Un agent peut l&apos;ouvrir à partir de cette page, même sans réseau.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>I declare that the information in this entry is true, accurate and complete. I know that a false declaration can lead to penalties and to the seizure of the goods.</source>
        <translation>Je déclare que les renseignements de cette déclaration sont véridiques, exacts et complets. Je sais qu&apos;une fausse déclaration peut entraîner des pénalités et la saisie des marchandises.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Signed on the terminal</source>
        <translation>Signée sur le terminal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1 · terminal %2 · reference edition %3 · seal %4</source>
        <translation>%1 · terminal %2 · édition de référence %3 · sceau %4</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>This entry is too long to be printed as codes. An officer opens it by its transaction number; the terminal keeps it, signed and whole.</source>
        <translation>Cette déclaration est trop longue pour être imprimée sous forme de codes. Un agent l&apos;ouvre à l&apos;aide de son numéro de transaction; le terminal la conserve, signée et entière.</translation>
    </message>
    <message>
        <source>none yet; an officer signs for the importer</source>
        <translation>aucun pour l&apos;instant; un agent signe pour l&apos;importateur</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date de mainlevée</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The agency holds another entry under this identity.</source>
        <translation>L&apos;Agence détient une autre déclaration sous cette identité.</translation>
    </message>
    <message>
        <source>Take the printed copies to an officer.</source>
        <translation>Apportez les copies imprimées à un agent.</translation>
    </message>
    <message>
        <source>This terminal&apos;s program is too old for the agency.</source>
        <translation>Le programme de ce terminal est trop ancien pour l&apos;Agence.</translation>
    </message>
    <message>
        <source>The entry is safe on this terminal and is sent after an update.</source>
        <translation>La déclaration est en sûreté sur ce terminal et sera envoyée après une mise à jour.</translation>
    </message>
    <message>
        <source>The agency did not accept the transaction number.</source>
        <translation>L&apos;Agence n&apos;a pas accepté le numéro de transaction.</translation>
    </message>
    <message>
        <source>It does not come from a block given to this terminal.</source>
        <translation>Il ne provient pas d&apos;une série attribuée à ce terminal.</translation>
    </message>
    <message>
        <source>The agency did not accept the entry as it is.</source>
        <translation>L&apos;Agence n&apos;a pas accepté la déclaration telle quelle.</translation>
    </message>
    <message>
        <source>The reason it gave: %1</source>
        <translation>Le motif donné&#x202f;: %1</translation>
    </message>
    <message>
        <source>The entry could not be sent to the agency.</source>
        <translation>La déclaration n&apos;a pas pu être envoyée à l&apos;Agence.</translation>
    </message>
    <message>
        <source>It was tried very many times; something else must be wrong.</source>
        <translation>L&apos;envoi a été tenté un très grand nombre de fois; la cause doit être ailleurs.</translation>
    </message>
    <message>
        <source>The agency could not read the entry.</source>
        <translation>L&apos;Agence n&apos;a pas pu lire la déclaration.</translation>
    </message>
    <message>
        <source>It arrived in a form that the agency does not know.</source>
        <translation>Elle est arrivée sous une forme que l&apos;Agence ne connaît pas.</translation>
    </message>
    <message>
        <source>Take the printed copies to an officer: the entry can be read from them.</source>
        <translation>Apportez les copies imprimées à un agent&#x202f;: la déclaration peut y être lue.</translation>
    </message>
    <message>
        <source>It is not spelt in the one form that can be signed.</source>
        <translation>Elle n&apos;est pas écrite sous la seule forme qui peut être signée.</translation>
    </message>
    <message>
        <source>The entry that arrived is not the one that was signed.</source>
        <translation>La déclaration reçue n&apos;est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>It was changed or damaged on its way or on this terminal.</source>
        <translation>Elle a été modifiée ou endommagée en chemin ou sur ce terminal.</translation>
    </message>
    <message>
        <source>The agency could not confirm the terminal&apos;s signature.</source>
        <translation>L&apos;Agence n&apos;a pas pu confirmer la signature du terminal.</translation>
    </message>
    <message>
        <source>The signature does not belong to the key that the agency knows.</source>
        <translation>La signature ne correspond pas à la clé que l&apos;Agence connaît.</translation>
    </message>
    <message>
        <source>Take the printed copies to an officer and tell them about this terminal.</source>
        <translation>Apportez les copies imprimées à un agent et signalez-lui ce terminal.</translation>
    </message>
    <message>
        <source>The entry was signed by another terminal.</source>
        <translation>La déclaration a été signée par un autre terminal.</translation>
    </message>
    <message>
        <source>A terminal may only send what it signed itself.</source>
        <translation>Un terminal ne peut envoyer que ce qu&apos;il a signé lui-même.</translation>
    </message>
    <message>
        <source>The agency did not accept a field of the declaration.</source>
        <translation>L&apos;Agence n&apos;a pas accepté un champ de la déclaration.</translation>
    </message>
    <message>
        <source>A number or a code in it is not well formed.</source>
        <translation>Un numéro ou un code n&apos;y est pas bien formé.</translation>
    </message>
    <message>
        <source>Take the printed copies to an officer, who can correct it.</source>
        <translation>Apportez les copies imprimées à un agent, qui peut la corriger.</translation>
    </message>
    <message>
        <source>Two different entries were sent as one; neither was changed.</source>
        <translation>Deux déclarations différentes ont été envoyées comme une seule; aucune n&apos;a été modifiée.</translation>
    </message>
    <message>
        <source>The transaction number is already in use.</source>
        <translation>Le numéro de transaction est déjà utilisé.</translation>
    </message>
    <message>
        <source>The agency holds another entry with this number; neither was changed.</source>
        <translation>L&apos;Agence détient une autre déclaration portant ce numéro; aucune n&apos;a été modifiée.</translation>
    </message>
    <message>
        <source>The agency did not accept the request of this terminal.</source>
        <translation>L&apos;Agence n&apos;a pas accepté la demande de ce terminal.</translation>
    </message>
    <message>
        <source>The entry is safe here, but sending it again as it is would not help.</source>
        <translation>La déclaration est en sûreté ici, mais la renvoyer telle quelle ne servirait à rien.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Elle n&apos;a donné aucun motif.</translation>
    </message>
    <message>
        <source>The agency did not accept the entry.</source>
        <translation>L&apos;Agence n&apos;a pas accepté la déclaration.</translation>
    </message>
    <message>
        <source>The agency holds another version of this entry.</source>
        <translation>L&apos;Agence détient une autre version de cette déclaration.</translation>
    </message>
    <message>
        <source>It was corrected at another place first; neither version was changed.</source>
        <translation>Elle a d&apos;abord été corrigée ailleurs; aucune des versions n&apos;a été modifiée.</translation>
    </message>
    <message>
        <source>Open the entry again and correct the version that the agency holds.</source>
        <translation>Ouvrez de nouveau la déclaration et corrigez la version que l&apos;Agence détient.</translation>
    </message>
    <message>
        <source>The agency did not accept the correction.</source>
        <translation>L&apos;Agence n&apos;a pas accepté la correction.</translation>
    </message>
    <message>
        <source>It drops a line, changes the importer, or gives no reason.</source>
        <translation>Elle supprime une ligne, change d&apos;importateur ou ne donne pas de motif.</translation>
    </message>
    <message>
        <source>Open the entry and correct it again.</source>
        <translation>Ouvrez la déclaration et corrigez-la de nouveau.</translation>
    </message>
    <message>
        <source>The agency does not take this from this kind of terminal.</source>
        <translation>L&apos;Agence n&apos;accepte pas cela de ce genre de terminal.</translation>
    </message>
    <message>
        <source>Kiosks, counters and desktops are each enrolled for their own work.</source>
        <translation>Les bornes, les comptoirs et les postes sont inscrits chacun pour leur propre travail.</translation>
    </message>
    <message>
        <source>Do it at the right place, and tell support about this terminal.</source>
        <translation>Faites-le au bon endroit et avisez le soutien au sujet de ce terminal.</translation>
    </message>
    <message>
        <source>The agency did not accept what was done here.</source>
        <translation>L&apos;Agence n&apos;a pas accepté ce qui a été fait ici.</translation>
    </message>
    <message>
        <source>The person or the terminal belongs to another office.</source>
        <translation>La personne ou le terminal appartient à un autre bureau.</translation>
    </message>
    <message>
        <source>A person of this office has to do it again.</source>
        <translation>Une personne de ce bureau doit le refaire.</translation>
    </message>
    <message>
        <source>The agency does not know the person who did this.</source>
        <translation>L&apos;Agence ne connaît pas la personne qui a fait cela.</translation>
    </message>
    <message>
        <source>The credential was ended, or was never given.</source>
        <translation>Le justificatif a été retiré ou n&apos;a jamais été délivré.</translation>
    </message>
    <message>
        <source>A person with a valid credential has to do it again.</source>
        <translation>Une personne qui a un justificatif valide doit le refaire.</translation>
    </message>
    <message>
        <source>The agency could not confirm the person&apos;s signature.</source>
        <translation>L&apos;Agence n&apos;a pas pu confirmer la signature de la personne.</translation>
    </message>
    <message>
        <source>It was not made with the key that the agency has for this person.</source>
        <translation>Elle n&apos;a pas été faite avec la clé que l&apos;Agence a pour cette personne.</translation>
    </message>
    <message>
        <source>A person with a valid credential has to do it again. Tell support.</source>
        <translation>Une personne qui a un justificatif valide doit le refaire. Avisez le soutien.</translation>
    </message>
    <message>
        <source>The person&apos;s role does not allow it any more.</source>
        <translation>Le rôle de la personne ne le permet plus.</translation>
    </message>
    <message>
        <source>A person who may do it has to do it again.</source>
        <translation>Une personne qui en a le droit doit le refaire.</translation>
    </message>
    <message>
        <source>The agency does not know this business.</source>
        <translation>L&apos;Agence ne connaît pas cette entreprise.</translation>
    </message>
    <message>
        <source>Its registration was not received or not accepted.</source>
        <translation>Son inscription n&apos;a pas été reçue ou n&apos;a pas été acceptée.</translation>
    </message>
    <message>
        <source>Register the business first, then do it again.</source>
        <translation>Inscrivez d&apos;abord l&apos;entreprise, puis refaites-le.</translation>
    </message>
    <message>
        <source>The agency did not accept the copy that was presented.</source>
        <translation>L&apos;Agence n&apos;a pas accepté la copie présentée.</translation>
    </message>
    <message>
        <source>The seal on it, or what it declares, is not right.</source>
        <translation>Son sceau, ou ce qu&apos;elle déclare, n&apos;est pas bon.</translation>
    </message>
    <message>
        <source>Do not release the goods on it. Tell a supervisor.</source>
        <translation>N&apos;accordez pas la mainlevée sur cette copie. Avisez un surveillant.</translation>
    </message>
    <message>
        <source>The agency does not take the number of a payment card.</source>
        <translation>L&apos;Agence n&apos;accepte pas le numéro d&apos;une carte de paiement.</translation>
    </message>
    <message>
        <source>A text in it looks like one.</source>
        <translation>Un texte y ressemble.</translation>
    </message>
    <message>
        <source>Do it again without that number.</source>
        <translation>Refaites-le sans ce numéro.</translation>
    </message>
    <message>
        <source>The agency takes no more records about this.</source>
        <translation>L&apos;Agence ne reçoit plus d&apos;inscription à ce sujet.</translation>
    </message>
    <message>
        <source>It holds as many as it keeps about one thing.</source>
        <translation>Elle en détient déjà le nombre maximal pour un même sujet.</translation>
    </message>
    <message>
        <source>Tell a supervisor: a person at the agency has to look at it.</source>
        <translation>Avisez un surveillant&#x202f;: une personne de l&apos;Agence doit s&apos;en occuper.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Operating name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Type of legal entity</source>
        <translation>Type d&apos;entité juridique</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personnes-ressources</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nom de la personne-ressource</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Kind of identification</source>
        <translation>Genre de pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Numéro de la pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1: nothing is filled in yet.</source>
        <translation>%1&#x202f;: rien n&apos;est encore inscrit.</translation>
    </message>
    <message>
        <source>The registration cannot be compared without it.</source>
        <translation>L&apos;inscription ne peut pas être comparée sans cela.</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>Remplissez le champ.</translation>
    </message>
    <message>
        <source>%1: the text is too long.</source>
        <translation>%1&#x202f;: le texte est trop long.</translation>
    </message>
    <message>
        <source>The form has no room for it.</source>
        <translation>Le formulaire n&apos;a pas assez de place.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1: there is a character that cannot be seen.</source>
        <translation>%1&#x202f;: il y a un caractère invisible.</translation>
    </message>
    <message>
        <source>It often comes with text that was copied from another program.</source>
        <translation>Il accompagne souvent un texte copié d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>Delete the text and type it.</source>
        <translation>Effacez le texte et tapez-le.</translation>
    </message>
    <message>
        <source>%1 is not in the usual form.</source>
        <translation>%1&#x202f;: la forme n&apos;est pas la forme habituelle.</translation>
    </message>
    <message>
        <source>It has too few, too many or other characters than expected.</source>
        <translation>Il y a trop peu de caractères, trop de caractères ou d&apos;autres que ceux attendus.</translation>
    </message>
    <message>
        <source>Compare it with your papers and correct it.</source>
        <translation>Comparez avec vos documents et corrigez.</translation>
    </message>
    <message>
        <source>%1: there are too many.</source>
        <translation>%1&#x202f;: il y en a trop.</translation>
    </message>
    <message>
        <source>A business can name twenty.</source>
        <translation>Une entreprise peut en nommer vingt.</translation>
    </message>
    <message>
        <source>Keep the most important ones.</source>
        <translation>Gardez les plus importantes.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Saved on this terminal</source>
        <translation>Enregistrée sur ce terminal</translation>
    </message>
    <message>
        <source>The entry is signed, numbered and safe. It is sent to the agency as soon as the agency can be reached. You can go to the counter with the printed copies now.</source>
        <translation>La déclaration est signée, numérotée et en sûreté. Elle sera envoyée à l&apos;Agence dès que celle-ci pourra être jointe. Vous pouvez maintenant aller au comptoir avec les copies imprimées.</translation>
    </message>
    <message>
        <source>Received by the agency</source>
        <translation>Reçue par l&apos;Agence</translation>
    </message>
    <message>
        <source>Receipt %1. Take the printed copies to the counter to pay and have the goods released.</source>
        <translation>Reçu %1. Apportez les copies imprimées au comptoir pour payer et obtenir la mainlevée des marchandises.</translation>
    </message>
    <message>
        <source>Saved, but an officer must look at it</source>
        <translation>Enregistrée, mais un agent doit l&apos;examiner</translation>
    </message>
    <message>
        <source>Nothing is lost. Take the printed copies to the counter.</source>
        <translation>Rien n&apos;est perdu. Apportez les copies imprimées au comptoir.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>What you typed is still here. Nothing was signed and nothing was sent.</source>
        <translation>Ce que vous avez saisi est toujours là. Rien n&apos;a été signé et rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Votre nom manque.</translation>
    </message>
    <message>
        <source>The person who declares signs with their name.</source>
        <translation>La personne qui déclare signe de son nom.</translation>
    </message>
    <message>
        <source>Type your name, then sign.</source>
        <translation>Saisissez votre nom, puis signez.</translation>
    </message>
    <message>
        <source>The entry is not complete.</source>
        <translation>La déclaration n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Something on an earlier page must be mended first.</source>
        <translation>Il faut d&apos;abord corriger quelque chose à une page précédente.</translation>
    </message>
    <message>
        <source>Go back one page: it lists what is missing.</source>
        <translation>Revenez d&apos;une page&#x202f;: elle énumère ce qui manque.</translation>
    </message>
    <message>
        <source>No entry can be started on this terminal just now.</source>
        <translation>Aucune déclaration ne peut être commencée sur ce terminal pour le moment.</translation>
    </message>
    <message>
        <source>It has no transaction number left. New ones come from the agency by themselves once the terminal reaches it.</source>
        <translation>Il n&apos;a plus de numéro de transaction. L&apos;Agence en fournit d&apos;autres d&apos;elle-même dès que le terminal peut la joindre.</translation>
    </message>
    <message>
        <source>Use another terminal, or come back later.</source>
        <translation>Utilisez un autre terminal, ou revenez plus tard.</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Free</source>
        <translation>En franchise</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>S/O</translation>
    </message>
    <message>
        <source>See Note</source>
        <translation>Voir la note</translation>
    </message>
    <message>
        <source>but not less than</source>
        <translation>mais pas moins de</translation>
    </message>
    <message>
        <source>or more than</source>
        <translation>ni plus de</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>each</source>
        <translation>chacun</translation>
    </message>
    <message>
        <source>litre of absolute ethyl alcohol</source>
        <translation>litre d&apos;alcool éthylique absolu</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>douzaine</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>tonne</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Owed</source>
        <translation>Somme due</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arrondissement du comptant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>This payment was voided. The receipt proves nothing.</source>
        <translation>Ce paiement a été annulé. Le reçu ne prouve rien.</translation>
    </message>
    <message>
        <source>Keep this receipt for six years.</source>
        <translation>Conservez ce reçu pendant six ans.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The tariff has no item %1.</source>
        <translation>Le tarif n&apos;a pas de numéro tarifaire %1.</translation>
    </message>
    <message>
        <source>Without the item there is no rate for %2.</source>
        <translation>Sans ce numéro, il n&apos;y a pas de taux pour le %2.</translation>
    </message>
    <message>
        <source>Ask at the counter: the reference edition may be incomplete.</source>
        <translation>Adressez-vous au comptoir&#x202f;: l&apos;édition de référence est peut-être incomplète.</translation>
    </message>
    <message>
        <source>An officer has to work out the duty for item %1.</source>
        <translation>Un agent doit calculer les droits pour le numéro tarifaire %1.</translation>
    </message>
    <message>
        <source>The tariff says “%2”: the rate of another item applies.</source>
        <translation>Le tarif indique «&#x202f;%2&#x202f;»&#x202f;: le taux d&apos;un autre numéro tarifaire s&apos;applique.</translation>
    </message>
    <message>
        <source>Ask at the counter.</source>
        <translation>Adressez-vous au comptoir.</translation>
    </message>
    <message>
        <source>The tariff says “%2”: the text of a note decides the rate.</source>
        <translation>Le tarif indique «&#x202f;%2&#x202f;»&#x202f;: le texte d&apos;une note détermine le taux.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>La quantité manque.</translation>
    </message>
    <message>
        <source>The duty is charged per %1.</source>
        <translation>Les droits se calculent par unité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Give the quantity.</source>
        <translation>Donnez la quantité.</translation>
    </message>
    <message>
        <source>A quantity in %1 cannot be charged.</source>
        <translation>Une quantité dans cette unité ne permet pas le calcul&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The duty is charged per %2, which measures something else.</source>
        <translation>Les droits se calculent par unité (%2), qui mesure autre chose.</translation>
    </message>
    <message>
        <source>No tax rate is known for %1.</source>
        <translation>Aucun taux de taxe n&apos;est connu pour le %1.</translation>
    </message>
    <message>
        <source>The reference edition has no rate of the goods and services tax for that day.</source>
        <translation>L&apos;édition de référence n&apos;a pas de taux de la taxe sur les produits et services (TPS) pour ce jour.</translation>
    </message>
    <message>
        <source>Check the accounting date, or ask at the counter.</source>
        <translation>Vérifiez la date de la déclaration en détail, ou adressez-vous au comptoir.</translation>
    </message>
    <message>
        <source>No General Tariff rate is known for %1.</source>
        <translation>Aucun taux du Tarif général n&apos;est connu pour le %1.</translation>
    </message>
    <message>
        <source>The reference edition has no such rate for that day.</source>
        <translation>L&apos;édition de référence n&apos;a pas ce taux pour ce jour.</translation>
    </message>
    <message>
        <source>An amount is too large for one entry.</source>
        <translation>Un montant est trop grand pour une seule déclaration.</translation>
    </message>
    <message>
        <source>The form ends at 99,999,999,999.99 dollars.</source>
        <translation>Le formulaire s&apos;arrête à 99&#x202f;999&#x202f;999&#x202f;999,99 dollars.</translation>
    </message>
    <message>
        <source>Check the value and the quantity.</source>
        <translation>Vérifiez la valeur et la quantité.</translation>
    </message>
    <message>
        <source>Give the quantity in %3.</source>
        <translation>Donnez la quantité dans cette unité&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>The name or the address differs from the record.</source>
        <translation>Le nom ou l&apos;adresse diffère du dossier.</translation>
    </message>
    <message>
        <source>Capitals, accents and abbreviations do not count; something else is different.</source>
        <translation>Les majuscules, les accents et les abréviations ne comptent pas; autre chose diffère.</translation>
    </message>
    <message>
        <source>Take them from a letter of the Canada Revenue Agency, then submit again.</source>
        <translation>Prenez-les d&apos;une lettre de l&apos;Agence du revenu du Canada, puis soumettez de nouveau.</translation>
    </message>
    <message>
        <source>The business number is not active.</source>
        <translation>Le numéro d&apos;entreprise n&apos;est pas actif.</translation>
    </message>
    <message>
        <source>The registry does not have it, or it was closed.</source>
        <translation>Le registre ne le contient pas, ou il a été fermé.</translation>
    </message>
    <message>
        <source>Check the number. The Canada Revenue Agency opens it again.</source>
        <translation>Vérifiez le numéro. L&apos;Agence du revenu du Canada peut le rouvrir.</translation>
    </message>
    <message>
        <source>The program account is for exports only.</source>
        <translation>Le compte de programme ne vise que les exportations.</translation>
    </message>
    <message>
        <source>Nothing can be imported under it.</source>
        <translation>Rien ne peut être importé sous ce compte.</translation>
    </message>
    <message>
        <source>Give another program account, or ask for one for imports.</source>
        <translation>Donnez un autre compte de programme, ou demandez-en un pour les importations.</translation>
    </message>
    <message>
        <source>The business has a manager already.</source>
        <translation>L&apos;entreprise a déjà un gestionnaire.</translation>
    </message>
    <message>
        <source>Only that person can let others in.</source>
        <translation>Seule cette personne peut donner accès à d&apos;autres.</translation>
    </message>
    <message>
        <source>Ask the business account manager to give you a role.</source>
        <translation>Demandez au gestionnaire du compte d&apos;entreprise de vous donner un rôle.</translation>
    </message>
    <message>
        <source>The answers do not prove that it is your business.</source>
        <translation>Les réponses ne prouvent pas qu&apos;il s&apos;agit de votre entreprise.</translation>
    </message>
    <message>
        <source>Which of them is wrong is not said, so that nobody can guess.</source>
        <translation>On ne dit pas laquelle est inexacte, pour que personne ne puisse deviner.</translation>
    </message>
    <message>
        <source>Check all of them against your papers, then submit again.</source>
        <translation>Vérifiez-les toutes d&apos;après vos documents, puis soumettez de nouveau.</translation>
    </message>
    <message>
        <source>The registration is not complete.</source>
        <translation>L&apos;inscription n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Go to that page: it says what is missing.</source>
        <translation>Allez à cette page&#x202f;: elle indique ce qui manque.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu&apos;il vous faut</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Program account</source>
        <translation>Compte de programme</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personnes-ressources</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Nine digits. It stands on every letter of the Canada Revenue Agency.</source>
        <translation>Neuf chiffres. Il figure sur chaque lettre de l&apos;Agence du revenu du Canada.</translation>
    </message>
    <message>
        <source>Legal name and address</source>
        <translation>Dénomination sociale et adresse</translation>
    </message>
    <message>
        <source>As on record. Capitals, accents, punctuation and usual abbreviations do not count.</source>
        <translation>Comme au dossier. Les majuscules, les accents, la ponctuation et les abréviations usuelles ne comptent pas.</translation>
    </message>
    <message>
        <source>Type of legal entity</source>
        <translation>Type d&apos;entité juridique</translation>
    </message>
    <message>
        <source>For example corporation, partnership or sole proprietorship.</source>
        <translation>Par exemple société par actions, société de personnes ou entreprise individuelle.</translation>
    </message>
    <message>
        <source>Authority to act</source>
        <translation>Pouvoir d&apos;agir</translation>
    </message>
    <message>
        <source>You may bind the business. You become its business account manager.</source>
        <translation>Vous pouvez engager l&apos;entreprise. Vous devenez son gestionnaire du compte d&apos;entreprise.</translation>
    </message>
    <message>
        <source>A former declaration</source>
        <translation>Une déclaration antérieure</translation>
    </message>
    <message>
        <source>Its transaction number and its total of duties and taxes. A total of $0.00 is an answer.</source>
        <translation>Son numéro de transaction et son total de droits et de taxes. Un total de 0,00&#x202f;$ est une réponse.</translation>
    </message>
    <message>
        <source>A former payment</source>
        <translation>Un paiement antérieur</translation>
    </message>
    <message>
        <source>Its date and its amount.</source>
        <translation>Sa date et son montant.</translation>
    </message>
    <message>
        <source>A statement of account</source>
        <translation>Un relevé de compte</translation>
    </message>
    <message>
        <source>Its date and its balance. A balance of $0.00 is an answer.</source>
        <translation>Sa date et son solde. Un solde de 0,00&#x202f;$ est une réponse.</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail of each person to be reached.</source>
        <translation>Nom, téléphone et courriel de chaque personne à joindre.</translation>
    </message>
    <message>
        <source>An authenticator app</source>
        <translation>Une application d&apos;authentification</translation>
    </message>
    <message>
        <source>On a telephone or another device. It shows the second code at the sign-in.</source>
        <translation>Sur un téléphone ou un autre appareil. Elle affiche le second code à l&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Société par actions</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>Entreprise individuelle</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Société de personnes</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiducie</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administration publique</translation>
    </message>
    <message>
        <source>Non-profit organization</source>
        <translation>Organisme sans but lucratif</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The business number is not right.</source>
        <translation>Le numéro d&apos;entreprise est inexact.</translation>
    </message>
    <message>
        <source>It has nine digits, and the last one checks the others.</source>
        <translation>Il compte neuf chiffres, et le dernier vérifie les autres.</translation>
    </message>
    <message>
        <source>Compare it with a letter of the Canada Revenue Agency.</source>
        <translation>Comparez-le avec une lettre de l&apos;Agence du revenu du Canada.</translation>
    </message>
    <message>
        <source>The program account is not right.</source>
        <translation>Le compte de programme est inexact.</translation>
    </message>
    <message>
        <source>It is RM and four digits, as RM0001.</source>
        <translation>C&apos;est RM et quatre chiffres, comme RM0001.</translation>
    </message>
    <message>
        <source>Type it, or RM0001 if the business has none yet.</source>
        <translation>Tapez-le, ou RM0001 si l&apos;entreprise n&apos;en a pas encore.</translation>
    </message>
    <message>
        <source>The terms are not accepted.</source>
        <translation>Les conditions ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>The registration is an agreement with the agency.</source>
        <translation>L&apos;inscription est une entente avec l&apos;Agence.</translation>
    </message>
    <message>
        <source>Read the terms and accept them.</source>
        <translation>Lisez les conditions et acceptez-les.</translation>
    </message>
    <message>
        <source>The transaction number is not right.</source>
        <translation>Le numéro de transaction est inexact.</translation>
    </message>
    <message>
        <source>It has fourteen digits, and the last one checks the others.</source>
        <translation>Il compte quatorze chiffres, et le dernier vérifie les autres.</translation>
    </message>
    <message>
        <source>Compare it with the copy of the declaration.</source>
        <translation>Comparez-le avec la copie de la déclaration.</translation>
    </message>
    <message>
        <source>This is not a day, or it can be read in two ways.</source>
        <translation>Ce n&apos;est pas un jour, ou cela peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>03/04/2026 is in March or in April.</source>
        <translation>03/04/2026 est en mars ou en avril.</translation>
    </message>
    <message>
        <source>Type it as year-month-day.</source>
        <translation>Tapez-le sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n&apos;est pas un montant.</translation>
    </message>
    <message>
        <source>It has dollars and cents. $0.00 is an amount as well.</source>
        <translation>Il se compose de dollars et de cents. 0,00&#x202f;$ est aussi un montant.</translation>
    </message>
    <message>
        <source>Type it as on the paper.</source>
        <translation>Tapez-le comme sur le document.</translation>
    </message>
    <message>
        <source>Two answers are needed.</source>
        <translation>Il faut deux réponses.</translation>
    </message>
    <message>
        <source>They prove that it is your business. $0.00 is an answer; “none yet” counts where all three are answered.</source>
        <translation>Elles prouvent qu&apos;il s&apos;agit de votre entreprise. 0,00&#x202f;$ est une réponse; «&#x202f;pas encore&#x202f;» compte quand il y a réponse aux trois questions.</translation>
    </message>
    <message>
        <source>Answer another question, or say “none yet”.</source>
        <translation>Répondez à une autre question, ou indiquez «&#x202f;pas encore&#x202f;».</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>The same but for spelling</source>
        <translation>Identique à l&apos;orthographe près</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Not submitted yet</source>
        <translation>Pas encore soumise</translation>
    </message>
    <message>
        <source>Every field is saved as you type. You can go on another day.</source>
        <translation>Chaque champ est enregistré au fur et à mesure. Vous pouvez continuer un autre jour.</translation>
    </message>
    <message>
        <source>Waiting for the agency&apos;s answer</source>
        <translation>En attente de la réponse de l&apos;Agence</translation>
    </message>
    <message>
        <source>Your registration is signed and saved on this computer. It is sent as soon as the agency can be reached.</source>
        <translation>Votre inscription est signée et enregistrée sur cet ordinateur. Elle sera envoyée dès que l&apos;Agence pourra être jointe.</translation>
    </message>
    <message>
        <source>The agency has received it. Its answer appears here by itself.</source>
        <translation>L&apos;Agence l&apos;a reçue. Sa réponse apparaîtra ici d&apos;elle-même.</translation>
    </message>
    <message>
        <source>More proof is needed</source>
        <translation>Il faut d&apos;autres preuves</translation>
    </message>
    <message>
        <source>Name and address are right, but the answers do not prove enough. Check them and submit again.</source>
        <translation>Le nom et l&apos;adresse sont exacts, mais les réponses ne prouvent pas assez. Vérifiez-les et soumettez de nouveau.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>You are business account manager now. Sign in to begin.</source>
        <translation>Vous êtes maintenant gestionnaire du compte d&apos;entreprise. Ouvrez une session pour commencer.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>What to mend is said below. What you typed is kept.</source>
        <translation>Ce qu&apos;il faut corriger est indiqué ci-dessous. Ce que vous avez tapé est conservé.</translation>
    </message>
    <message>
        <source>The agency could not take the registration.</source>
        <translation>L&apos;Agence n&apos;a pas pu accepter l&apos;inscription.</translation>
    </message>
    <message>
        <source>It gave the reason “%1”.</source>
        <translation>Elle a donné la raison «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open it again and submit it anew, or call the agency.</source>
        <translation>Rouvrez-la et soumettez-la de nouveau, ou appelez l&apos;Agence.</translation>
    </message>
    <message>
        <source>I may act for this business, and what I declare here is true and complete.</source>
        <translation>J&apos;ai le pouvoir d&apos;agir pour cette entreprise, et ce que je déclare ici est vrai et complet.</translation>
    </message>
    <message>
        <source>My passphrase, my device and my recovery codes are mine alone. What is signed with them counts as signed by me.</source>
        <translation>Ma phrase de passe, mon appareil et mes codes de récupération sont à moi seul. Ce qui est signé avec eux vaut comme signé par moi.</translation>
    </message>
    <message>
        <source>The business keeps its records for six years and pays what is due by the payment due date.</source>
        <translation>L&apos;entreprise conserve ses dossiers six ans et paie ce qui est dû au plus tard à l&apos;échéance de paiement.</translation>
    </message>
    <message>
        <source>The agency keeps what is declared as the Customs Act asks of it.</source>
        <translation>L&apos;Agence conserve ce qui est déclaré comme la Loi sur les douanes l&apos;exige.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 de %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Border services officer</source>
        <translation>Agent des services frontaliers</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Surveillant</translation>
    </message>
    <message>
        <source>Business account manager</source>
        <translation>Gestionnaire du compte d&apos;entreprise</translation>
    </message>
    <message>
        <source>Program account manager</source>
        <translation>Gestionnaire du compte de programme</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Proxy business account manager</source>
        <translation>Mandataire gestionnaire du compte d&apos;entreprise</translation>
    </message>
    <message>
        <source>Proxy program account manager</source>
        <translation>Mandataire gestionnaire du compte de programme</translation>
    </message>
    <message>
        <source>The person does not have this role any more.</source>
        <translation>La personne n&apos;a plus ce rôle.</translation>
    </message>
    <message>
        <source>It was ended meanwhile.</source>
        <translation>Il a pris fin entre-temps.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Voyez la liste.</translation>
    </message>
    <message>
        <source>The last business account manager cannot go.</source>
        <translation>Le dernier gestionnaire du compte d&apos;entreprise ne peut pas partir.</translation>
    </message>
    <message>
        <source>Without one nobody could give roles any more.</source>
        <translation>Sans lui, personne ne pourrait plus donner de rôles.</translation>
    </message>
    <message>
        <source>Make another person business account manager first.</source>
        <translation>Nommez d&apos;abord une autre personne gestionnaire du compte d&apos;entreprise.</translation>
    </message>
    <message>
        <source>The role is not complete.</source>
        <translation>Le rôle n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>Roles over one program account name that account; others name none.</source>
        <translation>Les rôles sur un compte de programme nomment ce compte; les autres n&apos;en nomment aucun.</translation>
    </message>
    <message>
        <source>Choose person, role and program account.</source>
        <translation>Choisissez la personne, le rôle et le compte de programme.</translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation>La personne a déjà ce rôle.</translation>
    </message>
    <message>
        <source>A role is given once.</source>
        <translation>Un rôle se donne une seule fois.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Choisissez un autre rôle.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Written security</source>
        <translation>Garantie écrite</translation>
    </message>
    <message>
        <source>Cash deposit</source>
        <translation>Dépôt en espèces</translation>
    </message>
    <message>
        <source>Highest month of the last twelve, taxes included: %1.</source>
        <translation>Mois le plus élevé des douze derniers, taxes comprises&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1% of it: %2.</source>
        <translation>%1&#x202f;% de ce montant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>At least %1 is asked for.</source>
        <translation>Au moins %1 sont exigés.</translation>
    </message>
    <message>
        <source>At most %1 is asked for.</source>
        <translation>Au plus %1 sont exigés.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Premier reçu</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier reçu</translation>
    </message>
    <message>
        <source>Series of receipts</source>
        <translation>Série des reçus</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>sans lacune</translation>
    </message>
    <message>
        <source>not complete: tell support</source>
        <translation>incomplète&#x202f;: avisez le soutien</translation>
    </message>
    <message>
        <source>Money taken, less voids</source>
        <translation>Encaissements, moins les annulations</translation>
    </message>
    <message>
        <source>Owed by the entries paid</source>
        <translation>Dû sur les déclarations payées</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arrondissement du comptant</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Drops to the safe</source>
        <translation>Dépôts au coffre</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Comptant attendu</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Comptant compté</translation>
    </message>
    <message>
        <source>Over or short</source>
        <translation>Excédent ou manque</translation>
    </message>
    <message>
        <source>What was owed = what the tenders paid</source>
        <translation>Ce qui était dû = ce que les encaissements ont payé</translation>
    </message>
    <message>
        <source>Float, cash and drops = the movements of the drawer</source>
        <translation>Fonds, comptant et dépôts = mouvements du tiroir-caisse</translation>
    </message>
    <message>
        <source>Float, payments, rounding and difference = what is there</source>
        <translation>Fonds, paiements, arrondissement et écart = ce qui est là</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <translation>Excédent de %1</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>Manque de %1</translation>
    </message>
    <message>
        <source>End-of-shift report</source>
        <translation>Rapport de fin de quart</translation>
    </message>
    <message>
        <source>Report of the open shift</source>
        <translation>Rapport du quart en cours</translation>
    </message>
    <message>
        <source>The report balances to the cent.</source>
        <translation>Le rapport s&apos;équilibre au cent près.</translation>
    </message>
    <message>
        <source>The report does not balance. Tell a supervisor and support.</source>
        <translation>Le rapport ne s&apos;équilibre pas. Avisez un surveillant et le soutien.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not received by the agency yet</source>
        <comment>records of this shift</comment>
        <translation>
            <numerusform>%n inscription que l&apos;Agence n&apos;a pas encore reçue</numerusform>
            <numerusform>%n inscriptions que l&apos;Agence n&apos;a pas encore reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature of the cashier</source>
        <translation>Signature du caissier</translation>
    </message>
    <message>
        <source>Terminal %1 · session %2</source>
        <translation>Terminal %1 · session %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Votre session n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>The passphrase or the code is not right.</source>
        <translation>La phrase de passe ou le code n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>Type both again. Each failure makes the next try wait longer.</source>
        <translation>Tapez les deux de nouveau. Chaque échec allonge l&apos;attente avant l&apos;essai suivant.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Cette phrase de passe est trop facile à deviner.</translation>
    </message>
    <message>
        <source>It protects what is declared and signed in your name.</source>
        <translation>Elle protège ce qui est déclaré et signé en votre nom.</translation>
    </message>
    <message>
        <source>Choose a longer one, of several words that do not belong together.</source>
        <translation>Choisissez-en une plus longue, de plusieurs mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation>Ce code a déjà servi.</translation>
    </message>
    <message>
        <source>Each code opens once.</source>
        <translation>Chaque code ne sert qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Wait until the app shows the next code, then type that one.</source>
        <translation>Attendez que l&apos;application affiche le code suivant, puis tapez celui-là.</translation>
    </message>
    <message>
        <source>Your sign-in is not valid yet.</source>
        <translation>Votre accès n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>By the date of this computer it begins later.</source>
        <translation>Selon la date de cet ordinateur, il commence plus tard.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Votre accès a expiré.</translation>
    </message>
    <message>
        <source>A sign-in is valid for a limited time.</source>
        <translation>Un accès est valide pour une durée limitée.</translation>
    </message>
    <message>
        <source>Ask a manager of your business to add you again.</source>
        <translation>Demandez à un gestionnaire de votre entreprise de vous ajouter de nouveau.</translation>
    </message>
    <message>
        <source>Your sign-in was deactivated.</source>
        <translation>Votre accès a été désactivé.</translation>
    </message>
    <message>
        <source>It was not used for a long time.</source>
        <translation>Il n&apos;a pas servi depuis longtemps.</translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation>Attendez un moment avant de réessayer.</translation>
    </message>
    <message>
        <source>After a failure the next try is held back.</source>
        <translation>Après un échec, l&apos;essai suivant est retardé.</translation>
    </message>
    <message>
        <source>Try again in less than %1 min.</source>
        <translation>Réessayez dans moins de %1 min.</translation>
    </message>
    <message>
        <source>Signing in is locked.</source>
        <translation>L&apos;ouverture de session est bloquée.</translation>
    </message>
    <message>
        <source>It failed too often.</source>
        <translation>Elle a échoué trop souvent.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>Your sign-in on this computer is damaged.</source>
        <translation>Votre accès sur cet ordinateur est endommagé.</translation>
    </message>
    <message>
        <source>What is stored is not what was written.</source>
        <translation>Ce qui est conservé n&apos;est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Ask a manager of your business to add you again. Your drafts are safe.</source>
        <translation>Demandez à un gestionnaire de votre entreprise de vous ajouter de nouveau. Vos brouillons sont en sûreté.</translation>
    </message>
    <message>
        <source>The sign-in could not be made.</source>
        <translation>L&apos;accès n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>The user id or the name has a character that cannot be used.</source>
        <translation>L&apos;identifiant ou le nom contient un caractère inutilisable.</translation>
    </message>
    <message>
        <source>Use letters, digits, full stop, hyphen, underscore and @ in the user id.</source>
        <translation>Dans l&apos;identifiant, utilisez des lettres, des chiffres, le point, le trait d&apos;union, le trait de soulignement et @.</translation>
    </message>
    <message>
        <source>The passphrase could not be checked.</source>
        <translation>La phrase de passe n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for it.</source>
        <translation>Cet ordinateur n&apos;a pas assez de mémoire libre pour cela.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read.</source>
        <translation>La phrase de passe ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It has characters that are not text.</source>
        <translation>Elle contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>Type it on the keyboard.</source>
        <translation>Tapez-la au clavier.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation>Il lui faut au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are good.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La phrase de passe est trop longue.</translation>
    </message>
    <message>
        <source>There is a limit to what can be kept in protected memory.</source>
        <translation>Il y a une limite à ce que la mémoire protégée peut contenir.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself.</source>
        <translation>La phrase de passe se répète.</translation>
    </message>
    <message>
        <source>It has few different characters.</source>
        <translation>Elle a peu de caractères différents.</translation>
    </message>
    <message>
        <source>Use several different words.</source>
        <translation>Utilisez plusieurs mots différents.</translation>
    </message>
    <message>
        <source>The passphrase is too common.</source>
        <translation>La phrase de passe est trop courante.</translation>
    </message>
    <message>
        <source>It is made of words that are tried first by those who guess.</source>
        <translation>Elle est faite de mots que l&apos;on essaie en premier.</translation>
    </message>
    <message>
        <source>Use words that nobody would expect.</source>
        <translation>Utilisez des mots que personne n&apos;attend.</translation>
    </message>
    <message>
        <source>The passphrase is like your own name.</source>
        <translation>La phrase de passe ressemble à votre nom.</translation>
    </message>
    <message>
        <source>Whoever knows you would try it.</source>
        <translation>Quiconque vous connaît l&apos;essaierait.</translation>
    </message>
    <message>
        <source>Use words that have nothing to do with you.</source>
        <translation>Utilisez des mots qui n&apos;ont rien à voir avec vous.</translation>
    </message>
    <message>
        <source>This user id has no sign-in on this computer.</source>
        <translation>Cet identifiant n&apos;a pas d&apos;accès sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the user id. A manager of your business can add you here.</source>
        <translation>Vérifiez l&apos;identifiant. Un gestionnaire de votre entreprise peut vous ajouter ici.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>It is typed twice so that a slip does not lock you out.</source>
        <translation>Elle se tape deux fois pour qu&apos;une faute de frappe ne vous bloque pas.</translation>
    </message>
    <message>
        <source>Type it again in both fields.</source>
        <translation>Tapez-la de nouveau dans les deux champs.</translation>
    </message>
    <message>
        <source>This is not the code of this moment.</source>
        <translation>Ce n&apos;est pas le code du moment.</translation>
    </message>
    <message>
        <source>The app and this computer must have the same time.</source>
        <translation>L&apos;application et cet ordinateur doivent avoir la même heure.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now. If it is refused again, set the clock of this computer.</source>
        <translation>Tapez le code que l&apos;application affiche maintenant. S&apos;il est refusé de nouveau, réglez l&apos;horloge de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The keyring of this terminal is locked.</source>
        <translation>Le trousseau de clés de ce terminal est verrouillé.</translation>
    </message>
    <message>
        <source>The key to the stored entries lies in it.</source>
        <translation>La clé des déclarations enregistrées s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The program may not read its key.</source>
        <translation>Le programme n&apos;a pas le droit de lire sa clé.</translation>
    </message>
    <message>
        <source>A person or a rule of this computer refused access to the keyring.</source>
        <translation>Une personne ou une règle de cet ordinateur a refusé l&apos;accès au trousseau.</translation>
    </message>
    <message>
        <source>Allow access when you are asked, then try again.</source>
        <translation>Autorisez l&apos;accès lorsqu&apos;il est demandé, puis réessayez.</translation>
    </message>
    <message>
        <source>No keyring could be reached.</source>
        <translation>Aucun trousseau de clés n&apos;a pu être joint.</translation>
    </message>
    <message>
        <source>Entries are only stored encrypted, and the key is never kept in a plain file.</source>
        <translation>Les déclarations ne sont enregistrées que chiffrées, et la clé n&apos;est jamais gardée en clair dans un fichier.</translation>
    </message>
    <message>
        <source>Start the keyring service, or have an administrator set up a system credential.</source>
        <translation>Démarrez le service du trousseau, ou demandez à un administrateur de configurer un secret du système.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Le trousseau de clés n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>It may be waiting for a password in another window.</source>
        <translation>Il attend peut-être un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>Répondez à sa question, puis réessayez.</translation>
    </message>
    <message>
        <source>The key was not read.</source>
        <translation>La clé n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>What the keyring holds is not a key.</source>
        <translation>Ce que contient le trousseau n&apos;est pas une clé.</translation>
    </message>
    <message>
        <source>Have an administrator restore the key from the recovery copy.</source>
        <translation>Demandez à un administrateur de rétablir la clé à partir de la copie de secours.</translation>
    </message>
    <message>
        <source>The key is open to others.</source>
        <translation>La clé est accessible à d&apos;autres.</translation>
    </message>
    <message>
        <source>Its file can be read or replaced by other users of this computer.</source>
        <translation>Son fichier peut être lu ou remplacé par d&apos;autres utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>Have an administrator correct the permissions.</source>
        <translation>Demandez à un administrateur de corriger les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The keyring reported an error.</source>
        <translation>Le trousseau de clés a signalé une erreur.</translation>
    </message>
    <message>
        <source>The log of this terminal says which.</source>
        <translation>Le journal de ce terminal indique laquelle.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell an administrator.</source>
        <translation>Réessayez. Si cela se reproduit, avertissez un administrateur.</translation>
    </message>
    <message>
        <source>Another keyring is in use than before.</source>
        <translation>Le trousseau de clés n&apos;est plus le même qu&apos;avant.</translation>
    </message>
    <message>
        <source>The key was written into the former one; a new key could not open the stored entries.</source>
        <translation>La clé a été écrite dans le précédent; une nouvelle clé ne pourrait pas ouvrir les déclarations enregistrées.</translation>
    </message>
    <message>
        <source>Start this program as before, or have an administrator move the key.</source>
        <translation>Démarrez ce programme comme avant, ou demandez à un administrateur de déplacer la clé.</translation>
    </message>
    <message>
        <source>The key to the stored entries is missing.</source>
        <translation>La clé des déclarations enregistrées manque.</translation>
    </message>
    <message>
        <source>There are stored entries, so no new key was made. Nothing was deleted.</source>
        <translation>Des déclarations sont enregistrées&#x202f;: aucune nouvelle clé n&apos;a donc été créée. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or have the key restored from the recovery copy.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou faites rétablir la clé à partir de la copie de secours.</translation>
    </message>
    <message>
        <source>This terminal has been given no key.</source>
        <translation>Ce terminal n&apos;a reçu aucune clé.</translation>
    </message>
    <message>
        <source>Its key comes as a system credential that only an administrator can make.</source>
        <translation>Sa clé est un secret du système que seul un administrateur peut créer.</translation>
    </message>
    <message>
        <source>Have an administrator provide the credential.</source>
        <translation>Demandez à un administrateur de fournir ce secret.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Il n&apos;y a pas encore de clé.</translation>
    </message>
    <message>
        <source>This program only looks and may not make one.</source>
        <translation>Ce programme ne fait que consulter et ne peut pas en créer.</translation>
    </message>
    <message>
        <source>Start the kiosk program once.</source>
        <translation>Démarrez une fois le programme du kiosque.</translation>
    </message>
    <message>
        <source>Another program is making the key at this moment.</source>
        <translation>Un autre programme est en train de créer la clé.</translation>
    </message>
    <message>
        <source>Only one may do so at a time.</source>
        <translation>Un seul peut le faire à la fois.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The recovery copy of the key could not be written.</source>
        <translation>La copie de secours de la clé n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>No key is used without a copy, so that losing a keyring loses no entry.</source>
        <translation>Aucune clé n&apos;est utilisée sans copie, afin que la perte d&apos;un trousseau ne fasse perdre aucune déclaration.</translation>
    </message>
    <message>
        <source>Check the room and the permissions of the data folder, then try again.</source>
        <translation>Vérifiez l&apos;espace libre et les droits d&apos;accès du dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key.</source>
        <translation>Le trousseau n&apos;a pas conservé la clé.</translation>
    </message>
    <message>
        <source>It gave back something else than was written, so the key was not used.</source>
        <translation>Il a rendu autre chose que ce qui avait été écrit; la clé n&apos;a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Tell an administrator: the keyring of this terminal is not sound.</source>
        <translation>Avertissez un administrateur&#x202f;: le trousseau de ce terminal n&apos;est pas fiable.</translation>
    </message>
    <message>
        <source>The key belongs to another store.</source>
        <translation>La clé appartient à un autre dépôt.</translation>
    </message>
    <message>
        <source>It differs from the recovery copy beside the stored entries. Nothing was changed.</source>
        <translation>Elle diffère de la copie de secours placée à côté des déclarations. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Have an administrator restore the right key.</source>
        <translation>Demandez à un administrateur de rétablir la bonne clé.</translation>
    </message>
    <message>
        <source>This program cannot encrypt.</source>
        <translation>Ce programme ne peut pas chiffrer.</translation>
    </message>
    <message>
        <source>The self-test of its encryption failed, so nothing is written.</source>
        <translation>L&apos;autotest du chiffrement a échoué; rien n&apos;est donc écrit.</translation>
    </message>
    <message>
        <source>Have an administrator install the program again.</source>
        <translation>Demandez à un administrateur de réinstaller le programme.</translation>
    </message>
    <message>
        <source>The store of this terminal is not encrypted.</source>
        <translation>Le dépôt de ce terminal n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>A plain file lies in its place. It was not changed.</source>
        <translation>Un fichier en clair se trouve à sa place. Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Tell an administrator; do not use this terminal.</source>
        <translation>Avertissez un administrateur; n&apos;utilisez pas ce terminal.</translation>
    </message>
    <message>
        <source>The store cannot be opened with this key.</source>
        <translation>Le dépôt ne peut pas être ouvert avec cette clé.</translation>
    </message>
    <message>
        <source>It was written with another key. Nothing was changed.</source>
        <translation>Il a été écrit avec une autre clé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The store of this terminal is damaged.</source>
        <translation>Le dépôt de ce terminal est endommagé.</translation>
    </message>
    <message>
        <source>Parts of it can no longer be read. Nothing was deleted.</source>
        <translation>Certaines parties ne peuvent plus être lues. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Use another terminal and tell an administrator.</source>
        <translation>Utilisez un autre terminal et avertissez un administrateur.</translation>
    </message>
    <message>
        <source>The store was written by a later version of this program.</source>
        <translation>Le dépôt a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>An older program could spoil what it does not know.</source>
        <translation>Un programme plus ancien pourrait abîmer ce qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>Have an administrator install the latest version.</source>
        <translation>Demandez à un administrateur d&apos;installer la dernière version.</translation>
    </message>
    <message>
        <source>The file in the place of the store is something else.</source>
        <translation>Le fichier qui tient lieu de dépôt est autre chose.</translation>
    </message>
    <message>
        <source>It opens, but it was not made by this program. It was not changed.</source>
        <translation>Il s&apos;ouvre, mais il n&apos;a pas été créé par ce programme. Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Check the data folder in the configuration.</source>
        <translation>Vérifiez le dossier de données dans la configuration.</translation>
    </message>
    <message>
        <source>The program is already running.</source>
        <translation>Le programme est déjà en marche.</translation>
    </message>
    <message>
        <source>Two programs on one store could use a number twice.</source>
        <translation>Deux programmes sur un même dépôt pourraient utiliser deux fois un numéro.</translation>
    </message>
    <message>
        <source>Use the window that is open, or end the other program first.</source>
        <translation>Utilisez la fenêtre ouverte, ou arrêtez d&apos;abord l&apos;autre programme.</translation>
    </message>
    <message>
        <source>There is no store yet.</source>
        <translation>Il n&apos;y a pas encore de dépôt.</translation>
    </message>
    <message>
        <source>This program may only open one, not make one.</source>
        <translation>Ce programme peut seulement en ouvrir un, pas en créer.</translation>
    </message>
    <message>
        <source>Check the path, or start the kiosk program once.</source>
        <translation>Vérifiez le chemin, ou démarrez une fois le programme du kiosque.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Le disque de ce terminal est plein.</translation>
    </message>
    <message>
        <source>No entry could be saved. Nothing was deleted.</source>
        <translation>Aucune déclaration ne pourrait être enregistrée. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l&apos;espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The store cannot be written.</source>
        <translation>Le dépôt ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file or its folder does not accept writing.</source>
        <translation>Le fichier ou son dossier n&apos;accepte pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder, then try again.</source>
        <translation>Vérifiez les droits d&apos;accès du dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <source>The store could not be opened.</source>
        <translation>Le dépôt n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The log of this terminal says why.</source>
        <translation>Le journal de ce terminal indique pourquoi.</translation>
    </message>
    <message>
        <source>The store could not be brought to this version.</source>
        <translation>Le dépôt n&apos;a pas pu être mis à cette version.</translation>
    </message>
    <message>
        <source>A step failed and was taken back: the store is as it was before.</source>
        <translation>Une étape a échoué et a été annulée&#x202f;: le dépôt est tel qu&apos;avant.</translation>
    </message>
    <message>
        <source>Use the former version, and tell an administrator.</source>
        <translation>Utilisez la version précédente et avertissez un administrateur.</translation>
    </message>
    <message>
        <source>This terminal is not set up yet.</source>
        <translation>Ce terminal n&apos;est pas encore configuré.</translation>
    </message>
    <message>
        <source>It has no identity at the agency and no transaction numbers.</source>
        <translation>Il n&apos;a ni identité auprès de l&apos;Agence ni numéro de transaction.</translation>
    </message>
    <message>
        <source>Have an administrator enrol the terminal with its enrolment code.</source>
        <translation>Demandez à un administrateur d&apos;inscrire le terminal avec son code d&apos;inscription.</translation>
    </message>
    <message>
        <source>This terminal has no reference edition.</source>
        <translation>Ce terminal n&apos;a pas d&apos;édition de référence.</translation>
    </message>
    <message>
        <source>Without tariff and rates nothing can be worked out.</source>
        <translation>Sans tarif ni taux, rien ne peut être calculé.</translation>
    </message>
    <message>
        <source>The configuration file was not found.</source>
        <translation>Le fichier de configuration est introuvable.</translation>
    </message>
    <message>
        <source>There is no file at the path that was given.</source>
        <translation>Il n&apos;y a pas de fichier au chemin indiqué.</translation>
    </message>
    <message>
        <source>Check the path on the command line.</source>
        <translation>Vérifiez le chemin sur la ligne de commande.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read.</source>
        <translation>Le fichier de configuration ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>Le système l&apos;a refusé.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier.</translation>
    </message>
    <message>
        <source>The configuration file is not well formed.</source>
        <translation>Le fichier de configuration n&apos;est pas bien formé.</translation>
    </message>
    <message>
        <source>It cannot be read from beginning to end; the log says where it breaks.</source>
        <translation>Il ne peut pas être lu du début à la fin; le journal indique où il s&apos;interrompt.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>A setting is missing in the configuration.</source>
        <translation>Un réglage manque dans la configuration.</translation>
    </message>
    <message>
        <source>The program guesses no setting; the log says which one is missing.</source>
        <translation>Le programme ne devine aucun réglage; le journal indique celui qui manque.</translation>
    </message>
    <message>
        <source>Add the setting.</source>
        <translation>Ajoutez le réglage.</translation>
    </message>
    <message>
        <source>The configuration of this terminal is wrong.</source>
        <translation>La configuration de ce terminal est erronée.</translation>
    </message>
    <message>
        <source>The program could not start.</source>
        <translation>Le programme n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The reason has the code %1.</source>
        <translation>La cause porte le code %1.</translation>
    </message>
    <message>
        <source>A setting in the configuration is wrong.</source>
        <translation>Un réglage de la configuration est erroné.</translation>
    </message>
    <message>
        <source>Its value is not one of those that are allowed; the log says which setting it is.</source>
        <translation>Sa valeur n&apos;est pas de celles qui sont permises; le journal indique de quel réglage il s&apos;agit.</translation>
    </message>
    <message>
        <source>Correct the setting.</source>
        <translation>Corrigez le réglage.</translation>
    </message>
    <message>
        <source>The agency&apos;s recovery key in the configuration is wrong.</source>
        <translation>La clé de secours de l&apos;Agence est erronée dans la configuration.</translation>
    </message>
    <message>
        <source>Without it no recovery copy of the key can be made, and no entry is stored.</source>
        <translation>Sans elle, aucune copie de secours de la clé ne peut être faite, et aucune déclaration n&apos;est enregistrée.</translation>
    </message>
    <message>
        <source>Have an administrator put the agency&apos;s public key in its place.</source>
        <translation>Demandez à un administrateur d&apos;y mettre la clé publique de l&apos;Agence.</translation>
    </message>
    <message>
        <source>Correct the configuration; the log says more.</source>
        <translation>Corrigez la configuration; le journal en dit plus.</translation>
    </message>
    <message>
        <source>What it holds was changed or damaged. A new key could not open the stored entries.</source>
        <translation>Son contenu a été modifié ou endommagé. Une nouvelle clé ne pourrait pas ouvrir les déclarations enregistrées.</translation>
    </message>
    <message>
        <source>Connect the terminal to the agency: it fetches the edition by itself.</source>
        <translation>Connectez le terminal à l&apos;Agence&#x202f;: il obtient l&apos;édition de lui-même.</translation>
    </message>
    <message>
        <source>This terminal was set up for another mode.</source>
        <translation>Ce terminal a été configuré pour un autre mode.</translation>
    </message>
    <message>
        <source>What it has stored belongs to that mode, and the agency takes nothing else from it.</source>
        <translation>Ce qu&apos;il a enregistré appartient à ce mode, et l&apos;Agence n&apos;accepte rien d&apos;autre de sa part.</translation>
    </message>
    <message>
        <source>Correct the mode or the data folder in the configuration.</source>
        <translation>Corrigez le mode ou le dossier de données dans la configuration.</translation>
    </message>
    <message>
        <source>The mode on the command line is not the one of the configuration.</source>
        <translation>Le mode de la ligne de commande n&apos;est pas celui de la configuration.</translation>
    </message>
    <message>
        <source>A terminal is enrolled for one mode.</source>
        <translation>Un terminal est inscrit pour un seul mode.</translation>
    </message>
    <message>
        <source>Correct the one or the other.</source>
        <translation>Corrigez l&apos;un ou l&apos;autre.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is to be paid for this period.</source>
        <translation>Il n&apos;y a rien à payer pour cette période.</translation>
    </message>
    <message>
        <source>The period is still running. What it comes to is due by %1.</source>
        <translation>La période est en cours. Le total sera dû au plus tard le %1.</translation>
    </message>
    <message>
        <source>Pay %1 by %2.</source>
        <translation>Payez %1 au plus tard le %2.</translation>
    </message>
    <message>
        <source>%1 was due by %2. Pay at once: interest may run.</source>
        <translation>%1 étaient dus au plus tard le %2. Payez sans tarder&#x202f;: des intérêts peuvent courir.</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chapitre %1</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Rajustement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Taken over from another account</source>
        <translation>Reprise d&apos;un autre compte</translation>
    </message>
    <message>
        <source>Payment identified later</source>
        <translation>Paiement identifié plus tard</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>Dépôt de garantie</translation>
    </message>
    <message>
        <source>Security returned</source>
        <translation>Garantie remboursée</translation>
    </message>
    <message>
        <source>Drawer count</source>
        <translation>Comptage du tiroir-caisse</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contre-passation</translation>
    </message>
    <message>
        <source>Customs duty</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>Goods and services tax (GST)</source>
        <translation>Taxe sur les produits et services (TPS)</translation>
    </message>
    <message>
        <source>Surtax</source>
        <translation>Surtaxe</translation>
    </message>
    <message>
        <source>Anti-dumping and countervailing duty</source>
        <translation>Droits antidumping et compensateurs</translation>
    </message>
    <message>
        <source>Excise duty</source>
        <translation>Droit d&apos;accise</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Corrections and adjustments</source>
        <translation>Corrections et rajustements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>En souffrance&#x202f;: %1</translation>
    </message>
    <message>
        <source>As it stands today. It is issued on %1.</source>
        <translation>Tel qu&apos;il est aujourd&apos;hui. Il sera émis le %1.</translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <translation>Émis le %1.</translation>
    </message>
    <message>
        <source>%1 paid %2 of the %3 owed on %4, which it names. %5 is still owed there.</source>
        <translation>%1&#x202f;: %2 versés sur les %3 dus pour %4, que le paiement nomme. Il y reste dû %5.</translation>
    </message>
    <message>
        <source>%1 paid %2 of the %3 owed on %4, the oldest that was due. %5 is still owed there.</source>
        <translation>%1&#x202f;: %2 versés sur les %3 dus pour %4, la plus ancienne échéance. Il y reste dû %5.</translation>
    </message>
    <message>
        <source>All other goods</source>
        <translation>Toutes les autres marchandises</translation>
    </message>
    <message>
        <source>The billing periods are not known.</source>
        <translation>Les périodes de facturation ne sont pas connues.</translation>
    </message>
    <message>
        <source>The reference edition lacks the figures for them.</source>
        <translation>Il manque à l&apos;édition de référence les données nécessaires.</translation>
    </message>
    <message>
        <source>Connect to the agency, which sends a newer edition.</source>
        <translation>Connectez-vous à l&apos;Agence, qui enverra une édition plus récente.</translation>
    </message>
    <message>
        <source>The balance below may not be complete.</source>
        <translation>Le solde ci-dessous n&apos;est peut-être pas complet.</translation>
    </message>
    <message>
        <source>Update this program. If it happens again, tell the agency.</source>
        <translation>Mettez ce programme à jour. Si cela se répète, avisez l&apos;Agence.</translation>
    </message>
    <message>
        <source>An earlier posting</source>
        <translation>Une écriture antérieure</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) of the account could not be read</source>
        <comment>postings of the ledger</comment>
        <translation>
            <numerusform>%n écriture du compte n&apos;a pas pu être lue</numerusform>
            <numerusform>%n écritures du compte n&apos;ont pas pu être lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 %2 × %3, the exchange rate of %4, is %5.</source>
        <translation>%1 %2 × %3, le taux de change du %4, donne %5.</translation>
    </message>
    <message>
        <source>No %1 rate was published for %2: the latest one before it, of %3, applies.</source>
        <translation>Aucun taux de change du %1 n&apos;a été publié pour le %2&#x202f;: le dernier taux antérieur, celui du %3, s&apos;applique.</translation>
    </message>
    <message>
        <source>No %1 rate is known for %2 or before: provisional, to be computed when the rate is there.</source>
        <translation>Aucun taux de change du %1 n&apos;est connu pour le %2 ou avant&#x202f;: provisoire, à calculer lorsque le taux sera connu.</translation>
    </message>
    <message>
        <source>Tariff item %2, treatment %1: the rate is %3.</source>
        <translation>Numéro tarifaire %2, traitement %1&#x202f;: le taux est %3.</translation>
    </message>
    <message>
        <source>For comparison, the Most-Favoured-Nation rate of item %1 is %2.</source>
        <translation>Pour comparaison, le taux de la nation la plus favorisée du numéro tarifaire %1 est %2.</translation>
    </message>
    <message>
        <source>The rate is %1: no customs duty.</source>
        <translation>Le taux est %1&#x202f;: aucun droit de douane.</translation>
    </message>
    <message>
        <source>%1 %2 × %3 ÷ %4 is %6 %5.</source>
        <translation>%1 %2 × %3 ÷ %4 donne %6 %5.</translation>
    </message>
    <message>
        <source>%1 %2 at %3 per %4 is %5.</source>
        <translation>%1 %2 à %3 par %4 donne %5.</translation>
    </message>
    <message>
        <source>%1 is below the minimum: the minimum of %2 applies.</source>
        <translation>%1 est inférieur au minimum&#x202f;: le minimum de %2 s&apos;applique.</translation>
    </message>
    <message>
        <source>%1 is not below the minimum of %2: it stands.</source>
        <translation>%1 n&apos;est pas inférieur au minimum de %2&#x202f;: ce montant est retenu.</translation>
    </message>
    <message>
        <source>%1 is above the maximum: the maximum of %2 applies.</source>
        <translation>%1 est supérieur au maximum&#x202f;: le maximum de %2 s&apos;applique.</translation>
    </message>
    <message>
        <source>%1 is not above the maximum of %2: it stands.</source>
        <translation>%1 n&apos;est pas supérieur au maximum de %2&#x202f;: ce montant est retenu.</translation>
    </message>
    <message>
        <source>%1 plus %2 is %3.</source>
        <translation>%1 plus %2 donne %3.</translation>
    </message>
    <message>
        <source>Value for duty %1 plus duties %2 is the value for tax, %3.</source>
        <translation>La valeur en douane de %1 plus les droits de %2 donne la valeur pour taxe, %3.</translation>
    </message>
    <message>
        <source>Exempt from the tax under code %1.</source>
        <translation>Exonéré de la taxe sous le code %1.</translation>
    </message>
    <message>
        <source>The invoice is in Canadian dollars: the value for duty is %1.</source>
        <translation>La facture est en dollars canadiens&#x202f;: la valeur en douane est de %1.</translation>
    </message>
    <message>
        <source>The General Tariff of %1% would be %2; the Most-Favoured-Nation amount of %3 is higher and applies.</source>
        <translation>Le Tarif général de %1&#x202f;% donnerait %2; le montant de la nation la plus favorisée, %3, est plus élevé et s&apos;applique.</translation>
    </message>
    <message>
        <source>The General Tariff of %1% is %2; the Most-Favoured-Nation amount of %3 is not higher.</source>
        <translation>Le Tarif général de %1&#x202f;% donne %2; le montant de la nation la plus favorisée, %3, n&apos;est pas plus élevé.</translation>
    </message>
    <message>
        <source>%1 × %2% is %3.</source>
        <translation>%1 × %2&#x202f;% donne %3.</translation>
    </message>
    <message>
        <source>%1 rounded to the cent, half a cent upwards, is %2.</source>
        <translation>%1 arrondi au cent, le demi-cent vers le haut, donne %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The entry could not be saved just now.</source>
        <translation>La déclaration n&apos;a pas pu être enregistrée pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s store.</source>
        <translation>Un autre programme utilise le dépôt de ce terminal.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Rien n&apos;est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The entry could not be saved.</source>
        <translation>La déclaration n&apos;a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation>Le disque de ce terminal est plein.</translation>
    </message>
    <message>
        <source>Ask an officer to make room, then try again. What you typed is still here.</source>
        <translation>Demandez à un agent de libérer de l&apos;espace, puis réessayez. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>The disk of this terminal does not accept writing.</source>
        <translation>Le disque de ce terminal n&apos;accepte pas l&apos;écriture.</translation>
    </message>
    <message>
        <source>Use another terminal and tell an officer.</source>
        <translation>Utilisez un autre terminal et avertissez un agent.</translation>
    </message>
    <message>
        <source>This terminal&apos;s store is damaged.</source>
        <translation>Le dépôt de ce terminal est endommagé.</translation>
    </message>
    <message>
        <source>A check of the stored data failed; nothing was deleted.</source>
        <translation>Une vérification des données enregistrées a échoué; rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>This terminal&apos;s store gave an unexpected answer.</source>
        <translation>Le dépôt de ce terminal a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, use another terminal and tell an officer.</source>
        <translation>Réessayez. Si cela se reproduit, utilisez un autre terminal et avertissez un agent.</translation>
    </message>
    <message>
        <source>It may have been finished in another window.</source>
        <translation>Elle a peut-être été terminée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Start again, or ask an officer to look it up by its number.</source>
        <translation>Recommencez, ou demandez à un agent de la chercher par son numéro.</translation>
    </message>
    <message>
        <source>This terminal has no transaction number left.</source>
        <translation>Ce terminal n&apos;a plus de numéro de transaction.</translation>
    </message>
    <message>
        <source>Numbers come from the agency in blocks, and the agency cannot be reached now.</source>
        <translation>L&apos;Agence attribue les numéros par séries, et elle ne peut pas être jointe en ce moment.</translation>
    </message>
    <message>
        <source>What you typed is kept. Use another terminal, or try again when the connection is back.</source>
        <translation>Ce que vous avez saisi est conservé. Utilisez un autre terminal, ou réessayez lorsque la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>This terminal is not set up yet.</source>
        <translation>Ce terminal n&apos;est pas encore configuré.</translation>
    </message>
    <message>
        <source>It has no identity at the agency.</source>
        <translation>Il n&apos;a pas d&apos;identité auprès de l&apos;Agence.</translation>
    </message>
    <message>
        <source>This entry is signed already.</source>
        <translation>Cette déclaration est déjà signée.</translation>
    </message>
    <message>
        <source>A signed entry never changes.</source>
        <translation>Une déclaration signée ne change jamais.</translation>
    </message>
    <message>
        <source>Take the printed copies to the counter.</source>
        <translation>Apportez les copies imprimées au comptoir.</translation>
    </message>
    <message>
        <source>The entry could not be signed.</source>
        <translation>La déclaration n&apos;a pas pu être signée.</translation>
    </message>
    <message>
        <source>A part of it cannot be written in the agency&apos;s form.</source>
        <translation>Une partie ne peut pas être écrite sous la forme de l&apos;Agence.</translation>
    </message>
    <message>
        <source>Check unusual characters in names and descriptions, then try again.</source>
        <translation>Vérifiez les caractères inhabituels dans les noms et les descriptions, puis réessayez.</translation>
    </message>
    <message>
        <source>The entry is in an unexpected state.</source>
        <translation>La déclaration est dans un état inattendu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Tell an officer; the log of this terminal says more.</source>
        <translation>Avertissez un agent; le journal de ce terminal en dit plus.</translation>
    </message>
    <message>
        <source>The entry was not found on this terminal.</source>
        <translation>La déclaration est introuvable sur ce terminal.</translation>
    </message>
    <message>
        <source>This terminal cannot change its place now.</source>
        <translation>Ce terminal ne peut pas changer de lieu pour l&apos;instant.</translation>
    </message>
    <message>
        <source>What was recorded here has not reached the agency yet.</source>
        <translation>Ce qui a été consigné ici n&apos;est pas encore parvenu à l&apos;Agence.</translation>
    </message>
    <message>
        <source>It changes by itself once everything is sent.</source>
        <translation>Le changement se fera de lui-même quand tout sera envoyé.</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>A page of the file is damaged: %2</source>
        <translation>Une page du fichier est endommagée&#x202f;: %2</translation>
    </message>
    <message>
        <source>A part could not be read to its end: %2</source>
        <translation>Une partie n&apos;a pas pu être lue jusqu&apos;au bout&#x202f;: %2</translation>
    </message>
    <message>
        <source>The journal is broken at row %1 (%2).</source>
        <translation>Le journal est rompu à la ligne %1 (%2).</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>La déclaration %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Entry %1 is not spelt as it was sealed.</source>
        <translation>La déclaration %1 n&apos;est pas écrite comme elle a été scellée.</translation>
    </message>
    <message>
        <source>The hash of entry %1 is not that of its document.</source>
        <translation>L&apos;empreinte de la déclaration %1 n&apos;est pas celle de son document.</translation>
    </message>
    <message>
        <source>The signature of entry %1 is not one of this terminal.</source>
        <translation>La signature de la déclaration %1 n&apos;est pas celle de ce terminal.</translation>
    </message>
    <message>
        <source>Entry %1: the column %2 says something else than the document.</source>
        <translation>Déclaration %1&#x202f;: la colonne %2 dit autre chose que le document.</translation>
    </message>
    <message>
        <source>Entries from %2 to before %1 are missing.</source>
        <translation>Les déclarations de %2 jusqu&apos;avant %1 manquent.</translation>
    </message>
    <message>
        <source>Entry %1 was sealed by another terminal.</source>
        <translation>La déclaration %1 a été scellée par un autre terminal.</translation>
    </message>
    <message>
        <source>The journal does not tell of entry %1: %2</source>
        <translation>Le journal ne mentionne pas la déclaration %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The journal tells of another entry in the place of entry %1.</source>
        <translation>Le journal mentionne une autre déclaration à la place de la déclaration %1.</translation>
    </message>
    <message>
        <source>The journal tells of entry %1, which is not there.</source>
        <translation>Le journal mentionne la déclaration %1, qui n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Entry %1 is not queued and was not sent.</source>
        <translation>La déclaration %1 n&apos;est pas en file et n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>The state of entry %1 on its way to central does not exist.</source>
        <translation>L&apos;état d&apos;envoi de la déclaration %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Entry %1 is queued and is not there.</source>
        <translation>La déclaration %1 est en file et n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Receipt %2 of entry %1 was not signed by central.</source>
        <translation>Le reçu %2 de la déclaration %1 n&apos;a pas été signé par le service central.</translation>
    </message>
    <message>
        <source>Receipt %2 of entry %1 cannot be checked: the key of central is not known.</source>
        <translation>Le reçu %2 de la déclaration %1 ne peut pas être vérifié&#x202f;: la clé du service central n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The transaction number of entry %1 (serial %2) is not among those used.</source>
        <translation>Le numéro de transaction de la déclaration %1 (série %2) n&apos;est pas parmi ceux qui ont été utilisés.</translation>
    </message>
    <message>
        <source>The transaction number with serial %1 is used, and no entry has it.</source>
        <translation>Le numéro de transaction de série %1 est utilisé, et aucune déclaration ne le porte.</translation>
    </message>
    <message>
        <source>The transaction number with serial %1 is used and lies in no leased block.</source>
        <translation>Le numéro de transaction de série %1 est utilisé et n&apos;est dans aucun bloc reçu.</translation>
    </message>
    <message>
        <source>The block of numbers from %1 overlaps with the one before.</source>
        <translation>Le bloc de numéros à partir de %1 chevauche le précédent.</translation>
    </message>
    <message>
        <source>The next number of the block from %1 is %2, which does not follow from those used.</source>
        <translation>Le prochain numéro du bloc à partir de %1 est %2, ce qui ne découle pas de ceux qui ont été utilisés.</translation>
    </message>
    <message>
        <source>The reference edition at position %1 is not the one that was announced.</source>
        <translation>L&apos;édition de référence à la position %1 n&apos;est pas celle qui a été annoncée.</translation>
    </message>
    <message>
        <source>The draft of entry %1 is still there although it was sealed.</source>
        <translation>Le brouillon de la déclaration %1 est encore là bien qu&apos;elle ait été scellée.</translation>
    </message>
    <message>
        <source>There are entries, and no identity of the terminal.</source>
        <translation>Il y a des déclarations, et aucune identité du terminal.</translation>
    </message>
    <message>
        <source>Record %1: the receipt number does not follow the one before; %2 was expected.</source>
        <translation>Enregistrement %1&#x202f;: le numéro de reçu ne suit pas le précédent; %2 était attendu.</translation>
    </message>
    <message>
        <source>The declaration of another terminal at position %1 is not as it was sealed: %2</source>
        <translation>La déclaration d&apos;un autre terminal à la position %1 n&apos;est pas telle qu&apos;elle a été scellée&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>TenderErrors</name>
    <message>
        <source>Nothing more is owed.</source>
        <translation>Plus rien n&apos;est dû.</translation>
    </message>
    <message>
        <source>The tenders so far cover the whole amount.</source>
        <translation>Ce qui a été remis couvre tout le montant.</translation>
    </message>
    <message>
        <source>Finish the payment, or remove a tender first.</source>
        <translation>Terminez le paiement, ou retirez d&apos;abord un encaissement.</translation>
    </message>
    <message>
        <source>There are too many tenders.</source>
        <translation>Il y a trop d&apos;encaissements.</translation>
    </message>
    <message>
        <source>One payment takes twenty of them.</source>
        <translation>Un paiement en admet vingt.</translation>
    </message>
    <message>
        <source>Put tenders of one kind together.</source>
        <translation>Réunissez ceux d&apos;une même sorte.</translation>
    </message>
    <message>
        <source>This is not taken here.</source>
        <translation>Cela n&apos;est pas accepté ici.</translation>
    </message>
    <message>
        <source>The reference edition has no rule for it on this day.</source>
        <translation>L&apos;édition de référence n&apos;a pas de règle pour cela ce jour-ci.</translation>
    </message>
    <message>
        <source>Ask for another way of payment.</source>
        <translation>Demandez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>This is not taken for penalties.</source>
        <translation>Cela n&apos;est pas accepté pour des pénalités.</translation>
    </message>
    <message>
        <source>A cheque that is not certified pays duties and taxes only.</source>
        <translation>Un chèque non certifié ne paie que des droits et taxes.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>A reference takes 64 characters, a name one hundred.</source>
        <translation>Une référence peut avoir 64 caractères, un nom cent.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The reference is missing.</source>
        <translation>Il manque la référence.</translation>
    </message>
    <message>
        <source>Without it the payment cannot be found again at the bank.</source>
        <translation>Sans elle, le paiement ne peut pas être retrouvé à la banque.</translation>
    </message>
    <message>
        <source>Type the authorisation of the card terminal, or the number and bank of the cheque.</source>
        <translation>Saisissez l&apos;autorisation du terminal de paiement, ou le numéro et la banque du chèque.</translation>
    </message>
    <message>
        <source>The amount is zero or less.</source>
        <translation>Le montant est nul ou négatif.</translation>
    </message>
    <message>
        <source>A tender is what the person hands over.</source>
        <translation>Il s&apos;agit de ce que la personne remet.</translation>
    </message>
    <message>
        <source>Type the amount that was handed over.</source>
        <translation>Saisissez le montant remis.</translation>
    </message>
    <message>
        <source>This amount cannot be paid in cash.</source>
        <translation>Ce montant ne peut pas être payé comptant.</translation>
    </message>
    <message>
        <source>Cash comes in steps of five cents.</source>
        <translation>L&apos;argent comptant va par tranches de cinq cents.</translation>
    </message>
    <message>
        <source>Type the amount of the bills and coins.</source>
        <translation>Saisissez le montant des billets et des pièces.</translation>
    </message>
    <message>
        <source>This is more than what remains.</source>
        <translation>C&apos;est plus que ce qui reste.</translation>
    </message>
    <message>
        <source>Change is given for cash only; what remains is %1.</source>
        <translation>La monnaie n&apos;est rendue que sur le comptant; il reste %1.</translation>
    </message>
    <message>
        <source>Take what remains, or less.</source>
        <translation>Prenez ce qui reste, ou moins.</translation>
    </message>
    <message>
        <source>This is more than may be taken this way.</source>
        <translation>C&apos;est plus que ce qui peut être accepté de cette façon.</translation>
    </message>
    <message>
        <source>The limit for one payment is %1.</source>
        <translation>La limite pour un paiement est de %1.</translation>
    </message>
    <message>
        <source>Take less, and the rest in another way.</source>
        <translation>Prenez moins, et le reste d&apos;une autre façon.</translation>
    </message>
    <message>
        <source>Not enough identification was seen.</source>
        <translation>Trop peu de pièces d&apos;identité ont été vues.</translation>
    </message>
    <message>
        <source>A cheque that is not certified needs two pieces.</source>
        <translation>Un chèque non certifié en exige deux.</translation>
    </message>
    <message>
        <source>Ask for identification, or for another way of payment.</source>
        <translation>Demandez des pièces d&apos;identité, ou un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The cheque is not drawn on a Canadian institution.</source>
        <translation>Le chèque n&apos;est pas tiré sur une institution canadienne.</translation>
    </message>
    <message>
        <source>Others are not taken.</source>
        <translation>Les autres ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The cheque is not the payer&apos;s own.</source>
        <translation>Le chèque n&apos;est pas celui du payeur.</translation>
    </message>
    <message>
        <source>Cheques of third parties are not taken.</source>
        <translation>Les chèques de tiers ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The cheque or money order is not made out to the right payee.</source>
        <translation>Le chèque ou le mandat n&apos;est pas à l&apos;ordre du bon bénéficiaire.</translation>
    </message>
    <message>
        <source>It must be payable to the Receiver General for Canada.</source>
        <translation>Il doit être payable au receveur général du Canada.</translation>
    </message>
    <message>
        <source>Ask for another one.</source>
        <translation>Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Cheques of this payer are no longer taken.</source>
        <translation>Les chèques de ce payeur ne sont plus acceptés.</translation>
    </message>
    <message>
        <source>Too many earlier ones were returned for want of funds.</source>
        <translation>Trop de chèques antérieurs ont été retournés faute de provision.</translation>
    </message>
</context>
<context>
    <name>Tenders</name>
    <message>
        <source>Less than %1.</source>
        <translation>Moins de %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Reference of the card terminal</source>
        <translation>Référence du terminal de paiement</translation>
    </message>
    <message>
        <source>Number and financial institution</source>
        <translation>Numéro et institution financière</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Comptant</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Carte de débit</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <source>Cheque, not certified</source>
        <translation>Chèque non certifié</translation>
    </message>
    <message>
        <source>Certified cheque</source>
        <translation>Chèque certifié</translation>
    </message>
    <message>
        <source>Money order</source>
        <translation>Mandat</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>carats</source>
        <translation>carats</translation>
    </message>
    <message>
        <source>carat</source>
        <translation>carat</translation>
    </message>
    <message>
        <source>dozens</source>
        <translation>douzaines</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>douzaine</translation>
    </message>
    <message>
        <source>GBq</source>
        <translation>GBq</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>grosses</translation>
    </message>
    <message>
        <source>hL</source>
        <translation>hL</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg of the named substance</source>
        <translation>kg de la substance nommée</translation>
    </message>
    <message>
        <source>kg air dry</source>
        <translation>kg séchés à l&apos;air</translation>
    </message>
    <message>
        <source>L of pure alcohol</source>
        <translation>L d&apos;alcool pur</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>MBq</source>
        <translation>MBq</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>millier</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>emballages</translation>
    </message>
    <message>
        <source>package</source>
        <translation>emballage</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>paire</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>ensembles</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>thousands of m³</source>
        <translation>milliers de m³</translation>
    </message>
    <message>
        <source>thousand m³</source>
        <translation>millier de m³</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>t air dry</source>
        <translation>t séchées à l&apos;air</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>other amounts</source>
        <translation>autres montants</translation>
    </message>
    <message>
        <source>to be countersigned</source>
        <translation>à contresigner</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n non envoyée</numerusform>
            <numerusform>%n non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>Mainlevée à accorder</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>À régler par une personne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>No entry that is known here fits what you typed.</source>
        <translation>Aucune déclaration connue ici ne correspond à ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Check the number, or read the codes of the printed copy.</source>
        <translation>Vérifiez le numéro, ou lisez les codes de la copie imprimée.</translation>
    </message>
    <message>
        <source>There is no entry here.</source>
        <translation>Il n&apos;y a pas de déclaration ici.</translation>
    </message>
    <message>
        <source>Entries that are presented at this office appear in this list.</source>
        <translation>Les déclarations présentées à ce bureau figurent dans cette liste.</translation>
    </message>
    <message>
        <source>Read the codes of a printed copy to open the first one.</source>
        <translation>Lisez les codes d&apos;une copie imprimée pour ouvrir la première.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Somme due</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>À noter</translation>
    </message>
</context>
</TS>
