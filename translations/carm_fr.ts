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
        <source>Compare it with the papers and ask a supervisor.</source>
        <translation>Comparez-la aux documents et consultez un surveillant.</translation>
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
        <source>Return the entry, and tell support.</source>
        <translation>Retournez la déclaration et avisez le soutien.</translation>
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
        <source>The balance follows the amounts of the agency.</source>
        <translation>Le solde suit les montants de l&apos;Agence.</translation>
    </message>
    <message>
        <source>Look at the amounts before you accept.</source>
        <translation>Examinez les montants avant d&apos;accepter.</translation>
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
        <source>Return it if the goods are here.</source>
        <translation>Retournez-la si les marchandises sont ici.</translation>
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
        <source>The goods are released, or the entry has changed.</source>
        <translation>La mainlevée est accordée, ou la déclaration a changé.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the work list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the codes of a printed copy, or choose a declaration of the list. It appears here as its importer sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the stamped copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are kept in the signed record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented, signed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review has begun. Compare the pages with the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to the importer, signed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examination is ordered, signed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examination has ended, signed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, signed and saved. The payment can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, signed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersigned and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released, signed and saved. The goods may leave with the stamped copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was line %1 worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the computation of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the codes of the printed copy, or type a number or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code of a printed copy was found in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be out of focus, cut off, or another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture again from straight above, or read the codes one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work list (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business number (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry for an importer without a business number (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, badge %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the payment of receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole payment is reversed and its receipt number stays used. Cash goes back to the importer out of the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the drawer (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the release (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is voided, signed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid. Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and saved on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Look at the printer and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be set on paper at this terminal. The record is saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the trade; the importer may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding of cash to five cents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, badge %2, is signed in. Type the passphrase to go on where the work stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works also while the agency cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the authenticator; it changes every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session that is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is drawn on a Canadian financial institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the payer&apos;s own, of no third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is payable to the Receiver General for Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier cheques of this payer that were returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 when there were none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never the number of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of identification were seen and match the payer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many were returned is missing. Type a number; 0 when there were none.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>This is your own business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation is between two businesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the business number of the importer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program account is not the importer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its own accounts can be delegated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from its accounts, or leave it at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be delegated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delegation gives no right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This third party cannot account for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a licensed customs broker may do it for pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of third party, or fewer rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade consultant may only view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaring, paying and managing need another kind of third party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other rights away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has passed, or it is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day from today on as year-month-day, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would be granted than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for can be narrowed, not widened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away what was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delegation has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its state in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopStore</name>
    <message>
        <source>It could not be saved just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer does not accept writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the stored data failed; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program: it sets the damaged store aside and says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this computer gave an unexpected answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been finished or discarded in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transaction number left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers come from the agency, which cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept. Submit it when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not known to the agency yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its identity the first time it reaches the agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the Internet. What you typed is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it cannot be written in the agency&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check unusual characters in names and descriptions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in an unexpected state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and open it again from the list.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed in. Type the passphrase to go on where the work stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works with and without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of those that you printed or wrote down; each works once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your authenticator app; it changes every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the code of the authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session that is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that you remember and nobody guesses; nobody can look it up for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an authenticator app on your telephone, choose to add an account, and point the camera at this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the same secret stands below for typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a camera, type this into the app:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six digits that the app shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lets you in once when the device with the app is lost. They are shown only now: print them or write them down, and keep them apart from the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your key from the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is set up on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes were sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them down on paper instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes are in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste them into a password manager, not into a letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImporterBanner</name>
    <message>
        <source>You can prepare, compute and submit as always. Everything is kept safe on this computer and is sent when the agency can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you submit is sent to the agency at once.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GST exemption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry takes at most %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it in parts, over several entries.</source>
        <translation type="unfinished"></translation>
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
    <name>Permission</name>
    <message>
        <source>You may not do this for this business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing connects you with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a role: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business may not act for this importer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delegation was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own manager can ask for one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This business cannot ask itself for a delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third party asks, and the importer accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the third party to send its request. Who can answer it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the importer itself can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third party cannot decide on delegations for its client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager of the importer can: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importer declined the delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the importer, then ask again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business has withdrawn its delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one. Who can accept it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business may not act for this importer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importer has revoked the delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the importer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the delegation has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business may not act for this importer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delegation was asked for, but it is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can accept it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delegation does not reach so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scope or its program accounts do not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a wider one. Who can accept it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not disclosed to your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delegation shows only what your business declared itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can disclose more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over one program account; this concerns the whole business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over another program account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a manager of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done here is signed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business cannot import yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency has refused the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registration: it says what to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency has not accepted the registration yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept. Submit it when the agency has answered.</source>
        <translation type="unfinished"></translation>
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
        <source>The agency does not hold the entry that this one corrects.</source>
        <translation>L&apos;Agence ne détient pas la déclaration que celle-ci corrige.</translation>
    </message>
    <message>
        <source>A correction is accepted only after what it corrects.</source>
        <translation>Une correction n&apos;est acceptée qu&apos;après ce qu&apos;elle corrige.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration cannot be compared without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It often comes with text that was copied from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the text and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the usual form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too few, too many or other characters than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your papers and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business can name twenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the most important ones.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, accents and abbreviations do not count; something else is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from a letter of the Canada Revenue Agency, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business number is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not have it, or it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number. The Canada Revenue Agency opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program account is for exports only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another program account, or ask for one for imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business has a manager already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that person can let others in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the business account manager to give you a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers do not prove that it is your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them is wrong is not said, so that nobody can guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all of them against your papers, then submit again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last business account manager cannot go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one nobody could give roles any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another person business account manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles over one program account name that account; others name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose person, role and program account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is given once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or the code is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again. Each failure makes the next try wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects what is declared and signed in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one, of several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each code opens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the app shows the next code, then type that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date of this computer it begins later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is valid for a limited time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager of your business to add you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in was deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failure the next try is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in less than %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in on this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager of your business to add you again. Your drafts are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id or the name has a character that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, full stop, hyphen, underscore and @ in the user id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that are not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it on the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a limit to what can be kept in protected memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has few different characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use several different words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of words that are tried first by those who guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use words that nobody would expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is like your own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows you would try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use words that have nothing to do with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user id has no sign-in on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user id. A manager of your business can add you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is typed twice so that a slip does not lock you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app and this computer must have the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that the app shows now. If it is refused again, set the clock of this computer.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has stored belongs to that mode, and the agency takes nothing else from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the mode or the data folder in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode on the command line is not the one of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminal is enrolled for one mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the one or the other.</source>
        <translation type="unfinished"></translation>
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
