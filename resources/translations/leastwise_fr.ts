<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdapterRow</name>
    <message>
        <source>scale </source>
        <translation>échelle </translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Échelle de {name}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to suite</source>
        <translation>Ajouter à la suite</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>Nouvelle suite</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mes cas</translation>
    </message>
    <message>
        <source>is exactly this</source>
        <translation>est exactement ceci</translation>
    </message>
    <message>
        <source>has this in it</source>
        <translation>contient ceci</translation>
    </message>
    <message>
        <source>passes the checks of this case</source>
        <translation>réussit les contrôles de ce cas</translation>
    </message>
    <message>
        <source>is not checked yet</source>
        <translation>n’est pas encore contrôlée</translation>
    </message>
    <message>
        <source>Text to check for</source>
        <translation>Texte à contrôler</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Ajouter le cas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The case keeps its variables: {names}.</source>
        <translation>Le cas garde ses variables : {names}.</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of {title}</source>
        <translation>Réponse de {title}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Reasoning of {name}</source>
        <translation>Raisonnement de {name}</translation>
    </message>
    <message>
        <source>The tree comes once the answer is whole.</source>
        <translation>L’arbre s’affichera une fois la réponse complète.</translation>
    </message>
    <message>
        <source>Too long for Markdown, so shown as plain text.</source>
        <translation>Trop long pour Markdown, affiché en texte brut.</translation>
    </message>
    <message>
        <source>This is not JSON, so shown as plain text.</source>
        <translation>Ce n’est pas du JSON, affiché en texte brut.</translation>
    </message>
    <message>
        <source>Too long for a tree, so shown as plain text.</source>
        <translation>Trop long pour un arbre, affiché en texte brut.</translation>
    </message>
    <message>
        <source>Too deep for a tree, so shown as plain text.</source>
        <translation>Trop profond pour un arbre, affiché en texte brut.</translation>
    </message>
    <message>
        <source>The JSON in the answer.</source>
        <translation>Le JSON de la réponse.</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Show the whole prompt</source>
        <translation>Montrer le prompt entier</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>Tour précédent</translation>
    </message>
    <message>
        <source>Turn after</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>No answer yet. Write a prompt and send it.</source>
        <translation>Pas encore de réponse. Écrivez un prompt et envoyez-le.</translation>
    </message>
    <message>
        <source>{number} of {total}: {asked}</source>
        <translation>{number} sur {total} : {asked}</translation>
    </message>
</context>
<context>
    <name>BarPanel</name>
    <message>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>S’arrêter à</translation>
    </message>
    <message>
        <source>texts, with | between them</source>
        <translation>textes, séparés par |</translation>
    </message>
    <message>
        <source>a model on this computer, by name or file</source>
        <translation>un modèle de cet ordinateur, par nom ou fichier</translation>
    </message>
    <message>
        <source>change who judges</source>
        <translation>changer qui juge</translation>
    </message>
    <message>
        <source>change the suite's words</source>
        <translation>changer les textes de la suite</translation>
    </message>
    <message>
        <source>change where answers stop</source>
        <translation>changer où s’arrêtent les réponses</translation>
    </message>
    <message>
        <source>{title}: a number from {lowest:g} to {highest:g}.</source>
        <translation>{title} : un nombre de {lowest:g} à {highest:g}.</translation>
    </message>
    <message>
        <source>change {title}</source>
        <translation>changer {title}</translation>
    </message>
</context>
<context>
    <name>BenchControls</name>
    <message>
        <source>Choose models</source>
        <translation>Choisir les modèles</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Past benchmarks</source>
        <translation>Benchmarks passés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write it as CSV, JSON or Markdown</source>
        <translation>L’enregistrer en CSV, JSON ou Markdown</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>How fast models are here, and what memory they take</source>
        <translation>La vitesse des modèles ici, et la mémoire qu’ils prennent</translation>
    </message>
    <message>
        <source>Models are being measured.</source>
        <translation>Des modèles sont en cours de mesure.</translation>
    </message>
    <message>
        <source>Every sample so far is kept.</source>
        <translation>Tous les échantillons pris jusqu’ici sont conservés.</translation>
    </message>
    <message>
        <source>Export benchmark</source>
        <translation>Exporter le benchmark</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.md)</source>
        <translation>Tableaux (*.csv *.json *.md)</translation>
    </message>
</context>
<context>
    <name>BlindChoice</name>
    <message>
        <source>Compare two models blind</source>
        <translation>Comparer deux modèles à l’aveugle</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>L’autre modèle</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Which answer is better?</source>
        <translation>Quelle réponse est la meilleure ?</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>Réponse 1</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>Réponse 2</translation>
    </message>
    <message>
        <source>Keys: 1, 2, = for a tie, S to skip. Each vote is kept at once.</source>
        <translation>Touches : 1, 2, = pour une égalité, S pour passer. Chaque vote est aussitôt conservé.</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 est meilleure</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 est meilleure</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Count and name them</source>
        <translation>Compter et révéler</translation>
    </message>
    <message>
        <source>All pairs are voted on.</source>
        <translation>Toutes les paires ont un vote.</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Paire {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Reading the model files</source>
        <translation>Lecture des fichiers de modèle</translation>
    </message>
    <message>
        <source>There are no models yet. Add GGUF files to choose among them.</source>
        <translation>Il n’y a pas encore de modèle. Ajoutez des fichiers GGUF pour choisir parmi eux.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Reading {count} model {count|file|files}</source>
        <translation>Lecture de fichiers de modèle : {count}</translation>
    </message>
    <message>
        <source>Read {done} of {total} model {total|file|files}</source>
        <translation>Fichiers de modèle lus : {done} sur {total}</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Ajouter des fichiers de modèle</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
</context>
<context>
    <name>CascadePlot</name>
    <message>
        <source>Plot of quality against the share sent; the table has the same</source>
        <translation>Graphique de la qualité selon la part envoyée ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>sent to the cloud (%)</source>
        <translation>envoyé au cloud (%)</translation>
    </message>
    <message>
        <source>passed (%)</source>
        <translation>réussis (%)</translation>
    </message>
</context>
<context>
    <name>CascadeTab</name>
    <message>
        <source>Compare both blind...</source>
        <translation>Comparer les deux à l’aveugle…</translation>
    </message>
</context>
<context>
    <name>CascadeView</name>
    <message>
        <source>Line and band: the least certain answers go first, with the 95 % interval. Dashed: as many at random. Dotted: those where it helps most, which nobody knows beforehand. Point: what came out on cases that had no part in the choice.</source>
        <translation>Ligne et bande : les réponses les moins sûres partent d’abord, avec l’intervalle à 95 %. Tirets : autant, au hasard. Pointillés : celles où l’aide est la plus utile, que personne ne connaît d’avance. Point : le résultat sur des cas qui n’ont pas servi au choix.</translation>
    </message>
    <message>
        <source>Quality by the share sent</source>
        <translation>Qualité selon la part envoyée</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases that are lost or won</source>
        <translation>Cas perdus ou gagnés</translation>
    </message>
    <message>
        <source>The chosen case with both answers</source>
        <translation>Le cas choisi avec les deux réponses</translation>
    </message>
    <message>
        <source>Make a case of this prompt and answer, in a suite of yours</source>
        <translation>Faire un cas de ce prompt et de cette réponse, dans une de vos suites</translation>
    </message>
    <message>
        <source>lost: {number} {title}</source>
        <translation>perdu : {number} {title}</translation>
    </message>
    <message>
        <source>won: {number} {title}</source>
        <translation>gagné : {number} {title}</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>change case {number}</source>
        <translation>changer le cas {number}</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Previous failed</source>
        <translation>Échec précédent</translation>
    </message>
    <message>
        <source>Next failed</source>
        <translation>Échec suivant</translation>
    </message>
    <message>
        <source>Choose a case in a strip to read its prompt, its answer and its checks.</source>
        <translation>Choisissez un cas dans une bande pour lire son prompt, sa réponse et ses contrôles.</translation>
    </message>
    <message>
        <source>Case {number} of {total}: passed</source>
        <translation>Cas {number} sur {total} : réussi</translation>
    </message>
    <message>
        <source>Case {number} of {total}: failed</source>
        <translation>Cas {number} sur {total} : échec</translation>
    </message>
    <message>
        <source>Case {number} of {total}: unsupported check</source>
        <translation>Cas {number} sur {total} : contrôle non pris en charge</translation>
    </message>
    <message>
        <source>{count} {count|token|tokens}</source>
        <translation>{count} {count|token|tokens}</translation>
    </message>
    <message>
        <source>first after {time}</source>
        <translation>premier après {time}</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>coupée à la longueur limite</translation>
    </message>
    <message>
        <source>cut: the context was full</source>
        <translation>coupée : le contexte était plein</translation>
    </message>
    <message>
        <source>{words} (key {key} in a strip)</source>
        <translation>{words} (touche {key} dans une bande)</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Case {number}: passed</source>
        <translation>Cas {number} : réussi</translation>
    </message>
    <message>
        <source>Case {number}: failed</source>
        <translation>Cas {number} : échec</translation>
    </message>
    <message>
        <source>Case {number}: unsupported check</source>
        <translation>Cas {number} : contrôle non pris en charge</translation>
    </message>
    <message>
        <source>Case {number}: not run</source>
        <translation>Cas {number} : non exécuté</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>ajouter un cas</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>retirer un cas</translation>
    </message>
    <message>
        <source>remove cases</source>
        <translation>retirer des cas</translation>
    </message>
    <message>
        <source>move a case</source>
        <translation>déplacer un cas</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The opposite: the answer must not</source>
        <translation>L’inverse : la réponse ne doit pas y satisfaire</translation>
    </message>
    <message>
        <source>Type of the check</source>
        <translation>Type du contrôle</translation>
    </message>
    <message>
        <source>Value of the check</source>
        <translation>Valeur du contrôle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>CheckForms</name>
    <message>
        <source>Add a check</source>
        <translation>Ajouter un contrôle</translation>
    </message>
    <message>
        <source>None, so the set passes.</source>
        <translation>Aucun, donc l’ensemble réussit.</translation>
    </message>
    <message>
        <source>Checks of the set</source>
        <translation>Contrôles de l’ensemble</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Answer to try</source>
        <translation>Réponse à essayer</translation>
    </message>
    <message>
        <source>Type or paste an answer to try it on the checks</source>
        <translation>Saisissez ou collez une réponse pour essayer les contrôles</translation>
    </message>
    <message>
        <source>Past answers</source>
        <translation>Réponses passées</translation>
    </message>
    <message>
        <source>Ask the judge</source>
        <translation>Interroger le juge</translation>
    </message>
    <message>
        <source>Checks of this case</source>
        <translation>Contrôles de ce cas</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Aucun en propre.</translation>
    </message>
    <message>
        <source>Checks for all cases</source>
        <translation>Contrôles pour tous les cas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>It passed for none of the {count} {count|answer|answers} of the newest run.</source>
        <translation>Aucune des réponses ({count}) de la dernière exécution ne l’a réussi.</translation>
    </message>
    <message>
        <source>It passed for all {count} {count|answer|answers} of the newest run.</source>
        <translation>Toutes les réponses ({count}) de la dernière exécution l’ont réussi.</translation>
    </message>
    <message>
        <source>It has no checks, so every answer passes.</source>
        <translation>Il n’a pas de contrôle, toute réponse réussit donc.</translation>
    </message>
    <message>
        <source>It cannot be decided, so it never passes.</source>
        <translation>On ne peut pas en décider, il ne réussit donc jamais.</translation>
    </message>
    <message>
        <source>This answer passes, score {score}.</source>
        <translation>Cette réponse réussit, score {score}.</translation>
    </message>
    <message>
        <source>This answer fails, score {score}.</source>
        <translation>Cette réponse échoue, score {score}.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>change the checks of case {number}</source>
        <translation>changer les contrôles du cas {number}</translation>
    </message>
    <message>
        <source>change the checks for all cases</source>
        <translation>changer les contrôles de tous les cas</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No model has answered this case yet</source>
        <translation>Aucun modèle n’a encore répondu à ce cas</translation>
    </message>
    <message>
        <source>Try an answer</source>
        <translation>Essayer une réponse</translation>
    </message>
</context>
<context>
    <name>CloudKeyDialog</name>
    <message>
        <source>Key for {name}</source>
        <translation>Clé pour {name}</translation>
    </message>
    <message>
        <source>It is kept in {keyring}, and in no file of Leastwise.</source>
        <translation>Elle est conservée dans {keyring}, et dans aucun fichier de Leastwise.</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is used until the window is closed, and kept nowhere. To have it again next time, put it into the environment.</source>
        <translation>Ce système n’a pas de trousseau : la clé sert jusqu’à la fermeture de la fenêtre et n’est conservée nulle part. Pour la retrouver la prochaine fois, mettez-la dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>Neither logs, exports nor the models on this computer ever get it.</source>
        <translation>Ni les journaux, ni les exports, ni les modèles de cet ordinateur ne la reçoivent jamais.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Collez une clé</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>Clé de votre compte chez ce fournisseur</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>CloudModelDialog</name>
    <message>
        <source>Choose a cloud model</source>
        <translation>Choisir un modèle cloud</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Type a name, or choose one below</source>
        <translation>Saisissez un nom, ou choisissez-en un ci-dessous</translation>
    </message>
    <message>
        <source>Models that the provider offers</source>
        <translation>Modèles que propose le fournisseur</translation>
    </message>
    <message>
        <source>List its models</source>
        <translation>Lister ses modèles</translation>
    </message>
    <message>
        <source>Asks the provider; no prompt is sent, and it costs nothing</source>
        <translation>Interroge le fournisseur ; aucun prompt n’est envoyé, et cela ne coûte rien</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Cesser d’interroger</translation>
    </message>
    <message>
        <source>Its price is not known, so nothing is sent to it before you agree to that or add a price on the Cloud page.</source>
        <translation>Son prix est inconnu, donc rien ne lui est envoyé avant que vous n’acceptiez ou n’ajoutiez un prix sur la page Cloud.</translation>
    </message>
    <message>
        <source>{input} in and {output} out, in {currency} per million tokens.</source>
        <translation>{input} en entrée et {output} en sortie, en {currency} par million de tokens.</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <translation>Interrogation de {name}</translation>
    </message>
    <message>
        <source>No cloud provider was added yet. Add one on the Cloud page.</source>
        <translation>Aucun fournisseur cloud n’a encore été ajouté. Ajoutez-en un sur la page Cloud.</translation>
    </message>
    <message>
        <source>The provider was not asked for its models in this session.</source>
        <translation>Le fournisseur n’a pas été interrogé sur ses modèles dans cette session.</translation>
    </message>
    <message>
        <source>{shown} of {count} {count|model|models}. They are kept until the window is closed.</source>
        <translation>{shown} {shown|modèle|modèles} sur {count}. Ils sont gardés jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Large models elsewhere, only if you want one to compare with</source>
        <translation>De grands modèles ailleurs, seulement si vous en voulez un pour comparer</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is. A cloud model is a reference: Decision holds your models against it case by case, and the Playground shows its answers beside theirs. Before the first request to a host you are shown what it holds.</source>
        <translation>Aucun fournisseur cloud n’a été ajouté, et rien ne sort d’ici là. Un modèle cloud est une référence : la page Décision y confronte vos modèles cas par cas, et le Playground montre ses réponses à côté des leurs. Avant la première requête à un hôte, son contenu vous est montré.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>A cloud provider is being asked.</source>
        <translation>Un fournisseur cloud est en cours d’interrogation.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>The key for {name} is there.</source>
        <translation>La clé pour {name} est là.</translation>
    </message>
    <message>
        <source>The caps are kept.</source>
        <translation>Les plafonds sont enregistrés.</translation>
    </message>
    <message>
        <source>{name} is asked for {model} where no other is named.</source>
        <translation>{model} est demandé à {name} quand aucun autre n’est nommé.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
    </message>
    <message>
        <source>Its key in the keyring and your agreement to send there go with it.</source>
        <translation>Sa clé dans le trousseau et votre accord pour y envoyer sont aussi supprimés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirer cette colonne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Answer the last turn again</source>
        <translation>Répondre à nouveau au dernier tour</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Envoyer ici</translation>
    </message>
    <message>
        <source>Send the prompt to this column alone</source>
        <translation>Envoyer le prompt à cette seule colonne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Make a case of this</source>
        <translation>En faire un cas</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Send although its price is not known</source>
        <translation>Envoyer bien que le prix soit inconnu</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Swap the two</source>
        <translation>Permuter les deux</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>{second} against {first}</source>
        <translation>{second} par rapport à {first}</translation>
    </message>
    <message>
        <source>{names}. In brackets the 95 % interval of the ratio of medians.</source>
        <translation>{names}. Entre parenthèses, l’intervalle à 95 % du rapport des médianes.</translation>
    </message>
    <message>
        <source>What else differs: {what}</source>
        <translation>Ce qui diffère aussi : {what}</translation>
    </message>
    <message>
        <source>Nothing else that is recorded differs between them.</source>
        <translation>Rien d’autre de ce qui est noté ne les distingue.</translation>
    </message>
    <message>
        <source>Models of both runs</source>
        <translation>Modèles des deux exécutions</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation>Cas dont le résultat diffère</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>exécution {number}</translation>
    </message>
    <message>
        <source>The two runs have no model in common.</source>
        <translation>Les deux exécutions n’ont aucun modèle en commun.</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>Aucun verdict n’a changé.</translation>
    </message>
    <message>
        <source>Verdicts that changed: {changed} of {count}.</source>
        <translation>Verdicts qui ont changé : {changed} sur {count}.</translation>
    </message>
    <message>
        <source>the suite</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>the bar</source>
        <translation>la barre</translation>
    </message>
    <message>
        <source>llama.cpp's build</source>
        <translation>le build de llama.cpp</translation>
    </message>
    <message>
        <source>Leastwise's version</source>
        <translation>la version de Leastwise</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>how answers are generated</source>
        <translation>la façon de générer les réponses</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>l’ordinateur</translation>
    </message>
    <message>
        <source>Different between them: {changed}.</source>
        <translation>Ce qui diffère entre elles : {changed}.</translation>
    </message>
    <message>
        <source>Suite, bar, settings, build and computer are the same.</source>
        <translation>La suite, la barre, les réglages, le build et l’ordinateur sont les mêmes.</translation>
    </message>
    <message>
        <source>Only in {run}: {models}.</source>
        <translation>Seulement dans {run} : {models}.</translation>
    </message>
    <message>
        <source>The runs are of different suites, so that no case can be compared.</source>
        <translation>Les exécutions portent sur des suites différentes, aucun cas ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>No case came out differently.</source>
        <translation>Aucun cas n’a donné un autre résultat.</translation>
    </message>
    <message>
        <source>Cases that came out differently: {count}</source>
        <translation>Cas dont le résultat diffère : {count}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Passed, was</source>
        <translation>Réussis, avant</translation>
    </message>
    <message>
        <source>Passed, is</source>
        <translation>Réussis, après</translation>
    </message>
    <message>
        <source>On the same cases</source>
        <translation>Sur les mêmes cas</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The exact text that is sent</source>
        <translation>Le texte exact qui est envoyé</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message>
        <source>A request without any prompt goes to {host} ({provider})</source>
        <translation>Une requête sans aucun prompt est envoyée à {host} ({provider})</translation>
    </message>
    <message>
        <source>{count} {count|request|requests} to {host}, for the model {model} of {provider}</source>
        <translation>{count} {count|requête|requêtes} à {host}, pour le modèle {model} de {provider}</translation>
    </message>
    <message>
        <source>Ask {host}</source>
        <translation>Interroger {host}</translation>
    </message>
    <message>
        <source>Send to {host} (cost not known)</source>
        <translation>Envoyer à {host} (coût inconnu)</translation>
    </message>
    <message>
        <source>Send to {host} (free)</source>
        <translation>Envoyer à {host} (gratuit)</translation>
    </message>
    <message>
        <source>Send to {host} (at most {cost})</source>
        <translation>Envoyer à {host} (au plus {cost})</translation>
    </message>
    <message>
        <source>Request {number} of {count}, where {stand_in} stands for what is not written</source>
        <translation>Requête {number} sur {count}, où {stand_in} remplace ce qui n’est pas encore écrit</translation>
    </message>
    <message>
        <source>Request {number} of {count}, as it is sent</source>
        <translation>Requête {number} sur {count}, telle qu’elle est envoyée</translation>
    </message>
</context>
<context>
    <name>ConstraintForm</name>
    <message>
        <source>What the answer must follow</source>
        <translation>Ce que la réponse doit suivre</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Grammar (GBNF)</source>
        <translation>Grammaire (GBNF)</translation>
    </message>
    <message>
        <source>Schema or grammar</source>
        <translation>Schéma ou grammaire</translation>
    </message>
    <message>
        <source>The model is held to this.</source>
        <translation>Le modèle doit s’y tenir.</translation>
    </message>
    <message>
        <source>Write it here, or choose any text.</source>
        <translation>Écrivez-le ici, ou choisissez « Texte libre ».</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This is no JSON, at {where}.</source>
        <translation>Ce n’est pas du JSON, à {where}.</translation>
    </message>
    <message>
        <source>This is no JSON schema: {where}</source>
        <translation>Ce n’est pas un schéma JSON : {where}</translation>
    </message>
    <message>
        <source>It has no rule named root (root ::= ...).</source>
        <translation>Aucune règle ne s’appelle root (root ::= ...).</translation>
    </message>
</context>
<context>
    <name>CostEstimate</name>
    <message>
        <source>Requests: at most {requests}, each with an answer that a model is still to write; replies of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>Requêtes : {requests} au plus, chacune avec une réponse qu’un modèle doit encore écrire ; réponses reçues de {tokens} {tokens|token|tokens} au plus en tout.</translation>
    </message>
    <message>
        <source>Requests: {requests}, with {characters} {characters|character|characters} in all; answers of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>Requêtes : {requests}, avec {characters} {characters|caractère|caractères} en tout ; réponses de {tokens} {tokens|token|tokens} au plus au total.</translation>
    </message>
    <message>
        <source>It costs nothing: no prompt is sent.</source>
        <translation>Cela ne coûte rien : aucun prompt n’est envoyé.</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for this model.</source>
        <translation>Le coût est inconnu : il n’y a pas de prix pour ce modèle.</translation>
    </message>
    <message>
        <source>It costs nothing: nobody charges for tokens there.</source>
        <translation>Cela ne coûte rien : les tokens n’y sont pas facturés.</translation>
    </message>
    <message>
        <source>It costs {least} to {most} {currency}.</source>
        <translation>Cela coûte de {least} à {most} {currency}.</translation>
    </message>
    <message>
        <source>Without a price no cap can be kept.</source>
        <translation>Sans prix, aucun plafond ne peut être respecté.</translation>
    </message>
    <message>
        <source>Caps: {run} a run, {month} a month, of which {spent} are spent.</source>
        <translation>Plafonds : {run} par exécution, {month} par mois, dont {spent} dépensés.</translation>
    </message>
    <message>
        <source>A call that may exceed a cap is not sent.</source>
        <translation>Un appel qui risque de dépasser un plafond n’est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This is all that was noted, as it was noted. It lies on this computer and is not sent. Read it before you give it to anybody.</source>
        <translation>C’est tout ce qui a été noté, tel quel. Il se trouve sur cet ordinateur et n’est pas envoyé. Lisez-le avant de le donner à quelqu’un.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>The crash report</source>
        <translation>Le rapport de plantage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Where your data lies</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Clean...</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>older than </source>
        <translation>plus de </translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Runs that began longer ago than so many days</source>
        <translation>Exécutions commencées il y a plus de jours que cela</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Clean this?</source>
        <translation>Nettoyer ceci ?</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur disque</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yyyy-MM</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>What is lost and saved without a large model, for one task</source>
        <translation>Ce que l’on perd et économise sans grand modèle, pour une tâche</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Progress of both runs</source>
        <translation>Progression des deux exécutions</translation>
    </message>
    <message>
        <source>Choose a task and a reference. Nothing is sent before you see what it is and what it may cost.</source>
        <translation>Choisissez une tâche et une référence. Rien n’est envoyé avant que vous voyiez ce que c’est et ce que cela peut coûter.</translation>
    </message>
    <message>
        <source>Finished cases and every answer that was paid for are kept.</source>
        <translation>Les cas terminés et toutes les réponses payées sont conservés.</translation>
    </message>
    <message>
        <source>Models are being compared with a reference.</source>
        <translation>Des modèles sont comparés à une référence.</translation>
    </message>
    <message>
        <source>There is no reference yet: add a cloud model, or a model file.</source>
        <translation>Pas encore de référence : ajoutez un modèle cloud ou un fichier de modèle.</translation>
    </message>
    <message>
        <source>Cloud when unsure</source>
        <translation>Cloud en cas de doute</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Every answer is here; nothing more is sent.</source>
        <translation>Toutes les réponses sont là ; plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>{model}: {run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{model} : {run} cas sur {cases}, réussis : {passed}</translation>
    </message>
</context>
<context>
    <name>DecisionPlot</name>
    <message>
        <source>Plot of pass rate; the table has the same figures</source>
        <translation>Graphique du taux de réussite ; le tableau contient les mêmes chiffres</translation>
    </message>
    <message>
        <source>cost of 1,000 calls ({currency})</source>
        <translation>coût de 1 000 appels ({currency})</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>mémoire maximale</translation>
    </message>
    <message>
        <source>decode speed (tokens/s)</source>
        <translation>vitesse de décodage (tokens/s)</translation>
    </message>
    <message>
        <source>bar {rate}</source>
        <translation>barre {rate}</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Against memory</source>
        <translation>Selon la mémoire</translation>
    </message>
    <message>
        <source>Against speed</source>
        <translation>Selon la vitesse</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>Selon le coût</translation>
    </message>
    <message>
        <source>What the plot is drawn against</source>
        <translation>Ce que montre l’autre axe du graphique</translation>
    </message>
    <message>
        <source>Why, and what could be done</source>
        <translation>Pourquoi, et ce qui peut être fait</translation>
    </message>
    <message>
        <source>Lost and won cases</source>
        <translation>Cas perdus et gagnés</translation>
    </message>
    <message>
        <source>Reasons and money</source>
        <translation>Raisons et argent</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Seconde réponse</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Réponse de {name}</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>Comparaison en cours.</translation>
    </message>
    <message>
        <source>Only the first million characters of each were compared.</source>
        <translation>Seul le premier million de caractères de chacune a été comparé.</translation>
    </message>
    <message>
        <source>Key P in an answer</source>
        <translation>Touche P dans une réponse</translation>
    </message>
    <message>
        <source>Key N in an answer</source>
        <translation>Touche N dans une réponse</translation>
    </message>
</context>
<context>
    <name>DownloadRoom</name>
    <message>
        <source>It is on this computer.</source>
        <translation>Il est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It stands among the downloads below.</source>
        <translation>Il figure parmi les téléchargements ci-dessous.</translation>
    </message>
    <message>
        <source>{free} are free on the disk; the Hub tells the size once it is asked.</source>
        <translation>{free} sont libres sur le disque ; le Hub donne la taille dès qu’on l’interroge.</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk.</source>
        <translation>Laisse {free} libres sur le disque.</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk once all downloads are done.</source>
        <translation>Laisse {free} libres sur le disque une fois tous les téléchargements terminés.</translation>
    </message>
    <message>
        <source>It does not fit the disk: {size} are needed and {free} are free. Free some space, or take a smaller quantisation.</source>
        <translation>Il ne tient pas sur le disque : il faut {size}, et {free} sont libres. Libérez de l’espace ou prenez une quantification plus petite.</translation>
    </message>
    <message>
        <source>It does not fit the disk beside the other downloads: {size} are needed and {free} are free, of which they still need {claimed}.</source>
        <translation>Il ne tient pas sur le disque à côté des autres téléchargements : il faut {size}, et {free} sont libres, dont {claimed} qu’il leur faut encore.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
</context>
<context>
    <name>DownloadsTray</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Progression de tous les téléchargements</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Afficher les téléchargements</translation>
    </message>
    <message>
        <source>Clear what is on this computer from this list</source>
        <translation>Retirer de cette liste ce qui est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Hide downloads</source>
        <translation>Masquer les téléchargements</translation>
    </message>
    <message>
        <source>Asking the Hub for the files of {name}</source>
        <translation>Demande des fichiers de {name} au Hub</translation>
    </message>
    <message>
        <source>Cancel the download of {name}?</source>
        <translation>Annuler le téléchargement de {name} ?</translation>
    </message>
    <message>
        <source>The {size} that were fetched are deleted. Paused, they would be kept.</source>
        <translation>Ce qui est déjà téléchargé ({size}) sera supprimé. En pause, il serait conservé.</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>Annuler et supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>ExamplesForm</name>
    <message>
        <source>My task</source>
        <translation>Ma tâche</translation>
    </message>
    <message>
        <source>What the model shall do</source>
        <translation>Ce que le modèle doit faire</translation>
    </message>
    <message>
        <source>For example: Answer with the city that the text is about, and nothing else.</source>
        <translation>Par exemple : Réponds par la ville dont parle le texte, et rien d’autre.</translation>
    </message>
    <message>
        <source>is exactly the wanted output</source>
        <translation>est exactement la sortie voulue</translation>
    </message>
    <message>
        <source>has the wanted output in it</source>
        <translation>contient la sortie voulue</translation>
    </message>
    <message>
        <source>Paste two columns of a spreadsheet</source>
        <translation>Coller deux colonnes d’un tableur</translation>
    </message>
    <message>
        <source>Copy two columns of a spreadsheet first: input and output.</source>
        <translation>Copiez d’abord deux colonnes d’un tableur : entrée et sortie.</translation>
    </message>
    <message>
        <source>Example {number} needs both an input and an output.</source>
        <translation>L’exemple {number} a besoin d’une entrée et d’une sortie.</translation>
    </message>
    <message>
        <source>Whole examples: {count}. A few show whether this is the right way to ask; what a model does on new inputs takes many more, to be added on the Suites page.</source>
        <translation>Exemples complets : {count}. Quelques-uns montrent si c’est la bonne façon de demander ; savoir ce que fait un modèle sur de nouvelles entrées en demande bien plus, à ajouter sur la page Suites.</translation>
    </message>
    <message>
        <source>Input of example {number}</source>
        <translation>Entrée de l’exemple {number}</translation>
    </message>
    <message>
        <source>Wanted output of example {number}</source>
        <translation>Sortie voulue de l’exemple {number}</translation>
    </message>
    <message>
        <source>Wanted output</source>
        <translation>Sortie voulue</translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>An answer passes if it</source>
        <translation>Une réponse réussit si elle</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export the chosen run</source>
        <translation>Exporter l’exécution choisie</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Résumé (Markdown)</translation>
    </message>
    <message>
        <source>Every answer (CSV)</source>
        <translation>Toutes les réponses (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>Results for promptfoo (JSON)</source>
        <translation>Résultats pour promptfoo (JSON)</translation>
    </message>
    <message>
        <source>Test results (JUnit XML)</source>
        <translation>Résultats de tests (JUnit XML)</translation>
    </message>
    <message>
        <source>Export run {number}</source>
        <translation>Exporter l’exécution {number}</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>Prefill, tokens/s</source>
        <translation>Prefill, tokens/s</translation>
    </message>
    <message>
        <source>Decode, tokens/s</source>
        <translation>Décodage, tokens/s</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>Tokens reçus, écrits</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The models that Leastwise knows by name, without asking anybody.</source>
        <translation>Les modèles que Leastwise connaît par leur nom, sans rien demander à personne.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>What Search the Hub found.</source>
        <translation>Ce qu’a trouvé Rechercher sur le Hub.</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Type de modèle</translation>
    </message>
    <message>
        <source>As the catalogue says, or for models on the Hub their tags.</source>
        <translation>D’après le catalogue ou, pour les modèles du Hub, d’après leurs étiquettes.</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>Only models whose licence is known to let a business use them.</source>
        <translation>Seulement les modèles dont la licence autorise avec certitude un usage commercial.</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Tient ici</translation>
    </message>
    <message>
        <source>Only models that are known to fit this computer.</source>
        <translation>Seulement les modèles qui tiennent avec certitude sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{known} {known|model|models}</source>
        <translation>Modèles : {known}</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|model|models}</source>
        <translation>{shown} {shown|modèle|modèles} sur {known}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>Multilingue</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>The smallest model that passes, for one task</source>
        <translation>Le plus petit modèle qui réussit, pour une tâche</translation>
    </message>
    <message>
        <source>Find smallest</source>
        <translation>Trouver le plus petit</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Finished cases are kept, and you can resume from there.</source>
        <translation>Les cas terminés sont conservés, et vous pouvez reprendre à partir de là.</translation>
    </message>
    <message>
        <source>Models are being tried on a suite.</source>
        <translation>Des modèles sont essayés sur une suite.</translation>
    </message>
    <message>
        <source>Added to the queue on the Tasks page: {count} run or wait there.</source>
        <translation>Ajouté à la file de la page Tâches : {count} en cours ou en attente.</translation>
    </message>
    <message>
        <source>Take the suite that ships</source>
        <translation>Prendre la suite fournie</translation>
    </message>
    <message>
        <source>{cases} finished {cases|case|cases} of an interrupted run {cases|is|are} kept ({spent})</source>
        <translation>Cas terminés d’une exécution interrompue qui sont conservés : {cases} ({spent})</translation>
    </message>
    <message>
        <source>Change candidates</source>
        <translation>Changer les candidats</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Afficher le dernier résultat</translation>
    </message>
    <message>
        <source>{count} of {total} {total|candidate|candidates} {count|takes|take} part, {size}. {suite}</source>
        <translation>{count} {count|candidat|candidats} sur {total} {count|participe|participent}, {size}. {suite}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Import a suite</source>
        <translation>Importer une suite</translation>
    </message>
    <message>
        <source>Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</source>
        <translation>Suites et cas (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>16 bits (f16)</source>
        <translation>16 bits (f16)</translation>
    </message>
    <message>
        <source>8 bits (q8_0)</source>
        <translation>8 bits (q8_0)</translation>
    </message>
    <message>
        <source>4 bits (q4_0)</source>
        <translation>4 bits (q4_0)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Take the largest context that fits</source>
        <translation>Prendre le plus long contexte qui tient</translation>
    </message>
    <message>
        <source>Memory: by formula, until llama.cpp's own plan is there</source>
        <translation>Mémoire : par formule, en attendant le plan de llama.cpp lui-même</translation>
    </message>
    <message>
        <source>No context fits.</source>
        <translation>Aucun contexte ne tient.</translation>
    </message>
    <message>
        <source>All {tokens} can fit.</source>
        <translation>Tout le contexte peut tenir : {tokens}.</translation>
    </message>
    <message>
        <source>Up to {tokens} can fit.</source>
        <translation>Jusqu’à {tokens} peuvent tenir.</translation>
    </message>
    <message>
        <source>Choose a model in the table to see what it needs here.</source>
        <translation>Choisissez un modèle du tableau pour voir ce qu’il lui faut ici.</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>What fits here</source>
        <translation>Ce qui tient ici</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <source>With the memory that is available now. Computed from published shapes with the usual mix of types; no file was looked at.</source>
        <translation>Avec la mémoire disponible à présent. Calculé d’après les formes publiées avec le mélange habituel de types ; aucun fichier n’a été examiné.</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>in the data directory</source>
        <translation>dans le dossier de données</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>FoldersControl</name>
    <message>
        <source>Add...</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>Arbre JSON</translation>
    </message>
    <message>
        <source>The answer is shown as: {form}</source>
        <translation>La réponse est affichée en : {form}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Welcome to Leastwise</source>
        <translation>Bienvenue dans Leastwise</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>To Find</source>
        <translation>Aller à Trouver</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help: what the keyboard does</source>
        <translation>Aide : ce que fait le clavier</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>This machine, your task, what to try</source>
        <translation>Cette machine, votre tâche, quoi essayer</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Leastwise help</source>
        <translation>Aide de Leastwise</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Ce que fait le clavier</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was found before</source>
        <translation>Ce qui a été trouvé avant</translation>
    </message>
    <message>
        <source>No run yet. What you find on the Find page is kept here.</source>
        <translation>Aucune exécution pour l’instant. Les résultats de la page Trouver sont conservés ici.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Compare blind...</source>
        <translation>Comparer à l’aveugle…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Run {newer} of {newer_date} against run {older} of {older_date}, {suite}</source>
        <translation>Exécution {newer} du {newer_date} comparée à l’exécution {older} du {older_date}, {suite}</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>Verdicts dans le temps</translation>
    </message>
    <message>
        <source>Run {number}, {suite}, {started}, bar {bar}, {cases} {cases|answer|answers} in {spent}</source>
        <translation>Exécution {number}, {suite}, {started}, barre {bar}, réponses : {cases} en {spent}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation>Supprimer l’exécution {number} ?</translation>
    </message>
    <message>
        <source>Delete {count} runs?</source>
        <translation>Supprimer {count} exécutions ?</translation>
    </message>
    <message>
        <source>Every answer and verdict goes with it. This cannot be undone.</source>
        <translation>Toutes les réponses et tous les verdicts sont aussi supprimés. C’est irréversible.</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>une référence</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search prompts, answers and models</source>
        <translation>Rechercher prompts, réponses et modèles</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Réponses conservées</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Answers written: {count}</source>
        <translation>Réponses écrites : {count}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Réponses : {count}</translation>
    </message>
    <message>
        <source>Delete the chosen answers ({count})?</source>
        <translation>Supprimer les réponses choisies ({count}) ?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Export the answers that are found</source>
        <translation>Exporter les réponses trouvées</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
</context>
<context>
    <name>HubAsking</name>
    <message>
        <source>The Hub</source>
        <translation>Le Hub</translation>
    </message>
</context>
<context>
    <name>HubOptions</name>
    <message>
        <source>What comes first</source>
        <translation>Ce qui vient en premier</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>Plus téléchargés d’abord</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>Plus aimés d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>Author on the Hub</source>
        <translation>Auteur sur le Hub</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Smallest number of parameters</source>
        <translation>Nombre minimal de paramètres</translation>
    </message>
    <message>
        <source>Largest number of parameters</source>
        <translation>Nombre maximal de paramètres</translation>
    </message>
    <message>
        <source>Such as 350M, 4B or 1.5B</source>
        <translation>Par exemple 350M, 4B ou 1.5B</translation>
    </message>
    <message>
        <source>Clear how the Hub is searched</source>
        <translation>Effacer les options de recherche sur le Hub</translation>
    </message>
    <message>
        <source>Parameters from</source>
        <translation>Paramètres de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>ImagesRow</name>
    <message>
        <source>Add an image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Take the images out</source>
        <translation>Retirer les images</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modèle d’embeddings</translation>
    </message>
    <message>
        <source>The model that judges answers for checks such as llm-rubric</source>
        <translation>Le modèle qui juge les réponses pour des contrôles comme llm-rubric</translation>
    </message>
    <message>
        <source>The model that measures likeness for the check `similar`</source>
        <translation>Le modèle qui mesure la ressemblance pour le contrôle `similar`</translation>
    </message>
    <message>
        <source>Nobody: undecided</source>
        <translation>Personne : non tranché</translation>
    </message>
    <message>
        <source>{model} ({provider}, in the cloud)</source>
        <translation>{model} ({provider}, dans le cloud)</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>{count} {count|case needs|cases need} a judge and {count|stays|stay} undecided without one.</source>
        <translation>Cas qui ont besoin d’un juge et restent non tranchés sans lui : {count}.</translation>
    </message>
    <message>
        <source>Looking up what it may cost. Nothing is sent for it.</source>
        <translation>Recherche de ce que cela peut coûter. Rien n’est envoyé pour cela.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Key for the Hub</source>
        <translation>Clé pour le Hub</translation>
    </message>
    <message>
        <source>Asking this system's keyring</source>
        <translation>Interrogation du trousseau de ce système</translation>
    </message>
    <message>
        <source>A key is needed for repositories that are not open to everybody, and for no other. It is made in the settings of your account on the Hub.</source>
        <translation>Une clé est nécessaire pour les dépôts qui ne sont pas ouverts à tous, et pour aucun autre. Elle se crée dans les paramètres de votre compte sur le Hub.</translation>
    </message>
    <message>
        <source>Key of your account on the Hub</source>
        <translation>Clé de votre compte sur le Hub</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Retirer la clé</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>Cases of {name}</source>
        <translation>Cas de {name}</translation>
    </message>
    <message>
        <source>Passed of run</source>
        <translation>Réussis sur exécutés</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder of candidates</source>
        <translation>Échelle des candidats</translation>
    </message>
    <message>
        <source>Cases, and verdict with its reason</source>
        <translation>Cas, et verdict avec sa raison</translation>
    </message>
    <message>
        <source>Of cases</source>
        <translation>Des cas</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>What can be done with all models on this computer</source>
        <translation>Ce qui peut être fait avec tous les modèles de cet ordinateur</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on the window.</source>
        <translation>Vous pouvez aussi déposer des fichiers n’importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>Find models of other programs</source>
        <translation>Trouver les modèles d’autres programmes</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan: used in place</source>
        <translation>Ollama, LM Studio, le cache de Hugging Face, GPT4All, Jan : utilisés sur place</translation>
    </message>
    <message>
        <source>Verify every model</source>
        <translation>Vérifier tous les modèles</translation>
    </message>
    <message>
        <source>Reads all files whole and compares them with their hashes</source>
        <translation>Lit tous les fichiers en entier et les compare à leurs empreintes</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Déplacer les modèles vers un autre dossier</translation>
    </message>
    <message>
        <source>Also to another disk; asks where to</source>
        <translation>Aussi vers un autre disque ; demande où</translation>
    </message>
    <message>
        <source>For repositories that are not open to everybody</source>
        <translation>Pour les dépôts qui ne sont pas ouverts à tous</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>A name for the prompt in the editor</source>
        <translation>Un nom pour le prompt de l’éditeur</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Enregistrer le prompt</translation>
    </message>
    <message>
        <source>Versions of the chosen prompt</source>
        <translation>Versions du prompt choisi</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Make this version the newest</source>
        <translation>Faire de cette version la plus récente</translation>
    </message>
    <message>
        <source>Rename to the name above</source>
        <translation>Renommer avec le nom ci-dessus</translation>
    </message>
    <message>
        <source>Delete {name} with all of its versions?</source>
        <translation>Supprimer {name} avec toutes ses versions ?</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nom du prompt</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>Limit for all downloads together</source>
        <translation>Limite de tous les téléchargements</translation>
    </message>
    <message>
        <source>What all downloads may take together, so that others have some left</source>
        <translation>Ce que tous les téléchargements peuvent prendre ensemble, pour en laisser aux autres</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>At most {rate}</source>
        <translation>Au plus {rate}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>The answer links to this address. Your browser will open it.</source>
        <translation>La réponse contient un lien vers cette adresse. Votre navigateur l’ouvrira.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
</context>
<context>
    <name>ListingProgress</name>
    <message>
        <source>Waits until another page is done</source>
        <translation>Attend qu’une autre page ait terminé</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title} : {words}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>All that left this computer, to whom and what for</source>
        <translation>Tout ce qui est sorti de cet ordinateur, vers qui et pourquoi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Rien n’est encore sorti de cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} more since then; back at the top they are shown.</source>
        <translation>{count} de plus depuis ; de retour en haut, elles s’affichent.</translation>
    </message>
    <message>
        <source>Requests: {total}. Sent {sent}, received {received}. Cost: {cost}</source>
        <translation>Requêtes : {total}. Envoyé : {sent}, reçu : {received}. Coût : {cost}</translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>Exporter le journal réseau</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
        <translation>Tableaux (*.csv);;Lignes JSON (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lowest level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy a report...</source>
        <translation>Copier un rapport…</translation>
    </message>
    <message>
        <source>This is the whole report. Keys, quotations and the name of your home folder were taken out. Nothing is sent: it goes into the clipboard if you copy it.</source>
        <translation>Voici le rapport entier. Les clés, les citations et le nom de votre dossier personnel en ont été retirés. Rien n’est envoyé : il va dans le presse-papiers si vous le copiez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>{shown} of {total} {total|line|lines}</source>
        <translation>{shown} {shown|ligne|lignes} sur {total}</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Words, a GGUF file, or owner/name:Q4_K_M on the Hub</source>
        <translation>Des mots, un fichier GGUF, ou propriétaire/nom:Q4_K_M sur le Hub</translation>
    </message>
    <message>
        <source>Filter, search or look up models</source>
        <translation>Filtrer, rechercher ou consulter des modèles</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>How the Hub is searched</source>
        <translation>Comment la recherche se fait sur le Hub</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Look at a model file</source>
        <translation>Examiner un fichier de modèle</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Cancel the look-up</source>
        <translation>Annuler la consultation</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Rechercher sur le Hub</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Asks the Hub for its most downloaded GGUF models.</source>
        <translation>Demande au Hub ses modèles GGUF les plus téléchargés.</translation>
    </message>
    <message>
        <source>Sends these words to the Hub: {words}</source>
        <translation>Envoie ces mots au Hub : {words}</translation>
    </message>
    <message>
        <source>Searching the Hub</source>
        <translation>Recherche sur le Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for the model's header</source>
        <translation>Demande au Hub de l’en-tête du modèle</translation>
    </message>
    <message>
        <source>Look up asks the Hub for the header: a few MB.</source>
        <translation>Consulter demande l’en-tête au Hub : quelques Mo.</translation>
    </message>
    <message>
        <source>Typing sends nothing; Search the Hub and Look up do.</source>
        <translation>La saisie n’envoie rien ; Rechercher sur le Hub et Consulter le font.</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>What this computer is, and how fast</source>
        <translation>Ce qu’est cet ordinateur, et sa vitesse</translation>
    </message>
    <message>
        <source>Progress of measuring</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Export profile...</source>
        <translation>Exporter le profil…</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>Cet ordinateur est en cours de mesure.</translation>
    </message>
    <message>
        <source>What was measured before is kept.</source>
        <translation>Ce qui a été mesuré avant est conservé.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Machine profiles (*.json)</source>
        <translation>Profils de machine (*.json)</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Facts about this computer</source>
        <translation>Ce que l’on sait de cet ordinateur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>What is this machine?</source>
        <translation>Quelle est cette machine ?</translation>
    </message>
    <message>
        <source>As far as it was read.</source>
        <translation>D’après ce qui a pu être lu.</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examen de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leastwise, stopping</source>
        <translation>Leastwise, arrêt en cours</translation>
    </message>
    <message>
        <source>A model is being served.</source>
        <translation>Un modèle est servi à d’autres programmes.</translation>
    </message>
    <message>
        <source>Its clients lose it.</source>
        <translation>Ses clients le perdent.</translation>
    </message>
    <message>
        <source>They are lost.</source>
        <translation>Elles seront perdues.</translation>
    </message>
    <message>
        <source>First steps: machine, task, models</source>
        <translation>Premiers pas : machine, tâche, modèles</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>needs {size}</source>
        <translation>a besoin de {size}</translation>
    </message>
    <message>
        <source>{size} available now</source>
        <translation>{size} disponibles maintenant</translation>
    </message>
</context>
<context>
    <name>MemoryPlot</name>
    <message>
        <source>Plot of memory by part; the table has the same</source>
        <translation>Graphique de la mémoire par partie ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>file-backed</source>
        <translation>fichiers</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Memory by part; the table has the same</source>
        <translation>Mémoire par partie ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>How the memory was computed, and its exact bytes</source>
        <translation>Comment la mémoire a été calculée, et ses octets exacts</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>Memory: {size}</source>
        <translation>Mémoire : {size}</translation>
    </message>
    <message>
        <source>Memory of a device by part</source>
        <translation>Mémoire d’un périphérique par partie</translation>
    </message>
    <message>
        <source>Memory of {device} by part</source>
        <translation>Mémoire de {device} par partie</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Try in Playground</source>
        <translation>Essayer dans le Playground</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>It ships with the program and cannot be removed.</source>
        <translation>Il est fourni avec le programme et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Shows first what depends on it.</source>
        <translation>Montre d’abord ce qui en dépend.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>Import model files</source>
        <translation>Importer des fichiers de modèle</translation>
    </message>
    <message>
        <source>Opens the Playground with it, to ask it something.</source>
        <translation>Ouvre le Playground avec lui, pour lui demander quelque chose.</translation>
    </message>
    <message>
        <source>Answers other programs of this computer with it.</source>
        <translation>Répond avec lui aux autres programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Reads its files whole and compares them with their hashes.</source>
        <translation>Lit ses fichiers en entier et les compare à leurs empreintes.</translation>
    </message>
    <message>
        <source>Opens the folder that it lies in.</source>
        <translation>Ouvre le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Makes a smaller file of it, in another quantisation.</source>
        <translation>En fait un fichier plus petit, dans une autre quantification.</translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message>
        <source>Copy instead</source>
        <translation>Copier à la place</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Le créer quand même</translation>
    </message>
    <message>
        <source>Read for the first time: its hash is known from now on.</source>
        <translation>Lu pour la première fois : son empreinte est désormais connue.</translation>
    </message>
    <message>
        <source>Its files are what they were, to the last byte.</source>
        <translation>Ses fichiers sont ce qu’ils étaient, à l’octet près.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>No model here passes these filters.</source>
        <translation>Aucun modèle ici ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model of this column</source>
        <translation>Modèle de cette colonne</translation>
    </message>
    <message>
        <source>{name} (cloud)</source>
        <translation>{name} (cloud)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>What fits this computer, and how fast it would be</source>
        <translation>Ce qui tient sur cet ordinateur, et à quelle vitesse</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Examen des modèles</translation>
    </message>
    <message>
        <source>Its stand-in weights are removed, and nothing of it is kept.</source>
        <translation>Ses poids factices sont effacés, et rien n’en est conservé.</translation>
    </message>
    <message>
        <source>A model is being rehearsed.</source>
        <translation>Un modèle est en cours d’essai à blanc.</translation>
    </message>
    <message>
        <source>What was finished is kept, and the rest is not.</source>
        <translation>Ce qui est fini est conservé, le reste non.</translation>
    </message>
    <message>
        <source>Model files are being worked on.</source>
        <translation>Des fichiers de modèles sont en cours de traitement.</translation>
    </message>
    <message>
        <source>No model is known on this computer yet. Name one above, or choose a file.</source>
        <translation>Aucun modèle n’est encore connu sur cet ordinateur. Nommez-en un ci-dessus, ou choisissez un fichier.</translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>Calls a month</source>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Prix du kilowattheure</translation>
    </message>
    <message>
        <source>Price of a machine like this; 0 where it is there anyway</source>
        <translation>Prix d’une machine comme celle-ci ; 0 si elle est là de toute façon</translation>
    </message>
    <message>
        <source>Power at the socket while a model answers, in watts</source>
        <translation>Puissance à la prise pendant qu’un modèle répond, en watts</translation>
    </message>
    <message>
        <source>Years over which the machine's price is spread</source>
        <translation>Années sur lesquelles le prix de la machine est réparti</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>Montants en {currency}</translation>
    </message>
    <message>
        <source>Not a number: {names}</source>
        <translation>Pas un nombre : {names}</translation>
    </message>
    <message>
        <source>Per kWh</source>
        <translation>Par kWh</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>Watts</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Keep the caps</source>
        <translation>Enregistrer les plafonds</translation>
    </message>
    <message>
        <source>A call is only sent if the most that it can cost fits under both caps, calls in flight included. Empty is without a bound. Months are those of UTC.</source>
        <translation>Un appel n’est envoyé que si le maximum qu’il peut coûter tient sous les deux plafonds, appels en cours compris. Vide : sans limite. Les mois sont ceux d’UTC.</translation>
    </message>
    <message>
        <source>The most that one run may cost</source>
        <translation>Le maximum que peut coûter une exécution</translation>
    </message>
    <message>
        <source>The most that one month may cost</source>
        <translation>Le maximum que peut coûter un mois</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency} of {cap}</source>
        <translation>{month} : {amount} {currency} sur {cap}</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency}, without a cap</source>
        <translation>{month} : {amount} {currency}, sans plafond</translation>
    </message>
    <message>
        <source>{settled} by reported tokens, {assumed} assumed where none were reported, {open} reserved for calls in flight. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{settled} d’après les tokens déclarés, {assumed} supposés quand aucun ne l’est, {open} réservés pour les appels en cours. Appels : {calls}, sans prix : {unpriced}.</translation>
    </message>
    <message>
        <source>Cap for one run</source>
        <translation>Plafond d’une exécution</translation>
    </message>
    <message>
        <source>Cap for one month</source>
        <translation>Plafond d’un mois</translation>
    </message>
</context>
<context>
    <name>NetworkFilters</name>
    <message>
        <source>Search hosts, purposes and failures</source>
        <translation>Rechercher hôtes, motifs et échecs</translation>
    </message>
    <message>
        <source>Search the network log</source>
        <translation>Rechercher dans le journal réseau</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>Comment la requête s’est terminée</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>With a cost</source>
        <translation>Avec un coût</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>Quand elle est partie</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Look up this one</source>
        <translation>Consulter celui-ci</translation>
    </message>
    <message>
        <source>Asks the Hub for its own header: a few MB</source>
        <translation>Demande au Hub son propre en-tête : quelques Mo</translation>
    </message>
    <message>
        <source>What they need is not known; looking one up tells it.</source>
        <translation>On ne sait pas ce qu’il leur faut ; en consulter un le dit.</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the published shape and the size of each file; looking one up tells it by its own header.</source>
        <translation>Les tailles sont celles du Hub. La mémoire est calculée d’après la forme publiée et la taille de chaque fichier ; en consulter un la donne d’après son propre en-tête.</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the header of one of them and the size of each file; looking one up tells it by its own header.</source>
        <translation>Les tailles sont celles du Hub. La mémoire est calculée d’après l’en-tête de l’un d’eux et la taille de chaque fichier ; en consulter un la donne d’après son propre en-tête.</translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Let nothing leave this computer, whatever asks for it.</source>
        <translation>Ne rien laisser sortir de cet ordinateur, qui que ce soit qui le demande.</translation>
    </message>
    <message>
        <source>Offline, off</source>
        <translation>Hors ligne : non</translation>
    </message>
    <message>
        <source>Offline, on</source>
        <translation>Hors ligne : oui</translation>
    </message>
</context>
<context>
    <name>OneDeed</name>
    <message>
        <source>{done} of {total} {total|tensor|tensors}</source>
        <translation>{done} {done|tenseur|tenseurs} sur {total}</translation>
    </message>
</context>
<context>
    <name>OpenedSuite</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (non enregistré)</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Where this figure comes from: {title}</source>
        <translation>D’où vient ce chiffre : {title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>Choose a figure in the table to see how it was measured.</source>
        <translation>Choisissez un chiffre du tableau pour voir comment il a été mesuré.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What the pass rate is drawn against</source>
        <translation>En fonction de quoi le taux de réussite est tracé</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Cases on which two models differ</source>
        <translation>Cas sur lesquels deux modèles diffèrent</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Le second</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>against</source>
        <translation>face à</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Choisissez deux modèles différents.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Part of a command's name</source>
        <translation>Partie du nom d’une commande</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Rien ne porte ce nom ici.</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>Quels cas sont affichés</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>A scenario runs each row of its data with each of its tests</source>
        <translation>Un scénario exécute chaque ligne de ses données avec chacun de ses tests</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Ajouter un scénario</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Retirer ce scénario</translation>
    </message>
    <message>
        <source>Cases of the suite: {count}</source>
        <translation>Cas de la suite : {count}</translation>
    </message>
    <message>
        <source>Scenario {number}, data: {count}</source>
        <translation>Scénario {number}, données : {count}</translation>
    </message>
    <message>
        <source>Scenario {number}, tests: {count}</source>
        <translation>Scénario {number}, tests : {count}</translation>
    </message>
    <message>
        <source>Each row is run with each test: {rows} × {tests} = {cases} {cases|case|cases}.</source>
        <translation>Chaque ligne est exécutée avec chaque test : {rows} × {tests} = {cases} cas.</translation>
    </message>
    <message>
        <source>add a scenario</source>
        <translation>ajouter un scénario</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>retirer un scénario</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the benchmarks</source>
        <translation>Filtrer les benchmarks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open the chosen benchmark</source>
        <translation>Ouvrir le benchmark choisi</translation>
    </message>
    <message>
        <source>Compare the two chosen results</source>
        <translation>Comparer les deux résultats choisis</translation>
    </message>
    <message>
        <source>No benchmark yet. What you measure here is kept.</source>
        <translation>Aucun benchmark pour l’instant. Ce que vous mesurez ici est conservé.</translation>
    </message>
    <message>
        <source>Compare {newer} with {older}</source>
        <translation>Comparer {newer} à {older}</translation>
    </message>
    <message>
        <source>Enter opens one. Choose two (Ctrl or Shift) to compare them.</source>
        <translation>Entrée en ouvre un. Choisissez-en deux (Ctrl ou Maj) pour les comparer.</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Columns {first} and {second}</source>
        <translation>Colonnes {first} et {second}</translation>
    </message>
    <message>
        <source>How answers are shown</source>
        <translation>Comment les réponses sont affichées</translation>
    </message>
    <message>
        <source>No model is here to ask. Get one on the Models page, or add a cloud model.</source>
        <translation>Il n’y a aucun modèle à interroger. Prenez-en un sur la page Modèles, ou ajoutez un modèle cloud.</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Vers les modèles</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>Un prompt, plusieurs modèles, côte à côte</translation>
    </message>
    <message>
        <source>What was written so far is kept in the history.</source>
        <translation>Ce qui est déjà écrit est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Answers are being written in the Playground.</source>
        <translation>Des réponses sont en cours d’écriture dans le Playground.</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Retour au prompt</translation>
    </message>
    <message>
        <source>Send again in column {number}</source>
        <translation>Renvoyer dans la colonne {number}</translation>
    </message>
    <message>
        <source>Send to {count}</source>
        <translation>Envoyer à {count}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>PlotTabs</name>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Decode speed against depth</source>
        <translation>Vitesse de décodage selon la profondeur</translation>
    </message>
    <message>
        <source>Prefill speed against prompt length</source>
        <translation>Vitesse de prefill selon la longueur du prompt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>Mémoire par partie</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Write the plot as SVG or PNG</source>
        <translation>Enregistrer le graphique en SVG ou PNG</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>Images (*.svg *.png)</translation>
    </message>
    <message>
        <source>Plot of decode speed against depth; the table has the same</source>
        <translation>Graphique de la vitesse de décodage selon la profondeur ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>depth (tokens)</source>
        <translation>profondeur (tokens)</translation>
    </message>
    <message>
        <source>Plot of prefill speed against prompt length; the table has the same</source>
        <translation>Graphique de la vitesse de prefill selon la longueur du prompt ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>prompt (tokens)</source>
        <translation>prompt (tokens)</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>A price of your own</source>
        <translation>Votre propre prix</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. Empty is not known: a call that uses such tokens then has no known cost.</source>
        <translation>En {currency} par million de tokens. Vide : inconnu, et un appel qui utilise ces tokens n’a alors pas de coût connu.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Input from its cache</source>
        <translation>Entrée depuis son cache</translation>
    </message>
    <message>
        <source>Input to its cache</source>
        <translation>Entrée vers son cache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Keep the price</source>
        <translation>Enregistrer le prix</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Add a price...</source>
        <translation>Ajouter un prix…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take your price away</source>
        <translation>Retirer votre prix</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. What no provider's own page was seen to state is left out. A price of yours comes before the one that ships.</source>
        <translation>En {currency} par million de tokens. Ce que la page du fournisseur lui-même n’indique pas est laissé vide. Votre prix passe avant celui qui est fourni.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Write a prompt; {{name}} makes a field of its own</source>
        <translation>Écrivez un prompt ; {{name}} crée un champ à part</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>System prompt, if any</source>
        <translation>Prompt système, s’il y en a un</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
</context>
<context>
    <name>PromptsPanel</name>
    <message>
        <source>Add a prompt</source>
        <translation>Ajouter un prompt</translation>
    </message>
    <message>
        <source>They have parts that Leastwise does not know, and stay as they are.</source>
        <translation>Ils ont des parties que Leastwise ne connaît pas, et restent tels quels.</translation>
    </message>
    <message>
        <source>{variables} stand for the case's own texts.</source>
        <translation>{variables} représentent les textes propres au cas.</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>Prompt {number}</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>ajouter un prompt</translation>
    </message>
    <message>
        <source>remove a prompt</source>
        <translation>retirer un prompt</translation>
    </message>
    <message>
        <source>change a prompt</source>
        <translation>changer un prompt</translation>
    </message>
</context>
<context>
    <name>ProtocolBar</name>
    <message>
        <source>Own figures</source>
        <translation>Vos valeurs</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>LocalScore: nine shapes of prompt and output, and its score of them</source>
        <translation>LocalScore : neuf formes de prompt et de sortie, et le score qu’il en tire</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Depths, in tokens</source>
        <translation>Profondeurs, en tokens</translation>
    </message>
    <message>
        <source>How many tokens are in the cache before; not timed</source>
        <translation>Combien de tokens sont déjà dans le cache ; non chronométré</translation>
    </message>
    <message>
        <source>Repetitions of each test</source>
        <translation>Répétitions de chaque test</translation>
    </message>
    <message>
        <source>Three or more give an interval</source>
        <translation>À partir de trois, on obtient un intervalle</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tuned settings</source>
        <translation>Réglages optimisés</translation>
    </message>
    <message>
        <source>Take the settings that tuning found, where it did</source>
        <translation>Prendre les réglages trouvés par l’optimisation, s’il y en a</translation>
    </message>
    <message>
        <source>Take tuned settings</source>
        <translation>Prendre les réglages optimisés</translation>
    </message>
    <message>
        <source>{field}: write numbers with commas between, such as 0, 4096.</source>
        <translation>{field} : écrivez des nombres séparés par des virgules, comme 0, 4096.</translation>
    </message>
    <message>
        <source>Give a prompt or an output of some tokens.</source>
        <translation>Indiquez un prompt ou une sortie de quelques tokens.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Profondeurs</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Key...</source>
        <translation>Clé…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Ask this one where none is named</source>
        <translation>Interroger celui-ci quand aucun n’est nommé</translation>
    </message>
    <message>
        <source>None yet: test it, and choose one.</source>
        <translation>Aucun pour l’instant : testez-le et choisissez-en un.</translation>
    </message>
    <message>
        <source>Yes: nothing is asked again before something goes there.</source>
        <translation>Oui : rien n’est redemandé avant un envoi vers cet hôte.</translation>
    </message>
    <message>
        <source>Not yet: you are shown the first request before it goes there.</source>
        <translation>Pas encore : la première requête vous est montrée avant d’y partir.</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}, and in no file of Leastwise.</source>
        <translation>Les clés sont conservées dans {keyring}, et dans aucun fichier de Leastwise.</translation>
    </message>
    <message>
        <source>This system has no keyring: a key that you give here is used until the window is closed. To have it again next time, put it into the environment.</source>
        <translation>Ce système n’a pas de trousseau : une clé donnée ici sert jusqu’à la fermeture de la fenêtre. Pour la retrouver la prochaine fois, mettez-la dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there.</source>
        <translation>Les tokens n’y sont pas facturés.</translation>
    </message>
    <message>
        <source>Not known. Give one under Prices.</source>
        <translation>Inconnu. Indiquez-en un sous Prix.</translation>
    </message>
    <message>
        <source>{input} {currency} in and {output} {currency} out per million tokens</source>
        <translation>{input} {currency} en entrée et {output} {currency} en sortie par million de tokens</translation>
    </message>
    <message>
        <source>{price}, dated {day}</source>
        <translation>{price}, du {day}</translation>
    </message>
    <message>
        <source>Choose a provider to see where it is, its key and its price.</source>
        <translation>Choisissez un fournisseur pour voir son adresse, sa clé et son prix.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>You agreed to send</source>
        <translation>Envoi accepté</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>A well-known provider, or an address</source>
        <translation>Un fournisseur connu, ou une adresse</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Model that is asked where none is named</source>
        <translation>Modèle interrogé quand aucun n’est nommé</translation>
    </message>
    <message>
        <source>Environment variable that may hold the key</source>
        <translation>Variable d’environnement qui peut contenir la clé</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there</source>
        <translation>Les tokens n’y sont pas facturés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The address stands in {source}.</source>
        <translation>L’adresse se trouve dans {source}.</translation>
    </message>
    <message>
        <source>An address begins with https://, or http:// in your own network.</source>
        <translation>Une adresse commence par https://, ou par http:// dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Key variable</source>
        <translation>Variable de clé</translation>
    </message>
</context>
<context>
    <name>ProvidersView</name>
    <message>
        <source>Cloud providers</source>
        <translation>Fournisseurs cloud</translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message>
        <source>Task {position} of {total}: {name}</source>
        <translation>Tâche {position} sur {total} : {name}</translation>
    </message>
    <message>
        <source>{decided} of {rungs} {rungs|candidate|candidates}</source>
        <translation>{decided} {decided|candidat|candidats} sur {rungs}</translation>
    </message>
</context>
<context>
    <name>RatesSheet</name>
    <message>
        <source>Measured speeds</source>
        <translation>Vitesses mesurées</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Not measured: {parts}</source>
        <translation>Non mesuré : {parts}</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>A token that is written reads the weights it uses once: for models larger than the processor's caches this is the limit of decode.</source>
        <translation>Chaque token écrit lit une fois les poids qu’il utilise : pour les modèles plus grands que les caches du processeur, c’est la limite du décodage.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights on the GPU</source>
        <translation>Poids sur le GPU</translation>
    </message>
    <message>
        <source>Decode: weights of this type read for one token at a time, which sets tokens/s. Prompt: multiplied for many tokens at once, which sets the time to the first token.</source>
        <translation>Décodage : poids de ce type lus pour un token à la fois, ce qui fixe les tokens/s. Prompt : multipliés pour beaucoup de tokens à la fois, ce qui fixe le temps jusqu’au premier token.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Progress of the ladder</source>
        <translation>Progression de l’échelle</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Consulter à nouveau</translation>
    </message>
    <message>
        <source>

The card goes on; this is its first part.</source>
        <translation>

La fiche continue ; ceci en est la première partie.</translation>
    </message>
    <message>
        <source>What it needs is not known offline, since its shape or its mix of types is not. Look up asks the Hub for its header: a few MB.</source>
        <translation>On ne peut pas savoir hors ligne ce qu’il lui faut, car sa forme ou son mélange de types n’est pas connu. Consulter demande son en-tête au Hub : quelques Mo.</translation>
    </message>
    <message>
        <source>What it needs is not known yet. Look up asks the Hub for its header: a few MB.</source>
        <translation>On ne sait pas encore ce qu’il lui faut. Consulter demande son en-tête au Hub : quelques Mo.</translation>
    </message>
    <message>
        <source>Asks the Hub for the header: a few MB</source>
        <translation>Demande l’en-tête au Hub : quelques Mo</translation>
    </message>
    <message>
        <source>Asks the Hub for what the authors wrote</source>
        <translation>Demande au Hub ce qu’ont écrit les auteurs</translation>
    </message>
    <message>
        <source>Asks the Hub which quantisations there are, and for one header: a few MB</source>
        <translation>Demande au Hub quelles quantifications existent, et un en-tête : quelques Mo</translation>
    </message>
</context>
<context>
    <name>RunFilters</name>
    <message>
        <source>Search the runs by suite, model, verdict or date</source>
        <translation>Chercher les exécutions par suite, modèle, verdict ou date</translation>
    </message>
    <message>
        <source>Search names, verdicts, dates</source>
        <translation>Chercher noms, verdicts, dates</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Comment l’exécution s’est terminée</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>One passes</source>
        <translation>Un réussit</translation>
    </message>
    <message>
        <source>None passes</source>
        <translation>Aucun ne réussit</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompues</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>Quand l’exécution a commencé</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Runs that match: {count}</source>
        <translation>Exécutions correspondantes : {count}</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Aucune exécution trouvée</translation>
    </message>
    <message>
        <source>Runs: {count}</source>
        <translation>Exécutions : {count}</translation>
    </message>
    <message>
        <source>none passes</source>
        <translation>aucun ne réussit</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semaine dernière</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mois dernier</translation>
    </message>
    <message>
        <source>All words must hold. Each is part of the name of a suite or a model, or one of: {words}; or a date such as 2026-11. In quotes it is part of a name only.</source>
        <translation>Tous les mots doivent convenir. Chacun est une partie du nom d’une suite ou d’un modèle, ou l’un de : {words} ; ou une date comme 2026-11. Entre guillemets, c’est seulement une partie d’un nom.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Past runs</source>
        <translation>Exécutions passées</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Ouvrir l’exécution choisie</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>Comparer les deux exécutions choisies</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Follow the suite of the chosen run over time</source>
        <translation>Suivre dans le temps la suite de l’exécution choisie</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>Supprimer les exécutions choisies</translation>
    </message>
    <message>
        <source>Compare run {newer} with run {older}</source>
        <translation>Comparer l’exécution {newer} à l’exécution {older}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the benchmark</source>
        <translation>Progression du benchmark</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress of what runs on another page</source>
        <translation>Progression de ce qui tourne sur une autre page</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>{page}: {what}</source>
        <translation>{page} : {what}</translation>
    </message>
</context>
<context>
    <name>ServerBar</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Arrêter de servir</translation>
    </message>
    <message>
        <source>Other programs must show it; it is kept nowhere</source>
        <translation>Les autres programmes doivent le présenter ; il n’est conservé nulle part</translation>
    </message>
    <message>
        <source>Loading {name} to serve it</source>
        <translation>Chargement de {name} pour le servir</translation>
    </message>
    <message>
        <source>Serving at {address}: {name}</source>
        <translation>En service à {address} : {name}</translation>
    </message>
    <message>
        <source>The process that held {name} ended; loading it again</source>
        <translation>Le processus qui portait {name} s’est terminé ; nouveau chargement</translation>
    </message>
    <message>
        <source>{rate:.1f} requests/s, {active} now, {count} in all</source>
        <translation>{rate:.1f} requêtes/s, {active} en cours, {count} en tout</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting to vary</source>
        <translation>Réglage à faire varier</translation>
    </message>
    <message>
        <source>Values to try, with commas between</source>
        <translation>Valeurs à essayer, séparées par des virgules</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>and without any</source>
        <translation>et sans aucun</translation>
    </message>
    <message>
        <source>this setting</source>
        <translation>ce réglage</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>pas encore de fichier</translation>
    </message>
    <message>
        <source>JSON schemas (*.json)</source>
        <translation>Schémas JSON (*.json)</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf)</source>
        <translation>Grammaires (*.gbnf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>{setting} (changed)</source>
        <translation>{setting} (modifié)</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Un changement vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Revenir à : {value}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Stop strings, one a line</source>
        <translation>Textes d’arrêt, un par ligne</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>Au choix du modèle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None of these models lets its thinking be switched.</source>
        <translation>Aucun de ces modèles ne permet d’activer ou non la réflexion.</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Tokens maximum</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Top k (0: all)</source>
        <translation>Top k (0 : tous)</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Min p</source>
        <translation>Min p</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Stop at, one a line (\n: a line's end)</source>
        <translation>S’arrêter à, un par ligne (\n : fin de ligne)</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>No setting is called or described so.</source>
        <translation>Aucun réglage ne se nomme ni ne se décrit ainsi.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How Leastwise works, and where its data lies</source>
        <translation>Comment Leastwise fonctionne, et où se trouvent ses données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Search names and descriptions</source>
        <translation>Chercher noms et descriptions</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults?</source>
        <translation>Remettre tous les réglages à leurs valeurs par défaut ?</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Reference: a cloud model, or a large model here</source>
        <translation>Référence : un modèle cloud, ou un grand modèle ici</translation>
    </message>
    <message>
        <source>{model} on this computer</source>
        <translation>{model} sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another cloud model...</source>
        <translation>Autre modèle cloud…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Models to measure</source>
        <translation>Modèles à mesurer</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Tune tries threads, batch sizes, flash attention and, with a GPU, its layers on the chosen models, and keeps what is faster beyond the noise. Every later use takes it; KV types, which could change answers, are left alone.</source>
        <translation>Optimiser essaie les threads, les tailles de lot, flash attention et, avec un GPU, le nombre de couches qui y vont, sur les modèles choisis, et garde ce qui est plus rapide au-delà du bruit. Tout usage ultérieur en profite ; les types du KV, qui pourraient changer les réponses, ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Tune the chosen models</source>
        <translation>Optimiser les modèles choisis</translation>
    </message>
    <message>
        <source>Choose one or more models below.</source>
        <translation>Choisissez un ou plusieurs modèles ci-dessous.</translation>
    </message>
    <message>
        <source>{count} of {total} {total|model|models}</source>
        <translation>{count} {count|modèle|modèles} sur {total}</translation>
    </message>
    <message>
        <source>{size} computed together</source>
        <translation>{size} calculés au total</translation>
    </message>
    <message>
        <source>{count:,} {count|sample|samples}</source>
        <translation>Échantillons : {count:,}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Choose a case to read both answers to it.</source>
        <translation>Choisissez un cas pour lire les deux réponses.</translation>
    </message>
    <message>
        <source>Case {number}: both were asked this</source>
        <translation>Cas {number} : ceci a été demandé aux deux</translation>
    </message>
    <message>
        <source>Case {number}: their prompts differ</source>
        <translation>Cas {number} : leurs prompts diffèrent</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for where you are (F1)</source>
        <translation>Aide sur l’endroit où vous êtes (F1)</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>A model is downloaded, as you asked.</source>
        <translation>Un modèle est en cours de téléchargement, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>Interrogation du Hub</translation>
    </message>
    <message>
        <source>A model's header is being fetched from the Hub, as you asked.</source>
        <translation>L’en-tête d’un modèle est demandé au Hub, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer while the offline switch is on.</source>
        <translation>Rien ne sort de cet ordinateur tant que le mode hors ligne est actif.</translation>
    </message>
    <message>
        <source>Nothing goes out</source>
        <translation>Rien ne sort</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, except for a model that you look up or download from the Hub, and what you send to a cloud model that you added.</source>
        <translation>Rien ne sort de cet ordinateur, sauf pour un modèle que vous consultez ou téléchargez sur le Hub, et ce que vous envoyez à un modèle cloud que vous avez ajouté.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
</context>
<context>
    <name>SpeedPlot</name>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>Progression de l’essai à blanc</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Essayer à blanc</translation>
    </message>
    <message>
        <source>Speed, {ground}</source>
        <translation>Vitesse, {ground}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>A rehearsal writes random weights of this model's shapes to the disk, times them here and removes them: about a minute, and no download.</source>
        <translation>Un essai à blanc écrit sur le disque des poids aléatoires aux formes de ce modèle, les chronomètre ici et les efface : une minute environ, sans téléchargement.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics of the run</source>
        <translation>Statistiques de l’exécution</translation>
    </message>
    <message>
        <source>Model against model, on the same cases</source>
        <translation>Modèle contre modèle, sur les mêmes cas</translation>
    </message>
    <message>
        <source>Worth a second look in the suite</source>
        <translation>À revoir dans la suite</translation>
    </message>
    <message>
        <source>Nothing more can be said of this run.</source>
        <translation>Il n’y a rien de plus à dire de cette exécution.</translation>
    </message>
</context>
<context>
    <name>StoreDeeds</name>
    <message>
        <source>Move the models to an empty or new folder</source>
        <translation>Déplacer les modèles vers un dossier vide ou nouveau</translation>
    </message>
    <message>
        <source>Move the models to {folder}?</source>
        <translation>Déplacer les modèles vers {folder} ?</translation>
    </message>
    <message>
        <source>They lie in {store} now. Everything is copied and read back before the old files are deleted; a move that is cancelled leaves them where they are.</source>
        <translation>Ils se trouvent maintenant dans {store}. Tout est copié et relu avant que les anciens fichiers soient supprimés ; un déplacement annulé les laisse où ils sont.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>{sound} of {total} {total|file|files} {sound|is what it was|are what they were}, to the last byte.</source>
        <translation>{sound} {sound|fichier|fichiers} sur {total} {sound|est ce qu’il était|sont ce qu’ils étaient}, à l’octet près.</translation>
    </message>
    <message>
        <source>The others were read for the first time: their hashes are known now.</source>
        <translation>Les autres ont été lus pour la première fois : leurs empreintes sont désormais connues.</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Close what to try</source>
        <translation>Fermer les suggestions</translation>
    </message>
    <message>
        <source>{name}, about {size}</source>
        <translation>{name}, environ {size}</translation>
    </message>
</context>
<context>
    <name>SuiteEditor</name>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrer les cas</translation>
    </message>
    <message>
        <source>Show only cases that stand out</source>
        <translation>N’afficher que les cas qui se distinguent</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Ajouter un cas</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>{known} {known|case|cases}</source>
        <translation>Cas : {known}</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|case|cases}</source>
        <translation>{shown} cas sur {known}</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet (Ctrl+V in the table)</source>
        <translation>Lignes copiées dans un tableur (Ctrl+V dans le tableau)</translation>
    </message>
    <message>
        <source>Take the selected cases away (Delete)</source>
        <translation>Retirer les cas sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Move the case up (Alt+Up)</source>
        <translation>Monter le cas (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the case down (Alt+Down)</source>
        <translation>Descendre le cas (Alt+Bas)</translation>
    </message>
    <message>
        <source>No case yet. Add one, or copy rows in a spreadsheet and paste them.</source>
        <translation>Aucun cas pour l’instant. Ajoutez-en un, ou copiez des lignes d’un tableur et collez-les.</translation>
    </message>
    <message>
        <source>Add the first case</source>
        <translation>Ajouter le premier cas</translation>
    </message>
    <message>
        <source>Bar and settings</source>
        <translation>Barre et réglages</translation>
    </message>
</context>
<context>
    <name>SuiteList</name>
    <message>
        <source>New suite</source>
        <translation>Nouvelle suite</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A promptfoo configuration, or cases as CSV or JSONL; you can also drop them here.</source>
        <translation>Une configuration promptfoo, ou des cas en CSV ou JSONL ; vous pouvez aussi les déposer ici.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Tuning data</source>
        <translation>Données d’affinage</translation>
    </message>
    <message>
        <source>Examples to tune a smaller model with, from the newest run of a reference or a ladder</source>
        <translation>Exemples pour affiner un modèle plus petit, tirés de la dernière exécution d’une référence ou d’une échelle</translation>
    </message>
    <message>
        <source>You have no suite of your own yet. Begin a new one, import one, or duplicate one that ships and change it.</source>
        <translation>Vous n’avez pas encore de suite à vous. Commencez-en une nouvelle, importez-en une, ou dupliquez une suite fournie et modifiez-la.</translation>
    </message>
    <message>
        <source>ships with Leastwise</source>
        <translation>fournie avec Leastwise</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>SuiteMaking</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
</context>
<context>
    <name>SuitesPage</name>
    <message>
        <source>What a model must get right, and how it is checked</source>
        <translation>Ce qu’un modèle doit réussir, et comment c’est contrôlé</translation>
    </message>
    <message>
        <source>All suites</source>
        <translation>Toutes les suites</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>paste {count} {count|case|cases}</source>
        <translation>coller des cas : {count}</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Pass rate that a model must reach, in percent</source>
        <translation>Taux de réussite qu’un modèle doit atteindre, en pour cent</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>Premier token en</translation>
    </message>
    <message>
        <source>Limit the time to the first token</source>
        <translation>Limiter le temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>Longest time to the first token, in milliseconds</source>
        <translation>Temps maximal jusqu’au premier token, en millisecondes</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (la vôtre)</translation>
    </message>
    <message>
        <source>Open a folder...</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>{count} {count|case|cases}</source>
        <translation>Cas : {count}</translation>
    </message>
    <message>
        <source>not supported: {names}</source>
        <translation>non pris en charge : {names}</translation>
    </message>
    <message>
        <source>Open a suite's folder</source>
        <translation>Ouvrir le dossier d’une suite</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
</context>
<context>
    <name>TaskStep</name>
    <message>
        <source>A task is a prompt with cases, and checks that tell a right answer.</source>
        <translation>Une tâche est un prompt avec des cas, et des contrôles qui reconnaissent une bonne réponse.</translation>
    </message>
    <message>
        <source>What is your task?</source>
        <translation>Quelle est votre tâche ?</translation>
    </message>
    <message>
        <source>Take the example that ships</source>
        <translation>Prendre l’exemple fourni</translation>
    </message>
    <message>
        <source>Import a suite: a promptfoo configuration, or a table</source>
        <translation>Importer une suite : une configuration promptfoo ou un tableau</translation>
    </message>
    <message>
        <source>Start from examples of my own</source>
        <translation>Partir de mes propres exemples</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>{name} (cases: {count})</source>
        <translation>{name} (cas : {count})</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>The smallest model that passes, for every task</source>
        <translation>Le plus petit modèle qui réussit, pour chaque tâche</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progression de la file</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Finished cases are kept, and each task can be run again.</source>
        <translation>Les cas terminés sont conservés, et chaque tâche peut être relancée.</translation>
    </message>
    <message>
        <source>Tasks are being run, one after another.</source>
        <translation>Des tâches s’exécutent, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Run {count} stale</source>
        <translation>Relancer les périmées : {count}</translation>
    </message>
    <message>
        <source>Run all stale</source>
        <translation>Relancer les périmées</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>No task yet. Each suite is a task: make or import one.</source>
        <translation>Pas encore de tâche. Chaque suite est une tâche : créez-en ou importez-en une.</translation>
    </message>
    <message>
        <source>To the suites</source>
        <translation>Vers les suites</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Plot of pass rate over time; the table has the same</source>
        <translation>Graphique du taux de réussite dans le temps ; le tableau contient les mêmes données</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>A full point is the share of all cases that the answer passed, a dash the bar of that run. A triangle below: none passed. A hollow circle below: one passes, and was not run to the end.</source>
        <translation>Un point plein est la part de tous les cas que la réponse a réussis, un tiret la barre de cette exécution. Un triangle en bas : aucun n’a réussi. Un cercle vide en bas : un modèle réussit, mais n’a pas été exécuté jusqu’au bout.</translation>
    </message>
    <message>
        <source>Answers of the suite over time</source>
        <translation>Réponses de la suite dans le temps</translation>
    </message>
    <message>
        <source>{suite}. Finished runs: {runs}. Different answers: {answers}.</source>
        <translation>{suite}. Exécutions terminées : {runs}. Réponses différentes : {answers}.</translation>
    </message>
    <message>
        <source>{suite}. No run of it was finished.</source>
        <translation>{suite}. Aucune exécution de cette suite n’est terminée.</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Leastwise tries models from the smallest up, and stops at the answer.</source>
        <translation>Leastwise essaie les modèles du plus petit au plus grand, et s’arrête à la réponse.</translation>
    </message>
    <message>
        <source>What should I try?</source>
        <translation>Que devrais-je essayer ?</translation>
    </message>
    <message>
        <source>Reading the models on this computer</source>
        <translation>Lecture des modèles de cet ordinateur</translation>
    </message>
    <message>
        <source>No model is on this computer yet: download one below.</source>
        <translation>Aucun modèle n’est encore sur cet ordinateur : téléchargez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Models that are here already: {count}, from {least} to {most}. They need no download.</source>
        <translation>Modèles déjà présents : {count}, de {least} à {most}. Ils ne demandent aucun téléchargement.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. It goes on below the pages.</source>
        <translation>{name} est en cours de téléchargement. Cela continue sous les pages.</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>Progress of tuning</source>
        <translation>Progression de l’optimisation</translation>
    </message>
    <message>
        <source>Settings that were tried</source>
        <translation>Réglages essayés</translation>
    </message>
    <message>
        <source>{done} of at most {total} {total|setting|settings} tried</source>
        <translation>Réglages essayés : {done} sur {total} au plus</translation>
    </message>
    <message>
        <source>Stopped; the settings of {model} stay as they were.</source>
        <translation>Arrêté ; les réglages de {model} restent tels quels.</translation>
    </message>
    <message>
        <source>Tuning {model}</source>
        <translation>Optimisation de {model}</translation>
    </message>
    <message>
        <source>The present settings stay unless others are faster beyond the noise.</source>
        <translation>Les réglages actuels restent, sauf si d’autres sont plus rapides au-delà du bruit.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source> B</source>
        <translation> o</translation>
    </message>
</context>
<context>
    <name>VaryPanel</name>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>Delete those that are not the answer</source>
        <translation>Supprimer celles qui ne sont pas la réponse</translation>
    </message>
    <message>
        <source>Add adapters</source>
        <translation>Ajouter des adaptateurs</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>Ajouter un réglage</translation>
    </message>
    <message>
        <source>Each of the suite's {count} prompts by itself, not as more cases</source>
        <translation>Chacun des prompts de la suite ({count}) pour lui-même, et non comme cas supplémentaires</translation>
    </message>
    <message>
        <source>Add LoRA adapters</source>
        <translation>Ajouter des adaptateurs LoRA</translation>
    </message>
    <message>
        <source>GGUF adapters (*.gguf)</source>
        <translation>Adaptateurs GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Quantisations, adapters, settings or prompts as candidates: none yet</source>
        <translation>Quantifications, adaptateurs, réglages ou prompts comme candidats : aucun pour l’instant</translation>
    </message>
    <message>
        <source>adapters: {count}</source>
        <translation>adaptateurs : {count}</translation>
    </message>
    <message>
        <source>each prompt by itself</source>
        <translation>chaque prompt pour lui-même</translation>
    </message>
    <message>
        <source>at most {count} {count|candidate|candidates} of each model</source>
        <translation>candidats par modèle : {count} au plus</translation>
    </message>
    <message>
        <source>Quantisations</source>
        <translation>Quantifications</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptateurs LoRA</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Made of each model where they are not there yet, when their turn comes</source>
        <translation>Créées à partir de chaque modèle quand vient leur tour, si elles n’existent pas encore</translation>
    </message>
    <message>
        <source>Also as {type}</source>
        <translation>Aussi en {type}</translation>
    </message>
</context>
<context>
    <name>VaryRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>Retirer {what}</translation>
    </message>
</context>
<context>
    <name>WorkButton</name>
    <message>
        <source>Choose where to put a new folder</source>
        <translation>Choisissez où placer un nouveau dossier</translation>
    </message>
    <message>
        <source>Take to work</source>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Take the smallest that passed to work</source>
        <translation>Mettre en service le plus petit qui a réussi</translation>
    </message>
    <message>
        <source>Serve it to other programs</source>
        <translation>Le servir à d’autres programmes</translation>
    </message>
    <message>
        <source>For Ollama (Modelfile)</source>
        <translation>Pour Ollama (Modelfile)</translation>
    </message>
    <message>
        <source>For llama-server (command line)</source>
        <translation>Pour llama-server (ligne de commande)</translation>
    </message>
    <message>
        <source>For Python (llama-cpp-python)</source>
        <translation>Pour Python (llama-cpp-python)</translation>
    </message>
    <message>
        <source>For LM Studio (preset)</source>
        <translation>Pour LM Studio (preset)</translation>
    </message>
    <message>
        <source>Data to tune a smaller model</source>
        <translation>Données pour affiner un modèle plus petit</translation>
    </message>
</context>
<context>
    <name>answer/differences_view</name>
    <message>
        <source>These answers are too long to be compared.</source>
        <translation>Ces réponses sont trop longues pour être comparées.</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Les réponses sont identiques.</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the words are in both.</source>
        <translation>Différences : {places} ; {same} des mots sont dans les deux.</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the lines are in both.</source>
        <translation>Différences : {places} ; {same} des lignes sont dans les deux.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cascade_view</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Passed, the unsure first</source>
        <translation>Réussis, les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Cost per 1,000 calls</source>
        <translation>Coût pour 1 000 appels</translation>
    </message>
</context>
<context>
    <name>closing_question</name>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer l’exécution</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>cloud/model_dialog</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>downloads/download_words</name>
    <message>
        <source>waits its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>contrôle de ce qui est là</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>{done} of {total}, {share} %</source>
        <translation>{done} sur {total}, {share} %</translation>
    </message>
    <message>
        <source>{kilobytes} kB/s</source>
        <translation>{kilobytes} ko/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>encore {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>encore {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>encore plus d’un jour</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} en pause</translation>
    </message>
    <message>
        <source>{count} stopped</source>
        <translation>arrêtés : {count}</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads}</source>
        <translation>{count} {count|téléchargement|téléchargements}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} came and {count|is|are} on this computer</source>
        <translation>{count} {count|modèle est arrivé et se trouve|modèles sont arrivés et se trouvent} sur cet ordinateur</translation>
    </message>
    <message>
        <source>{count} {count|model is|models are} being downloaded.</source>
        <translation>{count} {count|modèle est|modèles sont} en cours de téléchargement.</translation>
    </message>
    <message>
        <source>What was fetched is kept. The rest follows when Leastwise is opened again.</source>
        <translation>Ce qui est déjà reçu est conservé. Le reste suivra à la prochaine ouverture de Leastwise.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Its memory could not be computed.</source>
        <translation>Sa mémoire n’a pas pu être calculée.</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): weights {weights}, KV cache {kv}, compute buffers {compute}, together {total} B.</source>
        <translation>Calculée avant le chargement ({origin}) : poids {weights}, cache KV {kv}, tampons de calcul {compute}, au total {total} B.</translation>
    </message>
</context>
<context>
    <name>first_start/machine_words</name>
    <message>
        <source>{free} of disk are free for models.</source>
        <translation>{free} du disque sont libres pour des modèles.</translation>
    </message>
    <message>
        <source>No GPU was found: models run on the processor.</source>
        <translation>Aucun GPU trouvé : les modèles tournent sur le processeur.</translation>
    </message>
    <message>
        <source>The processor is {name}, with {cores} {cores|core|cores}.</source>
        <translation>Le processeur est {name}, avec {cores} {cores|cœur|cœurs}.</translation>
    </message>
    <message>
        <source>The processor is {name}.</source>
        <translation>Le processeur est {name}.</translation>
    </message>
    <message>
        <source>It has {total} of memory, {free} of it free now: a model must fit in there.</source>
        <translation>L’ordinateur a {total} de mémoire, dont {free} libres maintenant : un modèle doit y tenir.</translation>
    </message>
    <message>
        <source>The GPU {name} uses the computer's memory.</source>
        <translation>Le GPU {name} utilise la mémoire de l’ordinateur.</translation>
    </message>
    <message>
        <source>There is a GPU: {name}.</source>
        <translation>Il y a un GPU : {name}.</translation>
    </message>
    <message>
        <source>There is a GPU with {total} of its own memory: {name}.</source>
        <translation>Il y a un GPU avec {total} de mémoire propre : {name}.</translation>
    </message>
</context>
<context>
    <name>fit_words</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>How much memory is available is not known.</source>
        <translation>On ne sait pas combien de mémoire est disponible.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédite</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>à blanc</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>rehearsed {speed}</source>
        <translation>à blanc {speed}</translation>
    </message>
    <message>
        <source>measured {speed}</source>
        <translation>mesurée {speed}</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Predicted: computed from this computer's measured bandwidth and throughput and from what this model reads and multiplies for each token. Nothing of this model was run.</source>
        <translation>Prédite : calculée d’après la bande passante et le débit mesurés sur cet ordinateur et ce que ce modèle lit et multiplie pour chaque token. Rien de ce modèle n’a été exécuté.</translation>
    </message>
    <message>
        <source>Rehearsed: timed here with llama.cpp on stand-in weights of the same types and shapes as the model's.</source>
        <translation>À blanc : chronométrée ici avec llama.cpp sur des poids factices de mêmes types et formes que ceux du modèle.</translation>
    </message>
    <message>
        <source>Measured: timed here on the model's own file.</source>
        <translation>Mesurée : chronométrée ici sur le fichier du modèle lui-même.</translation>
    </message>
    <message>
        <source>Decode: tokens written one after the other, with {depth} in the context.</source>
        <translation>Décodage : tokens écrits l’un après l’autre, avec {depth} dans le contexte.</translation>
    </message>
    <message>
        <source>Prefill: a prompt of {prompt} {prompt|token|tokens}, on an empty context.</source>
        <translation>Prefill : un prompt de {prompt} {prompt|token|tokens}, sur un contexte vide.</translation>
    </message>
    <message>
        <source>Time to the first token of the answer to a prompt of {prompt} {prompt|token|tokens}.</source>
        <translation>Temps jusqu’au premier token de la réponse à un prompt de {prompt} {prompt|token|tokens}.</translation>
    </message>
    <message>
        <source>In brackets: the 90 % interval. Threads: {threads}.</source>
        <translation>Entre parenthèses : l’intervalle à 90 %. Threads : {threads}.</translation>
    </message>
    <message>
        <source>Memory: llama.cpp's own plan.</source>
        <translation>Mémoire : le plan de llama.cpp lui-même.</translation>
    </message>
    <message>
        <source>Memory: computed from the published shape, with the usual mix of types.</source>
        <translation>Mémoire : calculée d’après la forme publiée, avec le mélange de types habituel.</translation>
    </message>
    <message>
        <source>Memory: by formula; this build of llama.cpp does not plan this model.</source>
        <translation>Mémoire : par formule ; ce build de llama.cpp ne sait pas planifier ce modèle.</translation>
    </message>
    <message>
        <source>Together: {size:,} B</source>
        <translation>Au total : {size:,} B</translation>
    </message>
    <message>
        <source>Taken as available: {size:,} B</source>
        <translation>Supposée disponible : {size:,} B</translation>
    </message>
    <message>
        <source>Available: {size:,} B</source>
        <translation>Disponible : {size:,} B</translation>
    </message>
    <message>
        <source>Memory of the computer: {size:,} B</source>
        <translation>Mémoire de l’ordinateur : {size:,} B</translation>
    </message>
    <message>
        <source>llama.cpp planned this model for this computer without loading its weights. To that comes the rest of the process: the program, the tokenizer, the graph.</source>
        <translation>llama.cpp a planifié ce modèle pour cet ordinateur sans charger ses poids. S’y ajoute le reste du processus : le programme, le tokeniseur, le graphe.</translation>
    </message>
    <message>
        <source>Computed by formula from the shape that the model's authors published, with the mix of types that is usual for this quantisation. The file itself was not looked at.</source>
        <translation>Calculée par formule d’après la forme qu’ont publiée les auteurs du modèle, avec le mélange de types habituel de cette quantification. Le fichier lui-même n’a pas été examiné.</translation>
    </message>
    <message>
        <source>Computed by formula from the shapes in the model's header, not by llama.cpp.</source>
        <translation>Calculée par formule d’après les formes de l’en-tête du modèle, et non par llama.cpp.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>poids réorganisés</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>état récurrent</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>tampons de calcul</translation>
    </message>
    <message>
        <source>output buffer</source>
        <translation>tampon de sortie</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>le programme lui-même</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+1 to {last}</source>
        <translation>Ctrl+1 à {last}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Find, decide, run all stale, rehearse, measure, or send; cancel what runs</source>
        <translation>Trouver, décider, relancer les périmées, essayer à blanc, mesurer ou envoyer ; annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that can be done now, found by its name</source>
        <translation>Tout ce qui peut être fait maintenant, par son nom</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Cancel what runs; what was finished is kept</source>
        <translation>Annuler ce qui est en cours ; ce qui est terminé est conservé</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Vers l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>In the ladder: to the candidate above or below</source>
        <translation>Dans l’échelle : vers le candidat du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>In a strip: to the case before or after</source>
        <translation>Dans une bande : vers le cas précédent ou suivant</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>In a strip: to the next or previous failed case</source>
        <translation>Dans une bande : vers l’échec suivant ou précédent</translation>
    </message>
    <message>
        <source>In two answers side by side: to the next or previous difference</source>
        <translation>Dans deux réponses côte à côte : vers la différence suivante ou précédente</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>In a JSON tree: copy the value, or the path to it</source>
        <translation>Dans un arbre JSON : copier la valeur ou son chemin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>In a strip: to the first or last case that was run</source>
        <translation>Dans une bande : vers le premier ou le dernier cas exécuté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In a strip: to the answer of the case</source>
        <translation>Dans une bande : vers la réponse du cas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In the list of candidates: take part, or not</source>
        <translation>Dans la liste des candidats : participer ou non</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>On a figure or in a strip: where it comes from</source>
        <translation>Sur un chiffre ou dans une bande : d’où cela vient</translation>
    </message>
    <message>
        <source>On the context: shorter or longer</source>
        <translation>Sur le contexte : plus court ou plus long</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>To the downloads; again: back to one line</source>
        <translation>Vers les téléchargements ; encore : retour à une ligne</translation>
    </message>
    <message>
        <source>On a download: pause it, or go on with it</source>
        <translation>Sur un téléchargement : le mettre en pause ou le reprendre</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>On a download: earlier or later</source>
        <translation>Sur un téléchargement : plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>On a download: cancel it, or clear it from the list</source>
        <translation>Sur un téléchargement : l’annuler ou le retirer de la liste</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>In a table: copy as tab-separated text</source>
        <translation>Dans un tableau : copier en texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>In the cases of a suite: add rows of a spreadsheet</source>
        <translation>Dans les cas d’une suite : ajouter les lignes d’un tableur</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Z</source>
        <translation>Ctrl+S, Ctrl+Z</translation>
    </message>
    <message>
        <source>On a suite: save it; undo the last change</source>
        <translation>Sur une suite : l’enregistrer ; annuler la dernière modification</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus</source>
        <translation>Ctrl+Plus, Ctrl+Moins</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>Texte de la taille du système</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Vers les réglages</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Aide sur l’endroit où vous êtes</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close Leastwise</source>
        <translation>Fermer Leastwise</translation>
    </message>
</context>
<context>
    <name>language/figures</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> ko</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source> B/s</source>
        <translation> o/s</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source> GB/s</source>
        <translation> Go/s</translation>
    </message>
    <message>
        <source> tokens/s</source>
        <translation> tokens/s</translation>
    </message>
</context>
<context>
    <name>language/states</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>réussit</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path}, line {line}, column {column}: {detail}.</source>
        <translation>{path}, ligne {line}, colonne {column} : {detail}.</translation>
    </message>
    <message>
        <source>{count:,} more {count|line|lines} could not be graded.</source>
        <translation>{count:,} {count|ligne de plus n’a pas pu être évaluée|lignes de plus n’ont pas pu être évaluées}.</translation>
    </message>
    <message>
        <source>The JSON document names up to {limit:,}.</source>
        <translation>Le document JSON en nomme jusqu’à {limit:,}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{path} holds no answer that could be graded.</source>
        <translation>{path} ne contient aucune réponse qui puisse être évaluée.</translation>
    </message>
    <message>
        <source>Each line must be like {{"case": 0, "output": "..."}}.</source>
        <translation>Chaque ligne doit être du type {{"case": 0, "output": "..."}}.</translation>
    </message>
    <message>
        <source>logprobs must be a list of numbers</source>
        <translation>logprobs doit être une liste de nombres</translation>
    </message>
    <message>
        <source>the text is not UTF-8 here; save the file as UTF-8</source>
        <translation>ici le texte n’est pas en UTF-8 ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the line has more than {limit:,} characters</source>
        <translation>la ligne a plus de {limit:,} caractères</translation>
    </message>
    <message>
        <source>an answer must be an object with case and output</source>
        <translation>une réponse doit être un objet avec « case » et « output »</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>case must be a whole number (from 0) or the case's id</source>
        <translation>« case » doit être un nombre entier (à partir de 0) ou l’id du cas</translation>
    </message>
    <message>
        <source>there is no case {index}; the last one is {last}</source>
        <translation>il n’y a pas de cas {index} ; le dernier est {last}</translation>
    </message>
    <message>
        <source>no case has the id "{name}"</source>
        <translation>aucun cas n’a l’id « {name} »</translation>
    </message>
    <message>
        <source>{count} cases have the id "{name}"; give the index instead</source>
        <translation>{count} cas ont l’id « {name} » ; donnez plutôt l’index</translation>
    </message>
    <message>
        <source>{suite}: {answers:,} {answers|answer|answers} graded, for {answered:,} of {cases:,} {cases|case|cases}. {passed:,} {passed|case|cases} passed, {failed:,} failed, {unsupported:,} could not be decided.</source>
        <translation>{suite} : {answers:,} {answers|réponse évaluée|réponses évaluées}, pour {answered:,} cas sur {cases:,}. Cas réussis : {passed:,}, en échec : {failed:,}, non tranchés : {unsupported:,}.</translation>
    </message>
    <message>
        <source>It passes: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>Réussi : {passed:,} sur {cases:,}, et il en faut {required:,}.</translation>
    </message>
    <message>
        <source>It fails: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>Échec : {passed:,} sur {cases:,}, et il en faut {required:,}.</translation>
    </message>
    <message>
        <source>There is no verdict: it depends on {unsupported:,} {unsupported|case|cases} that could not be decided.</source>
        <translation>Pas de verdict : il dépend de {unsupported:,} cas non tranchés.</translation>
    </message>
    <message>
        <source>There is no verdict: {missing:,} {missing|case has|cases have} no answer.</source>
        <translation>Pas de verdict : il manque la réponse à {missing:,} cas.</translation>
    </message>
    <message>
        <source>Give an answer to every case.</source>
        <translation>Donnez une réponse à chaque cas.</translation>
    </message>
    <message>
        <source>New inputs: {low:percent} to {high:percent_up} (95 %).</source>
        <translation>Nouvelles entrées : de {low:percent} à {high:percent_up} (95 %).</translation>
    </message>
    <message>
        <source>The bar's other limits ({limits}) cannot be seen in answers.</source>
        <translation>Les autres limites de la barre ({limits}) ne se voient pas dans des réponses.</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>réglages par défaut</translation>
    </message>
    <message>
        <source>tuned on {date}</source>
        <translation>optimisé le {date}</translation>
    </message>
    <message>
        <source>chosen settings</source>
        <translation>réglages choisis</translation>
    </message>
    <message>
        <source>{test} is noisy: the 95 % interval of its median is {half_width:percent} to either side, more than {limit:percent}.</source>
        <translation>{test} est bruité : l’intervalle à 95 % de sa médiane est de {half_width:percent} de chaque côté, plus de {limit:percent}.</translation>
    </message>
    <message>
        <source>About {more} more {more|repetition|repetitions} ({more_s:seconds}) would settle it.</source>
        <translation>Environ {more} {more|répétition|répétitions} de plus ({more_s:seconds}) {more|suffirait|suffiraient} à trancher.</translation>
    </message>
    <message>
        <source>{test} has {count} {count|sample|samples}, too few for an interval.</source>
        <translation>{test} a {count} {count|échantillon|échantillons}, trop peu pour un intervalle.</translation>
    </message>
    <message>
        <source>Take at least three.</source>
        <translation>Prenez-en au moins trois.</translation>
    </message>
    <message>
        <source>{test} became slower while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} a ralenti pendant la mesure, de {change:percent} du premier échantillon au dernier (p {p_value:chance}).</translation>
    </message>
    <message>
        <source>Let the computer cool down and rest, then measure again.</source>
        <translation>Laissez l’ordinateur refroidir au repos, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>{test} became faster while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} a accéléré pendant la mesure, de {change:percent} du premier échantillon au dernier (p {p_value:chance}).</translation>
    </message>
    <message>
        <source>Measure again: it was not warm yet, or something else came to rest.</source>
        <translation>Mesurez à nouveau : il n’était pas encore chaud, ou autre chose s’est arrêté.</translation>
    </message>
    <message>
        <source>Not stable after the warm-up of at most {count} repetitions: {test}. The last three did not lie within {tolerance:percent}.</source>
        <translation>Pas stable après un échauffement de {count} répétitions au plus : {test}. Les trois dernières n’étaient pas à {tolerance:percent} près.</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors during {test}.</source>
        <translation>D’autres programmes ont utilisé {share:percent} des processeurs pendant {test}.</translation>
    </message>
    <message>
        <source>Close them and measure again.</source>
        <translation>Fermez-les et mesurez à nouveau.</translation>
    </message>
    <message>
        <source>The processor was throttled {count} {count|time|times} during {test}: it was too hot.</source>
        <translation>Le processeur a été bridé {count} fois pendant {test} : il était trop chaud.</translation>
    </message>
    <message>
        <source>Let it cool down, and measure again.</source>
        <translation>Laissez-le refroidir, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>The processor's clock varied from {high:figure} down to {low:figure} GHz during {test}.</source>
        <translation>La fréquence du processeur a varié de {high:figure} à {low:figure} GHz pendant {test}.</translation>
    </message>
    <message>
        <source>This computer runs on its battery, which may slow it down.</source>
        <translation>Cet ordinateur est sur batterie, ce qui peut le ralentir.</translation>
    </message>
    <message>
        <source>Plug it in for full speed.</source>
        <translation>Branchez-le pour la pleine vitesse.</translation>
    </message>
    <message>
        <source>The processor's frequency governor is {governor}, which may slow it down.</source>
        <translation>Le gouverneur de fréquence du processeur est {governor}, ce qui peut le ralentir.</translation>
    </message>
    <message>
        <source>With performance the figures are steadier.</source>
        <translation>Avec performance, les chiffres sont plus stables.</translation>
    </message>
    <message>
        <source>The models do not fit into memory together ({needed:gib} needed, {available:gib} available), so they are loaded in turn, round by round.</source>
        <translation>Les modèles ne tiennent pas ensemble en mémoire (il faut {needed:gib}, {available:gib} sont disponibles), ils sont donc chargés à tour de rôle.</translation>
    </message>
    <message>
        <source>What the models need together is not known, so they are loaded in turn, round by round.</source>
        <translation>On ne sait pas ce qu’il faut aux modèles ensemble, ils sont donc chargés à tour de rôle.</translation>
    </message>
    <message>
        <source>There is no model to measure.</source>
        <translation>Il n’y a pas de modèle à mesurer.</translation>
    </message>
    <message>
        <source>Name one, or a folder of them.</source>
        <translation>Nommez-en un, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>Il n’y a rien à mesurer.</translation>
    </message>
    <message>
        <source>Give a prompt (-p) or an output (-n) of some tokens.</source>
        <translation>Indiquez un prompt (-p) ou une sortie (-n) de quelques tokens.</translation>
    </message>
    <message>
        <source>{value} is no number of tokens.</source>
        <translation>{value} n’est pas un nombre de tokens.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Indiquez 0 ou plus.</translation>
    </message>
    <message>
        <source>{value} {value|repetition|repetitions} cannot be taken.</source>
        <translation>{value} {value|répétition n’est pas possible|répétitions ne sont pas possibles}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {maximum}.</source>
        <translation>Indiquez un nombre de 1 à {maximum}.</translation>
    </message>
    <message>
        <source>A micro-batch of {micro} tokens does not go into a batch of {batch}.</source>
        <translation>Un micro-lot de {micro} tokens n’entre pas dans un lot de {batch}.</translation>
    </message>
    <message>
        <source>Make the batch (-b) at least as large as the micro-batch (-ub).</source>
        <translation>Prenez un lot (-b) au moins aussi grand que le micro-lot (-ub).</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation>Valeurs admises : {allowed}.</translation>
    </message>
    <message>
        <source>{test} needs {needed} tokens of context, and {model} was trained for {context}.</source>
        <translation>{test} demande {needed} tokens de contexte, et {model} a été entraîné pour {context}.</translation>
    </message>
    <message>
        <source>Another page is running models, and both together would spoil the figures.</source>
        <translation>Une autre page exécute des modèles, et les deux ensemble fausseraient les chiffres.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Attendez qu’elle ait terminé, ou annulez-la là-bas.</translation>
    </message>
    <message>
        <source>There is no benchmark number {run_id}.</source>
        <translation>Il n’y a pas de benchmark numéro {run_id}.</translation>
    </message>
    <message>
        <source>See `leastwise bench --list`.</source>
        <translation>Voir `leastwise bench --list`.</translation>
    </message>
    <message>
        <source>Benchmark {run_id} has {count} {count|result|results}, and none with the number {number}.</source>
        <translation>Le benchmark {run_id} a {count} {count|résultat|résultats}, et aucun ne porte le numéro {number}.</translation>
    </message>
    <message>
        <source>Write RUN or RUN.RESULT, such as 3 or 3.2.</source>
        <translation>Écrivez RUN ou RUN.RESULT, par exemple 3 ou 3.2.</translation>
    </message>
    <message>
        <source>{value} names no recorded result.</source>
        <translation>{value} ne désigne aucun résultat enregistré.</translation>
    </message>
    <message>
        <source>The two results have no test in common.</source>
        <translation>Les deux résultats n’ont aucun test en commun.</translation>
    </message>
    <message>
        <source>Measure both with the same -p, -n and -d.</source>
        <translation>Mesurez les deux avec les mêmes -p, -n et -d.</translation>
    </message>
    <message>
        <source>{gain:percent} faster ({low:percent} to {high:percent_up})</source>
        <translation>{gain:percent} plus rapide (de {low:percent} à {high:percent_up})</translation>
    </message>
    <message>
        <source>{loss:percent} slower ({low:percent} to {high:percent_up})</source>
        <translation>{loss:percent} plus lent (de {low:percent} à {high:percent_up})</translation>
    </message>
    <message>
        <source>no difference that can be told ({low:signed} to {high:signed})</source>
        <translation>aucune différence décelable (de {low:signed} à {high:signed})</translation>
    </message>
    <message>
        <source>too few samples to tell a difference ({count}; at least three each are needed)</source>
        <translation>trop peu d’échantillons pour déceler une différence ({count} ; il en faut au moins trois de chaque)</translation>
    </message>
    <message>
        <source>model: {first}, {second}</source>
        <translation>modèle : {first}, {second}</translation>
    </message>
    <message>
        <source>{name}: {first}, {second}</source>
        <translation>{name} : {first}, {second}</translation>
    </message>
    <message>
        <source>computer: {first}, {second}</source>
        <translation>ordinateur : {first}, {second}</translation>
    </message>
    <message>
        <source>llama.cpp: {first}, {second}</source>
        <translation>llama.cpp : {first}, {second}</translation>
    </message>
    <message>
        <source>Leastwise: {first}, {second}</source>
        <translation>Leastwise : {first}, {second}</translation>
    </message>
    <message>
        <source>Score {score:figure}: our measurement of {count} shapes by LocalScore's formula (localscore.ai); it is no official LocalScore.</source>
        <translation>Score {score:figure} : notre mesure de {count} formes d’après la formule de LocalScore (localscore.ai) ; ce n’est pas un LocalScore officiel.</translation>
    </message>
    <message>
        <source>Stopped; what was measured is kept as benchmark {run_id}.</source>
        <translation>Arrêté ; ce qui a été mesuré est conservé comme benchmark {run_id}.</translation>
    </message>
    <message>
        <source>Kept as benchmark {run_id}.</source>
        <translation>Conservé comme benchmark {run_id}.</translation>
    </message>
    <message>
        <source>{model} is {gain:percent} faster with {settings} ({low:percent} to {high:percent_up}). These settings are used from now on.</source>
        <translation>{model} est {gain:percent} plus rapide avec {settings} (de {low:percent} à {high:percent_up}). Ces réglages sont utilisés désormais.</translation>
    </message>
    <message>
        <source>No other settings are faster for {model} beyond the noise; {count} were tried. Its settings stay as they are.</source>
        <translation>Aucun autre réglage n’est plus rapide pour {model} au-delà du bruit ; {count} ont été essayés. Ses réglages restent tels quels.</translation>
    </message>
    <message>
        <source>KV caches of 8 bits were left out, since they can change what a model answers.</source>
        <translation>Les caches KV de 8 bits ont été laissés de côté, car ils peuvent changer ce que répond un modèle.</translation>
    </message>
    <message>
        <source>Add --tune-kv to try them.</source>
        <translation>Ajoutez --tune-kv pour les essayer.</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits was taken: it can change what {model} answers, so run its evals again.</source>
        <translation>Un cache KV de 8 bits a été pris : il peut changer ce que répond {model}, relancez donc ses suites.</translation>
    </message>
    <message>
        <source>A cascade needs at least {needed} cases that both models answered; there are {cases}.</source>
        <translation>Une cascade demande au moins {needed} cas auxquels les deux modèles ont répondu ; il y en a {cases}.</translation>
    </message>
    <message>
        <source>Run the larger suite, or make more cases.</source>
        <translation>Exécutez la plus grande suite, ou créez d’autres cas.</translation>
    </message>
    <message>
        <source>Nothing tells how sure the local model was of its answers.</source>
        <translation>Rien n’indique à quel point le modèle local était sûr de ses réponses.</translation>
    </message>
    <message>
        <source>Run the suite again with --fresh: answers of older versions were kept without it.</source>
        <translation>Relancez la suite avec --fresh : les réponses d’anciennes versions ont été conservées sans cela.</translation>
    </message>
    <message>
        <source>{name} does not name one model of run {run_id}.</source>
        <translation>{name} ne désigne pas un seul modèle de l’exécution {run_id}.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Nommez l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. Sending as many at random does worse: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>En envoyant là où {local} hésitait, {sent:percent} des {cases:,} cas seraient allés à {remote}, et {quality:percent} (de {low:percent} à {high:percent_up}) auraient réussi, contre {remote_quality:percent} avec {remote} seul. En envoyer autant au hasard fait moins bien : la différence est de {lot:points} points (de {lot_low:points} à {lot_high:points_at_most}).</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. These cases cannot tell that from sending as many at random: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>En envoyant là où {local} hésitait, {sent:percent} des {cases:,} cas seraient allés à {remote}, et {quality:percent} (de {low:percent} à {high:percent_up}) auraient réussi, contre {remote_quality:percent} avec {remote} seul. Ces cas ne permettent pas de distinguer cela d’un envoi d’autant de cas au hasard : la différence est de {lot:points} points (de {lot_low:points} à {lot_high:points_at_most}).</translation>
    </message>
    <message>
        <source>Nothing needs to go to {remote}: on these {cases:,} cases {local} alone passes {quality:percent} ({low:percent} to {high:percent_up}), {remote} {remote_quality:percent}.</source>
        <translation>Rien n’a besoin d’aller à {remote} : sur ces {cases:,} cas, {local} seul réussit {quality:percent} (de {low:percent} à {high:percent_up}), {remote} {remote_quality:percent}.</translation>
    </message>
    <message>
        <source>How sure {local} was does not tell which of its answers fail: to be as good as {remote} ({remote_quality:percent} of {cases:,} cases) everything would have to go there.</source>
        <translation>L’assurance de {local} n’indique pas lesquelles de ses réponses échouent : pour égaler {remote} ({remote_quality:percent} des {cases:,} cas), il faudrait tout y envoyer.</translation>
    </message>
    <message>
        <source>Against sending everything it saves {amount:amount} {currency} for 1,000 calls, which is {kept:percent} of the calls.</source>
        <translation>Par rapport à tout envoyer, cela économise {amount:amount} {currency} pour 1 000 appels, soit {kept:percent} des appels.</translation>
    </message>
    <message>
        <source>Against sending everything it saves {kept:percent} of the calls; what that is in money is not known, since the cost of an answer is not.</source>
        <translation>Par rapport à tout envoyer, cela économise {kept:percent} des appels ; on ne sait pas ce que cela fait en argent, car le coût d’une réponse est inconnu.</translation>
    </message>
    <message>
        <source>Simulated on recorded answers. Signal and threshold were chosen on {folds} folds, each case decided without its own. The interval of the share that passes is exact (95 %, Clopper-Pearson), the others are of {resamples:,} bootstrap resamples. Cases left out: {left_out:,}.</source>
        <translation>Simulé sur des réponses enregistrées. Le signal et le seuil ont été choisis sur {folds} blocs, chaque cas étant décidé sans le sien. L’intervalle de la part qui réussit est exact (95 %, Clopper-Pearson), les autres viennent de {resamples:,} rééchantillonnages bootstrap. Cas laissés de côté : {left_out:,}.</translation>
    </message>
    <message>
        <source>There is no blind comparison {number} with that case.</source>
        <translation>Il n’y a pas de comparaison à l’aveugle {number} avec ce cas.</translation>
    </message>
    <message>
        <source>Blind comparison {number} was revealed, and takes no more votes.</source>
        <translation>La comparaison à l’aveugle {number} a été révélée et n’accepte plus de votes.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>That is {model} twice.</source>
        <translation>C’est deux fois {model}.</translation>
    </message>
    <message>
        <source>Name two models, or a model of another run.</source>
        <translation>Nommez deux modèles, ou un modèle d’une autre exécution.</translation>
    </message>
    <message>
        <source>Both models gave the same answers, so nothing can be compared.</source>
        <translation>Les deux modèles ont donné les mêmes réponses, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>No vote prefers {first} or {second}: nothing can be said. Ties: {ties}.</source>
        <translation>Aucun vote ne préfère {first} ou {second} : on ne peut rien dire. Égalités : {ties}.</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties, more than chance would do (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} a été préféré {more} fois et {worse} {fewer} fois : {share:percent} (de {low:percent} à {high:percent_up}) des votes hors égalités, plus que ne ferait le hasard (p {p:chance}). Égalités : {ties}, passées : {skipped}, identiques : {same}.</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties. That may be chance (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} a été préféré {more} fois et {worse} {fewer} fois : {share:percent} (de {low:percent} à {high:percent_up}) des votes hors égalités. Ce peut être le hasard (p {p:chance}). Égalités : {ties}, passées : {skipped}, identiques : {same}.</translation>
    </message>
    <message>
        <source>{votes} {votes|vote is|votes are} kept, {left} {left|pair is|pairs are} left.</source>
        <translation>Votes conservés : {votes} ; paires restantes : {left}.</translation>
    </message>
    <message>
        <source>The same command goes on; --reveal names the models and ends it.</source>
        <translation>La même commande continue ; --reveal nomme les modèles et y met fin.</translation>
    </message>
    <message>
        <source>For use: send to {remote} where the {signal} is below {threshold:figure}.</source>
        <translation>En pratique : envoyer à {remote} là où {signal} est inférieur à {threshold:figure}.</translation>
    </message>
    <message>
        <source>The catalogue in {path} cannot be read: {detail}.</source>
        <translation>Le catalogue dans {path} ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <source>Install Leastwise again.</source>
        <translation>Réinstallez Leastwise.</translation>
    </message>
    <message>
        <source>Not known offline: ask with `leastwise fit {reference}`, which fetches the file's header.</source>
        <translation>Inconnu hors ligne : demandez avec `leastwise fit {reference}`, qui récupère l’en-tête du fichier.</translation>
    </message>
    <message>
        <source>Not known offline as {quantisation}: ask with `leastwise fit {reference}`.</source>
        <translation>Inconnu hors ligne en {quantisation} : demandez avec `leastwise fit {reference}`.</translation>
    </message>
    <message>
        <source>Memory and speed are computed from each model's published shape, with the usual mix of types of its quantisation; `leastwise fit` asks the file itself.</source>
        <translation>La mémoire et la vitesse sont calculées d’après la forme publiée de chaque modèle, avec le mélange de types habituel de sa quantification ; `leastwise fit` interroge le fichier lui-même.</translation>
    </message>
    <message>
        <source>{found} of {count} {count|row|rows} {found|is|are} on the Hub as listed here; wrong or gone: {wrong}; not answered: {unknown}.</source>
        <translation>{found} {found|ligne|lignes} sur {count} {found|est|sont} sur le Hub {found|telle qu’elle figure|telles qu’elles figurent} ici ; fausses ou disparues : {wrong} ; sans réponse : {unknown}.</translation>
    </message>
    <message>
        <source>{repository} is not there, or not for everybody.</source>
        <translation>{repository} n’existe pas, ou n’est pas ouvert à tous.</translation>
    </message>
    <message>
        <source>{repository} has no file as {lacking}.</source>
        <translation>{repository} n’a aucun fichier en {lacking}.</translation>
    </message>
    <message>
        <source>{repository}: {reason}</source>
        <translation>{repository} : {reason}</translation>
    </message>
    <message>
        <source>No model of the catalogue is sure to fit this computer now.</source>
        <translation>Aucun modèle du catalogue ne tient avec certitude sur cet ordinateur pour l’instant.</translation>
    </message>
    <message>
        <source>Close other programs, or ask `leastwise models catalogue` for what is closest.</source>
        <translation>Fermez d’autres programmes, ou demandez à `leastwise models catalogue` lequel s’en approche le plus.</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing can be suggested.</source>
        <translation>La mémoire disponible n’a pas pu être lue, rien ne peut donc être suggéré.</translation>
    </message>
    <message>
        <source>How fast they will be is not known: this computer was not measured.</source>
        <translation>On ne sait pas quelle sera leur vitesse : cet ordinateur n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`.</source>
        <translation>Mesurez-le une fois, sur la page Machine ou avec `leastwise machine --measure`.</translation>
    </message>
    <message>
        <source>A small one, soon downloaded and quick: {parameters:parameters} parameters, {memory_bytes:gib} of memory.</source>
        <translation>Un petit, vite téléchargé et rapide : {parameters:parameters} paramètres, {memory_bytes:gib} de mémoire.</translation>
    </message>
    <message>
        <source>One in the middle: more able than the small one, and still leaves {spare_bytes:gib} free.</source>
        <translation>Un moyen : plus capable que le petit, et il laisse encore {spare_bytes:gib} libres.</translation>
    </message>
    <message>
        <source>The largest that fits comfortably: {memory_bytes:gib} of memory, {spare_bytes:gib} stay free.</source>
        <translation>Le plus grand qui tient à l’aise : {memory_bytes:gib} de mémoire, {spare_bytes:gib} restent libres.</translation>
    </message>
    <message>
        <source>About {tokens_per_s:speed} are predicted.</source>
        <translation>Environ {tokens_per_s:speed} prévus.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licence : {licence}.</translation>
    </message>
    <message>
        <source>{place} {speed} {licence} {good_at}</source>
        <translation>{place} {speed} {licence} {good_at}</translation>
    </message>
    <message>
        <source>{place} {licence} {good_at}</source>
        <translation>{place} {licence} {good_at}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>What it is best at was not found.</source>
        <translation>Ce pour quoi il est le meilleur n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>taking data out of texts</source>
        <translation>extraction de données de textes</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>textes longs</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>langues nombreuses</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>mathématiques</translation>
    </message>
    <message>
        <source>small devices</source>
        <translation>petits appareils</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>reasoning in steps</source>
        <translation>raisonnement par étapes</translation>
    </message>
    <message>
        <source>finding texts by meaning</source>
        <translation>recherche de textes par le sens</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>résumés</translation>
    </message>
    <message>
        <source>calling tools</source>
        <translation>appel d’outils</translation>
    </message>
    <message>
        <source>Whether its template asks for anything is not known.</source>
        <translation>On ne sait pas si son gabarit demande quelque chose.</translation>
    </message>
    <message>
        <source>It thinks in writing before it answers: leave it room for a thousand tokens and more.</source>
        <translation>Il réfléchit par écrit avant de répondre : laissez-lui de la place pour mille tokens et plus.</translation>
    </message>
    <message>
        <source>It can think in writing before it answers; its template lets that be switched.</source>
        <translation>Il peut réfléchir par écrit avant de répondre ; son gabarit permet de l’activer ou non.</translation>
    </message>
    <message>
        <source>It knows no system message: its template puts one before the first question.</source>
        <translation>Il ne connaît pas de message système : son gabarit le place avant la première question.</translation>
    </message>
    <message>
        <source>It knows no system message: its template refuses one.</source>
        <translation>Il ne connaît pas de message système : son gabarit le refuse.</translation>
    </message>
    <message>
        <source>It gives vectors; texts need the prefix that its authors name for their purpose.</source>
        <translation>Il donne des vecteurs ; les textes demandent le préfixe que ses auteurs indiquent selon leur but.</translation>
    </message>
    <message>
        <source>It gives vectors; a question may begin with an instruction that says what is looked for.</source>
        <translation>Il donne des vecteurs ; une question peut commencer par une instruction qui dit ce qui est cherché.</translation>
    </message>
    <message>
        <source>It gives vectors and holds no conversation.</source>
        <translation>Il donne des vecteurs et ne tient pas de conversation.</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notices with what you pass on.</source>
        <translation>Tout usage, commercial compris ; conservez les mentions dans ce que vous redistribuez.</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notice with what you pass on.</source>
        <translation>Tout usage, commercial compris ; conservez la mention dans ce que vous redistribuez.</translation>
    </message>
    <message>
        <source>Business use is allowed; what Google's policy of prohibited uses names is not, and whoever gets the model from you must be bound to the same.</source>
        <translation>L’usage commercial est permis ; ce qu’énumère la politique d’usages interdits de Google ne l’est pas, et quiconque reçoit le modèle de vous doit être tenu aux mêmes règles.</translation>
    </message>
    <message>
        <source>Business use is allowed below 700 million monthly users; Meta's policy of acceptable use holds, and whoever passes it on, or a product with it, must show "Built with Llama".</source>
        <translation>L’usage commercial est permis en dessous de 700 millions d’utilisateurs mensuels ; la politique d’usage acceptable de Meta s’applique, et qui le redistribue, seul ou dans un produit, doit afficher « Built with Llama ».</translation>
    </message>
    <message>
        <source>Business use is free below 10 million US dollars of yearly revenue, and needs a paid licence above that.</source>
        <translation>L’usage commercial est gratuit en dessous de 10 millions de dollars de chiffre d’affaires annuel, et demande une licence payante au-delà.</translation>
    </message>
    <message>
        <source>Its terms were not found: read them at its authors before a business uses it.</source>
        <translation>Ses conditions n’ont pas été trouvées : lisez-les chez ses auteurs avant un usage commercial.</translation>
    </message>
    <message>
        <source>Research only: no business use.</source>
        <translation>Recherche seulement : pas d’usage commercial.</translation>
    </message>
    <message>
        <source>Research and education only: no business use, and not for making models that compete.</source>
        <translation>Recherche et enseignement seulement : pas d’usage commercial, ni pour créer des modèles concurrents.</translation>
    </message>
    <message>
        <source>No business use; name the authors, and keep to Cohere's policy of acceptable use.</source>
        <translation>Pas d’usage commercial ; nommez les auteurs, et respectez la politique d’usage acceptable de Cohere.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Comme attendu.</translation>
    </message>
    <message>
        <source>Not supported, so it never passes: {name}.</source>
        <translation>Non pris en charge, donc jamais réussi : {name}.</translation>
    </message>
    <message>
        <source>It could not be decided ({cause}), so it never passes.</source>
        <translation>On n’a pas pu en décider ({cause}), cela ne réussit donc jamais.</translation>
    </message>
    <message>
        <source>{cause} It has weight 0, so the case does not fail for it.</source>
        <translation>{cause} Son poids est 0, le cas n’échoue donc pas pour autant.</translation>
    </message>
    <message>
        <source>The check itself is broken: {cause}.</source>
        <translation>Le contrôle lui-même est défectueux : {cause}.</translation>
    </message>
    <message>
        <source>Expected "{expected}", got "{output}".</source>
        <translation>Attendu « {expected} », obtenu « {output} ».</translation>
    </message>
    <message>
        <source>The same JSON, but not the same text: expected "{expected}", got "{output}".</source>
        <translation>Le même JSON, mais pas le même texte : attendu « {expected} », obtenu « {output} ».</translation>
    </message>
    <message>
        <source>Expected anything but "{expected}".</source>
        <translation>Attendu tout sauf « {expected} ».</translation>
    </message>
    <message>
        <source>The JSON differs: {differences}.</source>
        <translation>Le JSON diffère : {differences}.</translation>
    </message>
    <message>
        <source>The JSON differs in {count} places, such as {differences}.</source>
        <translation>Le JSON diffère à {count} endroits, dont {differences}.</translation>
    </message>
    <message>
        <source>{part0}</source>
        <translation>{part0}</translation>
    </message>
    <message>
        <source>{part0}; {part1}</source>
        <translation>{part0} ; {part1}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}</source>
        <translation>{part0} ; {part1} ; {part2}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}</source>
        <translation>{part0} ; {part1} ; {part2} ; {part3}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}; {part4}</source>
        <translation>{part0} ; {part1} ; {part2} ; {part3} ; {part4}</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}</source>
        <translation>{field} devrait être {expected} et est {got}</translation>
    </message>
    <message>
        <source>{field} is missing (expected {expected})</source>
        <translation>{field} manque (attendu {expected})</translation>
    </message>
    <message>
        <source>{field} should not be there (it is {got})</source>
        <translation>{field} ne devrait pas être là (c’est {got})</translation>
    </message>
    <message>
        <source>The answer is not JSON ({detail}): "{output}".</source>
        <translation>La réponse n’est pas du JSON ({detail}) : « {output} ».</translation>
    </message>
    <message>
        <source>The answer is JSON, and should not be.</source>
        <translation>La réponse est du JSON, et ne devrait pas en être.</translation>
    </message>
    <message>
        <source>The JSON does not fit the schema: {where}: {detail}.</source>
        <translation>Le JSON ne respecte pas le schéma : {where} : {detail}.</translation>
    </message>
    <message>
        <source>The JSON fits the schema, and should not.</source>
        <translation>Le JSON respecte le schéma, et ne devrait pas.</translation>
    </message>
    <message>
        <source>There is no JSON object in "{output}".</source>
        <translation>Il n’y a pas d’objet JSON dans « {output} ».</translation>
    </message>
    <message>
        <source>There is a JSON object in the answer, and should not be.</source>
        <translation>Il y a un objet JSON dans la réponse, et il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>"{expected}" is not in "{output}".</source>
        <translation>« {expected} » n’est pas dans « {output} ».</translation>
    </message>
    <message>
        <source>"{expected}" is in the answer, and should not be.</source>
        <translation>« {expected} » est dans la réponse, et ne devrait pas y être.</translation>
    </message>
    <message>
        <source>None of {expected} is in "{output}".</source>
        <translation>Aucun de ceux-ci n’est dans « {output} » : {expected}.</translation>
    </message>
    <message>
        <source>{found} is in the answer, and should not be.</source>
        <translation>{found} est dans la réponse, et ne devrait pas y être.</translation>
    </message>
    <message>
        <source>{missing} are missing in "{output}".</source>
        <translation>Il manque dans « {output} » : {missing}.</translation>
    </message>
    <message>
        <source>All of {expected} are in the answer, and should not be.</source>
        <translation>Tous ceux-ci sont dans la réponse, et ne devraient pas y être : {expected}.</translation>
    </message>
    <message>
        <source>"{output}" does not start with "{expected}".</source>
        <translation>« {output} » ne commence pas par « {expected} ».</translation>
    </message>
    <message>
        <source>The answer starts with "{expected}", and should not.</source>
        <translation>La réponse commence par « {expected} », et ne devrait pas.</translation>
    </message>
    <message>
        <source>"{output}" does not match the regular expression {expected}</source>
        <translation>« {output} » ne correspond pas à l’expression régulière {expected}</translation>
    </message>
    <message>
        <source>The answer matches the regular expression {expected}, and should not</source>
        <translation>La réponse correspond à l’expression régulière {expected}, et ne devrait pas</translation>
    </message>
    <message>
        <source>The answer is a refusal, and should not be.</source>
        <translation>La réponse est un refus, et ne devrait pas en être un.</translation>
    </message>
    <message>
        <source>"{output}" is not a refusal.</source>
        <translation>« {output} » n’est pas un refus.</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}; {expected} are asked for.</source>
        <translation>La réponse a {count} {count|mot|mots} ; il en faut {expected}.</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}, and {expected} are ruled out.</source>
        <translation>La réponse a {count} {count|mot|mots}, et {expected} sont exclus.</translation>
    </message>
    <message>
        <source>The set scores {score:figure}; {threshold:figure} is needed.</source>
        <translation>L’ensemble obtient {score:figure} ; il faut {threshold:figure}.</translation>
    </message>
    <message>
        <source>In the set, {name} failed: {cause}</source>
        <translation>Dans l’ensemble, {name} a échoué : {cause}</translation>
    </message>
    <message>
        <source>{name} cannot use this value</source>
        <translation>{name} ne peut pas utiliser cette valeur</translation>
    </message>
    <message>
        <source>{name} has a list with broken quotes ({detail})</source>
        <translation>{name} a une liste aux guillemets mal fermés ({detail})</translation>
    </message>
    <message>
        <source>the regular expression {expected} is not valid ({detail})</source>
        <translation>l’expression régulière {expected} n’est pas valide ({detail})</translation>
    </message>
    <message>
        <source>the schema is not valid ({detail})</source>
        <translation>le schéma n’est pas valide ({detail})</translation>
    </message>
    <message>
        <source>{name} needs a threshold</source>
        <translation>{name} a besoin d’un seuil</translation>
    </message>
    <message>
        <source>{name} cannot score an empty answer</source>
        <translation>{name} ne peut pas noter une réponse vide</translation>
    </message>
    <message>
        <source>More than {limit:figure} edits lie between answer and reference.</source>
        <translation>Plus de {limit:figure} modifications séparent la réponse de la référence.</translation>
    </message>
    <message>
        <source>{edits} {edits|edit lies|edits lie} between answer and reference; more than {limit:figure} are asked for.</source>
        <translation>{edits} {edits|modification sépare|modifications séparent} la réponse de la référence ; il en faut plus de {limit:figure}.</translation>
    </message>
    <message>
        <source>The score is {score:figure}; {threshold:figure} is needed.</source>
        <translation>Le score est de {score:figure} ; il faut {threshold:figure}.</translation>
    </message>
    <message>
        <source>The score is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>Le score est de {score:figure}, et devrait rester inférieur à {threshold:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the time that it took</source>
        <translation>la réponse est venue sans le temps qu’elle a pris</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; at most {limit:seconds} are allowed.</source>
        <translation>Elle a pris {measured:seconds} ; {limit:seconds} au plus sont permis.</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; more than {limit:seconds} are asked for.</source>
        <translation>Elle a pris {measured:seconds} ; il faut plus de {limit:seconds}.</translation>
    </message>
    <message>
        <source>the answer came without its cost</source>
        <translation>la réponse est venue sans son coût</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>Elle a coûté {measured:figure} ; {limit:figure} au plus est permis.</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>Elle a coûté {measured:figure} ; il faut plus de {limit:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the log probabilities of its tokens</source>
        <translation>la réponse est venue sans les log-probabilités de ses tokens</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>La perplexité est de {measured:figure} ; {limit:figure} au plus est permis.</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>La perplexité est de {measured:figure} ; il faut plus de {limit:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the reason why it ended</source>
        <translation>la réponse est venue sans la raison de sa fin</translation>
    </message>
    <message>
        <source>The answer ended for "{got}", not for "{expected}".</source>
        <translation>La réponse s’est terminée pour « {got} », et non pour « {expected} ».</translation>
    </message>
    <message>
        <source>The answer ended for "{expected}", and should not.</source>
        <translation>La réponse s’est terminée pour « {expected} », et ne devrait pas.</translation>
    </message>
    <message>
        <source>The JSON has no field {field}.</source>
        <translation>Le JSON n’a pas de champ {field}.</translation>
    </message>
    <message>
        <source>The JSON has the field {field}, and should not.</source>
        <translation>Le JSON a le champ {field}, et ne devrait pas.</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}.</source>
        <translation>{field} devrait être {expected} et est {got}.</translation>
    </message>
    <message>
        <source>{field} is {got}, and should not be.</source>
        <translation>{field} est {got}, et ne devrait pas l’être.</translation>
    </message>
    <message>
        <source>There is no number in "{output}".</source>
        <translation>Il n’y a pas de nombre dans « {output} ».</translation>
    </message>
    <message>
        <source>{expected} is asked for; the answer has {got}.</source>
        <translation>Il faut {expected} ; la réponse a {got}.</translation>
    </message>
    <message>
        <source>The answer has the number {expected}, and should not.</source>
        <translation>La réponse a le nombre {expected}, et ne devrait pas.</translation>
    </message>
    <message>
        <source>"{expected}" is right; it chose "{output}".</source>
        <translation>Le bon choix est « {expected} » ; il a choisi « {output} ».</translation>
    </message>
    <message>
        <source>"{output}" is not one of the choices; "{expected}" is right.</source>
        <translation>« {output} » n’est pas l’un des choix ; le bon est « {expected} ».</translation>
    </message>
    <message>
        <source>It chose "{expected}", and should not have.</source>
        <translation>Il a choisi « {expected} », et n’aurait pas dû.</translation>
    </message>
    <message>
        <source>"{expected}" is not one of its choices</source>
        <translation>« {expected} » n’est pas l’un de ses choix</translation>
    </message>
    <message>
        <source>choice needs at least two different choices and the right one, such as choices: [yes, no], equals: yes</source>
        <translation>choice demande au moins deux choix différents et le bon, par exemple choices: [yes, no], equals: yes</translation>
    </message>
    <message>
        <source>There is no HTML in "{output}".</source>
        <translation>Il n’y a pas de HTML dans « {output} ».</translation>
    </message>
    <message>
        <source>There is HTML in the answer, and should not be.</source>
        <translation>Il y a du HTML dans la réponse, et il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>The answer is HTML, and should not be.</source>
        <translation>La réponse est du HTML, et ne devrait pas en être.</translation>
    </message>
    <message>
        <source>The answer is empty, so it is no HTML.</source>
        <translation>La réponse est vide, ce n’est donc pas du HTML.</translation>
    </message>
    <message>
        <source>The answer is too large to be read as HTML.</source>
        <translation>La réponse est trop grande pour être lue comme du HTML.</translation>
    </message>
    <message>
        <source>The answer is XML, not HTML.</source>
        <translation>La réponse est du XML, pas du HTML.</translation>
    </message>
    <message>
        <source>There is text outside the HTML.</source>
        <translation>Il y a du texte en dehors du HTML.</translation>
    </message>
    <message>
        <source>The answer has no HTML element.</source>
        <translation>La réponse n’a aucun élément HTML.</translation>
    </message>
    <message>
        <source>The answer is not the XML that is asked for: {detail}.</source>
        <translation>La réponse n’est pas le XML demandé : {detail}.</translation>
    </message>
    <message>
        <source>The answer is XML, and should not be.</source>
        <translation>La réponse est du XML, et ne devrait pas en être.</translation>
    </message>
    <message>
        <source>There is no XML in the answer that has what is asked for.</source>
        <translation>Il n’y a pas dans la réponse de XML qui ait ce qui est demandé.</translation>
    </message>
    <message>
        <source>There is XML in the answer, and should not be.</source>
        <translation>Il y a du XML dans la réponse, et il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>The answer is not valid SQL for {database}.</source>
        <translation>La réponse n’est pas du SQL valide pour {database}.</translation>
    </message>
    <message>
        <source>The SQL uses a table that is not allowed.</source>
        <translation>Le SQL utilise une table non permise.</translation>
    </message>
    <message>
        <source>The SQL uses a column that is not allowed.</source>
        <translation>Le SQL utilise une colonne non permise.</translation>
    </message>
    <message>
        <source>The answer is valid SQL for {database}, and should not be.</source>
        <translation>La réponse est du SQL valide pour {database}, et ne devrait pas en être.</translation>
    </message>
    <message>
        <source>The tools score {score:figure}; {threshold:figure} is needed. Called: {called}. Expected: {wanted}.</source>
        <translation>Les outils obtiennent {score:figure} ; il faut {threshold:figure}. Appelés : {called}. Attendus : {wanted}.</translation>
    </message>
    <message>
        <source>The tools score {score:figure}, and should stay below {threshold:figure}. Called: {called}.</source>
        <translation>Les outils obtiennent {score:figure}, et devraient rester sous {threshold:figure}. Appelés : {called}.</translation>
    </message>
    <message>
        <source>The answer is too broken to find calls of tools in it.</source>
        <translation>La réponse est trop abîmée pour y trouver des appels d’outils.</translation>
    </message>
    <message>
        <source>The answer is a valid call, and should not be.</source>
        <translation>La réponse est un appel valide, et ne devrait pas en être un.</translation>
    </message>
    <message>
        <source>The answer is no call of a tool: "{output}".</source>
        <translation>La réponse n’est pas un appel d’outil : « {output} ».</translation>
    </message>
    <message>
        <source>{name} is called, and no function of that name is declared.</source>
        <translation>{name} est appelé, et aucune fonction de ce nom n’est déclarée.</translation>
    </message>
    <message>
        <source>The arguments of {name} are not JSON ({detail}).</source>
        <translation>Les arguments de {name} ne sont pas du JSON ({detail}).</translation>
    </message>
    <message>
        <source>The arguments of {name} do not fit: {where}: {detail}.</source>
        <translation>Les arguments de {name} ne conviennent pas : {where} : {detail}.</translation>
    </message>
    <message>
        <source>The tool that was called failed: "{output}".</source>
        <translation>L’outil appelé a échoué : « {output} ».</translation>
    </message>
    <message>
        <source>the suite declares no {kind}, neither as the check's value nor with a provider</source>
        <translation>la suite ne déclare pas {kind}, ni comme valeur du contrôle ni avec un fournisseur</translation>
    </message>
    <message>
        <source>The script returned {value}.</source>
        <translation>Le script a renvoyé {value}.</translation>
    </message>
    <message>
        <source>The script says: {reason}</source>
        <translation>Le script dit : {reason}</translation>
    </message>
    <message>
        <source>The script failed: {detail}.</source>
        <translation>Le script a échoué : {detail}.</translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or pass, score and reason; it returned {kind}.</source>
        <translation>Le script doit renvoyer true, false, un nombre, ou pass, score et reason ; il a renvoyé {kind}.</translation>
    </message>
    <message>
        <source>the script took more time or memory than it may</source>
        <translation>le script a pris plus de temps ou de mémoire que permis</translation>
    </message>
    <message>
        <source>the transform is neither code nor a script</source>
        <translation>la transformation n’est ni du code ni un script</translation>
    </message>
    <message>
        <source>the transform failed ({detail})</source>
        <translation>la transformation a échoué ({detail})</translation>
    </message>
    <message>
        <source>the transform returned nothing</source>
        <translation>la transformation n’a rien renvoyé</translation>
    </message>
    <message>
        <source>The case has no checks.</source>
        <translation>Le cas n’a pas de contrôles.</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is.</source>
        <translation>Aucun fournisseur cloud n’a été ajouté, et rien ne sort tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>See `leastwise cloud add --help`.</source>
        <translation>Voir `leastwise cloud add --help`.</translation>
    </message>
    <message>
        <source>There is no provider {name}. Added: {known}.</source>
        <translation>Il n’y a pas de fournisseur {name}. Ajoutés : {known}.</translation>
    </message>
    <message>
        <source>There is a provider {name} already.</source>
        <translation>Il y a déjà un fournisseur {name}.</translation>
    </message>
    <message>
        <source>Remove it first, or give another name.</source>
        <translation>Retirez-le d’abord, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>{name} cannot be a provider's name.</source>
        <translation>{name} ne peut pas être le nom d’un fournisseur.</translation>
    </message>
    <message>
        <source>Use up to 40 lower-case letters, digits, dots and dashes, beginning with a letter.</source>
        <translation>Utilisez jusqu’à 40 minuscules, chiffres, points et tirets, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>{address} is no address of an endpoint.</source>
        <translation>{address} n’est pas l’adresse d’un endpoint.</translation>
    </message>
    <message>
        <source>It begins with https:// (or http:// for a server in your own network) and has neither a name and password nor a query in it.</source>
        <translation>Elle commence par https:// (ou http:// pour un serveur de votre propre réseau) et ne contient ni nom et mot de passe, ni requête.</translation>
    </message>
    <message>
        <source>{name} cannot hold a key.</source>
        <translation>{name} ne peut pas contenir de clé.</translation>
    </message>
    <message>
        <source>Name a variable that ends with _KEY, _TOKEN, _SECRET or _PASSWORD: those are kept from every child process.</source>
        <translation>Nommez une variable qui se termine par _KEY, _TOKEN, _SECRET ou _PASSWORD : celles-là sont cachées à tous les processus enfants.</translation>
    </message>
    <message>
        <source>{name} is no well-known provider.</source>
        <translation>{name} n’est pas un fournisseur connu.</translation>
    </message>
    <message>
        <source>Give its --address, or one of: {known}.</source>
        <translation>Donnez son --address, ou l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>No model is named for {provider}.</source>
        <translation>Aucun modèle n’est nommé pour {provider}.</translation>
    </message>
    <message>
        <source>Write {provider}/MODEL, or add the provider with --model. `leastwise cloud models {provider}` lists them.</source>
        <translation>Écrivez {provider}/MODEL, ou ajoutez le fournisseur avec --model. `leastwise cloud models {provider}` les énumère.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {detail}.</source>
        <translation>{path} ne peut pas être utilisé : {detail}.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it and begin anew.</source>
        <translation>Corrigez le fichier, ou supprimez-le et recommencez.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>{path} ne peut pas être lu ou écrit : {detail}.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Vérifiez ses droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>{name} was added: {address}.</source>
        <translation>{name} a été ajouté : {address}.</translation>
    </message>
    <message>
        <source>Nothing was sent. `leastwise cloud test {name}` asks it.</source>
        <translation>Rien n’a été envoyé. `leastwise cloud test {name}` l’interroge.</translation>
    </message>
    <message>
        <source>{name} was added. Nothing was sent.</source>
        <translation>{name} a été ajouté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Give it a key where it needs one, and test it.</source>
        <translation>Donnez-lui une clé s’il en faut une, et testez-le.</translation>
    </message>
    <message>
        <source>{name} was removed, with its key.</source>
        <translation>{name} a été retiré, avec sa clé.</translation>
    </message>
    <message>
        <source>There is no key for {provider}.</source>
        <translation>Il n’y a pas de clé pour {provider}.</translation>
    </message>
    <message>
        <source>Set {variable}, or keep one with `leastwise cloud add {provider} --key`.</source>
        <translation>Définissez {variable}, ou conservez-en une avec `leastwise cloud add {provider} --key`.</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>Ce n’est pas une clé.</translation>
    </message>
    <message>
        <source>A key is one line of printable ASCII characters without spaces.</source>
        <translation>Une clé est une ligne de caractères ASCII visibles, sans espaces.</translation>
    </message>
    <message>
        <source>The key for {provider} is in {keyring}.</source>
        <translation>La clé pour {provider} est dans {keyring}.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept; no file of ours ever holds one.</source>
        <translation>Ce système n’a pas de trousseau, la clé ne peut donc pas être conservée ; aucun de nos fichiers n’en contient jamais.</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>Définissez plutôt {variable}.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: {detail}.</source>
        <translation>Le trousseau ne peut pas être utilisé : {detail}.</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable} instead.</source>
        <translation>Déverrouillez-le, ou définissez plutôt {variable}.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} was not confirmed.</source>
        <translation>Rien n’a été envoyé : {host} n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>Read what would be sent, and give --send to confirm it.</source>
        <translation>Lisez ce qui serait envoyé, et ajoutez --send pour le confirmer.</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>À {host} ({provider}, {model}) : un prompt de {characters:,} {characters|caractère|caractères}, pour une réponse de {most_tokens:,} {most_tokens|token|tokens} au plus. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>À {host} ({provider}, {model}), non chiffré : un prompt de {characters:,} {characters|caractère|caractères}, pour une réponse de {most_tokens:,} {most_tokens|token|tokens} au plus. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>À {host} ({provider}, {model}) : {prompts:,} prompts de {characters:,} {characters|caractère|caractères} au total, pour des réponses de {most_tokens:,} {most_tokens|token|tokens} au plus au total. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>À {host} ({provider}, {model}), non chiffré : {prompts:,} prompts de {characters:,} {characters|caractère|caractères} au total, pour des réponses de {most_tokens:,} {most_tokens|token|tokens} au plus au total. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}): a request without any prompt.</source>
        <translation>À {host} ({provider}) : une requête sans aucun prompt.</translation>
    </message>
    <message>
        <source>It costs {amount:amount} {currency} at most.</source>
        <translation>Cela coûte {amount:amount} {currency} au plus.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Le coût est inconnu.</translation>
    </message>
    <message>
        <source>No price is known for {model} of {provider}, so no cap can be kept.</source>
        <translation>Aucun prix n’est connu pour {model} de {provider}, aucun plafond ne peut donc être respecté.</translation>
    </message>
    <message>
        <source>Write its price into {path}, or send it all the same with --unpriced.</source>
        <translation>Écrivez son prix dans {path}, ou envoyez quand même avec --unpriced.</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that a run may cost {left:amount} are left.</source>
        <translation>Non envoyé : cet appel peut coûter {amount:amount} {currency}, et des {cap:amount} qu’une exécution peut coûter, il reste {left:amount}.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --run-cap`.</source>
        <translation>Demandez moins de tokens, ou relevez le plafond avec `leastwise cloud spend --run-cap`.</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that {month} may cost {left:amount} are left.</source>
        <translation>Non envoyé : cet appel peut coûter {amount:amount} {currency}, et des {cap:amount} que {month} peut coûter, il reste {left:amount}.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --month-cap`.</source>
        <translation>Demandez moins de tokens, ou relevez le plafond avec `leastwise cloud spend --month-cap`.</translation>
    </message>
    <message>
        <source>{value} is no amount of money.</source>
        <translation>{value} n’est pas un montant.</translation>
    </message>
    <message>
        <source>Write one such as 2.50, or none.</source>
        <translation>Écrivez-en un comme 2.50, ou none.</translation>
    </message>
    <message>
        <source>A price needs a host and a model.</source>
        <translation>Un prix demande un hôte et un modèle.</translation>
    </message>
    <message>
        <source>Name both as the provider's address has them.</source>
        <translation>Nommez les deux comme dans l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON object, and a cloud model takes no other.</source>
        <translation>Le schéma JSON n’est pas un objet JSON, et un modèle cloud n’en accepte pas d’autre.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-le.</translation>
    </message>
    <message>
        <source>{host} does not accept the key: {detail}.</source>
        <translation>{host} n’accepte pas la clé : {detail}.</translation>
    </message>
    <message>
        <source>Give a valid one of your account.</source>
        <translation>Donnez-en une valide de votre compte.</translation>
    </message>
    <message>
        <source>{host} does not let this key do that: {detail}.</source>
        <translation>{host} ne permet pas cela à cette clé : {detail}.</translation>
    </message>
    <message>
        <source>Check the account's rights there.</source>
        <translation>Vérifiez-y les droits du compte.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left: {detail}.</source>
        <translation>Le compte chez {host} n’a plus de crédit : {detail}.</translation>
    </message>
    <message>
        <source>Add credit there.</source>
        <translation>Ajoutez-y du crédit.</translation>
    </message>
    <message>
        <source>{host} has no model {model}, or this key may not use it: {detail}.</source>
        <translation>{host} n’a pas de modèle {model}, ou cette clé ne peut pas l’utiliser : {detail}.</translation>
    </message>
    <message>
        <source>`leastwise cloud models` lists what it offers.</source>
        <translation>`leastwise cloud models` énumère ce qu’il propose.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {detail}.</source>
        <translation>{host} n’accepte plus de requêtes pour l’instant : {detail}.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for {wait:seconds}: {detail}.</source>
        <translation>{host} n’accepte plus de requêtes pendant {wait:seconds} : {detail}.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Réessayez ensuite.</translation>
    </message>
    <message>
        <source>{host} refused the prompt by its policy: {detail}.</source>
        <translation>{host} a refusé le prompt selon sa politique : {detail}.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Modifiez le prompt.</translation>
    </message>
    <message>
        <source>The prompt with its answer is too long for the model at {host}: {detail}.</source>
        <translation>Le prompt et sa réponse sont trop longs pour le modèle chez {host} : {detail}.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for fewer tokens.</source>
        <translation>Raccourcissez le prompt, ou demandez moins de tokens.</translation>
    </message>
    <message>
        <source>{host} does not understand the request (status {status}): {detail}.</source>
        <translation>{host} ne comprend pas la requête (statut {status}) : {detail}.</translation>
    </message>
    <message>
        <source>Check the provider's address and what the model supports.</source>
        <translation>Vérifiez l’adresse du fournisseur et ce que le modèle prend en charge.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}): {detail}.</source>
        <translation>{host} a une panne (statut {status}) : {detail}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} did not get the request in time.</source>
        <translation>{host} n’a pas reçu la requête à temps.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>{host} had not finished after {limit:seconds}.</source>
        <translation>{host} n’avait pas terminé après {limit:seconds}.</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer tokens.</source>
        <translation>Réessayez, ou demandez moins de tokens.</translation>
    </message>
    <message>
        <source>{host} ended the answer in the middle, after {characters:,} {characters|character|characters}.</source>
        <translation>{host} a coupé la réponse en cours, après {characters:,} {characters|caractère|caractères}.</translation>
    </message>
    <message>
        <source>{host} sent something that cannot be read: {detail}.</source>
        <translation>{host} a envoyé quelque chose d’illisible : {detail}.</translation>
    </message>
    <message>
        <source>{host} reported an error instead of an answer: {detail}.</source>
        <translation>{host} a signalé une erreur au lieu d’une réponse : {detail}.</translation>
    </message>
    <message>
        <source>{host} sends its requests on to another address, and that is not followed.</source>
        <translation>{host} renvoie ses requêtes vers une autre adresse, et cela n’est pas suivi.</translation>
    </message>
    <message>
        <source>Add the provider anew with the address that it has now.</source>
        <translation>Ajoutez à nouveau le fournisseur avec son adresse actuelle.</translation>
    </message>
    <message>
        <source>it says nothing more</source>
        <translation>il ne dit rien de plus</translation>
    </message>
    <message>
        <source>{address} is not encrypted and not in your own network.</source>
        <translation>{address} n’est ni chiffrée ni dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
    <message>
        <source>What is spent cannot be noted in {path} ({detail}), and nothing goes out unnoted.</source>
        <translation>La dépense ne peut pas être notée dans {path} ({detail}), et rien ne sort sans être noté.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk.</source>
        <translation>Vérifiez les droits du dossier et le disque.</translation>
    </message>
    <message>
        <source>{provider} answers, and accepts the key. It offers {count} {count|model|models}.</source>
        <translation>{provider} répond et accepte la clé. Il propose {count} {count|modèle|modèles}.</translation>
    </message>
    <message>
        <source>{month}: {counted} {currency}, of which {settled} by reported tokens, {assumed} assumed where none were reported, {open} open. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>En {month} : {counted} {currency}, dont {settled} d’après les tokens déclarés, {assumed} supposés quand aucun ne l’est, {open} en suspens. Appels : {calls}, sans prix : {unpriced}.</translation>
    </message>
    <message>
        <source>At most {run} a run and {month} a month; - is without a bound.</source>
        <translation>Au plus {run} par exécution et {month} par mois ; - signifie sans limite.</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out: {least} to {most} {currency}. Nothing was sent.</source>
        <translation>{calls:,} {calls|appel|appels}, avec {least_in:,} à {most_in:,} {most_in|token|tokens} en entrée et {most_out:,} au plus en sortie : de {least} à {most} {currency}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out. No price is known, so the cost is not. Nothing was sent.</source>
        <translation>{calls:,} {calls|appel|appels}, avec {least_in:,} à {most_in:,} {most_in|token|tokens} en entrée et {most_out:,} au plus en sortie. Aucun prix n’est connu, le coût non plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A cloud model takes no {options}.</source>
        <translation>Un modèle cloud n’accepte pas {options}.</translation>
    </message>
    <message>
        <source>Leave it out, or use a model on this computer.</source>
        <translation>Omettez-le, ou utilisez un modèle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Model files that Leastwise owns, or that you put there.</source>
        <translation>Fichiers de modèles qui appartiennent à Leastwise, ou que vous y avez mis.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Téléchargements inachevés</translation>
    </message>
    <message>
        <source>What was fetched of models that are not whole yet.</source>
        <translation>Ce qui a été reçu de modèles qui ne sont pas encore complets.</translation>
    </message>
    <message>
        <source>Runs with every answer, benchmarks, kept answers and prompts.</source>
        <translation>Exécutions avec chaque réponse, benchmarks, réponses conservées et prompts.</translation>
    </message>
    <message>
        <source>The suites that you added or wrote.</source>
        <translation>Les suites que vous avez ajoutées ou écrites.</translation>
    </message>
    <message>
        <source>Answers of the Hub</source>
        <translation>Réponses du Hub</translation>
    </message>
    <message>
        <source>Headers and lists of models that lie elsewhere, kept so that they are asked for once.</source>
        <translation>En-têtes et listes de modèles situés ailleurs, conservés pour n’être demandés qu’une fois.</translation>
    </message>
    <message>
        <source>Work files</source>
        <translation>Fichiers de travail</translation>
    </message>
    <message>
        <source>Files that stand in for models while their memory is planned.</source>
        <translation>Fichiers qui tiennent lieu de modèles pendant que leur mémoire est planifiée.</translation>
    </message>
    <message>
        <source>What happened inside, never what was asked or said.</source>
        <translation>Ce qui s’est passé à l’intérieur, jamais ce qui a été demandé ou dit.</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Journal réseau</translation>
    </message>
    <message>
        <source>Each request that left this computer.</source>
        <translation>Chaque requête qui a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>What is known of crashes; nothing of it is sent.</source>
        <translation>Ce que l’on sait des plantages ; rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>Providers, own prices and what was spent. No key lies here.</source>
        <translation>Fournisseurs, prix personnels et dépenses. Aucune clé ne se trouve ici.</translation>
    </message>
    <message>
        <source>Answers that are being written just now.</source>
        <translation>Réponses en cours d’écriture.</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>Réglages et le reste</translation>
    </message>
    <message>
        <source>Settings, the window's place, consents and locks.</source>
        <translation>Réglages, position de la fenêtre, consentements et verrous.</translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>Il n’y a rien à nettoyer.</translation>
    </message>
    <message>
        <source>What is there is in use just now, and stays.</source>
        <translation>Ce qui s’y trouve est utilisé en ce moment et reste.</translation>
    </message>
    <message>
        <source>{count:,} {count|file that is|files that are} fetched or made again when {count|it is|they are} needed; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|fichier reçu ou créé|fichiers reçus ou créés} à nouveau au besoin ; {size_bytes:gb} sur le disque.</translation>
    </message>
    <message>
        <source>What was fetched of {count:,} {count|download that does|downloads that do} not run; {size_bytes:gb} on the disk. {count|It begins|They begin} anew if you want {count|it|them} again.</source>
        <translation>Ce qui a été reçu de {count:,} {count|téléchargement arrêté|téléchargements arrêtés} ; {size_bytes:gb} sur le disque. {count|Il reprend du début si vous le|Ils reprennent du début si vous les} voulez encore.</translation>
    </message>
    <message>
        <source>{count:,} older {count|part|parts} of the logs; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|partie ancienne|parties anciennes} des journaux ; {size_bytes:gb} sur le disque.</translation>
    </message>
    <message>
        <source>{count:,} crash {count|report|reports}; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|rapport|rapports} de plantage ; {size_bytes:gb} sur le disque.</translation>
    </message>
    <message>
        <source>{count:,} {count|run|runs} with every answer; this cannot be undone. How much that frees is known once {count|it is|they are} gone.</source>
        <translation>{count:,} {count|exécution|exécutions} avec chaque réponse ; c’est irréversible. L’espace libéré sera connu une fois {count|qu’elle aura|qu’elles auront} disparu.</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free.</source>
        <translation>Nettoyé : {count:,} {count|élément|éléments} ; {freed_bytes:gb} libérés.</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free. {kept:,} would not go, {path} first.</source>
        <translation>Nettoyé : {count:,} {count|élément|éléments} ; {freed_bytes:gb} libérés. {kept:,} {kept|n’a|n’ont} pas pu partir, d’abord {path}.</translation>
    </message>
    <message>
        <source>Check their permissions, or whether another program holds them.</source>
        <translation>Vérifiez leurs droits, ou si un autre programme les retient.</translation>
    </message>
    <message>
        <source>Cleaning needs your word, and nobody can be asked here.</source>
        <translation>Le nettoyage demande votre accord, et personne ne peut être interrogé ici.</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>Ajoutez --yes.</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>Rien n’a été nettoyé.</translation>
    </message>
    <message>
        <source>--older-than is of the history.</source>
        <translation>--older-than concerne l’historique.</translation>
    </message>
    <message>
        <source>Leave it out, or clean `history`.</source>
        <translation>Omettez-le, ou nettoyez `history`.</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk.</source>
        <translation>En tout {size_bytes:gb} ; {free_bytes:gb} libres sur le disque.</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk, {models_free_bytes:gb} on that of the models.</source>
        <translation>En tout {size_bytes:gb} ; {free_bytes:gb} libres sur le disque, {models_free_bytes:gb} sur celui des modèles.</translation>
    </message>
    <message>
        <source>Leastwise ended unexpectedly, or met a defect, {count} {count|time|times} since it was last open.</source>
        <translation>Leastwise s’est terminé de façon inattendue, ou a rencontré un défaut, {count} fois depuis sa dernière ouverture.</translation>
    </message>
    <message>
        <source>What was noted lies in {folder}; nothing is sent. You can read it here, and delete it.</source>
        <translation>Ce qui a été noté se trouve dans {folder} ; rien n’est envoyé. Vous pouvez le lire ici, et le supprimer.</translation>
    </message>
    <message>
        <source>{model}, held as the reference, passes {rate:percent} of {cases:,} {cases|case|cases}.</source>
        <translation>{model}, pris comme référence, réussit {rate:percent} de {cases:,} cas.</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. They cost between {least:amount} and {most:amount} {currency}.</source>
        <translation>Réponses encore à demander à {model} : {calls:,} sur {answers:,}. Elles coûtent entre {least:amount} et {most:amount} {currency}.</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. What they cost is not known.</source>
        <translation>Réponses encore à demander à {model} : {calls:,} sur {answers:,}. Leur coût est inconnu.</translation>
    </message>
    <message>
        <source>Every answer of {model} ({answers:,}) is here already; nothing is sent.</source>
        <translation>Toutes les réponses de {model} ({answers:,}) sont déjà là ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>A reference is held against one suite, and several were asked for.</source>
        <translation>Une référence se compare à une seule suite, et plusieurs ont été demandées.</translation>
    </message>
    <message>
        <source>Name one suite.</source>
        <translation>Nommez une suite.</translation>
    </message>
    <message>
        <source>The reference run stopped. Every answer that came in is kept.</source>
        <translation>L’exécution de référence s’est arrêtée. Toutes les réponses reçues sont conservées.</translation>
    </message>
    <message>
        <source>Run the same command again: it goes on there, and pays for none of them again.</source>
        <translation>Relancez la même commande : elle reprend là, et rien n’est payé une seconde fois.</translation>
    </message>
    <message>
        <source>{reference} is several models.</source>
        <translation>{reference} désigne plusieurs modèles.</translation>
    </message>
    <message>
        <source>Name one model as the reference, or cloud:NAME.</source>
        <translation>Nommez un modèle comme référence, ou cloud:NAME.</translation>
    </message>
    <message>
        <source>macOS tells the energy that is used (powermetrics) to root alone.</source>
        <translation>macOS ne dit l’énergie consommée (powermetrics) qu’à root.</translation>
    </message>
    <message>
        <source>Measure the power at the socket and give --watts.</source>
        <translation>Mesurez la puissance à la prise et indiquez-la avec --watts.</translation>
    </message>
    <message>
        <source>This computer has no energy counter that a program can read.</source>
        <translation>Cet ordinateur n’a pas de compteur d’énergie qu’un programme puisse lire.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but {path} may be read by root alone.</source>
        <translation>Le processeur compte son énergie, mais {path} n’est lisible que par root.</translation>
    </message>
    <message>
        <source>Let this user read it, or measure the power at the socket and give --watts.</source>
        <translation>Permettez à cet utilisateur de le lire, ou mesurez la puissance à la prise et indiquez-la avec --watts.</translation>
    </message>
    <message>
        <source>{local}; {reference}; {money}.</source>
        <translation>{local} ; {reference} ; {money}.</translation>
    </message>
    <message>
        <source>No model on this computer could be judged; {reference}.</source>
        <translation>Aucun modèle de cet ordinateur n’a pu être jugé ; {reference}.</translation>
    </message>
    <message>
        <source>{model} passes {rate:percent} of your cases</source>
        <translation>{model} réussit {rate:percent} de vos cas</translation>
    </message>
    <message>
        <source>{claim} {takes}</source>
        <translation>{claim} {takes}</translation>
    </message>
    <message>
        <source>No model on this computer passes the bar of {bar:percent}: at best {claim}</source>
        <translation>Aucun modèle de cet ordinateur n’atteint la barre de {bar:percent} : au mieux, {claim}</translation>
    </message>
    <message>
        <source>No model on this computer keeps all limits: {claim}, and breaks a limit</source>
        <translation>Aucun modèle de cet ordinateur ne respecte toutes les limites : {claim}, et en dépasse une</translation>
    </message>
    <message>
        <source>in {memory:gib} at {speed:speed}</source>
        <translation>avec {memory:gib} à {speed:speed}</translation>
    </message>
    <message>
        <source>in {memory:gib}</source>
        <translation>avec {memory:gib}</translation>
    </message>
    <message>
        <source>at {speed:speed}</source>
        <translation>à {speed:speed}</translation>
    </message>
    <message>
        <source>the cloud model</source>
        <translation>le modèle cloud</translation>
    </message>
    <message>
        <source>the large model</source>
        <translation>le grand modèle</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, {difference}</source>
        <translation>{kind} {name} réussit {rate:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent}, {difference}</source>
        <translation>{kind} {name} réussit {rate:percent}, sous la barre de {bar:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent} too, {difference}</source>
        <translation>{kind} {name} réussit {rate:percent}, lui aussi sous la barre de {bar:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}</source>
        <translation>{kind} {name} réussit {rate:percent}</translation>
    </message>
    <message>
        <source>and no case tells them apart</source>
        <translation>et aucun cas ne les distingue</translation>
    </message>
    <message>
        <source>a difference that these {cases:,} cases cannot tell</source>
        <translation>une différence que ces {cases:,} cas ne permettent pas de déceler</translation>
    </message>
    <message>
        <source>as many as the local one of the cases that both answered, though other ones ({more:,} each way)</source>
        <translation>autant que le local parmi les cas auxquels les deux ont répondu, mais pas les mêmes ({more:,} dans chaque sens)</translation>
    </message>
    <message>
        <source>and passes {more:,} {more|case|cases} that the local one fails against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>et réussit {more:,} cas où le local échoue contre {fewer:,} dans l’autre sens, plus que ne ferait le hasard (p {p:chance})</translation>
    </message>
    <message>
        <source>and fails {more:,} {more|case|cases} that the local one passes against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>et échoue à {more:,} cas que le local réussit contre {fewer:,} dans l’autre sens, plus que ne ferait le hasard (p {p:chance})</translation>
    </message>
    <message>
        <source>and cases come out otherwise ({more:,} one way, {fewer:,} the other), which no test can weigh since the local one was stopped early</source>
        <translation>et des cas donnent un autre résultat ({more:,} dans un sens, {fewer:,} dans l’autre), ce qu’aucun test ne peut évaluer puisque le local a été arrêté avant la fin</translation>
    </message>
    <message>
        <source>and one case tells nothing</source>
        <translation>et un seul cas n’indique rien</translation>
    </message>
    <message>
        <source>and no case was answered by both</source>
        <translation>et les deux n’ont répondu à aucun même cas</translation>
    </message>
    <message>
        <source>nobody charges for either</source>
        <translation>aucun des deux n’est facturé</translation>
    </message>
    <message>
        <source>what {name} costs is not known</source>
        <translation>le coût de {name} est inconnu</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} per 1,000 calls</source>
        <translation>le modèle cloud coûte {amount:amount} {currency} pour 1 000 appels</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} a month at {volume}</source>
        <translation>le modèle cloud coûte {amount:amount} {currency} par mois pour {volume}</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume} ({counted})</source>
        <translation>le local économise {amount:amount} {currency} par mois pour {volume} ({counted})</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume} ({counted})</source>
        <translation>le local coûte {amount:amount} {currency} de plus par mois pour {volume} ({counted})</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>le local économise {amount:amount} {currency} par mois pour {volume}, qui demandent {machines:,} machines comme celle-ci ({counted})</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>le local coûte {amount:amount} {currency} de plus par mois pour {volume}, qui demandent {machines:,} machines comme celle-ci ({counted})</translation>
    </message>
    <message>
        <source>electricity and the machine are counted</source>
        <translation>électricité et machine comprises</translation>
    </message>
    <message>
        <source>electricity is counted, the machine is not</source>
        <translation>électricité comprise, machine non comprise</translation>
    </message>
    <message>
        <source>the machine is counted, electricity is not</source>
        <translation>machine comprise, électricité non comprise</translation>
    </message>
    <message>
        <source>neither electricity nor the machine is counted</source>
        <translation>ni électricité ni machine comprises</translation>
    </message>
    <message>
        <source>From which volume on a machine pays for itself is not known: no price of one was given.</source>
        <translation>On ne sait pas à partir de quel volume une machine s’amortit : aucun prix n’a été donné.</translation>
    </message>
    <message>
        <source>A machine does not pay for itself at any volume: a call costs at least as much here.</source>
        <translation>Une machine ne s’amortit à aucun volume : un appel coûte ici au moins autant.</translation>
    </message>
    <message>
        <source>A machine pays for itself ({spread}) from a volume of {volume:,} a month on, which is {calls:,} in all ({energy}).</source>
        <translation>Une machine s’amortit ({spread}) à partir d’un volume de {volume:,} par mois, soit {calls:,} en tout ({energy}).</translation>
    </message>
    <message>
        <source>A machine would pay for itself ({spread}) from a volume of {volume:,} a month on, but one answers {most:,} a month at most ({energy}).</source>
        <translation>Une machine s’amortirait ({spread}) à partir d’un volume de {volume:,} par mois, mais elle répond à {most:,} au plus par mois ({energy}).</translation>
    </message>
    <message>
        <source>within {years} {years|year|years}</source>
        <translation>en {years} {years|an|ans}</translation>
    </message>
    <message>
        <source>{count:,} {count|call|calls}</source>
        <translation>{count:,} {count|appel|appels}</translation>
    </message>
    <message>
        <source>electricity is counted</source>
        <translation>électricité comprise</translation>
    </message>
    <message>
        <source>electricity is not counted</source>
        <translation>électricité non comprise</translation>
    </message>
    <message>
        <source>Its energy is part of what the provider charges.</source>
        <translation>Son énergie est comprise dans ce que facture le fournisseur.</translation>
    </message>
    <message>
        <source>How much energy a call takes was not measured and not given, so that electricity is left out.</source>
        <translation>L’énergie d’un appel n’a été ni mesurée ni donnée, l’électricité n’est donc pas comptée.</translation>
    </message>
    <message>
        <source>Electricity is left out. {why}</source>
        <translation>L’électricité n’est pas comptée. {why}</translation>
    </message>
    <message>
        <source>{joules:figure} J a call: the {watts:figure} W that were given, for as long as a call took.</source>
        <translation>{joules:figure} J par appel : les {watts:figure} W qui ont été donnés, pendant la durée d’un appel.</translation>
    </message>
    <message>
        <source>{joules:figure} J a call, counted over {answers:,} {answers|answer|answers} by {counters}; the power of an idle computer is not subtracted.</source>
        <translation>{joules:figure} J par appel, comptés sur {answers:,} {answers|réponse|réponses} par {counters} ; la puissance d’un ordinateur au repos n’est pas déduite.</translation>
    </message>
    <message>
        <source>Cases that {model} fails and the reference passes: {cases}.</source>
        <translation>Cas où {model} échoue et que la référence réussit : {cases}.</translation>
    </message>
    <message>
        <source>Cases that {model} passes and the reference fails: {cases}.</source>
        <translation>Cas que {model} réussit et où la référence échoue : {cases}.</translation>
    </message>
    <message>
        <source>Times are from the request to the last token, with up to {at_once} {at_once|answer|answers} in the making at once on this computer.</source>
        <translation>Les temps vont de la requête au dernier token, avec jusqu’à {at_once} {at_once|réponse|réponses} à la fois sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stay with {reference} for this task, or change the task:</source>
        <translation>Restez avec {reference} pour cette tâche, ou changez la tâche :</translation>
    </message>
    <message>
        <source>{failures} of {all_failures} {all_failures|failure|failures} {failures|is|are} in {key} = {kind}, which has {cases} of {all_cases} {all_cases|case|cases}: more than chance would put there (permutation test, p {p:chance}).</source>
        <translation>{failures} {failures|échec|échecs} sur {all_failures} {failures|est|sont} dans {key} = {kind}, qui compte {cases} cas sur {all_cases} : plus que le hasard n’y mettrait (test de permutation, p {p:chance}).</translation>
    </message>
    <message>
        <source>Split the task: leave {key} = {kind} to the large model, or tune a small one on it.</source>
        <translation>Divisez la tâche : laissez {key} = {kind} au grand modèle, ou affinez-en un petit dessus.</translation>
    </message>
    <message>
        <source>The {failures} {failures|failure is|failures are} spread: nothing that the suite tells of its cases ({keys}) gathers them more than chance would (permutation test, least p {p:chance}).</source>
        <translation>Les échecs ({failures}) sont dispersés : rien de ce que la suite dit de ses cas ({keys}) ne les regroupe plus que le hasard (test de permutation, plus petit p {p:chance}).</translation>
    </message>
    <message>
        <source>The task is open-ended or too varied for these models, or the suite does not name what makes a case hard: add metadata that does.</source>
        <translation>La tâche est trop ouverte ou trop variée pour ces modèles, ou la suite ne dit pas ce qui rend un cas difficile : ajoutez des métadonnées qui le disent.</translation>
    </message>
    <message>
        <source>Of the failing answers ({failures}), those that fail the check {check}: {count}.</source>
        <translation>Parmi les réponses en échec ({failures}), celles qui échouent au contrôle {check} : {count}.</translation>
    </message>
    <message>
        <source>Check whether {check} asks for what the task needs; a form of answer can be enforced with a JSON schema.</source>
        <translation>Voyez si {check} demande ce dont la tâche a besoin ; une forme de réponse peut être imposée par un schéma JSON.</translation>
    </message>
    <message>
        <source>Cases that {model} fails and {reference} passes: {count} (numbers {cases}).</source>
        <translation>Cas où {model} échoue et que {reference} réussit : {count} (numéros {cases}).</translation>
    </message>
    <message>
        <source>Tune on cases like these: the answers of the large model are examples.</source>
        <translation>Affinez sur des cas comme ceux-ci : les réponses du grand modèle servent d’exemples.</translation>
    </message>
    <message>
        <source>Look at these cases first: they are what going local would lose.</source>
        <translation>Regardez d’abord ces cas : ce sont eux que le passage en local ferait perdre.</translation>
    </message>
    <message>
        <source>There are too few cases to tune on ({cases}): half of them are held back to test, and fewer than {fewest} cannot show that 90 % of new inputs would pass.</source>
        <translation>Il y a trop peu de cas pour affiner ({cases}) : la moitié est mise de côté pour tester, et moins de {fewest} ne peuvent pas montrer que 90 % des nouvelles entrées réussiraient.</translation>
    </message>
    <message>
        <source>Cases to add at the least: {more}.</source>
        <translation>Cas à ajouter au minimum : {more}.</translation>
    </message>
    <message>
        <source>{model} of the catalogue needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model}, du catalogue, demande {need:gib}, soit {short:gib} de plus que n’a cet ordinateur.</translation>
    </message>
    <message>
        <source>{model} is here and needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model} est là et demande {need:gib}, soit {short:gib} de plus que n’a cet ordinateur.</translation>
    </message>
    <message>
        <source>Try it on a computer with more memory, or at a smaller quantisation.</source>
        <translation>Essayez-le sur un ordinateur avec plus de mémoire, ou dans une quantification plus petite.</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses {devices}.</source>
        <translation>Ce build de llama.cpp utilise {devices}.</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses the processor only, not the GPU that is there: {gpus}.</source>
        <translation>Ce build de llama.cpp n’utilise que le processeur, et non le GPU présent : {gpus}.</translation>
    </message>
    <message>
        <source>How to get a build for {backends} is in the README, under With a GPU.</source>
        <translation>Le README, sous « With a GPU », explique comment obtenir un build pour {backends}.</translation>
    </message>
    <message>
        <source>{gpus} is there, and this build of llama.cpp does not use it.</source>
        <translation>{gpus} est là, et ce build de llama.cpp ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Check the driver, and what CUDA_VISIBLE_DEVICES and its like hide; a build for {backends} is in the README, under With a GPU.</source>
        <translation>Vérifiez le pilote, et ce que cachent CUDA_VISIBLE_DEVICES et les variables semblables ; le README, sous « With a GPU », indique un build pour {backends}.</translation>
    </message>
    <message>
        <source>{left_out} is the same GPU as {used}, and {used} is used.</source>
        <translation>{left_out} est le même GPU que {used}, et c’est {used} qui est utilisé.</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory and is not used beside another GPU.</source>
        <translation>{devices} partage la mémoire du système et n’est pas utilisé à côté d’un autre GPU.</translation>
    </message>
    <message>
        <source>All {layers} layers fit on {devices}.</source>
        <translation>Les {layers} couches tiennent toutes sur {devices}.</translation>
    </message>
    <message>
        <source>{offloaded} of {layers} {layers|layer|layers} {offloaded|fits|fit} on {devices}; the others stay with the processor.</source>
        <translation>{offloaded} {offloaded|couche|couches} sur {layers} {offloaded|tient|tiennent} sur {devices} ; les autres restent au processeur.</translation>
    </message>
    <message>
        <source>Nothing fits on {devices}: the least that can be put there needs {needed_bytes:gib}, and {budget_bytes:gib} can be used.</source>
        <translation>Rien ne tient sur {devices} : le minimum à y mettre demande {needed_bytes:gib}, et {budget_bytes:gib} sont utilisables.</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory: the model needs {needed_bytes:gib} of it, and {budget_bytes:gib} can be used.</source>
        <translation>{devices} partage la mémoire du système : le modèle en demande {needed_bytes:gib}, et {budget_bytes:gib} sont utilisables.</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no GPU to use, so everything runs on the processor.</source>
        <translation>Ce build de llama.cpp n’a pas de GPU à utiliser, tout s’exécute donc sur le processeur.</translation>
    </message>
    <message>
        <source>{devices} does not tell its free memory, so nothing is put on it.</source>
        <translation>{devices} n’indique pas sa mémoire libre, rien n’y est donc placé.</translation>
    </message>
    <message>
        <source>The disk of {path} is full.</source>
        <translation>Le disque de {path} est plein.</translation>
    </message>
    <message>
        <source>Free some space and go on with the download; what was fetched is kept.</source>
        <translation>Libérez de l’espace et reprenez le téléchargement ; ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free.</source>
        <translation>Il faut {needed_bytes:gb} pour {reference} sur le disque de {path}, et {free_bytes:gb} sont libres.</translation>
    </message>
    <message>
        <source>Free some space, or take a smaller quantisation; what was fetched is kept.</source>
        <translation>Libérez de l’espace, ou prenez une quantification plus petite ; ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free, of which the other downloads still need {others_bytes:gb}.</source>
        <translation>Il faut {needed_bytes:gb} pour {reference} sur le disque de {path}, et {free_bytes:gb} sont libres, dont {others_bytes:gb} qu’il faut encore aux autres téléchargements.</translation>
    </message>
    <message>
        <source>Free some space, cancel one of them, or take a smaller quantisation.</source>
        <translation>Libérez de l’espace, annulez-en un, ou prenez une quantification plus petite.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as this one.</source>
        <translation>Le disque de {path} n’accepte pas de fichier aussi grand que celui-ci.</translation>
    </message>
    <message>
        <source>Let the models lie on another disk (not FAT), or raise the limit on file sizes; what was fetched is kept.</source>
        <translation>Placez les modèles sur un autre disque (pas FAT), ou relevez la limite de taille des fichiers ; ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {detail}.</source>
        <translation>Rien ne peut être écrit dans {path} : {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} n’est plus là.</translation>
    </message>
    <message>
        <source>Connect its disk again and go on with the download; what was fetched is kept there.</source>
        <translation>Rebranchez son disque et reprenez le téléchargement ; ce qui est déjà reçu y est conservé.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} ne peut pas être écrit : {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and go on with the download; what was fetched is kept.</source>
        <translation>Vérifiez le disque et reprenez le téléchargement ; ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>{host} does not give {file} under the address that the Hub names (status {status}).</source>
        <translation>{host} ne donne pas {file} à l’adresse qu’indique le Hub (statut {status}).</translation>
    </message>
    <message>
        <source>Try again later; what was fetched is kept.</source>
        <translation>Réessayez plus tard ; ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists (its hash is {given}), twice in a row.</source>
        <translation>Ce qui a été reçu de {file} n’est pas ce qu’indique le Hub (son empreinte est {given}), deux fois de suite.</translation>
    </message>
    <message>
        <source>Try again later or over another network; a proxy may change what passes through it.</source>
        <translation>Réessayez plus tard ou par un autre réseau ; un proxy peut altérer ce qui le traverse.</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists, so it is fetched once more.</source>
        <translation>Ce qui a été reçu de {file} n’est pas ce qu’indique le Hub, il est donc téléchargé encore une fois.</translation>
    </message>
    <message>
        <source>{host} lists no hash for {file}, so nothing could tell whether it arrived whole.</source>
        <translation>{host} n’indique pas d’empreinte pour {file}, on ne pourrait donc pas savoir s’il est arrivé entier.</translation>
    </message>
    <message>
        <source>Take another file of this model, or download it yourself and import it.</source>
        <translation>Prenez un autre fichier de ce modèle, ou téléchargez-le vous-même et importez-le.</translation>
    </message>
    <message>
        <source>{reference} is being downloaded by another Leastwise.</source>
        <translation>{reference} est en cours de téléchargement par un autre Leastwise.</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it there.</source>
        <translation>Attendez que ce soit terminé, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>{reference} names nothing on the Hub.</source>
        <translation>{reference} ne désigne rien sur le Hub.</translation>
    </message>
    <message>
        <source>Write owner/repository, and the quantisation after a colon: owner/repository:Q4_K_M.</source>
        <translation>Écrivez propriétaire/dépôt, et la quantification après deux-points : propriétaire/dépôt:Q4_K_M.</translation>
    </message>
    <message>
        <source>There is no download {download_id}.</source>
        <translation>Il n’y a pas de téléchargement {download_id}.</translation>
    </message>
    <message>
        <source>See the list of downloads.</source>
        <translation>Voir la liste des téléchargements.</translation>
    </message>
    <message>
        <source>The download of {reference} ran into a defect of Leastwise ({detail}).</source>
        <translation>Le téléchargement de {reference} a rencontré un défaut de Leastwise ({detail}).</translation>
    </message>
    <message>
        <source>Go on with it, and please report the log file; what was fetched is kept.</source>
        <translation>Reprenez-le, et veuillez signaler le fichier journal ; ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>Checking what is here already: {done_bytes:gb}.</source>
        <translation>Contrôle de ce qui est déjà là : {done_bytes:gb}.</translation>
    </message>
    <message>
        <source>{share:percent} ({done_bytes:gb} of {total_bytes:gb}), {rate:rate}, {left_s:seconds} left</source>
        <translation>{share:percent} ({done_bytes:gb} sur {total_bytes:gb}), {rate:rate}, encore {left_s:seconds}</translation>
    </message>
    <message>
        <source>{reference} is here: {folder} ({total_bytes:gb}, every hash matched).</source>
        <translation>{reference} est là : {folder} ({total_bytes:gb}, toutes les empreintes concordent).</translation>
    </message>
    <message>
        <source>{reference} was here already: {folder} ({total_bytes:gb}).</source>
        <translation>{reference} était déjà là : {folder} ({total_bytes:gb}).</translation>
    </message>
    <message>
        <source>What was fetched is kept.</source>
        <translation>Ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>To go on: leastwise models get {reference}</source>
        <translation>Pour continuer : leastwise models get {reference}</translation>
    </message>
    <message>
        <source>{value} is no rate.</source>
        <translation>{value} n’est pas un débit.</translation>
    </message>
    <message>
        <source>Write it as 500k, 5M or 2.5 MB/s, in bytes per second.</source>
        <translation>Écrivez-le comme 500k, 5M ou 2.5 MB/s, en octets par seconde.</translation>
    </message>
    <message>
        <source>{name} is no name for a file on this disk.</source>
        <translation>{name} n’est pas un nom possible pour un fichier sur ce disque.</translation>
    </message>
    <message>
        <source>Take another file of this model.</source>
        <translation>Prenez un autre fichier de ce modèle.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} est endommagé : {detail}.</translation>
    </message>
    <message>
        <source>Move its folder away and get the model again.</source>
        <translation>Écartez son dossier et téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>Il n’y a pas de fichier de modèle à {path}.</translation>
    </message>
    <message>
        <source>Check the path, or see `leastwise models list`.</source>
        <translation>Vérifiez le chemin, ou voyez `leastwise models list`.</translation>
    </message>
    <message>
        <source>No model is called {name}.</source>
        <translation>Aucun modèle ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file, or one of: {known}.</source>
        <translation>Donnez le chemin d’un fichier GGUF, ou l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file.</source>
        <translation>Donnez le chemin d’un fichier GGUF.</translation>
    </message>
    <message>
        <source>Check the file's permissions and the disk.</source>
        <translation>Vérifiez les droits du fichier et le disque.</translation>
    </message>
    <message>
        <source>There is no GGUF file in {path}.</source>
        <translation>Il n’y a pas de fichier GGUF dans {path}.</translation>
    </message>
    <message>
        <source>Give a folder that holds .gguf files, or a file.</source>
        <translation>Donnez un dossier qui contient des fichiers .gguf, ou un fichier.</translation>
    </message>
    <message>
        <source>There is no model to try.</source>
        <translation>Il n’y a pas de modèle à essayer.</translation>
    </message>
    <message>
        <source>Name GGUF files or a folder that holds some.</source>
        <translation>Nommez des fichiers GGUF ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF file.</source>
        <translation>{path} n’est pas un fichier GGUF.</translation>
    </message>
    <message>
        <source>Take the model's .gguf file; other formats do not run here.</source>
        <translation>Prenez le fichier .gguf du modèle ; les autres formats ne s’exécutent pas ici.</translation>
    </message>
    <message>
        <source>{path} is cut short: its header describes {expected_bytes:gb}, and it holds {file_bytes:gb}.</source>
        <translation>{path} est tronqué : son en-tête décrit {expected_bytes:gb}, et il contient {file_bytes:gb}.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download it again, or take another file of this model.</source>
        <translation>Téléchargez-le à nouveau, ou prenez un autre fichier de ce modèle.</translation>
    </message>
    <message>
        <source>llama.cpp refuses to load {path}: {detail}.</source>
        <translation>llama.cpp refuse de charger {path} : {detail}.</translation>
    </message>
    <message>
        <source>llama.cpp makes no context of {context_tokens:,} tokens with a KV cache of {kv} for {path} ({detail}).</source>
        <translation>llama.cpp ne crée pas de contexte de {context_tokens:,} tokens avec un cache KV {kv} pour {path} ({detail}).</translation>
    </message>
    <message>
        <source>Take f16 for the KV cache, or a shorter context.</source>
        <translation>Prenez f16 pour le cache KV, ou un contexte plus court.</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it loaded {path} ({how}).</source>
        <translation>llama.cpp s’est interrompu en chargeant {path} ({how}).</translation>
    </message>
    <message>
        <source>The file is most likely damaged: download it again, or take another file of this model.</source>
        <translation>Le fichier est très probablement endommagé : téléchargez-le à nouveau, ou prenez un autre fichier de ce modèle.</translation>
    </message>
    <message>
        <source>{model} cannot be shown images.</source>
        <translation>On ne peut pas montrer d’images à {model}.</translation>
    </message>
    <message>
        <source>Take a model that sees, with its projector (an mmproj file) beside it or in --mmproj.</source>
        <translation>Prenez un modèle qui voit, avec son projecteur (un fichier mmproj) à côté ou dans --mmproj.</translation>
    </message>
    <message>
        <source>An image could not be put into the context of {model}.</source>
        <translation>Une image n’a pas pu être placée dans le contexte de {model}.</translation>
    </message>
    <message>
        <source>Shorten the conversation, or give the model a longer context.</source>
        <translation>Raccourcissez la conversation, ou donnez au modèle un contexte plus long.</translation>
    </message>
    <message>
        <source>{path} is no image that can be shown: {detail}</source>
        <translation>{path} n’est pas une image qui puisse être montrée : {detail}</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, WebP, BMP or GIF file.</source>
        <translation>Prenez un fichier PNG, JPEG, WebP, BMP ou GIF.</translation>
    </message>
    <message>
        <source>{model} has no switch for thinking.</source>
        <translation>{model} ne permet pas d’activer ou non la réflexion.</translation>
    </message>
    <message>
        <source>Leave --thinking out; it answers as it always does.</source>
        <translation>Omettez --thinking ; il répond comme il le fait toujours.</translation>
    </message>
    <message>
        <source>The process that held {model} ended while it was {doing} ({how}).</source>
        <translation>Le processus qui portait {model} s’est terminé ({how}) ; en cours : {doing}.</translation>
    </message>
    <message>
        <source>Run it again; if this comes back, take a smaller model. Details are in {log}.</source>
        <translation>Relancez-le ; si cela revient, prenez un modèle plus petit. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>There was not enough memory for {model} while it was {doing}.</source>
        <translation>Pas assez de mémoire pour {model} ; en cours : {doing}.</translation>
    </message>
    <message>
        <source>Close other programs, take a smaller model, or shorten the context.</source>
        <translation>Fermez d’autres programmes, prenez un modèle plus petit ou raccourcissez le contexte.</translation>
    </message>
    <message>
        <source>The prompt has {prompt_tokens} tokens and leaves no room in a context of {context_tokens}.</source>
        <translation>Le prompt a {prompt_tokens} tokens et ne laisse pas de place dans un contexte de {context_tokens}.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>Raccourcissez le prompt, ou donnez au modèle un contexte plus long.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Le prompt est vide.</translation>
    </message>
    <message>
        <source>Write something for the model to answer.</source>
        <translation>Écrivez quelque chose à quoi le modèle puisse répondre.</translation>
    </message>
    <message>
        <source>The prompt cannot be turned into tokens by {model}.</source>
        <translation>{model} ne peut pas convertir le prompt en tokens.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or take another model.</source>
        <translation>Raccourcissez le prompt, ou prenez un autre modèle.</translation>
    </message>
    <message>
        <source>The grammar cannot be followed: llama.cpp does not accept it.</source>
        <translation>La grammaire ne peut pas être suivie : llama.cpp ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Check it: GBNF with a rule called root. Details are in {log}.</source>
        <translation>Vérifiez-la : GBNF avec une règle nommée root. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {detail}.</source>
        <translation>Le schéma JSON ne peut pas être suivi : {detail}.</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>Simplifiez le schéma.</translation>
    </message>
    <message>
        <source>No token of {model} satisfies the grammar or JSON schema at this point of the answer.</source>
        <translation>Aucun token de {model} ne satisfait la grammaire ou le schéma JSON à ce point de la réponse.</translation>
    </message>
    <message>
        <source>Loosen the schema, or take a model whose vocabulary has the characters that it asks for.</source>
        <translation>Assouplissez le schéma, ou prenez un modèle dont le vocabulaire a les caractères qu’il demande.</translation>
    </message>
    <message>
        <source>The logit bias names token {token}; {model} has {vocabulary}, counted from 0.</source>
        <translation>Le biais de logits nomme le token {token} ; {model} en a {vocabulary}, comptés à partir de 0.</translation>
    </message>
    <message>
        <source>Leave that token out.</source>
        <translation>Omettez ce token.</translation>
    </message>
    <message>
        <source>A choice is empty.</source>
        <translation>Un choix est vide.</translation>
    </message>
    <message>
        <source>Give every choice a text.</source>
        <translation>Donnez un texte à chaque choix.</translation>
    </message>
    <message>
        <source>The context has no room for {choices} {choices|choice|choices} beside the prompt.</source>
        <translation>Le contexte n’a pas de place pour {choices} choix en plus du prompt.</translation>
    </message>
    <message>
        <source>Give the model a longer context, or fewer choices.</source>
        <translation>Donnez au modèle un contexte plus long, ou moins de choix.</translation>
    </message>
    <message>
        <source>{model} is loaded for embeddings, so it writes no answers.</source>
        <translation>{model} est chargé pour les embeddings, il n’écrit donc pas de réponses.</translation>
    </message>
    <message>
        <source>Load it without embeddings.</source>
        <translation>Chargez-le sans embeddings.</translation>
    </message>
    <message>
        <source>{model} is not loaded for embeddings.</source>
        <translation>{model} n’est pas chargé pour les embeddings.</translation>
    </message>
    <message>
        <source>Load it with embeddings switched on.</source>
        <translation>Chargez-le avec les embeddings activés.</translation>
    </message>
    <message>
        <source>Text {number} has {tokens} tokens; {model} is loaded for {context_tokens}.</source>
        <translation>Le texte {number} a {tokens} tokens ; {model} est chargé pour {context_tokens}.</translation>
    </message>
    <message>
        <source>Shorten the text, or give the model a longer context.</source>
        <translation>Raccourcissez le texte, ou donnez au modèle un contexte plus long.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>Chargez-en un d’abord.</translation>
    </message>
    <message>
        <source>llama.cpp does not apply the adapter {adapter} to {path}.</source>
        <translation>llama.cpp n’applique pas l’adaptateur {adapter} à {path}.</translation>
    </message>
    <message>
        <source>Check that the adapter was made for this model and is a GGUF file.</source>
        <translation>Vérifiez que l’adaptateur a été fait pour ce modèle et qu’il est un fichier GGUF.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the prompt of {model} (status {status}).</source>
        <translation>llama.cpp n’a pas pu évaluer le prompt de {model} (statut {status}).</translation>
    </message>
    <message>
        <source>Shorten the context or take another model. Details are in {log}.</source>
        <translation>Raccourcissez le contexte ou prenez un autre modèle. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>{model} brings no chat template, so it gets the bare text of the prompt.</source>
        <translation>{model} n’apporte pas de gabarit de chat, il reçoit donc le texte du prompt tel quel.</translation>
    </message>
    <message>
        <source>The chat template of {model} cannot be rendered: {detail}.</source>
        <translation>Le gabarit de chat de {model} ne peut pas être rendu : {detail}.</translation>
    </message>
    <message>
        <source>The process that runs models did not start: {detail}.</source>
        <translation>Le processus qui exécute les modèles n’a pas démarré : {detail}.</translation>
    </message>
    <message>
        <source>Install Leastwise again. Details are in {log}.</source>
        <translation>Réinstallez Leastwise. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>The process that runs models answered with something unexpected: {detail}.</source>
        <translation>Le processus qui exécute les modèles a répondu quelque chose d’inattendu : {detail}.</translation>
    </message>
    <message>
        <source>This is a defect of Leastwise; please report it with {log}.</source>
        <translation>C’est un défaut de Leastwise ; veuillez le signaler avec {log}.</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>lecture du prompt</translation>
    </message>
    <message>
        <source>writing its answer</source>
        <translation>écriture de sa réponse</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>computing its memory</source>
        <translation>calcul de sa mémoire</translation>
    </message>
    <message>
        <source>signal {number}, {name}</source>
        <translation>signal {number}, {name}</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>code de sortie {status}</translation>
    </message>
    <message>
        <source>it ran for more than {limit:seconds} and was stopped</source>
        <translation>il s’est exécuté plus de {limit:seconds} et a été arrêté</translation>
    </message>
    <message>
        <source>its process ended ({how}), most likely for want of memory</source>
        <translation>son processus s’est terminé ({how}), très probablement faute de mémoire</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare.</source>
        <translation>Tient, avec {spare_bytes:gib} de reste.</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare of {available_bytes:gib} taken as available.</source>
        <translation>Tient, avec {spare_bytes:gib} de reste sur {available_bytes:gib} supposés disponibles.</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib}, and {available_bytes:gib} is available now.</source>
        <translation>Juste : il faut {needed_bytes:gib}, et {available_bytes:gib} sont disponibles maintenant.</translation>
    </message>
    <message>
        <source>Close other programs: they hold {reclaimable_bytes:gib}.</source>
        <translation>Fermez d’autres programmes : ils occupent {reclaimable_bytes:gib}.</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib} of {available_bytes:gib}, with less than {reserve_bytes:gib} to spare.</source>
        <translation>Juste : il faut {needed_bytes:gib} sur {available_bytes:gib}, avec moins de {reserve_bytes:gib} de reste.</translation>
    </message>
    <message>
        <source>Close other programs, or shorten the context.</source>
        <translation>Fermez d’autres programmes, ou raccourcissez le contexte.</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short.</source>
        <translation>Ne tient pas : il manque {short_bytes:gib}.</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short; it fits {ways}.</source>
        <translation>Ne tient pas : il manque {short_bytes:gib} ; tient {ways}.</translation>
    </message>
    <message>
        <source>Does not fit on {device}: {short_bytes:gib} short.</source>
        <translation>Ne tient pas sur {device} : il manque {short_bytes:gib}.</translation>
    </message>
    <message>
        <source>Put fewer layers there, or let Leastwise compute how many fit.</source>
        <translation>Mettez-y moins de couches, ou laissez Leastwise calculer combien tiennent.</translation>
    </message>
    <message>
        <source>with a context of {context_tokens:,}</source>
        <translation>avec un contexte de {context_tokens:,}</translation>
    </message>
    <message>
        <source>with an 8-bit KV cache</source>
        <translation>avec un cache KV de 8 bits</translation>
    </message>
    <message>
        <source>as {quantisation} (a file of {file_bytes:gb})</source>
        <translation>en {quantisation} (un fichier de {file_bytes:gb})</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, ou {second}</translation>
    </message>
    <message>
        <source>Memory is what llama.cpp itself plans for this file.</source>
        <translation>La mémoire est celle que llama.cpp planifie lui-même pour ce fichier.</translation>
    </message>
    <message>
        <source>Memory is computed by formula: this build of llama.cpp does not plan this architecture.</source>
        <translation>La mémoire est calculée par formule : ce build de llama.cpp ne sait pas planifier cette architecture.</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens and a KV cache of {kv_type}.</source>
        <translation>C’est pour un contexte de {context_tokens:,} tokens et un cache KV en {kv_type}.</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens, {sequences} answers at once and a KV cache of {kv_type}.</source>
        <translation>C’est pour un contexte de {context_tokens:,} tokens, {sequences} réponses à la fois et un cache KV en {kv_type}.</translation>
    </message>
    <message>
        <source>A context of up to {context_tokens:,} tokens fits.</source>
        <translation>Un contexte allant jusqu’à {context_tokens:,} tokens tient.</translation>
    </message>
    <message>
        <source>{transferred_bytes:gb} was fetched for this answer.</source>
        <translation>{transferred_bytes:gb} ont été téléchargés pour cette réponse.</translation>
    </message>
    <message>
        <source>Fits all of these machines: {models}.</source>
        <translation>Tiennent sur toutes ces machines : {models}.</translation>
    </message>
    <message>
        <source>None of these models fits all of these machines.</source>
        <translation>Aucun de ces modèles ne tient sur toutes ces machines.</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing is said of fitting.</source>
        <translation>La mémoire disponible n’a pas pu être lue, on ne peut donc pas dire si cela tient.</translation>
    </message>
    <message>
        <source>{model} was made for a context of {trained_tokens:,} tokens, and {asked_tokens:,} were asked for.</source>
        <translation>{model} a été fait pour un contexte de {trained_tokens:,} tokens, et {asked_tokens:,} ont été demandés.</translation>
    </message>
    <message>
        <source>Ask for at most {trained_tokens:,}.</source>
        <translation>Demandez-en {trained_tokens:,} au plus.</translation>
    </message>
    <message>
        <source>A context of {context_tokens:,} tokens does not hold the {wanted_tokens:,} that the speed is asked for.</source>
        <translation>Un contexte de {context_tokens:,} tokens ne contient pas les {wanted_tokens:,} pour lesquels la vitesse est demandée.</translation>
    </message>
    <message>
        <source>Ask for a longer context, or for the speed of less.</source>
        <translation>Demandez un contexte plus long, ou la vitesse pour moins de tokens.</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>Il n’y a pas de modèle à examiner.</translation>
    </message>
    <message>
        <source>Name a GGUF file, a known name, or a repository as owner/name or owner/name:Q4_K_M.</source>
        <translation>Nommez un fichier GGUF, un nom connu, ou un dépôt sous la forme propriétaire/nom ou propriétaire/nom:Q4_K_M.</translation>
    </message>
    <message>
        <source>How fast it will be is not known: this computer was not measured.</source>
        <translation>On ne sait pas quelle sera sa vitesse : cet ordinateur n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`; that takes about 20 seconds.</source>
        <translation>Mesurez-le une fois, sur la page Machine ou avec `leastwise machine --measure` ; cela prend environ 20 secondes.</translation>
    </message>
    <message>
        <source>How fast it will be is not known: the profile holds no measured speed.</source>
        <translation>On ne sait pas quelle sera sa vitesse : le profil ne contient aucune vitesse mesurée.</translation>
    </message>
    <message>
        <source>How fast it will be is not known by the size of its file alone.</source>
        <translation>La taille de son fichier ne suffit pas pour savoir quelle sera sa vitesse.</translation>
    </message>
    <message>
        <source>Look it up.</source>
        <translation>Consultez-le.</translation>
    </message>
    <message>
        <source>Looking for {model}</source>
        <translation>Recherche de {model}</translation>
    </message>
    <message>
        <source>Letting llama.cpp plan its memory</source>
        <translation>Calcul du plan mémoire par llama.cpp</translation>
    </message>
    <message>
        <source>Searching the largest context that fits</source>
        <translation>Recherche du plus long contexte qui tient</translation>
    </message>
    <message>
        <source>Measuring this computer, once</source>
        <translation>Mesure de cet ordinateur, une seule fois</translation>
    </message>
    <message>
        <source>Rehearsing {model}</source>
        <translation>Essai à blanc de {model}</translation>
    </message>
    <message>
        <source>Handed {name} over to {target}: {files} in {folder}.</source>
        <translation>{name} transmis à {target} : {files} dans {folder}.</translation>
    </message>
    <message>
        <source>No model passed in run {run_id}, so there is no winner to hand over.</source>
        <translation>Aucun modèle n’a réussi dans l’exécution {run_id}, il n’y a donc pas de gagnant à transmettre.</translation>
    </message>
    <message>
        <source>Name a model file instead, or lower the bar and run again.</source>
        <translation>Nommez plutôt un fichier de modèle, ou abaissez la barre et relancez.</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>Il y a déjà un fichier à {path}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>A Modelfile cannot hold this text: {text}</source>
        <translation>Un Modelfile ne peut pas contenir ce texte : {text}</translation>
    </message>
    <message>
        <source>It knows no way to write characters that are not printable, nor three quotes at a line's end. Change the text, or take another target.</source>
        <translation>Il ne sait pas écrire les caractères non imprimables, ni trois guillemets en fin de ligne. Modifiez le texte, ou prenez une autre cible.</translation>
    </message>
    <message>
        <source>A command line cannot hold the path {path}.</source>
        <translation>Une ligne de commande ne peut pas contenir le chemin {path}.</translation>
    </message>
    <message>
        <source>{target} does not take this candidate's LoRA adapters ({count}).</source>
        <translation>{target} n’accepte pas les adaptateurs LoRA de ce candidat ({count}).</translation>
    </message>
    <message>
        <source>Take llama-server, or quantise a model that has them merged.</source>
        <translation>Prenez llama-server, ou quantifiez un modèle où ils sont fusionnés.</translation>
    </message>
    <message>
        <source>{target} cannot hold the answer to a grammar.</source>
        <translation>{target} ne peut pas soumettre la réponse à une grammaire.</translation>
    </message>
    <message>
        <source>Use llama-server or Python, or bind the answer with a JSON schema.</source>
        <translation>Utilisez llama-server ou Python, ou contraignez la réponse par un schéma JSON.</translation>
    </message>
    <message>
        <source>{target} has no place for this setting: {name}.</source>
        <translation>{target} n’a pas de place pour ce réglage : {name}.</translation>
    </message>
    <message>
        <source>Change the setting, or take another target.</source>
        <translation>Changez le réglage, ou prenez une autre cible.</translation>
    </message>
    <message>
        <source>{examples:,} {examples|example|examples} of {reference} to learn from, {held_out:,} {held_out|case|cases} held out to judge on, in {folder}. {skipped:,} {skipped|case has|cases have} no passing answer and {skipped|is|are} in neither.</source>
        <translation>{examples:,} {examples|exemple|exemples} de {reference} pour apprendre et {held_out:,} cas mis de côté pour juger, dans {folder}. {skipped:,} cas {skipped|n’a|n’ont} pas de réponse réussie et {skipped|ne figure|ne figurent} dans aucun des deux.</translation>
    </message>
    <message>
        <source>Judge what you tuned with `leastwise find {suite} --models TUNED.gguf`, or `--models BASE.gguf --lora ADAPTER.gguf`.</source>
        <translation>Jugez ce que vous avez affiné avec `leastwise find {suite} --models TUNED.gguf`, ou `--models BASE.gguf --lora ADAPTER.gguf`.</translation>
    </message>
    <message>
        <source>The suite cannot be split: {cases:,} {cases|case|cases} in {clusters:,} {clusters|group that shares|groups that share} a source or almost all words {cases|leaves|leave} nothing on one side.</source>
        <translation>La suite ne peut pas être divisée : {cases:,} cas en {clusters:,} {clusters|groupe qui partage|groupes qui partagent} une source ou presque tous leurs mots {cases|ne laisse|ne laissent} rien d’un côté.</translation>
    </message>
    <message>
        <source>Add cases from other sources, or change --held-out.</source>
        <translation>Ajoutez des cas d’autres sources, ou changez --held-out.</translation>
    </message>
    <message>
        <source>There is no finished run over {suite} as it is now to learn from.</source>
        <translation>Il n’y a aucune exécution achevée de {suite}, telle qu’elle est maintenant, dont apprendre.</translation>
    </message>
    <message>
        <source>Find the smallest for it, or hold it against a reference on the Decision page.</source>
        <translation>Trouvez le plus petit pour elle, ou comparez-la à une référence sur la page Décision.</translation>
    </message>
    <message>
        <source>There is something in {path} already.</source>
        <translation>Il y a déjà quelque chose dans {path}.</translation>
    </message>
    <message>
        <source>No model passed any case in run {run_id}.</source>
        <translation>Aucun modèle n’a réussi de cas dans l’exécution {run_id}.</translation>
    </message>
    <message>
        <source>Take a run with a model that passes some.</source>
        <translation>Prenez une exécution avec un modèle qui en réussit.</translation>
    </message>
    <message>
        <source>Run {run_id} was over another suite, or over this one before it was changed.</source>
        <translation>L’exécution {run_id} portait sur une autre suite, ou sur celle-ci avant sa modification.</translation>
    </message>
    <message>
        <source>Run it again, or name a newer run.</source>
        <translation>Relancez-la, ou nommez une exécution plus récente.</translation>
    </message>
    <message>
        <source>The header of {path} is larger than {most_bytes:gib}.</source>
        <translation>L’en-tête de {path} dépasse {most_bytes:gib}.</translation>
    </message>
    <message>
        <source>It is damaged, or has an unusually large vocabulary: take another file of this model. No more is fetched of a file that lies elsewhere; a downloaded one may have more.</source>
        <translation>Il est endommagé, ou a un vocabulaire exceptionnellement grand : prenez un autre fichier de ce modèle. D’un fichier qui se trouve ailleurs, on ne télécharge pas davantage ; un fichier téléchargé peut en avoir plus.</translation>
    </message>
    <message>
        <source>{path} is part of a model in {count} files, and {missing} is not there.</source>
        <translation>{path} fait partie d’un modèle en {count} fichiers, et {missing} n’est pas là.</translation>
    </message>
    <message>
        <source>Get the missing file; all parts lie in one folder under their own names.</source>
        <translation>Procurez-vous le fichier manquant ; toutes les parties vont dans un même dossier sous leurs propres noms.</translation>
    </message>
    <message>
        <source>{path} says inside that it is part {number} of {count}, and its name says otherwise.</source>
        <translation>{path} dit en lui-même être la partie {number} sur {count}, et son nom dit autre chose.</translation>
    </message>
    <message>
        <source>Give the parts back the names that they were downloaded with.</source>
        <translation>Rendez aux parties les noms avec lesquels elles ont été téléchargées.</translation>
    </message>
    <message>
        <source>{path} is named like part of a model in {count} files, and says nothing of that inside.</source>
        <translation>{path} porte un nom de partie d’un modèle en {count} fichiers, et n’en dit rien en lui-même.</translation>
    </message>
    <message>
        <source>Rename it if it is a whole model, or download it again.</source>
        <translation>Renommez-le si c’est un modèle entier, ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} and {other} are not parts of one model: {detail}.</source>
        <translation>{path} et {other} ne sont pas des parties d’un même modèle : {detail}.</translation>
    </message>
    <message>
        <source>Download all parts again from one place.</source>
        <translation>Téléchargez à nouveau toutes les parties au même endroit.</translation>
    </message>
    <message>
        <source>There is no model repository {repository} on {host}, or it is private.</source>
        <translation>Il n’y a pas de dépôt de modèle {repository} sur {host}, ou il est privé.</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, set HF_TOKEN or keep a key with `leastwise models token set`, in the window under Library.</source>
        <translation>Vérifiez comment il s’écrit : propriétaire/nom. Pour un dépôt privé, définissez HF_TOKEN ou conservez une clé avec `leastwise models token set`, dans la fenêtre sous Bibliothèque.</translation>
    </message>
    <message>
        <source>{repository} holds no GGUF file.</source>
        <translation>{repository} ne contient aucun fichier GGUF.</translation>
    </message>
    <message>
        <source>Look for a repository of this model with GGUF files.</source>
        <translation>Cherchez un dépôt de ce modèle avec des fichiers GGUF.</translation>
    </message>
    <message>
        <source>{repository} holds several files.</source>
        <translation>{repository} contient plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Add which one after a colon: {known}.</source>
        <translation>Ajoutez lequel après deux-points : {known}.</translation>
    </message>
    <message>
        <source>{repository} holds no file {wanted}.</source>
        <translation>{repository} ne contient aucun fichier {wanted}.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation>Prenez l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>Several files of {repository} are meant.</source>
        <translation>Plusieurs fichiers de {repository} correspondent.</translation>
    </message>
    <message>
        <source>Add one name after a colon: {files}.</source>
        <translation>Ajoutez un nom après deux-points : {files}.</translation>
    </message>
    <message>
        <source>{repository} is open only to those whom its authors let in.</source>
        <translation>{repository} n’est ouvert qu’à ceux que ses auteurs admettent.</translation>
    </message>
    <message>
        <source>Ask for access on {page}, then set HF_TOKEN to a key of your account, or keep one with `leastwise models token set`, in the window under Library.</source>
        <translation>Demandez l’accès sur {page}, puis définissez HF_TOKEN avec une clé de votre compte, ou conservez-en une avec `leastwise models token set`, dans la fenêtre sous Bibliothèque.</translation>
    </message>
    <message>
        <source>The account of your key has no access to {repository}.</source>
        <translation>Le compte de votre clé n’a pas accès à {repository}.</translation>
    </message>
    <message>
        <source>Ask for it on {page}.</source>
        <translation>Demandez-le sur {page}.</translation>
    </message>
    <message>
        <source>{host} does not show {repository} to everybody.</source>
        <translation>{host} ne montre pas {repository} à tous.</translation>
    </message>
    <message>
        <source>Set HF_TOKEN to a key of an account that may see it, or keep it with `leastwise models token set`, in the window under Library.</source>
        <translation>Définissez HF_TOKEN avec une clé d’un compte autorisé à le voir, ou conservez-la avec `leastwise models token set`, dans la fenêtre sous Bibliothèque.</translation>
    </message>
    <message>
        <source>{host} does not accept the key that is set for it.</source>
        <translation>{host} n’accepte pas la clé définie pour lui.</translation>
    </message>
    <message>
        <source>Set a valid one in HF_TOKEN or with `leastwise models token set`, or take it away.</source>
        <translation>Définissez-en une valide dans HF_TOKEN ou avec `leastwise models token set`, ou retirez-la.</translation>
    </message>
    <message>
        <source>HF_TOKEN holds something that is no key.</source>
        <translation>HF_TOKEN contient quelque chose qui n’est pas une clé.</translation>
    </message>
    <message>
        <source>Set it to a key of your account, or unset it.</source>
        <translation>Mettez-y une clé de votre compte, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>{host} gives files as a whole only, so a header cannot be read without the weights.</source>
        <translation>{host} ne donne les fichiers qu’en entier, un en-tête ne peut donc pas être lu sans les poids.</translation>
    </message>
    <message>
        <source>Download the file and name it by its path, or let HF_ENDPOINT name another server.</source>
        <translation>Téléchargez le fichier et nommez-le par son chemin, ou désignez un autre serveur dans HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{file} changed or moved while it was read.</source>
        <translation>{file} a été modifié ou déplacé pendant la lecture.</translation>
    </message>
    <message>
        <source>{host} lists {file} with {listed_bytes:,} bytes and gives it with {given_bytes:,}.</source>
        <translation>{host} annonce {file} avec {listed_bytes:,} octets et le donne avec {given_bytes:,}.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take another file of this model.</source>
        <translation>Réessayez ; si cela persiste, prenez un autre fichier de ce modèle.</translation>
    </message>
    <message>
        <source>The kept headers in {path} cannot be used: {detail}.</source>
        <translation>Les en-têtes conservés dans {path} ne peuvent pas être utilisés : {detail}.</translation>
    </message>
    <message>
        <source>The stand-in for a model cannot be written to {path}: {detail}.</source>
        <translation>Le modèle factice ne peut pas être écrit dans {path} : {detail}.</translation>
    </message>
    <message>
        <source>The disk of {path} has no sparse files, so memory cannot be planned without the weights.</source>
        <translation>Le disque de {path} n’a pas de fichiers creux, la mémoire ne peut donc pas être planifiée sans les poids.</translation>
    </message>
    <message>
        <source>Let LEASTWISE_HOME name a folder on another disk (not FAT or exFAT).</source>
        <translation>Désignez dans LEASTWISE_HOME un dossier sur un autre disque (pas FAT ni exFAT).</translation>
    </message>
    <message>
        <source>it needs a judge: name one with --judge, on the Find page, or for the suite</source>
        <translation>il faut un juge : nommez-en un avec --judge, sur la page Trouver ou pour la suite</translation>
    </message>
    <message>
        <source>it needs an embedding model: name one with --embedding, on the Find page, or for the suite</source>
        <translation>il faut un modèle d’embeddings : nommez-en un avec --embedding, sur la page Trouver ou pour la suite</translation>
    </message>
    <message>
        <source>The judge says: {reason}</source>
        <translation>Le juge dit : {reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}): {reason}</source>
        <translation>Le juge dit ({score:figure}) : {reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}, and {threshold:figure} is needed): {reason}</source>
        <translation>Le juge dit ({score:figure}, et il faut {threshold:figure}) : {reason}</translation>
    </message>
    <message>
        <source>The answer answers "{question}", which is {score:figure} like what was asked; at least {threshold:figure} is needed.</source>
        <translation>La réponse répond à « {question} », qui ressemble à {score:figure} à ce qui était demandé ; il faut au moins {threshold:figure}.</translation>
    </message>
    <message>
        <source>{score:percent} of it holds; at least {threshold:percent} is needed.</source>
        <translation>{score:percent} en est vérifié ; il faut au moins {threshold:percent}.</translation>
    </message>
    <message>
        <source>the case has no variable {name}, or it is no text</source>
        <translation>le cas n’a pas de variable {name}, ou ce n’est pas un texte</translation>
    </message>
    <message>
        <source>the suite's own question to the judge cannot be made: {cause}</source>
        <translation>la question propre de la suite au juge ne peut pas être formée : {cause}</translation>
    </message>
    <message>
        <source>The judge says ({category}): {reason}</source>
        <translation>Le juge dit ({category}) : {reason}</translation>
    </message>
    <message>
        <source>the judge gave no verdict, but "{text}"</source>
        <translation>le juge n’a pas donné de verdict, mais « {text} »</translation>
    </message>
    <message>
        <source>the judge did not come to its verdict within {tokens} tokens</source>
        <translation>le juge n’est pas arrivé à son verdict en {tokens} tokens</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}; at least {threshold:figure} is asked.</source>
        <translation>La similarité est de {score:figure} ; il faut au moins {threshold:figure}.</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>La similarité est de {score:figure}, et devrait rester inférieure à {threshold:figure}.</translation>
    </message>
    <message>
        <source>The distance is {score:figure}; at most {threshold:figure} is allowed.</source>
        <translation>La distance est de {score:figure} ; {threshold:figure} au plus est permis.</translation>
    </message>
    <message>
        <source>The distance is {score:figure}, and should be above {threshold:figure}.</source>
        <translation>La distance est de {score:figure}, et devrait dépasser {threshold:figure}.</translation>
    </message>
    <message>
        <source>Every answer that must be judged will be sent to {judge}.</source>
        <translation>Chaque réponse à juger sera envoyée à {judge}.</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. They cost between {least} and {most} {currency}, where no answer has more than {tokens:,} tokens of 16 characters.</source>
        <translation>Jusqu’à {calls:,} {calls|question va|questions vont} à {judge}, avec les réponses de {candidates:,} {candidates|candidat|candidats} au plus. Elles coûtent entre {least} et {most} {currency}, si aucune réponse ne dépasse {tokens:,} {tokens|token|tokens} de 16 caractères.</translation>
    </message>
    <message>
        <source>Nothing is sent before you start, and your caps hold.</source>
        <translation>Rien n’est envoyé avant que vous ne lanciez, et vos plafonds s’appliquent.</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. What they cost is not known, so no cap could hold.</source>
        <translation>Jusqu’à {calls:,} {calls|question va|questions vont} à {judge}, avec les réponses de {candidates:,} {candidates|candidat|candidats} au plus. Leur coût est inconnu, donc aucun plafond ne pourrait tenir.</translation>
    </message>
    <message>
        <source>Give its price on the Cloud page first.</source>
        <translation>Indiquez d’abord son prix sur la page Cloud.</translation>
    </message>
    <message>
        <source>The answers were judged by {judge}, on this computer.</source>
        <translation>Les réponses ont été jugées par {judge}, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The answers were sent to {judge} to be judged.</source>
        <translation>Les réponses ont été envoyées à {judge} pour être jugées.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}.</source>
        <translation>Questions au juge : {calls:,}. Elles coûtent {amount} {currency}.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}, beside {unknown:,} whose cost is not known.</source>
        <translation>Questions au juge : {calls:,}. Elles coûtent {amount} {currency}, plus {unknown:,} dont le coût est inconnu.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. What they cost is not known.</source>
        <translation>Questions au juge : {calls:,}. Leur coût est inconnu.</translation>
    </message>
    <message>
        <source>Similarity was measured with {model}, on this computer.</source>
        <translation>La similarité a été mesurée avec {model}, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This judge agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>Ce juge a été d’accord avec vous sur {agreed} {agreed|réponse annotée|réponses annotées} sur {labels} (de {low:percent} à {high:percent_up}, confiance de 95 %).</translation>
    </message>
    <message>
        <source>{judge} agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>{judge} a été d’accord avec vous sur {agreed} {agreed|réponse annotée|réponses annotées} sur {labels} (de {low:percent} à {high:percent_up}, confiance de 95 %).</translation>
    </message>
    <message>
        <source>Name a judge or an embedding model under Bar and settings first.</source>
        <translation>Nommez d’abord un juge ou un modèle d’embeddings sous Barre et réglages.</translation>
    </message>
    <message>
        <source>How often {judge} agrees with you was not measured.</source>
        <translation>On n’a pas mesuré combien de fois {judge} est d’accord avec vous.</translation>
    </message>
    <message>
        <source>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` measures it.</source>
        <translation>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` le mesure.</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left.</source>
        <translation>{model} demande {needed:gib} de mémoire, et il reste {available:gib}.</translation>
    </message>
    <message>
        <source>Close other programs, or name a smaller model.</source>
        <translation>Fermez d’autres programmes, ou nommez un modèle plus petit.</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left beside the models that judge.</source>
        <translation>{model} demande {needed:gib} de mémoire, et il reste {available:gib} à côté des modèles qui jugent.</translation>
    </message>
    <message>
        <source>"{name}" means {count} models.</source>
        <translation>« {name} » désigne {count} modèles.</translation>
    </message>
    <message>
        <source>Name one model as the judge or for embeddings.</source>
        <translation>Nommez un seul modèle comme juge ou pour les embeddings.</translation>
    </message>
    <message>
        <source>{model} cannot judge here: {cause}</source>
        <translation>{model} ne peut pas juger ici : {cause}</translation>
    </message>
    <message>
        <source>only --judge may name a cloud model; a suite may name a local one</source>
        <translation>seul --judge peut nommer un modèle cloud ; une suite peut en nommer un local</translation>
    </message>
    <message>
        <source>Embeddings are made on this computer only: {name} is a cloud model.</source>
        <translation>Les embeddings ne se font que sur cet ordinateur : {name} est un modèle cloud.</translation>
    </message>
    <message>
        <source>Name a local model with --embedding.</source>
        <translation>Nommez un modèle local avec --embedding.</translation>
    </message>
    <message>
        <source>No check of {suite} asks a judge.</source>
        <translation>Aucun contrôle de {suite} ne fait appel à un juge.</translation>
    </message>
    <message>
        <source>llm-rubric, model-graded-closedqa, factuality and g-eval do.</source>
        <translation>llm-rubric, model-graded-closedqa, factuality et g-eval le font.</translation>
    </message>
    <message>
        <source>"pass" must be true or false: your own verdict on this answer</source>
        <translation>« pass » doit être true ou false : votre propre verdict sur cette réponse</translation>
    </message>
    <message>
        <source>no check of case {case} asks a judge</source>
        <translation>aucun contrôle du cas {case} ne fait appel à un juge</translation>
    </message>
    <message>
        <source>There is no labelled answer in {path} that could be judged.</source>
        <translation>Il n’y a dans {path} aucune réponse annotée qui puisse être jugée.</translation>
    </message>
    <message>
        <source>Each line is one JSON object: {{"case": 0, "output": "...", "pass": true}}.</source>
        <translation>Chaque ligne est un objet JSON : {{"case": 0, "output": "...", "pass": true}}.</translation>
    </message>
    <message>
        <source>Cohen's kappa is {kappa:figure}.</source>
        <translation>Le kappa de Cohen est de {kappa:figure}.</translation>
    </message>
    <message>
        <source>Cohen's kappa is not defined: you and the judge always say the same word.</source>
        <translation>Le kappa de Cohen n’est pas défini : vous et le juge dites toujours la même chose.</translation>
    </message>
    <message>
        <source>Both pass {both_pass}, both fail {both_fail}, only you pass {only_label}, only the judge passes {only_judge}.</source>
        <translation>Accepté par les deux : {both_pass}, refusé par les deux : {both_fail}, accepté par vous seul : {only_label}, par le juge seul : {only_judge}.</translation>
    </message>
    <message>
        <source>{count} {count|answer|answers} could not be judged and {count|is|are} not counted.</source>
        <translation>Réponses qui n’ont pas pu être jugées et ne comptent pas : {count}.</translation>
    </message>
    <message>
        <source>Some cases have several labelled answers: they are not independent, and the interval is narrower than it should be.</source>
        <translation>Certains cas ont plusieurs réponses annotées : elles ne sont pas indépendantes, et l’intervalle est plus étroit qu’il ne devrait.</translation>
    </message>
    <message>
        <source>Line {line}, case {case}: you say {label}, the judge says {judged}. {reason}</source>
        <translation>Ligne {line}, cas {case} : vous dites {label}, le juge dit {judged}. {reason}</translation>
    </message>
    <message>
        <source>{path} does not hold what it should: its hash is not the one that it is known by.</source>
        <translation>{path} ne contient pas ce qu’il devrait : son empreinte n’est pas celle sous laquelle il est connu.</translation>
    </message>
    <message>
        <source>It is not used like that: get the model again, or, if another program changed the file on purpose, run `leastwise models discover` to take it as it is now.</source>
        <translation>Il n’est pas utilisé ainsi : téléchargez à nouveau le modèle ou, si un autre programme a modifié le fichier à dessein, exécutez `leastwise models discover` pour le prendre tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path} a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Wait until it is whole.</source>
        <translation>Attendez qu’il soit complet.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is gone.</source>
        <translation>{path} est un lien vers un fichier disparu.</translation>
    </message>
    <message>
        <source>Bring that file back, or remove the model with `leastwise models remove`.</source>
        <translation>Rétablissez ce fichier, ou retirez le modèle avec `leastwise models remove`.</translation>
    </message>
    <message>
        <source>reading {name} for its hash</source>
        <translation>lecture de {name} pour son empreinte</translation>
    </message>
    <message>
        <source>copying {name}</source>
        <translation>copie de {name}</translation>
    </message>
    <message>
        <source>checking the copy of {name}</source>
        <translation>contrôle de la copie de {name}</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>lecture de {name}</translation>
    </message>
    <message>
        <source>No other program on this computer holds a model that was found.</source>
        <translation>Aucun modèle d’un autre programme n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Looked for: Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan.</source>
        <translation>Programmes cherchés : Ollama, LM Studio, le cache de Hugging Face, GPT4All, Jan.</translation>
    </message>
    <message>
        <source>{known} {known|model was|models were} found; {added} {added|file was|files were} not known before.</source>
        <translation>Modèles trouvés : {known} ; fichiers jusqu’ici inconnus : {added}.</translation>
    </message>
    <message>
        <source>{path} is gone, and is known no more.</source>
        <translation>{path} a disparu, et n’est plus connu.</translation>
    </message>
    <message>
        <source>{name} is in the store, as a copy that was read back.</source>
        <translation>{name} est dans le dossier des modèles, sous forme de copie qui a été relue.</translation>
    </message>
    <message>
        <source>{name} is in the store as a hard link, which takes no more room.</source>
        <translation>{name} est dans le dossier des modèles sous forme de lien physique, qui ne prend pas plus de place.</translation>
    </message>
    <message>
        <source>It stays when the file is deleted where it was.</source>
        <translation>Il reste quand le fichier est supprimé à son emplacement d’origine.</translation>
    </message>
    <message>
        <source>{name} is in the store as a symbolic link, which takes no more room.</source>
        <translation>{name} est dans le dossier des modèles sous forme de lien symbolique, qui ne prend pas plus de place.</translation>
    </message>
    <message>
        <source>It breaks when the file is moved or deleted where it is.</source>
        <translation>Il se rompt quand le fichier est déplacé ou supprimé de son emplacement.</translation>
    </message>
    <message>
        <source>{name} is in the store already.</source>
        <translation>{name} est déjà dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>{path} cannot be linked into the store: {detail}.</source>
        <translation>{path} ne peut pas être lié dans le dossier des modèles : {detail}.</translation>
    </message>
    <message>
        <source>Copy it: add --copy.</source>
        <translation>Copiez-le : ajoutez --copy.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_bytes:gb} free, and {needed_bytes:gb} are needed.</source>
        <translation>Le disque de {folder} a {free_bytes:gb} libres, et il faut {needed_bytes:gb}.</translation>
    </message>
    <message>
        <source>Free some space, or take another disk with `leastwise models move`.</source>
        <translation>Libérez de l’espace, ou passez à un autre disque avec `leastwise models move`.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>Le disque de {folder} est plein.</translation>
    </message>
    <message>
        <source>Free some space and do it again; nothing was changed.</source>
        <translation>Libérez de l’espace et recommencez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {detail}.</source>
        <translation>{folder} ne peut pas être écrit : {detail}.</translation>
    </message>
    <message>
        <source>The copy of {path} is not what was written.</source>
        <translation>La copie de {path} n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The disk of {folder} does not keep what it is given: take another.</source>
        <translation>Le disque de {folder} ne garde pas ce qu’on lui donne : prenez-en un autre.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is not there.</source>
        <translation>Le dossier des modèles, {folder}, n’est pas là.</translation>
    </message>
    <message>
        <source>Connect its disk, or set store_folder to another folder in {settings}.</source>
        <translation>Branchez son disque, ou mettez un autre dossier dans store_folder, dans {settings}.</translation>
    </message>
    <message>
        <source>Another Leastwise is changing the models just now.</source>
        <translation>Un autre Leastwise est en train de modifier les modèles.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>{count} models are called {name}.</source>
        <translation>{count} modèles s’appellent {name}.</translation>
    </message>
    <message>
        <source>Give the path of one: {paths}.</source>
        <translation>Donnez le chemin de l’un d’eux : {paths}.</translation>
    </message>
    <message>
        <source>{name} ships with the program and cannot be removed.</source>
        <translation>{name} est fourni avec le programme et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nobody was there to be asked.</source>
        <translation>Rien n’a été retiré, car il n’y avait personne à qui demander.</translation>
    </message>
    <message>
        <source>Add --yes to remove it.</source>
        <translation>Ajoutez --yes pour le retirer.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>{name} was removed; {freed_bytes:gb} became free.</source>
        <translation>{name} a été retiré ; {freed_bytes:gb} ont été libérés.</translation>
    </message>
    <message>
        <source>{name} is not shown any more; its file stays at {path}.</source>
        <translation>{name} n’est plus affiché ; son fichier reste à {path}.</translation>
    </message>
    <message>
        <source>deletes {path}</source>
        <translation>supprime {path}</translation>
    </message>
    <message>
        <source>forgets {path} and leaves it there</source>
        <translation>oublie {path} et le laisse en place</translation>
    </message>
    <message>
        <source>frees {freed_bytes:gb}</source>
        <translation>libère {freed_bytes:gb}</translation>
    </message>
    <message>
        <source>{count} {count|run measured it; it stays|runs measured it; they stay} in the history and cannot be repeated.</source>
        <translation>Exécutions qui l’ont mesuré : {count} ; elles restent dans l’historique et ne peuvent pas être répétées.</translation>
    </message>
    <message>
        <source>{count} interrupted {count|run|runs} could not go on.</source>
        <translation>Exécutions interrompues qui ne pourraient pas continuer : {count}.</translation>
    </message>
    <message>
        <source>{count} {count|benchmark measured it; it stays|benchmarks measured it; they stay} in the history.</source>
        <translation>Benchmarks qui l’ont mesuré : {count} ; ils restent dans l’historique.</translation>
    </message>
    <message>
        <source>The settings that were tuned for it stay, and wait for it.</source>
        <translation>Les réglages optimisés pour lui restent, et l’attendent.</translation>
    </message>
    <message>
        <source>{name} was made from it, and stays.</source>
        <translation>{name} en a été tiré, et reste.</translation>
    </message>
    <message>
        <source>{name} is a link to it, and breaks: {path}.</source>
        <translation>{name} est un lien vers lui, et se rompt : {path}.</translation>
    </message>
    <message>
        <source>{folder} lies in the store, or the store in it.</source>
        <translation>{folder} est à l’intérieur du dossier des modèles, ou l’inverse.</translation>
    </message>
    <message>
        <source>Give a folder beside it.</source>
        <translation>Donnez un dossier à côté.</translation>
    </message>
    <message>
        <source>{folder} holds something already ({name}).</source>
        <translation>{folder} contient déjà quelque chose ({name}).</translation>
    </message>
    <message>
        <source>Give an empty folder or a new one.</source>
        <translation>Donnez un dossier vide ou un nouveau.</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads} into {folder} {count|is|are} not finished.</source>
        <translation>Téléchargements vers {folder} non terminés : {count}.</translation>
    </message>
    <message>
        <source>Let them finish or cancel them, then move the models.</source>
        <translation>Laissez-les se terminer ou annulez-les, puis déplacez les modèles.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Les modèles sont en cours de déplacement.</translation>
    </message>
    <message>
        <source>Begin the download once they are in their new place.</source>
        <translation>Lancez le téléchargement une fois qu’ils sont à leur nouvelle place.</translation>
    </message>
    <message>
        <source>{models} {models|model|models} ({moved_bytes:gb}) {models|lies|lie} in {folder} now.</source>
        <translation>{models} {models|modèle|modèles} ({moved_bytes:gb}) {models|se trouve|se trouvent} maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>{path} is not Leastwise's own, and stayed.</source>
        <translation>{path} n’appartient pas à Leastwise, et est resté.</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted; they are all where they were.</source>
        <translation>Le déplacement des modèles vers {folder} a été interrompu ; ils sont tous où ils étaient.</translation>
    </message>
    <message>
        <source>Run `leastwise models move` with that folder again to go on.</source>
        <translation>Exécutez à nouveau `leastwise models move` avec ce dossier pour continuer.</translation>
    </message>
    <message>
        <source>There is no model to verify.</source>
        <translation>Il n’y a pas de modèle à vérifier.</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>read for the first time; its hash is known from now on</source>
        <translation>lu pour la première fois ; son empreinte est désormais connue</translation>
    </message>
    <message>
        <source>changed: it holds something else than it did</source>
        <translation>modifié : il contient autre chose qu’avant</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{count} of {total} {total|file|files} {count|is not what it was|are not what they were}.</source>
        <translation>{count} {count|fichier|fichiers} sur {total} {count|n’est plus ce qu’il était|ne sont plus ce qu’ils étaient}.</translation>
    </message>
    <message>
        <source>They are not offered until they are mended: get the models again.</source>
        <translation>Ils ne sont plus proposés tant qu’ils ne sont pas réparés : téléchargez à nouveau les modèles.</translation>
    </message>
    <message>
        <source>Run `leastwise machine --measure`: it takes about 20 s.</source>
        <translation>Exécutez `leastwise machine --measure` : cela prend environ 20 s.</translation>
    </message>
    <message>
        <source>The other page is at work, and both together would spoil each other's figures.</source>
        <translation>L’autre page est au travail, et les deux ensemble fausseraient leurs chiffres.</translation>
    </message>
    <message>
        <source>Measure when it is done.</source>
        <translation>Mesurez quand elle aura terminé.</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors meanwhile.</source>
        <translation>D’autres programmes ont utilisé {share:percent} des processeurs pendant ce temps.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{variant} weights</source>
        <translation>poids {variant}</translation>
    </message>
    <message>
        <source>{variant} experts</source>
        <translation>experts {variant}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>steps of a model</source>
        <translation>étapes d’un modèle</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>couches récurrentes</translation>
    </message>
    <message>
        <source>the processor's name</source>
        <translation>le nom du processeur</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>cœurs physiques</translation>
    </message>
    <message>
        <source>logical cores</source>
        <translation>cœurs logiques</translation>
    </message>
    <message>
        <source>vector extensions</source>
        <translation>extensions vectorielles</translation>
    </message>
    <message>
        <source>memory of other programs</source>
        <translation>mémoire d’autres programmes</translation>
    </message>
    <message>
        <source>GPUs (a driver is there and does not answer)</source>
        <translation>GPU (un pilote est là et ne répond pas)</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>le disque</translation>
    </message>
    <message>
        <source>the power source</source>
        <translation>l’alimentation</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
    <message>
        <source>There is no machine profile at {path}.</source>
        <translation>Il n’y a pas de profil de machine à {path}.</translation>
    </message>
    <message>
        <source>Write one on that computer with `leastwise machine --export FILE`, or give its memory, such as 16GB.</source>
        <translation>Écrivez-en un sur cet ordinateur-là avec `leastwise machine --export FILE`, ou donnez sa mémoire, par exemple 16GB.</translation>
    </message>
    <message>
        <source>The machine profile {path} cannot be read: {detail}.</source>
        <translation>Le profil de machine {path} ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>{path} is no machine profile: {cause}.</source>
        <translation>{path} n’est pas un profil de machine : {cause}.</translation>
    </message>
    <message>
        <source>Write it anew on that computer: leastwise machine --export FILE.</source>
        <translation>Écrivez-le à nouveau sur cet ordinateur-là : leastwise machine --export FILE.</translation>
    </message>
    <message>
        <source>it has more than {limit_bytes:gb}</source>
        <translation>il dépasse {limit_bytes:gb}</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is JSON of another kind</source>
        <translation>c’est du JSON d’un autre type</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} manque</translation>
    </message>
    <message>
        <source>it has a field {field} that there is not</source>
        <translation>il a un champ {field} qui n’existe pas</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} ne peut pas être {value}</translation>
    </message>
    <message>
        <source>{field} is {value}, which no computer has</source>
        <translation>{field} est {value}, ce qu’aucun ordinateur n’a</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Leastwise.</source>
        <translation>{path} a été écrit par une version plus récente de Leastwise.</translation>
    </message>
    <message>
        <source>Update Leastwise here, or write the profile with the version that is here.</source>
        <translation>Mettez Leastwise à jour ici, ou écrivez le profil avec la version d’ici.</translation>
    </message>
    <message>
        <source>{text} is no memory that a computer has.</source>
        <translation>Aucun ordinateur n’a {text} de mémoire.</translation>
    </message>
    <message>
        <source>Give what is installed, from 0.25GB to 64TB, such as 16GB.</source>
        <translation>Donnez la mémoire installée, de 0.25GB à 64TB, par exemple 16GB.</translation>
    </message>
    <message>
        <source>Of {total_bytes:gib}, {system_bytes:gib} are assumed to be taken by the system and other programs.</source>
        <translation>Sur {total_bytes:gib}, {system_bytes:gib} sont supposés pris par le système et d’autres programmes.</translation>
    </message>
    <message>
        <source>{path} is there already and is no machine profile, so it stays as it is.</source>
        <translation>{path} existe déjà et n’est pas un profil de machine, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <source>The profile is in {path}. It holds the hardware, the system's version and the measured speed, but no name of a user or host and no folders.</source>
        <translation>Le profil est dans {path}. Il contient le matériel, la version du système et la vitesse mesurée, mais aucun nom d’utilisateur ou d’hôte ni aucun dossier.</translation>
    </message>
    <message>
        <source>The profile is in {path}, without a speed: this computer was not measured yet.</source>
        <translation>Le profil est dans {path}, sans vitesse : cet ordinateur n’a pas encore été mesuré.</translation>
    </message>
    <message>
        <source>Measure first to have speeds predicted from the profile.</source>
        <translation>Mesurez d’abord, pour que des vitesses puissent être prédites d’après le profil.</translation>
    </message>
    <message>
        <source>{build} does not know the architecture {architecture}, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} ne connaît pas l’architecture {architecture}, sa mémoire est donc calculée par une formule, et il ne peut pas encore être exécuté.</translation>
    </message>
    <message>
        <source>It needs a build of llama-cpp-python that is newer than this one.</source>
        <translation>Il faut un build de llama-cpp-python plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>{build} does not know this model's tokenizer, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} ne connaît pas le tokeniseur de ce modèle, sa mémoire est donc calculée par une formule, et il ne peut pas encore être exécuté.</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it planned the memory of this {architecture} model, so its memory is computed by a formula, and it may not run.</source>
        <translation>llama.cpp s’est interrompu en planifiant la mémoire de ce modèle {architecture}, elle est donc calculée par une formule, et il se peut qu’il ne s’exécute pas.</translation>
    </message>
    <message>
        <source>Try a newer build of llama-cpp-python than {build}.</source>
        <translation>Essayez un build de llama-cpp-python plus récent que {build}.</translation>
    </message>
    <message>
        <source>This system does not tell what a process holds, so memory is computed by a formula.</source>
        <translation>Ce système n’indique pas ce qu’occupe un processus, la mémoire est donc calculée par une formule.</translation>
    </message>
    <message>
        <source>This needs the network, and the offline switch is on.</source>
        <translation>Cela demande le réseau, et le mode hors ligne est actif.</translation>
    </message>
    <message>
        <source>Turn it off (in the window, or with `leastwise network offline off`), or name a model file on this disk.</source>
        <translation>Désactivez-le (dans la fenêtre, ou avec `leastwise network offline off`), ou nommez un fichier de modèle de ce disque.</translation>
    </message>
    <message>
        <source>This needs the network, and {variable} is set.</source>
        <translation>Cela demande le réseau, et {variable} est définie.</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a model file on this disk.</source>
        <translation>Supprimez {variable}, ou nommez un fichier de modèle de ce disque.</translation>
    </message>
    <message>
        <source>The network log cannot be written to {path} ({detail}), and nothing goes out unlogged.</source>
        <translation>Le journal réseau ne peut pas être écrit dans {path} ({detail}), et rien ne sort sans y être noté.</translation>
    </message>
    <message>
        <source>The network log in {path} cannot be read: {detail}.</source>
        <translation>Le journal réseau dans {path} ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <source>The offline switch is on: nothing goes out.</source>
        <translation>Le mode hors ligne est actif : rien ne sort.</translation>
    </message>
    <message>
        <source>The offline switch is off: what you ask for may go out.</source>
        <translation>Le mode hors ligne est inactif : ce que vous demandez peut sortir.</translation>
    </message>
    <message>
        <source>The network log is empty: nothing went out.</source>
        <translation>Le journal réseau est vide : rien n’est sorti.</translation>
    </message>
    <message>
        <source>No request in the network log matches.</source>
        <translation>Aucune requête du journal réseau ne correspond.</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {total|request that matches|requests that match}; in all {bytes_out:gb} sent, {bytes_in:gb} received. {cost}</source>
        <translation>{shown:,} {shown|requête|requêtes} sur {total:,} qui {total|correspond|correspondent} ; en tout {bytes_out:gb} envoyés, {bytes_in:gb} reçus. {cost}</translation>
    </message>
    <message>
        <source>They cost {amounts}.</source>
        <translation>Elles coûtent {amounts}.</translation>
    </message>
    <message>
        <source>None has a cost.</source>
        <translation>Aucune n’a de coût.</translation>
    </message>
    <message>
        <source>{count:,} {count|request was|requests were} written to {path}.</source>
        <translation>{count:,} {count|requête a été écrite|requêtes ont été écrites} dans {path}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}: {detail}.</source>
        <translation>Il n’y a pas de connexion à {host} : {detail}.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy where there is one.</source>
        <translation>Vérifiez le réseau, et le proxy s’il y en a un.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again, or check the network.</source>
        <translation>Réessayez, ou vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} cannot be trusted: {detail}.</source>
        <translation>La connexion chiffrée à {host} n’est pas digne de confiance : {detail}.</translation>
    </message>
    <message>
        <source>Check this computer's clock; behind a company's proxy, let SSL_CERT_FILE name its certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur ; derrière le proxy d’une entreprise, désignez son certificat dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>The proxy does not let through to {host}: {detail}.</source>
        <translation>Le proxy ne laisse pas passer vers {host} : {detail}.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.</source>
        <translation>Vérifiez HTTPS_PROXY, HTTP_PROXY, ALL_PROXY et NO_PROXY.</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: {detail}.</source>
        <translation>Le proxy défini ne peut pas être utilisé : {detail}.</translation>
    </message>
    <message>
        <source>{address} is no address that can be asked.</source>
        <translation>{address} n’est pas une adresse que l’on puisse interroger.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT.</source>
        <translation>Vérifiez HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{host} broke the connection off: {detail}.</source>
        <translation>{host} a rompu la connexion : {detail}.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here.</source>
        <translation>{host} a reçu trop de requêtes d’ici.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}).</source>
        <translation>{host} a une panne (statut {status}).</translation>
    </message>
    <message>
        <source>A redirect of {host} is not followed: {detail}.</source>
        <translation>Une redirection de {host} n’est pas suivie : {detail}.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the proxy.</source>
        <translation>Vérifiez HF_ENDPOINT et le proxy.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}, which was not confirmed.</source>
        <translation>Rien n’a été envoyé à {host}, qui n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>Confirm that it may be sent to.</source>
        <translation>Confirmez que l’on peut y envoyer.</translation>
    </message>
    <message>
        <source>{host} answered with more than {most_bytes:gb}.</source>
        <translation>{host} a répondu par plus de {most_bytes:gb}.</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected: {detail}.</source>
        <translation>{host} a répondu quelque chose d’inattendu : {detail}.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later.</source>
        <translation>Vérifiez HF_ENDPOINT, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>There {count|is|are} {count} {count|column|columns}; one to {most} can be asked at once.</source>
        <translation>Il y a {count} {count|colonne|colonnes} ; une à {most} peuvent être interrogées à la fois.</translation>
    </message>
    <message>
        <source>Choose at least one model and at most {most}.</source>
        <translation>Choisissez au moins un modèle et au plus {most}.</translation>
    </message>
    <message>
        <source>There is no column {column}; {count} are open.</source>
        <translation>Il n’y a pas de colonne {column} ; {count} sont ouvertes.</translation>
    </message>
    <message>
        <source>Write what the model is to answer.</source>
        <translation>Écrivez à quoi le modèle doit répondre.</translation>
    </message>
    <message>
        <source>The schema is no JSON object: {detail}.</source>
        <translation>Le schéma n’est pas un objet JSON : {detail}.</translation>
    </message>
    <message>
        <source>Mend it, or leave it out.</source>
        <translation>Corrigez-le, ou omettez-le.</translation>
    </message>
    <message>
        <source>Nothing was asked in this column yet.</source>
        <translation>Rien n’a encore été demandé dans cette colonne.</translation>
    </message>
    <message>
        <source>Send a prompt before you ask for another answer.</source>
        <translation>Envoyez un prompt avant de demander une autre réponse.</translation>
    </message>
    <message>
        <source>The Playground was closed.</source>
        <translation>Le Playground a été fermé.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{model} needs {need:gib} of memory, and {available:gib} can be had.</source>
        <translation>{model} demande {need:gib} de mémoire, et {available:gib} peuvent être obtenus.</translation>
    </message>
    <message>
        <source>Answers are not kept just now: {detail}.</source>
        <translation>Les réponses ne sont pas conservées pour le moment : {detail}.</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>Voyez si le disque est plein.</translation>
    </message>
    <message>
        <source>There is no form {form}.</source>
        <translation>Il n’y a pas de forme {form}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no answer number {entry_id} in the history.</source>
        <translation>Il n’y a pas de réponse numéro {entry_id} dans l’historique.</translation>
    </message>
    <message>
        <source>Look it up in the list.</source>
        <translation>Cherchez-la dans la liste.</translation>
    </message>
    <message>
        <source>Files that this was asked with are no longer where they were ({count}): {paths}.</source>
        <translation>Des fichiers joints à la demande ne sont plus où ils étaient ({count}) : {paths}.</translation>
    </message>
    <message>
        <source>An image that is gone is left out; give a column whose model is gone another one.</source>
        <translation>Une image disparue est omise ; donnez un autre modèle à une colonne dont le modèle a disparu.</translation>
    </message>
    <message>
        <source>Deleted answer {answers}.</source>
        <translation>Réponse supprimée : {answers}.</translation>
    </message>
    <message>
        <source>{count:,} {count|answer is|answers are} in {path}.</source>
        <translation>{count:,} {count|réponse est|réponses sont} dans {path}.</translation>
    </message>
    <message>
        <source>"{name}" is kept as version {version}.</source>
        <translation>« {name} » est conservé comme version {version}.</translation>
    </message>
    <message>
        <source>No prompt is called "{name}".</source>
        <translation>Aucun prompt ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>See `leastwise prompts` for those that are.</source>
        <translation>Voir `leastwise prompts` pour ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no prompt number {prompt_id} in the library.</source>
        <translation>Il n’y a pas de prompt numéro {prompt_id} dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The prompt "{name}" has no version {version}.</source>
        <translation>Le prompt « {name} » n’a pas de version {version}.</translation>
    </message>
    <message>
        <source>Look it up in the list of versions.</source>
        <translation>Cherchez-la dans la liste des versions.</translation>
    </message>
    <message>
        <source>Another prompt is called "{name}" already.</source>
        <translation>Un autre prompt s’appelle déjà « {name} ».</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>A prompt needs a name of 1 to {most} characters.</source>
        <translation>Un prompt demande un nom de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>There is no quantisation called {name}.</source>
        <translation>Il n’y a pas de quantification nommée {name}.</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time. A file made from F16 or BF16 is better at the same size.</source>
        <translation>{model} est déjà quantifié, en {from_type} : ce que cet arrondi a perdu ne revient pas, et {to_type} arrondirait une seconde fois ce qui reste. Un fichier fait à partir de F16 ou BF16 est meilleur à taille égale.</translation>
    </message>
    <message>
        <source>Take the F16 or BF16 file of this model, or add --allow-requantize.</source>
        <translation>Prenez le fichier F16 ou BF16 de ce modèle, ou ajoutez --allow-requantize.</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time.</source>
        <translation>{model} est déjà quantifié, en {from_type} : ce que cet arrondi a perdu ne revient pas, et {to_type} arrondirait une seconde fois ce qui reste.</translation>
    </message>
    <message>
        <source>A file made from F16 or BF16 is better at the same size.</source>
        <translation>Un fichier fait à partir de F16 ou BF16 est meilleur à taille égale.</translation>
    </message>
    <message>
        <source>It was rounded twice, from {from_type} to {to_type}: a file made from F16 or BF16 would be better at the same size.</source>
        <translation>Il a été arrondi deux fois, de {from_type} à {to_type} : un fichier fait à partir de F16 ou BF16 serait meilleur à taille égale.</translation>
    </message>
    <message>
        <source>{model} as {to_type} would not be smaller: {new_bytes:gb} of weights instead of {old_bytes:gb}.</source>
        <translation>{model} en {to_type} ne serait pas plus petit : {new_bytes:gb} de poids au lieu de {old_bytes:gb}.</translation>
    </message>
    <message>
        <source>Take a smaller type.</source>
        <translation>Prenez un type plus petit.</translation>
    </message>
    <message>
        <source>{to_type} needs an importance matrix, measured on text for this very model, and there is none here.</source>
        <translation>{to_type} demande une matrice d’importance, mesurée sur du texte pour ce modèle même, et il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>Take a larger type such as IQ4_XS or Q3_K_S, or download a file in {to_type}.</source>
        <translation>Prenez un type plus grand comme IQ4_XS ou Q3_K_S, ou téléchargez un fichier en {to_type}.</translation>
    </message>
    <message>
        <source>llama.cpp does not make {to_type} of {model}: {detail}.</source>
        <translation>llama.cpp ne fait pas de {to_type} à partir de {model} : {detail}.</translation>
    </message>
    <message>
        <source>Take another type or file.</source>
        <translation>Prenez un autre type ou un autre fichier.</translation>
    </message>
    <message>
        <source>{others} of {tensors} {tensors|tensor|tensors} {others|has|have} a larger type than {to_type}: {others|its|their} rows do not divide into its blocks.</source>
        <translation>{others} {others|tenseur|tenseurs} sur {tensors} {others|a|ont} un type plus grand que {to_type} : {others|ses|leurs} lignes ne se divisent pas en ses blocs.</translation>
    </message>
    <message>
        <source>The new file needs {needed:gb}, and the disk of {folder} has {free:gb} free.</source>
        <translation>Le nouveau fichier demande {needed:gb}, et le disque de {folder} a {free:gb} libres.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The new file cannot be written to {folder}: {detail}.</source>
        <translation>Le nouveau fichier ne peut pas être écrit dans {folder} : {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old file is as it was.</source>
        <translation>Vérifiez les droits du dossier et le disque ; l’ancien fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>The disk of {folder} filled up before the new file was whole.</source>
        <translation>Le disque de {folder} s’est rempli avant que le nouveau fichier soit complet.</translation>
    </message>
    <message>
        <source>Free some space and try again; the old file is as it was.</source>
        <translation>Libérez de l’espace et réessayez ; l’ancien fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>This had been made before: {path}.</source>
        <translation>Ceci avait déjà été créé : {path}.</translation>
    </message>
    <message>
        <source>{path} has {new_bytes:gb}, instead of {old_bytes:gb}.</source>
        <translation>{path} fait {new_bytes:gb}, au lieu de {old_bytes:gb}.</translation>
    </message>
    <message>
        <source>making {to_type} of {model}</source>
        <translation>création de {to_type} à partir de {model}</translation>
    </message>
    <message>
        <source>being quantised</source>
        <translation>quantification</translation>
    </message>
    <message>
        <source>choosing what to build</source>
        <translation>choix de ce qu’il faut construire</translation>
    </message>
    <message>
        <source>writing stand-in weights</source>
        <translation>écriture des poids factices</translation>
    </message>
    <message>
        <source>loading the stand-in ({turn} of {turns})</source>
        <translation>chargement du modèle factice ({turn} sur {turns})</translation>
    </message>
    <message>
        <source>timing the stand-in ({turn} of {turns})</source>
        <translation>chronométrage du modèle factice ({turn} sur {turns})</translation>
    </message>
    <message>
        <source>the whole model with stand-in weights, timed {turns} times on this computer</source>
        <translation>le modèle entier avec des poids factices, chronométré {turns} fois sur cet ordinateur</translation>
    </message>
    <message>
        <source>stand-ins of {fewer} and {more} of the {layers} layers, timed on this computer and extrapolated by layer</source>
        <translation>modèles factices de {fewer} et {more} des {layers} couches, chronométrés sur cet ordinateur et extrapolés par couche</translation>
    </message>
    <message>
        <source>The rehearsal writes {needed:gb} to {folder}, and {free:gb} are free there.</source>
        <translation>L’essai à blanc écrit {needed:gb} dans {folder}, et {free:gb} y sont libres.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>The rehearsal needs {needed:gib} of memory, and {available:gib} are available.</source>
        <translation>L’essai à blanc demande {needed:gib} de mémoire, et {available:gib} sont disponibles.</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model.</source>
        <translation>Fermez d’autres programmes, ou prenez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The stand-in weights cannot be written to {folder}: {detail}.</source>
        <translation>Les poids factices ne peuvent pas être écrits dans {folder} : {detail}.</translation>
    </message>
    <message>
        <source>Check that disk, and the space that is free there.</source>
        <translation>Vérifiez ce disque, et l’espace qui y est libre.</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: {detail}.</source>
        <translation>{model} ne peut pas être essayé à blanc : {detail}.</translation>
    </message>
    <message>
        <source>Measure it with `leastwise bench` once it is downloaded.</source>
        <translation>Mesurez-le avec `leastwise bench` une fois téléchargé.</translation>
    </message>
    <message>
        <source>{model} gives vectors and writes no answers, so there is no speed to rehearse.</source>
        <translation>{model} donne des vecteurs et n’écrit pas de réponses, il n’y a donc pas de vitesse à mesurer à blanc.</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: llama.cpp accepts no stand-in of it ({detail}).</source>
        <translation>{model} ne peut pas être essayé à blanc : llama.cpp n’en accepte aucun modèle factice ({detail}).</translation>
    </message>
    <message>
        <source>{model} would run with {gpu_layers} of its {layers} layers on a GPU, and only all or none can be rehearsed.</source>
        <translation>{model} s’exécuterait avec {gpu_layers} de ses {layers} couches sur un GPU, et seules toutes ou aucune peuvent être essayées à blanc.</translation>
    </message>
    <message>
        <source>Set the GPU layers to 0, or to -1 for all.</source>
        <translation>Mettez les couches du GPU à 0, ou à -1 pour toutes.</translation>
    </message>
    <message>
        <source>{word} is no {what} on the Hub.</source>
        <translation>{word} ne figure pas sur le Hub comme {what}.</translation>
    </message>
    <message>
        <source>Write it as the Hub does, such as {example}.</source>
        <translation>Écrivez-le comme le Hub, par exemple {example}.</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>La recherche a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>{limit} rows cannot be asked for.</source>
        <translation>{limit} lignes ne peuvent pas être demandées.</translation>
    </message>
    <message>
        <source>Ask for 1 to {most:,}.</source>
        <translation>Demandez-en de 1 à {most:,}.</translation>
    </message>
    <message>
        <source>The smallest size is above the largest.</source>
        <translation>La plus petite taille dépasse la plus grande.</translation>
    </message>
    <message>
        <source>Swap them, or leave one out.</source>
        <translation>Permutez-les, ou omettez-en une.</translation>
    </message>
    <message>
        <source>{size} is no number of parameters.</source>
        <translation>{size} n’est pas un nombre de paramètres.</translation>
    </message>
    <message>
        <source>Write it such as 350M, 4B or 1.5B.</source>
        <translation>Écrivez-le comme 350M, 4B ou 1.5B.</translation>
    </message>
    <message>
        <source>{host} lists no such GGUF repository.</source>
        <translation>{host} n’indique aucun dépôt GGUF de ce genre.</translation>
    </message>
    <message>
        <source>Take fewer or other words.</source>
        <translation>Prenez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <source>Raise --limit, or add words.</source>
        <translation>Relevez --limit, ou ajoutez des mots.</translation>
    </message>
    <message>
        <source>{count} more {count|was|were} left out, since the Hub does not tell how many parameters {count|it has|they have}.</source>
        <translation>{count} de plus {count|a été laissé|ont été laissés} de côté, car le Hub n’indique pas combien de paramètres {count|il a|ils ont}.</translation>
    </message>
    <message>
        <source>This is what the Hub answered at {fetched}.</source>
        <translation>Voici ce que le Hub a répondu le {fetched}.</translation>
    </message>
    <message>
        <source>{reference} is no repository.</source>
        <translation>{reference} n’est pas un dépôt.</translation>
    </message>
    <message>
        <source>Write it as owner/name, such as Qwen/Qwen3-4B-GGUF.</source>
        <translation>Écrivez-le sous la forme propriétaire/nom, par exemple Qwen/Qwen3-4B-GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model card.</source>
        <translation>{repository} n’a pas de fiche de modèle.</translation>
    </message>
    <message>
        <source>The card of {repository} is longer; this is its first {most:gb}.</source>
        <translation>La fiche de {repository} est plus longue ; ceci en est les premiers {most:gb}.</translation>
    </message>
    <message>
        <source>Copy one from the settings of your account on the Hub: letters and digits without spaces.</source>
        <translation>Copiez-en une depuis les paramètres de votre compte sur le Hub : lettres et chiffres sans espaces.</translation>
    </message>
    <message>
        <source>This system's keyring did not do what was asked for {host}: {detail}.</source>
        <translation>Le trousseau de ce système n’a pas fait ce qui lui était demandé pour {host} : {detail}.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set HF_TOKEN.</source>
        <translation>Déverrouillez-le et réessayez, ou définissez HF_TOKEN.</translation>
    </message>
    <message>
        <source>The key for {host} is kept in {keyring}.</source>
        <translation>La clé pour {host} est conservée dans {keyring}.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept for later, and it is never written to a file.</source>
        <translation>Ce système n’a pas de trousseau, la clé ne peut donc pas être conservée pour plus tard, et elle n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>Set HF_TOKEN where you start Leastwise.</source>
        <translation>Définissez HF_TOKEN là où vous démarrez Leastwise.</translation>
    </message>
    <message>
        <source>The key for {host} is gone from here.</source>
        <translation>La clé pour {host} n’est plus ici.</translation>
    </message>
    <message>
        <source>No key was kept for {host}.</source>
        <translation>Aucune clé n’était conservée pour {host}.</translation>
    </message>
    <message>
        <source>The key for {host} comes from HF_TOKEN.</source>
        <translation>La clé pour {host} vient de HF_TOKEN.</translation>
    </message>
    <message>
        <source>The key for {host} is kept until Leastwise is closed.</source>
        <translation>La clé pour {host} est conservée jusqu’à la fermeture de Leastwise.</translation>
    </message>
    <message>
        <source>The key for {host} is used until Leastwise is closed: this system has no keyring to keep it in, and it is never written to a file.</source>
        <translation>La clé pour {host} sert jusqu’à la fermeture de Leastwise : ce système n’a pas de trousseau où la conserver, et elle n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>There is no key for {host}.</source>
        <translation>Il n’y a pas de clé pour {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in. One that is given here is used until Leastwise is closed.</source>
        <translation>Il n’y a pas de clé pour {host}, et ce système n’a pas de trousseau où en conserver une. Celle qui est donnée ici sert jusqu’à la fermeture de Leastwise.</translation>
    </message>
    <message>
        <source>There is no key for {host}; none is needed for public models.</source>
        <translation>Il n’y a pas de clé pour {host} ; il n’en faut pas pour les modèles publics.</translation>
    </message>
    <message>
        <source>Keep one with `leastwise models token set`.</source>
        <translation>Conservez-en une avec `leastwise models token set`.</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in.</source>
        <translation>Il n’y a pas de clé pour {host}, et ce système n’a pas de trousseau où en conserver une.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Le jeton manque ou est faux.</translation>
    </message>
    <message>
        <source>Send the token that the server showed when it started, as `Authorization: Bearer TOKEN`.</source>
        <translation>Envoyez le jeton que le serveur a affiché au démarrage, sous la forme `Authorization: Bearer TOKEN`.</translation>
    </message>
    <message>
        <source>Requests for the host {host} are not answered here.</source>
        <translation>Les requêtes pour l’hôte {host} ne reçoivent pas de réponse ici.</translation>
    </message>
    <message>
        <source>Call the server by the address that it showed when it started.</source>
        <translation>Appelez le serveur par l’adresse qu’il a affichée au démarrage.</translation>
    </message>
    <message>
        <source>Pages of {origin} may not call this server.</source>
        <translation>Les pages de {origin} ne peuvent pas appeler ce serveur.</translation>
    </message>
    <message>
        <source>Start it with --allow-origin {origin} if they should.</source>
        <translation>Démarrez-le avec --allow-origin {origin} si elles doivent le pouvoir.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Il n’y a rien à {path}.</translation>
    </message>
    <message>
        <source>See /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings.</source>
        <translation>Voir /v1/models, /v1/chat/completions, /v1/completions et /v1/embeddings.</translation>
    </message>
    <message>
        <source>{path} does not take {method}.</source>
        <translation>{path} n’accepte pas {method}.</translation>
    </message>
    <message>
        <source>The model {model} is not served here.</source>
        <translation>Le modèle {model} n’est pas servi ici.</translation>
    </message>
    <message>
        <source>This server's model is called {served}.</source>
        <translation>Le modèle de ce serveur s’appelle {served}.</translation>
    </message>
    <message>
        <source>The request is larger than {limit:gb}.</source>
        <translation>La requête dépasse {limit:gb}.</translation>
    </message>
    <message>
        <source>Send less in one request.</source>
        <translation>Envoyez-en moins dans une seule requête.</translation>
    </message>
    <message>
        <source>The request did not arrive within {limit} s.</source>
        <translation>La requête n’est pas arrivée en {limit} s.</translation>
    </message>
    <message>
        <source>Send it again, whole.</source>
        <translation>Envoyez-la à nouveau, entière.</translation>
    </message>
    <message>
        <source>The request is not valid HTTP/1.1, or its header is too long.</source>
        <translation>La requête n’est pas du HTTP/1.1 valide, ou son en-tête est trop long.</translation>
    </message>
    <message>
        <source>The request's body is not valid JSON: {detail}.</source>
        <translation>Le corps de la requête n’est pas du JSON valide : {detail}.</translation>
    </message>
    <message>
        <source>{field}: {detail}.</source>
        <translation>{field} : {detail}.</translation>
    </message>
    <message>
        <source>{field} is not supported: {detail}.</source>
        <translation>{field} n’est pas pris en charge : {detail}.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Trop de connexions sont ouvertes.</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>Fermez-en, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{limit} {limit|request is|requests are} being answered.</source>
        <translation>{limit} {limit|requête est|requêtes sont} en cours de réponse.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The answer took longer than {limit} s.</source>
        <translation>La réponse a pris plus de {limit} s.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise the time limit.</source>
        <translation>Demandez moins de tokens, ou relevez la limite de temps.</translation>
    </message>
    <message>
        <source>The process that holds the model has ended and is being started again.</source>
        <translation>Le processus qui porte le modèle s’est terminé et redémarre.</translation>
    </message>
    <message>
        <source>The server met a defect of its own.</source>
        <translation>Le serveur a rencontré un défaut qui lui est propre.</translation>
    </message>
    <message>
        <source>Details are in {log}.</source>
        <translation>Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened: {detail}.</source>
        <translation>Le port {port} ne peut pas être ouvert : {detail}.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Choisissez-en un autre avec --port, ou omettez-le.</translation>
    </message>
    <message>
        <source>The process that served {model} ended ({how}).</source>
        <translation>Le processus qui servait {model} s’est terminé ({how}).</translation>
    </message>
    <message>
        <source>Start it again. Details are in {log}.</source>
        <translation>Redémarrez-le. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>Serving {name} at {address}.</source>
        <translation>{name} est servi à {address}.</translation>
    </message>
    <message>
        <source>Token: {token} (shown this once).</source>
        <translation>Jeton : {token} (affiché cette seule fois).</translation>
    </message>
    <message>
        <source>Every program of this computer may call it: no token is asked for.</source>
        <translation>Tout programme de cet ordinateur peut l’appeler : aucun jeton n’est demandé.</translation>
    </message>
    <message>
        <source>Ctrl-C stops it.</source>
        <translation>Ctrl-C l’arrête.</translation>
    </message>
    <message>
        <source>Stopped after {requests} {requests|request|requests}, {tokens} {tokens|token|tokens} written.</source>
        <translation>Arrêté après {requests} {requests|requête|requêtes}, {tokens} {tokens|token écrit|tokens écrits}.</translation>
    </message>
    <message>
        <source>{cause} The model is being loaded again.</source>
        <translation>{cause} Le modèle est en cours de rechargement.</translation>
    </message>
    <message>
        <source>The model is loaded again.</source>
        <translation>Le modèle est rechargé.</translation>
    </message>
    <message>
        <source>This token cannot be sent in a header.</source>
        <translation>Ce jeton ne peut pas être envoyé dans un en-tête.</translation>
    </message>
    <message>
        <source>Take 8 to 256 letters, digits and punctuation marks without spaces.</source>
        <translation>Prenez de 8 à 256 lettres, chiffres et signes de ponctuation, sans espaces.</translation>
    </message>
    <message>
        <source>{origin} is no origin.</source>
        <translation>{origin} n’est pas une origine.</translation>
    </message>
    <message>
        <source>Write it as a browser does: https://example.org</source>
        <translation>Écrivez-la comme un navigateur : https://example.org</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>How models run</source>
        <translation>Exécution des modèles</translation>
    </message>
    <message>
        <source>Runs over a suite</source>
        <translation>Exécutions d’une suite</translation>
    </message>
    <message>
        <source>Network and cloud</source>
        <translation>Réseau et cloud</translation>
    </message>
    <message>
        <source>Money and power</source>
        <translation>Argent et énergie</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>Modèles et données</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the window: as the system has them, light, or dark.</source>
        <translation>Couleurs de la fenêtre : celles du système, clair ou sombre.</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of the window's text, in percent of the system's.</source>
        <translation>Taille du texte de la fenêtre, en pourcentage de celle du système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window; the command line speaks English. Figures and dates follow it.</source>
        <translation>Langue de la fenêtre ; la ligne de commande parle anglais. Les chiffres et les dates la suivent.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Threads that run a model; 0 takes the physical cores, and one for very small models.</source>
        <translation>Threads qui exécutent un modèle ; 0 prend les cœurs physiques, et un seul pour les très petits modèles.</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together that a model is given room for.</source>
        <translation>Tokens de prompt et de réponse ensemble pour lesquels un modèle a de la place.</translation>
    </message>
    <message>
        <source>Answers that a model writes at once in a run over a suite; they share the context.</source>
        <translation>Réponses qu’un modèle écrit à la fois dans l’exécution d’une suite ; elles partagent le contexte.</translation>
    </message>
    <message>
        <source>Layers that go to the GPU; -1 takes all that fit.</source>
        <translation>Couches qui vont sur le GPU ; -1 prend toutes celles qui tiennent.</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>toutes celles qui tiennent</translation>
    </message>
    <message>
        <source>Loading of weights</source>
        <translation>Chargement des poids</translation>
    </message>
    <message>
        <source>How weights come into memory: read once into private memory, or mapped from the file.</source>
        <translation>Comment les poids arrivent en mémoire : lus une fois en mémoire privée, ou projetés depuis le fichier.</translation>
    </message>
    <message>
        <source>Read into memory</source>
        <translation>Lus en mémoire</translation>
    </message>
    <message>
        <source>Mapped from the file</source>
        <translation>Projetés depuis le fichier</translation>
    </message>
    <message>
        <source>Flash attention: on, off, or as llama.cpp decides for the model.</source>
        <translation>Flash attention : activé, désactivé, ou ce que llama.cpp décide pour le modèle.</translation>
    </message>
    <message>
        <source>As llama.cpp decides</source>
        <translation>Comme llama.cpp le décide</translation>
    </message>
    <message>
        <source>Giving up early</source>
        <translation>Abandon anticipé</translation>
    </message>
    <message>
        <source>Chance, in percent, that deciding models before their last case may make a run name the wrong one; 0 decides only what the rest cannot change.</source>
        <translation>Probabilité, en pour cent, que décider des modèles avant leur dernier cas fasse désigner le mauvais par une exécution ; 0 ne décide que ce que le reste ne peut changer.</translation>
    </message>
    <message>
        <source>Stop at the verdict</source>
        <translation>S’arrêter au verdict</translation>
    </message>
    <message>
        <source>Whether a run ends once a model is expected to pass, with the chance of error above. Otherwise that model is run to its last case, which makes its verdict exact.</source>
        <translation>Si une exécution se termine dès qu’un modèle devrait réussir, avec la probabilité d’erreur ci-dessus. Sinon ce modèle est exécuté jusqu’à son dernier cas, ce qui rend son verdict exact.</translation>
    </message>
    <message>
        <source>No: run it to its last case</source>
        <translation>Non : l’exécuter jusqu’à son dernier cas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Garder l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>Whether the computer is kept from falling asleep while a run over a suite goes on.</source>
        <translation>Si l’ordinateur est empêché de se mettre en veille pendant l’exécution d’une suite.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>Mode hors ligne</translation>
    </message>
    <message>
        <source>Whether everything that needs the network is refused, headers of models included.</source>
        <translation>Si tout ce qui demande le réseau est refusé, en-têtes de modèles compris.</translation>
    </message>
    <message>
        <source>Off: what you ask for may go out</source>
        <translation>Désactivé : ce que vous demandez peut sortir</translation>
    </message>
    <message>
        <source>On: nothing goes out</source>
        <translation>Activé : rien ne sort</translation>
    </message>
    <message>
        <source>Speed of downloads</source>
        <translation>Vitesse des téléchargements</translation>
    </message>
    <message>
        <source>What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit.</source>
        <translation>Ce que tous les téléchargements prennent ensemble au plus, en ko (1 000 octets) par seconde ; 0 : sans limite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Cloud calls at once</source>
        <translation>Appels cloud simultanés</translation>
    </message>
    <message>
        <source>Calls to a cloud model that are in flight at once while a suite is put to it.</source>
        <translation>Appels à un modèle cloud en cours à la fois pendant qu’une suite lui est soumise.</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in the currency of the price table; empty is not known.</source>
        <translation>Ce que coûte un kilowattheure, dans la monnaie de la table des prix ; vide si inconnu.</translation>
    </message>
    <message>
        <source>Price of the machine</source>
        <translation>Prix de la machine</translation>
    </message>
    <message>
        <source>What a machine like this costs, in the same currency: 0 where it is there anyway, empty where that is not known.</source>
        <translation>Ce que coûte une machine comme celle-ci, dans la même monnaie : 0 si elle est là de toute façon, vide si inconnu.</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Années d’usage</translation>
    </message>
    <message>
        <source>Years over which the price of a machine is spread.</source>
        <translation>Années sur lesquelles le prix d’une machine est réparti.</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>Puissance en réponse</translation>
    </message>
    <message>
        <source>Power at the socket, in watts, while a model answers, as you measured it; empty takes the computer's own counters where it has any.</source>
        <translation>Puissance à la prise, en watts, pendant qu’un modèle répond, mesurée par vous ; vide prend les compteurs de l’ordinateur, s’il en a.</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>Autres dossiers de modèles</translation>
    </message>
    <message>
        <source>Further folders in which Leastwise looks for GGUF files.</source>
        <translation>Autres dossiers dans lesquels Leastwise cherche des fichiers GGUF.</translation>
    </message>
    <message>
        <source>Folder of own models</source>
        <translation>Dossier des modèles propres</translation>
    </message>
    <message>
        <source>Folder of the models that Leastwise owns; empty is in its data directory. `leastwise models move` changes it and takes the models along.</source>
        <translation>Dossier des modèles qui appartiennent à Leastwise ; vide, dans son dossier de données. `leastwise models move` le change et emmène les modèles.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>{name} comes from the environment ({variable}) and cannot be changed here.</source>
        <translation>{name} vient de l’environnement ({variable}) et ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Unset {variable}, or change it where it is set.</source>
        <translation>Supprimez {variable}, ou changez-la là où elle est définie.</translation>
    </message>
    <message>
        <source>{name} is not changed by itself, as the models have to go along.</source>
        <translation>{name} ne se change pas seul, car les modèles doivent suivre.</translation>
    </message>
    <message>
        <source>Move them: `leastwise models move FOLDER`, or Library on the Models page.</source>
        <translation>Déplacez-les : `leastwise models move FOLDER`, ou Bibliothèque sur la page Modèles.</translation>
    </message>
    <message>
        <source>{variable} in the environment says {value}.</source>
        <translation>{variable} dans l’environnement vaut {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend or unset it.</source>
        <translation>Valeurs admises : {allowed} ; corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>{name} is {value} from now on.</source>
        <translation>{name} vaut désormais {value}.</translation>
    </message>
    <message>
        <source>{name} is {value} from the next start on.</source>
        <translation>{name} vaudra {value} à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Back to their defaults: {names}.</source>
        <translation>Revenus à leurs valeurs par défaut : {names}.</translation>
    </message>
    <message>
        <source>Every setting has its default; there is nothing to reset.</source>
        <translation>Chaque réglage a sa valeur par défaut ; il n’y a rien à réinitialiser.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether all settings shall be reset.</source>
        <translation>Personne n’est là pour dire si tous les réglages doivent être réinitialisés.</translation>
    </message>
    <message>
        <source>Give --yes.</source>
        <translation>Indiquez --yes.</translation>
    </message>
    <message>
        <source>Nothing was reset.</source>
        <translation>Rien n’a été réinitialisé.</translation>
    </message>
    <message>
        <source>It is not said what to reset.</source>
        <translation>Il n’est pas dit quoi réinitialiser.</translation>
    </message>
    <message>
        <source>Name settings, or give --all; not both.</source>
        <translation>Nommez des réglages, ou indiquez --all ; pas les deux.</translation>
    </message>
    <message>
        <source>reading memory</source>
        <translation>lecture de la mémoire</translation>
    </message>
    <message>
        <source>timing weights of each type</source>
        <translation>chronométrage des poids de chaque type</translation>
    </message>
    <message>
        <source>timing what surrounds a step</source>
        <translation>chronométrage de ce qui entoure une étape</translation>
    </message>
    <message>
        <source>timing the steps of a model</source>
        <translation>chronométrage des étapes d’un modèle</translation>
    </message>
    <message>
        <source>timing the steps of a prompt</source>
        <translation>chronométrage des étapes d’un prompt</translation>
    </message>
    <message>
        <source>timing attention</source>
        <translation>chronométrage de l’attention</translation>
    </message>
    <message>
        <source>timing recurrent layers</source>
        <translation>chronométrage des couches récurrentes</translation>
    </message>
    <message>
        <source>timing experts</source>
        <translation>chronométrage des experts</translation>
    </message>
    <message>
        <source>Measuring this computer needs {needed:gb} of disk space for a moment, and there is less in {folder}.</source>
        <translation>La mesure de cet ordinateur demande un moment {needed:gb} d’espace disque, et il y en a moins dans {folder}.</translation>
    </message>
    <message>
        <source>Other programs keep this computer so busy that its speed cannot be measured.</source>
        <translation>D’autres programmes occupent tant cet ordinateur que sa vitesse ne peut pas être mesurée.</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers would run on a GPU, and a speed is only predicted for all or none.</source>
        <translation>{gpu_layers} couches sur {layers} s’exécuteraient sur un GPU, et une vitesse n’est prédite que pour toutes ou aucune.</translation>
    </message>
    <message>
        <source>This computer was measured with its GPU, and the model would run on the processor.</source>
        <translation>Cet ordinateur a été mesuré avec son GPU, et le modèle s’exécuterait sur le processeur.</translation>
    </message>
    <message>
        <source>predicted from the bytes that are read for each token and what this computer does with weights of these types</source>
        <translation>prédite d’après les octets lus pour chaque token et ce que cet ordinateur fait avec des poids de ces types</translation>
    </message>
    <message>
        <source>predicted from what this computer does with weights of these types, corrected by {count} {count|speed that was|speeds that were} measured here</source>
        <translation>prédite d’après ce que cet ordinateur fait avec des poids de ces types, corrigée par {count} {count|vitesse mesurée|vitesses mesurées} ici</translation>
    </message>
    <message>
        <source>measured here with the same file and settings</source>
        <translation>mesurée ici avec le même fichier et les mêmes réglages</translation>
    </message>
    <message>
        <source>The whole interval reaches the bar of {bar:percent}: new inputs of this kind would too (95 % confidence).</source>
        <translation>Tout l’intervalle atteint la barre de {bar:percent} : de nouvelles entrées de ce type l’atteindraient aussi (confiance de 95 %).</translation>
    </message>
    <message>
        <source>The whole interval lies below the bar of {bar:percent} (95 % confidence).</source>
        <translation>Tout l’intervalle est sous la barre de {bar:percent} (confiance de 95 %).</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its lower end would reach the bar.</source>
        <translation>La barre de {bar:percent} est dans cet intervalle. Si {cases:,} cas de plus {cases|réussissait|réussissaient} au même taux, sa borne inférieure atteindrait la barre.</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its upper end would fall below the bar.</source>
        <translation>La barre de {bar:percent} est dans cet intervalle. Si {cases:,} cas de plus {cases|réussissait|réussissaient} au même taux, sa borne supérieure passerait sous la barre.</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval, and the rate is so near to it that more than {most:,} further cases would be needed to tell.</source>
        <translation>La barre de {bar:percent} est dans cet intervalle, et le taux en est si proche qu’il faudrait plus de {most:,} cas supplémentaires pour trancher.</translation>
    </message>
    <message>
        <source>The rate is the bar itself, {bar:percent}: no number of further cases that pass at this rate would tell on which side of it new inputs lie.</source>
        <translation>Le taux est la barre elle-même, {bar:percent} : aucun nombre de cas supplémentaires réussis à ce taux ne dirait de quel côté se trouvent de nouvelles entrées.</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case comes|cases come} from {sources:,} {sources|source|sources} and {cases|is|are} worth {effective:figure} independent ones: by sources expect {low:percent} to {high:percent_up} on new inputs.</source>
        <translation>{cases:,} cas {cases|vient|viennent} de {sources:,} {sources|source|sources} et en {cases|vaut|valent} {effective:figure} indépendants : par sources, attendez-vous à un taux de {low:percent} à {high:percent_up} sur de nouvelles entrées.</translation>
    </message>
    <message>
        <source>All {cases:,} cases come from one source, which says nothing of others.</source>
        <translation>Les {cases:,} cas viennent tous d’une seule source, qui ne dit rien des autres.</translation>
    </message>
    <message>
        <source>The chance that {repeats} answers to one case all pass is {hat:percent} (pass^{repeats}).</source>
        <translation>La probabilité que {repeats} réponses à un même cas réussissent toutes est de {hat:percent} (pass^{repeats}).</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes. No test tells whether that is chance: one was stopped early, and earlier outcomes chose which cases came first.</source>
        <translation>{better} réussit {more} cas où {worse} échoue, et échoue à {fewer} que celui-ci réussit. Aucun test ne dit si c’est le hasard : l’un a été arrêté avant la fin, et les résultats précédents ont décidé quels cas passaient d’abord.</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: more than chance would do ({test}, p {p:chance}).</source>
        <translation>{better} réussit {more} cas où {worse} échoue, et échoue à {fewer} que celui-ci réussit : plus que ne ferait le hasard ({test}, p {p:chance}).</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: that may be chance ({test}, p {p:chance}).</source>
        <translation>{better} réussit {more} cas où {worse} échoue, et échoue à {fewer} que celui-ci réussit : ce peut être le hasard ({test}, p {p:chance}).</translation>
    </message>
    <message>
        <source>Cases that no model passes: {count} (numbers {cases}).</source>
        <translation>Cas qu’aucun modèle ne réussit : {count} (numéros {cases}).</translation>
    </message>
    <message>
        <source>Check whether they ask for what the task needs.</source>
        <translation>Voyez s’ils demandent ce dont la tâche a besoin.</translation>
    </message>
    <message>
        <source>Cases in which the check {check} passes whatever the model: {count} (numbers {cases}).</source>
        <translation>Cas où le contrôle {check} réussit quel que soit le modèle : {count} (numéros {cases}).</translation>
    </message>
    <message>
        <source>Cases in which the check {check} fails whatever the model: {count} (numbers {cases}).</source>
        <translation>Cas où le contrôle {check} échoue quel que soit le modèle : {count} (numéros {cases}).</translation>
    </message>
    <message>
        <source>{first} and {second} agree in {cases:,} of {cases:,} {cases|case|cases}.</source>
        <translation>{first} et {second} s’accordent sur {cases:,} cas sur {cases:,}.</translation>
    </message>
    <message>
        <source>{first} and {second} share no case, so that nothing can be compared.</source>
        <translation>{first} et {second} n’ont aucun cas en commun, rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>Nearest came {model}: of {run:,} {run|case|cases} run {passed:,} passed. Failed: {count:,} (numbers {cases}).</source>
        <translation>Le plus proche a été {model} : {run:,} cas exécutés, dont {passed:,} réussis. Échoués : {count:,} (numéros {cases}).</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {detail}.</source>
        <translation>Le rapport n’a pas pu être écrit dans {path} : {detail}.</translation>
    </message>
    <message>
        <source>Report written to {path}.</source>
        <translation>Rapport écrit dans {path}.</translation>
    </message>
    <message>
        <source>No file can be written at {path}.</source>
        <translation>Aucun fichier ne peut être écrit à {path}.</translation>
    </message>
    <message>
        <source>Name a file in a folder.</source>
        <translation>Nommez un fichier dans un dossier.</translation>
    </message>
    <message>
        <source>A report is of one run, and several suites were asked for.</source>
        <translation>Un rapport porte sur une exécution, et plusieurs suites ont été demandées.</translation>
    </message>
    <message>
        <source>Leave out --report, then use `leastwise history export`.</source>
        <translation>Omettez --report, puis utilisez `leastwise history export`.</translation>
    </message>
    <message>
        <source>No report has the ending of {path}.</source>
        <translation>Aucun rapport n’a l’extension de {path}.</translation>
    </message>
    <message>
        <source>Use .html, .json, .csv, .xml (JUnit) or .md (a summary).</source>
        <translation>Utilisez .html, .json, .csv, .xml (JUnit) ou .md (un résumé).</translation>
    </message>
    <message>
        <source>exact McNemar test</source>
        <translation>test exact de McNemar</translation>
    </message>
    <message>
        <source>anytime-valid test, since one was stopped early</source>
        <translation>test valide à tout moment, car l’un a été arrêté avant la fin</translation>
    </message>
    <message>
        <source>Another Leastwise is writing the history in {path} (process {pid}).</source>
        <translation>Un autre Leastwise écrit l’historique dans {path} (processus {pid}).</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, then try again.</source>
        <translation>Fermez-le, ou attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The data directory {path} cannot be written: {detail}.</source>
        <translation>Le dossier de données {path} ne peut pas être écrit : {detail}.</translation>
    </message>
    <message>
        <source>Check its permissions, or set LEASTWISE_HOME to a folder that can be written.</source>
        <translation>Vérifiez ses droits, ou mettez dans LEASTWISE_HOME un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Le disque qui contient {path} est plein.</translation>
    </message>
    <message>
        <source>Free some space and run again with --resume; what was finished is kept.</source>
        <translation>Libérez de l’espace et relancez avec --resume ; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>The history in {path} was written by a newer Leastwise.</source>
        <translation>L’historique dans {path} a été écrit par un Leastwise plus récent.</translation>
    </message>
    <message>
        <source>Update Leastwise, or set LEASTWISE_HOME to another folder.</source>
        <translation>Mettez Leastwise à jour, ou mettez un autre dossier dans LEASTWISE_HOME.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged: {detail}.</source>
        <translation>L’historique dans {path} est endommagé : {detail}.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away to start a new one.</source>
        <translation>Il a été laissé tel quel. Écartez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away, or set LEASTWISE_HOME to another folder.</source>
        <translation>Elle a été laissée telle quelle. Écartez-la, ou mettez un autre dossier dans LEASTWISE_HOME.</translation>
    </message>
    <message>
        <source>The history in {path} is open for reading only.</source>
        <translation>L’historique dans {path} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Close the other Leastwise, then try again.</source>
        <translation>Fermez l’autre Leastwise, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer or older Leastwise wrote something here that this one has no words for ({unknown_code}).</source>
        <translation>Un Leastwise plus récent ou plus ancien a écrit ici quelque chose pour quoi celui-ci n’a pas de mots ({unknown_code}).</translation>
    </message>
    <message>
        <source>The history in {path} could not be written: {detail}.</source>
        <translation>L’historique dans {path} n’a pas pu être écrit : {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and run again with --resume; what was finished is kept.</source>
        <translation>Vérifiez le disque et relancez avec --resume ; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Leastwise is closing, so nothing more is kept.</source>
        <translation>Leastwise se ferme, plus rien n’est donc conservé.</translation>
    </message>
    <message>
        <source>Runs are searched for at most {limit} words at once.</source>
        <translation>Les exécutions se cherchent avec {limit} mots au plus à la fois.</translation>
    </message>
    <message>
        <source>Search for fewer.</source>
        <translation>Cherchez-en moins.</translation>
    </message>
    <message>
        <source>There is no interrupted run of {suite} with these models and this bar.</source>
        <translation>Il n’y a pas d’exécution interrompue de {suite} avec ces modèles et cette barre.</translation>
    </message>
    <message>
        <source>Run `leastwise find` without --resume.</source>
        <translation>Exécutez `leastwise find` sans --resume.</translation>
    </message>
    <message>
        <source>Run {run_id} is being made just now.</source>
        <translation>L’exécution {run_id} est en cours.</translation>
    </message>
    <message>
        <source>Stop it first, then remove it.</source>
        <translation>Arrêtez-la d’abord, puis supprimez-la.</translation>
    </message>
    <message>
        <source>Run {run_id} is of another suite, or of the same with other cases, so that no case can be held against this one.</source>
        <translation>L’exécution {run_id} porte sur une autre suite, ou sur la même avec d’autres cas, aucun cas ne peut donc être comparé à celle-ci.</translation>
    </message>
    <message>
        <source>Name a run of the same suite.</source>
        <translation>Nommez une exécution de la même suite.</translation>
    </message>
    <message>
        <source>No model of run {run_id} answered every case, so that none can be the reference.</source>
        <translation>Aucun modèle de l’exécution {run_id} n’a répondu à tous les cas, aucun ne peut donc être la référence.</translation>
    </message>
    <message>
        <source>Name a run that has one.</source>
        <translation>Nommez une exécution qui en a un.</translation>
    </message>
    <message>
        <source>Removed with every answer: run {runs}.</source>
        <translation>Supprimée avec toutes ses réponses : exécution {runs}.</translation>
    </message>
    <message>
        <source>Removing runs needs your word, and nobody can be asked here.</source>
        <translation>Supprimer des exécutions demande votre accord, et on ne peut interroger personne ici.</translation>
    </message>
    <message>
        <source>There is no run number {run_id}.</source>
        <translation>Il n’y a pas d’exécution numéro {run_id}.</translation>
    </message>
    <message>
        <source>See `leastwise history`.</source>
        <translation>Voir `leastwise history`.</translation>
    </message>
    <message>
        <source>There is no suite at {path}.</source>
        <translation>Il n’y a pas de suite à {path}.</translation>
    </message>
    <message>
        <source>Give a folder with a promptfooconfig.yaml, or one of: {known}.</source>
        <translation>Donnez un dossier avec un promptfooconfig.yaml, ou l’une de celles-ci : {known}.</translation>
    </message>
    <message>
        <source>Mend the file there.</source>
        <translation>Corrigez le fichier à cet endroit.</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <translation>{path} : {detail}.</translation>
    </message>
    <message>
        <source>{path} holds no cases.</source>
        <translation>{path} ne contient aucun cas.</translation>
    </message>
    <message>
        <source>Add at least one case to its tests.</source>
        <translation>Ajoutez au moins un cas à ses « tests ».</translation>
    </message>
    <message>
        <source>{name}: {cases} {cases|case|cases}, {checks} {checks|check|checks}; the bar is {rate:percent}.</source>
        <translation>{name} : {cases} cas, {checks} {checks|contrôle|contrôles} ; la barre est à {rate:percent}.</translation>
    </message>
    <message>
        <source>There is no suite file at {path}.</source>
        <translation>Il n’y a pas de fichier de suite à {path}.</translation>
    </message>
    <message>
        <source>{path} holds no promptfooconfig.yaml.</source>
        <translation>{path} ne contient pas de promptfooconfig.yaml.</translation>
    </message>
    <message>
        <source>Give a suite's folder, or its configuration file.</source>
        <translation>Donnez le dossier d’une suite, ou son fichier de configuration.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit:gib}, more than a suite's file may have.</source>
        <translation>{path} dépasse {limit:gib}, plus que ne peut faire un fichier de suite.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Too many templates of {path} could not be filled in: {cause}.</source>
        <translation>Trop de gabarits de {path} n’ont pas pu être remplis : {cause}.</translation>
    </message>
    <message>
        <source>Look for a loop that does not end or a text that grows without bound.</source>
        <translation>Cherchez une boucle qui ne se termine pas ou un texte qui grandit sans limite.</translation>
    </message>
    <message>
        <source>With {path} the suite's files are larger than {limit:gib} together, more than a suite may have.</source>
        <translation>Avec {path}, les fichiers de la suite dépassent ensemble {limit:gib}, plus que ne peut faire une suite.</translation>
    </message>
    <message>
        <source>Split the suite into several.</source>
        <translation>Divisez la suite en plusieurs.</translation>
    </message>
    <message>
        <source>the text is not {encoding} here; if the file is Latin-1 or Windows-1252, save it as UTF-8</source>
        <translation>ici le texte n’est pas en {encoding} ; si le fichier est en Latin-1 ou Windows-1252, enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>This suite has no scripts that wait for your consent.</source>
        <translation>Cette suite n’a pas de scripts qui attendent votre accord.</translation>
    </message>
    <message>
        <source>Nothing was allowed.</source>
        <translation>Rien n’a été autorisé.</translation>
    </message>
    <message>
        <source>Scripts of this suite that may run from now on: {count}.</source>
        <translation>Scripts de cette suite qui peuvent désormais s’exécuter : {count}.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked.</source>
        <translation>Il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>Read the scripts, and give --yes to allow them.</source>
        <translation>Lisez les scripts, et ajoutez --yes pour les autoriser.</translation>
    </message>
    <message>
        <source>The consent could not be kept in {path}: {detail}.</source>
        <translation>L’accord n’a pas pu être conservé dans {path} : {detail}.</translation>
    </message>
    <message>
        <source>{key} must be a mapping</source>
        <translation>{key} doit être un mapping</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key} doit être une liste</translation>
    </message>
    <message>
        <source>{key} must be a text</source>
        <translation>{key} doit être un texte</translation>
    </message>
    <message>
        <source>{key} must be a number</source>
        <translation>{key} doit être un nombre</translation>
    </message>
    <message>
        <source>this line is not JSON ({detail})</source>
        <translation>cette ligne n’est pas du JSON ({detail})</translation>
    </message>
    <message>
        <source>a check needs a type</source>
        <translation>un contrôle demande un « type »</translation>
    </message>
    <message>
        <source>an assert-set needs a list under assert</source>
        <translation>un assert-set demande une liste sous « assert »</translation>
    </message>
    <message>
        <source>{key} must not be negative</source>
        <translation>{key} ne doit pas être négatif</translation>
    </message>
    <message>
        <source>{key} appears twice</source>
        <translation>{key} apparaît deux fois</translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation>l’imbrication dépasse {limit} niveaux</translation>
    </message>
    <message>
        <source>it would grow to more than {limit:,} entries</source>
        <translation>cela ferait plus de {limit:,} entrées</translation>
    </message>
    <message>
        <source>the suite has more than {limit:,} cases; split it</source>
        <translation>la suite a plus de {limit:,} cas ; divisez-la</translation>
    </message>
    <message>
        <source>there is no column that a prompt can be made of</source>
        <translation>il n’y a aucune colonne dont on puisse faire un prompt</translation>
    </message>
    <message>
        <source>The name of {path} must end with one of: {known}.</source>
        <translation>Le nom de {path} doit se terminer par l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>{path} was not written: CSV cannot hold {what} of case {case}.</source>
        <translation>{path} n’a pas été écrit : CSV ne peut pas contenir {what} du cas {case}.</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo.</source>
        <translation>Exportez avec --to jsonl ou --to promptfoo.</translation>
    </message>
    <message>
        <source>{path} was not written: case {case} would not read back the same from {form}.</source>
        <translation>{path} n’a pas été écrit : le cas {case} ne serait pas relu à l’identique depuis {form}.</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo, or mend the case.</source>
        <translation>Exportez avec --to jsonl ou --to promptfoo, ou corrigez le cas.</translation>
    </message>
    <message>
        <source>Unsupported: {name} (in {count:,} {count|case|cases}); it never passes.</source>
        <translation>Non pris en charge : {name} (dans {count:,} cas) ; cela ne réussit jamais.</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case|cases} of {name} {cases|was|were} written to {path}, as {form}.</source>
        <translation>{cases:,} cas de {name} {cases|a été écrit|ont été écrits} dans {path}, en {form}.</translation>
    </message>
    <message>
        <source>There is already a suite at {path}.</source>
        <translation>Il y a déjà une suite à {path}.</translation>
    </message>
    <message>
        <source>Give another name, or remove it first.</source>
        <translation>Donnez un autre nom, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>{name} is now among your suites: {cases:,} {cases|case|cases}, in {path}.</source>
        <translation>{name} est maintenant parmi vos suites : {cases:,} cas, dans {path}.</translation>
    </message>
    <message>
        <source>{name} is ready in {path}, with {cases:,} {cases|case|cases}.</source>
        <translation>{name} est prête dans {path}, avec {cases:,} cas.</translation>
    </message>
    <message>
        <source>Write your task and your tests into its promptfooconfig.yaml; the comments say how.</source>
        <translation>Écrivez votre tâche et vos tests dans son promptfooconfig.yaml ; les commentaires expliquent comment.</translation>
    </message>
    <message>
        <source>{file} is parted by {delimiter}, and was read so.</source>
        <translation>{file} est séparé par {delimiter}, et a été lu ainsi.</translation>
    </message>
    <message>
        <source>The prompt names these columns with their values: {columns}.</source>
        <translation>Le prompt nomme ces colonnes avec leurs valeurs : {columns}.</translation>
    </message>
    <message>
        <source>The variable {name} is missing in {count:,} {count|case|cases} (numbers {cases}); nothing stands in its place.</source>
        <translation>La variable {name} manque dans {count:,} cas (numéros {cases}) ; rien ne la remplace.</translation>
    </message>
    <message>
        <source>The check {check} is broken in {count:,} {count|case|cases} (numbers {cases}), so no model passes {count|it|them}: {cause}.</source>
        <translation>Le contrôle {check} est défectueux dans {count:,} cas ({cases}), aucun modèle ne {count|le|les} réussit donc : {cause}.</translation>
    </message>
    <message>
        <source>{count:,} {count|case has|cases have} no check (numbers {cases}), so any answer passes {count|it|them}.</source>
        <translation>{count:,} cas {count|n’a|n’ont} pas de contrôle (numéros {cases}), toute réponse {count|le|les} réussit donc.</translation>
    </message>
    <message>
        <source>a second document begins, and a suite has one</source>
        <translation>un second document commence, et une suite en a un seul</translation>
    </message>
    <message>
        <source>the alias {name} stands for nothing above it</source>
        <translation>l’alias {name} ne désigne rien de ce qui précède</translation>
    </message>
    <message>
        <source>the tag {name} is not known</source>
        <translation>l’étiquette {name} est inconnue</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>une clé doit être un texte simple</translation>
    </message>
    <message>
        <source>only a mapping can be merged with &lt;&lt;</source>
        <translation>seul un mapping peut être fusionné avec &lt;&lt;</translation>
    </message>
    <message>
        <source>this row has {found} {found|cell|cells}, and the header has {expected}</source>
        <translation>cette ligne a {found} {found|cellule|cellules}, et l’en-tête en a {expected}</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} n’existe pas</translation>
    </message>
    <message>
        <source>tests are read from CSV, JSON, JSONL and YAML files, not from {name}</source>
        <translation>les tests se lisent dans des fichiers CSV, JSON, JSONL et YAML, pas dans {name}</translation>
    </message>
    <message>
        <source>a test needs vars, assert, options or a threshold</source>
        <translation>un test demande vars, assert, options ou threshold</translation>
    </message>
    <message>
        <source>the suite needs at least one prompt</source>
        <translation>la suite demande au moins un prompt</translation>
    </message>
    <message>
        <source>a prompt needs raw or id</source>
        <translation>un prompt demande raw ou id</translation>
    </message>
    <message>
        <source>there is no prompt in {name}</source>
        <translation>il n’y a pas de prompt dans {name}</translation>
    </message>
    <message>
        <source>a scenario needs a list under config</source>
        <translation>un scénario demande une liste sous « config »</translation>
    </message>
    <message>
        <source>{key} is not known here; there is {known}</source>
        <translation>{key} n’est pas connu ici ; il y a {known}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts that are not empty</source>
        <translation>{key} doit être une liste de textes non vides</translation>
    </message>
    <message>
        <source>{key} must be a number above {low}</source>
        <translation>{key} doit être un nombre supérieur à {low}</translation>
    </message>
    <message>
        <source>{key} must be a number above {low} and up to {high}</source>
        <translation>{key} doit être un nombre supérieur à {low} et d’au plus {high}</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} up</source>
        <translation>{key} doit être un nombre à partir de {low}</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} to {high}</source>
        <translation>{key} doit être un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>{key} must be a whole number above {low}</source>
        <translation>{key} doit être un nombre entier supérieur à {low}</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} doit être un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{name} ships with Leastwise and stays as it is.</source>
        <translation>{name} est fournie avec Leastwise et reste telle quelle.</translation>
    </message>
    <message>
        <source>Save a copy.</source>
        <translation>Enregistrez une copie.</translation>
    </message>
    <message>
        <source>What stands under {key} lies in another file, or in a form that cannot be changed here without losing it.</source>
        <translation>Ce qui est sous {key} se trouve dans un autre fichier, ou sous une forme qui ne peut pas être modifiée ici sans la perdre.</translation>
    </message>
    <message>
        <source>Save a copy: it holds everything in one file.</source>
        <translation>Enregistrez une copie : elle contient tout dans un seul fichier.</translation>
    </message>
    <message>
        <source>The prompts have something that Leastwise does not know, so they stay as they are.</source>
        <translation>Les prompts ont quelque chose que Leastwise ne connaît pas, ils restent donc tels quels.</translation>
    </message>
    <message>
        <source>Change them in an editor.</source>
        <translation>Modifiez-les dans un éditeur.</translation>
    </message>
    <message>
        <source>The file uses YAML anchors, which would be lost.</source>
        <translation>Le fichier utilise des ancres YAML, qui seraient perdues.</translation>
    </message>
    <message>
        <source>Save a copy, or change the file in an editor.</source>
        <translation>Enregistrez une copie, ou modifiez le fichier dans un éditeur.</translation>
    </message>
    <message>
        <source>The files of {name} were changed by something else since they were opened.</source>
        <translation>Les fichiers de {name} ont été modifiés par autre chose depuis leur ouverture.</translation>
    </message>
    <message>
        <source>Save a copy to keep your changes, or open the suite again without them.</source>
        <translation>Enregistrez une copie pour garder vos modifications, ou rouvrez la suite sans elles.</translation>
    </message>
    <message>
        <source>{path} would not read back as it stands here, so nothing was written.</source>
        <translation>{path} ne serait pas relu tel qu’il est ici, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>A prompt on one line that ends like a file's name would be read as that file.</source>
        <translation>Un prompt sur une seule ligne qui se termine comme un nom de fichier serait lu comme ce fichier.</translation>
    </message>
    <message>
        <source>Add a second line or a full stop to it.</source>
        <translation>Ajoutez-lui une seconde ligne ou un point final.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Vérifiez le dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>The suite reads {name}, which lies outside its folder and cannot be copied along.</source>
        <translation>La suite lit {name}, qui se trouve hors de son dossier et ne peut pas être copié avec elle.</translation>
    </message>
    <message>
        <source>Put that file into the suite's folder first.</source>
        <translation>Mettez d’abord ce fichier dans le dossier de la suite.</translation>
    </message>
    <message>
        <source>{path} is not among your suites, so it is not deleted from here.</source>
        <translation>{path} n’est pas parmi vos suites, il n’est donc pas supprimé d’ici.</translation>
    </message>
    <message>
        <source>Delete the folder yourself if you mean to.</source>
        <translation>Supprimez le dossier vous-même si c’est bien ce que vous voulez.</translation>
    </message>
    <message>
        <source>What is on the clipboard has more than {limit:,} rows.</source>
        <translation>Le presse-papiers contient plus de {limit:,} lignes.</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>Collez-les par parties.</translation>
    </message>
    <message>
        <source>The quotes in line {line} of what is on the clipboard do not match: {detail}.</source>
        <translation>Les guillemets de la ligne {line} du presse-papiers ne se correspondent pas : {detail}.</translation>
    </message>
    <message>
        <source>Copy the cells from the spreadsheet again.</source>
        <translation>Copiez à nouveau les cellules du tableur.</translation>
    </message>
    <message>
        <source>The case as it was when it was run is not known any more.</source>
        <translation>Le cas tel qu’il était lors de l’exécution n’est plus connu.</translation>
    </message>
    <message>
        <source>Run the suite again.</source>
        <translation>Relancez la suite.</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Il n’y a pas encore de prompt.</translation>
    </message>
    <message>
        <source>Write one under Prompts.</source>
        <translation>Écrivez-en un sous Prompts.</translation>
    </message>
    <message>
        <source>There is no case to try.</source>
        <translation>Il n’y a pas de cas à essayer.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Ajoutez-en un.</translation>
    </message>
    <message>
        <source>Leastwise ran into a defect of its own ({detail}).</source>
        <translation>Leastwise a rencontré un défaut qui lui est propre ({detail}).</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>Veuillez le signaler avec le fichier journal {log}.</translation>
    </message>
    <message>
        <source>A bar of {value} makes no sense.</source>
        <translation>Une barre de {value} n’a pas de sens.</translation>
    </message>
    <message>
        <source>Give a pass rate above 0 and up to 1, such as 0.95.</source>
        <translation>Donnez un taux de réussite supérieur à 0 et d’au plus 1, par exemple 0.95.</translation>
    </message>
    <message>
        <source>There is no display, so the same job runs here in the terminal.</source>
        <translation>Il n’y a pas d’écran, le même travail se fait donc ici dans le terminal.</translation>
    </message>
    <message>
        <source>The window cannot open: a system library is missing ({detail}).</source>
        <translation>La fenêtre ne peut pas s’ouvrir : une bibliothèque du système manque ({detail}).</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: apt install {packages}. The command line works without it.</source>
        <translation>Sous Debian ou Ubuntu : apt install {packages}. La ligne de commande fonctionne sans.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {detail}.</source>
        <translation>Les réglages dans {path} ne peuvent pas être lus : {detail}.</translation>
    </message>
    <message>
        <source>Mend the file there, or move it away to start from the defaults.</source>
        <translation>Corrigez le fichier à cet endroit, ou écartez-le pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {detail}.</source>
        <translation>Les réglages ne peuvent pas être écrits dans {path} : {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old settings still stand.</source>
        <translation>Vérifiez les droits du dossier et le disque ; les anciens réglages restent valables.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Il n’y a pas de réglage nommé {name}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>{path} sets {name}, and there is no such setting.</source>
        <translation>{path} définit {name}, et ce réglage n’existe pas.</translation>
    </message>
    <message>
        <source>Take the line out; the settings are: {known}.</source>
        <translation>Retirez la ligne ; les réglages sont : {known}.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>a list of folders</source>
        <translation>une liste de dossiers</translation>
    </message>
    <message>
        <source>the whole path of a folder, or nothing</source>
        <translation>le chemin complet d’un dossier, ou rien</translation>
    </message>
    <message>
        <source>a number such as 0.32, 0 or more, or nothing</source>
        <translation>un nombre comme 0.32, à partir de 0, ou rien</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>l’un de : {choices}</translation>
    </message>
    <message>
        <source>a whole number from {minimum} to {maximum}</source>
        <translation>un nombre entier de {minimum} à {maximum}</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}.</source>
        <translation>{path} définit {name} à {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend the file there.</source>
        <translation>Valeurs admises : {allowed} ; corrigez le fichier à cet endroit.</translation>
    </message>
    <message>
        <source>The output could not be written: {detail}.</source>
        <translation>La sortie n’a pas pu être écrite : {detail}.</translation>
    </message>
    <message>
        <source>Check the disk or the program that reads it; what was finished is kept.</source>
        <translation>Vérifiez le disque ou le programme qui la lit ; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>Arrêté ; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Go on with `{command}`.</source>
        <translation>Continuez avec `{command}`.</translation>
    </message>
    <message>
        <source>{reference} names {count} models, and one is needed.</source>
        <translation>{reference} désigne {count} modèles, et il en faut un.</translation>
    </message>
    <message>
        <source>Give the path of one file.</source>
        <translation>Donnez le chemin d’un seul fichier.</translation>
    </message>
    <message>
        <source>{text} names no variable.</source>
        <translation>{text} ne nomme aucune variable.</translation>
    </message>
    <message>
        <source>Write it as NAME=TEXT; the name stands in {{{{NAME}}}}.</source>
        <translation>Écrivez-la sous la forme NAME=TEXT ; le nom figure dans {{{{NAME}}}}.</translation>
    </message>
    <message>
        <source>An answer follows a schema or a grammar, not both.</source>
        <translation>Une réponse suit un schéma ou une grammaire, pas les deux.</translation>
    </message>
    <message>
        <source>Give --schema or --grammar.</source>
        <translation>Donnez --schema ou --grammar.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {detail} in line {line}, column {column}.</source>
        <translation>{path} n’est pas du JSON : {detail} à la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>Check the path and the file's permissions.</source>
        <translation>Vérifiez le chemin et les droits du fichier.</translation>
    </message>
    <message>
        <source>{text} is no limit of a bar.</source>
        <translation>{text} n’est pas une limite d’une barre.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE; the names are {known}.</source>
        <translation>Écrivez NAME=VALUE ; les noms sont {known}.</translation>
    </message>
    <message>
        <source>Write a number above 0, or none for no limit.</source>
        <translation>Écrivez un nombre supérieur à 0, ou none pour ne pas limiter.</translation>
    </message>
    <message>
        <source>{text} does not name an adapter: what follows the = is no number.</source>
        <translation>{text} ne désigne pas un adaptateur : ce qui suit le = n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write FILE, or FILE=SCALE such as adapter.gguf=0.5.</source>
        <translation>Écrivez FILE, ou FILE=SCALE, par exemple adapter.gguf=0.5.</translation>
    </message>
    <message>
        <source>--exact leaves no chance of error, and --alpha allows {alpha}.</source>
        <translation>--exact ne laisse aucun risque d’erreur, et --alpha permet {alpha}.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no adapter file at {path}.</source>
        <translation>Il n’y a pas de fichier d’adaptateur à {path}.</translation>
    </message>
    <message>
        <source>Give the path of a LoRA adapter in GGUF.</source>
        <translation>Donnez le chemin d’un adaptateur LoRA en GGUF.</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}.</translation>
    </message>
    <message>
        <source>There are no models yet.</source>
        <translation>Il n’y a pas encore de modèle.</translation>
    </message>
    <message>
        <source>Put GGUF files into {folder}, or name some with --models.</source>
        <translation>Mettez des fichiers GGUF dans {folder}, ou nommez-en avec --models.</translation>
    </message>
    <message>
        <source>--models names no model.</source>
        <translation>--models ne nomme aucun modèle.</translation>
    </message>
    <message>
        <source>Give paths or names with commas between, or a folder.</source>
        <translation>Donnez des chemins ou des noms séparés par des virgules, ou un dossier.</translation>
    </message>
    <message>
        <source>The suite has {count} new {count|case|cases}.</source>
        <translation>La suite a {count} {count|nouveau|nouveaux} cas.</translation>
    </message>
    <message>
        <source>{count} {count|case|cases} of the suite {count|is|are} gone.</source>
        <translation>{count} cas de la suite {count|a|ont} disparu.</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} other checks.</source>
        <translation>{count} cas {count|a|ont} d’autres contrôles.</translation>
    </message>
    <message>
        <source>The suite's files changed, and with them perhaps its prompts.</source>
        <translation>Les fichiers de la suite ont changé, et avec eux peut-être ses prompts.</translation>
    </message>
    <message>
        <source>The suite now has its answers written otherwise: {what}.</source>
        <translation>La suite fait maintenant écrire ses réponses autrement : {what}.</translation>
    </message>
    <message>
        <source>The bar was {before:percent}, and is {after:percent}.</source>
        <translation>La barre était à {before:percent}, elle est à {after:percent}.</translation>
    </message>
    <message>
        <source>The bar's limit of {limit} is another one now.</source>
        <translation>La limite de la barre pour {limit} n’est plus la même.</translation>
    </message>
    <message>
        <source>Models are run with other settings now: {what}.</source>
        <translation>Les modèles s’exécutent maintenant avec d’autres réglages : {what}.</translation>
    </message>
    <message>
        <source>The file of {model} changed.</source>
        <translation>Le fichier de {model} a changé.</translation>
    </message>
    <message>
        <source>The file of {model} was written since, and not read yet.</source>
        <translation>Le fichier de {model} a été écrit depuis, et n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The file of {model} is gone.</source>
        <translation>Le fichier de {model} a disparu.</translation>
    </message>
    <message>
        <source>The adapter {name} changed.</source>
        <translation>L’adaptateur {name} a changé.</translation>
    </message>
    <message>
        <source>{name}, which judged, is gone.</source>
        <translation>{name}, qui jugeait, a disparu.</translation>
    </message>
    <message>
        <source>The file of {name}, which judged, has changed.</source>
        <translation>Le fichier de {name}, qui jugeait, a changé.</translation>
    </message>
    <message>
        <source>The adapter {name} is gone.</source>
        <translation>L’adaptateur {name} a disparu.</translation>
    </message>
    <message>
        <source>Another build of llama.cpp: it was {before}, and is {after}.</source>
        <translation>Un autre build de llama.cpp : c’était {before}, c’est {after}.</translation>
    </message>
    <message>
        <source>This suite was not run yet.</source>
        <translation>Cette suite n’a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>Run `leastwise find {suite}`.</source>
        <translation>Exécutez `leastwise find {suite}`.</translation>
    </message>
    <message>
        <source>The suite is no longer in {path}.</source>
        <translation>La suite n’est plus dans {path}.</translation>
    </message>
    <message>
        <source>Put it back, or run another.</source>
        <translation>Remettez-la, ou exécutez-en une autre.</translation>
    </message>
    <message>
        <source>None of the models that {suite} was run with is there any more.</source>
        <translation>Il ne reste aucun des modèles avec lesquels {suite} a été exécutée.</translation>
    </message>
    <message>
        <source>Choose others on the Find page, or with `leastwise find --models`.</source>
        <translation>Choisissez-en d’autres sur la page Trouver, ou avec `leastwise find --models`.</translation>
    </message>
    <message>
        <source>Suite {position} of {total}: {name}</source>
        <translation>Suite {position} sur {total} : {name}</translation>
    </message>
    <message>
        <source>{passing} of {total} {total|suite|suites} {passing|has|have} a model that passes; {none} {none|has|have} none, {failed} could not be judged.</source>
        <translation>{passing} {passing|suite|suites} sur {total} {passing|a|ont} un modèle qui réussit ; sans aucun : {none} ; non jugées : {failed}.</translation>
    </message>
    <message>
        <source>A queue of suites takes no --resume.</source>
        <translation>Une file de suites n’accepte pas --resume.</translation>
    </message>
    <message>
        <source>Resume its suites one by one.</source>
        <translation>Reprenez ses suites une par une.</translation>
    </message>
    <message>
        <source>Name suites, or say --all or --stale: one of the three.</source>
        <translation>Nommez des suites, ou dites --all ou --stale : un seul des trois.</translation>
    </message>
    <message>
        <source>Stale suites are run with the models and the bar that they were run with.</source>
        <translation>Les suites périmées s’exécutent avec les modèles et la barre de leur dernière exécution.</translation>
    </message>
    <message>
        <source>Leave out --models, --bar and --lora, or name the suites.</source>
        <translation>Omettez --models, --bar et --lora, ou nommez les suites.</translation>
    </message>
    <message>
        <source>Interrupted at suite {position} of {total}. What was finished is kept.</source>
        <translation>Interrompu à la suite {position} sur {total}. Ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Run `leastwise find` with this suite and --resume to go on with it.</source>
        <translation>Exécutez `leastwise find` avec cette suite et --resume pour la continuer.</translation>
    </message>
    <message>
        <source>No suite is stale, so nothing was run.</source>
        <translation>Aucune suite n’est périmée, rien n’a donc été exécuté.</translation>
    </message>
    <message>
        <source>Making {type} of {model}, unless it is there already.</source>
        <translation>Création de {type} à partir de {model}, s’il n’existe pas déjà.</translation>
    </message>
    <message>
        <source>{type} of {model} is left out: {cause}</source>
        <translation>{type} de {model} est laissé de côté : {cause}</translation>
    </message>
    <message>
        <source>There is no setting {name} to vary.</source>
        <translation>Il n’y a pas de réglage {name} à faire varier.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Réglages connus : {known}.</translation>
    </message>
    <message>
        <source>{text} names no values to try.</source>
        <translation>{text} ne nomme aucune valeur à essayer.</translation>
    </message>
    <message>
        <source>Write a name and its values, such as ctx=2048,4096.</source>
        <translation>Écrivez un nom et ses valeurs, par exemple ctx=2048,4096.</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>Valeurs possibles : {allowed}.</translation>
    </message>
    <message>
        <source>{name} is varied twice.</source>
        <translation>{name} varie deux fois.</translation>
    </message>
    <message>
        <source>Give all its values at once.</source>
        <translation>Donnez toutes ses valeurs à la fois.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MiB.</source>
        <translation>{path} dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>A grammar or a schema is smaller than that.</source>
        <translation>Une grammaire ou un schéma est plus petit.</translation>
    </message>
    <message>
        <source>That makes {count} candidates of each model, and {most} are the most.</source>
        <translation>Cela fait {count} candidats par modèle, et {most} est le maximum.</translation>
    </message>
    <message>
        <source>Vary fewer things at once.</source>
        <translation>Faites varier moins de choses à la fois.</translation>
    </message>
    <message>
        <source>This computer may fall asleep while it works: {detail}.</source>
        <translation>Cet ordinateur peut se mettre en veille pendant qu’il travaille : {detail}.</translation>
    </message>
    <message>
        <source>Turn sleep off in its settings, or set `keep_awake` to "off" to read this no more.</source>
        <translation>Désactivez la veille dans ses paramètres, ou mettez `keep_awake` à « off » pour ne plus lire ceci.</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed.</source>
        <translation>Réussit {passed} cas sur {cases} ({rate:percent}) ; il en faut {required}.</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed. One case decides, so all were asked again one at a time: {changed} came out differently.</source>
        <translation>Réussit {passed} cas sur {cases} ({rate:percent}) ; il en faut {required}. Un cas décide, tous ont donc été redemandés un par un, dont {changed} avec un autre résultat.</translation>
    </message>
    <message>
        <source>Failed {failed} of {run} {run|case|cases}; with {cases} {cases|case|cases} and {required} to pass, it can no longer reach the bar.</source>
        <translation>A échoué à {failed} cas sur {run} ; avec {cases} cas dont {required} à réussir, il ne peut plus atteindre la barre.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have passed them is at most {error:at_most}.</source>
        <translation>Arrêté après {run} cas sur {cases}, dans un ordre aléatoire : {passed} réussis, et il en faut {required} sur l’ensemble. La probabilité qu’il les aurait réussis est d’au plus {error:at_most}.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have missed them is at most {error:at_most}.</source>
        <translation>Arrêté après {run} cas sur {cases}, dans un ordre aléatoire : {passed} réussis, et il en faut {required} sur l’ensemble. La probabilité qu’il les aurait manqués est d’au plus {error:at_most}.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}: {passed} passed, and {required} {required|is|are} needed.</source>
        <translation>Arrêté après {run} cas sur {cases} : {passed} réussis, et il en faut {required}.</translation>
    </message>
    <message>
        <source>It was expected to pass, but the rest of its cases refuted that: {failed} of {run} failed; of {cases}, {required} must pass.</source>
        <translation>Il devait réussir, mais le reste de ses cas l’a démenti : {failed} échecs sur {run} ; sur {cases}, {required} doivent réussir.</translation>
    </message>
    <message>
        <source>Its first token takes {measured:seconds} (95th percentile of {repetitions} {repetitions|answer|answers}); the bar allows {limit:seconds}.</source>
        <translation>Son premier token prend {measured:seconds} (95e centile de {repetitions} {repetitions|réponse|réponses}) ; la barre permet {limit:seconds}.</translation>
    </message>
    <message>
        <source>It writes {measured:speed} (median of {repetitions} {repetitions|answer|answers}); the bar asks for {limit:speed}.</source>
        <translation>Il écrit à {measured:speed} (médiane de {repetitions} {repetitions|réponse|réponses}) ; la barre demande {limit:speed}.</translation>
    </message>
    <message>
        <source>It took {measured:gib} of memory at its peak; the bar allows {limit:gib}.</source>
        <translation>Il a pris au maximum {measured:gib} de mémoire ; la barre permet {limit:gib}.</translation>
    </message>
    <message>
        <source>1,000 calls cost {measured:amount} {currency} (mean of {calls}); the bar allows {limit:amount}.</source>
        <translation>1 000 appels coûtent {measured:amount} {currency} (moyenne de {calls}) ; la barre permet {limit:amount}.</translation>
    </message>
    <message>
        <source>The bar limits {limit}, and this could not be measured here.</source>
        <translation>La barre limite {limit}, et cela n’a pas pu être mesuré ici.</translation>
    </message>
    <message>
        <source>Its file is the same as that of another candidate.</source>
        <translation>Son fichier est le même que celui d’un autre candidat.</translation>
    </message>
    <message>
        <source>A smaller model passes.</source>
        <translation>Un modèle plus petit réussit.</translation>
    </message>
    <message>
        <source>This model passes already, tried in another way.</source>
        <translation>Ce modèle réussit déjà, essayé autrement.</translation>
    </message>
    <message>
        <source>Interrupted after {run} of {cases} {cases|case|cases}.</source>
        <translation>Interrompu après {run} cas sur {cases}.</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} checks that could not be decided ({names}), and the verdict depends on {count|it|them}.</source>
        <translation>{count} cas {count|a|ont} des contrôles dont on n’a pas pu décider ({names}), et le verdict en dépend.</translation>
    </message>
    <message>
        <source>Name a judge for those that need one, or change them; `leastwise suites check` tells which are not known at all.</source>
        <translation>Nommez un juge pour ceux qui en demandent un, ou changez-les ; `leastwise suites check` dit lesquels sont tout à fait inconnus.</translation>
    </message>
    <message>
        <source>It could not be run here: {cause}</source>
        <translation>Il n’a pas pu être exécuté ici : {cause}</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} est le plus petit qui réussit : {rate:percent} de {cases} cas, {memory:gib} de mémoire, {speed:speed}.</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} est le plus petit de ceux qui ont pu être jugés et réussit : {rate:percent} de {cases} cas, {memory:gib} de mémoire, {speed:speed}. Non jugés : {undecided}.</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} est le plus petit qui réussit, avec une probabilité d’erreur d’au plus {error:at_most} : {passed} cas {passed|réussi|réussis} sur {run} {run|exécuté|exécutés}, et il en faut {required} sur {cases} ; {memory:gib} de mémoire, {speed:speed}.</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} est le plus petit de ceux qui ont pu être jugés et réussit, avec une probabilité d’erreur d’au plus {error:at_most} : {passed} cas {passed|réussi|réussis} sur {run} {run|exécuté|exécutés}, et il en faut {required} sur {cases} ; {memory:gib} de mémoire, {speed:speed}. Non jugés : {undecided}.</translation>
    </message>
    <message>
        <source>Provisional, after {run} of {cases} {cases|case|cases}: {model} is the smallest that passes, with a chance of error of at most {error:at_most} on this suite. The others are run to make that exact.</source>
        <translation>Provisoire, après {run} cas sur {cases} : {model} est le plus petit qui réussit, avec une probabilité d’erreur d’au plus {error:at_most} sur cette suite. Les autres sont exécutés pour que ce soit exact.</translation>
    </message>
    <message>
        <source>After {run} of {cases} {cases|case|cases} {model} is the smallest that passes, whatever the others bring. They are run for its exact pass rate.</source>
        <translation>Après {run} cas sur {cases}, {model} est le plus petit qui réussit, quoi que donnent les autres. Ils sont exécutés pour son taux exact.</translation>
    </message>
    <message>
        <source>Smaller ones that could not be judged: {undecided}.</source>
        <translation>Plus petits qui n’ont pas pu être jugés : {undecided}.</translation>
    </message>
    <message>
        <source>This says nothing of the limit on memory, which the remaining cases may still break.</source>
        <translation>Cela ne dit rien de la limite de mémoire, que les cas restants peuvent encore dépasser.</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}, exact after {wall_s:seconds}.</source>
        <translation>Verdict après {after_s:seconds} et {after_cases} cas, exact après {wall_s:seconds}.</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}.</source>
        <translation>Verdict après {after_s:seconds} et {after_cases} cas.</translation>
    </message>
    <message>
        <source>None passes: the best of {count} judged reached {best:percent}, and {bar:percent} is the bar.</source>
        <translation>Aucun ne réussit : le meilleur de {count} jugés a atteint {best:percent}, et la barre est à {bar:percent}.</translation>
    </message>
    <message>
        <source>Add a larger model, or stay with the one you have.</source>
        <translation>Ajoutez un modèle plus grand, ou gardez celui que vous avez.</translation>
    </message>
    <message>
        <source>None passes: of {count} judged, each misses the bar or breaks one of its limits.</source>
        <translation>Aucun ne réussit : des {count} jugés, chacun manque la barre ou dépasse l’une de ses limites.</translation>
    </message>
    <message>
        <source>Read the reasons below, then add other models or change the limits.</source>
        <translation>Lisez les raisons ci-dessous, puis ajoutez d’autres modèles ou changez les limites.</translation>
    </message>
    <message>
        <source>None passes of the {count} that could be judged. Not judged: {undecided}.</source>
        <translation>Aucun des {count} qui ont pu être jugés ne réussit. Non jugés : {undecided}.</translation>
    </message>
    <message>
        <source>The reasons stand beside each model.</source>
        <translation>Les raisons figurent à côté de chaque modèle.</translation>
    </message>
    <message>
        <source>No verdict: none of the candidates could be judged ({undecided}).</source>
        <translation>Pas de verdict : aucun des candidats n’a pu être jugé ({undecided}).</translation>
    </message>
    <message>
        <source>Interrupted: {model} had finished {run} of {cases} {cases|case|cases}.</source>
        <translation>Interrompu : {model} avait terminé {run} cas sur {cases}.</translation>
    </message>
    <message>
        <source>What was finished is kept; resume to go on from there.</source>
        <translation>Ce qui est terminé est conservé ; reprenez pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>Models stopped early: {count}. The chance that one of them would have passed the whole suite is at most {error:at_most}.</source>
        <translation>Modèles arrêtés avant la fin : {count}. La probabilité que l’un d’eux aurait réussi toute la suite est d’au plus {error:at_most}.</translation>
    </message>
    <message>
        <source>On the whole suite {low:percent} to {high:percent_up} would pass (95 % confidence sequence, from {run} of {cases} {cases|case|cases}).</source>
        <translation>Sur toute la suite, de {low:percent} à {high:percent_up} réussiraient (séquence de confiance à 95 %, d’après {run} cas sur {cases}).</translation>
    </message>
    <message>
        <source>Cases whose answers are from earlier runs, with the same model, prompt and settings: {count}. They were checked anew.</source>
        <translation>Cas dont les réponses viennent d’exécutions antérieures, avec les mêmes modèle, prompt et réglages : {count}. Ils ont été contrôlés à nouveau.</translation>
    </message>
    <message>
        <source>Of {cases} {cases|case that was|cases that were} asked repeatedly, {always} passed every time, {sometimes} at times, {never} never. A case passes only if it does so every time.</source>
        <translation>De {cases} cas {cases|demandé|demandés} plusieurs fois, {always} {always|a|ont} réussi chaque fois, {sometimes} parfois, {never} jamais. Un cas ne réussit que s’il le fait chaque fois.</translation>
    </message>
    <message>
        <source>Cases whose prompts are longer than the context of {context} tokens: {count} (numbers {cases}; the longest has {longest} tokens). They fail.</source>
        <translation>Cas dont les prompts dépassent le contexte de {context} tokens : {count} (numéros {cases} ; le plus long a {longest} tokens). Ils échouent.</translation>
    </message>
    <message>
        <source>Give the model a longer context with the setting `context_tokens`.</source>
        <translation>Donnez au modèle un contexte plus long avec le réglage `context_tokens`.</translation>
    </message>
    <message>
        <source>On new inputs of this kind expect {low:percent} to {high:percent_up} to pass (95 % confidence).</source>
        <translation>Sur de nouvelles entrées de ce type, attendez-vous à ce que {low:percent} à {high:percent_up} réussissent (confiance de 95 %).</translation>
    </message>
</context>
<context>
    <name>page_table</name>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>pages/bench/bench_words</name>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>the rest, measured</source>
        <translation>le reste, mesuré</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>mesure impossible</translation>
    </message>
    <message>
        <source>warming up, {count}</source>
        <translation>échauffement, {count}</translation>
    </message>
    <message>
        <source>loading, {done}</source>
        <translation>chargement, {done}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>few samples</source>
        <translation>peu d’échantillons</translation>
    </message>
    <message>
        <source>became slower</source>
        <translation>a ralenti</translation>
    </message>
    <message>
        <source>became faster</source>
        <translation>a accéléré</translation>
    </message>
    <message>
        <source>not warm</source>
        <translation>pas échauffé</translation>
    </message>
    <message>
        <source>computer busy</source>
        <translation>ordinateur occupé</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>bridé</translation>
    </message>
    <message>
        <source>clock fell</source>
        <translation>fréquence en baisse</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Lecture des modèles</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>Arrêté avant toute mesure.</translation>
    </message>
    <message>
        <source>A triangle marks a speed with a remark; choose it to read what settles it.</source>
        <translation>Un triangle marque une vitesse avec une remarque ; choisissez-la pour lire ce qui permet de trancher.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>warming up {test}</source>
        <translation>échauffement de {test}</translation>
    </message>
    <message>
        <source>measuring {test}</source>
        <translation>mesure de {test}</translation>
    </message>
    <message>
        <source>Model {number} of {count}, {name}: {doing}</source>
        <translation>Modèle {number} sur {count}, {name} : {doing}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} measured, {samples} {samples|sample|samples}.</source>
        <translation>{count} {count|modèle mesuré|modèles mesurés}, {samples} {samples|échantillon|échantillons}.</translation>
    </message>
    <message>
        <source>Speeds with a remark: {noisy} of {all}.</source>
        <translation>Vitesses avec une remarque : {noisy} sur {all}.</translation>
    </message>
    <message>
        <source>Could not be measured: {failed}.</source>
        <translation>Mesure impossible : {failed}.</translation>
    </message>
    <message>
        <source>{done} of {total} {total|sample|samples}</source>
        <translation>{done} {done|échantillon|échantillons} sur {total}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>encore {left} environ</translation>
    </message>
</context>
<context>
    <name>pages/bench/comparison_view</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>First, tokens/s or time</source>
        <translation>Premier, tokens/s ou temps</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Ratio of speeds</source>
        <translation>Rapport des vitesses</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Mesurés</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>en alternance</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>séparément</translation>
    </message>
    <message>
        <source>In turns: both took turns in one run and are compared round by round</source>
        <translation>En alternance : les deux se sont relayés dans une même exécution et sont comparés tour par tour</translation>
    </message>
    <message>
        <source>Apart: in two runs</source>
        <translation>Séparément : dans deux exécutions</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
</context>
<context>
    <name>pages/bench/origins</name>
    <message>
        <source>{depth} {depth|token is|tokens are} in the cache before; filling it is not timed.</source>
        <translation>{depth} {depth|token est|tokens sont} déjà dans le cache ; son remplissage n’est pas chronométré.</translation>
    </message>
    <message>
        <source>{test}, speed</source>
        <translation>{test}, vitesse</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Médiane de {count} {count|répétition|répétitions}, pour l’évaluation de {prompt} {prompt|token|tokens} de prompt, comme le fait llama-bench : les tokens sont aléatoires, et rien n’est tokenisé ni échantillonné.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Médiane de {count} {count|répétition|répétitions}, pour le décodage de {output} {output|token|tokens}, comme le fait llama-bench : les tokens sont aléatoires, et rien n’est tokenisé ni échantillonné.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens} and then decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Médiane de {count} {count|répétition|répétitions}, pour l’évaluation de {prompt} {prompt|token|tokens} de prompt puis le décodage de {output} {output|token|tokens}, comme le fait llama-bench : les tokens sont aléatoires, et rien n’est tokenisé ni échantillonné.</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>It is measured with a prompt; this line has none.</source>
        <translation>Il se mesure avec un prompt ; cette ligne n’en a pas.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions}, from a text of {tokens} {tokens|token|tokens} to the first token of the answer: tokenising, evaluating and sampling are all in it.</source>
        <translation>Médiane de {count} {count|répétition|répétitions}, d’un texte de {tokens} {tokens|token|tokens} au premier token de la réponse : tokenisation, évaluation et échantillonnage compris.</translation>
    </message>
    <message>
        <source>{whole} = tokenising {tokenise}, evaluating {evaluate}, sampling {sample}</source>
        <translation>{whole} = tokenisation {tokenise}, évaluation {evaluate}, échantillonnage {sample}</translation>
    </message>
    <message>
        <source>To the first token, evaluating alone</source>
        <translation>Jusqu’au premier token, évaluation seule</translation>
    </message>
    <message>
        <source>The same repetitions as the time to the first token, less tokenising and sampling: what the model itself takes.</source>
        <translation>Les mêmes répétitions que le temps jusqu’au premier token, moins la tokenisation et l’échantillonnage : ce que prend le modèle lui-même.</translation>
    </message>
    <message>
        <source>From asking a fresh process to load the file until it was ready. The file may come from the system's cache. The last of {count}.</source>
        <translation>Du moment où un nouveau processus reçoit l’ordre de charger le fichier jusqu’à ce qu’il soit prêt. Le fichier peut venir du cache du système. La dernière de {count}.</translation>
    </message>
    <message>
        <source>Load time</source>
        <translation>Temps de chargement</translation>
    </message>
    <message>
        <source>The largest that the process holding the model ever was, as the system counts it.</source>
        <translation>Le maximum qu’a jamais occupé le processus portant le modèle, d’après le système.</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): {total}.</source>
        <translation>Calculé avant le chargement ({origin}) : {total}.</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>What the same process still held after it had unloaded the model.</source>
        <translation>Ce que le même processus occupait encore après avoir déchargé le modèle.</translation>
    </message>
    <message>
        <source>Memory after unloading</source>
        <translation>Mémoire après déchargement</translation>
    </message>
    <message>
        <source>It was not measured.</source>
        <translation>Elle n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>private: {size}</source>
        <translation>privée : {size}</translation>
    </message>
    <message>
        <source>file-backed: {size}, which the system may drop</source>
        <translation>fichiers : {size}, que le système peut libérer</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>Pas encore d’échantillons.</translation>
    </message>
    <message>
        <source>Samples in tokens/s, in their order: {samples}</source>
        <translation>Échantillons en tokens/s, dans l’ordre : {samples}</translation>
    </message>
    <message>
        <source>Samples, in the order in which they were taken:</source>
        <translation>Échantillons, dans l’ordre où ils ont été pris :</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted, until the last three lay within {share} of their median.</source>
        <translation>Échauffement de {count} {count|répétition qui ne compte pas|répétitions qui ne comptent pas}, jusqu’à ce que les trois dernières soient à {share} près de leur médiane.</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted.</source>
        <translation>Échauffement de {count} {count|répétition qui ne compte pas|répétitions qui ne comptent pas}.</translation>
    </message>
    <message>
        <source>The interval is where the median lies with 95 % confidence (percentile bootstrap), {share} to either side.</source>
        <translation>L’intervalle est là où se trouve la médiane avec une confiance de 95 % (bootstrap des centiles), {share} de chaque côté.</translation>
    </message>
    <message>
        <source>Benchmark {run}</source>
        <translation>Benchmark {run}</translation>
    </message>
    <message>
        <source>llama.cpp: {build} ({backends}); processor: {processor}</source>
        <translation>llama.cpp : {build} ({backends}) ; processeur : {processor}</translation>
    </message>
    <message>
        <source>{origin}: {threads} threads, batch {batch} / {micro}, flash attention {flash}, KV {k} / {v}</source>
        <translation>{origin} : {threads} threads, lot {batch} / {micro}, flash attention {flash}, KV {k} / {v}</translation>
    </message>
    <message>
        <source>as many as cores</source>
        <translation>autant que de cœurs</translation>
    </message>
</context>
<context>
    <name>pages/bench/past_runs</name>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Samples, whole run</source>
        <translation>Échantillons, exécution entière</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>pages/bench/plot_tables</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Median tokens/s</source>
        <translation>Médiane, tokens/s</translation>
    </message>
    <message>
        <source>Samples, tokens/s</source>
        <translation>Échantillons, tokens/s</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculée</translation>
    </message>
    <message>
        <source>Peak, measured</source>
        <translation>Maximum, mesuré</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>File-backed</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>After unloading</source>
        <translation>Après déchargement</translation>
    </message>
</context>
<context>
    <name>pages/bench/run_table</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TTFT, evaluating alone</source>
        <translation>TTFT, évaluation seule</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>pages/bench/tune_view</name>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>prefill threads</source>
        <translation>threads de prefill</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation>micro-lot</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>couches GPU</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>load</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tels quels</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non retenus</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Réglages essayés</translation>
    </message>
    <message>
        <source>Prefill tokens/s</source>
        <translation>Prefill, tokens/s</translation>
    </message>
    <message>
        <source>Decode tokens/s</source>
        <translation>Décodage, tokens/s</translation>
    </message>
    <message>
        <source>Ratio, both (95 %)</source>
        <translation>Rapport, les deux (95 %)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>pages/cloud/tables</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>dans l’environnement</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Depuis le cache</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>Vers le cache</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>pages/decision/rows</name>
    <message>
        <source>Pass rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>p (McNemar)</source>
        <translation>p (McNemar)</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>Pour 1 000</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Rentable dès</translation>
    </message>
    <message>
        <source>{passed} of {run} run</source>
        <translation>{passed} sur {run} exécutés</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>pages/find/candidates_panel</name>
    <message>
        <source>Fit</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Memory, computed</source>
        <translation>Mémoire, calculée</translation>
    </message>
</context>
<context>
    <name>pages/find/vary_rows</name>
    <message>
        <source>Context, tokens</source>
        <translation>Contexte, tokens</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Type du cache KV</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Réponses à la fois</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Schéma JSON</translation>
    </message>
</context>
<context>
    <name>pages/history/run_list</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Smallest that passes</source>
        <translation>Plus petit qui réussit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>pages/history/timeline_view</name>
    <message>
        <source>Pass</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Suite's sha256</source>
        <translation>sha256 de la suite</translation>
    </message>
</context>
<context>
    <name>pages/machine/facts</name>
    <message>
        <source>{physical} physical, {logical} logical</source>
        <translation>{physical} physiques, {logical} logiques</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>Types de cœurs</translation>
    </message>
    <message>
        <source>Vector extensions</source>
        <translation>Extensions vectorielles</translation>
    </message>
    <message>
        <source>{count} for performance</source>
        <translation>{count} pour la performance</translation>
    </message>
    <message>
        <source>{count} in the middle</source>
        <translation>{count} intermédiaires</translation>
    </message>
    <message>
        <source>{count} for efficiency</source>
        <translation>{count} pour l’efficacité</translation>
    </message>
    <message>
        <source>{count} for low power</source>
        <translation>{count} basse consommation</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <translation>{free} disponibles sur {total}</translation>
    </message>
    <message>
        <source>{held} at most, by closing all of them</source>
        <translation>{held} au plus, en les fermant tous</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>{free} free of {total}</source>
        <translation>{free} libres sur {total}</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU use</source>
        <translation>Usage du GPU</translation>
    </message>
    <message>
        <source>discrete</source>
        <translation>dédié</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>integrated or discrete is not told</source>
        <translation>intégré ou dédié : non précisé</translation>
    </message>
    <message>
        <source>uses the computer's memory</source>
        <translation>utilise la mémoire de l’ordinateur</translation>
    </message>
    <message>
        <source>memory is not told</source>
        <translation>mémoire non précisée</translation>
    </message>
    <message>
        <source>Told by {source}</source>
        <translation>D’après {source}</translation>
    </message>
    <message>
        <source>driver {driver}</source>
        <translation>pilote {driver}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>on mains</source>
        <translation>sur secteur</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>Non détectés</translation>
    </message>
    <message>
        <source>Disk for models</source>
        <translation>Disque des modèles</translation>
    </message>
</context>
<context>
    <name>pages/machine/fits_sheet</name>
    <message>
        <source>Fit: {count} of the {total} models of the catalogue</source>
        <translation>Tiennent : {count} des {total} modèles du catalogue</translation>
    </message>
    <message>
        <source>Tight: {count}</source>
        <translation>Juste : {count}</translation>
    </message>
    <message>
        <source>Do not fit: {count}</source>
        <translation>Ne tiennent pas : {count}</translation>
    </message>
    <message>
        <source>Not known until their headers are read: {count}</source>
        <translation>Inconnu tant que leurs en-têtes ne sont pas lus : {count}</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory.</source>
        <translation>Le plus grand de ceux qui tiennent : {name}, {memory} de mémoire.</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory, {speed} predicted.</source>
        <translation>Le plus grand de ceux qui tiennent : {name}, {memory} de mémoire, {speed} prédits.</translation>
    </message>
</context>
<context>
    <name>pages/machine/speed_view</name>
    <message>
        <source>{count} {count|thread|threads}</source>
        <translation>{count} {count|thread|threads}</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>Measure once, for about 20 s: speeds of models are then predicted from it.</source>
        <translation>Mesurez une fois, 20 s environ : la mesure sert ensuite à prédire la vitesse des modèles.</translation>
    </message>
    <message>
        <source>Reads memory at {rate}.</source>
        <translation>Lit la mémoire à {rate}.</translation>
    </message>
    <message>
        <source>Measured, without the bandwidth of its memory.</source>
        <translation>Mesuré, sans la bande passante de sa mémoire.</translation>
    </message>
    <message>
        <source>Measured {when} with {threads} and {build}, in {took}.</source>
        <translation>Mesuré le {when} avec {threads} et {build}, en {took}.</translation>
    </message>
</context>
<context>
    <name>pages/models/memory_view</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>pages/models/model_table</name>
    <message>
        <source>Tokens/s, predicted</source>
        <translation>Tokens/s, prédits</translation>
    </message>
    <message>
        <source>Not known until its header is read: Look up asks the Hub for it.</source>
        <translation>Inconnu tant que son en-tête n’est pas lu : Consulter le demande au Hub.</translation>
    </message>
</context>
<context>
    <name>pages/models/row_words</name>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>Computed from the published shape, quantisation mix typical: the file itself was not looked at, and llama.cpp planned nothing.</source>
        <translation>Calculée d’après la forme publiée, avec le mélange typique de la quantification : le fichier lui-même n’a pas été examiné, et llama.cpp n’a rien planifié.</translation>
    </message>
    <message>
        <source>Kept by {program}, used in place.</source>
        <translation>Conservé par {program}, utilisé sur place.</translation>
    </message>
    <message>
        <source>Made on this computer from {name}.</source>
        <translation>Créé sur cet ordinateur à partir de {name}.</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Bon pour : {what}.</translation>
    </message>
    <message>
        <source>Released in {month}.</source>
        <translation>Publié en {month}.</translation>
    </message>
    <message>
        <source>Made for {tokens} tokens.</source>
        <translation>Conçu pour {tokens} tokens.</translation>
    </message>
    <message>
        <source>Languages: {codes} and {more} more.</source>
        <translation>Langues : {codes} et {more} de plus.</translation>
    </message>
    <message>
        <source>Languages: {codes}.</source>
        <translation>Langues : {codes}.</translation>
    </message>
    <message>
        <source>Licence: {name}.</source>
        <translation>Licence : {name}.</translation>
    </message>
    <message>
        <source>Downloads: {count}.</source>
        <translation>Téléchargements : {count}.</translation>
    </message>
    <message>
        <source>Likes: {count}.</source>
        <translation>J’aime : {count}.</translation>
    </message>
    <message>
        <source>Changed on {date}.</source>
        <translation>Modifié le {date}.</translation>
    </message>
    <message>
        <source>Open to those who agree to its terms on the Hub, with a key.</source>
        <translation>Ouvert à ceux qui acceptent ses conditions sur le Hub, avec une clé.</translation>
    </message>
    <message>
        <source>Open only to those whom its authors let in, with a key.</source>
        <translation>Ouvert seulement à ceux que ses auteurs admettent, avec une clé.</translation>
    </message>
</context>
<context>
    <name>pages/network/columns</name>
    <message>
        <source>Sent (B)</source>
        <translation>Envoyé (B)</translation>
    </message>
    <message>
        <source>Received (B)</source>
        <translation>Reçu (B)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>pages/playground/history_view</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>pages/playground/library_view</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>pages/playground/residency_words</name>
    <message>
        <source>{name} takes the place of {others}.</source>
        <translation>{name} prend la place de {others}.</translation>
    </message>
    <message>
        <source>{names}: too large for the {free} that there are.</source>
        <translation>{names} : trop grand pour les {free} disponibles.</translation>
    </message>
    <message>
        <source>{names} fit together: {need} of {free}.</source>
        <translation>{names} tiennent ensemble : {need} sur {free}.</translation>
    </message>
    <message>
        <source>{names} fits alone: {need} of {free}.</source>
        <translation>{names} tient seul : {need} sur {free}.</translation>
    </message>
    <message>
        <source>{names} fits: {need} of {free}.</source>
        <translation>{names} tient : {need} sur {free}.</translation>
    </message>
</context>
<context>
    <name>pages/playground/turn_words</name>
    <message>
        <source>Waits until {names} give up their memory.</source>
        <translation>Attend que la mémoire de {names} soit libérée.</translation>
    </message>
    <message>
        <source>Loading, {share}.</source>
        <translation>Chargement, {share}.</translation>
    </message>
    <message>
        <source>It takes the place of {names}.</source>
        <translation>Prend la place de {names}.</translation>
    </message>
    <message>
        <source>Answering.</source>
        <translation>Réponse en cours.</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Demandé.</translation>
    </message>
    <message>
        <source>Cut at the most tokens that were allowed.</source>
        <translation>Coupée au maximum de tokens permis.</translation>
    </message>
    <message>
        <source>Cut: the context is full.</source>
        <translation>Coupée : le contexte est plein.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>Le modèle a refusé.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>Interrompue : le programme s’est terminé.</translation>
    </message>
    <message>
        <source>{count} {count|token was|tokens were} taken out of the prompt.</source>
        <translation>{count} {count|token a été retiré|tokens ont été retirés} du prompt.</translation>
    </message>
    <message>
        <source>The context is nearly full ({use} tokens): the next turn may not fit.</source>
        <translation>Le contexte est presque plein ({use} tokens) : le prochain tour risque de ne pas tenir.</translation>
    </message>
</context>
<context>
    <name>pages/suites/bar_panel</name>
    <message>
        <source>Cases that must pass</source>
        <translation>Cas qui doivent réussir</translation>
    </message>
    <message>
        <source>Decode at least</source>
        <translation>Décodage minimal</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>pour 1 000 appels</translation>
    </message>
    <message>
        <source>Answer at most</source>
        <translation>Réponse maximale</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>0: off</source>
        <translation>0 : désactivé</translation>
    </message>
</context>
<context>
    <name>pages/suites/check_kinds</name>
    <message>
        <source>one text a line</source>
        <translation>un texte par ligne</translation>
    </message>
    <message>
        <source>one text a line; needs an embedding model</source>
        <translation>un texte par ligne ; demande un modèle d’embeddings</translation>
    </message>
    <message>
        <source>the functions, or nothing where a provider has them</source>
        <translation>les fonctions, ou rien si un fournisseur les a</translation>
    </message>
    <message>
        <source>a JSON schema, or nothing</source>
        <translation>un schéma JSON, ou rien</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>la réponse entière</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>has this in it, upper or lower case</source>
        <translation>contient ceci, majuscules ou minuscules</translation>
    </message>
    <message>
        <source>has one of these in it</source>
        <translation>contient l’un de ceux-ci</translation>
    </message>
    <message>
        <source>has all of these in it</source>
        <translation>contient tous ceux-ci</translation>
    </message>
    <message>
        <source>has one of these in it, upper or lower case</source>
        <translation>contient l’un de ceux-ci, majuscules ou minuscules</translation>
    </message>
    <message>
        <source>has all of these in it, upper or lower case</source>
        <translation>contient tous ceux-ci, majuscules ou minuscules</translation>
    </message>
    <message>
        <source>begins with this</source>
        <translation>commence par ceci</translation>
    </message>
    <message>
        <source>matches this regular expression</source>
        <translation>correspond à cette expression régulière</translation>
    </message>
    <message>
        <source>as in JavaScript, without slashes</source>
        <translation>comme en JavaScript, sans barres obliques</translation>
    </message>
    <message>
        <source>is JSON, and fits the schema</source>
        <translation>est du JSON et respecte le schéma</translation>
    </message>
    <message>
        <source>has JSON in it, and it fits the schema</source>
        <translation>contient du JSON, et il respecte le schéma</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>refuse de répondre</translation>
    </message>
    <message>
        <source>has this many words</source>
        <translation>a ce nombre de mots</translation>
    </message>
    <message>
        <source>12, or {"min": 5, "max": 20}</source>
        <translation>12, ou {"min": 5, "max": 20}</translation>
    </message>
    <message>
        <source>differs in few characters from this</source>
        <translation>diffère de ceci par peu de caractères</translation>
    </message>
    <message>
        <source>shares words with this (ROUGE-1)</source>
        <translation>partage des mots avec ceci (ROUGE-1)</translation>
    </message>
    <message>
        <source>shares word sequences with this (BLEU)</source>
        <translation>partage des suites de mots avec ceci (BLEU)</translation>
    </message>
    <message>
        <source>shares word sequences with this (GLEU)</source>
        <translation>partage des suites de mots avec ceci (GLEU)</translation>
    </message>
    <message>
        <source>shares words with this (METEOR)</source>
        <translation>partage des mots avec ceci (METEOR)</translation>
    </message>
    <message>
        <source>means much the same as one of these</source>
        <translation>veut dire à peu près la même chose que l’un de ceux-ci</translation>
    </message>
    <message>
        <source>is near one of these (cosine)</source>
        <translation>est proche de l’un de ceux-ci (cosinus)</translation>
    </message>
    <message>
        <source>is near one of these (product)</source>
        <translation>est proche de l’un de ceux-ci (produit)</translation>
    </message>
    <message>
        <source>is near one of these (distance)</source>
        <translation>est proche de l’un de ceux-ci (distance)</translation>
    </message>
    <message>
        <source>came within a time</source>
        <translation>est arrivée dans un délai</translation>
    </message>
    <message>
        <source>cost no more than a limit</source>
        <translation>n’a pas dépassé une limite de coût</translation>
    </message>
    <message>
        <source>was likely to the model</source>
        <translation>était probable pour le modèle</translation>
    </message>
    <message>
        <source>was likely to the model, as a score</source>
        <translation>était probable pour le modèle, en score</translation>
    </message>
    <message>
        <source>ended for this reason</source>
        <translation>s’est terminée pour cette raison</translation>
    </message>
    <message>
        <source>stop or length</source>
        <translation>stop ou length</translation>
    </message>
    <message>
        <source>is this choice, by its likelihood</source>
        <translation>est ce choix, d’après sa probabilité</translation>
    </message>
    <message>
        <source>has this in a field of its JSON</source>
        <translation>contient ceci dans un champ de son JSON</translation>
    </message>
    <message>
        <source>has this number in it</source>
        <translation>contient ce nombre</translation>
    </message>
    <message>
        <source>pleases a judge</source>
        <translation>plaît à un juge</translation>
    </message>
    <message>
        <source>a statement about it</source>
        <translation>une affirmation à son sujet</translation>
    </message>
    <message>
        <source>answers what was asked, say a judge and an embedding model</source>
        <translation>répond à ce qui était demandé, selon un juge et un modèle d’embeddings</translation>
    </message>
    <message>
        <source>says what its context says, says a judge</source>
        <translation>dit ce que dit son contexte, selon un juge</translation>
    </message>
    <message>
        <source>had a context that says this, says a judge</source>
        <translation>avait un contexte qui dit ceci, selon un juge</translation>
    </message>
    <message>
        <source>what is true</source>
        <translation>ce qui est vrai</translation>
    </message>
    <message>
        <source>had a context that was to the point, says a judge</source>
        <translation>avait un contexte pertinent, selon un juge</translation>
    </message>
    <message>
        <source>meets a criterion, says a judge</source>
        <translation>remplit un critère, selon un juge</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>le critère</translation>
    </message>
    <message>
        <source>contradicts no fact of this, says a judge</source>
        <translation>ne contredit aucun fait de ceci, selon un juge</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>les faits</translation>
    </message>
    <message>
        <source>is graded by a judge</source>
        <translation>est notée par un juge</translation>
    </message>
    <message>
        <source>one criterion a line</source>
        <translation>un critère par ligne</translation>
    </message>
    <message>
        <source>calls these tools</source>
        <translation>appelle ces outils</translation>
    </message>
    <message>
        <source>one tool a line</source>
        <translation>un outil par ligne</translation>
    </message>
    <message>
        <source>is a valid call</source>
        <translation>est un appel valide</translation>
    </message>
    <message>
        <source>is valid calls of tools</source>
        <translation>est faite d’appels d’outils valides</translation>
    </message>
    <message>
        <source>satisfies this JavaScript</source>
        <translation>satisfait ce JavaScript</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>une expression</translation>
    </message>
    <message>
        <source>satisfies this Python</source>
        <translation>satisfait ce Python</translation>
    </message>
    <message>
        <source>an expression or a file</source>
        <translation>une expression ou un fichier</translation>
    </message>
    <message>
        <source>satisfies a set of checks</source>
        <translation>satisfait un ensemble de contrôles</translation>
    </message>
    <message>
        <source>satisfies this</source>
        <translation>satisfait ceci</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
</context>
<context>
    <name>pages/suites/flag_words</name>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>All models fail</source>
        <translation>Tous les modèles échouent</translation>
    </message>
    <message>
        <source>A check never passes</source>
        <translation>Un contrôle ne réussit jamais</translation>
    </message>
    <message>
        <source>A check never fails</source>
        <translation>Un contrôle n’échoue jamais</translation>
    </message>
    <message>
        <source>Much like another case</source>
        <translation>Très proche d’un autre cas</translation>
    </message>
    <message>
        <source>{passed} of {ran} pass</source>
        <translation>{passed} sur {ran} réussissent</translation>
    </message>
    <message>
        <source>same as {number}</source>
        <translation>identique à {number}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>proche de {number}</translation>
    </message>
    <message>
        <source>In the newest run {passed} of {ran} {ran|model|models} passed this case.</source>
        <translation>Dans la dernière exécution, {passed} {passed|modèle|modèles} sur {ran} {passed|a réussi|ont réussi} ce cas.</translation>
    </message>
    <message>
        <source>For no model did this check pass: {check}</source>
        <translation>Ce contrôle n’a réussi pour aucun modèle : {check}</translation>
    </message>
    <message>
        <source>For every model this check passed: {check}</source>
        <translation>Ce contrôle a réussi pour tous les modèles : {check}</translation>
    </message>
    <message>
        <source>{share} of the word pairs of this case and case {number} are in both.</source>
        <translation>{share} des paires de mots de ce cas et du cas {number} sont dans les deux.</translation>
    </message>
</context>
<context>
    <name>pages/suites/questions</name>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Delete the suite {name}?</source>
        <translation>Supprimer la suite {name} ?</translation>
    </message>
    <message>
        <source>Its folder and all files in it are deleted: {folder}</source>
        <translation>Son dossier et tous les fichiers qu’il contient sont supprimés : {folder}</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>Nom de la suite</translation>
    </message>
</context>
<context>
    <name>pages/tasks/columns</name>
    <message>
        <source>Smallest</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Over bar</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>exécution impossible</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>pas encore exécutée</translation>
    </message>
    <message>
        <source>{model}: {passed} of {cases} {cases|case|cases} passed; the bar was {bar}. In brackets: what to expect on new inputs (Clopper-Pearson, 95 % confidence). Speed is the median of {count} {count|answer|answers}, memory the peak of its process. Run {run}, with {build}.</source>
        <translation>{model} : {passed} cas {passed|réussi|réussis} sur {cases} ; la barre était à {bar}. Entre parenthèses : à quoi s’attendre sur de nouvelles entrées (Clopper-Pearson, confiance de 95 %). La vitesse est la médiane de {count} {count|réponse|réponses}, la mémoire le maximum de son processus. Exécution {run}, avec {build}.</translation>
    </message>
</context>
<context>
    <name>pages/tasks/task_words</name>
    <message>
        <source>{total} in all: {passing} with a model that passes, {none} with none, {never} not run yet, {stale} stale</source>
        <translation>{total} en tout : {passing} avec un modèle qui réussit, {none} sans, {never} pas encore exécutées, {stale} périmées</translation>
    </message>
    <message>
        <source>This task was not run yet. Running it tries every model on it.</source>
        <translation>Cette tâche n’a pas encore été exécutée. L’exécuter y essaie chaque modèle.</translation>
    </message>
</context>
<context>
    <name>results/banner_words</name>
    <message>
        <source>Reading the candidates</source>
        <translation>Lecture des candidats</translation>
    </message>
    <message>
        <source>The bar: {required} of {cases} {cases|case|cases} ({rate}).</source>
        <translation>La barre : {required} cas sur {cases} ({rate}).</translation>
    </message>
    <message>
        <source>making its file</source>
        <translation>création de son fichier</translation>
    </message>
    <message>
        <source>measuring its speed</source>
        <translation>mesure de sa vitesse</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{run} cas sur {cases}, réussis : {passed}</translation>
    </message>
    <message>
        <source>{decided} of {count} {count|model|models} decided</source>
        <translation>{decided} {decided|modèle décidé|modèles décidés} sur {count}</translation>
    </message>
    <message>
        <source>{rate:.3g} cases/s, at most {left} left for this model</source>
        <translation>{rate:.3g} cas/s, encore {left} au plus pour ce modèle</translation>
    </message>
    <message>
        <source>Stopped before the first case.</source>
        <translation>Arrêté avant le premier cas.</translation>
    </message>
</context>
<context>
    <name>results/discordant</name>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
</context>
<context>
    <name>results/figures</name>
    <message>
        <source>making</source>
        <translation>création</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>chronométrage</translation>
    </message>
    <message>
        <source>asked again, one at a time: one case decides</source>
        <translation>redemandé, un par un : un cas décide</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>Its file is made, {done}</source>
        <translation>Création de son fichier, {done}</translation>
    </message>
    <message>
        <source>Loading, {done}</source>
        <translation>Chargement, {done}</translation>
    </message>
    <message>
        <source>Measuring its speed, one answer at a time</source>
        <translation>Mesure de sa vitesse, une réponse à la fois</translation>
    </message>
    <message>
        <source>At most {left} left at this rate</source>
        <translation>Encore {left} au plus à ce rythme</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>dans le cloud</translation>
    </message>
    <message>
        <source>{size}, {count} parameters</source>
        <translation>{size}, {count} paramètres</translation>
    </message>
    <message>
        <source>{passed} of {run} {run|case that was|cases that were} run passed.</source>
        <translation>{passed} cas {passed|réussi|réussis} sur {run} {run|exécuté|exécutés}.</translation>
    </message>
    <message>
        <source>On new inputs: {low} to {high} (Clopper-Pearson, 95 % confidence).</source>
        <translation>Sur de nouvelles entrées : {low} à {high} (Clopper-Pearson, confiance de 95 %).</translation>
    </message>
    <message>
        <source>{passed} passed of {run} run; the suite has {total}.</source>
        <translation>{passed} réussis sur {run} exécutés ; la suite en a {total}.</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: one sequence, cold prefix; from the second token to the last.</source>
        <translation>Médiane de {count} {count|réponse|réponses} lors d’une courte mesure à part de l’exécution : une séquence, préfixe à froid ; du deuxième token au dernier.</translation>
    </message>
    <message>
        <source>95th percentile of {count} {count|answer|answers} on a short probe apart from the run, from the request to the first token.</source>
        <translation>95e centile de {count} {count|réponse|réponses} lors d’une courte mesure à part de l’exécution, de la requête au premier token.</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: evaluating the prompt, none of it cached.</source>
        <translation>Médiane de {count} {count|réponse|réponses} lors d’une courte mesure à part de l’exécution : évaluation du prompt, sans rien en cache.</translation>
    </message>
    <message>
        <source>Measured once: from asking the process to load the file until it could answer.</source>
        <translation>Mesuré une fois : du moment où le processus reçoit l’ordre de charger le fichier jusqu’à ce qu’il puisse répondre.</translation>
    </message>
    <message>
        <source>Samples: {samples}</source>
        <translation>Échantillons : {samples}</translation>
    </message>
    <message>
        <source>Measured: peak of the process that held the model.</source>
        <translation>Mesurée : maximum du processus qui portait le modèle.</translation>
    </message>
    <message>
        <source>file-backed: {size}</source>
        <translation>fichiers : {size}</translation>
    </message>
    <message>
        <source>Nobody charges for calls of a model on this computer.</source>
        <translation>Personne ne facture les appels d’un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The mean of what {calls} {calls|call|calls} cost; of {unknown} it is not known.</source>
        <translation>La moyenne de ce que {calls|coûte|coûtent} {calls} {calls|appel|appels} ; pour {unknown}, c’est inconnu.</translation>
    </message>
</context>
<context>
    <name>results/overview</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Passed / run</source>
        <translation>Réussis / exécutés</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Cost of 1,000</source>
        <translation>Coût de 1 000</translation>
    </message>
</context>
<context>
    <name>results/plot_axes</name>
    <message>
        <source>Plot of pass rate against decode speed; the table has the same</source>
        <translation>Graphique du taux de réussite selon la vitesse de décodage ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>charged for 1,000 calls ({currency})</source>
        <translation>facturé pour 1 000 appels ({currency})</translation>
    </message>
    <message>
        <source>Plot of pass rate against cost; the table has the same</source>
        <translation>Graphique du taux de réussite selon le coût ; le tableau contient les mêmes données</translation>
    </message>
    <message>
        <source>Plot of pass rate against memory; the table has the same</source>
        <translation>Graphique du taux de réussite selon la mémoire ; le tableau contient les mêmes données</translation>
    </message>
</context>
</TS>
