<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdapterRow</name>
    <message>
        <source>scale </source>
        <translation>Stärke </translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Stärke von {name}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to suite</source>
        <translation>Zu einer Suite hinzufügen</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>Eine neue Suite</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Meine Fälle</translation>
    </message>
    <message>
        <source>is exactly this</source>
        <translation>ist genau dies</translation>
    </message>
    <message>
        <source>has this in it</source>
        <translation>enthält dies</translation>
    </message>
    <message>
        <source>passes the checks of this case</source>
        <translation>besteht die Prüfungen dieses Falls</translation>
    </message>
    <message>
        <source>is not checked yet</source>
        <translation>wird noch nicht geprüft</translation>
    </message>
    <message>
        <source>Text to check for</source>
        <translation>Text, auf den geprüft wird</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The case keeps its variables: {names}.</source>
        <translation>Der Fall behält seine Variablen: {names}.</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of {title}</source>
        <translation>Antwort von {title}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Reasoning of {name}</source>
        <translation>Gedankengang von {name}</translation>
    </message>
    <message>
        <source>The tree comes once the answer is whole.</source>
        <translation>Der Baum erscheint, sobald die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>Too long for Markdown, so shown as plain text.</source>
        <translation>Zu lang für Markdown, daher reiner Text.</translation>
    </message>
    <message>
        <source>This is not JSON, so shown as plain text.</source>
        <translation>Das ist kein JSON und steht daher als reiner Text da.</translation>
    </message>
    <message>
        <source>Too long for a tree, so shown as plain text.</source>
        <translation>Zu lang für einen Baum, daher reiner Text.</translation>
    </message>
    <message>
        <source>Too deep for a tree, so shown as plain text.</source>
        <translation>Zu tief für einen Baum, daher reiner Text.</translation>
    </message>
    <message>
        <source>The JSON in the answer.</source>
        <translation>Das JSON in der Antwort.</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Show the whole prompt</source>
        <translation>Ganzen Prompt zeigen</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>Voriger Beitrag</translation>
    </message>
    <message>
        <source>Turn after</source>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>No answer yet. Write a prompt and send it.</source>
        <translation>Noch keine Antwort. Schreiben Sie einen Prompt und senden Sie ihn.</translation>
    </message>
    <message>
        <source>{number} of {total}: {asked}</source>
        <translation>{number} von {total}: {asked}</translation>
    </message>
</context>
<context>
    <name>BarPanel</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Ende bei</translation>
    </message>
    <message>
        <source>texts, with | between them</source>
        <translation>Texte, mit | dazwischen</translation>
    </message>
    <message>
        <source>a model on this computer, by name or file</source>
        <translation>ein Modell auf diesem Rechner, nach Name oder Datei</translation>
    </message>
    <message>
        <source>change who judges</source>
        <translation>ändern, wer urteilt</translation>
    </message>
    <message>
        <source>change the suite's words</source>
        <translation>Texte der Suite ändern</translation>
    </message>
    <message>
        <source>change where answers stop</source>
        <translation>ändern, wo Antworten enden</translation>
    </message>
    <message>
        <source>{title}: a number from {lowest:g} to {highest:g}.</source>
        <translation>{title}: eine Zahl von {lowest:g} bis {highest:g}.</translation>
    </message>
    <message>
        <source>change {title}</source>
        <translation>{title} ändern</translation>
    </message>
</context>
<context>
    <name>BenchControls</name>
    <message>
        <source>Choose models</source>
        <translation>Modelle wählen</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Past benchmarks</source>
        <translation>Frühere Benchmarks</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write it as CSV, JSON or Markdown</source>
        <translation>Als CSV, JSON oder Markdown speichern</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>How fast models are here, and what memory they take</source>
        <translation>Wie schnell Modelle hier sind, und welchen Speicher sie brauchen</translation>
    </message>
    <message>
        <source>Models are being measured.</source>
        <translation>Modelle werden gemessen.</translation>
    </message>
    <message>
        <source>Every sample so far is kept.</source>
        <translation>Jede bisherige Messung bleibt.</translation>
    </message>
    <message>
        <source>Export benchmark</source>
        <translation>Benchmark exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.md)</source>
        <translation>Tabellen (*.csv *.json *.md)</translation>
    </message>
</context>
<context>
    <name>BlindChoice</name>
    <message>
        <source>Compare two models blind</source>
        <translation>Zwei Modelle blind vergleichen</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>Das andere Modell</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Which answer is better?</source>
        <translation>Welche Antwort ist besser?</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>Antwort 1</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>Antwort 2</translation>
    </message>
    <message>
        <source>Keys: 1, 2, = for a tie, S to skip. Each vote is kept at once.</source>
        <translation>Tasten: 1, 2, = für Gleichstand, S zum Überspringen. Jede Stimme wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 ist besser</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 ist besser</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Count and name them</source>
        <translation>Auszählen und benennen</translation>
    </message>
    <message>
        <source>All pairs are voted on.</source>
        <translation>Über alle Paare ist abgestimmt.</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Paar {number} von {count}</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Reading the model files</source>
        <translation>Liest die Modelldateien</translation>
    </message>
    <message>
        <source>There are no models yet. Add GGUF files to choose among them.</source>
        <translation>Es gibt noch keine Modelle. Fügen Sie GGUF-Dateien zur Auswahl hinzu.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Reading {count} model {count|file|files}</source>
        <translation>Liest {count} {count|Modelldatei|Modelldateien}</translation>
    </message>
    <message>
        <source>Read {done} of {total} model {total|file|files}</source>
        <translation>{done} von {total} {total|Modelldatei|Modelldateien} gelesen</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Modelldateien hinzufügen</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
</context>
<context>
    <name>CascadePlot</name>
    <message>
        <source>Plot of quality against the share sent; the table has the same</source>
        <translation>Diagramm der Güte über dem gesendeten Anteil; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>sent to the cloud (%)</source>
        <translation>an die Cloud gesendet (%)</translation>
    </message>
    <message>
        <source>passed (%)</source>
        <translation>bestanden (%)</translation>
    </message>
</context>
<context>
    <name>CascadeTab</name>
    <message>
        <source>Compare both blind...</source>
        <translation>Beide blind vergleichen…</translation>
    </message>
</context>
<context>
    <name>CascadeView</name>
    <message>
        <source>Line and band: the least certain answers go first, with the 95 % interval. Dashed: as many at random. Dotted: those where it helps most, which nobody knows beforehand. Point: what came out on cases that had no part in the choice.</source>
        <translation>Linie und Band: die unsichersten Antworten zuerst, mit dem 95-%-Intervall. Gestrichelt: ebenso viele zufällig. Gepunktet: jene, bei denen es am meisten hilft, was vorher niemand weiß. Punkt: das Ergebnis bei Fällen, die bei der Wahl nicht mitwirkten.</translation>
    </message>
    <message>
        <source>Quality by the share sent</source>
        <translation>Güte nach gesendetem Anteil</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases that are lost or won</source>
        <translation>Verlorene oder gewonnene Fälle</translation>
    </message>
    <message>
        <source>The chosen case with both answers</source>
        <translation>Der gewählte Fall mit beiden Antworten</translation>
    </message>
    <message>
        <source>Make a case of this prompt and answer, in a suite of yours</source>
        <translation>Aus Prompt und Antwort einen Fall in einer eigenen Suite machen</translation>
    </message>
    <message>
        <source>lost: {number} {title}</source>
        <translation>verloren: {number} {title}</translation>
    </message>
    <message>
        <source>won: {number} {title}</source>
        <translation>gewonnen: {number} {title}</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>change case {number}</source>
        <translation>Fall {number} ändern</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Previous failed</source>
        <translation>Voriger gescheiterter</translation>
    </message>
    <message>
        <source>Next failed</source>
        <translation>Nächster gescheiterter</translation>
    </message>
    <message>
        <source>Choose a case in a strip to read its prompt, its answer and its checks.</source>
        <translation>Wählen Sie im Streifen einen Fall, um Prompt, Antwort und Prüfungen zu lesen.</translation>
    </message>
    <message>
        <source>Case {number} of {total}: passed</source>
        <translation>Fall {number} von {total}: bestanden</translation>
    </message>
    <message>
        <source>Case {number} of {total}: failed</source>
        <translation>Fall {number} von {total}: gescheitert</translation>
    </message>
    <message>
        <source>Case {number} of {total}: unsupported check</source>
        <translation>Fall {number} von {total}: nicht unterstützte Prüfung</translation>
    </message>
    <message>
        <source>{count} {count|token|tokens}</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>first after {time}</source>
        <translation>erstes nach {time}</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>an der Längengrenze abgeschnitten</translation>
    </message>
    <message>
        <source>cut: the context was full</source>
        <translation>abgeschnitten: Der Kontext war voll</translation>
    </message>
    <message>
        <source>{words} (key {key} in a strip)</source>
        <translation>{words} (Taste {key} im Streifen)</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Case {number}: passed</source>
        <translation>Fall {number}: bestanden</translation>
    </message>
    <message>
        <source>Case {number}: failed</source>
        <translation>Fall {number}: gescheitert</translation>
    </message>
    <message>
        <source>Case {number}: unsupported check</source>
        <translation>Fall {number}: nicht unterstützte Prüfung</translation>
    </message>
    <message>
        <source>Case {number}: not run</source>
        <translation>Fall {number}: nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>Fall entfernen</translation>
    </message>
    <message>
        <source>remove cases</source>
        <translation>Fälle entfernen</translation>
    </message>
    <message>
        <source>move a case</source>
        <translation>Fall verschieben</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>The opposite: the answer must not</source>
        <translation>Das Gegenteil: Die Antwort darf nicht</translation>
    </message>
    <message>
        <source>Type of the check</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Value of the check</source>
        <translation>Wert der Prüfung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>CheckForms</name>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>None, so the set passes.</source>
        <translation>Keine, daher besteht die Gruppe.</translation>
    </message>
    <message>
        <source>Checks of the set</source>
        <translation>Prüfungen der Gruppe</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Answer to try</source>
        <translation>Antwort zum Ausprobieren</translation>
    </message>
    <message>
        <source>Type or paste an answer to try it on the checks</source>
        <translation>Tippen oder fügen Sie eine Antwort ein, um die Prüfungen daran zu probieren</translation>
    </message>
    <message>
        <source>Past answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Ask the judge</source>
        <translation>Richter fragen</translation>
    </message>
    <message>
        <source>Checks of this case</source>
        <translation>Prüfungen dieses Falls</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Keine eigenen.</translation>
    </message>
    <message>
        <source>Checks for all cases</source>
        <translation>Prüfungen für alle Fälle</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>It passed for none of the {count} {count|answer|answers} of the newest run.</source>
        <translation>Sie bestand bei keiner der Antworten ({count}) des neuesten Laufs.</translation>
    </message>
    <message>
        <source>It passed for all {count} {count|answer|answers} of the newest run.</source>
        <translation>Sie bestand bei allen Antworten ({count}) des neuesten Laufs.</translation>
    </message>
    <message>
        <source>It has no checks, so every answer passes.</source>
        <translation>Er hat keine Prüfungen, daher besteht jede Antwort.</translation>
    </message>
    <message>
        <source>It cannot be decided, so it never passes.</source>
        <translation>Sie lässt sich nicht entscheiden und besteht daher nie.</translation>
    </message>
    <message>
        <source>This answer passes, score {score}.</source>
        <translation>Diese Antwort besteht, Wertung {score}.</translation>
    </message>
    <message>
        <source>This answer fails, score {score}.</source>
        <translation>Diese Antwort scheitert, Wertung {score}.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>change the checks of case {number}</source>
        <translation>Prüfungen von Fall {number} ändern</translation>
    </message>
    <message>
        <source>change the checks for all cases</source>
        <translation>Prüfungen für alle Fälle ändern</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Sieht nach</translation>
    </message>
    <message>
        <source>No model has answered this case yet</source>
        <translation>Noch hat kein Modell diesen Fall beantwortet</translation>
    </message>
    <message>
        <source>Try an answer</source>
        <translation>Antwort ausprobieren</translation>
    </message>
</context>
<context>
    <name>CloudKeyDialog</name>
    <message>
        <source>Key for {name}</source>
        <translation>Schlüssel für {name}</translation>
    </message>
    <message>
        <source>It is kept in {keyring}, and in no file of Leastwise.</source>
        <translation>Er liegt in {keyring} und in keiner Datei von Leastwise.</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is used until the window is closed, and kept nowhere. To have it again next time, put it into the environment.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Der Schlüssel gilt, bis das Fenster geschlossen wird, und wird nirgends gespeichert. Um ihn beim nächsten Mal wieder zu haben, hinterlegen Sie ihn als Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Neither logs, exports nor the models on this computer ever get it.</source>
        <translation>Weder Protokolle noch Exporte noch die Modelle auf diesem Rechner bekommen ihn je.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>Schlüssel Ihres Kontos dort</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>CloudModelDialog</name>
    <message>
        <source>Choose a cloud model</source>
        <translation>Cloud-Modell wählen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Type a name, or choose one below</source>
        <translation>Geben Sie einen Namen ein, oder wählen Sie unten einen</translation>
    </message>
    <message>
        <source>Models that the provider offers</source>
        <translation>Modelle, die der Anbieter hat</translation>
    </message>
    <message>
        <source>List its models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>Asks the provider; no prompt is sent, and it costs nothing</source>
        <translation>Fragt den Anbieter; kein Prompt wird gesendet, und es kostet nichts</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell nehmen</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht weiter fragen</translation>
    </message>
    <message>
        <source>Its price is not known, so nothing is sent to it before you agree to that or add a price on the Cloud page.</source>
        <translation>Der Preis ist unbekannt, daher wird nichts dorthin gesendet, bis Sie zustimmen oder auf der Seite Cloud einen Preis hinzufügen.</translation>
    </message>
    <message>
        <source>{input} in and {output} out, in {currency} per million tokens.</source>
        <translation>{input} für die Eingabe und {output} für die Ausgabe, in {currency} je Million Token.</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <translation>Fragt {name}</translation>
    </message>
    <message>
        <source>No cloud provider was added yet. Add one on the Cloud page.</source>
        <translation>Es wurde noch kein Cloud-Anbieter hinzugefügt. Fügen Sie auf der Seite Cloud einen hinzu.</translation>
    </message>
    <message>
        <source>The provider was not asked for its models in this session.</source>
        <translation>Der Anbieter wurde in dieser Sitzung nicht nach seinen Modellen gefragt.</translation>
    </message>
    <message>
        <source>{shown} of {count} {count|model|models}. They are kept until the window is closed.</source>
        <translation>{shown} von {count} {count|Modell|Modellen}. Sie bleiben, bis das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Large models elsewhere, only if you want one to compare with</source>
        <translation>Große Modelle anderswo, nur wenn Sie eines zum Vergleich wollen</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is. A cloud model is a reference: Decision holds your models against it case by case, and the Playground shows its answers beside theirs. Before the first request to a host you are shown what it holds.</source>
        <translation>Es wurde kein Cloud-Anbieter hinzugefügt, und bis dahin geht nichts hinaus. Ein Cloud-Modell ist eine Referenz: Die Seite Entscheidung hält Ihre Modelle Fall für Fall dagegen, und der Playground zeigt seine Antworten neben ihren. Vor der ersten Anfrage an einen Host sehen Sie, was sie enthält.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>A cloud provider is being asked.</source>
        <translation>Ein Cloud-Anbieter wird gefragt.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>The key for {name} is there.</source>
        <translation>Der Schlüssel für {name} ist da.</translation>
    </message>
    <message>
        <source>The caps are kept.</source>
        <translation>Die Obergrenzen sind gespeichert.</translation>
    </message>
    <message>
        <source>{name} is asked for {model} where no other is named.</source>
        <translation>Von {name} wird {model} verwendet, wo kein anderes genannt ist.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Its key in the keyring and your agreement to send there go with it.</source>
        <translation>Sein Schlüssel im Schlüsselbund und Ihre Zustimmung, dorthin zu senden, werden mit entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Answer the last turn again</source>
        <translation>Den letzten Beitrag erneut beantworten</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Hierhin senden</translation>
    </message>
    <message>
        <source>Send the prompt to this column alone</source>
        <translation>Den Prompt nur an diese Spalte senden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Make a case of this</source>
        <translation>Daraus einen Fall machen</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Send although its price is not known</source>
        <translation>Senden, obwohl der Preis unbekannt ist</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Swap the two</source>
        <translation>Beide vertauschen</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Verhältnisse</translation>
    </message>
    <message>
        <source>{second} against {first}</source>
        <translation>{second} gegen {first}</translation>
    </message>
    <message>
        <source>{names}. In brackets the 95 % interval of the ratio of medians.</source>
        <translation>{names}. In Klammern das 95-%-Intervall des Verhältnisses der Mediane.</translation>
    </message>
    <message>
        <source>What else differs: {what}</source>
        <translation>Was sonst verschieden ist: {what}</translation>
    </message>
    <message>
        <source>Nothing else that is recorded differs between them.</source>
        <translation>Sonst ist zwischen ihnen kein Unterschied verzeichnet.</translation>
    </message>
    <message>
        <source>Models of both runs</source>
        <translation>Modelle beider Läufe</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation>Fälle mit anderem Ausgang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>The two runs have no model in common.</source>
        <translation>Die zwei Läufe haben kein Modell gemeinsam.</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>Kein Urteil hat sich geändert.</translation>
    </message>
    <message>
        <source>Verdicts that changed: {changed} of {count}.</source>
        <translation>Geänderte Urteile: {changed} von {count}.</translation>
    </message>
    <message>
        <source>the suite</source>
        <translation>die Suite</translation>
    </message>
    <message>
        <source>the bar</source>
        <translation>die Hürde</translation>
    </message>
    <message>
        <source>llama.cpp's build</source>
        <translation>der Build von llama.cpp</translation>
    </message>
    <message>
        <source>Leastwise's version</source>
        <translation>die Version von Leastwise</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>how answers are generated</source>
        <translation>wie Antworten erzeugt werden</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>der Rechner</translation>
    </message>
    <message>
        <source>Different between them: {changed}.</source>
        <translation>Verschieden zwischen ihnen: {changed}.</translation>
    </message>
    <message>
        <source>Suite, bar, settings, build and computer are the same.</source>
        <translation>Suite, Hürde, Einstellungen, Build und Rechner sind gleich.</translation>
    </message>
    <message>
        <source>Only in {run}: {models}.</source>
        <translation>Nur in {run}: {models}.</translation>
    </message>
    <message>
        <source>The runs are of different suites, so that no case can be compared.</source>
        <translation>Die Läufe gehören zu verschiedenen Suiten, daher lässt sich kein Fall vergleichen.</translation>
    </message>
    <message>
        <source>No case came out differently.</source>
        <translation>Kein Fall ging anders aus.</translation>
    </message>
    <message>
        <source>Cases that came out differently: {count}</source>
        <translation>Fälle mit anderem Ausgang: {count}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Passed, was</source>
        <translation>Bestanden, vorher</translation>
    </message>
    <message>
        <source>Passed, is</source>
        <translation>Bestanden, jetzt</translation>
    </message>
    <message>
        <source>On the same cases</source>
        <translation>Bei denselben Fällen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The exact text that is sent</source>
        <translation>Der genaue Text, der gesendet wird</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>A request without any prompt goes to {host} ({provider})</source>
        <translation>Eine Anfrage ohne Prompt geht an {host} ({provider})</translation>
    </message>
    <message>
        <source>{count} {count|request|requests} to {host}, for the model {model} of {provider}</source>
        <translation>{count} {count|Anfrage|Anfragen} an {host}, für das Modell {model} von {provider}</translation>
    </message>
    <message>
        <source>Ask {host}</source>
        <translation>{host} fragen</translation>
    </message>
    <message>
        <source>Send to {host} (cost not known)</source>
        <translation>An {host} senden (Kosten unbekannt)</translation>
    </message>
    <message>
        <source>Send to {host} (free)</source>
        <translation>An {host} senden (kostenlos)</translation>
    </message>
    <message>
        <source>Send to {host} (at most {cost})</source>
        <translation>An {host} senden (höchstens {cost})</translation>
    </message>
    <message>
        <source>Request {number} of {count}, where {stand_in} stands for what is not written</source>
        <translation>Anfrage {number} von {count}, wobei {stand_in} für das steht, was noch nicht geschrieben ist</translation>
    </message>
    <message>
        <source>Request {number} of {count}, as it is sent</source>
        <translation>Anfrage {number} von {count}, wie sie gesendet wird</translation>
    </message>
</context>
<context>
    <name>ConstraintForm</name>
    <message>
        <source>What the answer must follow</source>
        <translation>Woran sich die Antwort halten muss</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Grammar (GBNF)</source>
        <translation>Grammatik (GBNF)</translation>
    </message>
    <message>
        <source>Schema or grammar</source>
        <translation>Schema oder Grammatik</translation>
    </message>
    <message>
        <source>The model is held to this.</source>
        <translation>Das Modell wird darauf festgelegt.</translation>
    </message>
    <message>
        <source>Write it here, or choose any text.</source>
        <translation>Schreiben Sie es hier, oder wählen Sie „Beliebiger Text“.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This is no JSON, at {where}.</source>
        <translation>Das ist kein JSON, bei {where}.</translation>
    </message>
    <message>
        <source>This is no JSON schema: {where}</source>
        <translation>Das ist kein JSON-Schema: {where}</translation>
    </message>
    <message>
        <source>It has no rule named root (root ::= ...).</source>
        <translation>Es hat keine Regel namens root (root ::= ...).</translation>
    </message>
</context>
<context>
    <name>CostEstimate</name>
    <message>
        <source>Requests: at most {requests}, each with an answer that a model is still to write; replies of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>Anfragen: höchstens {requests}, jede mit einer Antwort, die ein Modell erst schreiben muss; Antworten darauf von zusammen höchstens {tokens} Token.</translation>
    </message>
    <message>
        <source>Requests: {requests}, with {characters} {characters|character|characters} in all; answers of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>Anfragen: {requests}, insgesamt {characters} Zeichen; Antworten von zusammen höchstens {tokens} Token.</translation>
    </message>
    <message>
        <source>It costs nothing: no prompt is sent.</source>
        <translation>Es kostet nichts: Kein Prompt wird gesendet.</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for this model.</source>
        <translation>Was es kostet, ist unbekannt: Für dieses Modell gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>It costs nothing: nobody charges for tokens there.</source>
        <translation>Es kostet nichts: Dort berechnet niemand Token.</translation>
    </message>
    <message>
        <source>It costs {least} to {most} {currency}.</source>
        <translation>Es kostet {least} bis {most} {currency}.</translation>
    </message>
    <message>
        <source>Without a price no cap can be kept.</source>
        <translation>Ohne Preis lässt sich keine Obergrenze einhalten.</translation>
    </message>
    <message>
        <source>Caps: {run} a run, {month} a month, of which {spent} are spent.</source>
        <translation>Obergrenzen: {run} je Lauf, {month} im Monat, davon sind {spent} ausgegeben.</translation>
    </message>
    <message>
        <source>A call that may exceed a cap is not sent.</source>
        <translation>Ein Aufruf, der eine Obergrenze überschreiten könnte, wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This is all that was noted, as it was noted. It lies on this computer and is not sent. Read it before you give it to anybody.</source>
        <translation>Das ist alles, was aufgezeichnet wurde, und zwar unverändert. Es liegt auf diesem Rechner und wird nicht gesendet. Lesen Sie es, bevor Sie es jemandem geben.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>The crash report</source>
        <translation>Der Absturzbericht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Clean...</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>older than </source>
        <translation>älter als </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Runs that began longer ago than so many days</source>
        <translation>Läufe, die vor mehr als so vielen Tagen begannen</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Clean this?</source>
        <translation>Das aufräumen?</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Byte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
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
        <translation>Was ohne großes Modell verloren geht und gespart wird, für eine Aufgabe</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Progress of both runs</source>
        <translation>Fortschritt beider Läufe</translation>
    </message>
    <message>
        <source>Choose a task and a reference. Nothing is sent before you see what it is and what it may cost.</source>
        <translation>Wählen Sie eine Aufgabe und eine Referenz. Nichts wird gesendet, bevor Sie sehen, was es ist und was es kosten kann.</translation>
    </message>
    <message>
        <source>Finished cases and every answer that was paid for are kept.</source>
        <translation>Fertige Fälle und jede bezahlte Antwort bleiben.</translation>
    </message>
    <message>
        <source>Models are being compared with a reference.</source>
        <translation>Modelle werden mit einer Referenz verglichen.</translation>
    </message>
    <message>
        <source>There is no reference yet: add a cloud model, or a model file.</source>
        <translation>Es gibt noch keine Referenz: Fügen Sie ein Cloud-Modell oder eine Modelldatei hinzu.</translation>
    </message>
    <message>
        <source>Cloud when unsure</source>
        <translation>Cloud bei Unsicherheit</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Every answer is here; nothing more is sent.</source>
        <translation>Jede Antwort ist da; es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>{model}: {run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{model}: {run} von {cases} {cases|Fall|Fällen}, {passed} bestanden</translation>
    </message>
</context>
<context>
    <name>DecisionPlot</name>
    <message>
        <source>Plot of pass rate; the table has the same figures</source>
        <translation>Diagramm der Bestehensquote; die Tabelle hat dieselben Zahlen</translation>
    </message>
    <message>
        <source>cost of 1,000 calls ({currency})</source>
        <translation>Kosten von 1.000 Aufrufen ({currency})</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>decode speed (tokens/s)</source>
        <translation>Decode-Geschwindigkeit (Token/s)</translation>
    </message>
    <message>
        <source>bar {rate}</source>
        <translation>Hürde {rate}</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Against memory</source>
        <translation>Über dem Speicher</translation>
    </message>
    <message>
        <source>Against speed</source>
        <translation>Über dem Tempo</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>Über den Kosten</translation>
    </message>
    <message>
        <source>What the plot is drawn against</source>
        <translation>Worüber das Diagramm aufgetragen ist</translation>
    </message>
    <message>
        <source>Why, and what could be done</source>
        <translation>Warum, und was man tun könnte</translation>
    </message>
    <message>
        <source>Lost and won cases</source>
        <translation>Verlorene und gewonnene Fälle</translation>
    </message>
    <message>
        <source>Reasons and money</source>
        <translation>Gründe und Geld</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>Vergleicht.</translation>
    </message>
    <message>
        <source>Only the first million characters of each were compared.</source>
        <translation>Verglichen wurde nur die erste Million Zeichen von beiden.</translation>
    </message>
    <message>
        <source>Key P in an answer</source>
        <translation>Taste P in einer Antwort</translation>
    </message>
    <message>
        <source>Key N in an answer</source>
        <translation>Taste N in einer Antwort</translation>
    </message>
</context>
<context>
    <name>DownloadRoom</name>
    <message>
        <source>It is on this computer.</source>
        <translation>Es ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It stands among the downloads below.</source>
        <translation>Es steht unten bei den Downloads.</translation>
    </message>
    <message>
        <source>{free} are free on the disk; the Hub tells the size once it is asked.</source>
        <translation>Auf dem Datenträger sind {free} frei; die Größe nennt der Hub, sobald er gefragt wird.</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk.</source>
        <translation>Lässt {free} auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk once all downloads are done.</source>
        <translation>Lässt {free} auf dem Datenträger frei, wenn alle Downloads fertig sind.</translation>
    </message>
    <message>
        <source>It does not fit the disk: {size} are needed and {free} are free. Free some space, or take a smaller quantisation.</source>
        <translation>Es passt nicht auf den Datenträger: {size} werden gebraucht, {free} sind frei. Schaffen Sie Platz oder nehmen Sie eine kleinere Quantisierung.</translation>
    </message>
    <message>
        <source>It does not fit the disk beside the other downloads: {size} are needed and {free} are free, of which they still need {claimed}.</source>
        <translation>Es passt neben den anderen Downloads nicht auf den Datenträger: {size} werden gebraucht und {free} sind frei, wovon diese noch {claimed} brauchen.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
</context>
<context>
    <name>DownloadsTray</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Fortschritt aller Downloads</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Downloads zeigen</translation>
    </message>
    <message>
        <source>Clear what is on this computer from this list</source>
        <translation>Was schon auf diesem Rechner ist, aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Hide downloads</source>
        <translation>Downloads verbergen</translation>
    </message>
    <message>
        <source>Asking the Hub for the files of {name}</source>
        <translation>Fragt den Hub nach den Dateien von {name}</translation>
    </message>
    <message>
        <source>Cancel the download of {name}?</source>
        <translation>Download von {name} abbrechen?</translation>
    </message>
    <message>
        <source>The {size} that were fetched are deleted. Paused, they would be kept.</source>
        <translation>Die {size}, die schon da sind, werden gelöscht. Bei einer Pause blieben sie erhalten.</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>Abbrechen und löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ExamplesForm</name>
    <message>
        <source>My task</source>
        <translation>Meine Aufgabe</translation>
    </message>
    <message>
        <source>What the model shall do</source>
        <translation>Was das Modell tun soll</translation>
    </message>
    <message>
        <source>For example: Answer with the city that the text is about, and nothing else.</source>
        <translation>Zum Beispiel: Antworte mit der Stadt, um die es im Text geht, und sonst nichts.</translation>
    </message>
    <message>
        <source>is exactly the wanted output</source>
        <translation>genau die gewünschte Ausgabe ist</translation>
    </message>
    <message>
        <source>has the wanted output in it</source>
        <translation>die gewünschte Ausgabe enthält</translation>
    </message>
    <message>
        <source>Paste two columns of a spreadsheet</source>
        <translation>Zwei Spalten einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>Copy two columns of a spreadsheet first: input and output.</source>
        <translation>Kopieren Sie zuerst zwei Spalten einer Tabellenkalkulation: Eingabe und Ausgabe.</translation>
    </message>
    <message>
        <source>Example {number} needs both an input and an output.</source>
        <translation>Beispiel {number} braucht eine Eingabe und eine Ausgabe.</translation>
    </message>
    <message>
        <source>Whole examples: {count}. A few show whether this is the right way to ask; what a model does on new inputs takes many more, to be added on the Suites page.</source>
        <translation>Ganze Beispiele: {count}. Einige wenige zeigen, ob so richtig gefragt wird; um zu erfahren, was ein Modell bei neuen Eingaben tut, braucht es viele mehr; fügen Sie sie auf der Seite Suiten hinzu.</translation>
    </message>
    <message>
        <source>Input of example {number}</source>
        <translation>Eingabe von Beispiel {number}</translation>
    </message>
    <message>
        <source>Wanted output of example {number}</source>
        <translation>Gewünschte Ausgabe von Beispiel {number}</translation>
    </message>
    <message>
        <source>Wanted output</source>
        <translation>Gewünschte Ausgabe</translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation>Name der Aufgabe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>An answer passes if it</source>
        <translation>Eine Antwort besteht, wenn sie</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export the chosen run</source>
        <translation>Gewählten Lauf exportieren</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Zusammenfassung (Markdown)</translation>
    </message>
    <message>
        <source>Every answer (CSV)</source>
        <translation>Jede Antwort (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Results for promptfoo (JSON)</source>
        <translation>Ergebnisse für promptfoo (JSON)</translation>
    </message>
    <message>
        <source>Test results (JUnit XML)</source>
        <translation>Testergebnisse (JUnit XML)</translation>
    </message>
    <message>
        <source>Export run {number}</source>
        <translation>Lauf {number} exportieren</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>Prefill, tokens/s</source>
        <translation>Prefill, Token/s</translation>
    </message>
    <message>
        <source>Decode, tokens/s</source>
        <translation>Decode, Token/s</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>Token ein, aus</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The models that Leastwise knows by name, without asking anybody.</source>
        <translation>Die Modelle, die Leastwise mit Namen kennt, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>What Search the Hub found.</source>
        <translation>Was die Suche im Hub fand.</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Art des Modells</translation>
    </message>
    <message>
        <source>As the catalogue says, or for models on the Hub their tags.</source>
        <translation>Wie der Katalog es sagt, bei Modellen auf dem Hub deren Tags.</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>Geschäftlich nutzbar</translation>
    </message>
    <message>
        <source>Only models whose licence is known to let a business use them.</source>
        <translation>Nur Modelle, deren Lizenz bekanntlich geschäftliche Nutzung erlaubt.</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>Only models that are known to fit this computer.</source>
        <translation>Nur Modelle, von denen bekannt ist, dass sie auf diesen Rechner passen.</translation>
    </message>
    <message>
        <source>{known} {known|model|models}</source>
        <translation>{known} {known|Modell|Modelle}</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|model|models}</source>
        <translation>{shown} von {known} {known|Modell|Modellen}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>Mehrsprachig</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>The smallest model that passes, for one task</source>
        <translation>Das kleinste Modell, das besteht, für eine Aufgabe</translation>
    </message>
    <message>
        <source>Find smallest</source>
        <translation>Kleinstes finden</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Finished cases are kept, and you can resume from there.</source>
        <translation>Fertige Fälle bleiben, und Sie können von dort fortfahren.</translation>
    </message>
    <message>
        <source>Models are being tried on a suite.</source>
        <translation>Modelle werden mit einer Suite geprüft.</translation>
    </message>
    <message>
        <source>Added to the queue on the Tasks page: {count} run or wait there.</source>
        <translation>In die Warteschlange auf der Seite Aufgaben gestellt: Dort laufen oder warten {count}.</translation>
    </message>
    <message>
        <source>Take the suite that ships</source>
        <translation>Mitgelieferte Suite nehmen</translation>
    </message>
    <message>
        <source>{cases} finished {cases|case|cases} of an interrupted run {cases|is|are} kept ({spent})</source>
        <translation>{cases} {cases|fertiger Fall|fertige Fälle} eines unterbrochenen Laufs {cases|ist|sind} da ({spent})</translation>
    </message>
    <message>
        <source>Change candidates</source>
        <translation>Kandidaten ändern</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Letztes Ergebnis zeigen</translation>
    </message>
    <message>
        <source>{count} of {total} {total|candidate|candidates} {count|takes|take} part, {size}. {suite}</source>
        <translation>{count} von {total} Kandidaten {count|nimmt|nehmen} teil, {size}. {suite}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Import a suite</source>
        <translation>Suite importieren</translation>
    </message>
    <message>
        <source>Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</source>
        <translation>Suiten und Fälle (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>16 bits (f16)</source>
        <translation>16 Bit (f16)</translation>
    </message>
    <message>
        <source>8 bits (q8_0)</source>
        <translation>8 Bit (q8_0)</translation>
    </message>
    <message>
        <source>4 bits (q4_0)</source>
        <translation>4 Bit (q4_0)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take the largest context that fits</source>
        <translation>Größten passenden Kontext nehmen</translation>
    </message>
    <message>
        <source>Memory: by formula, until llama.cpp's own plan is there</source>
        <translation>Speicher: nach Formel, bis der Plan von llama.cpp selbst da ist</translation>
    </message>
    <message>
        <source>No context fits.</source>
        <translation>Kein Kontext passt.</translation>
    </message>
    <message>
        <source>All {tokens} can fit.</source>
        <translation>Alle {tokens} können passen.</translation>
    </message>
    <message>
        <source>Up to {tokens} can fit.</source>
        <translation>Bis zu {tokens} können passen.</translation>
    </message>
    <message>
        <source>Choose a model in the table to see what it needs here.</source>
        <translation>Wählen Sie in der Tabelle ein Modell, um zu sehen, was es hier braucht.</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <source>With the memory that is available now. Computed from published shapes with the usual mix of types; no file was looked at.</source>
        <translation>Mit dem Speicher, der jetzt verfügbar ist. Berechnet aus veröffentlichten Formen mit der üblichen Mischung von Typen; keine Datei wurde angesehen.</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>in the data directory</source>
        <translation>im Datenverzeichnis</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>FoldersControl</name>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON-Baum</translation>
    </message>
    <message>
        <source>The answer is shown as: {form}</source>
        <translation>So wird die Antwort gezeigt: {form}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Welcome to Leastwise</source>
        <translation>Willkommen bei Leastwise</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>To Find</source>
        <translation>Zur Seite Finden</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help: what the keyboard does</source>
        <translation>Hilfe: was die Tastatur bewirkt</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>This machine, your task, what to try</source>
        <translation>Dieser Rechner, Ihre Aufgabe, was zu probieren ist</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Leastwise help</source>
        <translation>Hilfe zu Leastwise</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Was die Tastatur bewirkt</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was found before</source>
        <translation>Was früher gefunden wurde</translation>
    </message>
    <message>
        <source>No run yet. What you find on the Find page is kept here.</source>
        <translation>Noch kein Lauf. Ergebnisse der Seite Finden werden hier behalten.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Compare blind...</source>
        <translation>Blind vergleichen…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Run {newer} of {newer_date} against run {older} of {older_date}, {suite}</source>
        <translation>Lauf {newer} vom {newer_date} gegen Lauf {older} vom {older_date}, {suite}</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>Urteile im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Run {number}, {suite}, {started}, bar {bar}, {cases} {cases|answer|answers} in {spent}</source>
        <translation>Lauf {number}, {suite}, {started}, Hürde {bar}, {cases} {cases|Antwort|Antworten} in {spent}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation>Lauf {number} löschen?</translation>
    </message>
    <message>
        <source>Delete {count} runs?</source>
        <translation>{count} Läufe löschen?</translation>
    </message>
    <message>
        <source>Every answer and verdict goes with it. This cannot be undone.</source>
        <translation>Alle Antworten und Urteile werden mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>eine Referenz</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search prompts, answers and models</source>
        <translation>Prompts, Antworten und Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Answers written: {count}</source>
        <translation>Geschriebene Antworten: {count}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Antworten: {count}</translation>
    </message>
    <message>
        <source>Delete the chosen answers ({count})?</source>
        <translation>Gewählte Antworten löschen ({count})?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Export the answers that are found</source>
        <translation>Gefundene Antworten exportieren</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
</context>
<context>
    <name>HubAsking</name>
    <message>
        <source>The Hub</source>
        <translation>Der Hub</translation>
    </message>
</context>
<context>
    <name>HubOptions</name>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>Meistgeladene zuerst</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>Beliebteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Jeder Autor</translation>
    </message>
    <message>
        <source>Author on the Hub</source>
        <translation>Autor auf dem Hub</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Smallest number of parameters</source>
        <translation>Kleinste Zahl von Parametern</translation>
    </message>
    <message>
        <source>Largest number of parameters</source>
        <translation>Größte Zahl von Parametern</translation>
    </message>
    <message>
        <source>Such as 350M, 4B or 1.5B</source>
        <translation>Etwa 350M, 4B oder 1.5B</translation>
    </message>
    <message>
        <source>Clear how the Hub is searched</source>
        <translation>Vorgaben für die Suche im Hub löschen</translation>
    </message>
    <message>
        <source>Parameters from</source>
        <translation>Parameter von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ImagesRow</name>
    <message>
        <source>Add an image</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Take the images out</source>
        <translation>Bilder herausnehmen</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>The model that judges answers for checks such as llm-rubric</source>
        <translation>Das Modell, das Antworten für Prüfungen wie llm-rubric beurteilt</translation>
    </message>
    <message>
        <source>The model that measures likeness for the check `similar`</source>
        <translation>Das Modell, das für die Prüfung `similar` die Ähnlichkeit misst</translation>
    </message>
    <message>
        <source>Nobody: undecided</source>
        <translation>Niemand: unentschieden</translation>
    </message>
    <message>
        <source>{model} ({provider}, in the cloud)</source>
        <translation>{model} ({provider}, in der Cloud)</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>{count} {count|case needs|cases need} a judge and {count|stays|stay} undecided without one.</source>
        <translation>{count} {count|Fall braucht|Fälle brauchen} einen Richter und {count|bleibt|bleiben} ohne ihn unentschieden.</translation>
    </message>
    <message>
        <source>Looking up what it may cost. Nothing is sent for it.</source>
        <translation>Sieht nach, was es kosten kann. Dafür wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Key for the Hub</source>
        <translation>Schlüssel für den Hub</translation>
    </message>
    <message>
        <source>Asking this system's keyring</source>
        <translation>Fragt den Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>A key is needed for repositories that are not open to everybody, and for no other. It is made in the settings of your account on the Hub.</source>
        <translation>Ein Schlüssel ist nur für Repositorys nötig, die nicht allen offenstehen. Man erstellt ihn in den Einstellungen seines Kontos auf dem Hub.</translation>
    </message>
    <message>
        <source>Key of your account on the Hub</source>
        <translation>Schlüssel Ihres Kontos auf dem Hub</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Schlüssel löschen</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>Cases of {name}</source>
        <translation>Fälle von {name}</translation>
    </message>
    <message>
        <source>Passed of run</source>
        <translation>Bestanden von gelaufen</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Token je Sekunde</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder of candidates</source>
        <translation>Leiter der Kandidaten</translation>
    </message>
    <message>
        <source>Cases, and verdict with its reason</source>
        <translation>Fälle, und Urteil mit seinem Grund</translation>
    </message>
    <message>
        <source>Of cases</source>
        <translation>Von Fällen</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What can be done with all models on this computer</source>
        <translation>Was mit allen Modellen auf diesem Rechner getan werden kann</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on the window.</source>
        <translation>Dateien können auch irgendwo auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Find models of other programs</source>
        <translation>Modelle anderer Programme finden</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan: used in place</source>
        <translation>Ollama, LM Studio, der Cache von Hugging Face, GPT4All, Jan: dort genutzt, wo sie liegen</translation>
    </message>
    <message>
        <source>Verify every model</source>
        <translation>Jedes Modell überprüfen</translation>
    </message>
    <message>
        <source>Reads all files whole and compares them with their hashes</source>
        <translation>Liest alle Dateien ganz und vergleicht sie mit ihren Hashes</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Modelle in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Also to another disk; asks where to</source>
        <translation>Auch auf einen anderen Datenträger; fragt, wohin</translation>
    </message>
    <message>
        <source>For repositories that are not open to everybody</source>
        <translation>Für Repositorys, die nicht allen offenstehen</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>A name for the prompt in the editor</source>
        <translation>Ein Name für den Prompt im Editor</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Prompt speichern</translation>
    </message>
    <message>
        <source>Versions of the chosen prompt</source>
        <translation>Versionen des gewählten Prompts</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Make this version the newest</source>
        <translation>Diese Version zur neuesten machen</translation>
    </message>
    <message>
        <source>Rename to the name above</source>
        <translation>Auf den Namen oben umbenennen</translation>
    </message>
    <message>
        <source>Delete {name} with all of its versions?</source>
        <translation>{name} mit allen Versionen löschen?</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Name des Prompts</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>Limit for all downloads together</source>
        <translation>Grenze für alle Downloads zusammen</translation>
    </message>
    <message>
        <source>What all downloads may take together, so that others have some left</source>
        <translation>Was alle Downloads zusammen beanspruchen dürfen, damit für andere etwas bleibt</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>At most {rate}</source>
        <translation>Höchstens {rate}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>The answer links to this address. Your browser will open it.</source>
        <translation>Die Antwort verweist auf diese Adresse. Ihr Browser wird sie öffnen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>ListingProgress</name>
    <message>
        <source>Waits until another page is done</source>
        <translation>Wartet, bis eine andere Seite fertig ist</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
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
        <translation>; </translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>All that left this computer, to whom and what for</source>
        <translation>Alles, was diesen Rechner verließ, an wen und wozu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Noch hat nichts diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>{count} more since then; back at the top they are shown.</source>
        <translation>{count} weitere seitdem; oben an der Liste werden sie gezeigt.</translation>
    </message>
    <message>
        <source>Requests: {total}. Sent {sent}, received {received}. Cost: {cost}</source>
        <translation>Anfragen: {total}. Gesendet {sent}, empfangen {received}. Kosten: {cost}</translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>Netzwerkprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
        <translation>Tabellen (*.csv);;JSON-Zeilen (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lowest level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy a report...</source>
        <translation>Bericht kopieren…</translation>
    </message>
    <message>
        <source>This is the whole report. Keys, quotations and the name of your home folder were taken out. Nothing is sent: it goes into the clipboard if you copy it.</source>
        <translation>Das ist der ganze Bericht. Schlüssel, Zitate und der Name Ihres Benutzerordners wurden herausgenommen. Nichts wird gesendet: Er geht in die Zwischenablage, wenn Sie ihn kopieren.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>{shown} of {total} {total|line|lines}</source>
        <translation>{shown} von {total} {total|Zeile|Zeilen}</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Words, a GGUF file, or owner/name:Q4_K_M on the Hub</source>
        <translation>Wörter, eine GGUF-Datei oder owner/name:Q4_K_M auf dem Hub</translation>
    </message>
    <message>
        <source>Filter, search or look up models</source>
        <translation>Modelle filtern, suchen oder nachschlagen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How the Hub is searched</source>
        <translation>Wie im Hub gesucht wird</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Look at a model file</source>
        <translation>Eine Modelldatei ansehen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Cancel the look-up</source>
        <translation>Nachschlagen abbrechen</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Im Hub suchen</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Asks the Hub for its most downloaded GGUF models.</source>
        <translation>Fragt den Hub nach seinen meistgeladenen GGUF-Modellen.</translation>
    </message>
    <message>
        <source>Sends these words to the Hub: {words}</source>
        <translation>Sendet diese Wörter an den Hub: {words}</translation>
    </message>
    <message>
        <source>Searching the Hub</source>
        <translation>Sucht im Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for the model's header</source>
        <translation>Fragt den Hub nach dem Dateikopf des Modells</translation>
    </message>
    <message>
        <source>Look up asks the Hub for the header: a few MB.</source>
        <translation>Nachschlagen fragt den Hub nach dem Dateikopf: einige MB.</translation>
    </message>
    <message>
        <source>Typing sends nothing; Search the Hub and Look up do.</source>
        <translation>Tippen sendet nichts; die Suche im Hub und das Nachschlagen schon.</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>What this computer is, and how fast</source>
        <translation>Was dieser Rechner ist, und wie schnell</translation>
    </message>
    <message>
        <source>Progress of measuring</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Export profile...</source>
        <translation>Profil exportieren…</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>Dieser Rechner wird gemessen.</translation>
    </message>
    <message>
        <source>What was measured before is kept.</source>
        <translation>Was vorher gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Machine profiles (*.json)</source>
        <translation>Rechnerprofile (*.json)</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Facts about this computer</source>
        <translation>Angaben zu diesem Rechner</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>What is this machine?</source>
        <translation>Was für ein Rechner ist das?</translation>
    </message>
    <message>
        <source>As far as it was read.</source>
        <translation>Soweit es sich auslesen ließ.</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Sieht sich diesen Rechner an</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leastwise, stopping</source>
        <translation>Leastwise, hält an</translation>
    </message>
    <message>
        <source>A model is being served.</source>
        <translation>Ein Modell wird bereitgestellt.</translation>
    </message>
    <message>
        <source>Its clients lose it.</source>
        <translation>Seine Clients verlieren es.</translation>
    </message>
    <message>
        <source>They are lost.</source>
        <translation>Sie gehen verloren.</translation>
    </message>
    <message>
        <source>First steps: machine, task, models</source>
        <translation>Erste Schritte: Rechner, Aufgabe, Modelle</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Zu {page}</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>needs {size}</source>
        <translation>braucht {size}</translation>
    </message>
    <message>
        <source>{size} available now</source>
        <translation>{size} jetzt verfügbar</translation>
    </message>
</context>
<context>
    <name>MemoryPlot</name>
    <message>
        <source>Plot of memory by part; the table has the same</source>
        <translation>Diagramm des Speichers nach Teilen; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>file-backed</source>
        <translation>aus Datei</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Memory by part; the table has the same</source>
        <translation>Speicher nach Teilen; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>How the memory was computed, and its exact bytes</source>
        <translation>Wie der Speicher berechnet wurde, und seine genauen Bytes</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Memory: {size}</source>
        <translation>Speicher: {size}</translation>
    </message>
    <message>
        <source>Memory of a device by part</source>
        <translation>Speicher eines Geräts nach Teilen</translation>
    </message>
    <message>
        <source>Memory of {device} by part</source>
        <translation>Speicher von {device} nach Teilen</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Try in Playground</source>
        <translation>Im Playground probieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>It ships with the program and cannot be removed.</source>
        <translation>Es gehört zum Programm und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Shows first what depends on it.</source>
        <translation>Zeigt zuerst, was davon abhängt.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>Import model files</source>
        <translation>Modelldateien importieren</translation>
    </message>
    <message>
        <source>Opens the Playground with it, to ask it something.</source>
        <translation>Öffnet den Playground damit, um es etwas zu fragen.</translation>
    </message>
    <message>
        <source>Answers other programs of this computer with it.</source>
        <translation>Beantwortet damit andere Programme dieses Rechners.</translation>
    </message>
    <message>
        <source>Reads its files whole and compares them with their hashes.</source>
        <translation>Liest seine Dateien ganz und vergleicht sie mit ihren Hashes.</translation>
    </message>
    <message>
        <source>Opens the folder that it lies in.</source>
        <translation>Öffnet den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>Makes a smaller file of it, in another quantisation.</source>
        <translation>Macht daraus eine kleinere Datei in einer anderen Quantisierung.</translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message>
        <source>Copy instead</source>
        <translation>Stattdessen kopieren</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Trotzdem machen</translation>
    </message>
    <message>
        <source>Read for the first time: its hash is known from now on.</source>
        <translation>Zum ersten Mal gelesen: Sein Hash ist von nun an bekannt.</translation>
    </message>
    <message>
        <source>Its files are what they were, to the last byte.</source>
        <translation>Seine Dateien sind, was sie waren, bis aufs letzte Byte.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>No model here passes these filters.</source>
        <translation>Kein Modell hier passt durch diese Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model of this column</source>
        <translation>Modell dieser Spalte</translation>
    </message>
    <message>
        <source>{name} (cloud)</source>
        <translation>{name} (Cloud)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>What fits this computer, and how fast it would be</source>
        <translation>Was auf diesen Rechner passt, und wie schnell es wäre</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Sieht die Modelle an</translation>
    </message>
    <message>
        <source>Its stand-in weights are removed, and nothing of it is kept.</source>
        <translation>Die Ersatzgewichte werden entfernt, nichts davon bleibt.</translation>
    </message>
    <message>
        <source>A model is being rehearsed.</source>
        <translation>Ein Modell wird geprobt.</translation>
    </message>
    <message>
        <source>What was finished is kept, and the rest is not.</source>
        <translation>Was fertig war, bleibt, der Rest nicht.</translation>
    </message>
    <message>
        <source>Model files are being worked on.</source>
        <translation>An Modelldateien wird gearbeitet.</translation>
    </message>
    <message>
        <source>No model is known on this computer yet. Name one above, or choose a file.</source>
        <translation>Auf diesem Rechner ist noch kein Modell bekannt. Nennen Sie oben eines oder wählen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>Calls a month</source>
        <translation>Aufrufe im Monat</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>Price of a machine like this; 0 where it is there anyway</source>
        <translation>Preis eines Rechners wie diesem; 0, wo er ohnehin da ist</translation>
    </message>
    <message>
        <source>Power at the socket while a model answers, in watts</source>
        <translation>Leistung an der Steckdose, während ein Modell antwortet, in Watt</translation>
    </message>
    <message>
        <source>Years over which the machine's price is spread</source>
        <translation>Jahre, über die der Preis des Rechners verteilt wird</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>Beträge in {currency}</translation>
    </message>
    <message>
        <source>Not a number: {names}</source>
        <translation>Keine Zahl: {names}</translation>
    </message>
    <message>
        <source>Per kWh</source>
        <translation>Je kWh</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>Watt</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Keep the caps</source>
        <translation>Obergrenzen speichern</translation>
    </message>
    <message>
        <source>A call is only sent if the most that it can cost fits under both caps, calls in flight included. Empty is without a bound. Months are those of UTC.</source>
        <translation>Ein Aufruf wird nur gesendet, wenn das Meiste, was er kosten kann, unter beide Obergrenzen passt, laufende Aufrufe eingerechnet. Leer ist ohne Grenze. Monate zählen nach UTC.</translation>
    </message>
    <message>
        <source>The most that one run may cost</source>
        <translation>Das Meiste, was ein Lauf kosten darf</translation>
    </message>
    <message>
        <source>The most that one month may cost</source>
        <translation>Das Meiste, was ein Monat kosten darf</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency} of {cap}</source>
        <translation>{month}: {amount} {currency} von {cap}</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency}, without a cap</source>
        <translation>{month}: {amount} {currency}, ohne Obergrenze</translation>
    </message>
    <message>
        <source>{settled} by reported tokens, {assumed} assumed where none were reported, {open} reserved for calls in flight. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{settled} nach gemeldeten Token, {assumed} angenommen, wo keine gemeldet wurden, {open} für laufende Aufrufe reserviert. Aufrufe: {calls}, ohne Preis: {unpriced}.</translation>
    </message>
    <message>
        <source>Cap for one run</source>
        <translation>Obergrenze für einen Lauf</translation>
    </message>
    <message>
        <source>Cap for one month</source>
        <translation>Obergrenze für einen Monat</translation>
    </message>
</context>
<context>
    <name>NetworkFilters</name>
    <message>
        <source>Search hosts, purposes and failures</source>
        <translation>Hosts, Zwecke und Fehler suchen</translation>
    </message>
    <message>
        <source>Search the network log</source>
        <translation>Netzwerkprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>Wie die Anfrage endete</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>With a cost</source>
        <translation>Mit Kosten</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>Wann sie hinausging</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Look up this one</source>
        <translation>Dieses nachschlagen</translation>
    </message>
    <message>
        <source>Asks the Hub for its own header: a few MB</source>
        <translation>Fragt den Hub nach dem eigenen Dateikopf: einige MB</translation>
    </message>
    <message>
        <source>What they need is not known; looking one up tells it.</source>
        <translation>Was sie brauchen, ist unbekannt; Nachschlagen nennt es.</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the published shape and the size of each file; looking one up tells it by its own header.</source>
        <translation>Die Größen sind die des Hubs. Der Speicher ist aus der veröffentlichten Form und der Größe jeder Datei berechnet; Nachschlagen nennt ihn nach dem eigenen Dateikopf.</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the header of one of them and the size of each file; looking one up tells it by its own header.</source>
        <translation>Die Größen sind die des Hubs. Der Speicher ist aus dem Dateikopf einer der Dateien und der Größe jeder Datei berechnet; Nachschlagen nennt ihn nach dem eigenen Dateikopf.</translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Let nothing leave this computer, whatever asks for it.</source>
        <translation>Nichts verlässt diesen Rechner, was auch immer es anfordert.</translation>
    </message>
    <message>
        <source>Offline, off</source>
        <translation>Offline, aus</translation>
    </message>
    <message>
        <source>Offline, on</source>
        <translation>Offline, ein</translation>
    </message>
</context>
<context>
    <name>OneDeed</name>
    <message>
        <source>{done} of {total} {total|tensor|tensors}</source>
        <translation>{done} von {total} {total|Tensor|Tensoren}</translation>
    </message>
</context>
<context>
    <name>OpenedSuite</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (nicht gespeichert)</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Where this figure comes from: {title}</source>
        <translation>Woher diese Zahl kommt: {title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>Woher diese Zahl kommt</translation>
    </message>
    <message>
        <source>Choose a figure in the table to see how it was measured.</source>
        <translation>Wählen Sie in der Tabelle eine Zahl, um zu sehen, wie sie gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What the pass rate is drawn against</source>
        <translation>Worüber die Bestehensquote aufgetragen ist</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Cases on which two models differ</source>
        <translation>Fälle, in denen zwei Modelle sich unterscheiden</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Das zweite</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Wählen Sie zwei verschiedene Modelle.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Part of a command's name</source>
        <translation>Teil eines Befehlsnamens</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>Welche Fälle gezeigt werden</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>A scenario runs each row of its data with each of its tests</source>
        <translation>Ein Szenario lässt jede Zeile seiner Daten mit jedem seiner Tests laufen</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Dieses Szenario entfernen</translation>
    </message>
    <message>
        <source>Cases of the suite: {count}</source>
        <translation>Fälle der Suite: {count}</translation>
    </message>
    <message>
        <source>Scenario {number}, data: {count}</source>
        <translation>Szenario {number}, Daten: {count}</translation>
    </message>
    <message>
        <source>Scenario {number}, tests: {count}</source>
        <translation>Szenario {number}, Tests: {count}</translation>
    </message>
    <message>
        <source>Each row is run with each test: {rows} × {tests} = {cases} {cases|case|cases}.</source>
        <translation>Jede Zeile läuft mit jedem Test: {rows} × {tests} = {cases} {cases|Fall|Fälle}.</translation>
    </message>
    <message>
        <source>add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the benchmarks</source>
        <translation>Benchmarks filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open the chosen benchmark</source>
        <translation>Gewählten Benchmark öffnen</translation>
    </message>
    <message>
        <source>Compare the two chosen results</source>
        <translation>Die zwei gewählten Ergebnisse vergleichen</translation>
    </message>
    <message>
        <source>No benchmark yet. What you measure here is kept.</source>
        <translation>Noch kein Benchmark. Was Sie hier messen, wird behalten.</translation>
    </message>
    <message>
        <source>Compare {newer} with {older}</source>
        <translation>{newer} mit {older} vergleichen</translation>
    </message>
    <message>
        <source>Enter opens one. Choose two (Ctrl or Shift) to compare them.</source>
        <translation>Eingabe öffnet einen. Wählen Sie zwei (Strg oder Umschalt) zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Columns {first} and {second}</source>
        <translation>Spalten {first} und {second}</translation>
    </message>
    <message>
        <source>How answers are shown</source>
        <translation>Wie Antworten gezeigt werden</translation>
    </message>
    <message>
        <source>No model is here to ask. Get one on the Models page, or add a cloud model.</source>
        <translation>Hier ist kein Modell, das man fragen könnte. Holen Sie eines auf der Seite Modelle, oder fügen Sie ein Cloud-Modell hinzu.</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Zu den Modellen</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>Ein Prompt, mehrere Modelle, nebeneinander</translation>
    </message>
    <message>
        <source>What was written so far is kept in the history.</source>
        <translation>Was bisher geschrieben wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Answers are being written in the Playground.</source>
        <translation>Im Playground werden Antworten geschrieben.</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Zurück zum Prompt</translation>
    </message>
    <message>
        <source>Send again in column {number}</source>
        <translation>In Spalte {number} erneut senden</translation>
    </message>
    <message>
        <source>Send to {count}</source>
        <translation>An {count} senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>PlotTabs</name>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Decode speed against depth</source>
        <translation>Decode-Geschwindigkeit über der Tiefe</translation>
    </message>
    <message>
        <source>Prefill speed against prompt length</source>
        <translation>Prefill-Geschwindigkeit über der Promptlänge</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>Speicher nach Teilen</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Write the plot as SVG or PNG</source>
        <translation>Diagramm als SVG oder PNG speichern</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Plot of decode speed against depth; the table has the same</source>
        <translation>Diagramm der Decode-Geschwindigkeit über der Tiefe; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>depth (tokens)</source>
        <translation>Tiefe (Token)</translation>
    </message>
    <message>
        <source>Plot of prefill speed against prompt length; the table has the same</source>
        <translation>Diagramm der Prefill-Geschwindigkeit über der Promptlänge; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>prompt (tokens)</source>
        <translation>Prompt (Token)</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>A price of your own</source>
        <translation>Ein eigener Preis</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. Empty is not known: a call that uses such tokens then has no known cost.</source>
        <translation>In {currency} je Million Token. Leer ist unbekannt: Ein Aufruf, der solche Token braucht, hat dann keine bekannten Kosten.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Input from its cache</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Input to its cache</source>
        <translation>Eingabe in den Cache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Keep the price</source>
        <translation>Preis speichern</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Add a price...</source>
        <translation>Preis hinzufügen…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Take your price away</source>
        <translation>Eigenen Preis löschen</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. What no provider's own page was seen to state is left out. A price of yours comes before the one that ships.</source>
        <translation>In {currency} je Million Token. Was auf keiner Seite des Anbieters selbst zu sehen war, fehlt. Ein eigener Preis geht dem mitgelieferten vor.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Write a prompt; {{name}} makes a field of its own</source>
        <translation>Schreiben Sie einen Prompt; {{name}} ergibt ein eigenes Feld</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>System prompt, if any</source>
        <translation>System-Prompt, falls gewünscht</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
</context>
<context>
    <name>PromptsPanel</name>
    <message>
        <source>Add a prompt</source>
        <translation>Prompt hinzufügen</translation>
    </message>
    <message>
        <source>They have parts that Leastwise does not know, and stay as they are.</source>
        <translation>Sie haben Teile, die Leastwise nicht kennt, und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{variables} stand for the case's own texts.</source>
        <translation>{variables} stehen für die eigenen Texte des Falls.</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>Prompt {number}</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>Prompt hinzufügen</translation>
    </message>
    <message>
        <source>remove a prompt</source>
        <translation>Prompt entfernen</translation>
    </message>
    <message>
        <source>change a prompt</source>
        <translation>Prompt ändern</translation>
    </message>
</context>
<context>
    <name>ProtocolBar</name>
    <message>
        <source>Own figures</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>LocalScore: nine shapes of prompt and output, and its score of them</source>
        <translation>LocalScore: neun Formen von Prompt und Ausgabe und seine Wertung</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Depths, in tokens</source>
        <translation>Tiefen, in Token</translation>
    </message>
    <message>
        <source>How many tokens are in the cache before; not timed</source>
        <translation>Wie viele Token vorher im Cache stehen; nicht mitgemessen</translation>
    </message>
    <message>
        <source>Repetitions of each test</source>
        <translation>Wiederholungen je Test</translation>
    </message>
    <message>
        <source>Three or more give an interval</source>
        <translation>Ab drei gibt es ein Intervall</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tuned settings</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Take the settings that tuning found, where it did</source>
        <translation>Einstellungen nehmen, die das Abstimmen fand, wo es welche fand</translation>
    </message>
    <message>
        <source>Take tuned settings</source>
        <translation>Abgestimmte Einstellungen nehmen</translation>
    </message>
    <message>
        <source>{field}: write numbers with commas between, such as 0, 4096.</source>
        <translation>{field}: Schreiben Sie Zahlen mit Kommas dazwischen, etwa 0, 4096.</translation>
    </message>
    <message>
        <source>Give a prompt or an output of some tokens.</source>
        <translation>Geben Sie einen Prompt oder eine Ausgabe von einigen Token an.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Key...</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Ask this one where none is named</source>
        <translation>Dieses fragen, wo keines genannt ist</translation>
    </message>
    <message>
        <source>None yet: test it, and choose one.</source>
        <translation>Noch keines: Testen Sie den Anbieter und wählen Sie eines.</translation>
    </message>
    <message>
        <source>Yes: nothing is asked again before something goes there.</source>
        <translation>Ja: Bevor etwas dorthin geht, wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Not yet: you are shown the first request before it goes there.</source>
        <translation>Noch nicht: Sie sehen die erste Anfrage, bevor sie dorthin geht.</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}, and in no file of Leastwise.</source>
        <translation>Schlüssel liegen in {keyring} und in keiner Datei von Leastwise.</translation>
    </message>
    <message>
        <source>This system has no keyring: a key that you give here is used until the window is closed. To have it again next time, put it into the environment.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Ein Schlüssel, den Sie hier angeben, gilt, bis das Fenster geschlossen wird. Um ihn beim nächsten Mal wieder zu haben, hinterlegen Sie ihn als Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there.</source>
        <translation>Dort berechnet niemand Token.</translation>
    </message>
    <message>
        <source>Not known. Give one under Prices.</source>
        <translation>Nicht bekannt. Geben Sie einen unter Preise an.</translation>
    </message>
    <message>
        <source>{input} {currency} in and {output} {currency} out per million tokens</source>
        <translation>{input} {currency} für die Eingabe und {output} {currency} für die Ausgabe je Million Token</translation>
    </message>
    <message>
        <source>{price}, dated {day}</source>
        <translation>{price}, vom {day}</translation>
    </message>
    <message>
        <source>Choose a provider to see where it is, its key and its price.</source>
        <translation>Wählen Sie einen Anbieter, um Adresse, Schlüssel und Preis zu sehen.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>You agreed to send</source>
        <translation>Zustimmung zum Senden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>A well-known provider, or an address</source>
        <translation>Ein bekannter Anbieter oder eine Adresse</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Model that is asked where none is named</source>
        <translation>Modell, das gefragt wird, wo keines genannt ist</translation>
    </message>
    <message>
        <source>Environment variable that may hold the key</source>
        <translation>Umgebungsvariable, die den Schlüssel enthalten kann</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there</source>
        <translation>Dort berechnet niemand Token</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The address stands in {source}.</source>
        <translation>Die Adresse steht in {source}.</translation>
    </message>
    <message>
        <source>An address begins with https://, or http:// in your own network.</source>
        <translation>Eine Adresse beginnt mit https://, im eigenen Netz auch mit http://.</translation>
    </message>
    <message>
        <source>Key variable</source>
        <translation>Schlüsselvariable</translation>
    </message>
</context>
<context>
    <name>ProvidersView</name>
    <message>
        <source>Cloud providers</source>
        <translation>Cloud-Anbieter</translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message>
        <source>Task {position} of {total}: {name}</source>
        <translation>Aufgabe {position} von {total}: {name}</translation>
    </message>
    <message>
        <source>{decided} of {rungs} {rungs|candidate|candidates}</source>
        <translation>{decided} von {rungs} Kandidaten</translation>
    </message>
</context>
<context>
    <name>RatesSheet</name>
    <message>
        <source>Measured speeds</source>
        <translation>Gemessene Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Not measured: {parts}</source>
        <translation>Nicht gemessen: {parts}</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>A token that is written reads the weights it uses once: for models larger than the processor's caches this is the limit of decode.</source>
        <translation>Ein Token, das geschrieben wird, liest die Gewichte, die es braucht, einmal: Bei Modellen, die größer sind als die Caches des Prozessors, ist das die Grenze beim Decodieren.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights on the GPU</source>
        <translation>Gewichte auf der GPU</translation>
    </message>
    <message>
        <source>Decode: weights of this type read for one token at a time, which sets tokens/s. Prompt: multiplied for many tokens at once, which sets the time to the first token.</source>
        <translation>Decode: Gewichte dieses Typs, für ein Token nach dem anderen gelesen; das bestimmt Token/s. Prompt: für viele Token zugleich multipliziert; das bestimmt die Zeit bis zum ersten Token.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Progress of the ladder</source>
        <translation>Fortschritt der Leiter</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Erneut nachschlagen</translation>
    </message>
    <message>
        <source>

The card goes on; this is its first part.</source>
        <translation>

Die Karte geht weiter; dies ist ihr erster Teil.</translation>
    </message>
    <message>
        <source>What it needs is not known offline, since its shape or its mix of types is not. Look up asks the Hub for its header: a few MB.</source>
        <translation>Was es braucht, ist offline unbekannt, da seine Form oder seine Mischung von Typen es ist. Nachschlagen fragt den Hub nach seinem Dateikopf: einige MB.</translation>
    </message>
    <message>
        <source>What it needs is not known yet. Look up asks the Hub for its header: a few MB.</source>
        <translation>Was es braucht, ist noch unbekannt. Nachschlagen fragt den Hub nach seinem Dateikopf: einige MB.</translation>
    </message>
    <message>
        <source>Asks the Hub for the header: a few MB</source>
        <translation>Fragt den Hub nach dem Dateikopf: einige MB</translation>
    </message>
    <message>
        <source>Asks the Hub for what the authors wrote</source>
        <translation>Fragt den Hub nach dem, was die Autoren schrieben</translation>
    </message>
    <message>
        <source>Asks the Hub which quantisations there are, and for one header: a few MB</source>
        <translation>Fragt den Hub, welche Quantisierungen es gibt, und nach einem Dateikopf: einige MB</translation>
    </message>
</context>
<context>
    <name>RunFilters</name>
    <message>
        <source>Search the runs by suite, model, verdict or date</source>
        <translation>Läufe nach Suite, Modell, Urteil oder Datum durchsuchen</translation>
    </message>
    <message>
        <source>Search names, verdicts, dates</source>
        <translation>Namen, Urteile, Daten suchen</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Wie der Lauf endete</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>One passes</source>
        <translation>Eines besteht</translation>
    </message>
    <message>
        <source>None passes</source>
        <translation>Keines besteht</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>Wann der Lauf begann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Runs that match: {count}</source>
        <translation>Passende Läufe: {count}</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>Runs: {count}</source>
        <translation>Läufe: {count}</translation>
    </message>
    <message>
        <source>none passes</source>
        <translation>keines besteht</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>All words must hold. Each is part of the name of a suite or a model, or one of: {words}; or a date such as 2026-11. In quotes it is part of a name only.</source>
        <translation>Alle Wörter müssen zutreffen. Jedes ist Teil des Namens einer Suite oder eines Modells oder eines von: {words}; oder ein Datum wie 2026-11. In Anführungszeichen ist es nur Teil eines Namens.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Past runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Gewählten Lauf öffnen</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>Die zwei gewählten Läufe vergleichen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Follow the suite of the chosen run over time</source>
        <translation>Der Suite des gewählten Laufs im Zeitverlauf folgen</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>Gewählte Läufe löschen</translation>
    </message>
    <message>
        <source>Compare run {newer} with run {older}</source>
        <translation>Lauf {newer} mit Lauf {older} vergleichen</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Speeds</source>
        <translation>Geschwindigkeiten</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the benchmark</source>
        <translation>Fortschritt des Benchmarks</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress of what runs on another page</source>
        <translation>Fortschritt dessen, was auf einer anderen Seite läuft</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{page}: {what}</source>
        <translation>{page}: {what}</translation>
    </message>
</context>
<context>
    <name>ServerBar</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Zugriffstoken kopieren</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Bereitstellen beenden</translation>
    </message>
    <message>
        <source>Other programs must show it; it is kept nowhere</source>
        <translation>Andere Programme müssen es vorzeigen; es wird nirgends gespeichert</translation>
    </message>
    <message>
        <source>Loading {name} to serve it</source>
        <translation>Lädt {name}, um es bereitzustellen</translation>
    </message>
    <message>
        <source>Serving at {address}: {name}</source>
        <translation>Stellt bereit unter {address}: {name}</translation>
    </message>
    <message>
        <source>The process that held {name} ended; loading it again</source>
        <translation>Der Prozess mit {name} endete; es wird erneut geladen</translation>
    </message>
    <message>
        <source>{rate:.1f} requests/s, {active} now, {count} in all</source>
        <translation>{rate:.1f} Anfragen/s, {active} jetzt, {count} insgesamt</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting to vary</source>
        <translation>Einstellung zum Variieren</translation>
    </message>
    <message>
        <source>Values to try, with commas between</source>
        <translation>Zu probierende Werte, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>and without any</source>
        <translation>und ohne</translation>
    </message>
    <message>
        <source>this setting</source>
        <translation>diese Einstellung</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>JSON schemas (*.json)</source>
        <translation>JSON-Schemas (*.json)</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf)</source>
        <translation>Grammatiken (*.gbnf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>{setting} (changed)</source>
        <translation>{setting} (geändert)</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Eine Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Zurück auf: {value}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Stop strings, one a line</source>
        <translation>Stopptexte, einer je Zeile</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>Wie es das Modell vorsieht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>None of these models lets its thinking be switched.</source>
        <translation>Bei keinem dieser Modelle lässt sich das Denken umschalten.</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Token höchstens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top k (0: all)</source>
        <translation>Top k (0: alle)</translation>
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
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Stop at, one a line (\n: a line's end)</source>
        <translation>Ende bei, eines je Zeile (\n: Zeilenende)</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>No setting is called or described so.</source>
        <translation>Keine Einstellung heißt so oder ist so beschrieben.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How Leastwise works, and where its data lies</source>
        <translation>Wie Leastwise arbeitet, und wo seine Daten liegen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Search names and descriptions</source>
        <translation>Namen und Beschreibungen suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults?</source>
        <translation>Alle Einstellungen auf ihre Vorgaben zurücksetzen?</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Reference: a cloud model, or a large model here</source>
        <translation>Referenz: ein Cloud-Modell oder ein großes Modell hier</translation>
    </message>
    <message>
        <source>{model} on this computer</source>
        <translation>{model} auf diesem Rechner</translation>
    </message>
    <message>
        <source>Another cloud model...</source>
        <translation>Anderes Cloud-Modell…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Models to measure</source>
        <translation>Zu messende Modelle</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Tune tries threads, batch sizes, flash attention and, with a GPU, its layers on the chosen models, and keeps what is faster beyond the noise. Every later use takes it; KV types, which could change answers, are left alone.</source>
        <translation>Das Abstimmen probiert an den gewählten Modellen Threads, Batchgrößen, Flash Attention und mit einer GPU deren Schichten und behält, was über das Rauschen hinaus schneller ist. Jede spätere Nutzung übernimmt es; KV-Typen, die Antworten ändern könnten, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Tune the chosen models</source>
        <translation>Gewählte Modelle abstimmen</translation>
    </message>
    <message>
        <source>Choose one or more models below.</source>
        <translation>Wählen Sie unten ein oder mehrere Modelle.</translation>
    </message>
    <message>
        <source>{count} of {total} {total|model|models}</source>
        <translation>{count} von {total} {total|Modell|Modellen}</translation>
    </message>
    <message>
        <source>{size} computed together</source>
        <translation>zusammen {size} berechnet</translation>
    </message>
    <message>
        <source>{count:,} {count|sample|samples}</source>
        <translation>{count:,} {count|Messung|Messungen}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Choose a case to read both answers to it.</source>
        <translation>Wählen Sie einen Fall, um beide Antworten darauf zu lesen.</translation>
    </message>
    <message>
        <source>Case {number}: both were asked this</source>
        <translation>Fall {number}: Beide wurden dies gefragt</translation>
    </message>
    <message>
        <source>Case {number}: their prompts differ</source>
        <translation>Fall {number}: Ihre Prompts sind verschieden</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for where you are (F1)</source>
        <translation>Hilfe zu dieser Stelle (F1)</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>A model is downloaded, as you asked.</source>
        <translation>Ein Modell wird heruntergeladen, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>Fragt den Hub</translation>
    </message>
    <message>
        <source>A model's header is being fetched from the Hub, as you asked.</source>
        <translation>Der Dateikopf eines Modells wird vom Hub geholt, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer while the offline switch is on.</source>
        <translation>Nichts verlässt diesen Rechner, solange der Offline-Schalter an ist.</translation>
    </message>
    <message>
        <source>Nothing goes out</source>
        <translation>Nichts geht hinaus</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, except for a model that you look up or download from the Hub, and what you send to a cloud model that you added.</source>
        <translation>Nichts verlässt diesen Rechner, außer für ein Modell, das Sie im Hub nachschlagen oder von dort herunterladen, und außer dem, was Sie an ein Cloud-Modell senden, das Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Üblicher Text</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie das System sie hat</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
</context>
<context>
    <name>SpeedPlot</name>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>Fortschritt der Probe</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Speed, {ground}</source>
        <translation>Geschwindigkeit, {ground}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>A rehearsal writes random weights of this model's shapes to the disk, times them here and removes them: about a minute, and no download.</source>
        <translation>Eine Probe schreibt zufällige Gewichte in der Form dieses Modells auf den Datenträger, misst hier ihre Zeit und entfernt sie: etwa eine Minute, ohne Download.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics of the run</source>
        <translation>Statistik des Laufs</translation>
    </message>
    <message>
        <source>Model against model, on the same cases</source>
        <translation>Modell gegen Modell, bei denselben Fällen</translation>
    </message>
    <message>
        <source>Worth a second look in the suite</source>
        <translation>In der Suite einen zweiten Blick wert</translation>
    </message>
    <message>
        <source>Nothing more can be said of this run.</source>
        <translation>Mehr lässt sich über diesen Lauf nicht sagen.</translation>
    </message>
</context>
<context>
    <name>StoreDeeds</name>
    <message>
        <source>Move the models to an empty or new folder</source>
        <translation>Modelle in einen leeren oder neuen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move the models to {folder}?</source>
        <translation>Modelle nach {folder} verschieben?</translation>
    </message>
    <message>
        <source>They lie in {store} now. Everything is copied and read back before the old files are deleted; a move that is cancelled leaves them where they are.</source>
        <translation>Sie liegen jetzt in {store}. Alles wird kopiert und zurückgelesen, bevor die alten Dateien gelöscht werden; wird das Verschieben abgebrochen, bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>{sound} of {total} {total|file|files} {sound|is what it was|are what they were}, to the last byte.</source>
        <translation>{sound} von {total} {total|Datei|Dateien} {sound|ist, was sie war|sind, was sie waren}, bis aufs letzte Byte.</translation>
    </message>
    <message>
        <source>The others were read for the first time: their hashes are known now.</source>
        <translation>Die anderen wurden zum ersten Mal gelesen: Ihre Hashes sind nun bekannt.</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Close what to try</source>
        <translation>Vorschläge schließen</translation>
    </message>
    <message>
        <source>{name}, about {size}</source>
        <translation>{name}, etwa {size}</translation>
    </message>
</context>
<context>
    <name>SuiteEditor</name>
    <message>
        <source>Filter the cases</source>
        <translation>Fälle filtern</translation>
    </message>
    <message>
        <source>Show only cases that stand out</source>
        <translation>Nur auffällige Fälle zeigen</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>{known} {known|case|cases}</source>
        <translation>{known} {known|Fall|Fälle}</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|case|cases}</source>
        <translation>{shown} von {known} {known|Fall|Fällen}</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet (Ctrl+V in the table)</source>
        <translation>In einer Tabellenkalkulation kopierte Zeilen (Strg+V in der Tabelle)</translation>
    </message>
    <message>
        <source>Take the selected cases away (Delete)</source>
        <translation>Gewählte Fälle herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Move the case up (Alt+Up)</source>
        <translation>Fall nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the case down (Alt+Down)</source>
        <translation>Fall nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>No case yet. Add one, or copy rows in a spreadsheet and paste them.</source>
        <translation>Noch kein Fall. Fügen Sie einen hinzu, oder kopieren Sie Zeilen einer Tabellenkalkulation und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Add the first case</source>
        <translation>Ersten Fall hinzufügen</translation>
    </message>
    <message>
        <source>Bar and settings</source>
        <translation>Hürde und Einstellungen</translation>
    </message>
</context>
<context>
    <name>SuiteList</name>
    <message>
        <source>New suite</source>
        <translation>Neue Suite</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A promptfoo configuration, or cases as CSV or JSONL; you can also drop them here.</source>
        <translation>Eine Konfiguration von promptfoo oder Fälle als CSV oder JSONL; Sie können sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Tuning data</source>
        <translation>Daten fürs Fine-Tuning</translation>
    </message>
    <message>
        <source>Examples to tune a smaller model with, from the newest run of a reference or a ladder</source>
        <translation>Beispiele fürs Fine-Tuning eines kleineren Modells, aus dem neuesten Lauf einer Referenz oder Leiter</translation>
    </message>
    <message>
        <source>You have no suite of your own yet. Begin a new one, import one, or duplicate one that ships and change it.</source>
        <translation>Sie haben noch keine eigene Suite. Beginnen Sie eine neue, importieren Sie eine, oder duplizieren Sie eine mitgelieferte und ändern Sie diese.</translation>
    </message>
    <message>
        <source>ships with Leastwise</source>
        <translation>bei Leastwise dabei</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>SuiteMaking</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
</context>
<context>
    <name>SuitesPage</name>
    <message>
        <source>What a model must get right, and how it is checked</source>
        <translation>Was ein Modell richtig machen muss, und wie es geprüft wird</translation>
    </message>
    <message>
        <source>All suites</source>
        <translation>Alle Suiten</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>paste {count} {count|case|cases}</source>
        <translation>{count} {count|Fall|Fälle} einfügen</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Pass rate that a model must reach, in percent</source>
        <translation>Bestehensquote, die ein Modell erreichen muss, in Prozent</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>Erstes Token binnen</translation>
    </message>
    <message>
        <source>Limit the time to the first token</source>
        <translation>Zeit bis zum ersten Token begrenzen</translation>
    </message>
    <message>
        <source>Longest time to the first token, in milliseconds</source>
        <translation>Längste Zeit bis zum ersten Token, in Millisekunden</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (eigene)</translation>
    </message>
    <message>
        <source>Open a folder...</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>{count} {count|case|cases}</source>
        <translation>{count} {count|Fall|Fälle}</translation>
    </message>
    <message>
        <source>not supported: {names}</source>
        <translation>nicht unterstützt: {names}</translation>
    </message>
    <message>
        <source>Open a suite's folder</source>
        <translation>Ordner einer Suite öffnen</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Hürde</translation>
    </message>
</context>
<context>
    <name>TaskStep</name>
    <message>
        <source>A task is a prompt with cases, and checks that tell a right answer.</source>
        <translation>Eine Aufgabe ist ein Prompt mit Fällen und Prüfungen, die eine richtige Antwort erkennen.</translation>
    </message>
    <message>
        <source>What is your task?</source>
        <translation>Was ist Ihre Aufgabe?</translation>
    </message>
    <message>
        <source>Take the example that ships</source>
        <translation>Mitgeliefertes Beispiel nehmen</translation>
    </message>
    <message>
        <source>Import a suite: a promptfoo configuration, or a table</source>
        <translation>Suite importieren: eine Konfiguration von promptfoo oder eine Tabelle</translation>
    </message>
    <message>
        <source>Start from examples of my own</source>
        <translation>Mit eigenen Beispielen beginnen</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>{name} (cases: {count})</source>
        <translation>{name} (Fälle: {count})</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>The smallest model that passes, for every task</source>
        <translation>Das kleinste Modell, das besteht, für jede Aufgabe</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut laufen lassen</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Fortschritt der Warteschlange</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Finished cases are kept, and each task can be run again.</source>
        <translation>Fertige Fälle bleiben, und jede Aufgabe kann erneut laufen.</translation>
    </message>
    <message>
        <source>Tasks are being run, one after another.</source>
        <translation>Aufgaben laufen, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Run {count} stale</source>
        <translation>{count} veraltete ausführen</translation>
    </message>
    <message>
        <source>Run all stale</source>
        <translation>Alle veralteten ausführen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>No task yet. Each suite is a task: make or import one.</source>
        <translation>Noch keine Aufgabe. Jede Suite ist eine Aufgabe: Erstellen oder importieren Sie eine.</translation>
    </message>
    <message>
        <source>To the suites</source>
        <translation>Zu den Suiten</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Plot of pass rate over time; the table has the same</source>
        <translation>Diagramm der Bestehensquote über der Zeit; die Tabelle zeigt dasselbe</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>A full point is the share of all cases that the answer passed, a dash the bar of that run. A triangle below: none passed. A hollow circle below: one passes, and was not run to the end.</source>
        <translation>Ein voller Punkt ist der Anteil aller Fälle, den die Antwort bestand, ein Strich die Hürde dieses Laufs. Ein Dreieck darunter: Keines bestand. Ein hohler Kreis darunter: Eines besteht und lief nicht bis zum Ende.</translation>
    </message>
    <message>
        <source>Answers of the suite over time</source>
        <translation>Antworten der Suite im Lauf der Zeit</translation>
    </message>
    <message>
        <source>{suite}. Finished runs: {runs}. Different answers: {answers}.</source>
        <translation>{suite}. Beendete Läufe: {runs}. Verschiedene Antworten: {answers}.</translation>
    </message>
    <message>
        <source>{suite}. No run of it was finished.</source>
        <translation>{suite}. Kein Lauf davon wurde beendet.</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Leastwise tries models from the smallest up, and stops at the answer.</source>
        <translation>Leastwise probiert Modelle vom kleinsten aufwärts und hält bei der Antwort an.</translation>
    </message>
    <message>
        <source>What should I try?</source>
        <translation>Was soll ich probieren?</translation>
    </message>
    <message>
        <source>Reading the models on this computer</source>
        <translation>Liest die Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>No model is on this computer yet: download one below.</source>
        <translation>Auf diesem Rechner ist noch kein Modell: Laden Sie unten eines herunter.</translation>
    </message>
    <message>
        <source>Models that are here already: {count}, from {least} to {most}. They need no download.</source>
        <translation>Modelle, die schon hier sind: {count}, von {least} bis {most}. Sie brauchen keinen Download.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. It goes on below the pages.</source>
        <translation>{name} wird heruntergeladen. Es geht unter den Seiten weiter.</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>Progress of tuning</source>
        <translation>Fortschritt des Abstimmens</translation>
    </message>
    <message>
        <source>Settings that were tried</source>
        <translation>Probierte Einstellungen</translation>
    </message>
    <message>
        <source>{done} of at most {total} {total|setting|settings} tried</source>
        <translation>{done} von höchstens {total} {total|Einstellung|Einstellungen} probiert</translation>
    </message>
    <message>
        <source>Stopped; the settings of {model} stay as they were.</source>
        <translation>Angehalten; die Einstellungen von {model} bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Tuning {model}</source>
        <translation>Stimmt {model} ab</translation>
    </message>
    <message>
        <source>The present settings stay unless others are faster beyond the noise.</source>
        <translation>Die jetzigen Einstellungen bleiben, wenn nicht andere über das Rauschen hinaus schneller sind.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
</context>
<context>
    <name>VaryPanel</name>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Delete those that are not the answer</source>
        <translation>Löschen, was nicht die Antwort ist</translation>
    </message>
    <message>
        <source>Add adapters</source>
        <translation>Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>Each of the suite's {count} prompts by itself, not as more cases</source>
        <translation>Jeden der {count} Prompts der Suite für sich, nicht als weitere Fälle</translation>
    </message>
    <message>
        <source>Add LoRA adapters</source>
        <translation>LoRA-Adapter hinzufügen</translation>
    </message>
    <message>
        <source>GGUF adapters (*.gguf)</source>
        <translation>GGUF-Adapter (*.gguf)</translation>
    </message>
    <message>
        <source>Quantisations, adapters, settings or prompts as candidates: none yet</source>
        <translation>Quantisierungen, Adapter, Einstellungen oder Prompts als Kandidaten: noch keine</translation>
    </message>
    <message>
        <source>adapters: {count}</source>
        <translation>Adapter: {count}</translation>
    </message>
    <message>
        <source>each prompt by itself</source>
        <translation>jeder Prompt für sich</translation>
    </message>
    <message>
        <source>at most {count} {count|candidate|candidates} of each model</source>
        <translation>höchstens {count} Kandidaten je Modell</translation>
    </message>
    <message>
        <source>Quantisations</source>
        <translation>Quantisierungen</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Made of each model where they are not there yet, when their turn comes</source>
        <translation>Aus jedem Modell gemacht, wo es sie noch nicht gibt, wenn sie an der Reihe sind</translation>
    </message>
    <message>
        <source>Also as {type}</source>
        <translation>Auch als {type}</translation>
    </message>
</context>
<context>
    <name>VaryRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
</context>
<context>
    <name>WorkButton</name>
    <message>
        <source>Choose where to put a new folder</source>
        <translation>Wählen Sie, wohin ein neuer Ordner soll</translation>
    </message>
    <message>
        <source>Take to work</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Take the smallest that passed to work</source>
        <translation>Das kleinste, das bestand, einsetzen</translation>
    </message>
    <message>
        <source>Serve it to other programs</source>
        <translation>Anderen Programmen bereitstellen</translation>
    </message>
    <message>
        <source>For Ollama (Modelfile)</source>
        <translation>Für Ollama (Modelfile)</translation>
    </message>
    <message>
        <source>For llama-server (command line)</source>
        <translation>Für llama-server (Befehlszeile)</translation>
    </message>
    <message>
        <source>For Python (llama-cpp-python)</source>
        <translation>Für Python (llama-cpp-python)</translation>
    </message>
    <message>
        <source>For LM Studio (preset)</source>
        <translation>Für LM Studio (Vorgabe)</translation>
    </message>
    <message>
        <source>Data to tune a smaller model</source>
        <translation>Daten fürs Fine-Tuning eines kleineren Modells</translation>
    </message>
</context>
<context>
    <name>answer/differences_view</name>
    <message>
        <source>These answers are too long to be compared.</source>
        <translation>Diese Antworten sind zu lang für einen Vergleich.</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Die Antworten sind gleich.</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the words are in both.</source>
        <translation>{places} {places|Stelle ist|Stellen sind} verschieden; {same} der Wörter stehen in beiden.</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the lines are in both.</source>
        <translation>{places} {places|Stelle ist|Stellen sind} verschieden; {same} der Zeilen stehen in beiden.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cascade_view</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Passed, the unsure first</source>
        <translation>Bestanden, Unsichere zuerst</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Cost per 1,000 calls</source>
        <translation>Kosten je 1.000 Aufrufe</translation>
    </message>
</context>
<context>
    <name>closing_question</name>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>cloud/model_dialog</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>downloads/download_words</name>
    <message>
        <source>waits its turn</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>prüft, was schon da ist</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>{done} of {total}, {share} %</source>
        <translation>{done} von {total}, {share} %</translation>
    </message>
    <message>
        <source>{kilobytes} kB/s</source>
        <translation>{kilobytes} kB/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>noch {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>noch mehr als ein Tag</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} pausiert</translation>
    </message>
    <message>
        <source>{count} stopped</source>
        <translation>{count} gestoppt</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads}</source>
        <translation>{count} {count|Download|Downloads}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} came and {count|is|are} on this computer</source>
        <translation>{count} {count|Modell kam|Modelle kamen} und {count|ist|sind} auf diesem Rechner</translation>
    </message>
    <message>
        <source>{count} {count|model is|models are} being downloaded.</source>
        <translation>{count} {count|Modell wird|Modelle werden} heruntergeladen.</translation>
    </message>
    <message>
        <source>What was fetched is kept. The rest follows when Leastwise is opened again.</source>
        <translation>Was geholt wurde, bleibt. Der Rest folgt, wenn Leastwise wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Its memory could not be computed.</source>
        <translation>Der Speicher ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): weights {weights}, KV cache {kv}, compute buffers {compute}, together {total} B.</source>
        <translation>Vor dem Laden berechnet ({origin}): Gewichte {weights}, KV-Cache {kv}, Rechenpuffer {compute}, zusammen {total} B.</translation>
    </message>
</context>
<context>
    <name>first_start/machine_words</name>
    <message>
        <source>{free} of disk are free for models.</source>
        <translation>Auf dem Datenträger sind {free} für Modelle frei.</translation>
    </message>
    <message>
        <source>No GPU was found: models run on the processor.</source>
        <translation>Keine GPU gefunden: Modelle laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>The processor is {name}, with {cores} {cores|core|cores}.</source>
        <translation>Der Prozessor ist {name}, mit {cores} {cores|Kern|Kernen}.</translation>
    </message>
    <message>
        <source>The processor is {name}.</source>
        <translation>Der Prozessor ist {name}.</translation>
    </message>
    <message>
        <source>It has {total} of memory, {free} of it free now: a model must fit in there.</source>
        <translation>Der Rechner hat {total} Speicher, davon sind jetzt {free} frei: Ein Modell muss dort hineinpassen.</translation>
    </message>
    <message>
        <source>The GPU {name} uses the computer's memory.</source>
        <translation>Die GPU {name} nutzt den Speicher des Rechners.</translation>
    </message>
    <message>
        <source>There is a GPU: {name}.</source>
        <translation>Es gibt eine GPU: {name}.</translation>
    </message>
    <message>
        <source>There is a GPU with {total} of its own memory: {name}.</source>
        <translation>Es gibt eine GPU mit {total} eigenem Speicher: {name}.</translation>
    </message>
</context>
<context>
    <name>fit_words</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>How much memory is available is not known.</source>
        <translation>Wie viel Speicher verfügbar ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>geprobt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>rehearsed {speed}</source>
        <translation>geprobt {speed}</translation>
    </message>
    <message>
        <source>measured {speed}</source>
        <translation>gemessen {speed}</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decode</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Predicted: computed from this computer's measured bandwidth and throughput and from what this model reads and multiplies for each token. Nothing of this model was run.</source>
        <translation>Vorhergesagt: berechnet aus Bandbreite und Durchsatz, wie sie auf diesem Rechner gemessen wurden, und aus dem, was dieses Modell für jedes Token liest und multipliziert. Das Modell selbst lief dabei nicht.</translation>
    </message>
    <message>
        <source>Rehearsed: timed here with llama.cpp on stand-in weights of the same types and shapes as the model's.</source>
        <translation>Geprobt: Zeit hier mit llama.cpp genommen, an Ersatzgewichten derselben Typen und Formen wie die des Modells.</translation>
    </message>
    <message>
        <source>Measured: timed here on the model's own file.</source>
        <translation>Gemessen: Zeit hier an der Datei des Modells selbst genommen.</translation>
    </message>
    <message>
        <source>Decode: tokens written one after the other, with {depth} in the context.</source>
        <translation>Decode: nacheinander geschriebene Token, mit {depth} im Kontext.</translation>
    </message>
    <message>
        <source>Prefill: a prompt of {prompt} {prompt|token|tokens}, on an empty context.</source>
        <translation>Prefill: ein Prompt von {prompt} Token, auf leerem Kontext.</translation>
    </message>
    <message>
        <source>Time to the first token of the answer to a prompt of {prompt} {prompt|token|tokens}.</source>
        <translation>Zeit bis zum ersten Token der Antwort auf einen Prompt von {prompt} Token.</translation>
    </message>
    <message>
        <source>In brackets: the 90 % interval. Threads: {threads}.</source>
        <translation>In Klammern: das 90-%-Intervall. Threads: {threads}.</translation>
    </message>
    <message>
        <source>Memory: llama.cpp's own plan.</source>
        <translation>Speicher: der Plan von llama.cpp selbst.</translation>
    </message>
    <message>
        <source>Memory: computed from the published shape, with the usual mix of types.</source>
        <translation>Speicher: berechnet aus der veröffentlichten Form, mit der üblichen Mischung von Typen.</translation>
    </message>
    <message>
        <source>Memory: by formula; this build of llama.cpp does not plan this model.</source>
        <translation>Speicher: nach Formel; dieser Build von llama.cpp kann dieses Modell nicht planen.</translation>
    </message>
    <message>
        <source>Together: {size:,} B</source>
        <translation>Zusammen: {size:,} B</translation>
    </message>
    <message>
        <source>Taken as available: {size:,} B</source>
        <translation>Als verfügbar angenommen: {size:,} B</translation>
    </message>
    <message>
        <source>Available: {size:,} B</source>
        <translation>Verfügbar: {size:,} B</translation>
    </message>
    <message>
        <source>Memory of the computer: {size:,} B</source>
        <translation>Speicher des Rechners: {size:,} B</translation>
    </message>
    <message>
        <source>llama.cpp planned this model for this computer without loading its weights. To that comes the rest of the process: the program, the tokenizer, the graph.</source>
        <translation>llama.cpp plante dieses Modell für diesen Rechner, ohne seine Gewichte zu laden. Dazu kommt der Rest des Prozesses: Programm, Tokenizer, Graph.</translation>
    </message>
    <message>
        <source>Computed by formula from the shape that the model's authors published, with the mix of types that is usual for this quantisation. The file itself was not looked at.</source>
        <translation>Nach Formel berechnet aus der Form, die die Autoren des Modells veröffentlichten, mit der Mischung von Typen, die bei dieser Quantisierung üblich ist. Die Datei selbst wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Computed by formula from the shapes in the model's header, not by llama.cpp.</source>
        <translation>Nach Formel berechnet aus den Formen im Dateikopf des Modells, nicht von llama.cpp.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>umgepackte Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>rekurrenter Zustand</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>output buffer</source>
        <translation>Ausgabepuffer</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>das Programm selbst</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+1 to {last}</source>
        <translation>Strg+1 bis {last}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Find, decide, run all stale, rehearse, measure, or send; cancel what runs</source>
        <translation>Finden, entscheiden, alle veralteten ausführen ausführen, proben, messen oder senden; abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Everything that can be done now, found by its name</source>
        <translation>Alles, was jetzt möglich ist, über seinen Namen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what runs; what was finished is kept</source>
        <translation>Abbrechen, was läuft; Fertiges bleibt</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Zum nächsten oder vorigen Bedienelement</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Hoch, Runter</translation>
    </message>
    <message>
        <source>In the ladder: to the candidate above or below</source>
        <translation>In der Leiter: zum Kandidaten darüber oder darunter</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>In a strip: to the case before or after</source>
        <translation>Im Streifen: zum Fall davor oder danach</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>In a strip: to the next or previous failed case</source>
        <translation>Im Streifen: zum nächsten oder vorigen gescheiterten Fall</translation>
    </message>
    <message>
        <source>In two answers side by side: to the next or previous difference</source>
        <translation>In zwei Antworten nebeneinander: zum nächsten oder vorigen Unterschied</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Strg+C, Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>In a JSON tree: copy the value, or the path to it</source>
        <translation>Im JSON-Baum: Wert kopieren oder den Pfad dorthin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>In a strip: to the first or last case that was run</source>
        <translation>Im Streifen: zum ersten oder letzten gelaufenen Fall</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In a strip: to the answer of the case</source>
        <translation>Im Streifen: zur Antwort des Falls</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>In the list of candidates: take part, or not</source>
        <translation>In der Liste der Kandidaten: teilnehmen oder nicht</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>On a figure or in a strip: where it comes from</source>
        <translation>Auf einer Zahl oder im Streifen: woher sie kommt</translation>
    </message>
    <message>
        <source>On the context: shorter or longer</source>
        <translation>Auf dem Kontext: kürzer oder länger</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Strg+J</translation>
    </message>
    <message>
        <source>To the downloads; again: back to one line</source>
        <translation>Zu den Downloads; nochmals: zurück auf eine Zeile</translation>
    </message>
    <message>
        <source>On a download: pause it, or go on with it</source>
        <translation>Auf einem Download: pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Runter</translation>
    </message>
    <message>
        <source>On a download: earlier or later</source>
        <translation>Auf einem Download: früher oder später</translation>
    </message>
    <message>
        <source>On a download: cancel it, or clear it from the list</source>
        <translation>Auf einem Download: abbrechen oder aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>In a table: copy as tab-separated text</source>
        <translation>In einer Tabelle: als Text mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>In the cases of a suite: add rows of a spreadsheet</source>
        <translation>In den Fällen einer Suite: Zeilen einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Z</source>
        <translation>Strg+S, Strg+Z</translation>
    </message>
    <message>
        <source>On a suite: save it; undo the last change</source>
        <translation>Auf einer Suite: speichern; letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus</source>
        <translation>Strg+Plus, Strg+Minus</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Größerer oder kleinerer Text</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>Text so groß wie der des Systems</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Close Leastwise</source>
        <translation>Leastwise schließen</translation>
    </message>
</context>
<context>
    <name>language/figures</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> B/s</source>
        <translation> B/s</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source> GB/s</source>
        <translation> GB/s</translation>
    </message>
    <message>
        <source> tokens/s</source>
        <translation> Token/s</translation>
    </message>
</context>
<context>
    <name>language/states</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path}, line {line}, column {column}: {detail}.</source>
        <translation>{path}, Zeile {line}, Spalte {column}: {detail}.</translation>
    </message>
    <message>
        <source>{count:,} more {count|line|lines} could not be graded.</source>
        <translation>{count:,} weitere {count|Zeile konnte|Zeilen konnten} nicht bewertet werden.</translation>
    </message>
    <message>
        <source>The JSON document names up to {limit:,}.</source>
        <translation>Das JSON-Dokument nennt bis zu {limit:,}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} holds no answer that could be graded.</source>
        <translation>{path} enthält keine Antwort, die bewertet werden könnte.</translation>
    </message>
    <message>
        <source>Each line must be like {{"case": 0, "output": "..."}}.</source>
        <translation>Jede Zeile muss so aussehen: {{"case": 0, "output": "..."}}.</translation>
    </message>
    <message>
        <source>logprobs must be a list of numbers</source>
        <translation>logprobs muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>the text is not UTF-8 here; save the file as UTF-8</source>
        <translation>der Text ist hier kein UTF-8; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>the line has more than {limit:,} characters</source>
        <translation>die Zeile hat mehr als {limit:,} Zeichen</translation>
    </message>
    <message>
        <source>an answer must be an object with case and output</source>
        <translation>eine Antwort muss ein Objekt mit case und output sein</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>case must be a whole number (from 0) or the case's id</source>
        <translation>case muss eine ganze Zahl (ab 0) oder die id des Falls sein</translation>
    </message>
    <message>
        <source>there is no case {index}; the last one is {last}</source>
        <translation>es gibt keinen Fall {index}; der letzte ist {last}</translation>
    </message>
    <message>
        <source>no case has the id "{name}"</source>
        <translation>kein Fall hat die id „{name}“</translation>
    </message>
    <message>
        <source>{count} cases have the id "{name}"; give the index instead</source>
        <translation>{count} Fälle haben die id „{name}“; geben Sie stattdessen den Index an</translation>
    </message>
    <message>
        <source>{suite}: {answers:,} {answers|answer|answers} graded, for {answered:,} of {cases:,} {cases|case|cases}. {passed:,} {passed|case|cases} passed, {failed:,} failed, {unsupported:,} could not be decided.</source>
        <translation>{suite}: {answers:,} {answers|Antwort|Antworten} bewertet, für {answered:,} von {cases:,} {cases|Fall|Fällen}. {passed:,} {passed|Fall|Fälle} bestanden, {failed:,} {failed|scheiterte|scheiterten}, {unsupported:,} {unsupported|ließ|ließen} sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>It passes: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>Es besteht: {passed:,} von {cases:,}, und {required:,} {required|ist|sind} nötig.</translation>
    </message>
    <message>
        <source>It fails: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>Es scheitert: {passed:,} von {cases:,}, und {required:,} {required|ist|sind} nötig.</translation>
    </message>
    <message>
        <source>There is no verdict: it depends on {unsupported:,} {unsupported|case|cases} that could not be decided.</source>
        <translation>Es gibt kein Urteil: Es hängt von {unsupported:,} {unsupported|Fall ab, der sich nicht entscheiden ließ|Fällen ab, die sich nicht entscheiden ließen}.</translation>
    </message>
    <message>
        <source>There is no verdict: {missing:,} {missing|case has|cases have} no answer.</source>
        <translation>Es gibt kein Urteil: {missing:,} {missing|Fall hat|Fälle haben} keine Antwort.</translation>
    </message>
    <message>
        <source>Give an answer to every case.</source>
        <translation>Geben Sie zu jedem Fall eine Antwort.</translation>
    </message>
    <message>
        <source>New inputs: {low:percent} to {high:percent_up} (95 %).</source>
        <translation>Neue Eingaben: {low:percent} bis {high:percent_up} (95 %).</translation>
    </message>
    <message>
        <source>The bar's other limits ({limits}) cannot be seen in answers.</source>
        <translation>Die anderen Grenzen der Hürde ({limits}) sind an Antworten nicht zu sehen.</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
    <message>
        <source>tuned on {date}</source>
        <translation>abgestimmt am {date}</translation>
    </message>
    <message>
        <source>chosen settings</source>
        <translation>gewählte Einstellungen</translation>
    </message>
    <message>
        <source>{test} is noisy: the 95 % interval of its median is {half_width:percent} to either side, more than {limit:percent}.</source>
        <translation>{test} schwankt: Das 95-%-Intervall des Medians reicht {half_width:percent} zu jeder Seite, mehr als {limit:percent}.</translation>
    </message>
    <message>
        <source>About {more} more {more|repetition|repetitions} ({more_s:seconds}) would settle it.</source>
        <translation>Etwa {more} weitere {more|Wiederholung|Wiederholungen} ({more_s:seconds}) {more|würde|würden} es klären.</translation>
    </message>
    <message>
        <source>{test} has {count} {count|sample|samples}, too few for an interval.</source>
        <translation>{test} hat {count} {count|Messung|Messungen}, zu wenige für ein Intervall.</translation>
    </message>
    <message>
        <source>Take at least three.</source>
        <translation>Nehmen Sie mindestens drei.</translation>
    </message>
    <message>
        <source>{test} became slower while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} wurde während der Messung langsamer, um {change:percent} von der ersten bis zur letzten (p {p_value:chance}).</translation>
    </message>
    <message>
        <source>Let the computer cool down and rest, then measure again.</source>
        <translation>Lassen Sie den Rechner abkühlen und ruhen, und messen Sie dann erneut.</translation>
    </message>
    <message>
        <source>{test} became faster while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} wurde während der Messung schneller, um {change:percent} von der ersten bis zur letzten (p {p_value:chance}).</translation>
    </message>
    <message>
        <source>Measure again: it was not warm yet, or something else came to rest.</source>
        <translation>Messen Sie erneut: Es war noch nicht warm, oder etwas anderes kam zur Ruhe.</translation>
    </message>
    <message>
        <source>Not stable after the warm-up of at most {count} repetitions: {test}. The last three did not lie within {tolerance:percent}.</source>
        <translation>Nach dem Aufwärmen von höchstens {count} Wiederholungen nicht stabil: {test}. Die letzten drei lagen nicht innerhalb von {tolerance:percent}.</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors during {test}.</source>
        <translation>Andere Programme nutzten während {test} {share:percent} der Prozessoren.</translation>
    </message>
    <message>
        <source>Close them and measure again.</source>
        <translation>Schließen Sie sie und messen Sie erneut.</translation>
    </message>
    <message>
        <source>The processor was throttled {count} {count|time|times} during {test}: it was too hot.</source>
        <translation>Der Prozessor wurde während {test} {count} Mal gedrosselt: Er war zu heiß.</translation>
    </message>
    <message>
        <source>Let it cool down, and measure again.</source>
        <translation>Lassen Sie ihn abkühlen und messen Sie erneut.</translation>
    </message>
    <message>
        <source>The processor's clock varied from {high:figure} down to {low:figure} GHz during {test}.</source>
        <translation>Der Takt des Prozessors schwankte während {test} von {high:figure} bis hinab zu {low:figure} GHz.</translation>
    </message>
    <message>
        <source>This computer runs on its battery, which may slow it down.</source>
        <translation>Dieser Rechner läuft auf Akku, was ihn verlangsamen kann.</translation>
    </message>
    <message>
        <source>Plug it in for full speed.</source>
        <translation>Schließen Sie ihn für volle Geschwindigkeit an den Strom an.</translation>
    </message>
    <message>
        <source>The processor's frequency governor is {governor}, which may slow it down.</source>
        <translation>Der Frequenzregler des Prozessors ist {governor}, was ihn verlangsamen kann.</translation>
    </message>
    <message>
        <source>With performance the figures are steadier.</source>
        <translation>Mit performance sind die Zahlen stabiler.</translation>
    </message>
    <message>
        <source>The models do not fit into memory together ({needed:gib} needed, {available:gib} available), so they are loaded in turn, round by round.</source>
        <translation>Die Modelle passen nicht zusammen in den Speicher ({needed:gib} nötig, {available:gib} verfügbar) und werden daher Runde für Runde abwechselnd geladen.</translation>
    </message>
    <message>
        <source>What the models need together is not known, so they are loaded in turn, round by round.</source>
        <translation>Was die Modelle zusammen brauchen, ist unbekannt, daher werden sie Runde für Runde abwechselnd geladen.</translation>
    </message>
    <message>
        <source>There is no model to measure.</source>
        <translation>Es gibt kein Modell zu messen.</translation>
    </message>
    <message>
        <source>Name one, or a folder of them.</source>
        <translation>Nennen Sie eines oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>Es gibt nichts zu messen.</translation>
    </message>
    <message>
        <source>Give a prompt (-p) or an output (-n) of some tokens.</source>
        <translation>Geben Sie einen Prompt (-p) oder eine Ausgabe (-n) von einigen Token an.</translation>
    </message>
    <message>
        <source>{value} is no number of tokens.</source>
        <translation>{value} ist keine Zahl von Token.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>{value} {value|repetition|repetitions} cannot be taken.</source>
        <translation>{value} {value|Wiederholung ist|Wiederholungen sind} nicht möglich.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {maximum}.</source>
        <translation>Geben Sie eine Zahl von 1 bis {maximum} an.</translation>
    </message>
    <message>
        <source>A micro-batch of {micro} tokens does not go into a batch of {batch}.</source>
        <translation>Ein Micro-Batch von {micro} Token geht nicht in einen Batch von {batch}.</translation>
    </message>
    <message>
        <source>Make the batch (-b) at least as large as the micro-batch (-ub).</source>
        <translation>Machen Sie den Batch (-b) mindestens so groß wie den Micro-Batch (-ub).</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation>Möglich ist {allowed}.</translation>
    </message>
    <message>
        <source>{test} needs {needed} tokens of context, and {model} was trained for {context}.</source>
        <translation>{test} braucht {needed} Token Kontext, und {model} wurde für {context} trainiert.</translation>
    </message>
    <message>
        <source>Another page is running models, and both together would spoil the figures.</source>
        <translation>Eine andere Seite lässt Modelle laufen, und beides zusammen würde die Zahlen verderben.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Warten Sie, bis sie fertig ist, oder brechen Sie dort ab.</translation>
    </message>
    <message>
        <source>There is no benchmark number {run_id}.</source>
        <translation>Es gibt keinen Benchmark mit der Nummer {run_id}.</translation>
    </message>
    <message>
        <source>See `leastwise bench --list`.</source>
        <translation>Siehe `leastwise bench --list`.</translation>
    </message>
    <message>
        <source>Benchmark {run_id} has {count} {count|result|results}, and none with the number {number}.</source>
        <translation>Benchmark {run_id} hat {count} {count|Ergebnis|Ergebnisse}, aber keines mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>Write RUN or RUN.RESULT, such as 3 or 3.2.</source>
        <translation>Schreiben Sie RUN oder RUN.RESULT, etwa 3 oder 3.2.</translation>
    </message>
    <message>
        <source>{value} names no recorded result.</source>
        <translation>{value} nennt kein gespeichertes Ergebnis.</translation>
    </message>
    <message>
        <source>The two results have no test in common.</source>
        <translation>Die zwei Ergebnisse haben keinen Test gemeinsam.</translation>
    </message>
    <message>
        <source>Measure both with the same -p, -n and -d.</source>
        <translation>Messen Sie beide mit denselben -p, -n und -d.</translation>
    </message>
    <message>
        <source>{gain:percent} faster ({low:percent} to {high:percent_up})</source>
        <translation>{gain:percent} schneller ({low:percent} bis {high:percent_up})</translation>
    </message>
    <message>
        <source>{loss:percent} slower ({low:percent} to {high:percent_up})</source>
        <translation>{loss:percent} langsamer ({low:percent} bis {high:percent_up})</translation>
    </message>
    <message>
        <source>no difference that can be told ({low:signed} to {high:signed})</source>
        <translation>kein erkennbarer Unterschied ({low:signed} bis {high:signed})</translation>
    </message>
    <message>
        <source>too few samples to tell a difference ({count}; at least three each are needed)</source>
        <translation>zu wenige Messungen, um einen Unterschied zu erkennen ({count}; je mindestens drei sind nötig)</translation>
    </message>
    <message>
        <source>model: {first}, {second}</source>
        <translation>Modell: {first}, {second}</translation>
    </message>
    <message>
        <source>{name}: {first}, {second}</source>
        <translation>{name}: {first}, {second}</translation>
    </message>
    <message>
        <source>computer: {first}, {second}</source>
        <translation>Rechner: {first}, {second}</translation>
    </message>
    <message>
        <source>llama.cpp: {first}, {second}</source>
        <translation>llama.cpp: {first}, {second}</translation>
    </message>
    <message>
        <source>Leastwise: {first}, {second}</source>
        <translation>Leastwise: {first}, {second}</translation>
    </message>
    <message>
        <source>Score {score:figure}: our measurement of {count} shapes by LocalScore's formula (localscore.ai); it is no official LocalScore.</source>
        <translation>Wertung {score:figure}: unsere Messung von {count} Formen nach der Formel von LocalScore (localscore.ai); kein offizieller LocalScore.</translation>
    </message>
    <message>
        <source>Stopped; what was measured is kept as benchmark {run_id}.</source>
        <translation>Angehalten; was gemessen wurde, bleibt als Benchmark {run_id}.</translation>
    </message>
    <message>
        <source>Kept as benchmark {run_id}.</source>
        <translation>Gespeichert als Benchmark {run_id}.</translation>
    </message>
    <message>
        <source>{model} is {gain:percent} faster with {settings} ({low:percent} to {high:percent_up}). These settings are used from now on.</source>
        <translation>{model} ist mit {settings} {gain:percent} schneller ({low:percent} bis {high:percent_up}). Diese Einstellungen gelten von nun an.</translation>
    </message>
    <message>
        <source>No other settings are faster for {model} beyond the noise; {count} were tried. Its settings stay as they are.</source>
        <translation>Keine anderen Einstellungen sind für {model} über das Rauschen hinaus schneller; {count} wurden probiert. Seine Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>KV caches of 8 bits were left out, since they can change what a model answers.</source>
        <translation>KV-Caches von 8 Bit blieben außen vor, da sie ändern können, was ein Modell antwortet.</translation>
    </message>
    <message>
        <source>Add --tune-kv to try them.</source>
        <translation>Mit --tune-kv werden sie probiert.</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits was taken: it can change what {model} answers, so run its evals again.</source>
        <translation>Ein KV-Cache von 8 Bit wurde genommen: Er kann ändern, was {model} antwortet, lassen Sie also seine Suiten erneut laufen.</translation>
    </message>
    <message>
        <source>A cascade needs at least {needed} cases that both models answered; there are {cases}.</source>
        <translation>Eine Kaskade braucht mindestens {needed} Fälle, die beide Modelle beantwortet haben; es gibt {cases}.</translation>
    </message>
    <message>
        <source>Run the larger suite, or make more cases.</source>
        <translation>Lassen Sie die größere Suite laufen, oder machen Sie mehr Fälle.</translation>
    </message>
    <message>
        <source>Nothing tells how sure the local model was of its answers.</source>
        <translation>Nichts sagt, wie sicher sich das lokale Modell seiner Antworten war.</translation>
    </message>
    <message>
        <source>Run the suite again with --fresh: answers of older versions were kept without it.</source>
        <translation>Lassen Sie die Suite mit --fresh erneut laufen: Antworten älterer Versionen wurden ohne diese Angabe gespeichert.</translation>
    </message>
    <message>
        <source>{name} does not name one model of run {run_id}.</source>
        <translation>{name} nennt kein einzelnes Modell von Lauf {run_id}.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Nennen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. Sending as many at random does worse: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>Würde gesendet, wo {local} unsicher war, wären {sent:percent} von {cases:,} Fällen an {remote} gegangen, und {quality:percent} ({low:percent} bis {high:percent_up}) hätten bestanden, gegen {remote_quality:percent} mit {remote} allein. Ebenso viele zufällig zu senden ist schlechter: Der Unterschied beträgt {lot:points} Punkte ({lot_low:points} bis {lot_high:points_at_most}).</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. These cases cannot tell that from sending as many at random: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>Würde gesendet, wo {local} unsicher war, wären {sent:percent} von {cases:,} Fällen an {remote} gegangen, und {quality:percent} ({low:percent} bis {high:percent_up}) hätten bestanden, gegen {remote_quality:percent} mit {remote} allein. Diese Fälle können das nicht davon unterscheiden, ebenso viele zufällig zu senden: Der Unterschied beträgt {lot:points} Punkte ({lot_low:points} bis {lot_high:points_at_most}).</translation>
    </message>
    <message>
        <source>Nothing needs to go to {remote}: on these {cases:,} cases {local} alone passes {quality:percent} ({low:percent} to {high:percent_up}), {remote} {remote_quality:percent}.</source>
        <translation>Nichts muss an {remote} gehen: Bei diesen {cases:,} Fällen besteht {local} allein {quality:percent} ({low:percent} bis {high:percent_up}), {remote} {remote_quality:percent}.</translation>
    </message>
    <message>
        <source>How sure {local} was does not tell which of its answers fail: to be as good as {remote} ({remote_quality:percent} of {cases:,} cases) everything would have to go there.</source>
        <translation>Wie sicher {local} war, sagt nicht, welche seiner Antworten scheitern: Um so gut zu sein wie {remote} ({remote_quality:percent} von {cases:,} Fällen), müsste alles dorthin gehen.</translation>
    </message>
    <message>
        <source>Against sending everything it saves {amount:amount} {currency} for 1,000 calls, which is {kept:percent} of the calls.</source>
        <translation>Gegenüber dem Senden von allem spart es {amount:amount} {currency} je 1.000 Aufrufe, das sind {kept:percent} der Aufrufe.</translation>
    </message>
    <message>
        <source>Against sending everything it saves {kept:percent} of the calls; what that is in money is not known, since the cost of an answer is not.</source>
        <translation>Gegenüber dem Senden von allem spart es {kept:percent} der Aufrufe; was das in Geld ist, ist unbekannt, da die Kosten einer Antwort es sind.</translation>
    </message>
    <message>
        <source>Simulated on recorded answers. Signal and threshold were chosen on {folds} folds, each case decided without its own. The interval of the share that passes is exact (95 %, Clopper-Pearson), the others are of {resamples:,} bootstrap resamples. Cases left out: {left_out:,}.</source>
        <translation>Simuliert an aufgezeichneten Antworten. Signal und Schwelle wurden an {folds} Teilen gewählt, jeder Fall ohne seinen eigenen entschieden. Das Intervall des Anteils, der besteht, ist exakt (95 %, Clopper-Pearson), die anderen stammen aus {resamples:,} Bootstrap-Stichproben. Ausgelassene Fälle: {left_out:,}.</translation>
    </message>
    <message>
        <source>There is no blind comparison {number} with that case.</source>
        <translation>Es gibt keinen Blindvergleich {number} mit diesem Fall.</translation>
    </message>
    <message>
        <source>Blind comparison {number} was revealed, and takes no more votes.</source>
        <translation>Blindvergleich {number} wurde aufgedeckt und nimmt keine Stimmen mehr an.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>That is {model} twice.</source>
        <translation>Das ist {model} zweimal.</translation>
    </message>
    <message>
        <source>Name two models, or a model of another run.</source>
        <translation>Nennen Sie zwei Modelle oder ein Modell eines anderen Laufs.</translation>
    </message>
    <message>
        <source>Both models gave the same answers, so nothing can be compared.</source>
        <translation>Beide Modelle gaben dieselben Antworten, daher lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>No vote prefers {first} or {second}: nothing can be said. Ties: {ties}.</source>
        <translation>Keine Stimme zieht {first} oder {second} vor: Es lässt sich nichts sagen. Gleichstand: {ties}.</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties, more than chance would do (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} wurde {more} Mal vorgezogen und {worse} {fewer} Mal: {share:percent} ({low:percent} bis {high:percent_up}) der Stimmen ohne Gleichstand, mehr als durch Zufall (p {p:chance}). Gleichstand: {ties}, übersprungen: {skipped}, gleich: {same}.</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties. That may be chance (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} wurde {more} Mal vorgezogen und {worse} {fewer} Mal: {share:percent} ({low:percent} bis {high:percent_up}) der Stimmen ohne Gleichstand. Das kann Zufall sein (p {p:chance}). Gleichstand: {ties}, übersprungen: {skipped}, gleich: {same}.</translation>
    </message>
    <message>
        <source>{votes} {votes|vote is|votes are} kept, {left} {left|pair is|pairs are} left.</source>
        <translation>{votes} {votes|Stimme ist|Stimmen sind} gespeichert, {left} {left|Paar|Paare} übrig.</translation>
    </message>
    <message>
        <source>The same command goes on; --reveal names the models and ends it.</source>
        <translation>Derselbe Befehl macht weiter; --reveal nennt die Modelle und beendet den Vergleich.</translation>
    </message>
    <message>
        <source>For use: send to {remote} where the {signal} is below {threshold:figure}.</source>
        <translation>Zum Gebrauch: an {remote} senden, wo {signal} unter {threshold:figure} liegt.</translation>
    </message>
    <message>
        <source>The catalogue in {path} cannot be read: {detail}.</source>
        <translation>Der Katalog in {path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>Install Leastwise again.</source>
        <translation>Installieren Sie Leastwise neu.</translation>
    </message>
    <message>
        <source>Not known offline: ask with `leastwise fit {reference}`, which fetches the file's header.</source>
        <translation>Offline unbekannt: Fragen Sie mit `leastwise fit {reference}`, das den Dateikopf holt.</translation>
    </message>
    <message>
        <source>Not known offline as {quantisation}: ask with `leastwise fit {reference}`.</source>
        <translation>Offline als {quantisation} unbekannt: Fragen Sie mit `leastwise fit {reference}`.</translation>
    </message>
    <message>
        <source>Memory and speed are computed from each model's published shape, with the usual mix of types of its quantisation; `leastwise fit` asks the file itself.</source>
        <translation>Speicher und Geschwindigkeit sind aus der veröffentlichten Form jedes Modells berechnet, mit der üblichen Mischung von Typen seiner Quantisierung; `leastwise fit` fragt die Datei selbst.</translation>
    </message>
    <message>
        <source>{found} of {count} {count|row|rows} {found|is|are} on the Hub as listed here; wrong or gone: {wrong}; not answered: {unknown}.</source>
        <translation>{found} von {count} {count|Zeile|Zeilen} {found|steht|stehen} so auf dem Hub wie hier; falsch oder weg: {wrong}; nicht beantwortet: {unknown}.</translation>
    </message>
    <message>
        <source>{repository} is not there, or not for everybody.</source>
        <translation>{repository} ist nicht da oder nicht für alle.</translation>
    </message>
    <message>
        <source>{repository} has no file as {lacking}.</source>
        <translation>{repository} hat keine Datei als {lacking}.</translation>
    </message>
    <message>
        <source>{repository}: {reason}</source>
        <translation>{repository}: {reason}</translation>
    </message>
    <message>
        <source>No model of the catalogue is sure to fit this computer now.</source>
        <translation>Von keinem Modell des Katalogs ist sicher, dass es jetzt auf diesen Rechner passt.</translation>
    </message>
    <message>
        <source>Close other programs, or ask `leastwise models catalogue` for what is closest.</source>
        <translation>Schließen Sie andere Programme, oder fragen Sie `leastwise models catalogue` nach dem, was am nächsten kommt.</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing can be suggested.</source>
        <translation>Wie viel Speicher verfügbar ist, ließ sich nicht lesen, daher kann nichts vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>How fast they will be is not known: this computer was not measured.</source>
        <translation>Wie schnell sie sein werden, ist unbekannt: Dieser Rechner wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`.</source>
        <translation>Messen Sie ihn einmal, auf der Seite Rechner oder mit `leastwise machine --measure`.</translation>
    </message>
    <message>
        <source>A small one, soon downloaded and quick: {parameters:parameters} parameters, {memory_bytes:gib} of memory.</source>
        <translation>Ein kleines, schnell heruntergeladen und flink: {parameters:parameters} Parameter, {memory_bytes:gib} Speicher.</translation>
    </message>
    <message>
        <source>One in the middle: more able than the small one, and still leaves {spare_bytes:gib} free.</source>
        <translation>Eines in der Mitte: fähiger als das kleine, und lässt noch {spare_bytes:gib} frei.</translation>
    </message>
    <message>
        <source>The largest that fits comfortably: {memory_bytes:gib} of memory, {spare_bytes:gib} stay free.</source>
        <translation>Das größte, das bequem passt: {memory_bytes:gib} Speicher, {spare_bytes:gib} bleiben frei.</translation>
    </message>
    <message>
        <source>About {tokens_per_s:speed} are predicted.</source>
        <translation>Etwa {tokens_per_s:speed} sind vorhergesagt.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Lizenz: {licence}.</translation>
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
        <translation>Wofür es am besten ist, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>taking data out of texts</source>
        <translation>das Herausziehen von Daten aus Texten</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>lange Texte</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>small devices</source>
        <translation>kleine Geräte</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>reasoning in steps</source>
        <translation>schrittweises Schließen</translation>
    </message>
    <message>
        <source>finding texts by meaning</source>
        <translation>das Finden von Texten nach Bedeutung</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>calling tools</source>
        <translation>das Aufrufen von Werkzeugen</translation>
    </message>
    <message>
        <source>Whether its template asks for anything is not known.</source>
        <translation>Ob seine Vorlage etwas verlangt, ist unbekannt.</translation>
    </message>
    <message>
        <source>It thinks in writing before it answers: leave it room for a thousand tokens and more.</source>
        <translation>Es denkt schriftlich, bevor es antwortet: Lassen Sie ihm Platz für tausend Token und mehr.</translation>
    </message>
    <message>
        <source>It can think in writing before it answers; its template lets that be switched.</source>
        <translation>Es kann schriftlich denken, bevor es antwortet; seine Vorlage lässt das umschalten.</translation>
    </message>
    <message>
        <source>It knows no system message: its template puts one before the first question.</source>
        <translation>Es kennt keine Systemnachricht: Seine Vorlage setzt sie vor die erste Frage.</translation>
    </message>
    <message>
        <source>It knows no system message: its template refuses one.</source>
        <translation>Es kennt keine Systemnachricht: Seine Vorlage lehnt sie ab.</translation>
    </message>
    <message>
        <source>It gives vectors; texts need the prefix that its authors name for their purpose.</source>
        <translation>Es liefert Vektoren; Texte brauchen das Präfix, das seine Autoren für ihren Zweck nennen.</translation>
    </message>
    <message>
        <source>It gives vectors; a question may begin with an instruction that says what is looked for.</source>
        <translation>Es liefert Vektoren; eine Frage kann mit einer Anweisung beginnen, die sagt, was gesucht wird.</translation>
    </message>
    <message>
        <source>It gives vectors and holds no conversation.</source>
        <translation>Es liefert Vektoren und führt keine Gespräche.</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notices with what you pass on.</source>
        <translation>Jede Nutzung, auch geschäftlich; lassen Sie die Hinweise bei dem, was Sie weitergeben.</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notice with what you pass on.</source>
        <translation>Jede Nutzung, auch geschäftlich; lassen Sie den Hinweis bei dem, was Sie weitergeben.</translation>
    </message>
    <message>
        <source>Business use is allowed; what Google's policy of prohibited uses names is not, and whoever gets the model from you must be bound to the same.</source>
        <translation>Geschäftliche Nutzung ist erlaubt; was Googles Richtlinie verbotener Nutzungen nennt, ist es nicht, und wer das Modell von Ihnen bekommt, muss ebenso gebunden sein.</translation>
    </message>
    <message>
        <source>Business use is allowed below 700 million monthly users; Meta's policy of acceptable use holds, and whoever passes it on, or a product with it, must show "Built with Llama".</source>
        <translation>Geschäftliche Nutzung ist unter 700 Millionen monatlichen Nutzern erlaubt; Metas Richtlinie zulässiger Nutzung gilt, und wer es oder ein Produkt damit weitergibt, muss „Built with Llama“ zeigen.</translation>
    </message>
    <message>
        <source>Business use is free below 10 million US dollars of yearly revenue, and needs a paid licence above that.</source>
        <translation>Geschäftliche Nutzung ist unter 10 Millionen US-Dollar Jahresumsatz frei und braucht darüber eine bezahlte Lizenz.</translation>
    </message>
    <message>
        <source>Its terms were not found: read them at its authors before a business uses it.</source>
        <translation>Seine Bedingungen wurden nicht gefunden: Lesen Sie sie bei den Autoren, bevor ein Unternehmen es nutzt.</translation>
    </message>
    <message>
        <source>Research only: no business use.</source>
        <translation>Nur Forschung: keine geschäftliche Nutzung.</translation>
    </message>
    <message>
        <source>Research and education only: no business use, and not for making models that compete.</source>
        <translation>Nur Forschung und Lehre: keine geschäftliche Nutzung und nicht, um konkurrierende Modelle zu machen.</translation>
    </message>
    <message>
        <source>No business use; name the authors, and keep to Cohere's policy of acceptable use.</source>
        <translation>Keine geschäftliche Nutzung; nennen Sie die Autoren und halten Sie sich an Coheres Richtlinie zulässiger Nutzung.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message>
        <source>Not supported, so it never passes: {name}.</source>
        <translation>Nicht unterstützt und daher nie bestanden: {name}.</translation>
    </message>
    <message>
        <source>It could not be decided ({cause}), so it never passes.</source>
        <translation>Es ließ sich nicht entscheiden ({cause}), daher besteht es nie.</translation>
    </message>
    <message>
        <source>{cause} It has weight 0, so the case does not fail for it.</source>
        <translation>{cause} Es hat Gewicht 0, daher scheitert der Fall nicht daran.</translation>
    </message>
    <message>
        <source>The check itself is broken: {cause}.</source>
        <translation>Die Prüfung selbst ist fehlerhaft: {cause}.</translation>
    </message>
    <message>
        <source>Expected "{expected}", got "{output}".</source>
        <translation>Erwartet „{expected}“, erhalten „{output}“.</translation>
    </message>
    <message>
        <source>The same JSON, but not the same text: expected "{expected}", got "{output}".</source>
        <translation>Dasselbe JSON, aber nicht derselbe Text: erwartet „{expected}“, erhalten „{output}“.</translation>
    </message>
    <message>
        <source>Expected anything but "{expected}".</source>
        <translation>Erwartet alles außer „{expected}“.</translation>
    </message>
    <message>
        <source>The JSON differs: {differences}.</source>
        <translation>Das JSON ist anders: {differences}.</translation>
    </message>
    <message>
        <source>The JSON differs in {count} places, such as {differences}.</source>
        <translation>Das JSON ist an {count} Stellen anders, etwa {differences}.</translation>
    </message>
    <message>
        <source>{part0}</source>
        <translation>{part0}</translation>
    </message>
    <message>
        <source>{part0}; {part1}</source>
        <translation>{part0}; {part1}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}</source>
        <translation>{part0}; {part1}; {part2}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}</source>
        <translation>{part0}; {part1}; {part2}; {part3}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}; {part4}</source>
        <translation>{part0}; {part1}; {part2}; {part3}; {part4}</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}</source>
        <translation>{field} sollte {expected} sein und ist {got}</translation>
    </message>
    <message>
        <source>{field} is missing (expected {expected})</source>
        <translation>{field} fehlt (erwartet {expected})</translation>
    </message>
    <message>
        <source>{field} should not be there (it is {got})</source>
        <translation>{field} sollte nicht da sein (es ist {got})</translation>
    </message>
    <message>
        <source>The answer is not JSON ({detail}): "{output}".</source>
        <translation>Die Antwort ist kein JSON ({detail}): „{output}“.</translation>
    </message>
    <message>
        <source>The answer is JSON, and should not be.</source>
        <translation>Die Antwort ist JSON und sollte es nicht sein.</translation>
    </message>
    <message>
        <source>The JSON does not fit the schema: {where}: {detail}.</source>
        <translation>Das JSON passt nicht zum Schema: {where}: {detail}.</translation>
    </message>
    <message>
        <source>The JSON fits the schema, and should not.</source>
        <translation>Das JSON passt zum Schema und sollte es nicht.</translation>
    </message>
    <message>
        <source>There is no JSON object in "{output}".</source>
        <translation>In „{output}“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is a JSON object in the answer, and should not be.</source>
        <translation>In der Antwort ist ein JSON-Objekt und sollte nicht da sein.</translation>
    </message>
    <message>
        <source>"{expected}" is not in "{output}".</source>
        <translation>„{expected}“ ist nicht in „{output}“.</translation>
    </message>
    <message>
        <source>"{expected}" is in the answer, and should not be.</source>
        <translation>„{expected}“ ist in der Antwort und sollte nicht da sein.</translation>
    </message>
    <message>
        <source>None of {expected} is in "{output}".</source>
        <translation>Nichts von {expected} ist in „{output}“.</translation>
    </message>
    <message>
        <source>{found} is in the answer, and should not be.</source>
        <translation>{found} ist in der Antwort und sollte nicht da sein.</translation>
    </message>
    <message>
        <source>{missing} are missing in "{output}".</source>
        <translation>{missing} fehlen in „{output}“.</translation>
    </message>
    <message>
        <source>All of {expected} are in the answer, and should not be.</source>
        <translation>Alles von {expected} ist in der Antwort und sollte nicht da sein.</translation>
    </message>
    <message>
        <source>"{output}" does not start with "{expected}".</source>
        <translation>„{output}“ beginnt nicht mit „{expected}“.</translation>
    </message>
    <message>
        <source>The answer starts with "{expected}", and should not.</source>
        <translation>Die Antwort beginnt mit „{expected}“ und sollte es nicht.</translation>
    </message>
    <message>
        <source>"{output}" does not match the regular expression {expected}</source>
        <translation>„{output}“ passt nicht auf den regulären Ausdruck {expected}</translation>
    </message>
    <message>
        <source>The answer matches the regular expression {expected}, and should not</source>
        <translation>Die Antwort passt auf den regulären Ausdruck {expected} und sollte es nicht</translation>
    </message>
    <message>
        <source>The answer is a refusal, and should not be.</source>
        <translation>Die Antwort ist eine Weigerung und sollte keine sein.</translation>
    </message>
    <message>
        <source>"{output}" is not a refusal.</source>
        <translation>„{output}“ ist keine Weigerung.</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}; {expected} are asked for.</source>
        <translation>Die Antwort hat {count} {count|Wort|Wörter}; verlangt sind {expected}.</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}, and {expected} are ruled out.</source>
        <translation>Die Antwort hat {count} {count|Wort|Wörter}, und {expected} sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>The set scores {score:figure}; {threshold:figure} is needed.</source>
        <translation>Die Gruppe erreicht {score:figure}; {threshold:figure} ist nötig.</translation>
    </message>
    <message>
        <source>In the set, {name} failed: {cause}</source>
        <translation>In der Gruppe scheiterte {name}: {cause}</translation>
    </message>
    <message>
        <source>{name} cannot use this value</source>
        <translation>{name} kann diesen Wert nicht verwenden</translation>
    </message>
    <message>
        <source>{name} has a list with broken quotes ({detail})</source>
        <translation>{name} hat eine Liste mit fehlerhaften Anführungszeichen ({detail})</translation>
    </message>
    <message>
        <source>the regular expression {expected} is not valid ({detail})</source>
        <translation>der reguläre Ausdruck {expected} ist ungültig ({detail})</translation>
    </message>
    <message>
        <source>the schema is not valid ({detail})</source>
        <translation>das Schema ist ungültig ({detail})</translation>
    </message>
    <message>
        <source>{name} needs a threshold</source>
        <translation>{name} braucht eine Schwelle</translation>
    </message>
    <message>
        <source>{name} cannot score an empty answer</source>
        <translation>{name} kann eine leere Antwort nicht werten</translation>
    </message>
    <message>
        <source>More than {limit:figure} edits lie between answer and reference.</source>
        <translation>Zwischen Antwort und Referenz liegen mehr als {limit:figure} Änderungen.</translation>
    </message>
    <message>
        <source>{edits} {edits|edit lies|edits lie} between answer and reference; more than {limit:figure} are asked for.</source>
        <translation>Zwischen Antwort und Referenz {edits|liegt|liegen} {edits} {edits|Änderung|Änderungen}; verlangt sind mehr als {limit:figure}.</translation>
    </message>
    <message>
        <source>The score is {score:figure}; {threshold:figure} is needed.</source>
        <translation>Die Wertung ist {score:figure}; {threshold:figure} ist nötig.</translation>
    </message>
    <message>
        <source>The score is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>Die Wertung ist {score:figure} und sollte unter {threshold:figure} bleiben.</translation>
    </message>
    <message>
        <source>the answer came without the time that it took</source>
        <translation>die Antwort kam ohne die Zeit, die sie brauchte</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; at most {limit:seconds} are allowed.</source>
        <translation>Es dauerte {measured:seconds}; höchstens {limit:seconds} sind erlaubt.</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; more than {limit:seconds} are asked for.</source>
        <translation>Es dauerte {measured:seconds}; verlangt sind mehr als {limit:seconds}.</translation>
    </message>
    <message>
        <source>the answer came without its cost</source>
        <translation>die Antwort kam ohne ihre Kosten</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>Es kostete {measured:figure}; höchstens {limit:figure} ist erlaubt.</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>Es kostete {measured:figure}; verlangt ist mehr als {limit:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the log probabilities of its tokens</source>
        <translation>die Antwort kam ohne die Log-Wahrscheinlichkeiten ihrer Token</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>Die Perplexität ist {measured:figure}; höchstens {limit:figure} ist erlaubt.</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>Die Perplexität ist {measured:figure}; verlangt ist mehr als {limit:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the reason why it ended</source>
        <translation>die Antwort kam ohne den Grund, warum sie endete</translation>
    </message>
    <message>
        <source>The answer ended for "{got}", not for "{expected}".</source>
        <translation>Die Antwort endete wegen „{got}“, nicht wegen „{expected}“.</translation>
    </message>
    <message>
        <source>The answer ended for "{expected}", and should not.</source>
        <translation>Die Antwort endete wegen „{expected}“ und sollte es nicht.</translation>
    </message>
    <message>
        <source>The JSON has no field {field}.</source>
        <translation>Das JSON hat kein Feld {field}.</translation>
    </message>
    <message>
        <source>The JSON has the field {field}, and should not.</source>
        <translation>Das JSON hat das Feld {field} und sollte es nicht.</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}.</source>
        <translation>{field} sollte {expected} sein und ist {got}.</translation>
    </message>
    <message>
        <source>{field} is {got}, and should not be.</source>
        <translation>{field} ist {got} und sollte es nicht sein.</translation>
    </message>
    <message>
        <source>There is no number in "{output}".</source>
        <translation>In „{output}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{expected} is asked for; the answer has {got}.</source>
        <translation>Verlangt ist {expected}; die Antwort hat {got}.</translation>
    </message>
    <message>
        <source>The answer has the number {expected}, and should not.</source>
        <translation>Die Antwort hat die Zahl {expected} und sollte sie nicht haben.</translation>
    </message>
    <message>
        <source>"{expected}" is right; it chose "{output}".</source>
        <translation>Richtig ist „{expected}“; gewählt wurde „{output}“.</translation>
    </message>
    <message>
        <source>"{output}" is not one of the choices; "{expected}" is right.</source>
        <translation>„{output}“ steht nicht zur Wahl; richtig ist „{expected}“.</translation>
    </message>
    <message>
        <source>It chose "{expected}", and should not have.</source>
        <translation>Gewählt wurde „{expected}“, und das hätte nicht sein sollen.</translation>
    </message>
    <message>
        <source>"{expected}" is not one of its choices</source>
        <translation>„{expected}“ ist bei ihr keine Antwort zur Wahl</translation>
    </message>
    <message>
        <source>choice needs at least two different choices and the right one, such as choices: [yes, no], equals: yes</source>
        <translation>choice braucht mindestens zwei verschiedene Antworten zur Wahl und die richtige, etwa choices: [yes, no], equals: yes</translation>
    </message>
    <message>
        <source>There is no HTML in "{output}".</source>
        <translation>In „{output}“ ist kein HTML.</translation>
    </message>
    <message>
        <source>There is HTML in the answer, and should not be.</source>
        <translation>In der Antwort ist HTML und sollte nicht da sein.</translation>
    </message>
    <message>
        <source>The answer is HTML, and should not be.</source>
        <translation>Die Antwort ist HTML und sollte es nicht sein.</translation>
    </message>
    <message>
        <source>The answer is empty, so it is no HTML.</source>
        <translation>Die Antwort ist leer und daher kein HTML.</translation>
    </message>
    <message>
        <source>The answer is too large to be read as HTML.</source>
        <translation>Die Antwort ist zu groß, um als HTML gelesen zu werden.</translation>
    </message>
    <message>
        <source>The answer is XML, not HTML.</source>
        <translation>Die Antwort ist XML, nicht HTML.</translation>
    </message>
    <message>
        <source>There is text outside the HTML.</source>
        <translation>Außerhalb des HTML steht Text.</translation>
    </message>
    <message>
        <source>The answer has no HTML element.</source>
        <translation>Die Antwort hat kein HTML-Element.</translation>
    </message>
    <message>
        <source>The answer is not the XML that is asked for: {detail}.</source>
        <translation>Die Antwort ist nicht das verlangte XML: {detail}.</translation>
    </message>
    <message>
        <source>The answer is XML, and should not be.</source>
        <translation>Die Antwort ist XML und sollte es nicht sein.</translation>
    </message>
    <message>
        <source>There is no XML in the answer that has what is asked for.</source>
        <translation>In der Antwort ist kein XML, das hat, was verlangt ist.</translation>
    </message>
    <message>
        <source>There is XML in the answer, and should not be.</source>
        <translation>In der Antwort ist XML und sollte nicht da sein.</translation>
    </message>
    <message>
        <source>The answer is not valid SQL for {database}.</source>
        <translation>Die Antwort ist kein gültiges SQL für {database}.</translation>
    </message>
    <message>
        <source>The SQL uses a table that is not allowed.</source>
        <translation>Das SQL nutzt eine Tabelle, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The SQL uses a column that is not allowed.</source>
        <translation>Das SQL nutzt eine Spalte, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The answer is valid SQL for {database}, and should not be.</source>
        <translation>Die Antwort ist gültiges SQL für {database} und sollte es nicht sein.</translation>
    </message>
    <message>
        <source>The tools score {score:figure}; {threshold:figure} is needed. Called: {called}. Expected: {wanted}.</source>
        <translation>Die Werkzeuge erreichen {score:figure}; {threshold:figure} ist nötig. Aufgerufen: {called}. Erwartet: {wanted}.</translation>
    </message>
    <message>
        <source>The tools score {score:figure}, and should stay below {threshold:figure}. Called: {called}.</source>
        <translation>Die Werkzeuge erreichen {score:figure} und sollten unter {threshold:figure} bleiben. Aufgerufen: {called}.</translation>
    </message>
    <message>
        <source>The answer is too broken to find calls of tools in it.</source>
        <translation>Die Antwort ist zu fehlerhaft, um darin Aufrufe von Werkzeugen zu finden.</translation>
    </message>
    <message>
        <source>The answer is a valid call, and should not be.</source>
        <translation>Die Antwort ist ein gültiger Aufruf und sollte keiner sein.</translation>
    </message>
    <message>
        <source>The answer is no call of a tool: "{output}".</source>
        <translation>Die Antwort ist kein Aufruf eines Werkzeugs: „{output}“.</translation>
    </message>
    <message>
        <source>{name} is called, and no function of that name is declared.</source>
        <translation>{name} wird aufgerufen, und keine Funktion dieses Namens ist deklariert.</translation>
    </message>
    <message>
        <source>The arguments of {name} are not JSON ({detail}).</source>
        <translation>Die Argumente von {name} sind kein JSON ({detail}).</translation>
    </message>
    <message>
        <source>The arguments of {name} do not fit: {where}: {detail}.</source>
        <translation>Die Argumente von {name} passen nicht: {where}: {detail}.</translation>
    </message>
    <message>
        <source>The tool that was called failed: "{output}".</source>
        <translation>Das aufgerufene Werkzeug scheiterte: „{output}“.</translation>
    </message>
    <message>
        <source>the suite declares no {kind}, neither as the check's value nor with a provider</source>
        <translation>die Suite deklariert kein {kind}, weder als Wert der Prüfung noch bei einem Anbieter</translation>
    </message>
    <message>
        <source>The script returned {value}.</source>
        <translation>Das Skript gab {value} zurück.</translation>
    </message>
    <message>
        <source>The script says: {reason}</source>
        <translation>Das Skript sagt: {reason}</translation>
    </message>
    <message>
        <source>The script failed: {detail}.</source>
        <translation>Das Skript scheiterte: {detail}.</translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or pass, score and reason; it returned {kind}.</source>
        <translation>Das Skript muss true, false, eine Zahl oder pass, score und reason zurückgeben; es gab {kind} zurück.</translation>
    </message>
    <message>
        <source>the script took more time or memory than it may</source>
        <translation>das Skript brauchte mehr Zeit oder Speicher, als es darf</translation>
    </message>
    <message>
        <source>the transform is neither code nor a script</source>
        <translation>die Umwandlung ist weder Code noch ein Skript</translation>
    </message>
    <message>
        <source>the transform failed ({detail})</source>
        <translation>die Umwandlung scheiterte ({detail})</translation>
    </message>
    <message>
        <source>the transform returned nothing</source>
        <translation>die Umwandlung gab nichts zurück</translation>
    </message>
    <message>
        <source>The case has no checks.</source>
        <translation>Der Fall hat keine Prüfungen.</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is.</source>
        <translation>Es wurde kein Cloud-Anbieter hinzugefügt, und bis dahin geht nichts hinaus.</translation>
    </message>
    <message>
        <source>See `leastwise cloud add --help`.</source>
        <translation>Siehe `leastwise cloud add --help`.</translation>
    </message>
    <message>
        <source>There is no provider {name}. Added: {known}.</source>
        <translation>Es gibt keinen Anbieter {name}. Hinzugefügt: {known}.</translation>
    </message>
    <message>
        <source>There is a provider {name} already.</source>
        <translation>Es gibt schon einen Anbieter {name}.</translation>
    </message>
    <message>
        <source>Remove it first, or give another name.</source>
        <translation>Entfernen Sie ihn zuerst, oder geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>{name} cannot be a provider's name.</source>
        <translation>{name} kann nicht der Name eines Anbieters sein.</translation>
    </message>
    <message>
        <source>Use up to 40 lower-case letters, digits, dots and dashes, beginning with a letter.</source>
        <translation>Nehmen Sie bis zu 40 kleine Buchstaben, Ziffern, Punkte und Striche, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>{address} is no address of an endpoint.</source>
        <translation>{address} ist keine Adresse eines Endpunkts.</translation>
    </message>
    <message>
        <source>It begins with https:// (or http:// for a server in your own network) and has neither a name and password nor a query in it.</source>
        <translation>Sie beginnt mit https:// (oder http:// für einen Server im eigenen Netz) und enthält weder Namen und Passwort noch eine Abfrage.</translation>
    </message>
    <message>
        <source>{name} cannot hold a key.</source>
        <translation>{name} kann keinen Schlüssel enthalten.</translation>
    </message>
    <message>
        <source>Name a variable that ends with _KEY, _TOKEN, _SECRET or _PASSWORD: those are kept from every child process.</source>
        <translation>Nennen Sie eine Variable, die auf _KEY, _TOKEN, _SECRET oder _PASSWORD endet: Solche werden von jedem Kindprozess ferngehalten.</translation>
    </message>
    <message>
        <source>{name} is no well-known provider.</source>
        <translation>{name} ist kein bekannter Anbieter.</translation>
    </message>
    <message>
        <source>Give its --address, or one of: {known}.</source>
        <translation>Geben Sie seine --address an oder einen von: {known}.</translation>
    </message>
    <message>
        <source>No model is named for {provider}.</source>
        <translation>Für {provider} ist kein Modell genannt.</translation>
    </message>
    <message>
        <source>Write {provider}/MODEL, or add the provider with --model. `leastwise cloud models {provider}` lists them.</source>
        <translation>Schreiben Sie {provider}/MODEL, oder fügen Sie den Anbieter mit --model hinzu. `leastwise cloud models {provider}` listet sie auf.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {detail}.</source>
        <translation>{path} kann nicht verwendet werden: {detail}.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it and begin anew.</source>
        <translation>Berichtigen Sie die Datei, oder entfernen Sie sie und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>{path} kann nicht gelesen oder geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie die Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>{name} was added: {address}.</source>
        <translation>{name} wurde hinzugefügt: {address}.</translation>
    </message>
    <message>
        <source>Nothing was sent. `leastwise cloud test {name}` asks it.</source>
        <translation>Nichts wurde gesendet. `leastwise cloud test {name}` fragt ihn.</translation>
    </message>
    <message>
        <source>{name} was added. Nothing was sent.</source>
        <translation>{name} wurde hinzugefügt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Give it a key where it needs one, and test it.</source>
        <translation>Geben Sie ihm einen Schlüssel, wo er einen braucht, und testen Sie ihn.</translation>
    </message>
    <message>
        <source>{name} was removed, with its key.</source>
        <translation>{name} wurde entfernt, mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key for {provider}.</source>
        <translation>Es gibt keinen Schlüssel für {provider}.</translation>
    </message>
    <message>
        <source>Set {variable}, or keep one with `leastwise cloud add {provider} --key`.</source>
        <translation>Setzen Sie {variable}, oder legen Sie einen mit `leastwise cloud add {provider} --key` ab.</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>Das ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>A key is one line of printable ASCII characters without spaces.</source>
        <translation>Ein Schlüssel ist eine Zeile sichtbarer ASCII-Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The key for {provider} is in {keyring}.</source>
        <translation>Der Schlüssel für {provider} liegt in {keyring}.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept; no file of ours ever holds one.</source>
        <translation>Dieses System hat keinen Schlüsselbund, daher kann der Schlüssel nicht aufbewahrt werden; keine unserer Dateien enthält je einen.</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>Setzen Sie stattdessen {variable}.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: {detail}.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden: {detail}.</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable} instead.</source>
        <translation>Entsperren Sie ihn, oder setzen Sie stattdessen {variable}.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} was not confirmed.</source>
        <translation>Nichts wurde gesendet: {host} wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Read what would be sent, and give --send to confirm it.</source>
        <translation>Lesen Sie, was gesendet würde, und bestätigen Sie es mit --send.</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>An {host} ({provider}, {model}): ein Prompt von {characters:,} Zeichen, für eine Antwort von höchstens {most_tokens:,} Token. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>An {host} ({provider}, {model}), unverschlüsselt: ein Prompt von {characters:,} Zeichen, für eine Antwort von höchstens {most_tokens:,} Token. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>An {host} ({provider}, {model}): {prompts:,} Prompts von zusammen {characters:,} Zeichen, für Antworten von zusammen höchstens {most_tokens:,} Token. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>An {host} ({provider}, {model}), unverschlüsselt: {prompts:,} Prompts von zusammen {characters:,} Zeichen, für Antworten von zusammen höchstens {most_tokens:,} Token. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}): a request without any prompt.</source>
        <translation>An {host} ({provider}): eine Anfrage ohne Prompt.</translation>
    </message>
    <message>
        <source>It costs {amount:amount} {currency} at most.</source>
        <translation>Es kostet höchstens {amount:amount} {currency}.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Was es kostet, ist unbekannt.</translation>
    </message>
    <message>
        <source>No price is known for {model} of {provider}, so no cap can be kept.</source>
        <translation>Für {model} von {provider} ist kein Preis bekannt, daher lässt sich keine Obergrenze einhalten.</translation>
    </message>
    <message>
        <source>Write its price into {path}, or send it all the same with --unpriced.</source>
        <translation>Schreiben Sie den Preis in {path}, oder senden Sie trotzdem mit --unpriced.</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that a run may cost {left:amount} are left.</source>
        <translation>Nicht gesendet: Dieser Aufruf kann {amount:amount} {currency} kosten, und von den {cap:amount}, die ein Lauf kosten darf, sind {left:amount} übrig.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --run-cap`.</source>
        <translation>Verlangen Sie weniger Token, oder heben Sie die Grenze mit `leastwise cloud spend --run-cap` an.</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that {month} may cost {left:amount} are left.</source>
        <translation>Nicht gesendet: Dieser Aufruf kann {amount:amount} {currency} kosten, und von den {cap:amount}, die der {month} kosten darf, sind {left:amount} übrig.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --month-cap`.</source>
        <translation>Verlangen Sie weniger Token, oder heben Sie die Grenze mit `leastwise cloud spend --month-cap` an.</translation>
    </message>
    <message>
        <source>{value} is no amount of money.</source>
        <translation>{value} ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>Write one such as 2.50, or none.</source>
        <translation>Schreiben Sie einen wie 2.50 oder none.</translation>
    </message>
    <message>
        <source>A price needs a host and a model.</source>
        <translation>Ein Preis braucht einen Host und ein Modell.</translation>
    </message>
    <message>
        <source>Name both as the provider's address has them.</source>
        <translation>Nennen Sie beide so, wie die Adresse des Anbieters sie hat.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON object, and a cloud model takes no other.</source>
        <translation>Das JSON-Schema ist kein JSON-Objekt, und ein Cloud-Modell nimmt kein anderes.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>{host} does not accept the key: {detail}.</source>
        <translation>{host} nimmt den Schlüssel nicht an: {detail}.</translation>
    </message>
    <message>
        <source>Give a valid one of your account.</source>
        <translation>Geben Sie einen gültigen Ihres Kontos an.</translation>
    </message>
    <message>
        <source>{host} does not let this key do that: {detail}.</source>
        <translation>{host} erlaubt das diesem Schlüssel nicht: {detail}.</translation>
    </message>
    <message>
        <source>Check the account's rights there.</source>
        <translation>Prüfen Sie dort die Rechte des Kontos.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left: {detail}.</source>
        <translation>Das Konto bei {host} hat kein Guthaben mehr: {detail}.</translation>
    </message>
    <message>
        <source>Add credit there.</source>
        <translation>Laden Sie dort Guthaben auf.</translation>
    </message>
    <message>
        <source>{host} has no model {model}, or this key may not use it: {detail}.</source>
        <translation>{host} hat kein Modell {model}, oder dieser Schlüssel darf es nicht nutzen: {detail}.</translation>
    </message>
    <message>
        <source>`leastwise cloud models` lists what it offers.</source>
        <translation>`leastwise cloud models` listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {detail}.</source>
        <translation>{host} nimmt vorerst keine Anfragen mehr an: {detail}.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for {wait:seconds}: {detail}.</source>
        <translation>{host} nimmt {wait:seconds} lang keine Anfragen mehr an: {detail}.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{host} refused the prompt by its policy: {detail}.</source>
        <translation>{host} lehnte den Prompt nach seinen Richtlinien ab: {detail}.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Ändern Sie den Prompt.</translation>
    </message>
    <message>
        <source>The prompt with its answer is too long for the model at {host}: {detail}.</source>
        <translation>Der Prompt mit seiner Antwort ist zu lang für das Modell bei {host}: {detail}.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for fewer tokens.</source>
        <translation>Kürzen Sie den Prompt, oder verlangen Sie weniger Token.</translation>
    </message>
    <message>
        <source>{host} does not understand the request (status {status}): {detail}.</source>
        <translation>{host} versteht die Anfrage nicht (Status {status}): {detail}.</translation>
    </message>
    <message>
        <source>Check the provider's address and what the model supports.</source>
        <translation>Prüfen Sie die Adresse des Anbieters und was das Modell unterstützt.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}): {detail}.</source>
        <translation>{host} hat selbst einen Fehler (Status {status}): {detail}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} did not get the request in time.</source>
        <translation>{host} bekam die Anfrage nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} had not finished after {limit:seconds}.</source>
        <translation>{host} war nach {limit:seconds} nicht fertig.</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer tokens.</source>
        <translation>Versuchen Sie es erneut, oder verlangen Sie weniger Token.</translation>
    </message>
    <message>
        <source>{host} ended the answer in the middle, after {characters:,} {characters|character|characters}.</source>
        <translation>{host} beendete die Antwort mittendrin, nach {characters:,} Zeichen.</translation>
    </message>
    <message>
        <source>{host} sent something that cannot be read: {detail}.</source>
        <translation>{host} sendete etwas, das sich nicht lesen lässt: {detail}.</translation>
    </message>
    <message>
        <source>{host} reported an error instead of an answer: {detail}.</source>
        <translation>{host} meldete statt einer Antwort einen Fehler: {detail}.</translation>
    </message>
    <message>
        <source>{host} sends its requests on to another address, and that is not followed.</source>
        <translation>{host} schickt seine Anfragen an eine andere Adresse weiter, und dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Add the provider anew with the address that it has now.</source>
        <translation>Fügen Sie den Anbieter mit seiner jetzigen Adresse neu hinzu.</translation>
    </message>
    <message>
        <source>it says nothing more</source>
        <translation>mehr sagt er nicht</translation>
    </message>
    <message>
        <source>{address} is not encrypted and not in your own network.</source>
        <translation>{address} ist nicht verschlüsselt und nicht im eigenen Netz.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Nehmen Sie https.</translation>
    </message>
    <message>
        <source>What is spent cannot be noted in {path} ({detail}), and nothing goes out unnoted.</source>
        <translation>Was ausgegeben wird, kann nicht in {path} vermerkt werden ({detail}), und nichts geht unvermerkt hinaus.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger.</translation>
    </message>
    <message>
        <source>{provider} answers, and accepts the key. It offers {count} {count|model|models}.</source>
        <translation>{provider} antwortet und nimmt den Schlüssel an. Er bietet {count} {count|Modell|Modelle}.</translation>
    </message>
    <message>
        <source>{month}: {counted} {currency}, of which {settled} by reported tokens, {assumed} assumed where none were reported, {open} open. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{month}: {counted} {currency}, davon {settled} nach gemeldeten Token, {assumed} angenommen, wo keine gemeldet wurden, {open} offen. Aufrufe: {calls}, ohne Preis: {unpriced}.</translation>
    </message>
    <message>
        <source>At most {run} a run and {month} a month; - is without a bound.</source>
        <translation>Höchstens {run} je Lauf und {month} im Monat; - heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out: {least} to {most} {currency}. Nothing was sent.</source>
        <translation>{calls:,} {calls|Aufruf|Aufrufe}, mit {least_in:,} bis {most_in:,} Token Eingabe und höchstens {most_out:,} Token Ausgabe: {least} bis {most} {currency}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out. No price is known, so the cost is not. Nothing was sent.</source>
        <translation>{calls:,} {calls|Aufruf|Aufrufe}, mit {least_in:,} bis {most_in:,} Token Eingabe und höchstens {most_out:,} Token Ausgabe. Kein Preis ist bekannt, daher auch die Kosten nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A cloud model takes no {options}.</source>
        <translation>Ein Cloud-Modell unterstützt {options} nicht.</translation>
    </message>
    <message>
        <source>Leave it out, or use a model on this computer.</source>
        <translation>Lassen Sie es weg, oder nehmen Sie ein Modell auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Model files that Leastwise owns, or that you put there.</source>
        <translation>Modelldateien, die Leastwise gehören oder die Sie dorthin gelegt haben.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Unfertige Downloads</translation>
    </message>
    <message>
        <source>What was fetched of models that are not whole yet.</source>
        <translation>Was von Modellen geholt wurde, die noch nicht ganz sind.</translation>
    </message>
    <message>
        <source>Runs with every answer, benchmarks, kept answers and prompts.</source>
        <translation>Läufe mit jeder Antwort, Benchmarks, gespeicherte Antworten und Prompts.</translation>
    </message>
    <message>
        <source>The suites that you added or wrote.</source>
        <translation>Die Suiten, die Sie hinzugefügt oder geschrieben haben.</translation>
    </message>
    <message>
        <source>Answers of the Hub</source>
        <translation>Antworten des Hubs</translation>
    </message>
    <message>
        <source>Headers and lists of models that lie elsewhere, kept so that they are asked for once.</source>
        <translation>Dateiköpfe und Listen von Modellen, die anderswo liegen, aufbewahrt, damit nur einmal gefragt wird.</translation>
    </message>
    <message>
        <source>Work files</source>
        <translation>Arbeitsdateien</translation>
    </message>
    <message>
        <source>Files that stand in for models while their memory is planned.</source>
        <translation>Dateien, die für Modelle stehen, während ihr Speicher geplant wird.</translation>
    </message>
    <message>
        <source>What happened inside, never what was asked or said.</source>
        <translation>Was innen geschah, nie, was gefragt oder gesagt wurde.</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Netzwerkprotokoll</translation>
    </message>
    <message>
        <source>Each request that left this computer.</source>
        <translation>Jede Anfrage, die diesen Rechner verließ.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>What is known of crashes; nothing of it is sent.</source>
        <translation>Was über Abstürze bekannt ist; nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>Providers, own prices and what was spent. No key lies here.</source>
        <translation>Anbieter, eigene Preise und Ausgaben. Kein Schlüssel liegt hier.</translation>
    </message>
    <message>
        <source>Answers that are being written just now.</source>
        <translation>Antworten, die gerade geschrieben werden.</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>Einstellungen und der Rest</translation>
    </message>
    <message>
        <source>Settings, the window's place, consents and locks.</source>
        <translation>Einstellungen, der Platz des Fensters, Zustimmungen und Sperren.</translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>Es gibt nichts aufzuräumen.</translation>
    </message>
    <message>
        <source>What is there is in use just now, and stays.</source>
        <translation>Was da ist, ist gerade in Gebrauch und bleibt.</translation>
    </message>
    <message>
        <source>{count:,} {count|file that is|files that are} fetched or made again when {count|it is|they are} needed; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|Datei, die bei Bedarf neu geholt oder erstellt wird|Dateien, die bei Bedarf neu geholt oder erstellt werden}; {size_bytes:gb} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>What was fetched of {count:,} {count|download that does|downloads that do} not run; {size_bytes:gb} on the disk. {count|It begins|They begin} anew if you want {count|it|them} again.</source>
        <translation>Was von {count:,} {count|Download geholt wurde, der nicht läuft|Downloads geholt wurde, die nicht laufen}; {size_bytes:gb} auf dem Datenträger. {count|Er beginnt von vorn, wenn Sie ihn|Sie beginnen von vorn, wenn Sie sie} wieder wollen.</translation>
    </message>
    <message>
        <source>{count:,} older {count|part|parts} of the logs; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|älterer Teil|ältere Teile} der Protokolle; {size_bytes:gb} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{count:,} crash {count|report|reports}; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|Absturzbericht|Absturzberichte}; {size_bytes:gb} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{count:,} {count|run|runs} with every answer; this cannot be undone. How much that frees is known once {count|it is|they are} gone.</source>
        <translation>{count:,} {count|Lauf|Läufe} mit jeder Antwort; das lässt sich nicht rückgängig machen. Wie viel das freigibt, ist bekannt, wenn {count|er weg ist|sie weg sind}.</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free.</source>
        <translation>Aufgeräumt: {count:,} {count|Element|Elemente}; {freed_bytes:gb} wurden frei.</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free. {kept:,} would not go, {path} first.</source>
        <translation>Aufgeräumt: {count:,} {count|Element|Elemente}; {freed_bytes:gb} wurden frei. {kept:,} {kept|ließ|ließen} sich nicht entfernen, zuerst {path}.</translation>
    </message>
    <message>
        <source>Check their permissions, or whether another program holds them.</source>
        <translation>Prüfen Sie ihre Rechte, oder ob ein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>Cleaning needs your word, and nobody can be asked here.</source>
        <translation>Aufräumen braucht Ihre Bestätigung, und hier kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>Fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>Nichts wurde aufgeräumt.</translation>
    </message>
    <message>
        <source>--older-than is of the history.</source>
        <translation>--older-than gehört zum Verlauf.</translation>
    </message>
    <message>
        <source>Leave it out, or clean `history`.</source>
        <translation>Lassen Sie es weg, oder räumen Sie `history` auf.</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk.</source>
        <translation>Insgesamt {size_bytes:gb}; {free_bytes:gb} sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk, {models_free_bytes:gb} on that of the models.</source>
        <translation>Insgesamt {size_bytes:gb}; {free_bytes:gb} sind auf dem Datenträger frei, {models_free_bytes:gb} auf dem der Modelle.</translation>
    </message>
    <message>
        <source>Leastwise ended unexpectedly, or met a defect, {count} {count|time|times} since it was last open.</source>
        <translation>Seit es zuletzt offen war, endete Leastwise {count} Mal unerwartet oder stieß auf einen Fehler.</translation>
    </message>
    <message>
        <source>What was noted lies in {folder}; nothing is sent. You can read it here, and delete it.</source>
        <translation>Was aufgezeichnet wurde, liegt in {folder}; nichts wird gesendet. Sie können es hier lesen und löschen.</translation>
    </message>
    <message>
        <source>{model}, held as the reference, passes {rate:percent} of {cases:,} {cases|case|cases}.</source>
        <translation>{model}, als Referenz genommen, besteht {rate:percent} von {cases:,} {cases|Fall|Fällen}.</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. They cost between {least:amount} and {most:amount} {currency}.</source>
        <translation>Antworten, die {model} noch geben muss: {calls:,} von {answers:,}. Sie kosten zwischen {least:amount} und {most:amount} {currency}.</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. What they cost is not known.</source>
        <translation>Antworten, die {model} noch geben muss: {calls:,} von {answers:,}. Was sie kosten, ist unbekannt.</translation>
    </message>
    <message>
        <source>Every answer of {model} ({answers:,}) is here already; nothing is sent.</source>
        <translation>Jede Antwort von {model} ({answers:,}) ist schon da; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>A reference is held against one suite, and several were asked for.</source>
        <translation>Der Vergleich mit einer Referenz braucht genau eine Suite; verlangt wurden mehrere.</translation>
    </message>
    <message>
        <source>Name one suite.</source>
        <translation>Nennen Sie eine Suite.</translation>
    </message>
    <message>
        <source>The reference run stopped. Every answer that came in is kept.</source>
        <translation>Der Lauf der Referenz hielt an. Jede Antwort, die kam, bleibt.</translation>
    </message>
    <message>
        <source>Run the same command again: it goes on there, and pays for none of them again.</source>
        <translation>Geben Sie denselben Befehl erneut: Er macht dort weiter und bezahlt keine davon noch einmal.</translation>
    </message>
    <message>
        <source>{reference} is several models.</source>
        <translation>{reference} sind mehrere Modelle.</translation>
    </message>
    <message>
        <source>Name one model as the reference, or cloud:NAME.</source>
        <translation>Nennen Sie ein Modell als Referenz oder cloud:NAME.</translation>
    </message>
    <message>
        <source>macOS tells the energy that is used (powermetrics) to root alone.</source>
        <translation>macOS nennt die verbrauchte Energie (powermetrics) nur root.</translation>
    </message>
    <message>
        <source>Measure the power at the socket and give --watts.</source>
        <translation>Messen Sie die Leistung an der Steckdose, und geben Sie sie mit --watts an.</translation>
    </message>
    <message>
        <source>This computer has no energy counter that a program can read.</source>
        <translation>Dieser Rechner hat keinen Energiezähler, den ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but {path} may be read by root alone.</source>
        <translation>Der Prozessor zählt seine Energie, aber {path} darf nur root lesen.</translation>
    </message>
    <message>
        <source>Let this user read it, or measure the power at the socket and give --watts.</source>
        <translation>Lassen Sie diesen Benutzer es lesen, oder messen Sie die Leistung an der Steckdose und geben Sie sie mit --watts an.</translation>
    </message>
    <message>
        <source>{local}; {reference}; {money}.</source>
        <translation>{local}; {reference}; {money}.</translation>
    </message>
    <message>
        <source>No model on this computer could be judged; {reference}.</source>
        <translation>Kein Modell auf diesem Rechner konnte beurteilt werden; {reference}.</translation>
    </message>
    <message>
        <source>{model} passes {rate:percent} of your cases</source>
        <translation>{model} besteht {rate:percent} Ihrer Fälle</translation>
    </message>
    <message>
        <source>{claim} {takes}</source>
        <translation>{claim} {takes}</translation>
    </message>
    <message>
        <source>No model on this computer passes the bar of {bar:percent}: at best {claim}</source>
        <translation>Kein Modell auf diesem Rechner nimmt die Hürde von {bar:percent}: bestenfalls {claim}</translation>
    </message>
    <message>
        <source>No model on this computer keeps all limits: {claim}, and breaks a limit</source>
        <translation>Kein Modell auf diesem Rechner hält alle Grenzen ein: {claim} und verletzt eine Grenze</translation>
    </message>
    <message>
        <source>in {memory:gib} at {speed:speed}</source>
        <translation>in {memory:gib} mit {speed:speed}</translation>
    </message>
    <message>
        <source>in {memory:gib}</source>
        <translation>in {memory:gib}</translation>
    </message>
    <message>
        <source>at {speed:speed}</source>
        <translation>mit {speed:speed}</translation>
    </message>
    <message>
        <source>the cloud model</source>
        <translation>das Cloud-Modell</translation>
    </message>
    <message>
        <source>the large model</source>
        <translation>das große Modell</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, {difference}</source>
        <translation>{kind} {name} besteht {rate:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent}, {difference}</source>
        <translation>{kind} {name} besteht {rate:percent}, was unter der Hürde von {bar:percent} liegt, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent} too, {difference}</source>
        <translation>{kind} {name} besteht {rate:percent}, was ebenfalls unter der Hürde von {bar:percent} liegt, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}</source>
        <translation>{kind} {name} besteht {rate:percent}</translation>
    </message>
    <message>
        <source>and no case tells them apart</source>
        <translation>und kein Fall unterscheidet sie</translation>
    </message>
    <message>
        <source>a difference that these {cases:,} cases cannot tell</source>
        <translation>ein Unterschied, den diese {cases:,} Fälle nicht erkennen lassen</translation>
    </message>
    <message>
        <source>as many as the local one of the cases that both answered, though other ones ({more:,} each way)</source>
        <translation>von den Fällen, die beide beantworteten, so viele wie das lokale, wenn auch andere ({more:,} in jeder Richtung)</translation>
    </message>
    <message>
        <source>and passes {more:,} {more|case|cases} that the local one fails against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>und besteht {more:,} {more|Fall, in dem|Fälle, in denen} das lokale scheitert, gegen {fewer:,} umgekehrt, mehr als durch Zufall (p {p:chance})</translation>
    </message>
    <message>
        <source>and fails {more:,} {more|case|cases} that the local one passes against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>und scheitert in {more:,} {more|Fall, den|Fällen, die} das lokale besteht, gegen {fewer:,} umgekehrt, mehr als durch Zufall (p {p:chance})</translation>
    </message>
    <message>
        <source>and cases come out otherwise ({more:,} one way, {fewer:,} the other), which no test can weigh since the local one was stopped early</source>
        <translation>und Fälle gehen anders aus ({more:,} in der einen Richtung, {fewer:,} in der anderen), was kein Test beurteilen kann, da das lokale vorzeitig angehalten wurde</translation>
    </message>
    <message>
        <source>and one case tells nothing</source>
        <translation>und ein Fall sagt nichts</translation>
    </message>
    <message>
        <source>and no case was answered by both</source>
        <translation>und kein Fall wurde von beiden beantwortet</translation>
    </message>
    <message>
        <source>nobody charges for either</source>
        <translation>für keines von beiden berechnet jemand etwas</translation>
    </message>
    <message>
        <source>what {name} costs is not known</source>
        <translation>was {name} kostet, ist unbekannt</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} per 1,000 calls</source>
        <translation>das Cloud-Modell kostet {amount:amount} {currency} je 1.000 Aufrufe</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} a month at {volume}</source>
        <translation>das Cloud-Modell kostet bei {volume} {amount:amount} {currency} im Monat</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume} ({counted})</source>
        <translation>lokal spart bei {volume} {amount:amount} {currency} im Monat ({counted})</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume} ({counted})</source>
        <translation>lokal kostet bei {volume} {amount:amount} {currency} im Monat mehr ({counted})</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>lokal spart bei {volume} {amount:amount} {currency} im Monat, wozu {machines:,} Rechner wie dieser nötig sind ({counted})</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>lokal kostet bei {volume} {amount:amount} {currency} im Monat mehr, wozu {machines:,} Rechner wie dieser nötig sind ({counted})</translation>
    </message>
    <message>
        <source>electricity and the machine are counted</source>
        <translation>Strom und Rechner sind eingerechnet</translation>
    </message>
    <message>
        <source>electricity is counted, the machine is not</source>
        <translation>der Strom ist eingerechnet, der Rechner nicht</translation>
    </message>
    <message>
        <source>the machine is counted, electricity is not</source>
        <translation>der Rechner ist eingerechnet, der Strom nicht</translation>
    </message>
    <message>
        <source>neither electricity nor the machine is counted</source>
        <translation>weder Strom noch Rechner sind eingerechnet</translation>
    </message>
    <message>
        <source>From which volume on a machine pays for itself is not known: no price of one was given.</source>
        <translation>Ab welcher Menge sich ein Rechner lohnt, ist unbekannt: Es wurde kein Preis dafür angegeben.</translation>
    </message>
    <message>
        <source>A machine does not pay for itself at any volume: a call costs at least as much here.</source>
        <translation>Ein Rechner lohnt sich bei keiner Menge: Ein Aufruf kostet hier mindestens ebenso viel.</translation>
    </message>
    <message>
        <source>A machine pays for itself ({spread}) from a volume of {volume:,} a month on, which is {calls:,} in all ({energy}).</source>
        <translation>Ein Rechner lohnt sich ({spread}) ab einer Menge von {volume:,} im Monat, das sind {calls:,} insgesamt ({energy}).</translation>
    </message>
    <message>
        <source>A machine would pay for itself ({spread}) from a volume of {volume:,} a month on, but one answers {most:,} a month at most ({energy}).</source>
        <translation>Ein Rechner würde sich ({spread}) ab einer Menge von {volume:,} im Monat lohnen, aber einer beantwortet höchstens {most:,} im Monat ({energy}).</translation>
    </message>
    <message>
        <source>within {years} {years|year|years}</source>
        <translation>binnen {years} {years|Jahr|Jahren}</translation>
    </message>
    <message>
        <source>{count:,} {count|call|calls}</source>
        <translation>{count:,} {count|Aufruf|Aufrufen}</translation>
    </message>
    <message>
        <source>electricity is counted</source>
        <translation>der Strom ist eingerechnet</translation>
    </message>
    <message>
        <source>electricity is not counted</source>
        <translation>der Strom ist nicht eingerechnet</translation>
    </message>
    <message>
        <source>Its energy is part of what the provider charges.</source>
        <translation>Seine Energie ist Teil dessen, was der Anbieter berechnet.</translation>
    </message>
    <message>
        <source>How much energy a call takes was not measured and not given, so that electricity is left out.</source>
        <translation>Wie viel Energie ein Aufruf braucht, wurde nicht gemessen und nicht angegeben, daher bleibt der Strom außen vor.</translation>
    </message>
    <message>
        <source>Electricity is left out. {why}</source>
        <translation>Der Strom bleibt außen vor. {why}</translation>
    </message>
    <message>
        <source>{joules:figure} J a call: the {watts:figure} W that were given, for as long as a call took.</source>
        <translation>{joules:figure} J je Aufruf: die angegebenen {watts:figure} W, solange ein Aufruf dauerte.</translation>
    </message>
    <message>
        <source>{joules:figure} J a call, counted over {answers:,} {answers|answer|answers} by {counters}; the power of an idle computer is not subtracted.</source>
        <translation>{joules:figure} J je Aufruf, gezählt über {answers:,} {answers|Antwort|Antworten} durch {counters}; die Leistung eines untätigen Rechners ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Cases that {model} fails and the reference passes: {cases}.</source>
        <translation>Fälle, in denen {model} scheitert und die Referenz besteht: {cases}.</translation>
    </message>
    <message>
        <source>Cases that {model} passes and the reference fails: {cases}.</source>
        <translation>Fälle, die {model} besteht und in denen die Referenz scheitert: {cases}.</translation>
    </message>
    <message>
        <source>Times are from the request to the last token, with up to {at_once} {at_once|answer|answers} in the making at once on this computer.</source>
        <translation>Zeiten gelten von der Anfrage bis zum letzten Token, mit bis zu {at_once} {at_once|Antwort|Antworten} zugleich auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Stay with {reference} for this task, or change the task:</source>
        <translation>Bleiben Sie für diese Aufgabe bei {reference}, oder ändern Sie die Aufgabe:</translation>
    </message>
    <message>
        <source>{failures} of {all_failures} {all_failures|failure|failures} {failures|is|are} in {key} = {kind}, which has {cases} of {all_cases} {all_cases|case|cases}: more than chance would put there (permutation test, p {p:chance}).</source>
        <translation>{failures} von {all_failures} {all_failures|Fehlschlag|Fehlschlägen} {failures|liegt|liegen} in {key} = {kind}, das {cases} von {all_cases} {all_cases|Fall|Fällen} hat: mehr, als der Zufall dorthin brächte (Permutationstest, p {p:chance}).</translation>
    </message>
    <message>
        <source>Split the task: leave {key} = {kind} to the large model, or tune a small one on it.</source>
        <translation>Teilen Sie die Aufgabe: Überlassen Sie {key} = {kind} dem großen Modell, oder nutzen Sie diese Fälle fürs Fine-Tuning eines kleinen.</translation>
    </message>
    <message>
        <source>The {failures} {failures|failure is|failures are} spread: nothing that the suite tells of its cases ({keys}) gathers them more than chance would (permutation test, least p {p:chance}).</source>
        <translation>Die Fehlschläge ({failures}) sind verstreut: Nichts, was die Suite über ihre Fälle sagt ({keys}), sammelt sie mehr, als der Zufall es täte (Permutationstest, kleinstes p {p:chance}).</translation>
    </message>
    <message>
        <source>The task is open-ended or too varied for these models, or the suite does not name what makes a case hard: add metadata that does.</source>
        <translation>Die Aufgabe ist für diese Modelle zu offen oder zu vielfältig, oder die Suite nennt nicht, was einen Fall schwer macht: Fügen Sie Metadaten hinzu, die es tun.</translation>
    </message>
    <message>
        <source>Of the failing answers ({failures}), those that fail the check {check}: {count}.</source>
        <translation>Von den gescheiterten Antworten ({failures}) an der Prüfung {check} gescheitert: {count}.</translation>
    </message>
    <message>
        <source>Check whether {check} asks for what the task needs; a form of answer can be enforced with a JSON schema.</source>
        <translation>Sehen Sie nach, ob {check} verlangt, was die Aufgabe braucht; die Form einer Antwort lässt sich mit einem JSON-Schema erzwingen.</translation>
    </message>
    <message>
        <source>Cases that {model} fails and {reference} passes: {count} (numbers {cases}).</source>
        <translation>Fälle, in denen {model} scheitert und {reference} besteht: {count} (Nummern {cases}).</translation>
    </message>
    <message>
        <source>Tune on cases like these: the answers of the large model are examples.</source>
        <translation>Nutzen Sie solche Fälle fürs Fine-Tuning: Die Antworten des großen Modells sind Beispiele.</translation>
    </message>
    <message>
        <source>Look at these cases first: they are what going local would lose.</source>
        <translation>Sehen Sie zuerst diese Fälle an: Sie gingen lokal verloren.</translation>
    </message>
    <message>
        <source>There are too few cases to tune on ({cases}): half of them are held back to test, and fewer than {fewest} cannot show that 90 % of new inputs would pass.</source>
        <translation>Es gibt zu wenige Fälle fürs Fine-Tuning ({cases}): Die Hälfte wird zum Testen zurückgehalten, und weniger als {fewest} können nicht zeigen, dass 90 % neuer Eingaben bestehen würden.</translation>
    </message>
    <message>
        <source>Cases to add at the least: {more}.</source>
        <translation>Mindestens hinzuzufügende Fälle: {more}.</translation>
    </message>
    <message>
        <source>{model} of the catalogue needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model} aus dem Katalog braucht {need:gib}, {short:gib} mehr, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>{model} is here and needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model} ist hier und braucht {need:gib}, {short:gib} mehr, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>Try it on a computer with more memory, or at a smaller quantisation.</source>
        <translation>Probieren Sie es auf einem Rechner mit mehr Speicher oder mit einer kleineren Quantisierung.</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses {devices}.</source>
        <translation>Dieser Build von llama.cpp nutzt {devices}.</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses the processor only, not the GPU that is there: {gpus}.</source>
        <translation>Dieser Build von llama.cpp nutzt nur den Prozessor, nicht die vorhandene GPU: {gpus}.</translation>
    </message>
    <message>
        <source>How to get a build for {backends} is in the README, under With a GPU.</source>
        <translation>Wie man einen Build für {backends} bekommt, steht im README unter With a GPU.</translation>
    </message>
    <message>
        <source>{gpus} is there, and this build of llama.cpp does not use it.</source>
        <translation>{gpus} ist da, und dieser Build von llama.cpp nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Check the driver, and what CUDA_VISIBLE_DEVICES and its like hide; a build for {backends} is in the README, under With a GPU.</source>
        <translation>Prüfen Sie den Treiber und was CUDA_VISIBLE_DEVICES und Ähnliches verbergen; ein Build für {backends} steht im README unter With a GPU.</translation>
    </message>
    <message>
        <source>{left_out} is the same GPU as {used}, and {used} is used.</source>
        <translation>{left_out} ist dieselbe GPU wie {used}, und {used} wird genutzt.</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory and is not used beside another GPU.</source>
        <translation>{devices} teilt sich den Speicher mit dem System und wird neben einer anderen GPU nicht genutzt.</translation>
    </message>
    <message>
        <source>All {layers} layers fit on {devices}.</source>
        <translation>Alle {layers} Schichten passen auf {devices}.</translation>
    </message>
    <message>
        <source>{offloaded} of {layers} {layers|layer|layers} {offloaded|fits|fit} on {devices}; the others stay with the processor.</source>
        <translation>{offloaded} von {layers} {layers|Schicht|Schichten} {offloaded|passt|passen} auf {devices}; die anderen bleiben beim Prozessor.</translation>
    </message>
    <message>
        <source>Nothing fits on {devices}: the least that can be put there needs {needed_bytes:gib}, and {budget_bytes:gib} can be used.</source>
        <translation>Nichts passt auf {devices}: Das Wenigste, was dorthin kann, braucht {needed_bytes:gib}, und {budget_bytes:gib} sind nutzbar.</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory: the model needs {needed_bytes:gib} of it, and {budget_bytes:gib} can be used.</source>
        <translation>{devices} teilt sich den Speicher mit dem System: Das Modell braucht {needed_bytes:gib} davon, und {budget_bytes:gib} sind nutzbar.</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no GPU to use, so everything runs on the processor.</source>
        <translation>Dieser Build von llama.cpp hat keine nutzbare GPU, daher läuft alles auf dem Prozessor.</translation>
    </message>
    <message>
        <source>{devices} does not tell its free memory, so nothing is put on it.</source>
        <translation>{devices} nennt seinen freien Speicher nicht, daher wird nichts dorthin gelegt.</translation>
    </message>
    <message>
        <source>The disk of {path} is full.</source>
        <translation>Der Datenträger von {path} ist voll.</translation>
    </message>
    <message>
        <source>Free some space and go on with the download; what was fetched is kept.</source>
        <translation>Schaffen Sie Platz und setzen Sie den Download fort; was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free.</source>
        <translation>{needed_bytes:gb} sind für {reference} auf dem Datenträger von {path} nötig, und {free_bytes:gb} sind frei.</translation>
    </message>
    <message>
        <source>Free some space, or take a smaller quantisation; what was fetched is kept.</source>
        <translation>Schaffen Sie Platz, oder nehmen Sie eine kleinere Quantisierung; was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free, of which the other downloads still need {others_bytes:gb}.</source>
        <translation>{needed_bytes:gb} sind für {reference} auf dem Datenträger von {path} nötig, und {free_bytes:gb} sind frei, wovon die anderen Downloads noch {others_bytes:gb} brauchen.</translation>
    </message>
    <message>
        <source>Free some space, cancel one of them, or take a smaller quantisation.</source>
        <translation>Schaffen Sie Platz, brechen Sie einen davon ab, oder nehmen Sie eine kleinere Quantisierung.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as this one.</source>
        <translation>Der Datenträger von {path} nimmt keine so große Datei.</translation>
    </message>
    <message>
        <source>Let the models lie on another disk (not FAT), or raise the limit on file sizes; what was fetched is kept.</source>
        <translation>Legen Sie die Modelle auf einen anderen Datenträger (nicht FAT), oder heben Sie die Grenze für Dateigrößen an; was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {detail}.</source>
        <translation>In {path} kann nichts geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Connect its disk again and go on with the download; what was fetched is kept there.</source>
        <translation>Verbinden Sie den Datenträger wieder und setzen Sie den Download fort; was geholt wurde, bleibt dort.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and go on with the download; what was fetched is kept.</source>
        <translation>Prüfen Sie den Datenträger und setzen Sie den Download fort; was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>{host} does not give {file} under the address that the Hub names (status {status}).</source>
        <translation>{host} gibt {file} nicht unter der Adresse heraus, die der Hub nennt (Status {status}).</translation>
    </message>
    <message>
        <source>Try again later; what was fetched is kept.</source>
        <translation>Versuchen Sie es später erneut; was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists (its hash is {given}), twice in a row.</source>
        <translation>Was von {file} kam, ist zweimal hintereinander nicht das, was der Hub angibt (sein Hash ist {given}).</translation>
    </message>
    <message>
        <source>Try again later or over another network; a proxy may change what passes through it.</source>
        <translation>Versuchen Sie es später oder über ein anderes Netz erneut; ein Proxy kann ändern, was durch ihn geht.</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists, so it is fetched once more.</source>
        <translation>Was von {file} kam, ist nicht das, was der Hub angibt, daher wird es noch einmal geholt.</translation>
    </message>
    <message>
        <source>{host} lists no hash for {file}, so nothing could tell whether it arrived whole.</source>
        <translation>{host} gibt für {file} keinen Hash an, daher wäre nicht zu erkennen, ob es ganz ankam.</translation>
    </message>
    <message>
        <source>Take another file of this model, or download it yourself and import it.</source>
        <translation>Nehmen Sie eine andere Datei dieses Modells, oder laden Sie sie selbst herunter und importieren Sie sie.</translation>
    </message>
    <message>
        <source>{reference} is being downloaded by another Leastwise.</source>
        <translation>{reference} wird von einem anderen Leastwise heruntergeladen.</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it there.</source>
        <translation>Warten Sie, bis das fertig ist, oder beenden Sie es dort.</translation>
    </message>
    <message>
        <source>{reference} names nothing on the Hub.</source>
        <translation>{reference} nennt nichts auf dem Hub.</translation>
    </message>
    <message>
        <source>Write owner/repository, and the quantisation after a colon: owner/repository:Q4_K_M.</source>
        <translation>Schreiben Sie owner/repository und die Quantisierung nach einem Doppelpunkt: owner/repository:Q4_K_M.</translation>
    </message>
    <message>
        <source>There is no download {download_id}.</source>
        <translation>Es gibt keinen Download {download_id}.</translation>
    </message>
    <message>
        <source>See the list of downloads.</source>
        <translation>Siehe die Liste der Downloads.</translation>
    </message>
    <message>
        <source>The download of {reference} ran into a defect of Leastwise ({detail}).</source>
        <translation>Der Download von {reference} stieß auf einen Fehler in Leastwise ({detail}).</translation>
    </message>
    <message>
        <source>Go on with it, and please report the log file; what was fetched is kept.</source>
        <translation>Setzen Sie ihn fort, und melden Sie bitte die Protokolldatei; was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Checking what is here already: {done_bytes:gb}.</source>
        <translation>Prüft, was schon hier ist: {done_bytes:gb}.</translation>
    </message>
    <message>
        <source>{share:percent} ({done_bytes:gb} of {total_bytes:gb}), {rate:rate}, {left_s:seconds} left</source>
        <translation>{share:percent} ({done_bytes:gb} von {total_bytes:gb}), {rate:rate}, noch {left_s:seconds}</translation>
    </message>
    <message>
        <source>{reference} is here: {folder} ({total_bytes:gb}, every hash matched).</source>
        <translation>{reference} ist hier: {folder} ({total_bytes:gb}, jeder Hash stimmte).</translation>
    </message>
    <message>
        <source>{reference} was here already: {folder} ({total_bytes:gb}).</source>
        <translation>{reference} war schon hier: {folder} ({total_bytes:gb}).</translation>
    </message>
    <message>
        <source>What was fetched is kept.</source>
        <translation>Was geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>To go on: leastwise models get {reference}</source>
        <translation>Zum Fortsetzen: leastwise models get {reference}</translation>
    </message>
    <message>
        <source>{value} is no rate.</source>
        <translation>{value} ist keine Rate.</translation>
    </message>
    <message>
        <source>Write it as 500k, 5M or 2.5 MB/s, in bytes per second.</source>
        <translation>Schreiben Sie sie als 500k, 5M oder 2.5 MB/s, in Byte je Sekunde.</translation>
    </message>
    <message>
        <source>{name} is no name for a file on this disk.</source>
        <translation>{name} ist kein Name für eine Datei auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Take another file of this model.</source>
        <translation>Nehmen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>Move its folder away and get the model again.</source>
        <translation>Verschieben Sie den Ordner, und holen Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>Bei {path} ist keine Modelldatei.</translation>
    </message>
    <message>
        <source>Check the path, or see `leastwise models list`.</source>
        <translation>Prüfen Sie den Pfad, oder siehe `leastwise models list`.</translation>
    </message>
    <message>
        <source>No model is called {name}.</source>
        <translation>Kein Modell heißt {name}.</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file, or one of: {known}.</source>
        <translation>Geben Sie den Pfad einer GGUF-Datei an oder eines von: {known}.</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file.</source>
        <translation>Geben Sie den Pfad einer GGUF-Datei an.</translation>
    </message>
    <message>
        <source>Check the file's permissions and the disk.</source>
        <translation>Prüfen Sie die Rechte der Datei und den Datenträger.</translation>
    </message>
    <message>
        <source>There is no GGUF file in {path}.</source>
        <translation>In {path} ist keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>Give a folder that holds .gguf files, or a file.</source>
        <translation>Geben Sie einen Ordner mit .gguf-Dateien oder eine Datei an.</translation>
    </message>
    <message>
        <source>There is no model to try.</source>
        <translation>Es gibt kein Modell zum Probieren.</translation>
    </message>
    <message>
        <source>Name GGUF files or a folder that holds some.</source>
        <translation>Nennen Sie GGUF-Dateien oder einen Ordner mit welchen.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF file.</source>
        <translation>{path} ist keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>Take the model's .gguf file; other formats do not run here.</source>
        <translation>Nehmen Sie die .gguf-Datei des Modells; andere Formate laufen hier nicht.</translation>
    </message>
    <message>
        <source>{path} is cut short: its header describes {expected_bytes:gb}, and it holds {file_bytes:gb}.</source>
        <translation>{path} ist abgeschnitten: Der Dateikopf beschreibt {expected_bytes:gb}, und die Datei hat {file_bytes:gb}.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Download it again, or take another file of this model.</source>
        <translation>Laden Sie sie erneut herunter, oder nehmen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <source>llama.cpp refuses to load {path}: {detail}.</source>
        <translation>llama.cpp weigert sich, {path} zu laden: {detail}.</translation>
    </message>
    <message>
        <source>llama.cpp makes no context of {context_tokens:,} tokens with a KV cache of {kv} for {path} ({detail}).</source>
        <translation>llama.cpp legt für {path} keinen Kontext von {context_tokens:,} Tokens mit einem KV-Cache {kv} an ({detail}).</translation>
    </message>
    <message>
        <source>Take f16 for the KV cache, or a shorter context.</source>
        <translation>Nehmen Sie f16 für den KV-Cache oder einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it loaded {path} ({how}).</source>
        <translation>llama.cpp brach ab, während es {path} lud ({how}).</translation>
    </message>
    <message>
        <source>The file is most likely damaged: download it again, or take another file of this model.</source>
        <translation>Die Datei ist höchstwahrscheinlich beschädigt: Laden Sie sie erneut herunter, oder nehmen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <source>{model} cannot be shown images.</source>
        <translation>{model} kann man keine Bilder zeigen.</translation>
    </message>
    <message>
        <source>Take a model that sees, with its projector (an mmproj file) beside it or in --mmproj.</source>
        <translation>Nehmen Sie ein Modell, das sieht, mit seinem Projektor (einer mmproj-Datei) daneben oder in --mmproj.</translation>
    </message>
    <message>
        <source>An image could not be put into the context of {model}.</source>
        <translation>Ein Bild ließ sich nicht in den Kontext von {model} bringen.</translation>
    </message>
    <message>
        <source>Shorten the conversation, or give the model a longer context.</source>
        <translation>Kürzen Sie das Gespräch, oder geben Sie dem Modell einen längeren Kontext.</translation>
    </message>
    <message>
        <source>{path} is no image that can be shown: {detail}</source>
        <translation>{path} ist kein Bild, das gezeigt werden kann: {detail}</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, WebP, BMP or GIF file.</source>
        <translation>Nehmen Sie eine Datei in PNG, JPEG, WebP, BMP oder GIF.</translation>
    </message>
    <message>
        <source>{model} has no switch for thinking.</source>
        <translation>{model} hat keinen Schalter für das Denken.</translation>
    </message>
    <message>
        <source>Leave --thinking out; it answers as it always does.</source>
        <translation>Lassen Sie --thinking weg; es antwortet wie immer.</translation>
    </message>
    <message>
        <source>The process that held {model} ended while it was {doing} ({how}).</source>
        <translation>Der Prozess mit {model} endete beim {doing} ({how}).</translation>
    </message>
    <message>
        <source>Run it again; if this comes back, take a smaller model. Details are in {log}.</source>
        <translation>Lassen Sie es erneut laufen; kommt das wieder, nehmen Sie ein kleineres Modell. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>There was not enough memory for {model} while it was {doing}.</source>
        <translation>Für {model} gab es beim {doing} nicht genug Speicher.</translation>
    </message>
    <message>
        <source>Close other programs, take a smaller model, or shorten the context.</source>
        <translation>Schließen Sie andere Programme, nehmen Sie ein kleineres Modell, oder kürzen Sie den Kontext.</translation>
    </message>
    <message>
        <source>The prompt has {prompt_tokens} tokens and leaves no room in a context of {context_tokens}.</source>
        <translation>Der Prompt hat {prompt_tokens} Token und lässt in einem Kontext von {context_tokens} keinen Platz.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>Kürzen Sie den Prompt, oder geben Sie dem Modell einen längeren Kontext.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>Write something for the model to answer.</source>
        <translation>Schreiben Sie etwas, worauf das Modell antworten soll.</translation>
    </message>
    <message>
        <source>The prompt cannot be turned into tokens by {model}.</source>
        <translation>{model} kann den Prompt nicht in Token zerlegen.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or take another model.</source>
        <translation>Kürzen Sie den Prompt, oder nehmen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The grammar cannot be followed: llama.cpp does not accept it.</source>
        <translation>Der Grammatik kann nicht gefolgt werden: llama.cpp nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Check it: GBNF with a rule called root. Details are in {log}.</source>
        <translation>Prüfen Sie sie: GBNF mit einer Regel namens root. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {detail}.</source>
        <translation>Dem JSON-Schema kann nicht gefolgt werden: {detail}.</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>Vereinfachen Sie das Schema.</translation>
    </message>
    <message>
        <source>No token of {model} satisfies the grammar or JSON schema at this point of the answer.</source>
        <translation>Kein Token von {model} erfüllt an dieser Stelle der Antwort die Grammatik oder das JSON-Schema.</translation>
    </message>
    <message>
        <source>Loosen the schema, or take a model whose vocabulary has the characters that it asks for.</source>
        <translation>Lockern Sie das Schema, oder nehmen Sie ein Modell, dessen Vokabular die verlangten Zeichen hat.</translation>
    </message>
    <message>
        <source>The logit bias names token {token}; {model} has {vocabulary}, counted from 0.</source>
        <translation>Der Logit-Bias nennt Token {token}; {model} hat {vocabulary}, gezählt ab 0.</translation>
    </message>
    <message>
        <source>Leave that token out.</source>
        <translation>Lassen Sie dieses Token weg.</translation>
    </message>
    <message>
        <source>A choice is empty.</source>
        <translation>Eine Auswahlmöglichkeit ist leer.</translation>
    </message>
    <message>
        <source>Give every choice a text.</source>
        <translation>Geben Sie jeder Auswahlmöglichkeit einen Text.</translation>
    </message>
    <message>
        <source>The context has no room for {choices} {choices|choice|choices} beside the prompt.</source>
        <translation>Der Kontext hat neben dem Prompt keinen Platz für {choices} {choices|Auswahlmöglichkeit|Auswahlmöglichkeiten}.</translation>
    </message>
    <message>
        <source>Give the model a longer context, or fewer choices.</source>
        <translation>Geben Sie dem Modell einen längeren Kontext oder weniger Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>{model} is loaded for embeddings, so it writes no answers.</source>
        <translation>{model} ist für Embeddings geladen und schreibt daher keine Antworten.</translation>
    </message>
    <message>
        <source>Load it without embeddings.</source>
        <translation>Laden Sie es ohne Embeddings.</translation>
    </message>
    <message>
        <source>{model} is not loaded for embeddings.</source>
        <translation>{model} ist nicht für Embeddings geladen.</translation>
    </message>
    <message>
        <source>Load it with embeddings switched on.</source>
        <translation>Laden Sie es mit eingeschalteten Embeddings.</translation>
    </message>
    <message>
        <source>Text {number} has {tokens} tokens; {model} is loaded for {context_tokens}.</source>
        <translation>Text {number} hat {tokens} Token; {model} ist für {context_tokens} geladen.</translation>
    </message>
    <message>
        <source>Shorten the text, or give the model a longer context.</source>
        <translation>Kürzen Sie den Text, oder geben Sie dem Modell einen längeren Kontext.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>Laden Sie zuerst eines.</translation>
    </message>
    <message>
        <source>llama.cpp does not apply the adapter {adapter} to {path}.</source>
        <translation>llama.cpp wendet den Adapter {adapter} nicht auf {path} an.</translation>
    </message>
    <message>
        <source>Check that the adapter was made for this model and is a GGUF file.</source>
        <translation>Prüfen Sie, ob der Adapter für dieses Modell gemacht ist und eine GGUF-Datei ist.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the prompt of {model} (status {status}).</source>
        <translation>llama.cpp konnte den Prompt von {model} nicht auswerten (Status {status}).</translation>
    </message>
    <message>
        <source>Shorten the context or take another model. Details are in {log}.</source>
        <translation>Kürzen Sie den Kontext, oder nehmen Sie ein anderes Modell. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>{model} brings no chat template, so it gets the bare text of the prompt.</source>
        <translation>{model} bringt keine Chat-Vorlage mit und bekommt daher den bloßen Text des Prompts.</translation>
    </message>
    <message>
        <source>The chat template of {model} cannot be rendered: {detail}.</source>
        <translation>Die Chat-Vorlage von {model} lässt sich nicht ausführen: {detail}.</translation>
    </message>
    <message>
        <source>The process that runs models did not start: {detail}.</source>
        <translation>Der Prozess, der Modelle laufen lässt, startete nicht: {detail}.</translation>
    </message>
    <message>
        <source>Install Leastwise again. Details are in {log}.</source>
        <translation>Installieren Sie Leastwise neu. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>The process that runs models answered with something unexpected: {detail}.</source>
        <translation>Der Prozess, der Modelle laufen lässt, antwortete mit etwas Unerwartetem: {detail}.</translation>
    </message>
    <message>
        <source>This is a defect of Leastwise; please report it with {log}.</source>
        <translation>Das ist ein Fehler in Leastwise; bitte melden Sie ihn mit {log}.</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>Lesen des Prompts</translation>
    </message>
    <message>
        <source>writing its answer</source>
        <translation>Schreiben der Antwort</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>computing its memory</source>
        <translation>Berechnen des Speichers</translation>
    </message>
    <message>
        <source>signal {number}, {name}</source>
        <translation>Signal {number}, {name}</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>Exit-Status {status}</translation>
    </message>
    <message>
        <source>it ran for more than {limit:seconds} and was stopped</source>
        <translation>lief länger als {limit:seconds} und wurde angehalten</translation>
    </message>
    <message>
        <source>its process ended ({how}), most likely for want of memory</source>
        <translation>der Prozess endete ({how}), höchstwahrscheinlich aus Mangel an Speicher</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare.</source>
        <translation>Passt, {spare_bytes:gib} bleiben übrig.</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare of {available_bytes:gib} taken as available.</source>
        <translation>Passt, von {available_bytes:gib}, die als verfügbar gelten, bleiben {spare_bytes:gib} übrig.</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib}, and {available_bytes:gib} is available now.</source>
        <translation>Knapp: Es braucht {needed_bytes:gib}, und {available_bytes:gib} sind jetzt verfügbar.</translation>
    </message>
    <message>
        <source>Close other programs: they hold {reclaimable_bytes:gib}.</source>
        <translation>Schließen Sie andere Programme: Sie belegen {reclaimable_bytes:gib}.</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib} of {available_bytes:gib}, with less than {reserve_bytes:gib} to spare.</source>
        <translation>Knapp: Es braucht {needed_bytes:gib} von {available_bytes:gib}, und weniger als {reserve_bytes:gib} bleiben übrig.</translation>
    </message>
    <message>
        <source>Close other programs, or shorten the context.</source>
        <translation>Schließen Sie andere Programme, oder kürzen Sie den Kontext.</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short.</source>
        <translation>Passt nicht: {short_bytes:gib} fehlen.</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short; it fits {ways}.</source>
        <translation>Passt nicht: {short_bytes:gib} fehlen; es passt {ways}.</translation>
    </message>
    <message>
        <source>Does not fit on {device}: {short_bytes:gib} short.</source>
        <translation>Passt nicht auf {device}: {short_bytes:gib} fehlen.</translation>
    </message>
    <message>
        <source>Put fewer layers there, or let Leastwise compute how many fit.</source>
        <translation>Legen Sie weniger Schichten dorthin, oder lassen Sie Leastwise berechnen, wie viele passen.</translation>
    </message>
    <message>
        <source>with a context of {context_tokens:,}</source>
        <translation>mit einem Kontext von {context_tokens:,}</translation>
    </message>
    <message>
        <source>with an 8-bit KV cache</source>
        <translation>mit einem KV-Cache von 8 Bit</translation>
    </message>
    <message>
        <source>as {quantisation} (a file of {file_bytes:gb})</source>
        <translation>als {quantisation} (eine Datei von {file_bytes:gb})</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>Memory is what llama.cpp itself plans for this file.</source>
        <translation>Der Speicher ist, was llama.cpp selbst für diese Datei plant.</translation>
    </message>
    <message>
        <source>Memory is computed by formula: this build of llama.cpp does not plan this architecture.</source>
        <translation>Der Speicher ist nach Formel berechnet: Dieser Build von llama.cpp kann diese Architektur nicht planen.</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens and a KV cache of {kv_type}.</source>
        <translation>Er gilt für einen Kontext von {context_tokens:,} Token und einen KV-Cache von {kv_type}.</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens, {sequences} answers at once and a KV cache of {kv_type}.</source>
        <translation>Er gilt für einen Kontext von {context_tokens:,} Token, {sequences} Antworten zugleich und einen KV-Cache von {kv_type}.</translation>
    </message>
    <message>
        <source>A context of up to {context_tokens:,} tokens fits.</source>
        <translation>Ein Kontext von bis zu {context_tokens:,} Token passt.</translation>
    </message>
    <message>
        <source>{transferred_bytes:gb} was fetched for this answer.</source>
        <translation>{transferred_bytes:gb} wurden für diese Antwort geholt.</translation>
    </message>
    <message>
        <source>Fits all of these machines: {models}.</source>
        <translation>Passt auf alle diese Rechner: {models}.</translation>
    </message>
    <message>
        <source>None of these models fits all of these machines.</source>
        <translation>Keines dieser Modelle passt auf alle diese Rechner.</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing is said of fitting.</source>
        <translation>Wie viel Speicher verfügbar ist, ließ sich nicht lesen, daher wird nicht gesagt, was passt.</translation>
    </message>
    <message>
        <source>{model} was made for a context of {trained_tokens:,} tokens, and {asked_tokens:,} were asked for.</source>
        <translation>{model} wurde für einen Kontext von {trained_tokens:,} Token gemacht, und {asked_tokens:,} wurden verlangt.</translation>
    </message>
    <message>
        <source>Ask for at most {trained_tokens:,}.</source>
        <translation>Verlangen Sie höchstens {trained_tokens:,}.</translation>
    </message>
    <message>
        <source>A context of {context_tokens:,} tokens does not hold the {wanted_tokens:,} that the speed is asked for.</source>
        <translation>Ein Kontext von {context_tokens:,} Token fasst nicht die {wanted_tokens:,}, für die die Geschwindigkeit verlangt ist.</translation>
    </message>
    <message>
        <source>Ask for a longer context, or for the speed of less.</source>
        <translation>Verlangen Sie einen längeren Kontext oder die Geschwindigkeit für weniger.</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>Es gibt kein Modell anzusehen.</translation>
    </message>
    <message>
        <source>Name a GGUF file, a known name, or a repository as owner/name or owner/name:Q4_K_M.</source>
        <translation>Nennen Sie eine GGUF-Datei, einen bekannten Namen oder ein Repository als owner/name oder owner/name:Q4_K_M.</translation>
    </message>
    <message>
        <source>How fast it will be is not known: this computer was not measured.</source>
        <translation>Wie schnell es sein wird, ist unbekannt: Dieser Rechner wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`; that takes about 20 seconds.</source>
        <translation>Messen Sie ihn einmal, auf der Seite Rechner oder mit `leastwise machine --measure`; das dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>How fast it will be is not known: the profile holds no measured speed.</source>
        <translation>Wie schnell es sein wird, ist unbekannt: Das Profil enthält keine gemessene Geschwindigkeit.</translation>
    </message>
    <message>
        <source>How fast it will be is not known by the size of its file alone.</source>
        <translation>Wie schnell es sein wird, ist aus der Größe seiner Datei allein nicht bekannt.</translation>
    </message>
    <message>
        <source>Look it up.</source>
        <translation>Schlagen Sie es nach.</translation>
    </message>
    <message>
        <source>Looking for {model}</source>
        <translation>Sucht {model}</translation>
    </message>
    <message>
        <source>Letting llama.cpp plan its memory</source>
        <translation>Lässt llama.cpp seinen Speicher planen</translation>
    </message>
    <message>
        <source>Searching the largest context that fits</source>
        <translation>Sucht den größten passenden Kontext</translation>
    </message>
    <message>
        <source>Measuring this computer, once</source>
        <translation>Misst diesen Rechner, einmal</translation>
    </message>
    <message>
        <source>Rehearsing {model}</source>
        <translation>Probt {model}</translation>
    </message>
    <message>
        <source>Handed {name} over to {target}: {files} in {folder}.</source>
        <translation>{name} an {target} übergeben: {files} in {folder}.</translation>
    </message>
    <message>
        <source>No model passed in run {run_id}, so there is no winner to hand over.</source>
        <translation>In Lauf {run_id} bestand kein Modell, daher gibt es keinen Gewinner zu übergeben.</translation>
    </message>
    <message>
        <source>Name a model file instead, or lower the bar and run again.</source>
        <translation>Nennen Sie stattdessen eine Modelldatei, oder senken Sie die Hürde und lassen Sie erneut laufen.</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>Bei {path} ist schon eine Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>A Modelfile cannot hold this text: {text}</source>
        <translation>Ein Modelfile kann diesen Text nicht enthalten: {text}</translation>
    </message>
    <message>
        <source>It knows no way to write characters that are not printable, nor three quotes at a line's end. Change the text, or take another target.</source>
        <translation>Es kennt keine Schreibweise für nicht druckbare Zeichen und für drei Anführungszeichen am Zeilenende. Ändern Sie den Text, oder nehmen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>A command line cannot hold the path {path}.</source>
        <translation>Eine Befehlszeile kann den Pfad {path} nicht enthalten.</translation>
    </message>
    <message>
        <source>{target} does not take this candidate's LoRA adapters ({count}).</source>
        <translation>{target} nimmt die LoRA-Adapter dieses Kandidaten nicht ({count}).</translation>
    </message>
    <message>
        <source>Take llama-server, or quantise a model that has them merged.</source>
        <translation>Nehmen Sie llama-server, oder quantisieren Sie ein Modell, in das sie eingerechnet sind.</translation>
    </message>
    <message>
        <source>{target} cannot hold the answer to a grammar.</source>
        <translation>{target} kann die Antwort nicht an eine Grammatik binden.</translation>
    </message>
    <message>
        <source>Use llama-server or Python, or bind the answer with a JSON schema.</source>
        <translation>Nehmen Sie llama-server oder Python, oder binden Sie die Antwort mit einem JSON-Schema.</translation>
    </message>
    <message>
        <source>{target} has no place for this setting: {name}.</source>
        <translation>{target} hat keinen Platz für diese Einstellung: {name}.</translation>
    </message>
    <message>
        <source>Change the setting, or take another target.</source>
        <translation>Ändern Sie die Einstellung, oder nehmen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{examples:,} {examples|example|examples} of {reference} to learn from, {held_out:,} {held_out|case|cases} held out to judge on, in {folder}. {skipped:,} {skipped|case has|cases have} no passing answer and {skipped|is|are} in neither.</source>
        <translation>{examples:,} {examples|Beispiel|Beispiele} von {reference} zum Lernen, {held_out:,} {held_out|Fall|Fälle} zum Beurteilen zurückgehalten, in {folder}. {skipped:,} {skipped|Fall hat|Fälle haben} keine bestandene Antwort und {skipped|ist|sind} in keinem von beiden.</translation>
    </message>
    <message>
        <source>Judge what you tuned with `leastwise find {suite} --models TUNED.gguf`, or `--models BASE.gguf --lora ADAPTER.gguf`.</source>
        <translation>Beurteilen Sie das angepasste Modell mit `leastwise find {suite} --models TUNED.gguf` oder `--models BASE.gguf --lora ADAPTER.gguf`.</translation>
    </message>
    <message>
        <source>The suite cannot be split: {cases:,} {cases|case|cases} in {clusters:,} {clusters|group that shares|groups that share} a source or almost all words {cases|leaves|leave} nothing on one side.</source>
        <translation>Die Suite lässt sich nicht teilen: {cases:,} {cases|Fall|Fälle} in {clusters:,} {clusters|Gruppe|Gruppen} mit gemeinsamer Quelle oder fast denselben Wörtern {cases|lässt|lassen} für eine Seite nichts übrig.</translation>
    </message>
    <message>
        <source>Add cases from other sources, or change --held-out.</source>
        <translation>Fügen Sie Fälle aus anderen Quellen hinzu, oder ändern Sie --held-out.</translation>
    </message>
    <message>
        <source>There is no finished run over {suite} as it is now to learn from.</source>
        <translation>Es gibt keinen beendeten Lauf über {suite}, wie sie jetzt ist, aus dem zu lernen wäre.</translation>
    </message>
    <message>
        <source>Find the smallest for it, or hold it against a reference on the Decision page.</source>
        <translation>Finden Sie das kleinste dafür, oder vergleichen Sie auf der Seite Entscheidung mit einer Referenz.</translation>
    </message>
    <message>
        <source>There is something in {path} already.</source>
        <translation>In {path} ist schon etwas.</translation>
    </message>
    <message>
        <source>No model passed any case in run {run_id}.</source>
        <translation>Kein Modell bestand in Lauf {run_id} einen Fall.</translation>
    </message>
    <message>
        <source>Take a run with a model that passes some.</source>
        <translation>Nehmen Sie einen Lauf mit einem Modell, das einige besteht.</translation>
    </message>
    <message>
        <source>Run {run_id} was over another suite, or over this one before it was changed.</source>
        <translation>Lauf {run_id} ging über eine andere Suite oder über diese, bevor sie geändert wurde.</translation>
    </message>
    <message>
        <source>Run it again, or name a newer run.</source>
        <translation>Lassen Sie ihn erneut laufen, oder nennen Sie einen neueren.</translation>
    </message>
    <message>
        <source>The header of {path} is larger than {most_bytes:gib}.</source>
        <translation>Der Dateikopf von {path} ist größer als {most_bytes:gib}.</translation>
    </message>
    <message>
        <source>It is damaged, or has an unusually large vocabulary: take another file of this model. No more is fetched of a file that lies elsewhere; a downloaded one may have more.</source>
        <translation>Er ist beschädigt oder hat ein ungewöhnlich großes Vokabular: Nehmen Sie eine andere Datei dieses Modells. Mehr wird von einer Datei, die anderswo liegt, nicht geholt; eine heruntergeladene darf mehr haben.</translation>
    </message>
    <message>
        <source>{path} is part of a model in {count} files, and {missing} is not there.</source>
        <translation>{path} ist Teil eines Modells in {count} Dateien, und {missing} ist nicht da.</translation>
    </message>
    <message>
        <source>Get the missing file; all parts lie in one folder under their own names.</source>
        <translation>Holen Sie die fehlende Datei; alle Teile liegen in einem Ordner unter ihren eigenen Namen.</translation>
    </message>
    <message>
        <source>{path} says inside that it is part {number} of {count}, and its name says otherwise.</source>
        <translation>{path} gibt innen an, Teil {number} von {count} zu sein, der Name aber etwas anderes.</translation>
    </message>
    <message>
        <source>Give the parts back the names that they were downloaded with.</source>
        <translation>Geben Sie den Teilen die Namen zurück, mit denen sie heruntergeladen wurden.</translation>
    </message>
    <message>
        <source>{path} is named like part of a model in {count} files, and says nothing of that inside.</source>
        <translation>{path} heißt wie ein Teil eines Modells in {count} Dateien und sagt innen nichts davon.</translation>
    </message>
    <message>
        <source>Rename it if it is a whole model, or download it again.</source>
        <translation>Benennen Sie die Datei um, wenn sie ein ganzes Modell ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>{path} and {other} are not parts of one model: {detail}.</source>
        <translation>{path} und {other} sind nicht Teile eines Modells: {detail}.</translation>
    </message>
    <message>
        <source>Download all parts again from one place.</source>
        <translation>Laden Sie alle Teile erneut von einem Ort herunter.</translation>
    </message>
    <message>
        <source>There is no model repository {repository} on {host}, or it is private.</source>
        <translation>Auf {host} gibt es kein Modell-Repository {repository}, oder es ist privat.</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, set HF_TOKEN or keep a key with `leastwise models token set`, in the window under Library.</source>
        <translation>Prüfen Sie die Schreibweise: owner/name. Für ein privates setzen Sie HF_TOKEN, oder legen Sie einen Schlüssel mit `leastwise models token set` ab, im Fenster unter Bibliothek.</translation>
    </message>
    <message>
        <source>{repository} holds no GGUF file.</source>
        <translation>{repository} enthält keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>Look for a repository of this model with GGUF files.</source>
        <translation>Suchen Sie ein Repository dieses Modells mit GGUF-Dateien.</translation>
    </message>
    <message>
        <source>{repository} holds several files.</source>
        <translation>{repository} enthält mehrere Dateien.</translation>
    </message>
    <message>
        <source>Add which one after a colon: {known}.</source>
        <translation>Fügen Sie nach einem Doppelpunkt an, welche: {known}.</translation>
    </message>
    <message>
        <source>{repository} holds no file {wanted}.</source>
        <translation>{repository} enthält keine Datei {wanted}.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation>Nehmen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>Several files of {repository} are meant.</source>
        <translation>Mehrere Dateien von {repository} sind gemeint.</translation>
    </message>
    <message>
        <source>Add one name after a colon: {files}.</source>
        <translation>Fügen Sie nach einem Doppelpunkt einen Namen an: {files}.</translation>
    </message>
    <message>
        <source>{repository} is open only to those whom its authors let in.</source>
        <translation>{repository} steht nur denen offen, die seine Autoren zulassen.</translation>
    </message>
    <message>
        <source>Ask for access on {page}, then set HF_TOKEN to a key of your account, or keep one with `leastwise models token set`, in the window under Library.</source>
        <translation>Bitten Sie auf {page} um Zugang, setzen Sie dann HF_TOKEN auf einen Schlüssel Ihres Kontos, oder legen Sie einen mit `leastwise models token set` ab, im Fenster unter Bibliothek.</translation>
    </message>
    <message>
        <source>The account of your key has no access to {repository}.</source>
        <translation>Das Konto Ihres Schlüssels hat keinen Zugang zu {repository}.</translation>
    </message>
    <message>
        <source>Ask for it on {page}.</source>
        <translation>Bitten Sie auf {page} darum.</translation>
    </message>
    <message>
        <source>{host} does not show {repository} to everybody.</source>
        <translation>{host} zeigt {repository} nicht allen.</translation>
    </message>
    <message>
        <source>Set HF_TOKEN to a key of an account that may see it, or keep it with `leastwise models token set`, in the window under Library.</source>
        <translation>Setzen Sie HF_TOKEN auf einen Schlüssel eines Kontos, das es sehen darf, oder legen Sie ihn mit `leastwise models token set` ab, im Fenster unter Bibliothek.</translation>
    </message>
    <message>
        <source>{host} does not accept the key that is set for it.</source>
        <translation>{host} nimmt den Schlüssel nicht an, der dafür gesetzt ist.</translation>
    </message>
    <message>
        <source>Set a valid one in HF_TOKEN or with `leastwise models token set`, or take it away.</source>
        <translation>Setzen Sie einen gültigen in HF_TOKEN oder mit `leastwise models token set`, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>HF_TOKEN holds something that is no key.</source>
        <translation>HF_TOKEN enthält etwas, das kein Schlüssel ist.</translation>
    </message>
    <message>
        <source>Set it to a key of your account, or unset it.</source>
        <translation>Setzen Sie es auf einen Schlüssel Ihres Kontos, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>{host} gives files as a whole only, so a header cannot be read without the weights.</source>
        <translation>{host} gibt Dateien nur ganz heraus, daher lässt sich ein Dateikopf nicht ohne die Gewichte lesen.</translation>
    </message>
    <message>
        <source>Download the file and name it by its path, or let HF_ENDPOINT name another server.</source>
        <translation>Laden Sie die Datei herunter und nennen Sie ihren Pfad, oder lassen Sie HF_ENDPOINT einen anderen Server nennen.</translation>
    </message>
    <message>
        <source>{file} changed or moved while it was read.</source>
        <translation>{file} wurde beim Lesen geändert oder verschoben.</translation>
    </message>
    <message>
        <source>{host} lists {file} with {listed_bytes:,} bytes and gives it with {given_bytes:,}.</source>
        <translation>{host} gibt {file} mit {listed_bytes:,} Byte an und liefert {given_bytes:,}.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take another file of this model.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, nehmen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <source>The kept headers in {path} cannot be used: {detail}.</source>
        <translation>Die aufbewahrten Dateiköpfe in {path} können nicht verwendet werden: {detail}.</translation>
    </message>
    <message>
        <source>The stand-in for a model cannot be written to {path}: {detail}.</source>
        <translation>Der Ersatz für ein Modell kann nicht nach {path} geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The disk of {path} has no sparse files, so memory cannot be planned without the weights.</source>
        <translation>Der Datenträger von {path} kennt keine Sparse-Dateien, daher lässt sich der Speicher nicht ohne die Gewichte planen.</translation>
    </message>
    <message>
        <source>Let LEASTWISE_HOME name a folder on another disk (not FAT or exFAT).</source>
        <translation>Lassen Sie LEASTWISE_HOME einen Ordner auf einem anderen Datenträger nennen (nicht FAT oder exFAT).</translation>
    </message>
    <message>
        <source>it needs a judge: name one with --judge, on the Find page, or for the suite</source>
        <translation>es braucht einen Richter: Nennen Sie einen mit --judge, auf der Seite Finden oder für die Suite</translation>
    </message>
    <message>
        <source>it needs an embedding model: name one with --embedding, on the Find page, or for the suite</source>
        <translation>es braucht ein Embedding-Modell: Nennen Sie eines mit --embedding, auf der Seite Finden oder für die Suite</translation>
    </message>
    <message>
        <source>The judge says: {reason}</source>
        <translation>Der Richter sagt: {reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}): {reason}</source>
        <translation>Der Richter sagt ({score:figure}): {reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}, and {threshold:figure} is needed): {reason}</source>
        <translation>Der Richter sagt ({score:figure}, und {threshold:figure} ist nötig): {reason}</translation>
    </message>
    <message>
        <source>The answer answers "{question}", which is {score:figure} like what was asked; at least {threshold:figure} is needed.</source>
        <translation>Die Antwort beantwortet „{question}“, was der gestellten Frage zu {score:figure} ähnelt; mindestens {threshold:figure} ist nötig.</translation>
    </message>
    <message>
        <source>{score:percent} of it holds; at least {threshold:percent} is needed.</source>
        <translation>{score:percent} davon trifft zu; mindestens {threshold:percent} ist nötig.</translation>
    </message>
    <message>
        <source>the case has no variable {name}, or it is no text</source>
        <translation>der Fall hat keine Variable {name}, oder sie ist kein Text</translation>
    </message>
    <message>
        <source>the suite's own question to the judge cannot be made: {cause}</source>
        <translation>die eigene Frage der Suite an den Richter lässt sich nicht bilden: {cause}</translation>
    </message>
    <message>
        <source>The judge says ({category}): {reason}</source>
        <translation>Der Richter sagt ({category}): {reason}</translation>
    </message>
    <message>
        <source>the judge gave no verdict, but "{text}"</source>
        <translation>der Richter gab kein Urteil, sondern „{text}“</translation>
    </message>
    <message>
        <source>the judge did not come to its verdict within {tokens} tokens</source>
        <translation>der Richter kam binnen {tokens} Token nicht zu seinem Urteil</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}; at least {threshold:figure} is asked.</source>
        <translation>Die Ähnlichkeit ist {score:figure}; mindestens {threshold:figure} ist verlangt.</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>Die Ähnlichkeit ist {score:figure} und sollte unter {threshold:figure} bleiben.</translation>
    </message>
    <message>
        <source>The distance is {score:figure}; at most {threshold:figure} is allowed.</source>
        <translation>Der Abstand ist {score:figure}; höchstens {threshold:figure} ist erlaubt.</translation>
    </message>
    <message>
        <source>The distance is {score:figure}, and should be above {threshold:figure}.</source>
        <translation>Der Abstand ist {score:figure} und sollte über {threshold:figure} liegen.</translation>
    </message>
    <message>
        <source>Every answer that must be judged will be sent to {judge}.</source>
        <translation>Jede Antwort, die beurteilt werden muss, wird an {judge} gesendet.</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. They cost between {least} and {most} {currency}, where no answer has more than {tokens:,} tokens of 16 characters.</source>
        <translation>Bis zu {calls:,} {calls|Frage geht|Fragen gehen} an {judge}, mit den Antworten von bis zu {candidates:,} Kandidaten. Sie kosten zwischen {least} und {most} {currency}, wenn keine Antwort mehr als {tokens:,} Token von 16 Zeichen hat.</translation>
    </message>
    <message>
        <source>Nothing is sent before you start, and your caps hold.</source>
        <translation>Nichts wird gesendet, bevor Sie starten, und Ihre Obergrenzen gelten.</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. What they cost is not known, so no cap could hold.</source>
        <translation>Bis zu {calls:,} {calls|Frage geht|Fragen gehen} an {judge}, mit den Antworten von bis zu {candidates:,} Kandidaten. Was sie kosten, ist unbekannt, daher ließe sich keine Obergrenze einhalten.</translation>
    </message>
    <message>
        <source>Give its price on the Cloud page first.</source>
        <translation>Geben Sie zuerst auf der Seite Cloud den Preis an.</translation>
    </message>
    <message>
        <source>The answers were judged by {judge}, on this computer.</source>
        <translation>Die Antworten wurden von {judge} beurteilt, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The answers were sent to {judge} to be judged.</source>
        <translation>Die Antworten wurden zur Beurteilung an {judge} gesendet.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}.</source>
        <translation>Fragen an den Richter: {calls:,}. Sie kosten {amount} {currency}.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}, beside {unknown:,} whose cost is not known.</source>
        <translation>Fragen an den Richter: {calls:,}. Sie kosten {amount} {currency}; dazu {unknown:,} mit unbekannten Kosten.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. What they cost is not known.</source>
        <translation>Fragen an den Richter: {calls:,}. Was sie kosten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Similarity was measured with {model}, on this computer.</source>
        <translation>Die Ähnlichkeit wurde mit {model} gemessen, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This judge agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>Dieser Richter stimmte bei {agreed} von {labels} bewerteten {labels|Antwort|Antworten} mit Ihnen überein ({low:percent} bis {high:percent_up} bei 95 % Konfidenz).</translation>
    </message>
    <message>
        <source>{judge} agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>{judge} stimmte bei {agreed} von {labels} bewerteten {labels|Antwort|Antworten} mit Ihnen überein ({low:percent} bis {high:percent_up} bei 95 % Konfidenz).</translation>
    </message>
    <message>
        <source>Name a judge or an embedding model under Bar and settings first.</source>
        <translation>Nennen Sie zuerst unter Hürde und Einstellungen einen Richter oder ein Embedding-Modell.</translation>
    </message>
    <message>
        <source>How often {judge} agrees with you was not measured.</source>
        <translation>Wie oft {judge} mit Ihnen übereinstimmt, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` measures it.</source>
        <translation>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` misst es.</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left.</source>
        <translation>{model} braucht {needed:gib} Speicher, und {available:gib} sind übrig.</translation>
    </message>
    <message>
        <source>Close other programs, or name a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder nennen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left beside the models that judge.</source>
        <translation>{model} braucht {needed:gib} Speicher, und neben den Modellen, die urteilen, sind {available:gib} übrig.</translation>
    </message>
    <message>
        <source>"{name}" means {count} models.</source>
        <translation>„{name}“ bedeutet {count} Modelle.</translation>
    </message>
    <message>
        <source>Name one model as the judge or for embeddings.</source>
        <translation>Nennen Sie ein Modell als Richter oder für Embeddings.</translation>
    </message>
    <message>
        <source>{model} cannot judge here: {cause}</source>
        <translation>{model} kann hier nicht urteilen: {cause}</translation>
    </message>
    <message>
        <source>only --judge may name a cloud model; a suite may name a local one</source>
        <translation>nur --judge darf ein Cloud-Modell nennen; eine Suite darf ein lokales nennen</translation>
    </message>
    <message>
        <source>Embeddings are made on this computer only: {name} is a cloud model.</source>
        <translation>Embeddings werden nur auf diesem Rechner gemacht: {name} ist ein Cloud-Modell.</translation>
    </message>
    <message>
        <source>Name a local model with --embedding.</source>
        <translation>Nennen Sie mit --embedding ein lokales Modell.</translation>
    </message>
    <message>
        <source>No check of {suite} asks a judge.</source>
        <translation>Keine Prüfung von {suite} fragt einen Richter.</translation>
    </message>
    <message>
        <source>llm-rubric, model-graded-closedqa, factuality and g-eval do.</source>
        <translation>llm-rubric, model-graded-closedqa, factuality und g-eval tun es.</translation>
    </message>
    <message>
        <source>"pass" must be true or false: your own verdict on this answer</source>
        <translation>„pass“ muss true oder false sein: Ihr eigenes Urteil über diese Antwort</translation>
    </message>
    <message>
        <source>no check of case {case} asks a judge</source>
        <translation>keine Prüfung von Fall {case} fragt einen Richter</translation>
    </message>
    <message>
        <source>There is no labelled answer in {path} that could be judged.</source>
        <translation>In {path} ist keine bewertete Antwort, die beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>Each line is one JSON object: {{"case": 0, "output": "...", "pass": true}}.</source>
        <translation>Jede Zeile ist ein JSON-Objekt: {{"case": 0, "output": "...", "pass": true}}.</translation>
    </message>
    <message>
        <source>Cohen's kappa is {kappa:figure}.</source>
        <translation>Cohens Kappa ist {kappa:figure}.</translation>
    </message>
    <message>
        <source>Cohen's kappa is not defined: you and the judge always say the same word.</source>
        <translation>Cohens Kappa ist nicht definiert: Sie und der Richter sagen immer dasselbe.</translation>
    </message>
    <message>
        <source>Both pass {both_pass}, both fail {both_fail}, only you pass {only_label}, only the judge passes {only_judge}.</source>
        <translation>Bei beiden besteht {both_pass}, bei beiden scheitert {both_fail}, nur bei Ihnen besteht {only_label}, nur beim Richter besteht {only_judge}.</translation>
    </message>
    <message>
        <source>{count} {count|answer|answers} could not be judged and {count|is|are} not counted.</source>
        <translation>{count} {count|Antwort konnte|Antworten konnten} nicht beurteilt werden und {count|zählt|zählen} nicht.</translation>
    </message>
    <message>
        <source>Some cases have several labelled answers: they are not independent, and the interval is narrower than it should be.</source>
        <translation>Manche Fälle haben mehrere bewertete Antworten: Sie sind nicht unabhängig, und das Intervall ist enger, als es sein sollte.</translation>
    </message>
    <message>
        <source>Line {line}, case {case}: you say {label}, the judge says {judged}. {reason}</source>
        <translation>Zeile {line}, Fall {case}: Sie sagen {label}, der Richter sagt {judged}. {reason}</translation>
    </message>
    <message>
        <source>{path} does not hold what it should: its hash is not the one that it is known by.</source>
        <translation>{path} enthält nicht, was es sollte: Der Hash ist nicht der bekannte.</translation>
    </message>
    <message>
        <source>It is not used like that: get the model again, or, if another program changed the file on purpose, run `leastwise models discover` to take it as it is now.</source>
        <translation>So wird es nicht verwendet: Holen Sie das Modell erneut, oder lassen Sie, wenn ein anderes Programm die Datei mit Absicht änderte, `leastwise models discover` laufen, um sie so zu nehmen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path} änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>Wait until it is whole.</source>
        <translation>Warten Sie, bis es ganz ist.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is gone.</source>
        <translation>{path} ist ein Link auf eine Datei, die weg ist.</translation>
    </message>
    <message>
        <source>Bring that file back, or remove the model with `leastwise models remove`.</source>
        <translation>Bringen Sie diese Datei zurück, oder entfernen Sie das Modell mit `leastwise models remove`.</translation>
    </message>
    <message>
        <source>reading {name} for its hash</source>
        <translation>liest {name} für den Hash</translation>
    </message>
    <message>
        <source>copying {name}</source>
        <translation>kopiert {name}</translation>
    </message>
    <message>
        <source>checking the copy of {name}</source>
        <translation>prüft die Kopie von {name}</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>liest {name}</translation>
    </message>
    <message>
        <source>No other program on this computer holds a model that was found.</source>
        <translation>Kein anderes Programm auf diesem Rechner hat ein Modell, das gefunden wurde.</translation>
    </message>
    <message>
        <source>Looked for: Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan.</source>
        <translation>Gesucht wurde nach: Ollama, LM Studio, dem Cache von Hugging Face, GPT4All, Jan.</translation>
    </message>
    <message>
        <source>{known} {known|model was|models were} found; {added} {added|file was|files were} not known before.</source>
        <translation>{known} {known|Modell wurde|Modelle wurden} gefunden; {added} {added|Datei war|Dateien waren} vorher unbekannt.</translation>
    </message>
    <message>
        <source>{path} is gone, and is known no more.</source>
        <translation>{path} ist weg und wird nicht mehr geführt.</translation>
    </message>
    <message>
        <source>{name} is in the store, as a copy that was read back.</source>
        <translation>{name} ist in der Ablage, als Kopie, zur Kontrolle zurückgelesen.</translation>
    </message>
    <message>
        <source>{name} is in the store as a hard link, which takes no more room.</source>
        <translation>{name} ist in der Ablage als harter Link, der keinen weiteren Platz braucht.</translation>
    </message>
    <message>
        <source>It stays when the file is deleted where it was.</source>
        <translation>Er bleibt, wenn die Datei an ihrem alten Ort gelöscht wird.</translation>
    </message>
    <message>
        <source>{name} is in the store as a symbolic link, which takes no more room.</source>
        <translation>{name} ist in der Ablage als symbolischer Link, der keinen weiteren Platz braucht.</translation>
    </message>
    <message>
        <source>It breaks when the file is moved or deleted where it is.</source>
        <translation>Er funktioniert nicht mehr, wenn die Datei an ihrem Ort verschoben oder gelöscht wird.</translation>
    </message>
    <message>
        <source>{name} is in the store already.</source>
        <translation>{name} ist schon in der Ablage.</translation>
    </message>
    <message>
        <source>{path} cannot be linked into the store: {detail}.</source>
        <translation>{path} kann nicht in die Ablage verlinkt werden: {detail}.</translation>
    </message>
    <message>
        <source>Copy it: add --copy.</source>
        <translation>Kopieren Sie es: Fügen Sie --copy hinzu.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_bytes:gb} free, and {needed_bytes:gb} are needed.</source>
        <translation>Der Datenträger von {folder} hat {free_bytes:gb} frei, und {needed_bytes:gb} sind nötig.</translation>
    </message>
    <message>
        <source>Free some space, or take another disk with `leastwise models move`.</source>
        <translation>Schaffen Sie Platz, oder nehmen Sie mit `leastwise models move` einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>Der Datenträger von {folder} ist voll.</translation>
    </message>
    <message>
        <source>Free some space and do it again; nothing was changed.</source>
        <translation>Schaffen Sie Platz und tun Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {detail}.</source>
        <translation>{folder} kann nicht beschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The copy of {path} is not what was written.</source>
        <translation>Die Kopie von {path} ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk of {folder} does not keep what it is given: take another.</source>
        <translation>Der Datenträger von {folder} behält nicht, was man ihm gibt: Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is not there.</source>
        <translation>Der Ordner der Modelle, {folder}, ist nicht da.</translation>
    </message>
    <message>
        <source>Connect its disk, or set store_folder to another folder in {settings}.</source>
        <translation>Verbinden Sie den Datenträger, oder setzen Sie store_folder in {settings} auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another Leastwise is changing the models just now.</source>
        <translation>Ein anderes Leastwise ändert gerade die Modelle.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{count} models are called {name}.</source>
        <translation>{count} Modelle heißen {name}.</translation>
    </message>
    <message>
        <source>Give the path of one: {paths}.</source>
        <translation>Geben Sie den Pfad von einem an: {paths}.</translation>
    </message>
    <message>
        <source>{name} ships with the program and cannot be removed.</source>
        <translation>{name} gehört zum Programm und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nobody was there to be asked.</source>
        <translation>Nichts wurde entfernt, da niemand da war, der gefragt werden konnte.</translation>
    </message>
    <message>
        <source>Add --yes to remove it.</source>
        <translation>Fügen Sie zum Entfernen --yes hinzu.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} was removed; {freed_bytes:gb} became free.</source>
        <translation>{name} wurde entfernt; {freed_bytes:gb} wurden frei.</translation>
    </message>
    <message>
        <source>{name} is not shown any more; its file stays at {path}.</source>
        <translation>{name} wird nicht mehr gezeigt; die Datei bleibt bei {path}.</translation>
    </message>
    <message>
        <source>deletes {path}</source>
        <translation>löscht {path}</translation>
    </message>
    <message>
        <source>forgets {path} and leaves it there</source>
        <translation>vergisst {path} und lässt es dort</translation>
    </message>
    <message>
        <source>frees {freed_bytes:gb}</source>
        <translation>gibt {freed_bytes:gb} frei</translation>
    </message>
    <message>
        <source>{count} {count|run measured it; it stays|runs measured it; they stay} in the history and cannot be repeated.</source>
        <translation>{count} {count|Lauf hat es gemessen; er bleibt|Läufe haben es gemessen; sie bleiben} im Verlauf und {count|lässt|lassen} sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>{count} interrupted {count|run|runs} could not go on.</source>
        <translation>{count} {count|unterbrochener Lauf könnte|unterbrochene Läufe könnten} nicht weitergehen.</translation>
    </message>
    <message>
        <source>{count} {count|benchmark measured it; it stays|benchmarks measured it; they stay} in the history.</source>
        <translation>{count} {count|Benchmark hat es gemessen; er bleibt|Benchmarks haben es gemessen; sie bleiben} im Verlauf.</translation>
    </message>
    <message>
        <source>The settings that were tuned for it stay, and wait for it.</source>
        <translation>Die dafür abgestimmten Einstellungen bleiben und warten darauf.</translation>
    </message>
    <message>
        <source>{name} was made from it, and stays.</source>
        <translation>{name} wurde daraus gemacht und bleibt.</translation>
    </message>
    <message>
        <source>{name} is a link to it, and breaks: {path}.</source>
        <translation>{name} ist ein Link darauf und funktioniert dann nicht mehr: {path}.</translation>
    </message>
    <message>
        <source>{folder} lies in the store, or the store in it.</source>
        <translation>{folder} liegt in der Ablage oder die Ablage darin.</translation>
    </message>
    <message>
        <source>Give a folder beside it.</source>
        <translation>Geben Sie einen Ordner daneben an.</translation>
    </message>
    <message>
        <source>{folder} holds something already ({name}).</source>
        <translation>{folder} enthält schon etwas ({name}).</translation>
    </message>
    <message>
        <source>Give an empty folder or a new one.</source>
        <translation>Geben Sie einen leeren oder neuen Ordner an.</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads} into {folder} {count|is|are} not finished.</source>
        <translation>{count} {count|Download|Downloads} nach {folder} {count|ist|sind} nicht fertig.</translation>
    </message>
    <message>
        <source>Let them finish or cancel them, then move the models.</source>
        <translation>Lassen Sie sie fertig werden oder brechen Sie sie ab, und verschieben Sie dann die Modelle.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Die Modelle werden verschoben.</translation>
    </message>
    <message>
        <source>Begin the download once they are in their new place.</source>
        <translation>Beginnen Sie den Download, sobald sie an ihrem neuen Ort sind.</translation>
    </message>
    <message>
        <source>{models} {models|model|models} ({moved_bytes:gb}) {models|lies|lie} in {folder} now.</source>
        <translation>{models} {models|Modell|Modelle} ({moved_bytes:gb}) {models|liegt|liegen} jetzt in {folder}.</translation>
    </message>
    <message>
        <source>{path} is not Leastwise's own, and stayed.</source>
        <translation>{path} gehört nicht Leastwise und blieb.</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted; they are all where they were.</source>
        <translation>Das Verschieben der Modelle nach {folder} wurde unterbrochen; sie sind alle, wo sie waren.</translation>
    </message>
    <message>
        <source>Run `leastwise models move` with that folder again to go on.</source>
        <translation>Geben Sie `leastwise models move` mit diesem Ordner erneut ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is no model to verify.</source>
        <translation>Es gibt kein Modell zu überprüfen.</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>read for the first time; its hash is known from now on</source>
        <translation>zum ersten Mal gelesen; der Hash ist von nun an bekannt</translation>
    </message>
    <message>
        <source>changed: it holds something else than it did</source>
        <translation>geändert: Es enthält etwas anderes als vorher</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{count} of {total} {total|file|files} {count|is not what it was|are not what they were}.</source>
        <translation>{count} von {total} {total|Datei|Dateien} {count|ist nicht, was sie war|sind nicht, was sie waren}.</translation>
    </message>
    <message>
        <source>They are not offered until they are mended: get the models again.</source>
        <translation>Sie werden nicht angeboten, bis sie in Ordnung sind: Holen Sie die Modelle erneut.</translation>
    </message>
    <message>
        <source>Run `leastwise machine --measure`: it takes about 20 s.</source>
        <translation>Geben Sie `leastwise machine --measure` ein: Es dauert etwa 20 s.</translation>
    </message>
    <message>
        <source>The other page is at work, and both together would spoil each other's figures.</source>
        <translation>Die andere Seite arbeitet, und beides zusammen würde sich gegenseitig die Zahlen verderben.</translation>
    </message>
    <message>
        <source>Measure when it is done.</source>
        <translation>Messen Sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors meanwhile.</source>
        <translation>Andere Programme nutzten dabei {share:percent} der Prozessoren.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{variant} weights</source>
        <translation>Gewichte in {variant}</translation>
    </message>
    <message>
        <source>{variant} experts</source>
        <translation>Experten in {variant}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>steps of a model</source>
        <translation>Schritte eines Modells</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>rekurrente Schichten</translation>
    </message>
    <message>
        <source>the processor's name</source>
        <translation>der Name des Prozessors</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>physische Kerne</translation>
    </message>
    <message>
        <source>logical cores</source>
        <translation>logische Kerne</translation>
    </message>
    <message>
        <source>vector extensions</source>
        <translation>Vektorerweiterungen</translation>
    </message>
    <message>
        <source>memory of other programs</source>
        <translation>Speicher anderer Programme</translation>
    </message>
    <message>
        <source>GPUs (a driver is there and does not answer)</source>
        <translation>GPUs (ein Treiber ist da und antwortet nicht)</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>der Datenträger</translation>
    </message>
    <message>
        <source>the power source</source>
        <translation>die Stromquelle</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>There is no machine profile at {path}.</source>
        <translation>Bei {path} ist kein Rechnerprofil.</translation>
    </message>
    <message>
        <source>Write one on that computer with `leastwise machine --export FILE`, or give its memory, such as 16GB.</source>
        <translation>Schreiben Sie auf jenem Rechner eines mit `leastwise machine --export FILE`, oder geben Sie seinen Speicher an, etwa 16GB.</translation>
    </message>
    <message>
        <source>The machine profile {path} cannot be read: {detail}.</source>
        <translation>Das Rechnerprofil {path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>{path} is no machine profile: {cause}.</source>
        <translation>{path} ist kein Rechnerprofil: {cause}.</translation>
    </message>
    <message>
        <source>Write it anew on that computer: leastwise machine --export FILE.</source>
        <translation>Schreiben Sie es auf jenem Rechner neu: leastwise machine --export FILE.</translation>
    </message>
    <message>
        <source>it has more than {limit_bytes:gb}</source>
        <translation>es hat mehr als {limit_bytes:gb}</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is JSON of another kind</source>
        <translation>es ist JSON anderer Art</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>it has a field {field} that there is not</source>
        <translation>es hat ein Feld {field}, das es nicht gibt</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} kann nicht {value} sein</translation>
    </message>
    <message>
        <source>{field} is {value}, which no computer has</source>
        <translation>{field} ist {value}, was kein Rechner hat</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Leastwise.</source>
        <translation>{path} wurde von einer neueren Version von Leastwise geschrieben.</translation>
    </message>
    <message>
        <source>Update Leastwise here, or write the profile with the version that is here.</source>
        <translation>Aktualisieren Sie Leastwise hier, oder schreiben Sie das Profil mit der Version, die hier ist.</translation>
    </message>
    <message>
        <source>{text} is no memory that a computer has.</source>
        <translation>{text} ist kein Speicher, den ein Rechner hat.</translation>
    </message>
    <message>
        <source>Give what is installed, from 0.25GB to 64TB, such as 16GB.</source>
        <translation>Geben Sie an, was eingebaut ist, von 0.25GB bis 64TB, etwa 16GB.</translation>
    </message>
    <message>
        <source>Of {total_bytes:gib}, {system_bytes:gib} are assumed to be taken by the system and other programs.</source>
        <translation>Von {total_bytes:gib} gelten {system_bytes:gib} als vom System und anderen Programmen belegt.</translation>
    </message>
    <message>
        <source>{path} is there already and is no machine profile, so it stays as it is.</source>
        <translation>{path} gibt es schon, und es ist kein Rechnerprofil, daher bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The profile is in {path}. It holds the hardware, the system's version and the measured speed, but no name of a user or host and no folders.</source>
        <translation>Das Profil liegt in {path}. Es enthält die Hardware, die Version des Systems und die gemessene Geschwindigkeit, aber keine Namen von Benutzern oder Hosts und keine Ordner.</translation>
    </message>
    <message>
        <source>The profile is in {path}, without a speed: this computer was not measured yet.</source>
        <translation>Das Profil liegt in {path}, ohne Geschwindigkeit: Dieser Rechner wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Measure first to have speeds predicted from the profile.</source>
        <translation>Messen Sie zuerst, damit sich aus dem Profil Geschwindigkeiten vorhersagen lassen.</translation>
    </message>
    <message>
        <source>{build} does not know the architecture {architecture}, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} kennt die Architektur {architecture} nicht, daher ist ihr Speicher nach einer Formel berechnet, und sie kann noch nicht laufen.</translation>
    </message>
    <message>
        <source>It needs a build of llama-cpp-python that is newer than this one.</source>
        <translation>Es braucht einen neueren Build von llama-cpp-python als diesen.</translation>
    </message>
    <message>
        <source>{build} does not know this model's tokenizer, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} kennt den Tokenizer dieses Modells nicht, daher ist sein Speicher nach einer Formel berechnet, und es kann noch nicht laufen.</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it planned the memory of this {architecture} model, so its memory is computed by a formula, and it may not run.</source>
        <translation>llama.cpp brach ab, während es den Speicher dieses {architecture}-Modells plante, daher ist er nach einer Formel berechnet, und es läuft vielleicht nicht.</translation>
    </message>
    <message>
        <source>Try a newer build of llama-cpp-python than {build}.</source>
        <translation>Versuchen Sie einen neueren Build von llama-cpp-python als {build}.</translation>
    </message>
    <message>
        <source>This system does not tell what a process holds, so memory is computed by a formula.</source>
        <translation>Dieses System sagt nicht, was ein Prozess belegt, daher wird der Speicher nach einer Formel berechnet.</translation>
    </message>
    <message>
        <source>This needs the network, and the offline switch is on.</source>
        <translation>Das braucht das Netz, und der Offline-Schalter ist an.</translation>
    </message>
    <message>
        <source>Turn it off (in the window, or with `leastwise network offline off`), or name a model file on this disk.</source>
        <translation>Schalten Sie ihn aus (im Fenster oder mit `leastwise network offline off`), oder nennen Sie eine Modelldatei auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>This needs the network, and {variable} is set.</source>
        <translation>Das braucht das Netz, und {variable} ist gesetzt.</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a model file on this disk.</source>
        <translation>Löschen Sie {variable}, oder nennen Sie eine Modelldatei auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>The network log cannot be written to {path} ({detail}), and nothing goes out unlogged.</source>
        <translation>Das Netzwerkprotokoll kann nicht nach {path} geschrieben werden ({detail}), und nichts geht unprotokolliert hinaus.</translation>
    </message>
    <message>
        <source>The network log in {path} cannot be read: {detail}.</source>
        <translation>Das Netzwerkprotokoll in {path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The offline switch is on: nothing goes out.</source>
        <translation>Der Offline-Schalter ist an: Nichts geht hinaus.</translation>
    </message>
    <message>
        <source>The offline switch is off: what you ask for may go out.</source>
        <translation>Der Offline-Schalter ist aus: Was Sie verlangen, darf hinausgehen.</translation>
    </message>
    <message>
        <source>The network log is empty: nothing went out.</source>
        <translation>Das Netzwerkprotokoll ist leer: Nichts ging hinaus.</translation>
    </message>
    <message>
        <source>No request in the network log matches.</source>
        <translation>Keine Anfrage im Netzwerkprotokoll passt.</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {total|request that matches|requests that match}; in all {bytes_out:gb} sent, {bytes_in:gb} received. {cost}</source>
        <translation>{shown:,} von {total:,} passenden {total|Anfrage|Anfragen}; insgesamt {bytes_out:gb} gesendet, {bytes_in:gb} empfangen. {cost}</translation>
    </message>
    <message>
        <source>They cost {amounts}.</source>
        <translation>Sie kosten {amounts}.</translation>
    </message>
    <message>
        <source>None has a cost.</source>
        <translation>Keine hat Kosten.</translation>
    </message>
    <message>
        <source>{count:,} {count|request was|requests were} written to {path}.</source>
        <translation>{count:,} {count|Anfrage wurde|Anfragen wurden} nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>There is no connection to {host}: {detail}.</source>
        <translation>Es gibt keine Verbindung zu {host}: {detail}.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy where there is one.</source>
        <translation>Prüfen Sie das Netz und den Proxy, wo es einen gibt.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again, or check the network.</source>
        <translation>Versuchen Sie es erneut, oder prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} cannot be trusted: {detail}.</source>
        <translation>Der verschlüsselten Verbindung zu {host} ist nicht zu trauen: {detail}.</translation>
    </message>
    <message>
        <source>Check this computer's clock; behind a company's proxy, let SSL_CERT_FILE name its certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners; hinter dem Proxy eines Unternehmens lassen Sie SSL_CERT_FILE dessen Zertifikat nennen.</translation>
    </message>
    <message>
        <source>The proxy does not let through to {host}: {detail}.</source>
        <translation>Der Proxy lässt nicht zu {host} durch: {detail}.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.</source>
        <translation>Prüfen Sie HTTPS_PROXY, HTTP_PROXY, ALL_PROXY und NO_PROXY.</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: {detail}.</source>
        <translation>Der gesetzte Proxy kann nicht verwendet werden: {detail}.</translation>
    </message>
    <message>
        <source>{address} is no address that can be asked.</source>
        <translation>{address} ist keine Adresse, die gefragt werden kann.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT.</source>
        <translation>Prüfen Sie HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{host} broke the connection off: {detail}.</source>
        <translation>{host} brach die Verbindung ab: {detail}.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here.</source>
        <translation>{host} bekam zu viele Anfragen von hier.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}).</source>
        <translation>{host} hat selbst einen Fehler (Status {status}).</translation>
    </message>
    <message>
        <source>A redirect of {host} is not followed: {detail}.</source>
        <translation>Einer Umleitung von {host} wird nicht gefolgt: {detail}.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the proxy.</source>
        <translation>Prüfen Sie HF_ENDPOINT und den Proxy.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}, which was not confirmed.</source>
        <translation>Nichts wurde an {host} gesendet, da es nicht bestätigt war.</translation>
    </message>
    <message>
        <source>Confirm that it may be sent to.</source>
        <translation>Bestätigen Sie, dass dorthin gesendet werden darf.</translation>
    </message>
    <message>
        <source>{host} answered with more than {most_bytes:gb}.</source>
        <translation>{host} antwortete mit mehr als {most_bytes:gb}.</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected: {detail}.</source>
        <translation>{host} antwortete mit etwas Unerwartetem: {detail}.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later.</source>
        <translation>Prüfen Sie HF_ENDPOINT, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There {count|is|are} {count} {count|column|columns}; one to {most} can be asked at once.</source>
        <translation>Es gibt {count} {count|Spalte|Spalten}; eine bis {most} können zugleich gefragt werden.</translation>
    </message>
    <message>
        <source>Choose at least one model and at most {most}.</source>
        <translation>Wählen Sie mindestens ein Modell und höchstens {most}.</translation>
    </message>
    <message>
        <source>There is no column {column}; {count} are open.</source>
        <translation>Es gibt keine Spalte {column}; {count} sind offen.</translation>
    </message>
    <message>
        <source>Write what the model is to answer.</source>
        <translation>Schreiben Sie, worauf das Modell antworten soll.</translation>
    </message>
    <message>
        <source>The schema is no JSON object: {detail}.</source>
        <translation>Das Schema ist kein JSON-Objekt: {detail}.</translation>
    </message>
    <message>
        <source>Mend it, or leave it out.</source>
        <translation>Berichtigen Sie es, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Nothing was asked in this column yet.</source>
        <translation>In dieser Spalte wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Send a prompt before you ask for another answer.</source>
        <translation>Senden Sie einen Prompt, bevor Sie eine andere Antwort verlangen.</translation>
    </message>
    <message>
        <source>The Playground was closed.</source>
        <translation>Der Playground wurde geschlossen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>{model} needs {need:gib} of memory, and {available:gib} can be had.</source>
        <translation>{model} braucht {need:gib} Speicher, und {available:gib} sind zu haben.</translation>
    </message>
    <message>
        <source>Answers are not kept just now: {detail}.</source>
        <translation>Antworten werden gerade nicht gespeichert: {detail}.</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>There is no form {form}.</source>
        <translation>Es gibt keine Form {form}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no answer number {entry_id} in the history.</source>
        <translation>Im Verlauf gibt es keine Antwort mit der Nummer {entry_id}.</translation>
    </message>
    <message>
        <source>Look it up in the list.</source>
        <translation>Schlagen Sie sie in der Liste nach.</translation>
    </message>
    <message>
        <source>Files that this was asked with are no longer where they were ({count}): {paths}.</source>
        <translation>Dateien, mit denen gefragt wurde, sind nicht mehr, wo sie waren ({count}): {paths}.</translation>
    </message>
    <message>
        <source>An image that is gone is left out; give a column whose model is gone another one.</source>
        <translation>Ein Bild, das weg ist, bleibt außen vor; geben Sie einer Spalte, deren Modell weg ist, ein anderes.</translation>
    </message>
    <message>
        <source>Deleted answer {answers}.</source>
        <translation>Antwort {answers} gelöscht.</translation>
    </message>
    <message>
        <source>{count:,} {count|answer is|answers are} in {path}.</source>
        <translation>{count:,} {count|Antwort ist|Antworten sind} in {path}.</translation>
    </message>
    <message>
        <source>"{name}" is kept as version {version}.</source>
        <translation>„{name}“ ist als Version {version} gespeichert.</translation>
    </message>
    <message>
        <source>No prompt is called "{name}".</source>
        <translation>Kein Prompt heißt „{name}“.</translation>
    </message>
    <message>
        <source>See `leastwise prompts` for those that are.</source>
        <translation>`leastwise prompts` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no prompt number {prompt_id} in the library.</source>
        <translation>In der Bibliothek gibt es keinen Prompt mit der Nummer {prompt_id}.</translation>
    </message>
    <message>
        <source>The prompt "{name}" has no version {version}.</source>
        <translation>Der Prompt „{name}“ hat keine Version {version}.</translation>
    </message>
    <message>
        <source>Look it up in the list of versions.</source>
        <translation>Schlagen Sie sie in der Liste der Versionen nach.</translation>
    </message>
    <message>
        <source>Another prompt is called "{name}" already.</source>
        <translation>Ein anderer Prompt heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>A prompt needs a name of 1 to {most} characters.</source>
        <translation>Ein Prompt braucht einen Namen von 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is no quantisation called {name}.</source>
        <translation>Es gibt keine Quantisierung namens {name}.</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time. A file made from F16 or BF16 is better at the same size.</source>
        <translation>{model} ist schon quantisiert, als {from_type}: Was jenes Runden verlor, kommt nicht zurück, und {to_type} würde den Rest ein zweites Mal runden. Eine aus F16 oder BF16 gemachte Datei ist bei gleicher Größe besser.</translation>
    </message>
    <message>
        <source>Take the F16 or BF16 file of this model, or add --allow-requantize.</source>
        <translation>Nehmen Sie die F16- oder BF16-Datei dieses Modells, oder fügen Sie --allow-requantize hinzu.</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time.</source>
        <translation>{model} ist schon quantisiert, als {from_type}: Was jenes Runden verlor, kommt nicht zurück, und {to_type} würde den Rest ein zweites Mal runden.</translation>
    </message>
    <message>
        <source>A file made from F16 or BF16 is better at the same size.</source>
        <translation>Eine aus F16 oder BF16 gemachte Datei ist bei gleicher Größe besser.</translation>
    </message>
    <message>
        <source>It was rounded twice, from {from_type} to {to_type}: a file made from F16 or BF16 would be better at the same size.</source>
        <translation>Es wurde zweimal gerundet, von {from_type} zu {to_type}: Eine aus F16 oder BF16 gemachte Datei wäre bei gleicher Größe besser.</translation>
    </message>
    <message>
        <source>{model} as {to_type} would not be smaller: {new_bytes:gb} of weights instead of {old_bytes:gb}.</source>
        <translation>{model} als {to_type} wäre nicht kleiner: {new_bytes:gb} Gewichte statt {old_bytes:gb}.</translation>
    </message>
    <message>
        <source>Take a smaller type.</source>
        <translation>Nehmen Sie einen kleineren Typ.</translation>
    </message>
    <message>
        <source>{to_type} needs an importance matrix, measured on text for this very model, and there is none here.</source>
        <translation>{to_type} braucht eine Wichtigkeitsmatrix, an Text für genau dieses Modell gemessen, und hier gibt es keine.</translation>
    </message>
    <message>
        <source>Take a larger type such as IQ4_XS or Q3_K_S, or download a file in {to_type}.</source>
        <translation>Nehmen Sie einen größeren Typ wie IQ4_XS oder Q3_K_S, oder laden Sie eine Datei in {to_type} herunter.</translation>
    </message>
    <message>
        <source>llama.cpp does not make {to_type} of {model}: {detail}.</source>
        <translation>llama.cpp macht kein {to_type} aus {model}: {detail}.</translation>
    </message>
    <message>
        <source>Take another type or file.</source>
        <translation>Nehmen Sie einen anderen Typ oder eine andere Datei.</translation>
    </message>
    <message>
        <source>{others} of {tensors} {tensors|tensor|tensors} {others|has|have} a larger type than {to_type}: {others|its|their} rows do not divide into its blocks.</source>
        <translation>{others} von {tensors} {tensors|Tensor|Tensoren} {others|hat|haben} einen größeren Typ als {to_type}: {others|Seine|Ihre} Zeilen gehen nicht in dessen Blöcke auf.</translation>
    </message>
    <message>
        <source>The new file needs {needed:gb}, and the disk of {folder} has {free:gb} free.</source>
        <translation>Die neue Datei braucht {needed:gb}, und der Datenträger von {folder} hat {free:gb} frei.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The new file cannot be written to {folder}: {detail}.</source>
        <translation>Die neue Datei kann nicht nach {folder} geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old file is as it was.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger; die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The disk of {folder} filled up before the new file was whole.</source>
        <translation>Der Datenträger von {folder} wurde voll, bevor die neue Datei ganz war.</translation>
    </message>
    <message>
        <source>Free some space and try again; the old file is as it was.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>This had been made before: {path}.</source>
        <translation>Das wurde früher schon gemacht: {path}.</translation>
    </message>
    <message>
        <source>{path} has {new_bytes:gb}, instead of {old_bytes:gb}.</source>
        <translation>{path} hat {new_bytes:gb} statt {old_bytes:gb}.</translation>
    </message>
    <message>
        <source>making {to_type} of {model}</source>
        <translation>erstellt {to_type} aus {model}</translation>
    </message>
    <message>
        <source>being quantised</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>choosing what to build</source>
        <translation>wählt, was gebaut wird</translation>
    </message>
    <message>
        <source>writing stand-in weights</source>
        <translation>schreibt Ersatzgewichte</translation>
    </message>
    <message>
        <source>loading the stand-in ({turn} of {turns})</source>
        <translation>lädt den Ersatz ({turn} von {turns})</translation>
    </message>
    <message>
        <source>timing the stand-in ({turn} of {turns})</source>
        <translation>misst die Zeit des Ersatzes ({turn} von {turns})</translation>
    </message>
    <message>
        <source>the whole model with stand-in weights, timed {turns} times on this computer</source>
        <translation>das ganze Modell mit Ersatzgewichten, Zeit {turns} Mal auf diesem Rechner gemessen</translation>
    </message>
    <message>
        <source>stand-ins of {fewer} and {more} of the {layers} layers, timed on this computer and extrapolated by layer</source>
        <translation>Ersatz von {fewer} und {more} der {layers} Schichten, Zeit auf diesem Rechner gemessen und nach Schichten hochgerechnet</translation>
    </message>
    <message>
        <source>The rehearsal writes {needed:gb} to {folder}, and {free:gb} are free there.</source>
        <translation>Die Probe schreibt {needed:gb} nach {folder}, und dort sind {free:gb} frei.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>The rehearsal needs {needed:gib} of memory, and {available:gib} are available.</source>
        <translation>Die Probe braucht {needed:gib} Speicher, und {available:gib} sind verfügbar.</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The stand-in weights cannot be written to {folder}: {detail}.</source>
        <translation>Die Ersatzgewichte können nicht nach {folder} geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check that disk, and the space that is free there.</source>
        <translation>Prüfen Sie diesen Datenträger und den freien Platz dort.</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: {detail}.</source>
        <translation>{model} kann nicht geprobt werden: {detail}.</translation>
    </message>
    <message>
        <source>Measure it with `leastwise bench` once it is downloaded.</source>
        <translation>Messen Sie es mit `leastwise bench`, sobald es heruntergeladen ist.</translation>
    </message>
    <message>
        <source>{model} gives vectors and writes no answers, so there is no speed to rehearse.</source>
        <translation>{model} liefert Vektoren und schreibt keine Antworten, daher gibt es keine Geschwindigkeit zu proben.</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: llama.cpp accepts no stand-in of it ({detail}).</source>
        <translation>{model} kann nicht geprobt werden: llama.cpp nimmt keinen Ersatz dafür an ({detail}).</translation>
    </message>
    <message>
        <source>{model} would run with {gpu_layers} of its {layers} layers on a GPU, and only all or none can be rehearsed.</source>
        <translation>{model} würde mit {gpu_layers} seiner {layers} Schichten auf einer GPU laufen, und nur alle oder keine lassen sich proben.</translation>
    </message>
    <message>
        <source>Set the GPU layers to 0, or to -1 for all.</source>
        <translation>Setzen Sie die GPU-Schichten auf 0 oder auf -1 für alle.</translation>
    </message>
    <message>
        <source>{word} is no {what} on the Hub.</source>
        <translation>{word} ist auf dem Hub kein Wert für {what}.</translation>
    </message>
    <message>
        <source>Write it as the Hub does, such as {example}.</source>
        <translation>Schreiben Sie es wie der Hub, etwa {example}.</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>Die Suche hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>{limit} rows cannot be asked for.</source>
        <translation>{limit} Zeilen können nicht verlangt werden.</translation>
    </message>
    <message>
        <source>Ask for 1 to {most:,}.</source>
        <translation>Verlangen Sie 1 bis {most:,}.</translation>
    </message>
    <message>
        <source>The smallest size is above the largest.</source>
        <translation>Die kleinste Größe liegt über der größten.</translation>
    </message>
    <message>
        <source>Swap them, or leave one out.</source>
        <translation>Vertauschen Sie sie, oder lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>{size} is no number of parameters.</source>
        <translation>{size} ist keine Zahl von Parametern.</translation>
    </message>
    <message>
        <source>Write it such as 350M, 4B or 1.5B.</source>
        <translation>Schreiben Sie sie etwa als 350M, 4B oder 1.5B.</translation>
    </message>
    <message>
        <source>{host} lists no such GGUF repository.</source>
        <translation>{host} kennt kein solches GGUF-Repository.</translation>
    </message>
    <message>
        <source>Take fewer or other words.</source>
        <translation>Nehmen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Es gibt mehr.</translation>
    </message>
    <message>
        <source>Raise --limit, or add words.</source>
        <translation>Heben Sie --limit an, oder fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>{count} more {count|was|were} left out, since the Hub does not tell how many parameters {count|it has|they have}.</source>
        <translation>{count} {count|weiteres wurde|weitere wurden} ausgelassen, da der Hub nicht sagt, wie viele Parameter {count|es hat|sie haben}.</translation>
    </message>
    <message>
        <source>This is what the Hub answered at {fetched}.</source>
        <translation>Das antwortete der Hub, Stand {fetched}.</translation>
    </message>
    <message>
        <source>{reference} is no repository.</source>
        <translation>{reference} ist kein Repository.</translation>
    </message>
    <message>
        <source>Write it as owner/name, such as Qwen/Qwen3-4B-GGUF.</source>
        <translation>Schreiben Sie es als owner/name, etwa Qwen/Qwen3-4B-GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model card.</source>
        <translation>{repository} hat keine Modellkarte.</translation>
    </message>
    <message>
        <source>The card of {repository} is longer; this is its first {most:gb}.</source>
        <translation>Die Karte von {repository} ist länger; dies sind ihre ersten {most:gb}.</translation>
    </message>
    <message>
        <source>Copy one from the settings of your account on the Hub: letters and digits without spaces.</source>
        <translation>Kopieren Sie einen aus den Einstellungen Ihres Kontos auf dem Hub: Buchstaben und Ziffern ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This system's keyring did not do what was asked for {host}: {detail}.</source>
        <translation>Der Schlüsselbund dieses Systems tat nicht, was für {host} verlangt war: {detail}.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set HF_TOKEN.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder setzen Sie HF_TOKEN.</translation>
    </message>
    <message>
        <source>The key for {host} is kept in {keyring}.</source>
        <translation>Der Schlüssel für {host} liegt in {keyring}.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept for later, and it is never written to a file.</source>
        <translation>Dieses System hat keinen Schlüsselbund, daher kann der Schlüssel nicht für später aufbewahrt werden, und er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Set HF_TOKEN where you start Leastwise.</source>
        <translation>Setzen Sie HF_TOKEN dort, wo Sie Leastwise starten.</translation>
    </message>
    <message>
        <source>The key for {host} is gone from here.</source>
        <translation>Der Schlüssel für {host} ist von hier weg.</translation>
    </message>
    <message>
        <source>No key was kept for {host}.</source>
        <translation>Für {host} war kein Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The key for {host} comes from HF_TOKEN.</source>
        <translation>Der Schlüssel für {host} kommt aus HF_TOKEN.</translation>
    </message>
    <message>
        <source>The key for {host} is kept until Leastwise is closed.</source>
        <translation>Der Schlüssel für {host} gilt, bis Leastwise geschlossen wird.</translation>
    </message>
    <message>
        <source>The key for {host} is used until Leastwise is closed: this system has no keyring to keep it in, and it is never written to a file.</source>
        <translation>Der Schlüssel für {host} gilt, bis Leastwise geschlossen wird: Dieses System hat keinen Schlüsselbund dafür, und er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>There is no key for {host}.</source>
        <translation>Es gibt keinen Schlüssel für {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in. One that is given here is used until Leastwise is closed.</source>
        <translation>Es gibt keinen Schlüssel für {host}, und dieses System hat keinen Schlüsselbund dafür. Ein hier angegebener gilt, bis Leastwise geschlossen wird.</translation>
    </message>
    <message>
        <source>There is no key for {host}; none is needed for public models.</source>
        <translation>Es gibt keinen Schlüssel für {host}; für öffentliche Modelle ist keiner nötig.</translation>
    </message>
    <message>
        <source>Keep one with `leastwise models token set`.</source>
        <translation>Legen Sie einen mit `leastwise models token set` ab.</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in.</source>
        <translation>Es gibt keinen Schlüssel für {host}, und dieses System hat keinen Schlüsselbund dafür.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Das Token fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Send the token that the server showed when it started, as `Authorization: Bearer TOKEN`.</source>
        <translation>Senden Sie das Token, das der Server beim Start gezeigt hat, als `Authorization: Bearer TOKEN`.</translation>
    </message>
    <message>
        <source>Requests for the host {host} are not answered here.</source>
        <translation>Anfragen für den Host {host} werden hier nicht beantwortet.</translation>
    </message>
    <message>
        <source>Call the server by the address that it showed when it started.</source>
        <translation>Rufen Sie den Server unter der Adresse auf, die er beim Start gezeigt hat.</translation>
    </message>
    <message>
        <source>Pages of {origin} may not call this server.</source>
        <translation>Seiten von {origin} dürfen diesen Server nicht aufrufen.</translation>
    </message>
    <message>
        <source>Start it with --allow-origin {origin} if they should.</source>
        <translation>Starten Sie ihn mit --allow-origin {origin}, wenn sie es sollen.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Bei {path} ist nichts.</translation>
    </message>
    <message>
        <source>See /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings.</source>
        <translation>Siehe /v1/models, /v1/chat/completions, /v1/completions und /v1/embeddings.</translation>
    </message>
    <message>
        <source>{path} does not take {method}.</source>
        <translation>{path} nimmt kein {method}.</translation>
    </message>
    <message>
        <source>The model {model} is not served here.</source>
        <translation>Das Modell {model} wird hier nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>This server's model is called {served}.</source>
        <translation>Das Modell dieses Servers heißt {served}.</translation>
    </message>
    <message>
        <source>The request is larger than {limit:gb}.</source>
        <translation>Die Anfrage ist größer als {limit:gb}.</translation>
    </message>
    <message>
        <source>Send less in one request.</source>
        <translation>Senden Sie weniger in einer Anfrage.</translation>
    </message>
    <message>
        <source>The request did not arrive within {limit} s.</source>
        <translation>Die Anfrage kam nicht binnen {limit} s an.</translation>
    </message>
    <message>
        <source>Send it again, whole.</source>
        <translation>Senden Sie sie noch einmal, ganz.</translation>
    </message>
    <message>
        <source>The request is not valid HTTP/1.1, or its header is too long.</source>
        <translation>Die Anfrage ist kein gültiges HTTP/1.1, oder ihr Header ist zu lang.</translation>
    </message>
    <message>
        <source>The request's body is not valid JSON: {detail}.</source>
        <translation>Der Inhalt der Anfrage ist kein gültiges JSON: {detail}.</translation>
    </message>
    <message>
        <source>{field}: {detail}.</source>
        <translation>{field}: {detail}.</translation>
    </message>
    <message>
        <source>{field} is not supported: {detail}.</source>
        <translation>{field} wird nicht unterstützt: {detail}.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Zu viele Verbindungen sind offen.</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>Schließen Sie einige, oder versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>{limit} {limit|request is|requests are} being answered.</source>
        <translation>{limit} {limit|Anfrage wird|Anfragen werden} gerade beantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The answer took longer than {limit} s.</source>
        <translation>Die Antwort dauerte länger als {limit} s.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise the time limit.</source>
        <translation>Verlangen Sie weniger Token, oder heben Sie die Zeitgrenze an.</translation>
    </message>
    <message>
        <source>The process that holds the model has ended and is being started again.</source>
        <translation>Der Prozess mit dem Modell endete und wird erneut gestartet.</translation>
    </message>
    <message>
        <source>The server met a defect of its own.</source>
        <translation>Der Server stieß auf einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Details are in {log}.</source>
        <translation>Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened: {detail}.</source>
        <translation>Port {port} kann nicht geöffnet werden: {detail}.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Wählen Sie einen anderen mit --port, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The process that served {model} ended ({how}).</source>
        <translation>Der Prozess, der {model} bereitstellte, endete ({how}).</translation>
    </message>
    <message>
        <source>Start it again. Details are in {log}.</source>
        <translation>Starten Sie ihn erneut. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>Serving {name} at {address}.</source>
        <translation>Stellt {name} unter {address} bereit.</translation>
    </message>
    <message>
        <source>Token: {token} (shown this once).</source>
        <translation>Token: {token} (wird nur dieses eine Mal gezeigt).</translation>
    </message>
    <message>
        <source>Every program of this computer may call it: no token is asked for.</source>
        <translation>Jedes Programm dieses Rechners darf es aufrufen: Kein Token wird verlangt.</translation>
    </message>
    <message>
        <source>Ctrl-C stops it.</source>
        <translation>Strg-C beendet es.</translation>
    </message>
    <message>
        <source>Stopped after {requests} {requests|request|requests}, {tokens} {tokens|token|tokens} written.</source>
        <translation>Angehalten nach {requests} {requests|Anfrage|Anfragen}, {tokens} {tokens|geschriebenem|geschriebenen} Token.</translation>
    </message>
    <message>
        <source>{cause} The model is being loaded again.</source>
        <translation>{cause} Das Modell wird erneut geladen.</translation>
    </message>
    <message>
        <source>The model is loaded again.</source>
        <translation>Das Modell ist wieder geladen.</translation>
    </message>
    <message>
        <source>This token cannot be sent in a header.</source>
        <translation>Dieses Token kann nicht in einem Header gesendet werden.</translation>
    </message>
    <message>
        <source>Take 8 to 256 letters, digits and punctuation marks without spaces.</source>
        <translation>Nehmen Sie 8 bis 256 Buchstaben, Ziffern und Satzzeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>{origin} is no origin.</source>
        <translation>{origin} ist kein Ursprung.</translation>
    </message>
    <message>
        <source>Write it as a browser does: https://example.org</source>
        <translation>Schreiben Sie ihn wie ein Browser: https://example.org</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How models run</source>
        <translation>Wie Modelle laufen</translation>
    </message>
    <message>
        <source>Runs over a suite</source>
        <translation>Läufe über eine Suite</translation>
    </message>
    <message>
        <source>Network and cloud</source>
        <translation>Netz und Cloud</translation>
    </message>
    <message>
        <source>Money and power</source>
        <translation>Geld und Strom</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>Modelle und Daten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the window: as the system has them, light, or dark.</source>
        <translation>Farben des Fensters: wie das System sie hat, hell oder dunkel.</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie das System sie hat</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of the window's text, in percent of the system's.</source>
        <translation>Größe des Textes im Fenster, in Prozent der des Systems.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window; the command line speaks English. Figures and dates follow it.</source>
        <translation>Sprache des Fensters; die Befehlszeile spricht Englisch. Zahlen und Datumsangaben richten sich danach.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System sie hat</translation>
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
        <translation>Threads, auf denen ein Modell läuft; 0 nimmt die physischen Kerne und einen bei sehr kleinen Modellen.</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together that a model is given room for.</source>
        <translation>Token von Prompt und Antwort zusammen, für die ein Modell Platz bekommt.</translation>
    </message>
    <message>
        <source>Answers that a model writes at once in a run over a suite; they share the context.</source>
        <translation>Antworten, die ein Modell bei einem Lauf über eine Suite zugleich schreibt; sie teilen sich den Kontext.</translation>
    </message>
    <message>
        <source>Layers that go to the GPU; -1 takes all that fit.</source>
        <translation>Schichten, die auf die GPU gehen; -1 nimmt alle, die passen.</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>alle, die passen</translation>
    </message>
    <message>
        <source>Loading of weights</source>
        <translation>Laden der Gewichte</translation>
    </message>
    <message>
        <source>How weights come into memory: read once into private memory, or mapped from the file.</source>
        <translation>Wie Gewichte in den Speicher kommen: einmal in privaten Speicher gelesen oder aus der Datei abgebildet.</translation>
    </message>
    <message>
        <source>Read into memory</source>
        <translation>In den Speicher gelesen</translation>
    </message>
    <message>
        <source>Mapped from the file</source>
        <translation>Aus der Datei abgebildet</translation>
    </message>
    <message>
        <source>Flash attention: on, off, or as llama.cpp decides for the model.</source>
        <translation>Flash Attention: an, aus oder wie llama.cpp für das Modell entscheidet.</translation>
    </message>
    <message>
        <source>As llama.cpp decides</source>
        <translation>Wie llama.cpp entscheidet</translation>
    </message>
    <message>
        <source>Giving up early</source>
        <translation>Vorzeitiges Aufgeben</translation>
    </message>
    <message>
        <source>Chance, in percent, that deciding models before their last case may make a run name the wrong one; 0 decides only what the rest cannot change.</source>
        <translation>Wahrscheinlichkeit in Prozent, dass ein Lauf das falsche Modell nennt, weil Modelle vor ihrem letzten Fall entschieden werden; 0 entscheidet nur, was der Rest nicht mehr ändern kann.</translation>
    </message>
    <message>
        <source>Stop at the verdict</source>
        <translation>Beim Urteil anhalten</translation>
    </message>
    <message>
        <source>Whether a run ends once a model is expected to pass, with the chance of error above. Otherwise that model is run to its last case, which makes its verdict exact.</source>
        <translation>Ob ein Lauf endet, sobald ein Modell voraussichtlich besteht, mit der Irrtumswahrscheinlichkeit von oben. Sonst läuft dieses Modell bis zu seinem letzten Fall, was sein Urteil exakt macht.</translation>
    </message>
    <message>
        <source>No: run it to its last case</source>
        <translation>Nein: bis zum letzten Fall laufen lassen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Rechner wach halten</translation>
    </message>
    <message>
        <source>Whether the computer is kept from falling asleep while a run over a suite goes on.</source>
        <translation>Ob der Rechner wach gehalten wird, während ein Lauf über eine Suite geht.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>Offline-Schalter</translation>
    </message>
    <message>
        <source>Whether everything that needs the network is refused, headers of models included.</source>
        <translation>Ob alles verweigert wird, was das Netz braucht, auch die Dateiköpfe von Modellen.</translation>
    </message>
    <message>
        <source>Off: what you ask for may go out</source>
        <translation>Aus: Was Sie verlangen, darf hinausgehen</translation>
    </message>
    <message>
        <source>On: nothing goes out</source>
        <translation>An: Nichts geht hinaus</translation>
    </message>
    <message>
        <source>Speed of downloads</source>
        <translation>Geschwindigkeit der Downloads</translation>
    </message>
    <message>
        <source>What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit.</source>
        <translation>Was alle Downloads zusammen höchstens beanspruchen, in kB (1.000 Byte) je Sekunde; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Cloud calls at once</source>
        <translation>Cloud-Aufrufe zugleich</translation>
    </message>
    <message>
        <source>Calls to a cloud model that are in flight at once while a suite is put to it.</source>
        <translation>Aufrufe an ein Cloud-Modell, die zugleich unterwegs sind, während ihm eine Suite gestellt wird.</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in the currency of the price table; empty is not known.</source>
        <translation>Was eine Kilowattstunde kostet, in der Währung der Preistabelle; leer ist unbekannt.</translation>
    </message>
    <message>
        <source>Price of the machine</source>
        <translation>Preis des Rechners</translation>
    </message>
    <message>
        <source>What a machine like this costs, in the same currency: 0 where it is there anyway, empty where that is not known.</source>
        <translation>Was ein Rechner wie dieser kostet, in derselben Währung: 0, wo er ohnehin da ist, leer, wo das unbekannt ist.</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Jahre der Nutzung</translation>
    </message>
    <message>
        <source>Years over which the price of a machine is spread.</source>
        <translation>Jahre, über die der Preis eines Rechners verteilt wird.</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>Leistung beim Antworten</translation>
    </message>
    <message>
        <source>Power at the socket, in watts, while a model answers, as you measured it; empty takes the computer's own counters where it has any.</source>
        <translation>Leistung an der Steckdose, in Watt, während ein Modell antwortet, wie Sie sie gemessen haben; leer nimmt die Zähler des Rechners selbst, wo er welche hat.</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>Weitere Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Further folders in which Leastwise looks for GGUF files.</source>
        <translation>Weitere Ordner, in denen Leastwise nach GGUF-Dateien sucht.</translation>
    </message>
    <message>
        <source>Folder of own models</source>
        <translation>Ordner der eigenen Modelle</translation>
    </message>
    <message>
        <source>Folder of the models that Leastwise owns; empty is in its data directory. `leastwise models move` changes it and takes the models along.</source>
        <translation>Ordner der Modelle, die Leastwise gehören; leer ist im Datenverzeichnis. `leastwise models move` ändert ihn und nimmt die Modelle mit.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>{name} comes from the environment ({variable}) and cannot be changed here.</source>
        <translation>{name} kommt aus der Umgebung ({variable}) und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Unset {variable}, or change it where it is set.</source>
        <translation>Löschen Sie {variable}, oder ändern Sie es dort, wo es gesetzt ist.</translation>
    </message>
    <message>
        <source>{name} is not changed by itself, as the models have to go along.</source>
        <translation>{name} wird nicht für sich geändert, da die Modelle mit umziehen müssen.</translation>
    </message>
    <message>
        <source>Move them: `leastwise models move FOLDER`, or Library on the Models page.</source>
        <translation>Verschieben Sie sie: `leastwise models move FOLDER` oder Bibliothek auf der Seite Modelle.</translation>
    </message>
    <message>
        <source>{variable} in the environment says {value}.</source>
        <translation>{variable} in der Umgebung sagt {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend or unset it.</source>
        <translation>Möglich ist {allowed}; berichtigen oder löschen Sie es.</translation>
    </message>
    <message>
        <source>{name} is {value} from now on.</source>
        <translation>{name} ist von nun an {value}.</translation>
    </message>
    <message>
        <source>{name} is {value} from the next start on.</source>
        <translation>{name} ist ab dem nächsten Start {value}.</translation>
    </message>
    <message>
        <source>Back to their defaults: {names}.</source>
        <translation>Zurück auf den Vorgaben: {names}.</translation>
    </message>
    <message>
        <source>Every setting has its default; there is nothing to reset.</source>
        <translation>Jede Einstellung steht auf ihrer Vorgabe; es gibt nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether all settings shall be reset.</source>
        <translation>Niemand ist da, der gefragt werden könnte, ob alle Einstellungen zurückgesetzt werden sollen.</translation>
    </message>
    <message>
        <source>Give --yes.</source>
        <translation>Geben Sie --yes an.</translation>
    </message>
    <message>
        <source>Nothing was reset.</source>
        <translation>Nichts wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>It is not said what to reset.</source>
        <translation>Es ist nicht gesagt, was zurückgesetzt werden soll.</translation>
    </message>
    <message>
        <source>Name settings, or give --all; not both.</source>
        <translation>Nennen Sie Einstellungen, oder geben Sie --all an; nicht beides.</translation>
    </message>
    <message>
        <source>reading memory</source>
        <translation>liest Speicher</translation>
    </message>
    <message>
        <source>timing weights of each type</source>
        <translation>misst die Zeit von Gewichten jedes Typs</translation>
    </message>
    <message>
        <source>timing what surrounds a step</source>
        <translation>misst die Zeit dessen, was einen Schritt umgibt</translation>
    </message>
    <message>
        <source>timing the steps of a model</source>
        <translation>misst die Zeit der Schritte eines Modells</translation>
    </message>
    <message>
        <source>timing the steps of a prompt</source>
        <translation>misst die Zeit der Schritte eines Prompts</translation>
    </message>
    <message>
        <source>timing attention</source>
        <translation>misst die Zeit der Attention</translation>
    </message>
    <message>
        <source>timing recurrent layers</source>
        <translation>misst die Zeit rekurrenter Schichten</translation>
    </message>
    <message>
        <source>timing experts</source>
        <translation>misst die Zeit von Experten</translation>
    </message>
    <message>
        <source>Measuring this computer needs {needed:gb} of disk space for a moment, and there is less in {folder}.</source>
        <translation>Um diesen Rechner zu messen, sind für kurze Zeit {needed:gb} Speicherplatz auf dem Datenträger nötig, und in {folder} ist weniger.</translation>
    </message>
    <message>
        <source>Other programs keep this computer so busy that its speed cannot be measured.</source>
        <translation>Andere Programme beschäftigen diesen Rechner so sehr, dass seine Geschwindigkeit nicht gemessen werden kann.</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers would run on a GPU, and a speed is only predicted for all or none.</source>
        <translation>{gpu_layers} von {layers} Schichten würden auf einer GPU laufen, und eine Geschwindigkeit wird nur für alle oder keine vorhergesagt.</translation>
    </message>
    <message>
        <source>This computer was measured with its GPU, and the model would run on the processor.</source>
        <translation>Dieser Rechner wurde mit seiner GPU gemessen, und das Modell würde auf dem Prozessor laufen.</translation>
    </message>
    <message>
        <source>predicted from the bytes that are read for each token and what this computer does with weights of these types</source>
        <translation>vorhergesagt aus den Bytes, die für jedes Token gelesen werden, und dem, was dieser Rechner mit Gewichten dieser Typen leistet</translation>
    </message>
    <message>
        <source>predicted from what this computer does with weights of these types, corrected by {count} {count|speed that was|speeds that were} measured here</source>
        <translation>vorhergesagt aus dem, was dieser Rechner mit Gewichten dieser Typen leistet, korrigiert durch {count} hier gemessene {count|Geschwindigkeit|Geschwindigkeiten}</translation>
    </message>
    <message>
        <source>measured here with the same file and settings</source>
        <translation>hier mit derselben Datei und denselben Einstellungen gemessen</translation>
    </message>
    <message>
        <source>The whole interval reaches the bar of {bar:percent}: new inputs of this kind would too (95 % confidence).</source>
        <translation>Das ganze Intervall erreicht die Hürde von {bar:percent}: Neue Eingaben dieser Art würden es auch (95 % Konfidenz).</translation>
    </message>
    <message>
        <source>The whole interval lies below the bar of {bar:percent} (95 % confidence).</source>
        <translation>Das ganze Intervall liegt unter der Hürde von {bar:percent} (95 % Konfidenz).</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its lower end would reach the bar.</source>
        <translation>Die Hürde von {bar:percent} liegt in diesem Intervall. {cases|Bestünde|Bestünden} {cases:,} {cases|weiterer Fall|weitere Fälle} im selben Anteil, erreichte sein unteres Ende die Hürde.</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its upper end would fall below the bar.</source>
        <translation>Die Hürde von {bar:percent} liegt in diesem Intervall. {cases|Bestünde|Bestünden} {cases:,} {cases|weiterer Fall|weitere Fälle} im selben Anteil, fiele sein oberes Ende unter die Hürde.</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval, and the rate is so near to it that more than {most:,} further cases would be needed to tell.</source>
        <translation>Die Hürde von {bar:percent} liegt in diesem Intervall, und die Quote ist ihr so nah, dass mehr als {most:,} weitere Fälle nötig wären, um es zu sagen.</translation>
    </message>
    <message>
        <source>The rate is the bar itself, {bar:percent}: no number of further cases that pass at this rate would tell on which side of it new inputs lie.</source>
        <translation>Die Quote ist die Hürde selbst, {bar:percent}: Keine Zahl weiterer Fälle, die mit dieser Quote bestehen, würde sagen, auf welcher Seite neue Eingaben liegen.</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case comes|cases come} from {sources:,} {sources|source|sources} and {cases|is|are} worth {effective:figure} independent ones: by sources expect {low:percent} to {high:percent_up} on new inputs.</source>
        <translation>{cases:,} {cases|Fall stammt|Fälle stammen} aus {sources:,} {sources|Quelle|Quellen} und {cases|zählt|zählen} wie {effective:figure} unabhängige: Nach Quellen ist bei neuen Eingaben mit {low:percent} bis {high:percent_up} zu rechnen.</translation>
    </message>
    <message>
        <source>All {cases:,} cases come from one source, which says nothing of others.</source>
        <translation>Alle {cases:,} Fälle stammen aus einer Quelle, was nichts über andere sagt.</translation>
    </message>
    <message>
        <source>The chance that {repeats} answers to one case all pass is {hat:percent} (pass^{repeats}).</source>
        <translation>Die Wahrscheinlichkeit, dass {repeats} Antworten auf einen Fall alle bestehen, ist {hat:percent} (pass^{repeats}).</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes. No test tells whether that is chance: one was stopped early, and earlier outcomes chose which cases came first.</source>
        <translation>{better} besteht {more} {more|Fall, in dem|Fälle, in denen} {worse} scheitert, und scheitert in {fewer}, die es besteht. Kein Test sagt, ob das Zufall ist: Eines wurde vorzeitig angehalten, und frühere Ergebnisse bestimmten, welche Fälle zuerst kamen.</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: more than chance would do ({test}, p {p:chance}).</source>
        <translation>{better} besteht {more} {more|Fall, in dem|Fälle, in denen} {worse} scheitert, und scheitert in {fewer}, die es besteht: mehr als durch Zufall ({test}, p {p:chance}).</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: that may be chance ({test}, p {p:chance}).</source>
        <translation>{better} besteht {more} {more|Fall, in dem|Fälle, in denen} {worse} scheitert, und scheitert in {fewer}, die es besteht: Das kann Zufall sein ({test}, p {p:chance}).</translation>
    </message>
    <message>
        <source>Cases that no model passes: {count} (numbers {cases}).</source>
        <translation>Fälle, die kein Modell besteht: {count} (Nummern {cases}).</translation>
    </message>
    <message>
        <source>Check whether they ask for what the task needs.</source>
        <translation>Sehen Sie nach, ob sie verlangen, was die Aufgabe braucht.</translation>
    </message>
    <message>
        <source>Cases in which the check {check} passes whatever the model: {count} (numbers {cases}).</source>
        <translation>Fälle, in denen die Prüfung {check} bei jedem Modell besteht: {count} (Nummern {cases}).</translation>
    </message>
    <message>
        <source>Cases in which the check {check} fails whatever the model: {count} (numbers {cases}).</source>
        <translation>Fälle, in denen die Prüfung {check} bei jedem Modell scheitert: {count} (Nummern {cases}).</translation>
    </message>
    <message>
        <source>{first} and {second} agree in {cases:,} of {cases:,} {cases|case|cases}.</source>
        <translation>{first} und {second} stimmen in {cases:,} von {cases:,} {cases|Fall|Fällen} überein.</translation>
    </message>
    <message>
        <source>{first} and {second} share no case, so that nothing can be compared.</source>
        <translation>{first} und {second} haben keinen Fall gemeinsam, daher lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Nearest came {model}: of {run:,} {run|case|cases} run {passed:,} passed. Failed: {count:,} (numbers {cases}).</source>
        <translation>Am nächsten kam {model}: Von {run:,} {run|gelaufenen Fall|gelaufenen Fällen} bestanden {passed:,}. Nicht bestanden: {count:,} (Nummern {cases}).</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {detail}.</source>
        <translation>Der Bericht konnte nicht nach {path} geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Report written to {path}.</source>
        <translation>Bericht nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>No file can be written at {path}.</source>
        <translation>Bei {path} kann keine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file in a folder.</source>
        <translation>Nennen Sie eine Datei in einem Ordner.</translation>
    </message>
    <message>
        <source>A report is of one run, and several suites were asked for.</source>
        <translation>Ein Bericht gilt für einen Lauf, und mehrere Suiten wurden verlangt.</translation>
    </message>
    <message>
        <source>Leave out --report, then use `leastwise history export`.</source>
        <translation>Lassen Sie --report weg, und nehmen Sie dann `leastwise history export`.</translation>
    </message>
    <message>
        <source>No report has the ending of {path}.</source>
        <translation>Kein Bericht hat die Endung von {path}.</translation>
    </message>
    <message>
        <source>Use .html, .json, .csv, .xml (JUnit) or .md (a summary).</source>
        <translation>Nehmen Sie .html, .json, .csv, .xml (JUnit) oder .md (eine Zusammenfassung).</translation>
    </message>
    <message>
        <source>exact McNemar test</source>
        <translation>exakter McNemar-Test</translation>
    </message>
    <message>
        <source>anytime-valid test, since one was stopped early</source>
        <translation>jederzeit gültiger Test, da eines vorzeitig angehalten wurde</translation>
    </message>
    <message>
        <source>Another Leastwise is writing the history in {path} (process {pid}).</source>
        <translation>Ein anderes Leastwise schreibt den Verlauf in {path} (Prozess {pid}).</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, then try again.</source>
        <translation>Schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The data directory {path} cannot be written: {detail}.</source>
        <translation>Das Datenverzeichnis {path} kann nicht beschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check its permissions, or set LEASTWISE_HOME to a folder that can be written.</source>
        <translation>Prüfen Sie seine Rechte, oder setzen Sie LEASTWISE_HOME auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Der Datenträger mit {path} ist voll.</translation>
    </message>
    <message>
        <source>Free some space and run again with --resume; what was finished is kept.</source>
        <translation>Schaffen Sie Platz, und lassen Sie mit --resume erneut laufen; was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>The history in {path} was written by a newer Leastwise.</source>
        <translation>Der Verlauf in {path} wurde von einem neueren Leastwise geschrieben.</translation>
    </message>
    <message>
        <source>Update Leastwise, or set LEASTWISE_HOME to another folder.</source>
        <translation>Aktualisieren Sie Leastwise, oder setzen Sie LEASTWISE_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged: {detail}.</source>
        <translation>Der Verlauf in {path} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away to start a new one.</source>
        <translation>Er blieb, wie er ist. Verschieben Sie ihn, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away, or set LEASTWISE_HOME to another folder.</source>
        <translation>Sie blieb, wie sie ist. Verschieben Sie sie, oder setzen Sie LEASTWISE_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history in {path} is open for reading only.</source>
        <translation>Der Verlauf in {path} ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Close the other Leastwise, then try again.</source>
        <translation>Schließen Sie das andere Leastwise, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A newer or older Leastwise wrote something here that this one has no words for ({unknown_code}).</source>
        <translation>Ein neueres oder älteres Leastwise schrieb hier etwas, wofür dieses keine Worte hat ({unknown_code}).</translation>
    </message>
    <message>
        <source>The history in {path} could not be written: {detail}.</source>
        <translation>Der Verlauf in {path} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and run again with --resume; what was finished is kept.</source>
        <translation>Prüfen Sie den Datenträger, und lassen Sie mit --resume erneut laufen; was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>Leastwise is closing, so nothing more is kept.</source>
        <translation>Leastwise schließt gerade, daher wird nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Runs are searched for at most {limit} words at once.</source>
        <translation>Läufe werden nach höchstens {limit} Wörtern zugleich durchsucht.</translation>
    </message>
    <message>
        <source>Search for fewer.</source>
        <translation>Suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>There is no interrupted run of {suite} with these models and this bar.</source>
        <translation>Es gibt keinen unterbrochenen Lauf von {suite} mit diesen Modellen und dieser Hürde.</translation>
    </message>
    <message>
        <source>Run `leastwise find` without --resume.</source>
        <translation>Geben Sie `leastwise find` ohne --resume ein.</translation>
    </message>
    <message>
        <source>Run {run_id} is being made just now.</source>
        <translation>Lauf {run_id} ist gerade im Gang.</translation>
    </message>
    <message>
        <source>Stop it first, then remove it.</source>
        <translation>Halten Sie ihn zuerst an, und entfernen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Run {run_id} is of another suite, or of the same with other cases, so that no case can be held against this one.</source>
        <translation>Lauf {run_id} gehört zu einer anderen Suite oder zu derselben mit anderen Fällen, daher lässt sich kein Fall gegen diesen halten.</translation>
    </message>
    <message>
        <source>Name a run of the same suite.</source>
        <translation>Nennen Sie einen Lauf derselben Suite.</translation>
    </message>
    <message>
        <source>No model of run {run_id} answered every case, so that none can be the reference.</source>
        <translation>Kein Modell von Lauf {run_id} hat jeden Fall beantwortet, daher kann keines die Referenz sein.</translation>
    </message>
    <message>
        <source>Name a run that has one.</source>
        <translation>Nennen Sie einen Lauf, der eines hat.</translation>
    </message>
    <message>
        <source>Removed with every answer: run {runs}.</source>
        <translation>Mit jeder Antwort entfernt: Lauf {runs}.</translation>
    </message>
    <message>
        <source>Removing runs needs your word, and nobody can be asked here.</source>
        <translation>Läufe zu entfernen braucht Ihre Bestätigung, und hier kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>There is no run number {run_id}.</source>
        <translation>Es gibt keinen Lauf mit der Nummer {run_id}.</translation>
    </message>
    <message>
        <source>See `leastwise history`.</source>
        <translation>Siehe `leastwise history`.</translation>
    </message>
    <message>
        <source>There is no suite at {path}.</source>
        <translation>Bei {path} ist keine Suite.</translation>
    </message>
    <message>
        <source>Give a folder with a promptfooconfig.yaml, or one of: {known}.</source>
        <translation>Geben Sie einen Ordner mit einer promptfooconfig.yaml an oder eine von: {known}.</translation>
    </message>
    <message>
        <source>Mend the file there.</source>
        <translation>Berichtigen Sie die Datei dort.</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <translation>{path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} holds no cases.</source>
        <translation>{path} enthält keine Fälle.</translation>
    </message>
    <message>
        <source>Add at least one case to its tests.</source>
        <translation>Fügen Sie den Tests mindestens einen Fall hinzu.</translation>
    </message>
    <message>
        <source>{name}: {cases} {cases|case|cases}, {checks} {checks|check|checks}; the bar is {rate:percent}.</source>
        <translation>{name}: {cases} {cases|Fall|Fälle}, {checks} {checks|Prüfung|Prüfungen}; die Hürde ist {rate:percent}.</translation>
    </message>
    <message>
        <source>There is no suite file at {path}.</source>
        <translation>Bei {path} ist keine Datei einer Suite.</translation>
    </message>
    <message>
        <source>{path} holds no promptfooconfig.yaml.</source>
        <translation>{path} enthält keine promptfooconfig.yaml.</translation>
    </message>
    <message>
        <source>Give a suite's folder, or its configuration file.</source>
        <translation>Geben Sie den Ordner einer Suite oder ihre Konfigurationsdatei an.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit:gib}, more than a suite's file may have.</source>
        <translation>{path} ist größer als {limit:gib}, mehr, als die Datei einer Suite haben darf.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Too many templates of {path} could not be filled in: {cause}.</source>
        <translation>Zu viele Vorlagen von {path} ließen sich nicht ausfüllen: {cause}.</translation>
    </message>
    <message>
        <source>Look for a loop that does not end or a text that grows without bound.</source>
        <translation>Suchen Sie nach einer Schleife, die nicht endet, oder einem Text, der grenzenlos wächst.</translation>
    </message>
    <message>
        <source>With {path} the suite's files are larger than {limit:gib} together, more than a suite may have.</source>
        <translation>Mit {path} sind die Dateien der Suite zusammen größer als {limit:gib}, mehr, als eine Suite haben darf.</translation>
    </message>
    <message>
        <source>Split the suite into several.</source>
        <translation>Teilen Sie die Suite in mehrere.</translation>
    </message>
    <message>
        <source>the text is not {encoding} here; if the file is Latin-1 or Windows-1252, save it as UTF-8</source>
        <translation>der Text ist hier kein {encoding}; ist die Datei Latin-1 oder Windows-1252, speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>This suite has no scripts that wait for your consent.</source>
        <translation>Diese Suite hat keine Skripte, die auf Ihre Zustimmung warten.</translation>
    </message>
    <message>
        <source>Nothing was allowed.</source>
        <translation>Nichts wurde erlaubt.</translation>
    </message>
    <message>
        <source>Scripts of this suite that may run from now on: {count}.</source>
        <translation>Skripte dieser Suite, die von nun an laufen dürfen: {count}.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked.</source>
        <translation>Niemand ist da, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Read the scripts, and give --yes to allow them.</source>
        <translation>Lesen Sie die Skripte, und geben Sie --yes an, um sie zu erlauben.</translation>
    </message>
    <message>
        <source>The consent could not be kept in {path}: {detail}.</source>
        <translation>Die Zustimmung konnte nicht in {path} gespeichert werden: {detail}.</translation>
    </message>
    <message>
        <source>{key} must be a mapping</source>
        <translation>{key} muss eine Zuordnung sein</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key} muss eine Liste sein</translation>
    </message>
    <message>
        <source>{key} must be a text</source>
        <translation>{key} muss ein Text sein</translation>
    </message>
    <message>
        <source>{key} must be a number</source>
        <translation>{key} muss eine Zahl sein</translation>
    </message>
    <message>
        <source>this line is not JSON ({detail})</source>
        <translation>diese Zeile ist kein JSON ({detail})</translation>
    </message>
    <message>
        <source>a check needs a type</source>
        <translation>eine Prüfung braucht einen Typ</translation>
    </message>
    <message>
        <source>an assert-set needs a list under assert</source>
        <translation>ein assert-set braucht eine Liste unter assert</translation>
    </message>
    <message>
        <source>{key} must not be negative</source>
        <translation>{key} darf nicht negativ sein</translation>
    </message>
    <message>
        <source>{key} appears twice</source>
        <translation>{key} kommt zweimal vor</translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation>es ist mehr als {limit} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it would grow to more than {limit:,} entries</source>
        <translation>es würde auf mehr als {limit:,} Einträge wachsen</translation>
    </message>
    <message>
        <source>the suite has more than {limit:,} cases; split it</source>
        <translation>die Suite hat mehr als {limit:,} Fälle; teilen Sie sie</translation>
    </message>
    <message>
        <source>there is no column that a prompt can be made of</source>
        <translation>es gibt keine Spalte, aus der ein Prompt werden kann</translation>
    </message>
    <message>
        <source>The name of {path} must end with one of: {known}.</source>
        <translation>Der Name von {path} muss auf eines enden von: {known}.</translation>
    </message>
    <message>
        <source>{path} was not written: CSV cannot hold {what} of case {case}.</source>
        <translation>{path} wurde nicht geschrieben: CSV kann {what} von Fall {case} nicht enthalten.</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo.</source>
        <translation>Exportieren Sie mit --to jsonl oder --to promptfoo.</translation>
    </message>
    <message>
        <source>{path} was not written: case {case} would not read back the same from {form}.</source>
        <translation>{path} wurde nicht geschrieben: Fall {case} ließe sich aus {form} nicht gleich zurücklesen.</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo, or mend the case.</source>
        <translation>Exportieren Sie mit --to jsonl oder --to promptfoo, oder berichtigen Sie den Fall.</translation>
    </message>
    <message>
        <source>Unsupported: {name} (in {count:,} {count|case|cases}); it never passes.</source>
        <translation>Nicht unterstützt: {name} (in {count:,} {count|Fall|Fällen}); es besteht nie.</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case|cases} of {name} {cases|was|were} written to {path}, as {form}.</source>
        <translation>{cases:,} {cases|Fall|Fälle} von {name} {cases|wurde|wurden} nach {path} geschrieben, als {form}.</translation>
    </message>
    <message>
        <source>There is already a suite at {path}.</source>
        <translation>Bei {path} ist schon eine Suite.</translation>
    </message>
    <message>
        <source>Give another name, or remove it first.</source>
        <translation>Geben Sie einen anderen Namen an, oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{name} is now among your suites: {cases:,} {cases|case|cases}, in {path}.</source>
        <translation>{name} ist nun unter Ihren Suiten: {cases:,} {cases|Fall|Fälle}, in {path}.</translation>
    </message>
    <message>
        <source>{name} is ready in {path}, with {cases:,} {cases|case|cases}.</source>
        <translation>{name} liegt bereit in {path}, mit {cases:,} {cases|Fall|Fällen}.</translation>
    </message>
    <message>
        <source>Write your task and your tests into its promptfooconfig.yaml; the comments say how.</source>
        <translation>Schreiben Sie Ihre Aufgabe und Ihre Tests in die promptfooconfig.yaml; die Kommentare sagen, wie.</translation>
    </message>
    <message>
        <source>{file} is parted by {delimiter}, and was read so.</source>
        <translation>{file} ist mit {delimiter} getrennt und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The prompt names these columns with their values: {columns}.</source>
        <translation>Der Prompt nennt diese Spalten mit ihren Werten: {columns}.</translation>
    </message>
    <message>
        <source>The variable {name} is missing in {count:,} {count|case|cases} (numbers {cases}); nothing stands in its place.</source>
        <translation>Die Variable {name} fehlt in {count:,} {count|Fall|Fällen} (Nummern {cases}); an ihrer Stelle steht nichts.</translation>
    </message>
    <message>
        <source>The check {check} is broken in {count:,} {count|case|cases} (numbers {cases}), so no model passes {count|it|them}: {cause}.</source>
        <translation>Die Prüfung {check} ist in {count:,} {count|Fall|Fällen} ({cases}) fehlerhaft, kein Modell besteht {count|ihn|sie}: {cause}.</translation>
    </message>
    <message>
        <source>{count:,} {count|case has|cases have} no check (numbers {cases}), so any answer passes {count|it|them}.</source>
        <translation>{count:,} {count|Fall hat|Fälle haben} keine Prüfung (Nummern {cases}), daher besteht {count|ihn|sie} jede Antwort.</translation>
    </message>
    <message>
        <source>a second document begins, and a suite has one</source>
        <translation>ein zweites Dokument beginnt, und eine Suite hat eines</translation>
    </message>
    <message>
        <source>the alias {name} stands for nothing above it</source>
        <translation>der Alias {name} steht für nichts darüber</translation>
    </message>
    <message>
        <source>the tag {name} is not known</source>
        <translation>das Tag {name} ist nicht bekannt</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>ein Schlüssel muss reiner Text sein</translation>
    </message>
    <message>
        <source>only a mapping can be merged with &lt;&lt;</source>
        <translation>nur eine Zuordnung kann mit &lt;&lt; eingefügt werden</translation>
    </message>
    <message>
        <source>this row has {found} {found|cell|cells}, and the header has {expected}</source>
        <translation>diese Zeile hat {found} {found|Zelle|Zellen}, und die Kopfzeile hat {expected}</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} gibt es nicht</translation>
    </message>
    <message>
        <source>tests are read from CSV, JSON, JSONL and YAML files, not from {name}</source>
        <translation>Tests werden aus Dateien in CSV, JSON, JSONL und YAML gelesen, nicht aus {name}</translation>
    </message>
    <message>
        <source>a test needs vars, assert, options or a threshold</source>
        <translation>ein Test braucht vars, assert, options oder einen threshold</translation>
    </message>
    <message>
        <source>the suite needs at least one prompt</source>
        <translation>die Suite braucht mindestens einen Prompt</translation>
    </message>
    <message>
        <source>a prompt needs raw or id</source>
        <translation>ein Prompt braucht raw oder id</translation>
    </message>
    <message>
        <source>there is no prompt in {name}</source>
        <translation>in {name} ist kein Prompt</translation>
    </message>
    <message>
        <source>a scenario needs a list under config</source>
        <translation>ein scenario braucht eine Liste unter config</translation>
    </message>
    <message>
        <source>{key} is not known here; there is {known}</source>
        <translation>{key} ist hier nicht bekannt; es gibt {known}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts that are not empty</source>
        <translation>{key} muss eine Liste nicht leerer Texte sein</translation>
    </message>
    <message>
        <source>{key} must be a number above {low}</source>
        <translation>{key} muss eine Zahl über {low} sein</translation>
    </message>
    <message>
        <source>{key} must be a number above {low} and up to {high}</source>
        <translation>{key} muss eine Zahl über {low} und bis {high} sein</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} up</source>
        <translation>{key} muss eine Zahl ab {low} sein</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} to {high}</source>
        <translation>{key} muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>{key} must be a whole number above {low}</source>
        <translation>{key} muss eine ganze Zahl über {low} sein</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>{name} ships with Leastwise and stays as it is.</source>
        <translation>{name} gehört zu Leastwise und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Save a copy.</source>
        <translation>Speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>What stands under {key} lies in another file, or in a form that cannot be changed here without losing it.</source>
        <translation>Was unter {key} steht, liegt in einer anderen Datei oder in einer Form, die hier nicht geändert werden kann, ohne sie zu verlieren.</translation>
    </message>
    <message>
        <source>Save a copy: it holds everything in one file.</source>
        <translation>Speichern Sie eine Kopie: Sie enthält alles in einer Datei.</translation>
    </message>
    <message>
        <source>The prompts have something that Leastwise does not know, so they stay as they are.</source>
        <translation>Die Prompts haben etwas, das Leastwise nicht kennt, daher bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Change them in an editor.</source>
        <translation>Ändern Sie sie in einem Editor.</translation>
    </message>
    <message>
        <source>The file uses YAML anchors, which would be lost.</source>
        <translation>Die Datei nutzt YAML-Anker, die verloren gingen.</translation>
    </message>
    <message>
        <source>Save a copy, or change the file in an editor.</source>
        <translation>Speichern Sie eine Kopie, oder ändern Sie die Datei in einem Editor.</translation>
    </message>
    <message>
        <source>The files of {name} were changed by something else since they were opened.</source>
        <translation>Die Dateien von {name} wurden seit dem Öffnen von anderer Seite geändert.</translation>
    </message>
    <message>
        <source>Save a copy to keep your changes, or open the suite again without them.</source>
        <translation>Speichern Sie eine Kopie, um Ihre Änderungen zu behalten, oder öffnen Sie die Suite ohne sie erneut.</translation>
    </message>
    <message>
        <source>{path} would not read back as it stands here, so nothing was written.</source>
        <translation>{path} ließe sich nicht so zurücklesen, wie es hier steht, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A prompt on one line that ends like a file's name would be read as that file.</source>
        <translation>Ein einzeiliger Prompt, der wie der Name einer Datei endet, würde als diese Datei gelesen.</translation>
    </message>
    <message>
        <source>Add a second line or a full stop to it.</source>
        <translation>Fügen Sie eine zweite Zeile oder einen Punkt an.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>The suite reads {name}, which lies outside its folder and cannot be copied along.</source>
        <translation>Die Suite liest {name}, das außerhalb ihres Ordners liegt und nicht mitkopiert werden kann.</translation>
    </message>
    <message>
        <source>Put that file into the suite's folder first.</source>
        <translation>Legen Sie diese Datei zuerst in den Ordner der Suite.</translation>
    </message>
    <message>
        <source>{path} is not among your suites, so it is not deleted from here.</source>
        <translation>{path} ist nicht unter Ihren Suiten und wird daher von hier aus nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete the folder yourself if you mean to.</source>
        <translation>Löschen Sie den Ordner selbst, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>What is on the clipboard has more than {limit:,} rows.</source>
        <translation>Was in der Zwischenablage ist, hat mehr als {limit:,} Zeilen.</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>Fügen Sie es in Teilen ein.</translation>
    </message>
    <message>
        <source>The quotes in line {line} of what is on the clipboard do not match: {detail}.</source>
        <translation>Die Anführungszeichen in Zeile {line} der Zwischenablage passen nicht zusammen: {detail}.</translation>
    </message>
    <message>
        <source>Copy the cells from the spreadsheet again.</source>
        <translation>Kopieren Sie die Zellen erneut aus der Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The case as it was when it was run is not known any more.</source>
        <translation>Der Fall, wie er beim Lauf war, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Run the suite again.</source>
        <translation>Lassen Sie die Suite erneut laufen.</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Es gibt noch keinen Prompt.</translation>
    </message>
    <message>
        <source>Write one under Prompts.</source>
        <translation>Schreiben Sie einen unter Prompts.</translation>
    </message>
    <message>
        <source>There is no case to try.</source>
        <translation>Es gibt keinen Fall zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>Leastwise ran into a defect of its own ({detail}).</source>
        <translation>Leastwise stieß auf einen eigenen Fehler ({detail}).</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>Bitte melden Sie ihn mit der Protokolldatei {log}.</translation>
    </message>
    <message>
        <source>A bar of {value} makes no sense.</source>
        <translation>Eine Hürde von {value} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Give a pass rate above 0 and up to 1, such as 0.95.</source>
        <translation>Geben Sie eine Bestehensquote über 0 und bis 1 an, etwa 0.95.</translation>
    </message>
    <message>
        <source>There is no display, so the same job runs here in the terminal.</source>
        <translation>Es gibt keinen Bildschirm, daher läuft dieselbe Arbeit hier im Terminal.</translation>
    </message>
    <message>
        <source>The window cannot open: a system library is missing ({detail}).</source>
        <translation>Das Fenster kann sich nicht öffnen: Eine Systembibliothek fehlt ({detail}).</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: apt install {packages}. The command line works without it.</source>
        <translation>Unter Debian oder Ubuntu: apt install {packages}. Die Befehlszeile geht ohne sie.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {detail}.</source>
        <translation>Die Einstellungen in {path} können nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>Mend the file there, or move it away to start from the defaults.</source>
        <translation>Berichtigen Sie die Datei dort, oder verschieben Sie sie, um mit den Vorgaben zu beginnen.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {detail}.</source>
        <translation>Die Einstellungen können nicht nach {path} geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old settings still stand.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger; die alten Einstellungen gelten noch.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Es gibt keine Einstellung namens {name}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{path} sets {name}, and there is no such setting.</source>
        <translation>{path} setzt {name}, und eine solche Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>Take the line out; the settings are: {known}.</source>
        <translation>Nehmen Sie die Zeile heraus; die Einstellungen sind: {known}.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>a list of folders</source>
        <translation>eine Liste von Ordnern</translation>
    </message>
    <message>
        <source>the whole path of a folder, or nothing</source>
        <translation>der ganze Pfad eines Ordners oder nichts</translation>
    </message>
    <message>
        <source>a number such as 0.32, 0 or more, or nothing</source>
        <translation>eine Zahl wie 0.32, 0 oder mehr, oder nichts</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>eines von: {choices}</translation>
    </message>
    <message>
        <source>a whole number from {minimum} to {maximum}</source>
        <translation>eine ganze Zahl von {minimum} bis {maximum}</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}.</source>
        <translation>{path} setzt {name} auf {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend the file there.</source>
        <translation>Möglich ist {allowed}; berichtigen Sie die Datei dort.</translation>
    </message>
    <message>
        <source>The output could not be written: {detail}.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk or the program that reads it; what was finished is kept.</source>
        <translation>Prüfen Sie den Datenträger oder das Programm, das sie liest; was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>Angehalten; was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>Go on with `{command}`.</source>
        <translation>Weiter mit `{command}`.</translation>
    </message>
    <message>
        <source>{reference} names {count} models, and one is needed.</source>
        <translation>{reference} nennt {count} Modelle, und eines ist nötig.</translation>
    </message>
    <message>
        <source>Give the path of one file.</source>
        <translation>Geben Sie den Pfad einer Datei an.</translation>
    </message>
    <message>
        <source>{text} names no variable.</source>
        <translation>{text} nennt keine Variable.</translation>
    </message>
    <message>
        <source>Write it as NAME=TEXT; the name stands in {{{{NAME}}}}.</source>
        <translation>Schreiben Sie es als NAME=TEXT; der Name steht in {{{{NAME}}}}.</translation>
    </message>
    <message>
        <source>An answer follows a schema or a grammar, not both.</source>
        <translation>Eine Antwort folgt einem Schema oder einer Grammatik, nicht beiden.</translation>
    </message>
    <message>
        <source>Give --schema or --grammar.</source>
        <translation>Geben Sie --schema oder --grammar an.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {detail} in line {line}, column {column}.</source>
        <translation>{path} ist kein JSON: {detail} in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>Check the path and the file's permissions.</source>
        <translation>Prüfen Sie den Pfad und die Rechte der Datei.</translation>
    </message>
    <message>
        <source>{text} is no limit of a bar.</source>
        <translation>{text} ist keine Grenze einer Hürde.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE; the names are {known}.</source>
        <translation>Schreiben Sie NAME=VALUE; die Namen sind {known}.</translation>
    </message>
    <message>
        <source>Write a number above 0, or none for no limit.</source>
        <translation>Schreiben Sie eine Zahl über 0 oder none für keine Grenze.</translation>
    </message>
    <message>
        <source>{text} does not name an adapter: what follows the = is no number.</source>
        <translation>{text} nennt keinen Adapter: Was nach dem = steht, ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write FILE, or FILE=SCALE such as adapter.gguf=0.5.</source>
        <translation>Schreiben Sie FILE oder FILE=SCALE, etwa adapter.gguf=0.5.</translation>
    </message>
    <message>
        <source>--exact leaves no chance of error, and --alpha allows {alpha}.</source>
        <translation>--exact lässt keine Irrtumswahrscheinlichkeit, und --alpha erlaubt {alpha}.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>There is no adapter file at {path}.</source>
        <translation>Bei {path} ist keine Adapterdatei.</translation>
    </message>
    <message>
        <source>Give the path of a LoRA adapter in GGUF.</source>
        <translation>Geben Sie den Pfad eines LoRA-Adapters in GGUF an.</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}.</translation>
    </message>
    <message>
        <source>There are no models yet.</source>
        <translation>Es gibt noch keine Modelle.</translation>
    </message>
    <message>
        <source>Put GGUF files into {folder}, or name some with --models.</source>
        <translation>Legen Sie GGUF-Dateien in {folder}, oder nennen Sie einige mit --models.</translation>
    </message>
    <message>
        <source>--models names no model.</source>
        <translation>--models nennt kein Modell.</translation>
    </message>
    <message>
        <source>Give paths or names with commas between, or a folder.</source>
        <translation>Geben Sie Pfade oder Namen mit Kommas dazwischen oder einen Ordner an.</translation>
    </message>
    <message>
        <source>The suite has {count} new {count|case|cases}.</source>
        <translation>Die Suite hat {count} {count|neuen Fall|neue Fälle}.</translation>
    </message>
    <message>
        <source>{count} {count|case|cases} of the suite {count|is|are} gone.</source>
        <translation>{count} {count|Fall|Fälle} der Suite {count|ist|sind} weg.</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} other checks.</source>
        <translation>{count} {count|Fall hat|Fälle haben} andere Prüfungen.</translation>
    </message>
    <message>
        <source>The suite's files changed, and with them perhaps its prompts.</source>
        <translation>Die Dateien der Suite haben sich geändert, und mit ihnen vielleicht ihre Prompts.</translation>
    </message>
    <message>
        <source>The suite now has its answers written otherwise: {what}.</source>
        <translation>Die Suite lässt ihre Antworten nun anders schreiben: {what}.</translation>
    </message>
    <message>
        <source>The bar was {before:percent}, and is {after:percent}.</source>
        <translation>Die Hürde war {before:percent} und ist {after:percent}.</translation>
    </message>
    <message>
        <source>The bar's limit of {limit} is another one now.</source>
        <translation>Die Grenze der Hürde für {limit} ist nun eine andere.</translation>
    </message>
    <message>
        <source>Models are run with other settings now: {what}.</source>
        <translation>Modelle laufen nun mit anderen Einstellungen: {what}.</translation>
    </message>
    <message>
        <source>The file of {model} changed.</source>
        <translation>Die Datei von {model} hat sich geändert.</translation>
    </message>
    <message>
        <source>The file of {model} was written since, and not read yet.</source>
        <translation>Die Datei von {model} wurde seitdem geschrieben und noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The file of {model} is gone.</source>
        <translation>Die Datei von {model} ist weg.</translation>
    </message>
    <message>
        <source>The adapter {name} changed.</source>
        <translation>Der Adapter {name} hat sich geändert.</translation>
    </message>
    <message>
        <source>{name}, which judged, is gone.</source>
        <translation>{name}, der Richter, ist weg.</translation>
    </message>
    <message>
        <source>The file of {name}, which judged, has changed.</source>
        <translation>Die Datei von {name}, dem Richter, hat sich geändert.</translation>
    </message>
    <message>
        <source>The adapter {name} is gone.</source>
        <translation>Der Adapter {name} ist weg.</translation>
    </message>
    <message>
        <source>Another build of llama.cpp: it was {before}, and is {after}.</source>
        <translation>Ein anderer Build von llama.cpp: Es war {before} und ist {after}.</translation>
    </message>
    <message>
        <source>This suite was not run yet.</source>
        <translation>Diese Suite lief noch nicht.</translation>
    </message>
    <message>
        <source>Run `leastwise find {suite}`.</source>
        <translation>Geben Sie `leastwise find {suite}` ein.</translation>
    </message>
    <message>
        <source>The suite is no longer in {path}.</source>
        <translation>Die Suite ist nicht mehr in {path}.</translation>
    </message>
    <message>
        <source>Put it back, or run another.</source>
        <translation>Legen Sie sie zurück, oder lassen Sie eine andere laufen.</translation>
    </message>
    <message>
        <source>None of the models that {suite} was run with is there any more.</source>
        <translation>Keines der Modelle, mit denen {suite} lief, ist noch da.</translation>
    </message>
    <message>
        <source>Choose others on the Find page, or with `leastwise find --models`.</source>
        <translation>Wählen Sie andere auf der Seite Finden oder mit `leastwise find --models`.</translation>
    </message>
    <message>
        <source>Suite {position} of {total}: {name}</source>
        <translation>Suite {position} von {total}: {name}</translation>
    </message>
    <message>
        <source>{passing} of {total} {total|suite|suites} {passing|has|have} a model that passes; {none} {none|has|have} none, {failed} could not be judged.</source>
        <translation>{passing} von {total} {total|Suite|Suiten} {passing|hat|haben} ein Modell, das besteht; {none} {none|hat|haben} keines, {failed} {failed|konnte|konnten} nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>A queue of suites takes no --resume.</source>
        <translation>Eine Warteschlange von Suiten nimmt kein --resume.</translation>
    </message>
    <message>
        <source>Resume its suites one by one.</source>
        <translation>Setzen Sie ihre Suiten einzeln fort.</translation>
    </message>
    <message>
        <source>Name suites, or say --all or --stale: one of the three.</source>
        <translation>Nennen Sie Suiten, oder geben Sie --all oder --stale an: eines der drei.</translation>
    </message>
    <message>
        <source>Stale suites are run with the models and the bar that they were run with.</source>
        <translation>Veraltete Suiten laufen mit den Modellen und der Hürde, mit denen sie liefen.</translation>
    </message>
    <message>
        <source>Leave out --models, --bar and --lora, or name the suites.</source>
        <translation>Lassen Sie --models, --bar und --lora weg, oder nennen Sie die Suiten.</translation>
    </message>
    <message>
        <source>Interrupted at suite {position} of {total}. What was finished is kept.</source>
        <translation>Unterbrochen bei Suite {position} von {total}. Was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>Run `leastwise find` with this suite and --resume to go on with it.</source>
        <translation>Geben Sie `leastwise find` mit dieser Suite und --resume ein, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>No suite is stale, so nothing was run.</source>
        <translation>Keine Suite ist veraltet, daher lief nichts.</translation>
    </message>
    <message>
        <source>Making {type} of {model}, unless it is there already.</source>
        <translation>Erstellt {type} aus {model}, wenn es noch nicht da ist.</translation>
    </message>
    <message>
        <source>{type} of {model} is left out: {cause}</source>
        <translation>{type} von {model} bleibt außen vor: {cause}</translation>
    </message>
    <message>
        <source>There is no setting {name} to vary.</source>
        <translation>Es gibt keine Einstellung {name} zum Variieren.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>{text} names no values to try.</source>
        <translation>{text} nennt keine Werte zum Probieren.</translation>
    </message>
    <message>
        <source>Write a name and its values, such as ctx=2048,4096.</source>
        <translation>Schreiben Sie einen Namen und seine Werte, etwa ctx=2048,4096.</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>Es darf {allowed} sein.</translation>
    </message>
    <message>
        <source>{name} is varied twice.</source>
        <translation>{name} wird zweimal variiert.</translation>
    </message>
    <message>
        <source>Give all its values at once.</source>
        <translation>Geben Sie alle Werte auf einmal an.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MiB.</source>
        <translation>{path} ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>A grammar or a schema is smaller than that.</source>
        <translation>Eine Grammatik oder ein Schema ist kleiner.</translation>
    </message>
    <message>
        <source>That makes {count} candidates of each model, and {most} are the most.</source>
        <translation>Das ergibt {count} Kandidaten je Modell, und {most} sind das Höchste.</translation>
    </message>
    <message>
        <source>Vary fewer things at once.</source>
        <translation>Variieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>This computer may fall asleep while it works: {detail}.</source>
        <translation>Dieser Rechner kann bei der Arbeit einschlafen: {detail}.</translation>
    </message>
    <message>
        <source>Turn sleep off in its settings, or set `keep_awake` to "off" to read this no more.</source>
        <translation>Schalten Sie den Ruhezustand in seinen Einstellungen aus, oder setzen Sie `keep_awake` auf „off“, um das nicht mehr zu lesen.</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed.</source>
        <translation>Besteht {passed} von {cases} {cases|Fall|Fällen} ({rate:percent}); {required} {required|ist|sind} nötig.</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed. One case decides, so all were asked again one at a time: {changed} came out differently.</source>
        <translation>Besteht {passed} von {cases} {cases|Fall|Fällen} ({rate:percent}); {required} {required|ist|sind} nötig. Ein Fall entscheidet, daher wurden alle noch einmal einzeln gefragt: {changed} {changed|ging|gingen} anders aus.</translation>
    </message>
    <message>
        <source>Failed {failed} of {run} {run|case|cases}; with {cases} {cases|case|cases} and {required} to pass, it can no longer reach the bar.</source>
        <translation>Scheiterte in {failed} von {run} {run|Fall|Fällen}; bei {cases} {cases|Fall|Fällen} und {required} zum Bestehen ist die Hürde nicht mehr zu erreichen.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have passed them is at most {error:at_most}.</source>
        <translation>Angehalten nach {run} von {cases} {cases|Fall|Fällen}, in zufälliger Reihenfolge: {passed} bestanden, und {required} von allen {required|ist|sind} nötig. Die Wahrscheinlichkeit, dass es sie bestanden hätte, ist höchstens {error:at_most}.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have missed them is at most {error:at_most}.</source>
        <translation>Angehalten nach {run} von {cases} {cases|Fall|Fällen}, in zufälliger Reihenfolge: {passed} bestanden, und {required} von allen {required|ist|sind} nötig. Die Wahrscheinlichkeit, dass es sie verfehlt hätte, ist höchstens {error:at_most}.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}: {passed} passed, and {required} {required|is|are} needed.</source>
        <translation>Angehalten nach {run} von {cases} {cases|Fall|Fällen}: {passed} bestanden, und {required} {required|ist|sind} nötig.</translation>
    </message>
    <message>
        <source>It was expected to pass, but the rest of its cases refuted that: {failed} of {run} failed; of {cases}, {required} must pass.</source>
        <translation>Es hätte voraussichtlich bestanden, doch seine übrigen Fälle widerlegten das: {failed} von {run} scheiterten; von {cases} müssen {required} bestehen.</translation>
    </message>
    <message>
        <source>Its first token takes {measured:seconds} (95th percentile of {repetitions} {repetitions|answer|answers}); the bar allows {limit:seconds}.</source>
        <translation>Das erste Token dauert {measured:seconds} (95. Perzentil von {repetitions} {repetitions|Antwort|Antworten}); die Hürde erlaubt {limit:seconds}.</translation>
    </message>
    <message>
        <source>It writes {measured:speed} (median of {repetitions} {repetitions|answer|answers}); the bar asks for {limit:speed}.</source>
        <translation>Es schreibt {measured:speed} (Median von {repetitions} {repetitions|Antwort|Antworten}); die Hürde verlangt {limit:speed}.</translation>
    </message>
    <message>
        <source>It took {measured:gib} of memory at its peak; the bar allows {limit:gib}.</source>
        <translation>Es brauchte in der Spitze {measured:gib} Speicher; die Hürde erlaubt {limit:gib}.</translation>
    </message>
    <message>
        <source>1,000 calls cost {measured:amount} {currency} (mean of {calls}); the bar allows {limit:amount}.</source>
        <translation>1.000 Aufrufe kosten {measured:amount} {currency} (Mittel von {calls}); die Hürde erlaubt {limit:amount}.</translation>
    </message>
    <message>
        <source>The bar limits {limit}, and this could not be measured here.</source>
        <translation>Die Hürde begrenzt {limit}, und das ließ sich hier nicht messen.</translation>
    </message>
    <message>
        <source>Its file is the same as that of another candidate.</source>
        <translation>Seine Datei ist dieselbe wie die eines anderen Kandidaten.</translation>
    </message>
    <message>
        <source>A smaller model passes.</source>
        <translation>Ein kleineres Modell besteht.</translation>
    </message>
    <message>
        <source>This model passes already, tried in another way.</source>
        <translation>Dieses Modell besteht schon, auf andere Weise versucht.</translation>
    </message>
    <message>
        <source>Interrupted after {run} of {cases} {cases|case|cases}.</source>
        <translation>Unterbrochen nach {run} von {cases} {cases|Fall|Fällen}.</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} checks that could not be decided ({names}), and the verdict depends on {count|it|them}.</source>
        <translation>{count} {count|Fall hat|Fälle haben} Prüfungen, die sich nicht entscheiden ließen ({names}), und das Urteil hängt davon ab.</translation>
    </message>
    <message>
        <source>Name a judge for those that need one, or change them; `leastwise suites check` tells which are not known at all.</source>
        <translation>Nennen Sie einen Richter für jene, die einen brauchen, oder ändern Sie sie; `leastwise suites check` sagt, welche gar nicht bekannt sind.</translation>
    </message>
    <message>
        <source>It could not be run here: {cause}</source>
        <translation>Es konnte hier nicht laufen: {cause}</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} ist das kleinste, das besteht: {rate:percent} von {cases} {cases|Fall|Fällen}, {memory:gib} Speicher, {speed:speed}.</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} ist das kleinste von denen, die beurteilt werden konnten, und besteht: {rate:percent} von {cases} {cases|Fall|Fällen}, {memory:gib} Speicher, {speed:speed}. Nicht beurteilt: {undecided}.</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} ist das kleinste, das besteht, mit einer Irrtumswahrscheinlichkeit von höchstens {error:at_most}: {passed} von {run} gelaufenen {run|Fall|Fällen} {passed|bestand|bestanden}, und {required} von allen {cases} {required|ist|sind} nötig; {memory:gib} Speicher, {speed:speed}.</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} ist das kleinste von denen, die beurteilt werden konnten, und besteht, mit einer Irrtumswahrscheinlichkeit von höchstens {error:at_most}: {passed} von {run} gelaufenen {run|Fall|Fällen} {passed|bestand|bestanden}, und {required} von allen {cases} {required|ist|sind} nötig; {memory:gib} Speicher, {speed:speed}. Nicht beurteilt: {undecided}.</translation>
    </message>
    <message>
        <source>Provisional, after {run} of {cases} {cases|case|cases}: {model} is the smallest that passes, with a chance of error of at most {error:at_most} on this suite. The others are run to make that exact.</source>
        <translation>Vorläufig, nach {run} von {cases} {cases|Fall|Fällen}: {model} ist das kleinste, das besteht, mit einer Irrtumswahrscheinlichkeit von höchstens {error:at_most} auf dieser Suite. Die übrigen laufen noch, damit das exakt wird.</translation>
    </message>
    <message>
        <source>After {run} of {cases} {cases|case|cases} {model} is the smallest that passes, whatever the others bring. They are run for its exact pass rate.</source>
        <translation>Nach {run} von {cases} {cases|Fall|Fällen} ist {model} das kleinste, das besteht, was auch immer die übrigen bringen. Sie laufen noch für seine genaue Bestehensquote.</translation>
    </message>
    <message>
        <source>Smaller ones that could not be judged: {undecided}.</source>
        <translation>Kleinere, die nicht beurteilt werden konnten: {undecided}.</translation>
    </message>
    <message>
        <source>This says nothing of the limit on memory, which the remaining cases may still break.</source>
        <translation>Das sagt nichts über die Grenze des Speichers, die die übrigen Fälle noch brechen können.</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}, exact after {wall_s:seconds}.</source>
        <translation>Urteil nach {after_s:seconds} und {after_cases} {after_cases|Fall|Fällen}, exakt nach {wall_s:seconds}.</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}.</source>
        <translation>Urteil nach {after_s:seconds} und {after_cases} {after_cases|Fall|Fällen}.</translation>
    </message>
    <message>
        <source>None passes: the best of {count} judged reached {best:percent}, and {bar:percent} is the bar.</source>
        <translation>Keines besteht: Das beste von {count} beurteilten erreichte {best:percent}, und die Hürde ist {bar:percent}.</translation>
    </message>
    <message>
        <source>Add a larger model, or stay with the one you have.</source>
        <translation>Fügen Sie ein größeres Modell hinzu, oder bleiben Sie bei dem, das Sie haben.</translation>
    </message>
    <message>
        <source>None passes: of {count} judged, each misses the bar or breaks one of its limits.</source>
        <translation>Keines besteht: Von {count} beurteilten verfehlt jedes die Hürde oder verletzt eine ihrer Grenzen.</translation>
    </message>
    <message>
        <source>Read the reasons below, then add other models or change the limits.</source>
        <translation>Lesen Sie unten die Gründe, und fügen Sie dann andere Modelle hinzu, oder ändern Sie die Grenzen.</translation>
    </message>
    <message>
        <source>None passes of the {count} that could be judged. Not judged: {undecided}.</source>
        <translation>Keines von {count}, die beurteilt werden konnten, besteht. Nicht beurteilt: {undecided}.</translation>
    </message>
    <message>
        <source>The reasons stand beside each model.</source>
        <translation>Die Gründe stehen bei jedem Modell.</translation>
    </message>
    <message>
        <source>No verdict: none of the candidates could be judged ({undecided}).</source>
        <translation>Kein Urteil: Keiner der Kandidaten konnte beurteilt werden ({undecided}).</translation>
    </message>
    <message>
        <source>Interrupted: {model} had finished {run} of {cases} {cases|case|cases}.</source>
        <translation>Unterbrochen: {model} hatte {run} von {cases} {cases|Fall|Fällen} beendet.</translation>
    </message>
    <message>
        <source>What was finished is kept; resume to go on from there.</source>
        <translation>Was fertig war, bleibt; setzen Sie fort, um von dort weiterzumachen.</translation>
    </message>
    <message>
        <source>Models stopped early: {count}. The chance that one of them would have passed the whole suite is at most {error:at_most}.</source>
        <translation>Vorzeitig angehaltene Modelle: {count}. Die Wahrscheinlichkeit, dass eines davon die ganze Suite bestanden hätte, ist höchstens {error:at_most}.</translation>
    </message>
    <message>
        <source>On the whole suite {low:percent} to {high:percent_up} would pass (95 % confidence sequence, from {run} of {cases} {cases|case|cases}).</source>
        <translation>Auf der ganzen Suite würden {low:percent} bis {high:percent_up} bestehen (95-%-Konfidenzfolge, aus {run} von {cases} {cases|Fall|Fällen}).</translation>
    </message>
    <message>
        <source>Cases whose answers are from earlier runs, with the same model, prompt and settings: {count}. They were checked anew.</source>
        <translation>Fälle, deren Antworten aus früheren Läufen stammen, mit gleichem Modell, Prompt und gleichen Einstellungen: {count}. Sie wurden neu geprüft.</translation>
    </message>
    <message>
        <source>Of {cases} {cases|case that was|cases that were} asked repeatedly, {always} passed every time, {sometimes} at times, {never} never. A case passes only if it does so every time.</source>
        <translation>Von {cases} {cases|Fall, der|Fällen, die} mehrmals gefragt {cases|wurde|wurden}, {always|bestand|bestanden} {always} jedes Mal, {sometimes} manchmal, {never} nie. Ein Fall besteht nur, wenn er es jedes Mal tut.</translation>
    </message>
    <message>
        <source>Cases whose prompts are longer than the context of {context} tokens: {count} (numbers {cases}; the longest has {longest} tokens). They fail.</source>
        <translation>Fälle, deren Prompts länger sind als der Kontext von {context} Token: {count} (Nummern {cases}; der längste hat {longest} Token). Sie scheitern.</translation>
    </message>
    <message>
        <source>Give the model a longer context with the setting `context_tokens`.</source>
        <translation>Geben Sie dem Modell mit der Einstellung `context_tokens` einen längeren Kontext.</translation>
    </message>
    <message>
        <source>On new inputs of this kind expect {low:percent} to {high:percent_up} to pass (95 % confidence).</source>
        <translation>Bei neuen Eingaben dieser Art ist mit {low:percent} bis {high:percent_up} zu rechnen, die bestehen (95 % Konfidenz).</translation>
    </message>
</context>
<context>
    <name>page_table</name>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suiten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>pages/bench/bench_words</name>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>the rest, measured</source>
        <translation>der Rest, gemessen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>warming up, {count}</source>
        <translation>wärmt auf, {count}</translation>
    </message>
    <message>
        <source>loading, {done}</source>
        <translation>lädt, {done}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>few samples</source>
        <translation>wenige Messungen</translation>
    </message>
    <message>
        <source>became slower</source>
        <translation>wurde langsamer</translation>
    </message>
    <message>
        <source>became faster</source>
        <translation>wurde schneller</translation>
    </message>
    <message>
        <source>not warm</source>
        <translation>nicht warm</translation>
    </message>
    <message>
        <source>computer busy</source>
        <translation>Rechner beschäftigt</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>clock fell</source>
        <translation>Takt gesunken</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Liest die Modelle</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>Angehalten, bevor etwas gemessen wurde.</translation>
    </message>
    <message>
        <source>A triangle marks a speed with a remark; choose it to read what settles it.</source>
        <translation>Ein Dreieck markiert eine Geschwindigkeit mit Anmerkung; wählen Sie sie, um zu lesen, was sie klärt.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>warming up {test}</source>
        <translation>wärmt {test} auf</translation>
    </message>
    <message>
        <source>measuring {test}</source>
        <translation>misst {test}</translation>
    </message>
    <message>
        <source>Model {number} of {count}, {name}: {doing}</source>
        <translation>Modell {number} von {count}, {name}: {doing}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} measured, {samples} {samples|sample|samples}.</source>
        <translation>{count} {count|Modell|Modelle} gemessen, {samples} {samples|Messung|Messungen}.</translation>
    </message>
    <message>
        <source>Speeds with a remark: {noisy} of {all}.</source>
        <translation>Geschwindigkeiten mit Anmerkung: {noisy} von {all}.</translation>
    </message>
    <message>
        <source>Could not be measured: {failed}.</source>
        <translation>Nicht messbar: {failed}.</translation>
    </message>
    <message>
        <source>{done} of {total} {total|sample|samples}</source>
        <translation>{done} von {total} {total|Messung|Messungen}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>noch etwa {left}</translation>
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
        <translation>Erstes, Token/s oder Zeit</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Ratio of speeds</source>
        <translation>Tempo-Verhältnis</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>abwechselnd</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>In turns: both took turns in one run and are compared round by round</source>
        <translation>Abwechselnd: Beide waren in einem Lauf im Wechsel dran und werden Runde für Runde verglichen</translation>
    </message>
    <message>
        <source>Apart: in two runs</source>
        <translation>Getrennt: in zwei Läufen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>pages/bench/origins</name>
    <message>
        <source>{depth} {depth|token is|tokens are} in the cache before; filling it is not timed.</source>
        <translation>{depth} Token {depth|ist|sind} vorher im Cache; das Füllen wird nicht mitgemessen.</translation>
    </message>
    <message>
        <source>{test}, speed</source>
        <translation>{test}, Geschwindigkeit</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Median von {count} {count|Wiederholung|Wiederholungen}: Auswerten von {prompt} Prompt-Token, wie llama-bench es tut: Die Token sind zufällig, und nichts wird in Token zerlegt oder gesampelt.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Median von {count} {count|Wiederholung|Wiederholungen}: Decodieren von {output} Token, wie llama-bench es tut: Die Token sind zufällig, und nichts wird in Token zerlegt oder gesampelt.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens} and then decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Median von {count} {count|Wiederholung|Wiederholungen}: Auswerten von {prompt} Prompt-Token und dann Decodieren von {output} Token, wie llama-bench es tut: Die Token sind zufällig, und nichts wird in Token zerlegt oder gesampelt.</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>It is measured with a prompt; this line has none.</source>
        <translation>Sie wird mit einem Prompt gemessen; diese Zeile hat keinen.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions}, from a text of {tokens} {tokens|token|tokens} to the first token of the answer: tokenising, evaluating and sampling are all in it.</source>
        <translation>Median von {count} {count|Wiederholung|Wiederholungen}, von einem Text mit {tokens} Token bis zum ersten Token der Antwort: Zerlegen in Token, Auswerten und Sampeln sind darin enthalten.</translation>
    </message>
    <message>
        <source>{whole} = tokenising {tokenise}, evaluating {evaluate}, sampling {sample}</source>
        <translation>{whole} = Zerlegen {tokenise}, Auswerten {evaluate}, Sampeln {sample}</translation>
    </message>
    <message>
        <source>To the first token, evaluating alone</source>
        <translation>Bis zum ersten Token, nur Auswerten</translation>
    </message>
    <message>
        <source>The same repetitions as the time to the first token, less tokenising and sampling: what the model itself takes.</source>
        <translation>Dieselben Wiederholungen wie die Zeit bis zum ersten Token, ohne Zerlegen und Sampeln: was das Modell selbst braucht.</translation>
    </message>
    <message>
        <source>From asking a fresh process to load the file until it was ready. The file may come from the system's cache. The last of {count}.</source>
        <translation>Vom Auftrag an einen neuen Prozess, die Datei zu laden, bis er bereit war. Die Datei kann aus dem Cache des Systems kommen. Das letzte von {count}.</translation>
    </message>
    <message>
        <source>Load time</source>
        <translation>Ladezeit</translation>
    </message>
    <message>
        <source>The largest that the process holding the model ever was, as the system counts it.</source>
        <translation>Der höchste Stand, den der Prozess mit dem Modell je hatte, wie das System ihn zählt.</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): {total}.</source>
        <translation>Vor dem Laden berechnet ({origin}): {total}.</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>What the same process still held after it had unloaded the model.</source>
        <translation>Was derselbe Prozess noch belegte, nachdem er das Modell entladen hatte.</translation>
    </message>
    <message>
        <source>Memory after unloading</source>
        <translation>Speicher nach dem Entladen</translation>
    </message>
    <message>
        <source>It was not measured.</source>
        <translation>Das wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>private: {size}</source>
        <translation>privat: {size}</translation>
    </message>
    <message>
        <source>file-backed: {size}, which the system may drop</source>
        <translation>aus Datei: {size}, was das System freigeben darf</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>Noch keine Messungen.</translation>
    </message>
    <message>
        <source>Samples in tokens/s, in their order: {samples}</source>
        <translation>Messungen in Token/s, in ihrer Reihenfolge: {samples}</translation>
    </message>
    <message>
        <source>Samples, in the order in which they were taken:</source>
        <translation>Messungen, in der Reihenfolge, in der sie gemacht wurden:</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted, until the last three lay within {share} of their median.</source>
        <translation>Aufgewärmt durch {count} {count|Wiederholung, die nicht zählt|Wiederholungen, die nicht zählen}, bis die letzten drei innerhalb von {share} um ihren Median lagen.</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted.</source>
        <translation>Aufgewärmt durch {count} {count|Wiederholung, die nicht zählt|Wiederholungen, die nicht zählen}.</translation>
    </message>
    <message>
        <source>The interval is where the median lies with 95 % confidence (percentile bootstrap), {share} to either side.</source>
        <translation>Im Intervall liegt der Median mit 95 % Konfidenz (Perzentil-Bootstrap), {share} zu jeder Seite.</translation>
    </message>
    <message>
        <source>Benchmark {run}</source>
        <translation>Benchmark {run}</translation>
    </message>
    <message>
        <source>llama.cpp: {build} ({backends}); processor: {processor}</source>
        <translation>llama.cpp: {build} ({backends}); Prozessor: {processor}</translation>
    </message>
    <message>
        <source>{origin}: {threads} threads, batch {batch} / {micro}, flash attention {flash}, KV {k} / {v}</source>
        <translation>{origin}: {threads} Threads, Batch {batch} / {micro}, Flash Attention {flash}, KV {k} / {v}</translation>
    </message>
    <message>
        <source>as many as cores</source>
        <translation>so viele wie Kerne</translation>
    </message>
</context>
<context>
    <name>pages/bench/past_runs</name>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Samples, whole run</source>
        <translation>Messungen, ganzer Lauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>pages/bench/plot_tables</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Median tokens/s</source>
        <translation>Median Token/s</translation>
    </message>
    <message>
        <source>Samples, tokens/s</source>
        <translation>Messungen, Token/s</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Peak, measured</source>
        <translation>Spitze, gemessen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>File-backed</source>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>After unloading</source>
        <translation>Nach dem Entladen</translation>
    </message>
</context>
<context>
    <name>pages/bench/run_table</name>
    <message>
        <source>Samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TTFT, evaluating alone</source>
        <translation>TTFT, nur Auswerten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>pages/bench/tune_view</name>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>prefill threads</source>
        <translation>Prefill-Threads</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation>Micro-Batch</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht genommen</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Probierte Einstellungen</translation>
    </message>
    <message>
        <source>Prefill tokens/s</source>
        <translation>Prefill Token/s</translation>
    </message>
    <message>
        <source>Decode tokens/s</source>
        <translation>Decode Token/s</translation>
    </message>
    <message>
        <source>Ratio, both (95 %)</source>
        <translation>Verhältnis, beide (95 %)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>pages/cloud/tables</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>in der Umgebung</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>bis das Fenster schließt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>In Cache</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>pages/decision/rows</name>
    <message>
        <source>Pass rate</source>
        <translation>Bestehensquote</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>p (McNemar)</source>
        <translation>p (McNemar)</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Zeit im Median</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % binnen</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>Je 1.000</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Spart im Monat</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt ab</translation>
    </message>
    <message>
        <source>{passed} of {run} run</source>
        <translation>{passed} von {run} gelaufenen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>pages/find/candidates_panel</name>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Memory, computed</source>
        <translation>Speicher, berechnet</translation>
    </message>
</context>
<context>
    <name>pages/find/vary_rows</name>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Typ des KV-Caches</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Antworten zugleich</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
</context>
<context>
    <name>pages/history/run_list</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Smallest that passes</source>
        <translation>Kleinstes, das besteht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>pages/history/timeline_view</name>
    <message>
        <source>Pass</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Suite's sha256</source>
        <translation>sha256 der Suite</translation>
    </message>
</context>
<context>
    <name>pages/machine/facts</name>
    <message>
        <source>{physical} physical, {logical} logical</source>
        <translation>{physical} physische, {logical} logische</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>Arten von Kernen</translation>
    </message>
    <message>
        <source>Vector extensions</source>
        <translation>Vektorerweiterungen</translation>
    </message>
    <message>
        <source>{count} for performance</source>
        <translation>{count} für Leistung</translation>
    </message>
    <message>
        <source>{count} in the middle</source>
        <translation>{count} in der Mitte</translation>
    </message>
    <message>
        <source>{count} for efficiency</source>
        <translation>{count} für Effizienz</translation>
    </message>
    <message>
        <source>{count} for low power</source>
        <translation>{count} für wenig Strom</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <translation>{free} von {total} verfügbar</translation>
    </message>
    <message>
        <source>{held} at most, by closing all of them</source>
        <translation>höchstens {held}, wenn alle geschlossen werden</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>{free} free of {total}</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU use</source>
        <translation>GPU-Nutzung</translation>
    </message>
    <message>
        <source>discrete</source>
        <translation>eigenständig</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>integriert</translation>
    </message>
    <message>
        <source>integrated or discrete is not told</source>
        <translation>ob eigenständig oder integriert, ist nicht genannt</translation>
    </message>
    <message>
        <source>uses the computer's memory</source>
        <translation>nutzt den Speicher des Rechners</translation>
    </message>
    <message>
        <source>memory is not told</source>
        <translation>Speicher nicht genannt</translation>
    </message>
    <message>
        <source>Told by {source}</source>
        <translation>Laut {source}</translation>
    </message>
    <message>
        <source>driver {driver}</source>
        <translation>Treiber {driver}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>on mains</source>
        <translation>am Stromnetz</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Disk for models</source>
        <translation>Datenträger für Modelle</translation>
    </message>
</context>
<context>
    <name>pages/machine/fits_sheet</name>
    <message>
        <source>Fit: {count} of the {total} models of the catalogue</source>
        <translation>Passen: {count} von den {total} Modellen des Katalogs</translation>
    </message>
    <message>
        <source>Tight: {count}</source>
        <translation>Knapp: {count}</translation>
    </message>
    <message>
        <source>Do not fit: {count}</source>
        <translation>Passen nicht: {count}</translation>
    </message>
    <message>
        <source>Not known until their headers are read: {count}</source>
        <translation>Nicht bekannt, bis ihre Dateiköpfe gelesen sind: {count}</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory.</source>
        <translation>Das größte, das passt: {name}, {memory} Speicher.</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory, {speed} predicted.</source>
        <translation>Das größte, das passt: {name}, {memory} Speicher, {speed} vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>pages/machine/speed_view</name>
    <message>
        <source>{count} {count|thread|threads}</source>
        <translation>{count} {count|Thread|Threads}</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Measure once, for about 20 s: speeds of models are then predicted from it.</source>
        <translation>Messen Sie einmal, etwa 20 s lang: Daraus werden dann die Geschwindigkeiten von Modellen vorhergesagt.</translation>
    </message>
    <message>
        <source>Reads memory at {rate}.</source>
        <translation>Liest Speicher mit {rate}.</translation>
    </message>
    <message>
        <source>Measured, without the bandwidth of its memory.</source>
        <translation>Gemessen, ohne die Bandbreite seines Speichers.</translation>
    </message>
    <message>
        <source>Measured {when} with {threads} and {build}, in {took}.</source>
        <translation>Gemessen {when} mit {threads} und {build}, in {took}.</translation>
    </message>
</context>
<context>
    <name>pages/models/memory_view</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>pages/models/model_table</name>
    <message>
        <source>Tokens/s, predicted</source>
        <translation>Token/s, vorhergesagt</translation>
    </message>
    <message>
        <source>Not known until its header is read: Look up asks the Hub for it.</source>
        <translation>Unbekannt, bis der Dateikopf gelesen ist: Nachschlagen fragt den Hub danach.</translation>
    </message>
</context>
<context>
    <name>pages/models/row_words</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Computed from the published shape, quantisation mix typical: the file itself was not looked at, and llama.cpp planned nothing.</source>
        <translation>Aus der veröffentlichten Form berechnet, mit typischer Mischung der Quantisierung: Die Datei selbst wurde nicht angesehen, und llama.cpp plante nichts.</translation>
    </message>
    <message>
        <source>Kept by {program}, used in place.</source>
        <translation>Liegt bei {program} und wird dort genutzt.</translation>
    </message>
    <message>
        <source>Made on this computer from {name}.</source>
        <translation>Auf diesem Rechner aus {name} gemacht.</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Gut für {what}.</translation>
    </message>
    <message>
        <source>Released in {month}.</source>
        <translation>Erschienen im {month}.</translation>
    </message>
    <message>
        <source>Made for {tokens} tokens.</source>
        <translation>Ausgelegt für {tokens} Token.</translation>
    </message>
    <message>
        <source>Languages: {codes} and {more} more.</source>
        <translation>Sprachen: {codes} und {more} weitere.</translation>
    </message>
    <message>
        <source>Languages: {codes}.</source>
        <translation>Sprachen: {codes}.</translation>
    </message>
    <message>
        <source>Licence: {name}.</source>
        <translation>Lizenz: {name}.</translation>
    </message>
    <message>
        <source>Downloads: {count}.</source>
        <translation>Downloads: {count}.</translation>
    </message>
    <message>
        <source>Likes: {count}.</source>
        <translation>Likes: {count}.</translation>
    </message>
    <message>
        <source>Changed on {date}.</source>
        <translation>Geändert am {date}.</translation>
    </message>
    <message>
        <source>Open to those who agree to its terms on the Hub, with a key.</source>
        <translation>Offen für alle, die den Bedingungen auf dem Hub zustimmen, mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>Open only to those whom its authors let in, with a key.</source>
        <translation>Offen nur für die, die seine Autoren zulassen, mit einem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>pages/network/columns</name>
    <message>
        <source>Sent (B)</source>
        <translation>Gesendet (B)</translation>
    </message>
    <message>
        <source>Received (B)</source>
        <translation>Empfangen (B)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>pages/playground/history_view</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
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
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>pages/playground/residency_words</name>
    <message>
        <source>{name} takes the place of {others}.</source>
        <translation>{name} nimmt den Platz von {others} ein.</translation>
    </message>
    <message>
        <source>{names}: too large for the {free} that there are.</source>
        <translation>{names}: zu groß für die {free}, die es gibt.</translation>
    </message>
    <message>
        <source>{names} fit together: {need} of {free}.</source>
        <translation>{names} passen zusammen: {need} von {free}.</translation>
    </message>
    <message>
        <source>{names} fits alone: {need} of {free}.</source>
        <translation>{names} passt allein: {need} von {free}.</translation>
    </message>
    <message>
        <source>{names} fits: {need} of {free}.</source>
        <translation>{names} passt: {need} von {free}.</translation>
    </message>
</context>
<context>
    <name>pages/playground/turn_words</name>
    <message>
        <source>Waits until {names} give up their memory.</source>
        <translation>Wartet, bis der Speicher von {names} frei ist.</translation>
    </message>
    <message>
        <source>Loading, {share}.</source>
        <translation>Lädt, {share}.</translation>
    </message>
    <message>
        <source>It takes the place of {names}.</source>
        <translation>Es nimmt den Platz von {names} ein.</translation>
    </message>
    <message>
        <source>Answering.</source>
        <translation>Antwortet.</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Gefragt.</translation>
    </message>
    <message>
        <source>Cut at the most tokens that were allowed.</source>
        <translation>Abgeschnitten bei der erlaubten Zahl von Token.</translation>
    </message>
    <message>
        <source>Cut: the context is full.</source>
        <translation>Abgeschnitten: Der Kontext ist voll.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>Das Modell weigerte sich.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>Unterbrochen: Das Programm endete.</translation>
    </message>
    <message>
        <source>{count} {count|token was|tokens were} taken out of the prompt.</source>
        <translation>{count} Token {count|wurde|wurden} aus dem Prompt genommen.</translation>
    </message>
    <message>
        <source>The context is nearly full ({use} tokens): the next turn may not fit.</source>
        <translation>Der Kontext ist fast voll ({use} Token): Der nächste Beitrag passt vielleicht nicht mehr hinein.</translation>
    </message>
</context>
<context>
    <name>pages/suites/bar_panel</name>
    <message>
        <source>Cases that must pass</source>
        <translation>Fälle, die bestehen müssen</translation>
    </message>
    <message>
        <source>Decode at least</source>
        <translation>Decode mindestens</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Kosten höchstens</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>je 1.000 Aufrufe</translation>
    </message>
    <message>
        <source>Answer at most</source>
        <translation>Antwort höchstens</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>0: off</source>
        <translation>0: aus</translation>
    </message>
</context>
<context>
    <name>pages/suites/check_kinds</name>
    <message>
        <source>one text a line</source>
        <translation>ein Text je Zeile</translation>
    </message>
    <message>
        <source>one text a line; needs an embedding model</source>
        <translation>ein Text je Zeile; braucht ein Embedding-Modell</translation>
    </message>
    <message>
        <source>the functions, or nothing where a provider has them</source>
        <translation>die Funktionen, oder nichts, wo ein Anbieter sie hat</translation>
    </message>
    <message>
        <source>a JSON schema, or nothing</source>
        <translation>ein JSON-Schema oder nichts</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>die ganze Antwort</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>has this in it, upper or lower case</source>
        <translation>enthält dies, groß oder klein geschrieben</translation>
    </message>
    <message>
        <source>has one of these in it</source>
        <translation>enthält eines davon</translation>
    </message>
    <message>
        <source>has all of these in it</source>
        <translation>enthält alle davon</translation>
    </message>
    <message>
        <source>has one of these in it, upper or lower case</source>
        <translation>enthält eines davon, groß oder klein</translation>
    </message>
    <message>
        <source>has all of these in it, upper or lower case</source>
        <translation>enthält alle davon, groß oder klein</translation>
    </message>
    <message>
        <source>begins with this</source>
        <translation>beginnt damit</translation>
    </message>
    <message>
        <source>matches this regular expression</source>
        <translation>passt auf diesen regulären Ausdruck</translation>
    </message>
    <message>
        <source>as in JavaScript, without slashes</source>
        <translation>wie in JavaScript, ohne Schrägstriche</translation>
    </message>
    <message>
        <source>is JSON, and fits the schema</source>
        <translation>ist JSON und passt zum Schema</translation>
    </message>
    <message>
        <source>has JSON in it, and it fits the schema</source>
        <translation>enthält JSON, das zum Schema passt</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>verweigert die Antwort</translation>
    </message>
    <message>
        <source>has this many words</source>
        <translation>hat so viele Wörter</translation>
    </message>
    <message>
        <source>12, or {"min": 5, "max": 20}</source>
        <translation>12, oder {"min": 5, "max": 20}</translation>
    </message>
    <message>
        <source>differs in few characters from this</source>
        <translation>weicht nur in wenigen Zeichen ab</translation>
    </message>
    <message>
        <source>shares words with this (ROUGE-1)</source>
        <translation>teilt Wörter damit (ROUGE-1)</translation>
    </message>
    <message>
        <source>shares word sequences with this (BLEU)</source>
        <translation>teilt Wortfolgen damit (BLEU)</translation>
    </message>
    <message>
        <source>shares word sequences with this (GLEU)</source>
        <translation>teilt Wortfolgen damit (GLEU)</translation>
    </message>
    <message>
        <source>shares words with this (METEOR)</source>
        <translation>teilt Wörter damit (METEOR)</translation>
    </message>
    <message>
        <source>means much the same as one of these</source>
        <translation>bedeutet etwa dasselbe wie eines davon</translation>
    </message>
    <message>
        <source>is near one of these (cosine)</source>
        <translation>liegt nah an einem davon (Kosinus)</translation>
    </message>
    <message>
        <source>is near one of these (product)</source>
        <translation>liegt nah an einem davon (Produkt)</translation>
    </message>
    <message>
        <source>is near one of these (distance)</source>
        <translation>liegt nah an einem davon (Abstand)</translation>
    </message>
    <message>
        <source>came within a time</source>
        <translation>kam innerhalb einer Frist</translation>
    </message>
    <message>
        <source>cost no more than a limit</source>
        <translation>überschritt eine Kostengrenze nicht</translation>
    </message>
    <message>
        <source>was likely to the model</source>
        <translation>war für das Modell wahrscheinlich</translation>
    </message>
    <message>
        <source>was likely to the model, as a score</source>
        <translation>war für das Modell wahrscheinlich, als Wertung</translation>
    </message>
    <message>
        <source>ended for this reason</source>
        <translation>endete aus diesem Grund</translation>
    </message>
    <message>
        <source>stop or length</source>
        <translation>stop oder length</translation>
    </message>
    <message>
        <source>is this choice, by its likelihood</source>
        <translation>ist diese Auswahl, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>has this in a field of its JSON</source>
        <translation>enthält dies in einem Feld ihres JSON</translation>
    </message>
    <message>
        <source>has this number in it</source>
        <translation>enthält diese Zahl</translation>
    </message>
    <message>
        <source>pleases a judge</source>
        <translation>gefällt einem Richter</translation>
    </message>
    <message>
        <source>a statement about it</source>
        <translation>eine Aussage darüber</translation>
    </message>
    <message>
        <source>answers what was asked, say a judge and an embedding model</source>
        <translation>beantwortet die Frage, sagen ein Richter und ein Embedding-Modell</translation>
    </message>
    <message>
        <source>says what its context says, says a judge</source>
        <translation>sagt, was der Kontext sagt, laut einem Richter</translation>
    </message>
    <message>
        <source>had a context that says this, says a judge</source>
        <translation>hatte einen Kontext, der dies sagt, laut einem Richter</translation>
    </message>
    <message>
        <source>what is true</source>
        <translation>was wahr ist</translation>
    </message>
    <message>
        <source>had a context that was to the point, says a judge</source>
        <translation>hatte einen Kontext, der zur Sache gehörte, laut einem Richter</translation>
    </message>
    <message>
        <source>meets a criterion, says a judge</source>
        <translation>erfüllt ein Kriterium, sagt ein Richter</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>das Kriterium</translation>
    </message>
    <message>
        <source>contradicts no fact of this, says a judge</source>
        <translation>widerspricht keiner Tatsache hiervon, sagt ein Richter</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>die Tatsachen</translation>
    </message>
    <message>
        <source>is graded by a judge</source>
        <translation>wird von einem Richter benotet</translation>
    </message>
    <message>
        <source>one criterion a line</source>
        <translation>ein Kriterium je Zeile</translation>
    </message>
    <message>
        <source>calls these tools</source>
        <translation>ruft diese Werkzeuge auf</translation>
    </message>
    <message>
        <source>one tool a line</source>
        <translation>ein Werkzeug je Zeile</translation>
    </message>
    <message>
        <source>is a valid call</source>
        <translation>ist ein gültiger Aufruf</translation>
    </message>
    <message>
        <source>is valid calls of tools</source>
        <translation>besteht aus gültigen Aufrufen von Werkzeugen</translation>
    </message>
    <message>
        <source>satisfies this JavaScript</source>
        <translation>erfüllt dieses JavaScript</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>satisfies this Python</source>
        <translation>erfüllt dieses Python</translation>
    </message>
    <message>
        <source>an expression or a file</source>
        <translation>ein Ausdruck oder eine Datei</translation>
    </message>
    <message>
        <source>satisfies a set of checks</source>
        <translation>erfüllt eine Gruppe von Prüfungen</translation>
    </message>
    <message>
        <source>satisfies this</source>
        <translation>erfüllt dies</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
</context>
<context>
    <name>pages/suites/flag_words</name>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>All models fail</source>
        <translation>Alle Modelle scheitern</translation>
    </message>
    <message>
        <source>A check never passes</source>
        <translation>Eine Prüfung besteht nie</translation>
    </message>
    <message>
        <source>A check never fails</source>
        <translation>Eine Prüfung scheitert nie</translation>
    </message>
    <message>
        <source>Much like another case</source>
        <translation>Ähnlich einem anderen Fall</translation>
    </message>
    <message>
        <source>{passed} of {ran} pass</source>
        <translation>{passed} von {ran} bestehen</translation>
    </message>
    <message>
        <source>same as {number}</source>
        <translation>gleich wie {number}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>ähnlich wie {number}</translation>
    </message>
    <message>
        <source>In the newest run {passed} of {ran} {ran|model|models} passed this case.</source>
        <translation>Im neuesten Lauf {passed|bestand|bestanden} {passed} von {ran} {ran|Modell|Modellen} diesen Fall.</translation>
    </message>
    <message>
        <source>For no model did this check pass: {check}</source>
        <translation>Bei keinem Modell bestand diese Prüfung: {check}</translation>
    </message>
    <message>
        <source>For every model this check passed: {check}</source>
        <translation>Bei jedem Modell bestand diese Prüfung: {check}</translation>
    </message>
    <message>
        <source>{share} of the word pairs of this case and case {number} are in both.</source>
        <translation>{share} der Wortpaare dieses Falls und von Fall {number} stehen in beiden.</translation>
    </message>
</context>
<context>
    <name>pages/suites/questions</name>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Delete the suite {name}?</source>
        <translation>Suite {name} löschen?</translation>
    </message>
    <message>
        <source>Its folder and all files in it are deleted: {folder}</source>
        <translation>Ihr Ordner und alle Dateien darin werden gelöscht: {folder}</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>Name der Suite</translation>
    </message>
</context>
<context>
    <name>pages/tasks/columns</name>
    <message>
        <source>Smallest</source>
        <translation>Kleinstes</translation>
    </message>
    <message>
        <source>Over bar</source>
        <translation>Über Hürde</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>sieht nach</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>{model}: {passed} of {cases} {cases|case|cases} passed; the bar was {bar}. In brackets: what to expect on new inputs (Clopper-Pearson, 95 % confidence). Speed is the median of {count} {count|answer|answers}, memory the peak of its process. Run {run}, with {build}.</source>
        <translation>{model}: {passed} von {cases} {cases|Fall|Fällen} bestanden; die Hürde war {bar}. In Klammern: womit bei neuen Eingaben zu rechnen ist (Clopper-Pearson, 95 % Konfidenz). Die Geschwindigkeit ist der Median von {count} {count|Antwort|Antworten}, der Speicher die Spitze des Prozesses. Lauf {run}, mit {build}.</translation>
    </message>
</context>
<context>
    <name>pages/tasks/task_words</name>
    <message>
        <source>{total} in all: {passing} with a model that passes, {none} with none, {never} not run yet, {stale} stale</source>
        <translation>{total} insgesamt: {passing} mit einem Modell, das besteht, {none} ohne, {never} noch nicht gelaufen, {stale} veraltet</translation>
    </message>
    <message>
        <source>This task was not run yet. Running it tries every model on it.</source>
        <translation>Diese Aufgabe lief noch nicht. Ein Lauf probiert jedes Modell an ihr aus.</translation>
    </message>
</context>
<context>
    <name>results/banner_words</name>
    <message>
        <source>Reading the candidates</source>
        <translation>Liest die Kandidaten</translation>
    </message>
    <message>
        <source>The bar: {required} of {cases} {cases|case|cases} ({rate}).</source>
        <translation>Die Hürde: {required} von {cases} {cases|Fall|Fällen} ({rate}).</translation>
    </message>
    <message>
        <source>making its file</source>
        <translation>erstellt die Datei</translation>
    </message>
    <message>
        <source>measuring its speed</source>
        <translation>misst die Geschwindigkeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{run} von {cases} {cases|Fall|Fällen}, {passed} bestanden</translation>
    </message>
    <message>
        <source>{decided} of {count} {count|model|models} decided</source>
        <translation>{decided} von {count} {count|Modell|Modellen} entschieden</translation>
    </message>
    <message>
        <source>{rate:.3g} cases/s, at most {left} left for this model</source>
        <translation>{rate:.3g} Fälle/s, höchstens noch {left} für dieses Modell</translation>
    </message>
    <message>
        <source>Stopped before the first case.</source>
        <translation>Angehalten vor dem ersten Fall.</translation>
    </message>
</context>
<context>
    <name>results/discordant</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>results/figures</name>
    <message>
        <source>making</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeitmessung</translation>
    </message>
    <message>
        <source>asked again, one at a time: one case decides</source>
        <translation>noch einmal einzeln gefragt: Ein Fall entscheidet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Its file is made, {done}</source>
        <translation>Seine Datei wird erstellt, {done}</translation>
    </message>
    <message>
        <source>Loading, {done}</source>
        <translation>Lädt, {done}</translation>
    </message>
    <message>
        <source>Measuring its speed, one answer at a time</source>
        <translation>Misst die Geschwindigkeit, eine Antwort nach der anderen</translation>
    </message>
    <message>
        <source>At most {left} left at this rate</source>
        <translation>Bei diesem Tempo höchstens noch {left}</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>in der Cloud</translation>
    </message>
    <message>
        <source>{size}, {count} parameters</source>
        <translation>{size}, {count} Parameter</translation>
    </message>
    <message>
        <source>{passed} of {run} {run|case that was|cases that were} run passed.</source>
        <translation>{passed} von {run} {run|gelaufenen Fall|gelaufenen Fällen} bestanden.</translation>
    </message>
    <message>
        <source>On new inputs: {low} to {high} (Clopper-Pearson, 95 % confidence).</source>
        <translation>Bei neuen Eingaben: {low} bis {high} (Clopper-Pearson, 95 % Konfidenz).</translation>
    </message>
    <message>
        <source>{passed} passed of {run} run; the suite has {total}.</source>
        <translation>{passed} von {run} gelaufenen bestanden; die Suite hat {total}.</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: one sequence, cold prefix; from the second token to the last.</source>
        <translation>Median von {count} {count|Antwort|Antworten} in einer kurzen Messung außerhalb des Laufs: eine Sequenz, kein Präfix im Cache; vom zweiten Token bis zum letzten.</translation>
    </message>
    <message>
        <source>95th percentile of {count} {count|answer|answers} on a short probe apart from the run, from the request to the first token.</source>
        <translation>95. Perzentil von {count} {count|Antwort|Antworten} in einer kurzen Messung außerhalb des Laufs, von der Anfrage bis zum ersten Token.</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: evaluating the prompt, none of it cached.</source>
        <translation>Median von {count} {count|Antwort|Antworten} in einer kurzen Messung außerhalb des Laufs: Auswerten des Prompts, nichts davon im Cache.</translation>
    </message>
    <message>
        <source>Measured once: from asking the process to load the file until it could answer.</source>
        <translation>Einmal gemessen: vom Auftrag an den Prozess, die Datei zu laden, bis er antworten konnte.</translation>
    </message>
    <message>
        <source>Samples: {samples}</source>
        <translation>Messungen: {samples}</translation>
    </message>
    <message>
        <source>Measured: peak of the process that held the model.</source>
        <translation>Gemessen: Spitze des Prozesses mit dem Modell.</translation>
    </message>
    <message>
        <source>file-backed: {size}</source>
        <translation>aus Datei: {size}</translation>
    </message>
    <message>
        <source>Nobody charges for calls of a model on this computer.</source>
        <translation>Für Aufrufe eines Modells auf diesem Rechner berechnet niemand etwas.</translation>
    </message>
    <message>
        <source>The mean of what {calls} {calls|call|calls} cost; of {unknown} it is not known.</source>
        <translation>Das Mittel dessen, was {calls} {calls|Aufruf kostet|Aufrufe kosten}; von {unknown} ist es unbekannt.</translation>
    </message>
</context>
<context>
    <name>results/overview</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Passed / run</source>
        <translation>Bestanden / gelaufen</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Verbrauchte Zeit</translation>
    </message>
    <message>
        <source>Cost of 1,000</source>
        <translation>Kosten von 1.000</translation>
    </message>
</context>
<context>
    <name>results/plot_axes</name>
    <message>
        <source>Plot of pass rate against decode speed; the table has the same</source>
        <translation>Diagramm der Bestehensquote über der Decode-Geschwindigkeit; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>charged for 1,000 calls ({currency})</source>
        <translation>berechnet für 1.000 Aufrufe ({currency})</translation>
    </message>
    <message>
        <source>Plot of pass rate against cost; the table has the same</source>
        <translation>Diagramm der Bestehensquote über den Kosten; die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>Plot of pass rate against memory; the table has the same</source>
        <translation>Diagramm der Bestehensquote über dem Speicher; die Tabelle zeigt dasselbe</translation>
    </message>
</context>
</TS>
