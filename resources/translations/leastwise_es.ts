<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdapterRow</name>
    <message>
        <source>scale </source>
        <translation>escala </translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Escala de {name}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to suite</source>
        <translation>Añadir a la suite</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>Una suite nueva</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mis casos</translation>
    </message>
    <message>
        <source>is exactly this</source>
        <translation>es exactamente esto</translation>
    </message>
    <message>
        <source>has this in it</source>
        <translation>contiene esto</translation>
    </message>
    <message>
        <source>passes the checks of this case</source>
        <translation>supera las comprobaciones de este caso</translation>
    </message>
    <message>
        <source>is not checked yet</source>
        <translation>aún no se comprueba</translation>
    </message>
    <message>
        <source>Text to check for</source>
        <translation>Texto que se comprueba</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Añadir el caso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The case keeps its variables: {names}.</source>
        <translation>El caso conserva sus variables: {names}.</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of {title}</source>
        <translation>Respuesta de {title}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reasoning of {name}</source>
        <translation>Razonamiento de {name}</translation>
    </message>
    <message>
        <source>The tree comes once the answer is whole.</source>
        <translation>El árbol se mostrará cuando la respuesta esté completa.</translation>
    </message>
    <message>
        <source>Too long for Markdown, so shown as plain text.</source>
        <translation>Demasiado largo para Markdown; se muestra como texto simple.</translation>
    </message>
    <message>
        <source>This is not JSON, so shown as plain text.</source>
        <translation>No es JSON, así que se muestra como texto simple.</translation>
    </message>
    <message>
        <source>Too long for a tree, so shown as plain text.</source>
        <translation>Demasiado largo para un árbol; se muestra como texto simple.</translation>
    </message>
    <message>
        <source>Too deep for a tree, so shown as plain text.</source>
        <translation>Demasiado profundo para un árbol; se muestra como texto simple.</translation>
    </message>
    <message>
        <source>The JSON in the answer.</source>
        <translation>El JSON de la respuesta.</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Show the whole prompt</source>
        <translation>Mostrar el prompt entero</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>Turno anterior</translation>
    </message>
    <message>
        <source>Turn after</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>No answer yet. Write a prompt and send it.</source>
        <translation>Aún no hay respuesta. Escriba un prompt y envíelo.</translation>
    </message>
    <message>
        <source>{number} of {total}: {asked}</source>
        <translation>{number} de {total}: {asked}</translation>
    </message>
</context>
<context>
    <name>BarPanel</name>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar en</translation>
    </message>
    <message>
        <source>texts, with | between them</source>
        <translation>textos, separados por |</translation>
    </message>
    <message>
        <source>a model on this computer, by name or file</source>
        <translation>un modelo de este equipo, por nombre o archivo</translation>
    </message>
    <message>
        <source>change who judges</source>
        <translation>cambiar quién juzga</translation>
    </message>
    <message>
        <source>change the suite's words</source>
        <translation>cambiar los textos de la suite</translation>
    </message>
    <message>
        <source>change where answers stop</source>
        <translation>cambiar dónde paran las respuestas</translation>
    </message>
    <message>
        <source>{title}: a number from {lowest:g} to {highest:g}.</source>
        <translation>{title}: un número de {lowest:g} a {highest:g}.</translation>
    </message>
    <message>
        <source>change {title}</source>
        <translation>cambiar {title}</translation>
    </message>
</context>
<context>
    <name>BenchControls</name>
    <message>
        <source>Choose models</source>
        <translation>Elegir modelos</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Past benchmarks</source>
        <translation>Benchmarks anteriores</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write it as CSV, JSON or Markdown</source>
        <translation>Guardarlo como CSV, JSON o Markdown</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>How fast models are here, and what memory they take</source>
        <translation>Lo rápidos que son aquí los modelos y cuánta memoria ocupan</translation>
    </message>
    <message>
        <source>Models are being measured.</source>
        <translation>Se están midiendo modelos.</translation>
    </message>
    <message>
        <source>Every sample so far is kept.</source>
        <translation>Se conservan todas las muestras tomadas hasta ahora.</translation>
    </message>
    <message>
        <source>Export benchmark</source>
        <translation>Exportar el benchmark</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.md)</source>
        <translation>Tablas (*.csv *.json *.md)</translation>
    </message>
</context>
<context>
    <name>BlindChoice</name>
    <message>
        <source>Compare two models blind</source>
        <translation>Comparar dos modelos a ciegas</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>El otro modelo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Which answer is better?</source>
        <translation>¿Qué respuesta es mejor?</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>Respuesta 1</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>Respuesta 2</translation>
    </message>
    <message>
        <source>Keys: 1, 2, = for a tie, S to skip. Each vote is kept at once.</source>
        <translation>Teclas: 1, 2, = para un empate, S para omitir. Cada voto se guarda al momento.</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 es mejor</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 es mejor</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Count and name them</source>
        <translation>Contar y desvelar</translation>
    </message>
    <message>
        <source>All pairs are voted on.</source>
        <translation>Ya se han votado todos los pares.</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Par {number} de {count}</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Reading the model files</source>
        <translation>Leyendo los archivos de modelo</translation>
    </message>
    <message>
        <source>There are no models yet. Add GGUF files to choose among them.</source>
        <translation>Aún no hay modelos. Añada archivos GGUF para elegir entre ellos.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Reading {count} model {count|file|files}</source>
        <translation>Leyendo archivos de modelo: {count}</translation>
    </message>
    <message>
        <source>Read {done} of {total} model {total|file|files}</source>
        <translation>Leídos: {done} de {total} {total|archivo|archivos} de modelo</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Añadir archivos de modelo</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
</context>
<context>
    <name>CascadePlot</name>
    <message>
        <source>Plot of quality against the share sent; the table has the same</source>
        <translation>Gráfico de la calidad según la parte enviada; la tabla contiene lo mismo</translation>
    </message>
    <message>
        <source>sent to the cloud (%)</source>
        <translation>enviado a la nube (%)</translation>
    </message>
    <message>
        <source>passed (%)</source>
        <translation>superados (%)</translation>
    </message>
</context>
<context>
    <name>CascadeTab</name>
    <message>
        <source>Compare both blind...</source>
        <translation>Comparar ambos a ciegas…</translation>
    </message>
</context>
<context>
    <name>CascadeView</name>
    <message>
        <source>Line and band: the least certain answers go first, with the 95 % interval. Dashed: as many at random. Dotted: those where it helps most, which nobody knows beforehand. Point: what came out on cases that had no part in the choice.</source>
        <translation>Línea y banda: las respuestas menos seguras se envían primero, con el intervalo del 95 %. Discontinua: la misma cantidad, al azar. Punteada: aquellas en las que más ayuda, que nadie conoce de antemano. Punto: el resultado en casos que no intervinieron en la elección.</translation>
    </message>
    <message>
        <source>Quality by the share sent</source>
        <translation>Calidad según la parte enviada</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases that are lost or won</source>
        <translation>Casos perdidos o ganados</translation>
    </message>
    <message>
        <source>The chosen case with both answers</source>
        <translation>El caso elegido con ambas respuestas</translation>
    </message>
    <message>
        <source>Make a case of this prompt and answer, in a suite of yours</source>
        <translation>Hacer un caso de este prompt y esta respuesta, en una suite propia</translation>
    </message>
    <message>
        <source>lost: {number} {title}</source>
        <translation>perdido: {number} {title}</translation>
    </message>
    <message>
        <source>won: {number} {title}</source>
        <translation>ganado: {number} {title}</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>change case {number}</source>
        <translation>cambiar el caso {number}</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Previous failed</source>
        <translation>Fallido anterior</translation>
    </message>
    <message>
        <source>Next failed</source>
        <translation>Fallido siguiente</translation>
    </message>
    <message>
        <source>Choose a case in a strip to read its prompt, its answer and its checks.</source>
        <translation>Elija un caso de una tira para leer su prompt, su respuesta y sus comprobaciones.</translation>
    </message>
    <message>
        <source>Case {number} of {total}: passed</source>
        <translation>Caso {number} de {total}: superado</translation>
    </message>
    <message>
        <source>Case {number} of {total}: failed</source>
        <translation>Caso {number} de {total}: fallido</translation>
    </message>
    <message>
        <source>Case {number} of {total}: unsupported check</source>
        <translation>Caso {number} de {total}: comprobación no admitida</translation>
    </message>
    <message>
        <source>{count} {count|token|tokens}</source>
        <translation>{count} {count|token|tokens}</translation>
    </message>
    <message>
        <source>first after {time}</source>
        <translation>el primero a los {time}</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>cortada en el límite de longitud</translation>
    </message>
    <message>
        <source>cut: the context was full</source>
        <translation>cortada: el contexto estaba lleno</translation>
    </message>
    <message>
        <source>{words} (key {key} in a strip)</source>
        <translation>{words} (tecla {key} en una tira)</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Case {number}: passed</source>
        <translation>Caso {number}: superado</translation>
    </message>
    <message>
        <source>Case {number}: failed</source>
        <translation>Caso {number}: fallido</translation>
    </message>
    <message>
        <source>Case {number}: unsupported check</source>
        <translation>Caso {number}: comprobación no admitida</translation>
    </message>
    <message>
        <source>Case {number}: not run</source>
        <translation>Caso {number}: no ejecutado</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>añadir un caso</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>quitar un caso</translation>
    </message>
    <message>
        <source>remove cases</source>
        <translation>quitar casos</translation>
    </message>
    <message>
        <source>move a case</source>
        <translation>mover un caso</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The opposite: the answer must not</source>
        <translation>Lo contrario: la respuesta no debe cumplirlo</translation>
    </message>
    <message>
        <source>Type of the check</source>
        <translation>Tipo de la comprobación</translation>
    </message>
    <message>
        <source>Value of the check</source>
        <translation>Valor de la comprobación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>CheckForms</name>
    <message>
        <source>Add a check</source>
        <translation>Añadir una comprobación</translation>
    </message>
    <message>
        <source>None, so the set passes.</source>
        <translation>Ninguna, así que el conjunto se supera.</translation>
    </message>
    <message>
        <source>Checks of the set</source>
        <translation>Comprobaciones del conjunto</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Answer to try</source>
        <translation>Respuesta de prueba</translation>
    </message>
    <message>
        <source>Type or paste an answer to try it on the checks</source>
        <translation>Escriba o pegue una respuesta para probar las comprobaciones</translation>
    </message>
    <message>
        <source>Past answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>Ask the judge</source>
        <translation>Preguntar al juez</translation>
    </message>
    <message>
        <source>Checks of this case</source>
        <translation>Comprobaciones de este caso</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Ninguna propia.</translation>
    </message>
    <message>
        <source>Checks for all cases</source>
        <translation>Comprobaciones para todos los casos</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>It passed for none of the {count} {count|answer|answers} of the newest run.</source>
        <translation>No la superó ninguna de las respuestas ({count}) de la última ejecución.</translation>
    </message>
    <message>
        <source>It passed for all {count} {count|answer|answers} of the newest run.</source>
        <translation>La superaron todas las respuestas ({count}) de la última ejecución.</translation>
    </message>
    <message>
        <source>It has no checks, so every answer passes.</source>
        <translation>No tiene comprobaciones, así que pasa cualquier respuesta.</translation>
    </message>
    <message>
        <source>It cannot be decided, so it never passes.</source>
        <translation>No se puede decidir, así que nunca pasa.</translation>
    </message>
    <message>
        <source>This answer passes, score {score}.</source>
        <translation>Esta respuesta pasa, puntuación {score}.</translation>
    </message>
    <message>
        <source>This answer fails, score {score}.</source>
        <translation>Esta respuesta falla, puntuación {score}.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>change the checks of case {number}</source>
        <translation>cambiar las comprobaciones del caso {number}</translation>
    </message>
    <message>
        <source>change the checks for all cases</source>
        <translation>cambiar las comprobaciones de todos los casos</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>No model has answered this case yet</source>
        <translation>Ningún modelo ha respondido aún a este caso</translation>
    </message>
    <message>
        <source>Try an answer</source>
        <translation>Probar respuesta</translation>
    </message>
</context>
<context>
    <name>CloudKeyDialog</name>
    <message>
        <source>Key for {name}</source>
        <translation>Clave para {name}</translation>
    </message>
    <message>
        <source>It is kept in {keyring}, and in no file of Leastwise.</source>
        <translation>Se guarda en {keyring}, y en ningún archivo de Leastwise.</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is used until the window is closed, and kept nowhere. To have it again next time, put it into the environment.</source>
        <translation>Este sistema no tiene llavero: la clave se usa hasta que se cierre la ventana y no se guarda en ningún sitio. Para tenerla la próxima vez, póngala en una variable de entorno.</translation>
    </message>
    <message>
        <source>Neither logs, exports nor the models on this computer ever get it.</source>
        <translation>Ni los registros, ni las exportaciones, ni los modelos de este equipo la reciben nunca.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegue una clave</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>Clave de su cuenta allí</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
</context>
<context>
    <name>CloudModelDialog</name>
    <message>
        <source>Choose a cloud model</source>
        <translation>Elegir un modelo en la nube</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Type a name, or choose one below</source>
        <translation>Escriba un nombre, o elija uno abajo</translation>
    </message>
    <message>
        <source>Models that the provider offers</source>
        <translation>Modelos que ofrece el proveedor</translation>
    </message>
    <message>
        <source>List its models</source>
        <translation>Listar sus modelos</translation>
    </message>
    <message>
        <source>Asks the provider; no prompt is sent, and it costs nothing</source>
        <translation>Pregunta al proveedor; no se envía ningún prompt y no cuesta nada</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <source>Its price is not known, so nothing is sent to it before you agree to that or add a price on the Cloud page.</source>
        <translation>Su precio no se conoce, así que no se le envía nada hasta que usted lo acepte o añada un precio en la página Nube.</translation>
    </message>
    <message>
        <source>{input} in and {output} out, in {currency} per million tokens.</source>
        <translation>{input} de entrada y {output} de salida, en {currency} por millón de tokens.</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <translation>Consultando a {name}</translation>
    </message>
    <message>
        <source>No cloud provider was added yet. Add one on the Cloud page.</source>
        <translation>Aún no se ha añadido ningún proveedor en la nube. Añada uno en la página Nube.</translation>
    </message>
    <message>
        <source>The provider was not asked for its models in this session.</source>
        <translation>En esta sesión no se ha preguntado al proveedor por sus modelos.</translation>
    </message>
    <message>
        <source>{shown} of {count} {count|model|models}. They are kept until the window is closed.</source>
        <translation>{shown} de {count} {count|modelo|modelos}. Se conservan hasta que se cierre la ventana.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Large models elsewhere, only if you want one to compare with</source>
        <translation>Modelos grandes de fuera, solo si quiere uno con el que comparar</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is. A cloud model is a reference: Decision holds your models against it case by case, and the Playground shows its answers beside theirs. Before the first request to a host you are shown what it holds.</source>
        <translation>No se ha añadido ningún proveedor en la nube, y hasta entonces no sale nada. Un modelo en la nube es una referencia: Decisión compara sus modelos con él caso por caso, y el Playground muestra sus respuestas junto a las de ellos. Antes de la primera solicitud a un host se le muestra lo que contiene.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>A cloud provider is being asked.</source>
        <translation>Se está consultando a un proveedor en la nube.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>The key for {name} is there.</source>
        <translation>La clave para {name} está disponible.</translation>
    </message>
    <message>
        <source>The caps are kept.</source>
        <translation>Los topes se han guardado.</translation>
    </message>
    <message>
        <source>{name} is asked for {model} where no other is named.</source>
        <translation>A {name} se le pide {model} cuando no se indica otro.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Its key in the keyring and your agreement to send there go with it.</source>
        <translation>Se borran también su clave del llavero y su consentimiento para enviar allí.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Answer the last turn again</source>
        <translation>Responder de nuevo al último turno</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Enviar aquí</translation>
    </message>
    <message>
        <source>Send the prompt to this column alone</source>
        <translation>Enviar el prompt solo a esta columna</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y enviar de nuevo</translation>
    </message>
    <message>
        <source>Make a case of this</source>
        <translation>Hacer de esto un caso</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Send although its price is not known</source>
        <translation>Enviar aunque no se sepa el precio</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiarlos</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Cocientes</translation>
    </message>
    <message>
        <source>{second} against {first}</source>
        <translation>{second} frente a {first}</translation>
    </message>
    <message>
        <source>{names}. In brackets the 95 % interval of the ratio of medians.</source>
        <translation>{names}. Entre paréntesis, el intervalo del 95 % del cociente de medianas.</translation>
    </message>
    <message>
        <source>What else differs: {what}</source>
        <translation>Qué más cambia: {what}</translation>
    </message>
    <message>
        <source>Nothing else that is recorded differs between them.</source>
        <translation>No hay ninguna otra diferencia registrada entre ellos.</translation>
    </message>
    <message>
        <source>Models of both runs</source>
        <translation>Modelos de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation>Casos con resultado distinto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>ejecución {number}</translation>
    </message>
    <message>
        <source>The two runs have no model in common.</source>
        <translation>Las dos ejecuciones no tienen ningún modelo en común.</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>No cambió ningún veredicto.</translation>
    </message>
    <message>
        <source>Verdicts that changed: {changed} of {count}.</source>
        <translation>Veredictos que cambiaron: {changed} de {count}.</translation>
    </message>
    <message>
        <source>the suite</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>the bar</source>
        <translation>el listón</translation>
    </message>
    <message>
        <source>llama.cpp's build</source>
        <translation>la compilación de llama.cpp</translation>
    </message>
    <message>
        <source>Leastwise's version</source>
        <translation>la versión de Leastwise</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>how answers are generated</source>
        <translation>cómo se generan las respuestas</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>Different between them: {changed}.</source>
        <translation>Cambia entre ellas: {changed}.</translation>
    </message>
    <message>
        <source>Suite, bar, settings, build and computer are the same.</source>
        <translation>La suite, el listón, los ajustes, la compilación y el equipo son los mismos.</translation>
    </message>
    <message>
        <source>Only in {run}: {models}.</source>
        <translation>Solo en {run}: {models}.</translation>
    </message>
    <message>
        <source>The runs are of different suites, so that no case can be compared.</source>
        <translation>Las ejecuciones son de suites distintas, así que no se puede comparar ningún caso.</translation>
    </message>
    <message>
        <source>No case came out differently.</source>
        <translation>Ningún caso tuvo un resultado distinto.</translation>
    </message>
    <message>
        <source>Cases that came out differently: {count}</source>
        <translation>Casos con resultado distinto: {count}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Passed, was</source>
        <translation>Superados, antes</translation>
    </message>
    <message>
        <source>Passed, is</source>
        <translation>Superados, ahora</translation>
    </message>
    <message>
        <source>On the same cases</source>
        <translation>En los mismos casos</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>The exact text that is sent</source>
        <translation>El texto exacto que se envía</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>A request without any prompt goes to {host} ({provider})</source>
        <translation>Se envía a {host} ({provider}) una solicitud sin ningún prompt</translation>
    </message>
    <message>
        <source>{count} {count|request|requests} to {host}, for the model {model} of {provider}</source>
        <translation>{count} {count|solicitud|solicitudes} a {host}, para el modelo {model} de {provider}</translation>
    </message>
    <message>
        <source>Ask {host}</source>
        <translation>Preguntar a {host}</translation>
    </message>
    <message>
        <source>Send to {host} (cost not known)</source>
        <translation>Enviar a {host} (coste desconocido)</translation>
    </message>
    <message>
        <source>Send to {host} (free)</source>
        <translation>Enviar a {host} (gratis)</translation>
    </message>
    <message>
        <source>Send to {host} (at most {cost})</source>
        <translation>Enviar a {host} (como máximo {cost})</translation>
    </message>
    <message>
        <source>Request {number} of {count}, where {stand_in} stands for what is not written</source>
        <translation>Solicitud {number} de {count}, donde {stand_in} ocupa el lugar de lo que aún no se ha escrito</translation>
    </message>
    <message>
        <source>Request {number} of {count}, as it is sent</source>
        <translation>Solicitud {number} de {count}, tal como se envía</translation>
    </message>
</context>
<context>
    <name>ConstraintForm</name>
    <message>
        <source>What the answer must follow</source>
        <translation>A qué debe ajustarse la respuesta</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>Grammar (GBNF)</source>
        <translation>Gramática (GBNF)</translation>
    </message>
    <message>
        <source>Schema or grammar</source>
        <translation>Esquema o gramática</translation>
    </message>
    <message>
        <source>The model is held to this.</source>
        <translation>El modelo queda sujeto a esto.</translation>
    </message>
    <message>
        <source>Write it here, or choose any text.</source>
        <translation>Escríbalo aquí, o elija «Cualquier texto».</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This is no JSON, at {where}.</source>
        <translation>No es JSON, en {where}.</translation>
    </message>
    <message>
        <source>This is no JSON schema: {where}</source>
        <translation>No es un esquema JSON: {where}</translation>
    </message>
    <message>
        <source>It has no rule named root (root ::= ...).</source>
        <translation>No tiene ninguna regla llamada root (root ::= ...).</translation>
    </message>
</context>
<context>
    <name>CostEstimate</name>
    <message>
        <source>Requests: at most {requests}, each with an answer that a model is still to write; replies of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>Solicitudes: como máximo {requests}, cada una con una respuesta que un modelo aún debe escribir; respuestas recibidas de como máximo {tokens} {tokens|token|tokens} en total.</translation>
    </message>
    <message>
        <source>Requests: {requests}, with {characters} {characters|character|characters} in all; answers of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>Solicitudes: {requests}, con {characters} {characters|carácter|caracteres} en total; respuestas de {tokens} {tokens|token|tokens} en conjunto como máximo.</translation>
    </message>
    <message>
        <source>It costs nothing: no prompt is sent.</source>
        <translation>No cuesta nada: no se envía ningún prompt.</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for this model.</source>
        <translation>No se sabe cuánto cuesta: no hay precio para este modelo.</translation>
    </message>
    <message>
        <source>It costs nothing: nobody charges for tokens there.</source>
        <translation>No cuesta nada: allí nadie cobra por los tokens.</translation>
    </message>
    <message>
        <source>It costs {least} to {most} {currency}.</source>
        <translation>Cuesta de {least} a {most} {currency}.</translation>
    </message>
    <message>
        <source>Without a price no cap can be kept.</source>
        <translation>Sin un precio no se puede respetar ningún tope.</translation>
    </message>
    <message>
        <source>Caps: {run} a run, {month} a month, of which {spent} are spent.</source>
        <translation>Topes: {run} por ejecución, {month} al mes, de los que se han gastado {spent}.</translation>
    </message>
    <message>
        <source>A call that may exceed a cap is not sent.</source>
        <translation>No se envía ninguna llamada que pueda superar un tope.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is all that was noted, as it was noted. It lies on this computer and is not sent. Read it before you give it to anybody.</source>
        <translation>Esto es todo lo que se anotó, tal como se anotó. Está en este equipo y no se envía. Léalo antes de dárselo a alguien.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>The crash report</source>
        <translation>El informe de fallo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Clean...</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>older than </source>
        <translation>más de </translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Runs that began longer ago than so many days</source>
        <translation>Ejecuciones que comenzaron hace más días que estos</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Clean this?</source>
        <translation>¿Limpiar esto?</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yyyy-MM</source>
        <translation>MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>What is lost and saved without a large model, for one task</source>
        <translation>Qué se pierde y qué se ahorra sin un modelo grande, para una tarea</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Progress of both runs</source>
        <translation>Progreso de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Choose a task and a reference. Nothing is sent before you see what it is and what it may cost.</source>
        <translation>Elija una tarea y una referencia. No se envía nada antes de que vea qué es y cuánto puede costar.</translation>
    </message>
    <message>
        <source>Finished cases and every answer that was paid for are kept.</source>
        <translation>Se conservan los casos terminados y todas las respuestas pagadas.</translation>
    </message>
    <message>
        <source>Models are being compared with a reference.</source>
        <translation>Se están comparando modelos con una referencia.</translation>
    </message>
    <message>
        <source>There is no reference yet: add a cloud model, or a model file.</source>
        <translation>Aún no hay referencia: añada un modelo en la nube o un archivo de modelo.</translation>
    </message>
    <message>
        <source>Cloud when unsure</source>
        <translation>A la nube en caso de duda</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>No se envía nada.</translation>
    </message>
    <message>
        <source>Every answer is here; nothing more is sent.</source>
        <translation>Todas las respuestas están aquí; no se envía nada más.</translation>
    </message>
    <message>
        <source>{model}: {run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{model}: {run} de {cases} {cases|caso|casos}, superados: {passed}</translation>
    </message>
</context>
<context>
    <name>DecisionPlot</name>
    <message>
        <source>Plot of pass rate; the table has the same figures</source>
        <translation>Gráfico de la tasa de éxito; la tabla contiene las mismas cifras</translation>
    </message>
    <message>
        <source>cost of 1,000 calls ({currency})</source>
        <translation>coste de 1000 llamadas ({currency})</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>memoria máxima</translation>
    </message>
    <message>
        <source>decode speed (tokens/s)</source>
        <translation>velocidad de decodificación (tokens/s)</translation>
    </message>
    <message>
        <source>bar {rate}</source>
        <translation>listón {rate}</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Against memory</source>
        <translation>Según la memoria</translation>
    </message>
    <message>
        <source>Against speed</source>
        <translation>Según la velocidad</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>Según el coste</translation>
    </message>
    <message>
        <source>What the plot is drawn against</source>
        <translation>Frente a qué se dibuja el gráfico</translation>
    </message>
    <message>
        <source>Why, and what could be done</source>
        <translation>Por qué, y qué se puede hacer</translation>
    </message>
    <message>
        <source>Lost and won cases</source>
        <translation>Casos perdidos y ganados</translation>
    </message>
    <message>
        <source>Reasons and money</source>
        <translation>Motivos y dinero</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Segunda respuesta</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Respuesta de {name}</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>Comparando.</translation>
    </message>
    <message>
        <source>Only the first million characters of each were compared.</source>
        <translation>Solo se ha comparado el primer millón de caracteres de cada una.</translation>
    </message>
    <message>
        <source>Key P in an answer</source>
        <translation>Tecla P en una respuesta</translation>
    </message>
    <message>
        <source>Key N in an answer</source>
        <translation>Tecla N en una respuesta</translation>
    </message>
</context>
<context>
    <name>DownloadRoom</name>
    <message>
        <source>It is on this computer.</source>
        <translation>Está en este equipo.</translation>
    </message>
    <message>
        <source>It stands among the downloads below.</source>
        <translation>Está entre las descargas de abajo.</translation>
    </message>
    <message>
        <source>{free} are free on the disk; the Hub tells the size once it is asked.</source>
        <translation>Hay {free} libres en el disco; el Hub dirá el tamaño cuando se le pregunte.</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk.</source>
        <translation>Deja {free} libres en el disco.</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk once all downloads are done.</source>
        <translation>Deja {free} libres en el disco cuando terminen todas las descargas.</translation>
    </message>
    <message>
        <source>It does not fit the disk: {size} are needed and {free} are free. Free some space, or take a smaller quantisation.</source>
        <translation>No cabe en el disco: se necesitan {size} y hay {free} libres. Libere espacio o elija una cuantización menor.</translation>
    </message>
    <message>
        <source>It does not fit the disk beside the other downloads: {size} are needed and {free} are free, of which they still need {claimed}.</source>
        <translation>No cabe en el disco junto a las demás descargas: se necesitan {size} y hay {free} libres, de los que aquellas aún necesitan {claimed}.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
</context>
<context>
    <name>DownloadsTray</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Progreso de todas las descargas</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Mostrar las descargas</translation>
    </message>
    <message>
        <source>Clear what is on this computer from this list</source>
        <translation>Quitar de esta lista lo que ya está en este equipo</translation>
    </message>
    <message>
        <source>Hide downloads</source>
        <translation>Ocultar las descargas</translation>
    </message>
    <message>
        <source>Asking the Hub for the files of {name}</source>
        <translation>Pidiendo al Hub los archivos de {name}</translation>
    </message>
    <message>
        <source>Cancel the download of {name}?</source>
        <translation>¿Cancelar la descarga de {name}?</translation>
    </message>
    <message>
        <source>The {size} that were fetched are deleted. Paused, they would be kept.</source>
        <translation>Se borrará lo ya descargado ({size}). En pausa se conservaría.</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>Cancelar y borrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>ExamplesForm</name>
    <message>
        <source>My task</source>
        <translation>Mi tarea</translation>
    </message>
    <message>
        <source>What the model shall do</source>
        <translation>Qué debe hacer el modelo</translation>
    </message>
    <message>
        <source>For example: Answer with the city that the text is about, and nothing else.</source>
        <translation>Por ejemplo: Responde con la ciudad de la que trata el texto, y nada más.</translation>
    </message>
    <message>
        <source>is exactly the wanted output</source>
        <translation>es exactamente la salida deseada</translation>
    </message>
    <message>
        <source>has the wanted output in it</source>
        <translation>contiene la salida deseada</translation>
    </message>
    <message>
        <source>Paste two columns of a spreadsheet</source>
        <translation>Pegar dos columnas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy two columns of a spreadsheet first: input and output.</source>
        <translation>Copie antes dos columnas de una hoja de cálculo: entrada y salida.</translation>
    </message>
    <message>
        <source>Example {number} needs both an input and an output.</source>
        <translation>El ejemplo {number} necesita una entrada y una salida.</translation>
    </message>
    <message>
        <source>Whole examples: {count}. A few show whether this is the right way to ask; what a model does on new inputs takes many more, to be added on the Suites page.</source>
        <translation>Ejemplos completos: {count}. Unos pocos muestran si esta es la forma correcta de preguntar; saber lo que hace un modelo con entradas nuevas requiere muchos más, que se añaden en la página Suites.</translation>
    </message>
    <message>
        <source>Input of example {number}</source>
        <translation>Entrada del ejemplo {number}</translation>
    </message>
    <message>
        <source>Wanted output of example {number}</source>
        <translation>Salida deseada del ejemplo {number}</translation>
    </message>
    <message>
        <source>Wanted output</source>
        <translation>Salida deseada</translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation>Nombre de la tarea</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>An answer passes if it</source>
        <translation>Una respuesta es correcta si</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export the chosen run</source>
        <translation>Exportar la ejecución elegida</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Resumen (Markdown)</translation>
    </message>
    <message>
        <source>Every answer (CSV)</source>
        <translation>Todas las respuestas (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Results for promptfoo (JSON)</source>
        <translation>Resultados para promptfoo (JSON)</translation>
    </message>
    <message>
        <source>Test results (JUnit XML)</source>
        <translation>Resultados de pruebas (JUnit XML)</translation>
    </message>
    <message>
        <source>Export run {number}</source>
        <translation>Exportar ejecución {number}</translation>
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
        <translation>Decod., tokens/s</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>Tokens: entran, salen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The models that Leastwise knows by name, without asking anybody.</source>
        <translation>Los modelos que Leastwise conoce por su nombre, sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>What Search the Hub found.</source>
        <translation>Lo que encontró Buscar en el Hub.</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Tipo de modelo</translation>
    </message>
    <message>
        <source>As the catalogue says, or for models on the Hub their tags.</source>
        <translation>Según el catálogo o, para los modelos del Hub, según sus etiquetas.</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Only models whose licence is known to let a business use them.</source>
        <translation>Solo modelos cuya licencia se sabe que permite el uso comercial.</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Cabe aquí</translation>
    </message>
    <message>
        <source>Only models that are known to fit this computer.</source>
        <translation>Solo modelos que se sabe que caben en este equipo.</translation>
    </message>
    <message>
        <source>{known} {known|model|models}</source>
        <translation>Modelos: {known}</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|model|models}</source>
        <translation>{shown} de {known} {known|modelo|modelos}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>Multilingüe</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>The smallest model that passes, for one task</source>
        <translation>El modelo más pequeño que pasa, para una tarea</translation>
    </message>
    <message>
        <source>Find smallest</source>
        <translation>Buscar el menor</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Finished cases are kept, and you can resume from there.</source>
        <translation>Los casos terminados se conservan y se puede seguir desde ahí.</translation>
    </message>
    <message>
        <source>Models are being tried on a suite.</source>
        <translation>Se están probando modelos con una suite.</translation>
    </message>
    <message>
        <source>Added to the queue on the Tasks page: {count} run or wait there.</source>
        <translation>Añadido a la cola de la página Tareas: {count} en marcha o en espera.</translation>
    </message>
    <message>
        <source>Take the suite that ships</source>
        <translation>Usar la suite incluida</translation>
    </message>
    <message>
        <source>{cases} finished {cases|case|cases} of an interrupted run {cases|is|are} kept ({spent})</source>
        <translation>Casos terminados que se conservan de una ejecución interrumpida: {cases} ({spent})</translation>
    </message>
    <message>
        <source>Change candidates</source>
        <translation>Cambiar los candidatos</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Mostrar el último resultado</translation>
    </message>
    <message>
        <source>{count} of {total} {total|candidate|candidates} {count|takes|take} part, {size}. {suite}</source>
        <translation>{count|Participa|Participan} {count} de {total} {total|candidato|candidatos}, {size}. {suite}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Import a suite</source>
        <translation>Importar una suite</translation>
    </message>
    <message>
        <source>Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</source>
        <translation>Suites y casos (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
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
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Take the largest context that fits</source>
        <translation>Usar el contexto más largo que cabe</translation>
    </message>
    <message>
        <source>Memory: by formula, until llama.cpp's own plan is there</source>
        <translation>Memoria: según una fórmula, hasta tener el plan del propio llama.cpp</translation>
    </message>
    <message>
        <source>No context fits.</source>
        <translation>No cabe ningún contexto.</translation>
    </message>
    <message>
        <source>All {tokens} can fit.</source>
        <translation>Cabe todo el contexto: {tokens}.</translation>
    </message>
    <message>
        <source>Up to {tokens} can fit.</source>
        <translation>Caben hasta {tokens}.</translation>
    </message>
    <message>
        <source>Choose a model in the table to see what it needs here.</source>
        <translation>Elija un modelo de la tabla para ver qué necesita aquí.</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>What fits here</source>
        <translation>Lo que cabe aquí</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
    <message>
        <source>With the memory that is available now. Computed from published shapes with the usual mix of types; no file was looked at.</source>
        <translation>Con la memoria disponible ahora. Calculado a partir de formas publicadas con la mezcla habitual de tipos; no se ha mirado ningún archivo.</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>in the data directory</source>
        <translation>en el directorio de datos</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FoldersControl</name>
    <message>
        <source>Add...</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>Árbol JSON</translation>
    </message>
    <message>
        <source>The answer is shown as: {form}</source>
        <translation>La respuesta se muestra como: {form}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Welcome to Leastwise</source>
        <translation>Bienvenido a Leastwise</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>To Find</source>
        <translation>Ir a Buscar</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help: what the keyboard does</source>
        <translation>Ayuda: qué hace el teclado</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>This machine, your task, what to try</source>
        <translation>Este equipo, su tarea, qué probar</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Leastwise help</source>
        <translation>Ayuda de Leastwise</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Qué hace el teclado</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was found before</source>
        <translation>Lo hallado hasta ahora</translation>
    </message>
    <message>
        <source>No run yet. What you find on the Find page is kept here.</source>
        <translation>Aún no hay ejecuciones. Lo que se halle en la página Buscar se guarda aquí.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Compare blind...</source>
        <translation>Comparar a ciegas…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Run {newer} of {newer_date} against run {older} of {older_date}, {suite}</source>
        <translation>Ejecución {newer} del {newer_date} frente a la ejecución {older} del {older_date}, {suite}</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>Veredictos en el tiempo</translation>
    </message>
    <message>
        <source>Run {number}, {suite}, {started}, bar {bar}, {cases} {cases|answer|answers} in {spent}</source>
        <translation>Ejecución {number}, {suite}, {started}, listón {bar}, respuestas: {cases} en {spent}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation>¿Borrar la ejecución {number}?</translation>
    </message>
    <message>
        <source>Delete {count} runs?</source>
        <translation>¿Borrar {count} ejecuciones?</translation>
    </message>
    <message>
        <source>Every answer and verdict goes with it. This cannot be undone.</source>
        <translation>Se borran también todas sus respuestas y veredictos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>una referencia</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search prompts, answers and models</source>
        <translation>Buscar prompts, respuestas y modelos</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo con estrella</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>Answers written: {count}</source>
        <translation>Respuestas escritas: {count}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Respuestas: {count}</translation>
    </message>
    <message>
        <source>Delete the chosen answers ({count})?</source>
        <translation>¿Borrar las respuestas elegidas ({count})?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Export the answers that are found</source>
        <translation>Exportar las respuestas encontradas</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
</context>
<context>
    <name>HubAsking</name>
    <message>
        <source>The Hub</source>
        <translation>El Hub</translation>
    </message>
</context>
<context>
    <name>HubOptions</name>
    <message>
        <source>What comes first</source>
        <translation>Qué va primero</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>Más descargados primero</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>Más valorados primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Cualquier autor</translation>
    </message>
    <message>
        <source>Author on the Hub</source>
        <translation>Autor en el Hub</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Cualquier licencia</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Smallest number of parameters</source>
        <translation>Número mínimo de parámetros</translation>
    </message>
    <message>
        <source>Largest number of parameters</source>
        <translation>Número máximo de parámetros</translation>
    </message>
    <message>
        <source>Such as 350M, 4B or 1.5B</source>
        <translation>Por ejemplo 350M, 4B o 1.5B</translation>
    </message>
    <message>
        <source>Clear how the Hub is searched</source>
        <translation>Limpiar las opciones de búsqueda en el Hub</translation>
    </message>
    <message>
        <source>Parameters from</source>
        <translation>Parámetros de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>ImagesRow</name>
    <message>
        <source>Add an image</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Take the images out</source>
        <translation>Quitar las imágenes</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>The model that judges answers for checks such as llm-rubric</source>
        <translation>El modelo que juzga las respuestas en comprobaciones como llm-rubric</translation>
    </message>
    <message>
        <source>The model that measures likeness for the check `similar`</source>
        <translation>El modelo que mide el parecido para la comprobación `similar`</translation>
    </message>
    <message>
        <source>Nobody: undecided</source>
        <translation>Nadie: sin decidir</translation>
    </message>
    <message>
        <source>{model} ({provider}, in the cloud)</source>
        <translation>{model} ({provider}, en la nube)</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>{count} {count|case needs|cases need} a judge and {count|stays|stay} undecided without one.</source>
        <translation>Casos que necesitan un juez y sin él quedan sin decidir: {count}.</translation>
    </message>
    <message>
        <source>Looking up what it may cost. Nothing is sent for it.</source>
        <translation>Consultando lo que puede costar. Para ello no se envía nada.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Key for the Hub</source>
        <translation>Clave para el Hub</translation>
    </message>
    <message>
        <source>Asking this system's keyring</source>
        <translation>Consultando el llavero de este sistema</translation>
    </message>
    <message>
        <source>A key is needed for repositories that are not open to everybody, and for no other. It is made in the settings of your account on the Hub.</source>
        <translation>La clave hace falta para los repositorios que no están abiertos a todos, y para ningún otro. Se crea en los ajustes de su cuenta del Hub.</translation>
    </message>
    <message>
        <source>Key of your account on the Hub</source>
        <translation>Clave de su cuenta del Hub</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Quitar la clave</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>Cases of {name}</source>
        <translation>Casos de {name}</translation>
    </message>
    <message>
        <source>Passed of run</source>
        <translation>Superados, de los ejecutados</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder of candidates</source>
        <translation>Escalera de candidatos</translation>
    </message>
    <message>
        <source>Cases, and verdict with its reason</source>
        <translation>Casos, y veredicto con su motivo</translation>
    </message>
    <message>
        <source>Of cases</source>
        <translation>De los casos</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What can be done with all models on this computer</source>
        <translation>Lo que se puede hacer con todos los modelos de este equipo</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on the window.</source>
        <translation>También se pueden soltar archivos en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>Find models of other programs</source>
        <translation>Buscar modelos de otros programas</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan: used in place</source>
        <translation>Ollama, LM Studio, la caché de Hugging Face, GPT4All, Jan: se usan donde están</translation>
    </message>
    <message>
        <source>Verify every model</source>
        <translation>Verificar todos los modelos</translation>
    </message>
    <message>
        <source>Reads all files whole and compares them with their hashes</source>
        <translation>Lee todos los archivos enteros y los compara con sus hashes</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>Mover los modelos a otra carpeta</translation>
    </message>
    <message>
        <source>Also to another disk; asks where to</source>
        <translation>También a otro disco; pregunta adónde</translation>
    </message>
    <message>
        <source>For repositories that are not open to everybody</source>
        <translation>Para repositorios que no están abiertos a todos</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>A name for the prompt in the editor</source>
        <translation>Un nombre para el prompt del editor</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>Guardar el prompt</translation>
    </message>
    <message>
        <source>Versions of the chosen prompt</source>
        <translation>Versiones del prompt elegido</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Make this version the newest</source>
        <translation>Hacer de esta versión la más reciente</translation>
    </message>
    <message>
        <source>Rename to the name above</source>
        <translation>Cambiar el nombre por el de arriba</translation>
    </message>
    <message>
        <source>Delete {name} with all of its versions?</source>
        <translation>¿Borrar {name} con todas sus versiones?</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>Nombre del prompt</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>Limit for all downloads together</source>
        <translation>Límite de todas las descargas juntas</translation>
    </message>
    <message>
        <source>What all downloads may take together, so that others have some left</source>
        <translation>Lo que pueden ocupar todas las descargas juntas, para dejar algo a los demás</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most {rate}</source>
        <translation>Como máximo {rate}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>The answer links to this address. Your browser will open it.</source>
        <translation>La respuesta enlaza a esta dirección. La abrirá su navegador.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
</context>
<context>
    <name>ListingProgress</name>
    <message>
        <source>Waits until another page is done</source>
        <translation>Espera a que termine otra página</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
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
        <translation>Todo lo que salió de este equipo, para quién y para qué</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Aún no ha salido nada de este equipo.</translation>
    </message>
    <message>
        <source>{count} more since then; back at the top they are shown.</source>
        <translation>{count} más desde entonces; al volver arriba se muestran.</translation>
    </message>
    <message>
        <source>Requests: {total}. Sent {sent}, received {received}. Cost: {cost}</source>
        <translation>Solicitudes: {total}. Enviado: {sent}; recibido: {received}. Coste: {cost}</translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>Exportar el registro de red</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
        <translation>Tablas (*.csv);;Líneas JSON (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lowest level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Copy a report...</source>
        <translation>Copiar un informe…</translation>
    </message>
    <message>
        <source>This is the whole report. Keys, quotations and the name of your home folder were taken out. Nothing is sent: it goes into the clipboard if you copy it.</source>
        <translation>Este es el informe completo. Se quitaron claves, citas y el nombre de su carpeta personal. No se envía nada: va al portapapeles si usted lo copia.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>{shown} of {total} {total|line|lines}</source>
        <translation>{shown} de {total} {total|línea|líneas}</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Words, a GGUF file, or owner/name:Q4_K_M on the Hub</source>
        <translation>Palabras, un archivo GGUF o propietario/nombre:Q4_K_M del Hub</translation>
    </message>
    <message>
        <source>Filter, search or look up models</source>
        <translation>Filtrar, buscar o consultar modelos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>How the Hub is searched</source>
        <translation>Cómo se busca en el Hub</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Look at a model file</source>
        <translation>Examinar un archivo de modelo</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Cancel the look-up</source>
        <translation>Cancelar la consulta</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Cancelar la búsqueda</translation>
    </message>
    <message>
        <source>Asks the Hub for its most downloaded GGUF models.</source>
        <translation>Pide al Hub sus modelos GGUF más descargados.</translation>
    </message>
    <message>
        <source>Sends these words to the Hub: {words}</source>
        <translation>Envía estas palabras al Hub: {words}</translation>
    </message>
    <message>
        <source>Searching the Hub</source>
        <translation>Buscando en el Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for the model's header</source>
        <translation>Pidiendo al Hub la cabecera del modelo</translation>
    </message>
    <message>
        <source>Look up asks the Hub for the header: a few MB.</source>
        <translation>Consultar pide la cabecera al Hub: unos pocos MB.</translation>
    </message>
    <message>
        <source>Typing sends nothing; Search the Hub and Look up do.</source>
        <translation>Escribir no envía nada; Buscar en el Hub y Consultar sí.</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>What this computer is, and how fast</source>
        <translation>Qué es este equipo y lo rápido que es</translation>
    </message>
    <message>
        <source>Progress of measuring</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Export profile...</source>
        <translation>Exportar el perfil…</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>Se está midiendo este equipo.</translation>
    </message>
    <message>
        <source>What was measured before is kept.</source>
        <translation>Lo medido antes se conserva.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>Machine profiles (*.json)</source>
        <translation>Perfiles de equipo (*.json)</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Facts about this computer</source>
        <translation>Datos de este equipo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>What is this machine?</source>
        <translation>¿Qué equipo es este?</translation>
    </message>
    <message>
        <source>As far as it was read.</source>
        <translation>Hasta donde se pudo leer.</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este equipo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leastwise, stopping</source>
        <translation>Leastwise, deteniendo</translation>
    </message>
    <message>
        <source>A model is being served.</source>
        <translation>Se está sirviendo un modelo.</translation>
    </message>
    <message>
        <source>Its clients lose it.</source>
        <translation>Sus clientes lo pierden.</translation>
    </message>
    <message>
        <source>They are lost.</source>
        <translation>Se pierden.</translation>
    </message>
    <message>
        <source>First steps: machine, task, models</source>
        <translation>Primeros pasos: equipo, tarea, modelos</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Ir a {page}</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>needs {size}</source>
        <translation>necesita {size}</translation>
    </message>
    <message>
        <source>{size} available now</source>
        <translation>{size} disponibles ahora</translation>
    </message>
</context>
<context>
    <name>MemoryPlot</name>
    <message>
        <source>Plot of memory by part; the table has the same</source>
        <translation>Gráfico de la memoria por partes; la tabla contiene lo mismo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>file-backed</source>
        <translation>de archivos</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Memory by part; the table has the same</source>
        <translation>Memoria por partes; la tabla contiene lo mismo</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde sale</translation>
    </message>
    <message>
        <source>How the memory was computed, and its exact bytes</source>
        <translation>Cómo se calculó la memoria y sus bytes exactos</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>Memory: {size}</source>
        <translation>Memoria: {size}</translation>
    </message>
    <message>
        <source>Memory of a device by part</source>
        <translation>Memoria de un dispositivo por partes</translation>
    </message>
    <message>
        <source>Memory of {device} by part</source>
        <translation>Memoria de {device} por partes</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Try in Playground</source>
        <translation>Probar en el Playground</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>It ships with the program and cannot be removed.</source>
        <translation>Viene con el programa y no se puede eliminar.</translation>
    </message>
    <message>
        <source>Shows first what depends on it.</source>
        <translation>Muestra antes qué depende de él.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>Import model files</source>
        <translation>Importar archivos de modelo</translation>
    </message>
    <message>
        <source>Opens the Playground with it, to ask it something.</source>
        <translation>Abre el Playground con él, para preguntarle algo.</translation>
    </message>
    <message>
        <source>Answers other programs of this computer with it.</source>
        <translation>Responde con él a otros programas de este equipo.</translation>
    </message>
    <message>
        <source>Reads its files whole and compares them with their hashes.</source>
        <translation>Lee sus archivos enteros y los compara con sus hashes.</translation>
    </message>
    <message>
        <source>Opens the folder that it lies in.</source>
        <translation>Abre la carpeta en la que está.</translation>
    </message>
    <message>
        <source>Makes a smaller file of it, in another quantisation.</source>
        <translation>Crea a partir de él un archivo menor, con otra cuantización.</translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message>
        <source>Copy instead</source>
        <translation>Copiar en su lugar</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Crear igualmente</translation>
    </message>
    <message>
        <source>Read for the first time: its hash is known from now on.</source>
        <translation>Leído por primera vez: desde ahora se conoce su hash.</translation>
    </message>
    <message>
        <source>Its files are what they were, to the last byte.</source>
        <translation>Sus archivos son los que eran, hasta el último byte.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>No model here passes these filters.</source>
        <translation>Ningún modelo de aquí pasa estos filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model of this column</source>
        <translation>Modelo de esta columna</translation>
    </message>
    <message>
        <source>{name} (cloud)</source>
        <translation>{name} (nube)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>What fits this computer, and how fast it would be</source>
        <translation>Qué cabe en este equipo y lo rápido que sería</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Examinando los modelos</translation>
    </message>
    <message>
        <source>Its stand-in weights are removed, and nothing of it is kept.</source>
        <translation>Sus pesos ficticios se borran y no se conserva nada.</translation>
    </message>
    <message>
        <source>A model is being rehearsed.</source>
        <translation>Se está ensayando un modelo.</translation>
    </message>
    <message>
        <source>What was finished is kept, and the rest is not.</source>
        <translation>Lo terminado se conserva, lo demás no.</translation>
    </message>
    <message>
        <source>Model files are being worked on.</source>
        <translation>Se está trabajando con archivos de modelos.</translation>
    </message>
    <message>
        <source>No model is known on this computer yet. Name one above, or choose a file.</source>
        <translation>Aún no se conoce ningún modelo en este equipo. Nombre uno arriba o elija un archivo.</translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>Calls a month</source>
        <translation>Llamadas al mes</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Precio del kilovatio hora</translation>
    </message>
    <message>
        <source>Price of a machine like this; 0 where it is there anyway</source>
        <translation>Precio de un equipo como este; 0 si ya se tiene de todos modos</translation>
    </message>
    <message>
        <source>Power at the socket while a model answers, in watts</source>
        <translation>Potencia en el enchufe mientras un modelo responde, en vatios</translation>
    </message>
    <message>
        <source>Years over which the machine's price is spread</source>
        <translation>Años entre los que se reparte el precio del equipo</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>Importes en {currency}</translation>
    </message>
    <message>
        <source>Not a number: {names}</source>
        <translation>No es un número: {names}</translation>
    </message>
    <message>
        <source>Per kWh</source>
        <translation>Por kWh</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>Vatios</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Keep the caps</source>
        <translation>Guardar los topes</translation>
    </message>
    <message>
        <source>A call is only sent if the most that it can cost fits under both caps, calls in flight included. Empty is without a bound. Months are those of UTC.</source>
        <translation>Una llamada solo se envía si lo máximo que puede costar cabe en ambos topes, contando las llamadas en curso. Vacío significa sin límite. Los meses son los de UTC.</translation>
    </message>
    <message>
        <source>The most that one run may cost</source>
        <translation>Lo máximo que puede costar una ejecución</translation>
    </message>
    <message>
        <source>The most that one month may cost</source>
        <translation>Lo máximo que puede costar un mes</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency} of {cap}</source>
        <translation>{month}: {amount} {currency} de {cap}</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency}, without a cap</source>
        <translation>{month}: {amount} {currency}, sin tope</translation>
    </message>
    <message>
        <source>{settled} by reported tokens, {assumed} assumed where none were reported, {open} reserved for calls in flight. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{settled} según los tokens comunicados, {assumed} supuestos donde no se comunicó ninguno, {open} reservados para llamadas en curso. Llamadas: {calls}; sin precio: {unpriced}.</translation>
    </message>
    <message>
        <source>Cap for one run</source>
        <translation>Tope de una ejecución</translation>
    </message>
    <message>
        <source>Cap for one month</source>
        <translation>Tope de un mes</translation>
    </message>
</context>
<context>
    <name>NetworkFilters</name>
    <message>
        <source>Search hosts, purposes and failures</source>
        <translation>Buscar hosts, motivos y fallos</translation>
    </message>
    <message>
        <source>Search the network log</source>
        <translation>Buscar en el registro de red</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>Cómo terminó la solicitud</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>With a cost</source>
        <translation>Con coste</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>Cuándo salió</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Look up this one</source>
        <translation>Consultar este</translation>
    </message>
    <message>
        <source>Asks the Hub for its own header: a few MB</source>
        <translation>Pide al Hub su propia cabecera: unos pocos MB</translation>
    </message>
    <message>
        <source>What they need is not known; looking one up tells it.</source>
        <translation>No se sabe qué necesitan; se sabe al consultar uno.</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the published shape and the size of each file; looking one up tells it by its own header.</source>
        <translation>Los tamaños son los del Hub. La memoria se calcula a partir de la forma publicada y del tamaño de cada archivo; al consultar uno, se sabe por su propia cabecera.</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the header of one of them and the size of each file; looking one up tells it by its own header.</source>
        <translation>Los tamaños son los del Hub. La memoria se calcula a partir de la cabecera de uno de ellos y del tamaño de cada archivo; al consultar uno, se sabe por su propia cabecera.</translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Let nothing leave this computer, whatever asks for it.</source>
        <translation>Que nada salga de este equipo, lo pida quien lo pida.</translation>
    </message>
    <message>
        <source>Offline, off</source>
        <translation>Sin conexión: no</translation>
    </message>
    <message>
        <source>Offline, on</source>
        <translation>Sin conexión: sí</translation>
    </message>
</context>
<context>
    <name>OneDeed</name>
    <message>
        <source>{done} of {total} {total|tensor|tensors}</source>
        <translation>{done} de {total} {total|tensor|tensores}</translation>
    </message>
</context>
<context>
    <name>OpenedSuite</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (sin guardar)</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Where this figure comes from: {title}</source>
        <translation>De dónde viene esta cifra: {title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>De dónde viene esta cifra</translation>
    </message>
    <message>
        <source>Choose a figure in the table to see how it was measured.</source>
        <translation>Elija una cifra de la tabla para ver cómo se midió.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What the pass rate is drawn against</source>
        <translation>Frente a qué se dibuja la tasa de éxito</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Cases on which two models differ</source>
        <translation>Casos en los que difieren dos modelos</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>El segundo</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Elija dos modelos distintos.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Part of a command's name</source>
        <translation>Parte del nombre de un comando</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Aquí no hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>Qué casos se muestran</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>A scenario runs each row of its data with each of its tests</source>
        <translation>Un escenario ejecuta cada fila de sus datos con cada una de sus pruebas</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Añadir un escenario</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Quitar este escenario</translation>
    </message>
    <message>
        <source>Cases of the suite: {count}</source>
        <translation>Casos de la suite: {count}</translation>
    </message>
    <message>
        <source>Scenario {number}, data: {count}</source>
        <translation>Escenario {number}, datos: {count}</translation>
    </message>
    <message>
        <source>Scenario {number}, tests: {count}</source>
        <translation>Escenario {number}, pruebas: {count}</translation>
    </message>
    <message>
        <source>Each row is run with each test: {rows} × {tests} = {cases} {cases|case|cases}.</source>
        <translation>Cada fila se ejecuta con cada prueba: {rows} × {tests} = {cases} {cases|caso|casos}.</translation>
    </message>
    <message>
        <source>add a scenario</source>
        <translation>añadir un escenario</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>quitar un escenario</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the benchmarks</source>
        <translation>Filtrar los benchmarks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open the chosen benchmark</source>
        <translation>Abrir el benchmark elegido</translation>
    </message>
    <message>
        <source>Compare the two chosen results</source>
        <translation>Comparar los dos resultados elegidos</translation>
    </message>
    <message>
        <source>No benchmark yet. What you measure here is kept.</source>
        <translation>Aún no hay benchmarks. Lo que mida aquí se conserva.</translation>
    </message>
    <message>
        <source>Compare {newer} with {older}</source>
        <translation>Comparar {newer} con {older}</translation>
    </message>
    <message>
        <source>Enter opens one. Choose two (Ctrl or Shift) to compare them.</source>
        <translation>Intro abre uno. Elija dos (Ctrl o Mayús) para compararlos.</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Columns {first} and {second}</source>
        <translation>Columnas {first} y {second}</translation>
    </message>
    <message>
        <source>How answers are shown</source>
        <translation>Cómo se muestran las respuestas</translation>
    </message>
    <message>
        <source>No model is here to ask. Get one on the Models page, or add a cloud model.</source>
        <translation>No hay ningún modelo al que preguntar. Consiga uno en la página Modelos o añada un modelo en la nube.</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>Ir a los modelos</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>Un prompt, varios modelos, en paralelo</translation>
    </message>
    <message>
        <source>What was written so far is kept in the history.</source>
        <translation>Lo escrito hasta ahora se conserva en el historial.</translation>
    </message>
    <message>
        <source>Answers are being written in the Playground.</source>
        <translation>Se están escribiendo respuestas en el Playground.</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Volver al prompt</translation>
    </message>
    <message>
        <source>Send again in column {number}</source>
        <translation>Enviar de nuevo en la columna {number}</translation>
    </message>
    <message>
        <source>Send to {count}</source>
        <translation>Enviar a {count}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>PlotTabs</name>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Decode speed against depth</source>
        <translation>Velocidad de decodificación según la profundidad</translation>
    </message>
    <message>
        <source>Prefill speed against prompt length</source>
        <translation>Velocidad de prefill según la longitud del prompt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>Memoria por partes</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Write the plot as SVG or PNG</source>
        <translation>Guardar el gráfico como SVG o PNG</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>Imágenes (*.svg *.png)</translation>
    </message>
    <message>
        <source>Plot of decode speed against depth; the table has the same</source>
        <translation>Gráfico de la velocidad de decodificación según la profundidad; la tabla contiene lo mismo</translation>
    </message>
    <message>
        <source>depth (tokens)</source>
        <translation>profundidad (tokens)</translation>
    </message>
    <message>
        <source>Plot of prefill speed against prompt length; the table has the same</source>
        <translation>Gráfico de la velocidad de prefill según la longitud del prompt; la tabla contiene lo mismo</translation>
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
        <translation>Un precio propio</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. Empty is not known: a call that uses such tokens then has no known cost.</source>
        <translation>En {currency} por millón de tokens. Vacío significa desconocido: una llamada que use esos tokens no tendrá un coste conocido.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Input from its cache</source>
        <translation>Entrada desde su caché</translation>
    </message>
    <message>
        <source>Input to its cache</source>
        <translation>Entrada a su caché</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Keep the price</source>
        <translation>Guardar el precio</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Add a price...</source>
        <translation>Añadir un precio…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Take your price away</source>
        <translation>Quitar su precio</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. What no provider's own page was seen to state is left out. A price of yours comes before the one that ships.</source>
        <translation>En {currency} por millón de tokens. Se omite lo que no figura en la página del propio proveedor. Un precio suyo prevalece sobre el incluido.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Write a prompt; {{name}} makes a field of its own</source>
        <translation>Escriba un prompt; {{name}} crea un campo propio</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>System prompt, if any</source>
        <translation>Prompt de sistema, si lo hay</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
</context>
<context>
    <name>PromptsPanel</name>
    <message>
        <source>Add a prompt</source>
        <translation>Añadir un prompt</translation>
    </message>
    <message>
        <source>They have parts that Leastwise does not know, and stay as they are.</source>
        <translation>Tienen partes que Leastwise no conoce, y quedan como están.</translation>
    </message>
    <message>
        <source>{variables} stand for the case's own texts.</source>
        <translation>{variables} representan los textos propios del caso.</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>Prompt {number}</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>añadir un prompt</translation>
    </message>
    <message>
        <source>remove a prompt</source>
        <translation>quitar un prompt</translation>
    </message>
    <message>
        <source>change a prompt</source>
        <translation>cambiar un prompt</translation>
    </message>
</context>
<context>
    <name>ProtocolBar</name>
    <message>
        <source>Own figures</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>LocalScore: nine shapes of prompt and output, and its score of them</source>
        <translation>LocalScore: nueve formas de prompt y salida, y la puntuación que les da</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Depths, in tokens</source>
        <translation>Profundidades, en tokens</translation>
    </message>
    <message>
        <source>How many tokens are in the cache before; not timed</source>
        <translation>Cuántos tokens hay antes en la caché; no se cronometra</translation>
    </message>
    <message>
        <source>Repetitions of each test</source>
        <translation>Repeticiones de cada prueba</translation>
    </message>
    <message>
        <source>Three or more give an interval</source>
        <translation>Con tres o más se obtiene un intervalo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tuned settings</source>
        <translation>Ajustes optimizados</translation>
    </message>
    <message>
        <source>Take the settings that tuning found, where it did</source>
        <translation>Usar los ajustes hallados al optimizar, donde los haya</translation>
    </message>
    <message>
        <source>Take tuned settings</source>
        <translation>Usar ajustes optimizados</translation>
    </message>
    <message>
        <source>{field}: write numbers with commas between, such as 0, 4096.</source>
        <translation>{field}: escriba números separados por comas, como 0, 4096.</translation>
    </message>
    <message>
        <source>Give a prompt or an output of some tokens.</source>
        <translation>Indique un prompt o una salida de algunos tokens.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Profundidades</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Test it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Key...</source>
        <translation>Clave…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Ask this one where none is named</source>
        <translation>Preguntar a este si no se indica otro</translation>
    </message>
    <message>
        <source>None yet: test it, and choose one.</source>
        <translation>Ninguno todavía: pruébelo y elija uno.</translation>
    </message>
    <message>
        <source>Yes: nothing is asked again before something goes there.</source>
        <translation>Sí: no se vuelve a preguntar antes de enviar algo allí.</translation>
    </message>
    <message>
        <source>Not yet: you are shown the first request before it goes there.</source>
        <translation>Todavía no: se le muestra la primera solicitud antes de enviarla.</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}, and in no file of Leastwise.</source>
        <translation>Las claves se guardan en {keyring}, y en ningún archivo de Leastwise.</translation>
    </message>
    <message>
        <source>This system has no keyring: a key that you give here is used until the window is closed. To have it again next time, put it into the environment.</source>
        <translation>Este sistema no tiene llavero: una clave que se dé aquí se usa hasta que se cierre la ventana. Para tenerla la próxima vez, póngala en una variable de entorno.</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there.</source>
        <translation>Allí nadie cobra por los tokens.</translation>
    </message>
    <message>
        <source>Not known. Give one under Prices.</source>
        <translation>No se conoce. Indique uno en Precios.</translation>
    </message>
    <message>
        <source>{input} {currency} in and {output} {currency} out per million tokens</source>
        <translation>{input} {currency} de entrada y {output} {currency} de salida por millón de tokens</translation>
    </message>
    <message>
        <source>{price}, dated {day}</source>
        <translation>{price}, del {day}</translation>
    </message>
    <message>
        <source>Choose a provider to see where it is, its key and its price.</source>
        <translation>Elija un proveedor para ver dónde está, su clave y su precio.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>You agreed to send</source>
        <translation>Envío aceptado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>A well-known provider, or an address</source>
        <translation>Un proveedor conocido o una dirección</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Model that is asked where none is named</source>
        <translation>Modelo al que se pregunta si no se indica otro</translation>
    </message>
    <message>
        <source>Environment variable that may hold the key</source>
        <translation>Variable de entorno que puede contener la clave</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there</source>
        <translation>Allí nadie cobra por los tokens</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The address stands in {source}.</source>
        <translation>La dirección está en {source}.</translation>
    </message>
    <message>
        <source>An address begins with https://, or http:// in your own network.</source>
        <translation>Una dirección empieza por https://, o por http:// en su propia red.</translation>
    </message>
    <message>
        <source>Key variable</source>
        <translation>Variable de clave</translation>
    </message>
</context>
<context>
    <name>ProvidersView</name>
    <message>
        <source>Cloud providers</source>
        <translation>Proveedores en la nube</translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message>
        <source>Task {position} of {total}: {name}</source>
        <translation>Tarea {position} de {total}: {name}</translation>
    </message>
    <message>
        <source>{decided} of {rungs} {rungs|candidate|candidates}</source>
        <translation>{decided} de {rungs} {rungs|candidato|candidatos}</translation>
    </message>
</context>
<context>
    <name>RatesSheet</name>
    <message>
        <source>Measured speeds</source>
        <translation>Velocidades medidas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Not measured: {parts}</source>
        <translation>Sin medir: {parts}</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>A token that is written reads the weights it uses once: for models larger than the processor's caches this is the limit of decode.</source>
        <translation>Cada token que se escribe lee una vez los pesos que usa: en modelos mayores que las cachés del procesador, este es el límite de la decodificación.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights on the GPU</source>
        <translation>Pesos en la GPU</translation>
    </message>
    <message>
        <source>Decode: weights of this type read for one token at a time, which sets tokens/s. Prompt: multiplied for many tokens at once, which sets the time to the first token.</source>
        <translation>Decodificación: pesos de este tipo leídos para un token cada vez, lo que determina los tokens/s. Prompt: multiplicados para muchos tokens a la vez, lo que determina el tiempo hasta el primer token.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Progress of the ladder</source>
        <translation>Progreso de la escalera</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>

The card goes on; this is its first part.</source>
        <translation>

La ficha continúa; esta es su primera parte.</translation>
    </message>
    <message>
        <source>What it needs is not known offline, since its shape or its mix of types is not. Look up asks the Hub for its header: a few MB.</source>
        <translation>Sin conexión no se sabe qué necesita, porque no se conoce su forma o su mezcla de tipos. Consultar pide su cabecera al Hub: unos pocos MB.</translation>
    </message>
    <message>
        <source>What it needs is not known yet. Look up asks the Hub for its header: a few MB.</source>
        <translation>Aún no se sabe qué necesita. Consultar pide su cabecera al Hub: unos pocos MB.</translation>
    </message>
    <message>
        <source>Asks the Hub for the header: a few MB</source>
        <translation>Pide la cabecera al Hub: unos pocos MB</translation>
    </message>
    <message>
        <source>Asks the Hub for what the authors wrote</source>
        <translation>Pide al Hub lo que escribieron los autores</translation>
    </message>
    <message>
        <source>Asks the Hub which quantisations there are, and for one header: a few MB</source>
        <translation>Pregunta al Hub qué cuantizaciones hay y pide una cabecera: unos pocos MB</translation>
    </message>
</context>
<context>
    <name>RunFilters</name>
    <message>
        <source>Search the runs by suite, model, verdict or date</source>
        <translation>Buscar en las ejecuciones por suite, modelo, veredicto o fecha</translation>
    </message>
    <message>
        <source>Search names, verdicts, dates</source>
        <translation>Buscar nombres, veredictos, fechas</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Cómo terminó la ejecución</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Cualquier veredicto</translation>
    </message>
    <message>
        <source>One passes</source>
        <translation>Alguno pasa</translation>
    </message>
    <message>
        <source>None passes</source>
        <translation>Ninguno pasa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpidas</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>Cuándo empezó la ejecución</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Runs that match: {count}</source>
        <translation>Ejecuciones que coinciden: {count}</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>Runs: {count}</source>
        <translation>Ejecuciones: {count}</translation>
    </message>
    <message>
        <source>none passes</source>
        <translation>ninguno pasa</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleta</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana pasada</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mes pasado</translation>
    </message>
    <message>
        <source>All words must hold. Each is part of the name of a suite or a model, or one of: {words}; or a date such as 2026-11. In quotes it is part of a name only.</source>
        <translation>Deben cumplirse todas las palabras. Cada una es parte del nombre de una suite o de un modelo, o una de: {words}; o una fecha como 2026-11. Entre comillas es solo parte de un nombre.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Past runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>Abrir la ejecución elegida</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>Comparar las dos ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Follow the suite of the chosen run over time</source>
        <translation>Seguir en el tiempo la suite de la ejecución elegida</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>Borrar las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Compare run {newer} with run {older}</source>
        <translation>Comparar la ejecución {newer} con la {older}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Speeds</source>
        <translation>Velocidades</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the benchmark</source>
        <translation>Progreso del benchmark</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress of what runs on another page</source>
        <translation>Progreso de lo que se ejecuta en otra página</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarlo</translation>
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
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Dejar de servir</translation>
    </message>
    <message>
        <source>Other programs must show it; it is kept nowhere</source>
        <translation>Los demás programas deben presentarlo; no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>Loading {name} to serve it</source>
        <translation>Cargando {name} para servirlo</translation>
    </message>
    <message>
        <source>Serving at {address}: {name}</source>
        <translation>Sirviendo en {address}: {name}</translation>
    </message>
    <message>
        <source>The process that held {name} ended; loading it again</source>
        <translation>Terminó el proceso que tenía {name}; se carga de nuevo</translation>
    </message>
    <message>
        <source>{rate:.1f} requests/s, {active} now, {count} in all</source>
        <translation>{rate:.1f} solicitudes/s, {active} ahora, {count} en total</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting to vary</source>
        <translation>Ajuste que se varía</translation>
    </message>
    <message>
        <source>Values to try, with commas between</source>
        <translation>Valores que se prueban, separados por comas</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>and without any</source>
        <translation>y sin ninguno</translation>
    </message>
    <message>
        <source>this setting</source>
        <translation>este ajuste</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>aún sin archivo</translation>
    </message>
    <message>
        <source>JSON schemas (*.json)</source>
        <translation>Esquemas JSON (*.json)</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf)</source>
        <translation>Gramáticas (*.gbnf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{setting} (changed)</source>
        <translation>{setting} (cambiado)</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Un cambio vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>Volver a: {value}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Stop strings, one a line</source>
        <translation>Textos de parada, uno por línea</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>Como el modelo prefiera</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these models lets its thinking be switched.</source>
        <translation>Ninguno de estos modelos permite activar o desactivar el pensamiento.</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Top k (0: all)</source>
        <translation>Top k (0: todos)</translation>
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
        <translation>Penalización por repetir</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Stop at, one a line (\n: a line's end)</source>
        <translation>Parar en, uno por línea (\n: fin de línea)</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>No setting is called or described so.</source>
        <translation>Ningún ajuste se llama ni se describe así.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How Leastwise works, and where its data lies</source>
        <translation>Cómo funciona Leastwise y dónde están sus datos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Search names and descriptions</source>
        <translation>Buscar nombres y descripciones</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults?</source>
        <translation>¿Devolver todos los ajustes a sus valores predeterminados?</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Reference: a cloud model, or a large model here</source>
        <translation>Referencia: un modelo en la nube, o uno grande aquí</translation>
    </message>
    <message>
        <source>{model} on this computer</source>
        <translation>{model} en este equipo</translation>
    </message>
    <message>
        <source>Another cloud model...</source>
        <translation>Otro modelo en la nube…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Models to measure</source>
        <translation>Modelos que se miden</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Optimizar</translation>
    </message>
    <message>
        <source>Tune tries threads, batch sizes, flash attention and, with a GPU, its layers on the chosen models, and keeps what is faster beyond the noise. Every later use takes it; KV types, which could change answers, are left alone.</source>
        <translation>Optimizar prueba hilos, tamaños de lote, flash attention y, con una GPU, sus capas en los modelos elegidos, y conserva lo que resulta más rápido por encima del ruido. Todo uso posterior lo aplica; los tipos de KV, que podrían cambiar las respuestas, no se tocan.</translation>
    </message>
    <message>
        <source>Tune the chosen models</source>
        <translation>Optimizar los modelos elegidos</translation>
    </message>
    <message>
        <source>Choose one or more models below.</source>
        <translation>Elija abajo uno o más modelos.</translation>
    </message>
    <message>
        <source>{count} of {total} {total|model|models}</source>
        <translation>{count} de {total} {total|modelo|modelos}</translation>
    </message>
    <message>
        <source>{size} computed together</source>
        <translation>{size} calculados en conjunto</translation>
    </message>
    <message>
        <source>{count:,} {count|sample|samples}</source>
        <translation>Muestras: {count:,}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Choose a case to read both answers to it.</source>
        <translation>Elija un caso para leer las dos respuestas.</translation>
    </message>
    <message>
        <source>Case {number}: both were asked this</source>
        <translation>Caso {number}: a ambos se les preguntó esto</translation>
    </message>
    <message>
        <source>Case {number}: their prompts differ</source>
        <translation>Caso {number}: sus prompts difieren</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for where you are (F1)</source>
        <translation>Ayuda sobre donde está (F1)</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>A model is downloaded, as you asked.</source>
        <translation>Se está descargando un modelo, como pidió.</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>Preguntando al Hub</translation>
    </message>
    <message>
        <source>A model's header is being fetched from the Hub, as you asked.</source>
        <translation>Se está pidiendo al Hub la cabecera de un modelo, como pidió.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer while the offline switch is on.</source>
        <translation>Nada sale de este equipo mientras está activado el modo sin conexión.</translation>
    </message>
    <message>
        <source>Nothing goes out</source>
        <translation>No sale nada</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, except for a model that you look up or download from the Hub, and what you send to a cloud model that you added.</source>
        <translation>Nada sale de este equipo, salvo por un modelo que consulte o descargue del Hub y lo que envíe a un modelo en la nube que haya añadido.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto mayor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Colores como los tiene el sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
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
        <translation>Progreso del ensayo</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Speed, {ground}</source>
        <translation>Velocidad, {ground}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>A rehearsal writes random weights of this model's shapes to the disk, times them here and removes them: about a minute, and no download.</source>
        <translation>Un ensayo escribe en el disco pesos aleatorios con las formas de este modelo, los cronometra aquí y los borra: un minuto más o menos, sin descargar nada.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics of the run</source>
        <translation>Estadísticas de la ejecución</translation>
    </message>
    <message>
        <source>Model against model, on the same cases</source>
        <translation>Modelo frente a modelo, en los mismos casos</translation>
    </message>
    <message>
        <source>Worth a second look in the suite</source>
        <translation>Lo que conviene revisar en la suite</translation>
    </message>
    <message>
        <source>Nothing more can be said of this run.</source>
        <translation>No se puede decir más de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>StoreDeeds</name>
    <message>
        <source>Move the models to an empty or new folder</source>
        <translation>Mover los modelos a una carpeta vacía o nueva</translation>
    </message>
    <message>
        <source>Move the models to {folder}?</source>
        <translation>¿Mover los modelos a {folder}?</translation>
    </message>
    <message>
        <source>They lie in {store} now. Everything is copied and read back before the old files are deleted; a move that is cancelled leaves them where they are.</source>
        <translation>Ahora están en {store}. Todo se copia y se vuelve a leer antes de borrar los archivos antiguos; si se cancela, los modelos quedan donde están.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>{sound} of {total} {total|file|files} {sound|is what it was|are what they were}, to the last byte.</source>
        <translation>{sound} de {total} {total|archivo|archivos} {sound|es el que era|son los que eran}, hasta el último byte.</translation>
    </message>
    <message>
        <source>The others were read for the first time: their hashes are known now.</source>
        <translation>Los demás se han leído por primera vez: ya se conocen sus hashes.</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Close what to try</source>
        <translation>Cerrar las sugerencias</translation>
    </message>
    <message>
        <source>{name}, about {size}</source>
        <translation>{name}, unos {size}</translation>
    </message>
</context>
<context>
    <name>SuiteEditor</name>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrar los casos</translation>
    </message>
    <message>
        <source>Show only cases that stand out</source>
        <translation>Mostrar solo los casos que destacan</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Añadir un caso</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>{known} {known|case|cases}</source>
        <translation>Casos: {known}</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|case|cases}</source>
        <translation>{shown} de {known} {known|caso|casos}</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet (Ctrl+V in the table)</source>
        <translation>Filas copiadas de una hoja de cálculo (Ctrl+V en la tabla)</translation>
    </message>
    <message>
        <source>Take the selected cases away (Delete)</source>
        <translation>Quitar los casos seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Move the case up (Alt+Up)</source>
        <translation>Subir el caso (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the case down (Alt+Down)</source>
        <translation>Bajar el caso (Alt+Abajo)</translation>
    </message>
    <message>
        <source>No case yet. Add one, or copy rows in a spreadsheet and paste them.</source>
        <translation>Aún no hay casos. Añada uno, o copie filas de una hoja de cálculo y péguelas.</translation>
    </message>
    <message>
        <source>Add the first case</source>
        <translation>Añadir el primer caso</translation>
    </message>
    <message>
        <source>Bar and settings</source>
        <translation>Listón y ajustes</translation>
    </message>
</context>
<context>
    <name>SuiteList</name>
    <message>
        <source>New suite</source>
        <translation>Suite nueva</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A promptfoo configuration, or cases as CSV or JSONL; you can also drop them here.</source>
        <translation>Una configuración de promptfoo, o casos en CSV o JSONL; también se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Tuning data</source>
        <translation>Datos para afinar</translation>
    </message>
    <message>
        <source>Examples to tune a smaller model with, from the newest run of a reference or a ladder</source>
        <translation>Ejemplos para afinar un modelo menor, de la última ejecución de una referencia o de una escalera</translation>
    </message>
    <message>
        <source>You have no suite of your own yet. Begin a new one, import one, or duplicate one that ships and change it.</source>
        <translation>Aún no tiene ninguna suite propia. Empiece una nueva, importe una o duplique una de las incluidas y cámbiela.</translation>
    </message>
    <message>
        <source>ships with Leastwise</source>
        <translation>incluida con Leastwise</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>SuiteMaking</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>SuitesPage</name>
    <message>
        <source>What a model must get right, and how it is checked</source>
        <translation>Qué debe hacer bien un modelo y cómo se comprueba</translation>
    </message>
    <message>
        <source>All suites</source>
        <translation>Todas las suites</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>paste {count} {count|case|cases}</source>
        <translation>pegar casos: {count}</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Pass rate that a model must reach, in percent</source>
        <translation>Tasa de éxito que debe alcanzar un modelo, en tanto por ciento</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>Primer token en</translation>
    </message>
    <message>
        <source>Limit the time to the first token</source>
        <translation>Limitar el tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>Longest time to the first token, in milliseconds</source>
        <translation>Tiempo máximo hasta el primer token, en milisegundos</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (propia)</translation>
    </message>
    <message>
        <source>Open a folder...</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>{count} {count|case|cases}</source>
        <translation>Casos: {count}</translation>
    </message>
    <message>
        <source>not supported: {names}</source>
        <translation>no admitido: {names}</translation>
    </message>
    <message>
        <source>Open a suite's folder</source>
        <translation>Abrir la carpeta de una suite</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Listón</translation>
    </message>
</context>
<context>
    <name>TaskStep</name>
    <message>
        <source>A task is a prompt with cases, and checks that tell a right answer.</source>
        <translation>Una tarea es un prompt con casos, y comprobaciones que distinguen una respuesta correcta.</translation>
    </message>
    <message>
        <source>What is your task?</source>
        <translation>¿Cuál es su tarea?</translation>
    </message>
    <message>
        <source>Take the example that ships</source>
        <translation>Tomar el ejemplo incluido</translation>
    </message>
    <message>
        <source>Import a suite: a promptfoo configuration, or a table</source>
        <translation>Importar una suite: una configuración de promptfoo o una tabla</translation>
    </message>
    <message>
        <source>Start from examples of my own</source>
        <translation>Empezar con ejemplos propios</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>{name} (cases: {count})</source>
        <translation>{name} (casos: {count})</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>The smallest model that passes, for every task</source>
        <translation>El modelo más pequeño que pasa, para cada tarea</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progreso de la cola</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>Filtrar las tareas</translation>
    </message>
    <message>
        <source>Finished cases are kept, and each task can be run again.</source>
        <translation>Los casos terminados se conservan, y cada tarea se puede ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>Tasks are being run, one after another.</source>
        <translation>Se están ejecutando tareas, una tras otra.</translation>
    </message>
    <message>
        <source>Run {count} stale</source>
        <translation>Ejecutar obsoletas: {count}</translation>
    </message>
    <message>
        <source>Run all stale</source>
        <translation>Ejecutar obsoletas</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>No task yet. Each suite is a task: make or import one.</source>
        <translation>Aún no hay tareas. Cada suite es una tarea: cree o importe una.</translation>
    </message>
    <message>
        <source>To the suites</source>
        <translation>A las suites</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Plot of pass rate over time; the table has the same</source>
        <translation>Gráfico de la tasa de éxito en el tiempo; la tabla contiene lo mismo</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>A full point is the share of all cases that the answer passed, a dash the bar of that run. A triangle below: none passed. A hollow circle below: one passes, and was not run to the end.</source>
        <translation>Un punto lleno es la parte de todos los casos que superó la respuesta; un guion, el listón de esa ejecución. Un triángulo debajo: ninguno pasó. Un círculo hueco debajo: uno pasa, pero no se ejecutó hasta el final.</translation>
    </message>
    <message>
        <source>Answers of the suite over time</source>
        <translation>Respuestas de la suite en el tiempo</translation>
    </message>
    <message>
        <source>{suite}. Finished runs: {runs}. Different answers: {answers}.</source>
        <translation>{suite}. Ejecuciones terminadas: {runs}. Respuestas distintas: {answers}.</translation>
    </message>
    <message>
        <source>{suite}. No run of it was finished.</source>
        <translation>{suite}. No se terminó ninguna ejecución de esta suite.</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Leastwise tries models from the smallest up, and stops at the answer.</source>
        <translation>Leastwise prueba modelos desde el menor hacia arriba, y se detiene en la respuesta.</translation>
    </message>
    <message>
        <source>What should I try?</source>
        <translation>¿Qué debería probar?</translation>
    </message>
    <message>
        <source>Reading the models on this computer</source>
        <translation>Leyendo los modelos de este equipo</translation>
    </message>
    <message>
        <source>No model is on this computer yet: download one below.</source>
        <translation>Aún no hay ningún modelo en este equipo: descargue uno abajo.</translation>
    </message>
    <message>
        <source>Models that are here already: {count}, from {least} to {most}. They need no download.</source>
        <translation>Modelos que ya están aquí: {count}, de {least} a {most}. No necesitan descarga.</translation>
    </message>
    <message>
        <source>{name} is being downloaded. It goes on below the pages.</source>
        <translation>{name} se está descargando. Continúa debajo de las páginas.</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>Progress of tuning</source>
        <translation>Progreso de la optimización</translation>
    </message>
    <message>
        <source>Settings that were tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>{done} of at most {total} {total|setting|settings} tried</source>
        <translation>Ajustes probados: {done} de {total} como máximo</translation>
    </message>
    <message>
        <source>Stopped; the settings of {model} stay as they were.</source>
        <translation>Detenido; los ajustes de {model} quedan como estaban.</translation>
    </message>
    <message>
        <source>Tuning {model}</source>
        <translation>Optimizando {model}</translation>
    </message>
    <message>
        <source>The present settings stay unless others are faster beyond the noise.</source>
        <translation>Los ajustes actuales se mantienen salvo que otros sean más rápidos por encima del ruido.</translation>
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
        <translation>Variar</translation>
    </message>
    <message>
        <source>Delete those that are not the answer</source>
        <translation>Borrar los que no sean la respuesta</translation>
    </message>
    <message>
        <source>Add adapters</source>
        <translation>Añadir adaptadores</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>Añadir un ajuste</translation>
    </message>
    <message>
        <source>Each of the suite's {count} prompts by itself, not as more cases</source>
        <translation>Cada uno de los prompts de la suite ({count}) por separado, no como más casos</translation>
    </message>
    <message>
        <source>Add LoRA adapters</source>
        <translation>Añadir adaptadores LoRA</translation>
    </message>
    <message>
        <source>GGUF adapters (*.gguf)</source>
        <translation>Adaptadores GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Quantisations, adapters, settings or prompts as candidates: none yet</source>
        <translation>Cuantizaciones, adaptadores, ajustes o prompts como candidatos: ninguno aún</translation>
    </message>
    <message>
        <source>adapters: {count}</source>
        <translation>adaptadores: {count}</translation>
    </message>
    <message>
        <source>each prompt by itself</source>
        <translation>cada prompt por separado</translation>
    </message>
    <message>
        <source>at most {count} {count|candidate|candidates} of each model</source>
        <translation>candidatos de cada modelo: {count} como máximo</translation>
    </message>
    <message>
        <source>Quantisations</source>
        <translation>Cuantizaciones</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptadores LoRA</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Made of each model where they are not there yet, when their turn comes</source>
        <translation>Se crean a partir de cada modelo, cuando les llega el turno, si aún no existen</translation>
    </message>
    <message>
        <source>Also as {type}</source>
        <translation>También como {type}</translation>
    </message>
</context>
<context>
    <name>VaryRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
</context>
<context>
    <name>WorkButton</name>
    <message>
        <source>Choose where to put a new folder</source>
        <translation>Elija dónde poner una carpeta nueva</translation>
    </message>
    <message>
        <source>Take to work</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Take the smallest that passed to work</source>
        <translation>Poner en uso el más pequeño que pasó</translation>
    </message>
    <message>
        <source>Serve it to other programs</source>
        <translation>Servirlo a otros programas</translation>
    </message>
    <message>
        <source>For Ollama (Modelfile)</source>
        <translation>Para Ollama (Modelfile)</translation>
    </message>
    <message>
        <source>For llama-server (command line)</source>
        <translation>Para llama-server (línea de comandos)</translation>
    </message>
    <message>
        <source>For Python (llama-cpp-python)</source>
        <translation>Para Python (llama-cpp-python)</translation>
    </message>
    <message>
        <source>For LM Studio (preset)</source>
        <translation>Para LM Studio (preset)</translation>
    </message>
    <message>
        <source>Data to tune a smaller model</source>
        <translation>Datos para afinar un modelo menor</translation>
    </message>
</context>
<context>
    <name>answer/differences_view</name>
    <message>
        <source>These answers are too long to be compared.</source>
        <translation>Estas respuestas son demasiado largas para compararlas.</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Las respuestas son iguales.</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the words are in both.</source>
        <translation>Diferencias: {places}; el {same} de las palabras está en ambas.</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the lines are in both.</source>
        <translation>Diferencias: {places}; el {same} de las líneas está en ambas.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>cascade_view</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Passed, the unsure first</source>
        <translation>Superados, los menos seguros primero</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Óptimo</translation>
    </message>
    <message>
        <source>Cost per 1,000 calls</source>
        <translation>Coste por 1000 llamadas</translation>
    </message>
</context>
<context>
    <name>closing_question</name>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>cloud/model_dialog</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>downloads/download_words</name>
    <message>
        <source>waits its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>comprobando lo que hay</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>{done} of {total}, {share} %</source>
        <translation>{done} de {total}, {share} %</translation>
    </message>
    <message>
        <source>{kilobytes} kB/s</source>
        <translation>{kilobytes} kB/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>quedan {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>queda más de un día</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} en pausa</translation>
    </message>
    <message>
        <source>{count} stopped</source>
        <translation>detenidas: {count}</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads}</source>
        <translation>{count} {count|descarga|descargas}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} came and {count|is|are} on this computer</source>
        <translation>{count} {count|modelo ha llegado y está|modelos han llegado y están} en este equipo</translation>
    </message>
    <message>
        <source>{count} {count|model is|models are} being downloaded.</source>
        <translation>Se {count|está|están} descargando {count} {count|modelo|modelos}.</translation>
    </message>
    <message>
        <source>What was fetched is kept. The rest follows when Leastwise is opened again.</source>
        <translation>Lo ya descargado se conserva. El resto sigue cuando se abra Leastwise de nuevo.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Its memory could not be computed.</source>
        <translation>No se pudo calcular su memoria.</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): weights {weights}, KV cache {kv}, compute buffers {compute}, together {total} B.</source>
        <translation>Calculada antes de cargar ({origin}): pesos {weights}, caché KV {kv}, búferes de cálculo {compute}, en total {total} B.</translation>
    </message>
</context>
<context>
    <name>first_start/machine_words</name>
    <message>
        <source>{free} of disk are free for models.</source>
        <translation>{free} del disco están libres para modelos.</translation>
    </message>
    <message>
        <source>No GPU was found: models run on the processor.</source>
        <translation>No se encontró ninguna GPU: los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>The processor is {name}, with {cores} {cores|core|cores}.</source>
        <translation>El procesador es {name}, con {cores} {cores|núcleo|núcleos}.</translation>
    </message>
    <message>
        <source>The processor is {name}.</source>
        <translation>El procesador es {name}.</translation>
    </message>
    <message>
        <source>It has {total} of memory, {free} of it free now: a model must fit in there.</source>
        <translation>El equipo tiene {total} de memoria, {free} libres ahora: un modelo debe caber ahí.</translation>
    </message>
    <message>
        <source>The GPU {name} uses the computer's memory.</source>
        <translation>La GPU {name} usa la memoria del equipo.</translation>
    </message>
    <message>
        <source>There is a GPU: {name}.</source>
        <translation>Hay una GPU: {name}.</translation>
    </message>
    <message>
        <source>There is a GPU with {total} of its own memory: {name}.</source>
        <translation>Hay una GPU con {total} de memoria propia: {name}.</translation>
    </message>
</context>
<context>
    <name>fit_words</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>justo</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún no examinado.</translation>
    </message>
    <message>
        <source>How much memory is available is not known.</source>
        <translation>No se sabe cuánta memoria hay disponible.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicha</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>ensayada</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>rehearsed {speed}</source>
        <translation>ensayada {speed}</translation>
    </message>
    <message>
        <source>measured {speed}</source>
        <translation>medida {speed}</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Predicted: computed from this computer's measured bandwidth and throughput and from what this model reads and multiplies for each token. Nothing of this model was run.</source>
        <translation>Predicha: calculada a partir del ancho de banda y el rendimiento medidos en este equipo y de lo que este modelo lee y multiplica por token. No se ejecutó nada de este modelo.</translation>
    </message>
    <message>
        <source>Rehearsed: timed here with llama.cpp on stand-in weights of the same types and shapes as the model's.</source>
        <translation>Ensayada: cronometrada aquí con llama.cpp sobre pesos ficticios de los mismos tipos y formas que los del modelo.</translation>
    </message>
    <message>
        <source>Measured: timed here on the model's own file.</source>
        <translation>Medida: cronometrada aquí con el propio archivo del modelo.</translation>
    </message>
    <message>
        <source>Decode: tokens written one after the other, with {depth} in the context.</source>
        <translation>Decodificación: tokens escritos uno tras otro, con {depth} en el contexto.</translation>
    </message>
    <message>
        <source>Prefill: a prompt of {prompt} {prompt|token|tokens}, on an empty context.</source>
        <translation>Prefill: un prompt de {prompt} {prompt|token|tokens}, con el contexto vacío.</translation>
    </message>
    <message>
        <source>Time to the first token of the answer to a prompt of {prompt} {prompt|token|tokens}.</source>
        <translation>Tiempo hasta el primer token de la respuesta a un prompt de {prompt} {prompt|token|tokens}.</translation>
    </message>
    <message>
        <source>In brackets: the 90 % interval. Threads: {threads}.</source>
        <translation>Entre paréntesis: el intervalo del 90 %. Hilos: {threads}.</translation>
    </message>
    <message>
        <source>Memory: llama.cpp's own plan.</source>
        <translation>Memoria: el plan del propio llama.cpp.</translation>
    </message>
    <message>
        <source>Memory: computed from the published shape, with the usual mix of types.</source>
        <translation>Memoria: calculada a partir de la forma publicada, con la mezcla de tipos habitual.</translation>
    </message>
    <message>
        <source>Memory: by formula; this build of llama.cpp does not plan this model.</source>
        <translation>Memoria: según una fórmula; esta compilación de llama.cpp no puede planificar este modelo.</translation>
    </message>
    <message>
        <source>Together: {size:,} B</source>
        <translation>En total: {size:,} B</translation>
    </message>
    <message>
        <source>Taken as available: {size:,} B</source>
        <translation>Se da por disponible: {size:,} B</translation>
    </message>
    <message>
        <source>Available: {size:,} B</source>
        <translation>Disponible: {size:,} B</translation>
    </message>
    <message>
        <source>Memory of the computer: {size:,} B</source>
        <translation>Memoria del equipo: {size:,} B</translation>
    </message>
    <message>
        <source>llama.cpp planned this model for this computer without loading its weights. To that comes the rest of the process: the program, the tokenizer, the graph.</source>
        <translation>llama.cpp planificó este modelo para este equipo sin cargar sus pesos. A eso se suma el resto del proceso: el programa, el tokenizador, el grafo.</translation>
    </message>
    <message>
        <source>Computed by formula from the shape that the model's authors published, with the mix of types that is usual for this quantisation. The file itself was not looked at.</source>
        <translation>Calculada con una fórmula a partir de la forma que publicaron los autores del modelo, con la mezcla de tipos habitual de esta cuantización. No se examinó el archivo.</translation>
    </message>
    <message>
        <source>Computed by formula from the shapes in the model's header, not by llama.cpp.</source>
        <translation>Calculada con una fórmula a partir de las formas de la cabecera del modelo, no por llama.cpp.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>pesos reempaquetados</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>estado recurrente</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>búferes de cálculo</translation>
    </message>
    <message>
        <source>output buffer</source>
        <translation>búfer de salida</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>el propio programa</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+1 to {last}</source>
        <translation>Ctrl+1 a {last}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Find, decide, run all stale, rehearse, measure, or send; cancel what runs</source>
        <translation>Buscar, decidir, ejecutar todas las obsoletas, ensayar, medir o enviar; cancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that can be done now, found by its name</source>
        <translation>Todo lo que se puede hacer ahora, por su nombre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what runs; what was finished is kept</source>
        <translation>Cancelar lo que se ejecuta; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Al control siguiente o anterior</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>In the ladder: to the candidate above or below</source>
        <translation>En la escalera: al candidato de arriba o de abajo</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>In a strip: to the case before or after</source>
        <translation>En una tira: al caso anterior o siguiente</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>In a strip: to the next or previous failed case</source>
        <translation>En una tira: al caso fallido siguiente o anterior</translation>
    </message>
    <message>
        <source>In two answers side by side: to the next or previous difference</source>
        <translation>En dos respuestas en paralelo: a la diferencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>In a JSON tree: copy the value, or the path to it</source>
        <translation>En un árbol JSON: copiar el valor o su ruta</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>In a strip: to the first or last case that was run</source>
        <translation>En una tira: al primer o al último caso ejecutado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>In a strip: to the answer of the case</source>
        <translation>En una tira: a la respuesta del caso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In the list of candidates: take part, or not</source>
        <translation>En la lista de candidatos: participar o no</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>On a figure or in a strip: where it comes from</source>
        <translation>En una cifra o en una tira: de dónde viene</translation>
    </message>
    <message>
        <source>On the context: shorter or longer</source>
        <translation>En el contexto: más corto o más largo</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>To the downloads; again: back to one line</source>
        <translation>A las descargas; otra vez: de nuevo en una línea</translation>
    </message>
    <message>
        <source>On a download: pause it, or go on with it</source>
        <translation>En una descarga: pausarla o seguir con ella</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>On a download: earlier or later</source>
        <translation>En una descarga: antes o después</translation>
    </message>
    <message>
        <source>On a download: cancel it, or clear it from the list</source>
        <translation>En una descarga: cancelarla o quitarla de la lista</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>In a table: copy as tab-separated text</source>
        <translation>En una tabla: copiar como texto separado por tabuladores</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>In the cases of a suite: add rows of a spreadsheet</source>
        <translation>En los casos de una suite: añadir filas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Z</source>
        <translation>Ctrl+S, Ctrl+Z</translation>
    </message>
    <message>
        <source>On a suite: save it; undo the last change</source>
        <translation>En una suite: guardarla; deshacer el último cambio</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus</source>
        <translation>Ctrl+Más, Ctrl+Menos</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto mayor o menor</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>Texto del tamaño del sistema</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>A los ajustes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Ayuda sobre donde está</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Mayús+F1</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close Leastwise</source>
        <translation>Cerrar Leastwise</translation>
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
        <translation> tokens/s</translation>
    </message>
</context>
<context>
    <name>language/states</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path}, line {line}, column {column}: {detail}.</source>
        <translation>{path}, línea {line}, columna {column}: {detail}.</translation>
    </message>
    <message>
        <source>{count:,} more {count|line|lines} could not be graded.</source>
        <translation>No se {count|pudo|pudieron} evaluar {count:,} {count|línea|líneas} más.</translation>
    </message>
    <message>
        <source>The JSON document names up to {limit:,}.</source>
        <translation>El documento JSON nombra hasta {limit:,}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>No se puede leer {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} holds no answer that could be graded.</source>
        <translation>{path} no contiene ninguna respuesta que se pueda evaluar.</translation>
    </message>
    <message>
        <source>Each line must be like {{"case": 0, "output": "..."}}.</source>
        <translation>Cada línea debe ser como {{"case": 0, "output": "..."}}.</translation>
    </message>
    <message>
        <source>logprobs must be a list of numbers</source>
        <translation>logprobs debe ser una lista de números</translation>
    </message>
    <message>
        <source>the text is not UTF-8 here; save the file as UTF-8</source>
        <translation>aquí el texto no está en UTF-8; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>the line has more than {limit:,} characters</source>
        <translation>la línea tiene más de {limit:,} caracteres</translation>
    </message>
    <message>
        <source>an answer must be an object with case and output</source>
        <translation>una respuesta debe ser un objeto con «case» y «output»</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>case must be a whole number (from 0) or the case's id</source>
        <translation>«case» debe ser un número entero (desde 0) o el id del caso</translation>
    </message>
    <message>
        <source>there is no case {index}; the last one is {last}</source>
        <translation>no existe el caso {index}; el último es {last}</translation>
    </message>
    <message>
        <source>no case has the id "{name}"</source>
        <translation>ningún caso tiene el id «{name}»</translation>
    </message>
    <message>
        <source>{count} cases have the id "{name}"; give the index instead</source>
        <translation>hay {count} casos con el id «{name}»; indique el índice en su lugar</translation>
    </message>
    <message>
        <source>{suite}: {answers:,} {answers|answer|answers} graded, for {answered:,} of {cases:,} {cases|case|cases}. {passed:,} {passed|case|cases} passed, {failed:,} failed, {unsupported:,} could not be decided.</source>
        <translation>{suite}: {answers:,} {answers|respuesta evaluada|respuestas evaluadas}, para {answered:,} de {cases:,} {cases|caso|casos}. Superados: {passed:,}; fallidos: {failed:,}; sin decidir: {unsupported:,}.</translation>
    </message>
    <message>
        <source>It passes: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>Pasa: {passed:,} de {cases:,}; se {required|necesita|necesitan} {required:,}.</translation>
    </message>
    <message>
        <source>It fails: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>Falla: {passed:,} de {cases:,}; se {required|necesita|necesitan} {required:,}.</translation>
    </message>
    <message>
        <source>There is no verdict: it depends on {unsupported:,} {unsupported|case|cases} that could not be decided.</source>
        <translation>No hay veredicto: depende de {unsupported:,} {unsupported|caso que no se pudo|casos que no se pudieron} decidir.</translation>
    </message>
    <message>
        <source>There is no verdict: {missing:,} {missing|case has|cases have} no answer.</source>
        <translation>No hay veredicto: falta la respuesta a {missing:,} {missing|caso|casos}.</translation>
    </message>
    <message>
        <source>Give an answer to every case.</source>
        <translation>Dé una respuesta a cada caso.</translation>
    </message>
    <message>
        <source>New inputs: {low:percent} to {high:percent_up} (95 %).</source>
        <translation>Entradas nuevas: de {low:percent} a {high:percent_up} (95 %).</translation>
    </message>
    <message>
        <source>The bar's other limits ({limits}) cannot be seen in answers.</source>
        <translation>Los demás límites del listón ({limits}) no se pueden ver en las respuestas.</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>ajustes predeterminados</translation>
    </message>
    <message>
        <source>tuned on {date}</source>
        <translation>optimizado el {date}</translation>
    </message>
    <message>
        <source>chosen settings</source>
        <translation>ajustes elegidos</translation>
    </message>
    <message>
        <source>{test} is noisy: the 95 % interval of its median is {half_width:percent} to either side, more than {limit:percent}.</source>
        <translation>{test} es ruidosa: el intervalo del 95 % de su mediana es de {half_width:percent} a cada lado, más de {limit:percent}.</translation>
    </message>
    <message>
        <source>About {more} more {more|repetition|repetitions} ({more_s:seconds}) would settle it.</source>
        <translation>Con {more} {more|repetición|repeticiones} más aproximadamente ({more_s:seconds}) quedaría claro.</translation>
    </message>
    <message>
        <source>{test} has {count} {count|sample|samples}, too few for an interval.</source>
        <translation>{test} tiene {count} {count|muestra|muestras}, demasiado pocas para un intervalo.</translation>
    </message>
    <message>
        <source>Take at least three.</source>
        <translation>Tome al menos tres.</translation>
    </message>
    <message>
        <source>{test} became slower while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} se hizo más lenta mientras se medía: {change:percent} de la primera muestra a la última (p {p_value:chance}).</translation>
    </message>
    <message>
        <source>Let the computer cool down and rest, then measure again.</source>
        <translation>Deje que el equipo se enfríe y descanse, y mida de nuevo.</translation>
    </message>
    <message>
        <source>{test} became faster while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} se hizo más rápida mientras se medía: {change:percent} de la primera muestra a la última (p {p_value:chance}).</translation>
    </message>
    <message>
        <source>Measure again: it was not warm yet, or something else came to rest.</source>
        <translation>Mida de nuevo: aún no había entrado en calor, u otra cosa dejó de trabajar.</translation>
    </message>
    <message>
        <source>Not stable after the warm-up of at most {count} repetitions: {test}. The last three did not lie within {tolerance:percent}.</source>
        <translation>No estable tras un calentamiento de {count} repeticiones como máximo: {test}. Las tres últimas no quedaron dentro de un {tolerance:percent}.</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors during {test}.</source>
        <translation>Otros programas usaron el {share:percent} de los procesadores durante {test}.</translation>
    </message>
    <message>
        <source>Close them and measure again.</source>
        <translation>Ciérrelos y mida de nuevo.</translation>
    </message>
    <message>
        <source>The processor was throttled {count} {count|time|times} during {test}: it was too hot.</source>
        <translation>El procesador se frenó {count} {count|vez|veces} durante {test}: estaba demasiado caliente.</translation>
    </message>
    <message>
        <source>Let it cool down, and measure again.</source>
        <translation>Deje que se enfríe y mida de nuevo.</translation>
    </message>
    <message>
        <source>The processor's clock varied from {high:figure} down to {low:figure} GHz during {test}.</source>
        <translation>El reloj del procesador varió de {high:figure} a {low:figure} GHz durante {test}.</translation>
    </message>
    <message>
        <source>This computer runs on its battery, which may slow it down.</source>
        <translation>Este equipo funciona con batería, lo que puede hacerlo más lento.</translation>
    </message>
    <message>
        <source>Plug it in for full speed.</source>
        <translation>Enchúfelo para que vaya a toda velocidad.</translation>
    </message>
    <message>
        <source>The processor's frequency governor is {governor}, which may slow it down.</source>
        <translation>El gobernador de frecuencia del procesador es {governor}, lo que puede hacerlo más lento.</translation>
    </message>
    <message>
        <source>With performance the figures are steadier.</source>
        <translation>Con performance las cifras son más estables.</translation>
    </message>
    <message>
        <source>The models do not fit into memory together ({needed:gib} needed, {available:gib} available), so they are loaded in turn, round by round.</source>
        <translation>Los modelos no caben juntos en la memoria (se necesitan {needed:gib}, hay {available:gib} disponibles), así que se cargan por turnos, ronda a ronda.</translation>
    </message>
    <message>
        <source>What the models need together is not known, so they are loaded in turn, round by round.</source>
        <translation>No se sabe cuánto necesitan juntos los modelos, así que se cargan por turnos, ronda a ronda.</translation>
    </message>
    <message>
        <source>There is no model to measure.</source>
        <translation>No hay ningún modelo que medir.</translation>
    </message>
    <message>
        <source>Name one, or a folder of them.</source>
        <translation>Nombre uno, o una carpeta con varios.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>No hay nada que medir.</translation>
    </message>
    <message>
        <source>Give a prompt (-p) or an output (-n) of some tokens.</source>
        <translation>Indique un prompt (-p) o una salida (-n) de algunos tokens.</translation>
    </message>
    <message>
        <source>{value} is no number of tokens.</source>
        <translation>{value} no es un número de tokens.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Indique 0 o más.</translation>
    </message>
    <message>
        <source>{value} {value|repetition|repetitions} cannot be taken.</source>
        <translation>No se {value|puede|pueden} hacer {value} {value|repetición|repeticiones}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {maximum}.</source>
        <translation>Indique un número de 1 a {maximum}.</translation>
    </message>
    <message>
        <source>A micro-batch of {micro} tokens does not go into a batch of {batch}.</source>
        <translation>Un microlote de {micro} tokens no cabe en un lote de {batch}.</translation>
    </message>
    <message>
        <source>Make the batch (-b) at least as large as the micro-batch (-ub).</source>
        <translation>Haga el lote (-b) al menos tan grande como el microlote (-ub).</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} no puede ser {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation>Admite {allowed}.</translation>
    </message>
    <message>
        <source>{test} needs {needed} tokens of context, and {model} was trained for {context}.</source>
        <translation>{test} necesita {needed} tokens de contexto, y {model} se entrenó para {context}.</translation>
    </message>
    <message>
        <source>Another page is running models, and both together would spoil the figures.</source>
        <translation>Otra página está ejecutando modelos, y ambas a la vez estropearían las cifras.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Espere a que termine, o cancélela allí.</translation>
    </message>
    <message>
        <source>There is no benchmark number {run_id}.</source>
        <translation>No existe el benchmark número {run_id}.</translation>
    </message>
    <message>
        <source>See `leastwise bench --list`.</source>
        <translation>Consulte `leastwise bench --list`.</translation>
    </message>
    <message>
        <source>Benchmark {run_id} has {count} {count|result|results}, and none with the number {number}.</source>
        <translation>El benchmark {run_id} tiene {count} {count|resultado|resultados}, y ninguno con el número {number}.</translation>
    </message>
    <message>
        <source>Write RUN or RUN.RESULT, such as 3 or 3.2.</source>
        <translation>Escriba RUN o RUN.RESULT, por ejemplo 3 o 3.2.</translation>
    </message>
    <message>
        <source>{value} names no recorded result.</source>
        <translation>{value} no nombra ningún resultado registrado.</translation>
    </message>
    <message>
        <source>The two results have no test in common.</source>
        <translation>Los dos resultados no tienen ninguna prueba en común.</translation>
    </message>
    <message>
        <source>Measure both with the same -p, -n and -d.</source>
        <translation>Mida ambos con los mismos -p, -n y -d.</translation>
    </message>
    <message>
        <source>{gain:percent} faster ({low:percent} to {high:percent_up})</source>
        <translation>{gain:percent} más rápido (de {low:percent} a {high:percent_up})</translation>
    </message>
    <message>
        <source>{loss:percent} slower ({low:percent} to {high:percent_up})</source>
        <translation>{loss:percent} más lento (de {low:percent} a {high:percent_up})</translation>
    </message>
    <message>
        <source>no difference that can be told ({low:signed} to {high:signed})</source>
        <translation>ninguna diferencia que se pueda apreciar (de {low:signed} a {high:signed})</translation>
    </message>
    <message>
        <source>too few samples to tell a difference ({count}; at least three each are needed)</source>
        <translation>demasiado pocas muestras para apreciar una diferencia ({count}; se necesitan al menos tres de cada uno)</translation>
    </message>
    <message>
        <source>model: {first}, {second}</source>
        <translation>modelo: {first}, {second}</translation>
    </message>
    <message>
        <source>{name}: {first}, {second}</source>
        <translation>{name}: {first}, {second}</translation>
    </message>
    <message>
        <source>computer: {first}, {second}</source>
        <translation>equipo: {first}, {second}</translation>
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
        <translation>Puntuación {score:figure}: nuestra medición de {count} formas con la fórmula de LocalScore (localscore.ai); no es un LocalScore oficial.</translation>
    </message>
    <message>
        <source>Stopped; what was measured is kept as benchmark {run_id}.</source>
        <translation>Detenido; lo medido se conserva como benchmark {run_id}.</translation>
    </message>
    <message>
        <source>Kept as benchmark {run_id}.</source>
        <translation>Guardado como benchmark {run_id}.</translation>
    </message>
    <message>
        <source>{model} is {gain:percent} faster with {settings} ({low:percent} to {high:percent_up}). These settings are used from now on.</source>
        <translation>{model} es un {gain:percent} más rápido con {settings} (de {low:percent} a {high:percent_up}). Estos ajustes se usan desde ahora.</translation>
    </message>
    <message>
        <source>No other settings are faster for {model} beyond the noise; {count} were tried. Its settings stay as they are.</source>
        <translation>Ningún otro ajuste es más rápido para {model} por encima del ruido; se probaron {count}. Sus ajustes quedan como están.</translation>
    </message>
    <message>
        <source>KV caches of 8 bits were left out, since they can change what a model answers.</source>
        <translation>Se omitieron las cachés KV de 8 bits, porque pueden cambiar lo que responde un modelo.</translation>
    </message>
    <message>
        <source>Add --tune-kv to try them.</source>
        <translation>Añada --tune-kv para probarlas.</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits was taken: it can change what {model} answers, so run its evals again.</source>
        <translation>Se eligió una caché KV de 8 bits: puede cambiar lo que responde {model}, así que ejecute de nuevo sus suites.</translation>
    </message>
    <message>
        <source>A cascade needs at least {needed} cases that both models answered; there are {cases}.</source>
        <translation>Una cascada necesita al menos {needed} casos respondidos por ambos modelos; hay {cases}.</translation>
    </message>
    <message>
        <source>Run the larger suite, or make more cases.</source>
        <translation>Ejecute la suite mayor, o añada casos.</translation>
    </message>
    <message>
        <source>Nothing tells how sure the local model was of its answers.</source>
        <translation>Nada indica lo seguro que estaba el modelo local de sus respuestas.</translation>
    </message>
    <message>
        <source>Run the suite again with --fresh: answers of older versions were kept without it.</source>
        <translation>Ejecute de nuevo la suite con --fresh: las respuestas de versiones anteriores se guardaron sin ese dato.</translation>
    </message>
    <message>
        <source>{name} does not name one model of run {run_id}.</source>
        <translation>{name} no nombra un único modelo de la ejecución {run_id}.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Nombre uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. Sending as many at random does worse: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>Enviando donde {local} no estaba seguro, el {sent:percent} de {cases:,} casos habría ido a {remote}, y habría pasado el {quality:percent} (de {low:percent} a {high:percent_up}), frente al {remote_quality:percent} con {remote} solo. Enviar la misma cantidad al azar da peor resultado: la diferencia es de {lot:points} puntos (de {lot_low:points} a {lot_high:points_at_most}).</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. These cases cannot tell that from sending as many at random: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>Enviando donde {local} no estaba seguro, el {sent:percent} de {cases:,} casos habría ido a {remote}, y habría pasado el {quality:percent} (de {low:percent} a {high:percent_up}), frente al {remote_quality:percent} con {remote} solo. Estos casos no permiten distinguirlo de enviar la misma cantidad al azar: la diferencia es de {lot:points} puntos (de {lot_low:points} a {lot_high:points_at_most}).</translation>
    </message>
    <message>
        <source>Nothing needs to go to {remote}: on these {cases:,} cases {local} alone passes {quality:percent} ({low:percent} to {high:percent_up}), {remote} {remote_quality:percent}.</source>
        <translation>No hace falta enviar nada a {remote}: en estos {cases:,} casos, {local} solo supera el {quality:percent} (de {low:percent} a {high:percent_up}), y {remote}, el {remote_quality:percent}.</translation>
    </message>
    <message>
        <source>How sure {local} was does not tell which of its answers fail: to be as good as {remote} ({remote_quality:percent} of {cases:,} cases) everything would have to go there.</source>
        <translation>Lo seguro que estaba {local} no indica cuáles de sus respuestas fallan: para ser tan bueno como {remote} (el {remote_quality:percent} de {cases:,} casos), todo tendría que ir allí.</translation>
    </message>
    <message>
        <source>Against sending everything it saves {amount:amount} {currency} for 1,000 calls, which is {kept:percent} of the calls.</source>
        <translation>Frente a enviarlo todo, ahorra {amount:amount} {currency} por cada 1000 llamadas, el {kept:percent} de las llamadas.</translation>
    </message>
    <message>
        <source>Against sending everything it saves {kept:percent} of the calls; what that is in money is not known, since the cost of an answer is not.</source>
        <translation>Frente a enviarlo todo, ahorra el {kept:percent} de las llamadas; no se sabe cuánto es en dinero, porque no se conoce el coste de una respuesta.</translation>
    </message>
    <message>
        <source>Simulated on recorded answers. Signal and threshold were chosen on {folds} folds, each case decided without its own. The interval of the share that passes is exact (95 %, Clopper-Pearson), the others are of {resamples:,} bootstrap resamples. Cases left out: {left_out:,}.</source>
        <translation>Simulado con respuestas registradas. La señal y el umbral se eligieron en {folds} particiones, cada caso decidido sin la suya. El intervalo de la parte que pasa es exacto (95 %, Clopper-Pearson); los demás son de {resamples:,} remuestreos bootstrap. Casos excluidos: {left_out:,}.</translation>
    </message>
    <message>
        <source>There is no blind comparison {number} with that case.</source>
        <translation>No existe la comparación a ciegas {number} con ese caso.</translation>
    </message>
    <message>
        <source>Blind comparison {number} was revealed, and takes no more votes.</source>
        <translation>La comparación a ciegas {number} ya se reveló y no admite más votos.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Empiece una nueva.</translation>
    </message>
    <message>
        <source>That is {model} twice.</source>
        <translation>Eso es {model} dos veces.</translation>
    </message>
    <message>
        <source>Name two models, or a model of another run.</source>
        <translation>Nombre dos modelos, o un modelo de otra ejecución.</translation>
    </message>
    <message>
        <source>Both models gave the same answers, so nothing can be compared.</source>
        <translation>Ambos modelos dieron las mismas respuestas, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>No vote prefers {first} or {second}: nothing can be said. Ties: {ties}.</source>
        <translation>Ningún voto prefiere {first} ni {second}: no se puede decir nada. Empates: {ties}.</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties, more than chance would do (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} se prefirió {more} {more|vez|veces} y {worse}, {fewer}: el {share:percent} (de {low:percent} a {high:percent_up}) de los votos sin empate, más de lo que daría el azar (p {p:chance}). Empates: {ties}; omitidos: {skipped}; iguales: {same}.</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties. That may be chance (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} se prefirió {more} {more|vez|veces} y {worse}, {fewer}: el {share:percent} (de {low:percent} a {high:percent_up}) de los votos sin empate. Puede ser azar (p {p:chance}). Empates: {ties}; omitidos: {skipped}; iguales: {same}.</translation>
    </message>
    <message>
        <source>{votes} {votes|vote is|votes are} kept, {left} {left|pair is|pairs are} left.</source>
        <translation>Votos guardados: {votes}; pares que quedan: {left}.</translation>
    </message>
    <message>
        <source>The same command goes on; --reveal names the models and ends it.</source>
        <translation>El mismo comando continúa; --reveal nombra los modelos y la termina.</translation>
    </message>
    <message>
        <source>For use: send to {remote} where the {signal} is below {threshold:figure}.</source>
        <translation>Para usarlo: enviar a {remote} donde {signal} quede por debajo de {threshold:figure}.</translation>
    </message>
    <message>
        <source>The catalogue in {path} cannot be read: {detail}.</source>
        <translation>No se puede leer el catálogo de {path}: {detail}.</translation>
    </message>
    <message>
        <source>Install Leastwise again.</source>
        <translation>Instale Leastwise de nuevo.</translation>
    </message>
    <message>
        <source>Not known offline: ask with `leastwise fit {reference}`, which fetches the file's header.</source>
        <translation>No se sabe sin conexión: pregunte con `leastwise fit {reference}`, que obtiene la cabecera del archivo.</translation>
    </message>
    <message>
        <source>Not known offline as {quantisation}: ask with `leastwise fit {reference}`.</source>
        <translation>No se sabe sin conexión como {quantisation}: pregunte con `leastwise fit {reference}`.</translation>
    </message>
    <message>
        <source>Memory and speed are computed from each model's published shape, with the usual mix of types of its quantisation; `leastwise fit` asks the file itself.</source>
        <translation>La memoria y la velocidad se calculan a partir de la forma publicada de cada modelo, con la mezcla de tipos habitual de su cuantización; `leastwise fit` consulta el propio archivo.</translation>
    </message>
    <message>
        <source>{found} of {count} {count|row|rows} {found|is|are} on the Hub as listed here; wrong or gone: {wrong}; not answered: {unknown}.</source>
        <translation>{found} de {count} {count|fila|filas} {found|está|están} en el Hub tal como {found|figura|figuran} aquí; erróneas o desaparecidas: {wrong}; sin respuesta: {unknown}.</translation>
    </message>
    <message>
        <source>{repository} is not there, or not for everybody.</source>
        <translation>{repository} no existe, o no es accesible para todos.</translation>
    </message>
    <message>
        <source>{repository} has no file as {lacking}.</source>
        <translation>{repository} no tiene ningún archivo {lacking}.</translation>
    </message>
    <message>
        <source>{repository}: {reason}</source>
        <translation>{repository}: {reason}</translation>
    </message>
    <message>
        <source>No model of the catalogue is sure to fit this computer now.</source>
        <translation>De ningún modelo del catálogo es seguro que quepa ahora en este equipo.</translation>
    </message>
    <message>
        <source>Close other programs, or ask `leastwise models catalogue` for what is closest.</source>
        <translation>Cierre otros programas, o pregunte con `leastwise models catalogue` cuál es el más cercano.</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing can be suggested.</source>
        <translation>No se pudo leer cuánta memoria hay disponible, así que no se puede sugerir nada.</translation>
    </message>
    <message>
        <source>How fast they will be is not known: this computer was not measured.</source>
        <translation>No se sabe lo rápidos que serán: este equipo no se ha medido.</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`.</source>
        <translation>Mídalo una vez, en la página Equipo o con `leastwise machine --measure`.</translation>
    </message>
    <message>
        <source>A small one, soon downloaded and quick: {parameters:parameters} parameters, {memory_bytes:gib} of memory.</source>
        <translation>Uno pequeño, rápido de descargar y ágil: {parameters:parameters} parámetros, {memory_bytes:gib} de memoria.</translation>
    </message>
    <message>
        <source>One in the middle: more able than the small one, and still leaves {spare_bytes:gib} free.</source>
        <translation>Uno intermedio: más capaz que el pequeño, y aún deja {spare_bytes:gib} libres.</translation>
    </message>
    <message>
        <source>The largest that fits comfortably: {memory_bytes:gib} of memory, {spare_bytes:gib} stay free.</source>
        <translation>El mayor que cabe con holgura: {memory_bytes:gib} de memoria, quedan {spare_bytes:gib} libres.</translation>
    </message>
    <message>
        <source>About {tokens_per_s:speed} are predicted.</source>
        <translation>Se prevén unos {tokens_per_s:speed}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licencia: {licence}.</translation>
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
        <translation>No se encontró en qué es mejor.</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>taking data out of texts</source>
        <translation>extraer datos de textos</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>textos largos</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>muchos idiomas</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>matemáticas</translation>
    </message>
    <message>
        <source>small devices</source>
        <translation>dispositivos pequeños</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>reasoning in steps</source>
        <translation>razonar por pasos</translation>
    </message>
    <message>
        <source>finding texts by meaning</source>
        <translation>buscar textos por su significado</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>resúmenes</translation>
    </message>
    <message>
        <source>calling tools</source>
        <translation>llamar a herramientas</translation>
    </message>
    <message>
        <source>Whether its template asks for anything is not known.</source>
        <translation>No se sabe si su plantilla pide algo.</translation>
    </message>
    <message>
        <source>It thinks in writing before it answers: leave it room for a thousand tokens and more.</source>
        <translation>Piensa por escrito antes de responder: déjele sitio para mil tokens o más.</translation>
    </message>
    <message>
        <source>It can think in writing before it answers; its template lets that be switched.</source>
        <translation>Puede pensar por escrito antes de responder; su plantilla permite activarlo o no.</translation>
    </message>
    <message>
        <source>It knows no system message: its template puts one before the first question.</source>
        <translation>No conoce mensajes de sistema: su plantilla los antepone a la primera pregunta.</translation>
    </message>
    <message>
        <source>It knows no system message: its template refuses one.</source>
        <translation>No conoce mensajes de sistema: su plantilla los rechaza.</translation>
    </message>
    <message>
        <source>It gives vectors; texts need the prefix that its authors name for their purpose.</source>
        <translation>Da vectores; los textos necesitan el prefijo que sus autores indican para cada fin.</translation>
    </message>
    <message>
        <source>It gives vectors; a question may begin with an instruction that says what is looked for.</source>
        <translation>Da vectores; una pregunta puede empezar con una instrucción que diga qué se busca.</translation>
    </message>
    <message>
        <source>It gives vectors and holds no conversation.</source>
        <translation>Da vectores y no mantiene conversaciones.</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notices with what you pass on.</source>
        <translation>Cualquier uso, también comercial; conserve los avisos en lo que redistribuya.</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notice with what you pass on.</source>
        <translation>Cualquier uso, también comercial; conserve el aviso en lo que redistribuya.</translation>
    </message>
    <message>
        <source>Business use is allowed; what Google's policy of prohibited uses names is not, and whoever gets the model from you must be bound to the same.</source>
        <translation>Se permite el uso comercial; no se permite lo que enumera la política de usos prohibidos de Google, y quien reciba el modelo de usted debe quedar sujeto a lo mismo.</translation>
    </message>
    <message>
        <source>Business use is allowed below 700 million monthly users; Meta's policy of acceptable use holds, and whoever passes it on, or a product with it, must show "Built with Llama".</source>
        <translation>Se permite el uso comercial por debajo de 700 millones de usuarios mensuales; rige la política de uso aceptable de Meta, y quien lo redistribuya, o un producto con él, debe mostrar «Built with Llama».</translation>
    </message>
    <message>
        <source>Business use is free below 10 million US dollars of yearly revenue, and needs a paid licence above that.</source>
        <translation>El uso comercial es gratuito por debajo de 10 millones de dólares de ingresos anuales, y por encima requiere una licencia de pago.</translation>
    </message>
    <message>
        <source>Its terms were not found: read them at its authors before a business uses it.</source>
        <translation>No se encontraron sus condiciones: léalas en la página de sus autores antes de un uso comercial.</translation>
    </message>
    <message>
        <source>Research only: no business use.</source>
        <translation>Solo investigación: sin uso comercial.</translation>
    </message>
    <message>
        <source>Research and education only: no business use, and not for making models that compete.</source>
        <translation>Solo investigación y enseñanza: sin uso comercial, y no para crear modelos competidores.</translation>
    </message>
    <message>
        <source>No business use; name the authors, and keep to Cohere's policy of acceptable use.</source>
        <translation>Sin uso comercial; cite a los autores y respete la política de uso aceptable de Cohere.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Como se esperaba.</translation>
    </message>
    <message>
        <source>Not supported, so it never passes: {name}.</source>
        <translation>No se admite, así que nunca se cumple: {name}.</translation>
    </message>
    <message>
        <source>It could not be decided ({cause}), so it never passes.</source>
        <translation>No se pudo decidir ({cause}), así que nunca pasa.</translation>
    </message>
    <message>
        <source>{cause} It has weight 0, so the case does not fail for it.</source>
        <translation>{cause} Tiene peso 0, así que el caso no falla por ello.</translation>
    </message>
    <message>
        <source>The check itself is broken: {cause}.</source>
        <translation>La propia comprobación está mal: {cause}.</translation>
    </message>
    <message>
        <source>Expected "{expected}", got "{output}".</source>
        <translation>Se esperaba «{expected}», se obtuvo «{output}».</translation>
    </message>
    <message>
        <source>The same JSON, but not the same text: expected "{expected}", got "{output}".</source>
        <translation>El mismo JSON, pero no el mismo texto: se esperaba «{expected}», se obtuvo «{output}».</translation>
    </message>
    <message>
        <source>Expected anything but "{expected}".</source>
        <translation>Se esperaba cualquier cosa menos «{expected}».</translation>
    </message>
    <message>
        <source>The JSON differs: {differences}.</source>
        <translation>El JSON difiere: {differences}.</translation>
    </message>
    <message>
        <source>The JSON differs in {count} places, such as {differences}.</source>
        <translation>El JSON difiere en {count} lugares, como {differences}.</translation>
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
        <translation>{field} debería ser {expected} y es {got}</translation>
    </message>
    <message>
        <source>{field} is missing (expected {expected})</source>
        <translation>falta {field} (se esperaba {expected})</translation>
    </message>
    <message>
        <source>{field} should not be there (it is {got})</source>
        <translation>{field} no debería estar (es {got})</translation>
    </message>
    <message>
        <source>The answer is not JSON ({detail}): "{output}".</source>
        <translation>La respuesta no es JSON ({detail}): «{output}».</translation>
    </message>
    <message>
        <source>The answer is JSON, and should not be.</source>
        <translation>La respuesta es JSON, y no debería.</translation>
    </message>
    <message>
        <source>The JSON does not fit the schema: {where}: {detail}.</source>
        <translation>El JSON no se ajusta al esquema: {where}: {detail}.</translation>
    </message>
    <message>
        <source>The JSON fits the schema, and should not.</source>
        <translation>El JSON se ajusta al esquema, y no debería.</translation>
    </message>
    <message>
        <source>There is no JSON object in "{output}".</source>
        <translation>No hay ningún objeto JSON en «{output}».</translation>
    </message>
    <message>
        <source>There is a JSON object in the answer, and should not be.</source>
        <translation>Hay un objeto JSON en la respuesta, y no debería.</translation>
    </message>
    <message>
        <source>"{expected}" is not in "{output}".</source>
        <translation>«{expected}» no está en «{output}».</translation>
    </message>
    <message>
        <source>"{expected}" is in the answer, and should not be.</source>
        <translation>«{expected}» está en la respuesta, y no debería.</translation>
    </message>
    <message>
        <source>None of {expected} is in "{output}".</source>
        <translation>En «{output}» no está ninguno de estos: {expected}.</translation>
    </message>
    <message>
        <source>{found} is in the answer, and should not be.</source>
        <translation>{found} está en la respuesta, y no debería.</translation>
    </message>
    <message>
        <source>{missing} are missing in "{output}".</source>
        <translation>En «{output}» falta: {missing}.</translation>
    </message>
    <message>
        <source>All of {expected} are in the answer, and should not be.</source>
        <translation>Todos estos están en la respuesta, y no deberían: {expected}.</translation>
    </message>
    <message>
        <source>"{output}" does not start with "{expected}".</source>
        <translation>«{output}» no empieza por «{expected}».</translation>
    </message>
    <message>
        <source>The answer starts with "{expected}", and should not.</source>
        <translation>La respuesta empieza por «{expected}», y no debería.</translation>
    </message>
    <message>
        <source>"{output}" does not match the regular expression {expected}</source>
        <translation>«{output}» no coincide con la expresión regular {expected}</translation>
    </message>
    <message>
        <source>The answer matches the regular expression {expected}, and should not</source>
        <translation>La respuesta coincide con la expresión regular {expected}, y no debería</translation>
    </message>
    <message>
        <source>The answer is a refusal, and should not be.</source>
        <translation>La respuesta es una negativa, y no debería.</translation>
    </message>
    <message>
        <source>"{output}" is not a refusal.</source>
        <translation>«{output}» no es una negativa.</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}; {expected} are asked for.</source>
        <translation>La respuesta tiene {count} {count|palabra|palabras}; se piden {expected}.</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}, and {expected} are ruled out.</source>
        <translation>La respuesta tiene {count} {count|palabra|palabras}, y se excluyen {expected}.</translation>
    </message>
    <message>
        <source>The set scores {score:figure}; {threshold:figure} is needed.</source>
        <translation>El conjunto puntúa {score:figure}; se necesita {threshold:figure}.</translation>
    </message>
    <message>
        <source>In the set, {name} failed: {cause}</source>
        <translation>En el conjunto falló {name}: {cause}</translation>
    </message>
    <message>
        <source>{name} cannot use this value</source>
        <translation>{name} no puede usar este valor</translation>
    </message>
    <message>
        <source>{name} has a list with broken quotes ({detail})</source>
        <translation>{name} tiene una lista con comillas mal cerradas ({detail})</translation>
    </message>
    <message>
        <source>the regular expression {expected} is not valid ({detail})</source>
        <translation>la expresión regular {expected} no es válida ({detail})</translation>
    </message>
    <message>
        <source>the schema is not valid ({detail})</source>
        <translation>el esquema no es válido ({detail})</translation>
    </message>
    <message>
        <source>{name} needs a threshold</source>
        <translation>{name} necesita un umbral</translation>
    </message>
    <message>
        <source>{name} cannot score an empty answer</source>
        <translation>{name} no puede puntuar una respuesta vacía</translation>
    </message>
    <message>
        <source>More than {limit:figure} edits lie between answer and reference.</source>
        <translation>Entre la respuesta y la referencia hay más de {limit:figure} ediciones.</translation>
    </message>
    <message>
        <source>{edits} {edits|edit lies|edits lie} between answer and reference; more than {limit:figure} are asked for.</source>
        <translation>Entre la respuesta y la referencia hay {edits} {edits|edición|ediciones}; se piden más de {limit:figure}.</translation>
    </message>
    <message>
        <source>The score is {score:figure}; {threshold:figure} is needed.</source>
        <translation>La puntuación es {score:figure}; se necesita {threshold:figure}.</translation>
    </message>
    <message>
        <source>The score is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>La puntuación es {score:figure}, y debería quedar por debajo de {threshold:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the time that it took</source>
        <translation>la respuesta llegó sin el tiempo que tardó</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; at most {limit:seconds} are allowed.</source>
        <translation>Tardó {measured:seconds}; se permiten {limit:seconds} como máximo.</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; more than {limit:seconds} are asked for.</source>
        <translation>Tardó {measured:seconds}; se piden más de {limit:seconds}.</translation>
    </message>
    <message>
        <source>the answer came without its cost</source>
        <translation>la respuesta llegó sin su coste</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>Costó {measured:figure}; se permite {limit:figure} como máximo.</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>Costó {measured:figure}; se pide más de {limit:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the log probabilities of its tokens</source>
        <translation>la respuesta llegó sin las probabilidades logarítmicas de sus tokens</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>La perplejidad es {measured:figure}; se permite {limit:figure} como máximo.</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>La perplejidad es {measured:figure}; se pide más de {limit:figure}.</translation>
    </message>
    <message>
        <source>the answer came without the reason why it ended</source>
        <translation>la respuesta llegó sin el motivo por el que terminó</translation>
    </message>
    <message>
        <source>The answer ended for "{got}", not for "{expected}".</source>
        <translation>La respuesta terminó por «{got}», no por «{expected}».</translation>
    </message>
    <message>
        <source>The answer ended for "{expected}", and should not.</source>
        <translation>La respuesta terminó por «{expected}», y no debería.</translation>
    </message>
    <message>
        <source>The JSON has no field {field}.</source>
        <translation>El JSON no tiene el campo {field}.</translation>
    </message>
    <message>
        <source>The JSON has the field {field}, and should not.</source>
        <translation>El JSON tiene el campo {field}, y no debería.</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}.</source>
        <translation>{field} debería ser {expected} y es {got}.</translation>
    </message>
    <message>
        <source>{field} is {got}, and should not be.</source>
        <translation>{field} es {got}, y no debería serlo.</translation>
    </message>
    <message>
        <source>There is no number in "{output}".</source>
        <translation>No hay ningún número en «{output}».</translation>
    </message>
    <message>
        <source>{expected} is asked for; the answer has {got}.</source>
        <translation>Se pide {expected}; la respuesta tiene {got}.</translation>
    </message>
    <message>
        <source>The answer has the number {expected}, and should not.</source>
        <translation>La respuesta tiene el número {expected}, y no debería.</translation>
    </message>
    <message>
        <source>"{expected}" is right; it chose "{output}".</source>
        <translation>La opción correcta es «{expected}»; eligió «{output}».</translation>
    </message>
    <message>
        <source>"{output}" is not one of the choices; "{expected}" is right.</source>
        <translation>«{output}» no es ninguna de las opciones; la correcta es «{expected}».</translation>
    </message>
    <message>
        <source>It chose "{expected}", and should not have.</source>
        <translation>Eligió «{expected}», y no debía.</translation>
    </message>
    <message>
        <source>"{expected}" is not one of its choices</source>
        <translation>«{expected}» no es ninguna de sus opciones</translation>
    </message>
    <message>
        <source>choice needs at least two different choices and the right one, such as choices: [yes, no], equals: yes</source>
        <translation>choice necesita al menos dos opciones distintas y la correcta, como choices: [yes, no], equals: yes</translation>
    </message>
    <message>
        <source>There is no HTML in "{output}".</source>
        <translation>No hay HTML en «{output}».</translation>
    </message>
    <message>
        <source>There is HTML in the answer, and should not be.</source>
        <translation>Hay HTML en la respuesta, y no debería.</translation>
    </message>
    <message>
        <source>The answer is HTML, and should not be.</source>
        <translation>La respuesta es HTML, y no debería.</translation>
    </message>
    <message>
        <source>The answer is empty, so it is no HTML.</source>
        <translation>La respuesta está vacía, así que no es HTML.</translation>
    </message>
    <message>
        <source>The answer is too large to be read as HTML.</source>
        <translation>La respuesta es demasiado grande para leerla como HTML.</translation>
    </message>
    <message>
        <source>The answer is XML, not HTML.</source>
        <translation>La respuesta es XML, no HTML.</translation>
    </message>
    <message>
        <source>There is text outside the HTML.</source>
        <translation>Hay texto fuera del HTML.</translation>
    </message>
    <message>
        <source>The answer has no HTML element.</source>
        <translation>La respuesta no tiene ningún elemento HTML.</translation>
    </message>
    <message>
        <source>The answer is not the XML that is asked for: {detail}.</source>
        <translation>La respuesta no es el XML que se pide: {detail}.</translation>
    </message>
    <message>
        <source>The answer is XML, and should not be.</source>
        <translation>La respuesta es XML, y no debería.</translation>
    </message>
    <message>
        <source>There is no XML in the answer that has what is asked for.</source>
        <translation>En la respuesta no hay XML que tenga lo que se pide.</translation>
    </message>
    <message>
        <source>There is XML in the answer, and should not be.</source>
        <translation>Hay XML en la respuesta, y no debería.</translation>
    </message>
    <message>
        <source>The answer is not valid SQL for {database}.</source>
        <translation>La respuesta no es SQL válido para {database}.</translation>
    </message>
    <message>
        <source>The SQL uses a table that is not allowed.</source>
        <translation>El SQL usa una tabla no permitida.</translation>
    </message>
    <message>
        <source>The SQL uses a column that is not allowed.</source>
        <translation>El SQL usa una columna no permitida.</translation>
    </message>
    <message>
        <source>The answer is valid SQL for {database}, and should not be.</source>
        <translation>La respuesta es SQL válido para {database}, y no debería.</translation>
    </message>
    <message>
        <source>The tools score {score:figure}; {threshold:figure} is needed. Called: {called}. Expected: {wanted}.</source>
        <translation>Las herramientas puntúan {score:figure}; se necesita {threshold:figure}. Llamadas: {called}. Esperadas: {wanted}.</translation>
    </message>
    <message>
        <source>The tools score {score:figure}, and should stay below {threshold:figure}. Called: {called}.</source>
        <translation>Las herramientas puntúan {score:figure}, y deberían quedar por debajo de {threshold:figure}. Llamadas: {called}.</translation>
    </message>
    <message>
        <source>The answer is too broken to find calls of tools in it.</source>
        <translation>La respuesta está demasiado rota para hallar en ella llamadas a herramientas.</translation>
    </message>
    <message>
        <source>The answer is a valid call, and should not be.</source>
        <translation>La respuesta es una llamada válida, y no debería.</translation>
    </message>
    <message>
        <source>The answer is no call of a tool: "{output}".</source>
        <translation>La respuesta no es una llamada a una herramienta: «{output}».</translation>
    </message>
    <message>
        <source>{name} is called, and no function of that name is declared.</source>
        <translation>Se llama a {name}, y no hay ninguna función declarada con ese nombre.</translation>
    </message>
    <message>
        <source>The arguments of {name} are not JSON ({detail}).</source>
        <translation>Los argumentos de {name} no son JSON ({detail}).</translation>
    </message>
    <message>
        <source>The arguments of {name} do not fit: {where}: {detail}.</source>
        <translation>Los argumentos de {name} no se ajustan: {where}: {detail}.</translation>
    </message>
    <message>
        <source>The tool that was called failed: "{output}".</source>
        <translation>La herramienta llamada falló: «{output}».</translation>
    </message>
    <message>
        <source>the suite declares no {kind}, neither as the check's value nor with a provider</source>
        <translation>la suite no declara {kind}, ni como valor de la comprobación ni con un proveedor</translation>
    </message>
    <message>
        <source>The script returned {value}.</source>
        <translation>El script devolvió {value}.</translation>
    </message>
    <message>
        <source>The script says: {reason}</source>
        <translation>El script dice: {reason}</translation>
    </message>
    <message>
        <source>The script failed: {detail}.</source>
        <translation>El script falló: {detail}.</translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or pass, score and reason; it returned {kind}.</source>
        <translation>El script debe devolver true, false, un número, o pass, score y reason; devolvió {kind}.</translation>
    </message>
    <message>
        <source>the script took more time or memory than it may</source>
        <translation>el script tardó o usó más memoria de lo permitido</translation>
    </message>
    <message>
        <source>the transform is neither code nor a script</source>
        <translation>la transformación no es ni código ni un script</translation>
    </message>
    <message>
        <source>the transform failed ({detail})</source>
        <translation>la transformación falló ({detail})</translation>
    </message>
    <message>
        <source>the transform returned nothing</source>
        <translation>la transformación no devolvió nada</translation>
    </message>
    <message>
        <source>The case has no checks.</source>
        <translation>El caso no tiene comprobaciones.</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is.</source>
        <translation>No se ha añadido ningún proveedor en la nube, y nada sale hasta que se añada uno.</translation>
    </message>
    <message>
        <source>See `leastwise cloud add --help`.</source>
        <translation>Consulte `leastwise cloud add --help`.</translation>
    </message>
    <message>
        <source>There is no provider {name}. Added: {known}.</source>
        <translation>No existe el proveedor {name}. Añadidos: {known}.</translation>
    </message>
    <message>
        <source>There is a provider {name} already.</source>
        <translation>Ya existe un proveedor {name}.</translation>
    </message>
    <message>
        <source>Remove it first, or give another name.</source>
        <translation>Elimínelo antes, o indique otro nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be a provider's name.</source>
        <translation>{name} no puede ser el nombre de un proveedor.</translation>
    </message>
    <message>
        <source>Use up to 40 lower-case letters, digits, dots and dashes, beginning with a letter.</source>
        <translation>Use hasta 40 letras minúsculas, cifras, puntos y guiones, empezando por una letra.</translation>
    </message>
    <message>
        <source>{address} is no address of an endpoint.</source>
        <translation>{address} no es la dirección de un endpoint.</translation>
    </message>
    <message>
        <source>It begins with https:// (or http:// for a server in your own network) and has neither a name and password nor a query in it.</source>
        <translation>Empieza por https:// (o http:// para un servidor de su propia red) y no contiene ni nombre y contraseña ni una consulta.</translation>
    </message>
    <message>
        <source>{name} cannot hold a key.</source>
        <translation>{name} no puede contener una clave.</translation>
    </message>
    <message>
        <source>Name a variable that ends with _KEY, _TOKEN, _SECRET or _PASSWORD: those are kept from every child process.</source>
        <translation>Nombre una variable que termine en _KEY, _TOKEN, _SECRET o _PASSWORD: esas se ocultan a todos los procesos hijos.</translation>
    </message>
    <message>
        <source>{name} is no well-known provider.</source>
        <translation>{name} no es un proveedor conocido.</translation>
    </message>
    <message>
        <source>Give its --address, or one of: {known}.</source>
        <translation>Indique su --address, o uno de estos: {known}.</translation>
    </message>
    <message>
        <source>No model is named for {provider}.</source>
        <translation>No se ha indicado ningún modelo para {provider}.</translation>
    </message>
    <message>
        <source>Write {provider}/MODEL, or add the provider with --model. `leastwise cloud models {provider}` lists them.</source>
        <translation>Escriba {provider}/MODEL, o añada el proveedor con --model. `leastwise cloud models {provider}` los lista.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {detail}.</source>
        <translation>No se puede usar {path}: {detail}.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it and begin anew.</source>
        <translation>Corrija el archivo, o elimínelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>No se puede leer o escribir {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Compruebe sus permisos y el disco.</translation>
    </message>
    <message>
        <source>{name} was added: {address}.</source>
        <translation>Se añadió {name}: {address}.</translation>
    </message>
    <message>
        <source>Nothing was sent. `leastwise cloud test {name}` asks it.</source>
        <translation>No se ha enviado nada. `leastwise cloud test {name}` lo consulta.</translation>
    </message>
    <message>
        <source>{name} was added. Nothing was sent.</source>
        <translation>Se añadió {name}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Give it a key where it needs one, and test it.</source>
        <translation>Dele una clave si la necesita, y pruébelo.</translation>
    </message>
    <message>
        <source>{name} was removed, with its key.</source>
        <translation>Se eliminó {name}, con su clave.</translation>
    </message>
    <message>
        <source>There is no key for {provider}.</source>
        <translation>No hay clave para {provider}.</translation>
    </message>
    <message>
        <source>Set {variable}, or keep one with `leastwise cloud add {provider} --key`.</source>
        <translation>Defina {variable}, o guarde una con `leastwise cloud add {provider} --key`.</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>Eso no es una clave.</translation>
    </message>
    <message>
        <source>A key is one line of printable ASCII characters without spaces.</source>
        <translation>Una clave es una línea de caracteres ASCII visibles, sin espacios.</translation>
    </message>
    <message>
        <source>The key for {provider} is in {keyring}.</source>
        <translation>La clave para {provider} está en {keyring}.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept; no file of ours ever holds one.</source>
        <translation>Este sistema no tiene llavero, así que la clave no se puede guardar; ningún archivo nuestro contiene claves.</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>Defina {variable} en su lugar.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: {detail}.</source>
        <translation>No se puede usar el llavero: {detail}.</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable} instead.</source>
        <translation>Desbloquéelo, o defina {variable} en su lugar.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} was not confirmed.</source>
        <translation>No se ha enviado nada: {host} no se confirmó.</translation>
    </message>
    <message>
        <source>Read what would be sent, and give --send to confirm it.</source>
        <translation>Lea lo que se enviaría, y añada --send para confirmarlo.</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>A {host} ({provider}, {model}): un prompt de {characters:,} {characters|carácter|caracteres}, para una respuesta de {most_tokens:,} {most_tokens|token|tokens} como máximo. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>A {host} ({provider}, {model}), sin cifrar: un prompt de {characters:,} {characters|carácter|caracteres}, para una respuesta de {most_tokens:,} {most_tokens|token|tokens} como máximo. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>A {host} ({provider}, {model}): {prompts:,} prompts de {characters:,} {characters|carácter|caracteres} en conjunto, para respuestas de {most_tokens:,} {most_tokens|token|tokens} en conjunto como máximo. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>A {host} ({provider}, {model}), sin cifrar: {prompts:,} prompts de {characters:,} {characters|carácter|caracteres} en conjunto, para respuestas de {most_tokens:,} {most_tokens|token|tokens} en conjunto como máximo. {cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}): a request without any prompt.</source>
        <translation>A {host} ({provider}): una solicitud sin ningún prompt.</translation>
    </message>
    <message>
        <source>It costs {amount:amount} {currency} at most.</source>
        <translation>Cuesta {amount:amount} {currency} como máximo.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>No se sabe cuánto cuesta.</translation>
    </message>
    <message>
        <source>No price is known for {model} of {provider}, so no cap can be kept.</source>
        <translation>No se conoce el precio de {model} de {provider}, así que no se puede respetar ningún tope.</translation>
    </message>
    <message>
        <source>Write its price into {path}, or send it all the same with --unpriced.</source>
        <translation>Escriba su precio en {path}, o envíelo de todos modos con --unpriced.</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that a run may cost {left:amount} are left.</source>
        <translation>No enviado: esta llamada puede costar {amount:amount} {currency}, y de los {cap:amount} que puede costar una ejecución quedan {left:amount}.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --run-cap`.</source>
        <translation>Pida menos tokens, o súbalo con `leastwise cloud spend --run-cap`.</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that {month} may cost {left:amount} are left.</source>
        <translation>No enviado: esta llamada puede costar {amount:amount} {currency}, y de los {cap:amount} que puede costar {month} quedan {left:amount}.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --month-cap`.</source>
        <translation>Pida menos tokens, o súbalo con `leastwise cloud spend --month-cap`.</translation>
    </message>
    <message>
        <source>{value} is no amount of money.</source>
        <translation>{value} no es un importe.</translation>
    </message>
    <message>
        <source>Write one such as 2.50, or none.</source>
        <translation>Escriba uno, por ejemplo 2.50, o none.</translation>
    </message>
    <message>
        <source>A price needs a host and a model.</source>
        <translation>Un precio necesita un host y un modelo.</translation>
    </message>
    <message>
        <source>Name both as the provider's address has them.</source>
        <translation>Nombre ambos como los tiene la dirección del proveedor.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON object, and a cloud model takes no other.</source>
        <translation>El esquema JSON no es un objeto JSON, y un modelo en la nube no admite otro.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>{host} does not accept the key: {detail}.</source>
        <translation>{host} no acepta la clave: {detail}.</translation>
    </message>
    <message>
        <source>Give a valid one of your account.</source>
        <translation>Indique una válida de su cuenta.</translation>
    </message>
    <message>
        <source>{host} does not let this key do that: {detail}.</source>
        <translation>{host} no permite eso con esta clave: {detail}.</translation>
    </message>
    <message>
        <source>Check the account's rights there.</source>
        <translation>Compruebe allí los permisos de la cuenta.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left: {detail}.</source>
        <translation>La cuenta en {host} no tiene saldo: {detail}.</translation>
    </message>
    <message>
        <source>Add credit there.</source>
        <translation>Añada saldo allí.</translation>
    </message>
    <message>
        <source>{host} has no model {model}, or this key may not use it: {detail}.</source>
        <translation>{host} no tiene el modelo {model}, o esta clave no puede usarlo: {detail}.</translation>
    </message>
    <message>
        <source>`leastwise cloud models` lists what it offers.</source>
        <translation>`leastwise cloud models` lista lo que ofrece.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {detail}.</source>
        <translation>{host} no admite más solicitudes por ahora: {detail}.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for {wait:seconds}: {detail}.</source>
        <translation>{host} no admite más solicitudes durante {wait:seconds}: {detail}.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Inténtelo de nuevo entonces.</translation>
    </message>
    <message>
        <source>{host} refused the prompt by its policy: {detail}.</source>
        <translation>{host} rechazó el prompt por su política: {detail}.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Cambie el prompt.</translation>
    </message>
    <message>
        <source>The prompt with its answer is too long for the model at {host}: {detail}.</source>
        <translation>El prompt con su respuesta es demasiado largo para el modelo en {host}: {detail}.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for fewer tokens.</source>
        <translation>Acorte el prompt, o pida menos tokens.</translation>
    </message>
    <message>
        <source>{host} does not understand the request (status {status}): {detail}.</source>
        <translation>{host} no entiende la solicitud (estado {status}): {detail}.</translation>
    </message>
    <message>
        <source>Check the provider's address and what the model supports.</source>
        <translation>Compruebe la dirección del proveedor y lo que admite el modelo.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}): {detail}.</source>
        <translation>{host} tiene un fallo propio (estado {status}): {detail}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} did not get the request in time.</source>
        <translation>{host} no recibió la solicitud a tiempo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} had not finished after {limit:seconds}.</source>
        <translation>{host} no había terminado tras {limit:seconds}.</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer tokens.</source>
        <translation>Inténtelo de nuevo, o pida menos tokens.</translation>
    </message>
    <message>
        <source>{host} ended the answer in the middle, after {characters:,} {characters|character|characters}.</source>
        <translation>{host} cortó la respuesta a la mitad, tras {characters:,} {characters|carácter|caracteres}.</translation>
    </message>
    <message>
        <source>{host} sent something that cannot be read: {detail}.</source>
        <translation>{host} envió algo que no se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>{host} reported an error instead of an answer: {detail}.</source>
        <translation>{host} comunicó un error en lugar de una respuesta: {detail}.</translation>
    </message>
    <message>
        <source>{host} sends its requests on to another address, and that is not followed.</source>
        <translation>{host} remite sus solicitudes a otra dirección, y eso no se sigue.</translation>
    </message>
    <message>
        <source>Add the provider anew with the address that it has now.</source>
        <translation>Añada de nuevo el proveedor con la dirección que tiene ahora.</translation>
    </message>
    <message>
        <source>it says nothing more</source>
        <translation>no dice nada más</translation>
    </message>
    <message>
        <source>{address} is not encrypted and not in your own network.</source>
        <translation>{address} no está cifrada ni está en su propia red.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>What is spent cannot be noted in {path} ({detail}), and nothing goes out unnoted.</source>
        <translation>No se puede anotar el gasto en {path} ({detail}), y nada sale sin anotarse.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk.</source>
        <translation>Compruebe los permisos de la carpeta y el disco.</translation>
    </message>
    <message>
        <source>{provider} answers, and accepts the key. It offers {count} {count|model|models}.</source>
        <translation>{provider} responde y acepta la clave. Ofrece {count} {count|modelo|modelos}.</translation>
    </message>
    <message>
        <source>{month}: {counted} {currency}, of which {settled} by reported tokens, {assumed} assumed where none were reported, {open} open. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>En {month}: {counted} {currency}, de los que {settled} según los tokens comunicados, {assumed} supuestos donde no se comunicó ninguno, {open} pendientes. Llamadas: {calls}; sin precio: {unpriced}.</translation>
    </message>
    <message>
        <source>At most {run} a run and {month} a month; - is without a bound.</source>
        <translation>Como máximo {run} por ejecución y {month} al mes; - significa sin límite.</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out: {least} to {most} {currency}. Nothing was sent.</source>
        <translation>{calls:,} {calls|llamada|llamadas}, con entre {least_in:,} y {most_in:,} {most_in|token|tokens} de entrada y como máximo {most_out:,} de salida: de {least} a {most} {currency}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out. No price is known, so the cost is not. Nothing was sent.</source>
        <translation>{calls:,} {calls|llamada|llamadas}, con entre {least_in:,} y {most_in:,} {most_in|token|tokens} de entrada y como máximo {most_out:,} de salida. No se conoce el precio, así que tampoco el coste. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A cloud model takes no {options}.</source>
        <translation>Un modelo en la nube no admite {options}.</translation>
    </message>
    <message>
        <source>Leave it out, or use a model on this computer.</source>
        <translation>Omítalo, o use un modelo de este equipo.</translation>
    </message>
    <message>
        <source>Model files that Leastwise owns, or that you put there.</source>
        <translation>Archivos de modelos que son de Leastwise o que usted puso ahí.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Descargas sin terminar</translation>
    </message>
    <message>
        <source>What was fetched of models that are not whole yet.</source>
        <translation>Lo que se obtuvo de modelos que aún no están completos.</translation>
    </message>
    <message>
        <source>Runs with every answer, benchmarks, kept answers and prompts.</source>
        <translation>Ejecuciones con cada respuesta, benchmarks, respuestas guardadas y prompts.</translation>
    </message>
    <message>
        <source>The suites that you added or wrote.</source>
        <translation>Las suites que usted añadió o escribió.</translation>
    </message>
    <message>
        <source>Answers of the Hub</source>
        <translation>Respuestas del Hub</translation>
    </message>
    <message>
        <source>Headers and lists of models that lie elsewhere, kept so that they are asked for once.</source>
        <translation>Cabeceras y listas de modelos que están en otra parte, guardadas para pedirlas una sola vez.</translation>
    </message>
    <message>
        <source>Work files</source>
        <translation>Archivos de trabajo</translation>
    </message>
    <message>
        <source>Files that stand in for models while their memory is planned.</source>
        <translation>Archivos que ocupan el lugar de los modelos mientras se planifica su memoria.</translation>
    </message>
    <message>
        <source>What happened inside, never what was asked or said.</source>
        <translation>Lo que ocurrió dentro, nunca lo que se preguntó o se dijo.</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Each request that left this computer.</source>
        <translation>Cada solicitud que salió de este equipo.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>What is known of crashes; nothing of it is sent.</source>
        <translation>Lo que se sabe de los fallos del programa; nada de ello se envía.</translation>
    </message>
    <message>
        <source>Providers, own prices and what was spent. No key lies here.</source>
        <translation>Proveedores, precios propios y lo gastado. Aquí no hay ninguna clave.</translation>
    </message>
    <message>
        <source>Answers that are being written just now.</source>
        <translation>Respuestas que se están escribiendo ahora mismo.</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>Ajustes y lo demás</translation>
    </message>
    <message>
        <source>Settings, the window's place, consents and locks.</source>
        <translation>Ajustes, la posición de la ventana, consentimientos y bloqueos.</translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>No hay nada que limpiar.</translation>
    </message>
    <message>
        <source>What is there is in use just now, and stays.</source>
        <translation>Lo que hay está en uso ahora mismo y se queda.</translation>
    </message>
    <message>
        <source>{count:,} {count|file that is|files that are} fetched or made again when {count|it is|they are} needed; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|archivo que se obtiene o se crea de nuevo cuando hace falta|archivos que se obtienen o se crean de nuevo cuando hacen falta}; {size_bytes:gb} en el disco.</translation>
    </message>
    <message>
        <source>What was fetched of {count:,} {count|download that does|downloads that do} not run; {size_bytes:gb} on the disk. {count|It begins|They begin} anew if you want {count|it|them} again.</source>
        <translation>Lo obtenido de {count:,} {count|descarga que no está|descargas que no están} en marcha; {size_bytes:gb} en el disco. {count|Empieza de nuevo si la|Empiezan de nuevo si las} quiere otra vez.</translation>
    </message>
    <message>
        <source>{count:,} older {count|part|parts} of the logs; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|parte antigua|partes antiguas} de los registros; {size_bytes:gb} en el disco.</translation>
    </message>
    <message>
        <source>{count:,} crash {count|report|reports}; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} {count|informe|informes} de fallos; {size_bytes:gb} en el disco.</translation>
    </message>
    <message>
        <source>{count:,} {count|run|runs} with every answer; this cannot be undone. How much that frees is known once {count|it is|they are} gone.</source>
        <translation>{count:,} {count|ejecución|ejecuciones} con cada respuesta; no se puede deshacer. Cuánto se libera se sabrá cuando ya no {count|esté|estén}.</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free.</source>
        <translation>Limpiado: {count:,} {count|elemento|elementos}; se liberaron {freed_bytes:gb}.</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free. {kept:,} would not go, {path} first.</source>
        <translation>Limpiado: {count:,} {count|elemento|elementos}; se liberaron {freed_bytes:gb}. {kept:,} no se {kept|pudo|pudieron} quitar, el primero {path}.</translation>
    </message>
    <message>
        <source>Check their permissions, or whether another program holds them.</source>
        <translation>Revise sus permisos, o si otro programa los tiene abiertos.</translation>
    </message>
    <message>
        <source>Cleaning needs your word, and nobody can be asked here.</source>
        <translation>Limpiar requiere su confirmación, y aquí no se puede preguntar a nadie.</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>Añada --yes.</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>No se limpió nada.</translation>
    </message>
    <message>
        <source>--older-than is of the history.</source>
        <translation>--older-than es del historial.</translation>
    </message>
    <message>
        <source>Leave it out, or clean `history`.</source>
        <translation>Omítalo, o limpie `history`.</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk.</source>
        <translation>En total {size_bytes:gb}; hay {free_bytes:gb} libres en el disco.</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk, {models_free_bytes:gb} on that of the models.</source>
        <translation>En total {size_bytes:gb}; hay {free_bytes:gb} libres en el disco, {models_free_bytes:gb} en el de los modelos.</translation>
    </message>
    <message>
        <source>Leastwise ended unexpectedly, or met a defect, {count} {count|time|times} since it was last open.</source>
        <translation>Leastwise terminó de forma inesperada, o encontró un defecto, {count} {count|vez|veces} desde que se abrió por última vez.</translation>
    </message>
    <message>
        <source>What was noted lies in {folder}; nothing is sent. You can read it here, and delete it.</source>
        <translation>Lo anotado está en {folder}; no se envía nada. Puede leerlo aquí y borrarlo.</translation>
    </message>
    <message>
        <source>{model}, held as the reference, passes {rate:percent} of {cases:,} {cases|case|cases}.</source>
        <translation>{model}, tomado como referencia, supera el {rate:percent} de {cases:,} {cases|caso|casos}.</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. They cost between {least:amount} and {most:amount} {currency}.</source>
        <translation>Respuestas que aún hay que pedir a {model}: {calls:,} de {answers:,}. Cuestan entre {least:amount} y {most:amount} {currency}.</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. What they cost is not known.</source>
        <translation>Respuestas que aún hay que pedir a {model}: {calls:,} de {answers:,}. No se sabe cuánto cuestan.</translation>
    </message>
    <message>
        <source>Every answer of {model} ({answers:,}) is here already; nothing is sent.</source>
        <translation>Todas las respuestas de {model} ({answers:,}) están ya aquí; no se envía nada.</translation>
    </message>
    <message>
        <source>A reference is held against one suite, and several were asked for.</source>
        <translation>Una referencia se compara con una sola suite, y se pidieron varias.</translation>
    </message>
    <message>
        <source>Name one suite.</source>
        <translation>Nombre una suite.</translation>
    </message>
    <message>
        <source>The reference run stopped. Every answer that came in is kept.</source>
        <translation>La ejecución de referencia se detuvo. Se conservan todas las respuestas recibidas.</translation>
    </message>
    <message>
        <source>Run the same command again: it goes on there, and pays for none of them again.</source>
        <translation>Ejecute de nuevo el mismo comando: sigue desde ahí, y ninguna se paga dos veces.</translation>
    </message>
    <message>
        <source>{reference} is several models.</source>
        <translation>{reference} son varios modelos.</translation>
    </message>
    <message>
        <source>Name one model as the reference, or cloud:NAME.</source>
        <translation>Nombre un modelo como referencia, o cloud:NAME.</translation>
    </message>
    <message>
        <source>macOS tells the energy that is used (powermetrics) to root alone.</source>
        <translation>macOS solo comunica a root la energía consumida (powermetrics).</translation>
    </message>
    <message>
        <source>Measure the power at the socket and give --watts.</source>
        <translation>Mida la potencia en el enchufe e indíquela con --watts.</translation>
    </message>
    <message>
        <source>This computer has no energy counter that a program can read.</source>
        <translation>Este equipo no tiene un contador de energía que un programa pueda leer.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but {path} may be read by root alone.</source>
        <translation>El procesador cuenta su energía, pero solo root puede leer {path}.</translation>
    </message>
    <message>
        <source>Let this user read it, or measure the power at the socket and give --watts.</source>
        <translation>Permita que este usuario lo lea, o mida la potencia en el enchufe e indíquela con --watts.</translation>
    </message>
    <message>
        <source>{local}; {reference}; {money}.</source>
        <translation>{local}; {reference}; {money}.</translation>
    </message>
    <message>
        <source>No model on this computer could be judged; {reference}.</source>
        <translation>No se pudo juzgar ningún modelo de este equipo; {reference}.</translation>
    </message>
    <message>
        <source>{model} passes {rate:percent} of your cases</source>
        <translation>{model} supera el {rate:percent} de sus casos</translation>
    </message>
    <message>
        <source>{claim} {takes}</source>
        <translation>{claim} {takes}</translation>
    </message>
    <message>
        <source>No model on this computer passes the bar of {bar:percent}: at best {claim}</source>
        <translation>Ningún modelo de este equipo alcanza el listón del {bar:percent}: como mucho, {claim}</translation>
    </message>
    <message>
        <source>No model on this computer keeps all limits: {claim}, and breaks a limit</source>
        <translation>Ningún modelo de este equipo respeta todos los límites: {claim}, y rebasa alguno</translation>
    </message>
    <message>
        <source>in {memory:gib} at {speed:speed}</source>
        <translation>con {memory:gib} a {speed:speed}</translation>
    </message>
    <message>
        <source>in {memory:gib}</source>
        <translation>con {memory:gib}</translation>
    </message>
    <message>
        <source>at {speed:speed}</source>
        <translation>a {speed:speed}</translation>
    </message>
    <message>
        <source>the cloud model</source>
        <translation>el modelo en la nube</translation>
    </message>
    <message>
        <source>the large model</source>
        <translation>el modelo grande</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, {difference}</source>
        <translation>{kind} {name} supera el {rate:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent}, {difference}</source>
        <translation>{kind} {name} supera el {rate:percent}, por debajo del listón del {bar:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent} too, {difference}</source>
        <translation>{kind} {name} supera el {rate:percent}, también por debajo del listón del {bar:percent}, {difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}</source>
        <translation>{kind} {name} supera el {rate:percent}</translation>
    </message>
    <message>
        <source>and no case tells them apart</source>
        <translation>y ningún caso los distingue</translation>
    </message>
    <message>
        <source>a difference that these {cases:,} cases cannot tell</source>
        <translation>una diferencia que estos {cases:,} casos no permiten apreciar</translation>
    </message>
    <message>
        <source>as many as the local one of the cases that both answered, though other ones ({more:,} each way)</source>
        <translation>tantos como el local entre los casos que ambos respondieron, aunque otros ({more:,} en cada sentido)</translation>
    </message>
    <message>
        <source>and passes {more:,} {more|case|cases} that the local one fails against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>y supera {more:,} {more|caso|casos} que el local falla frente a {fewer:,} al revés, más de lo que daría el azar (p {p:chance})</translation>
    </message>
    <message>
        <source>and fails {more:,} {more|case|cases} that the local one passes against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>y falla {more:,} {more|caso|casos} que el local supera frente a {fewer:,} al revés, más de lo que daría el azar (p {p:chance})</translation>
    </message>
    <message>
        <source>and cases come out otherwise ({more:,} one way, {fewer:,} the other), which no test can weigh since the local one was stopped early</source>
        <translation>y hay casos con resultado distinto ({more:,} en un sentido, {fewer:,} en el otro), que ninguna prueba puede valorar porque el local se detuvo antes de tiempo</translation>
    </message>
    <message>
        <source>and one case tells nothing</source>
        <translation>y un solo caso no dice nada</translation>
    </message>
    <message>
        <source>and no case was answered by both</source>
        <translation>y ningún caso lo respondieron ambos</translation>
    </message>
    <message>
        <source>nobody charges for either</source>
        <translation>nadie cobra por ninguno de los dos</translation>
    </message>
    <message>
        <source>what {name} costs is not known</source>
        <translation>no se sabe cuánto cuesta {name}</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} per 1,000 calls</source>
        <translation>el modelo en la nube cuesta {amount:amount} {currency} por cada 1000 llamadas</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} a month at {volume}</source>
        <translation>el modelo en la nube cuesta {amount:amount} {currency} al mes con {volume}</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume} ({counted})</source>
        <translation>el local ahorra {amount:amount} {currency} al mes con {volume} ({counted})</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume} ({counted})</source>
        <translation>el local cuesta {amount:amount} {currency} más al mes con {volume} ({counted})</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>el local ahorra {amount:amount} {currency} al mes con {volume}, que requieren {machines:,} equipos como este ({counted})</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>el local cuesta {amount:amount} {currency} más al mes con {volume}, que requieren {machines:,} equipos como este ({counted})</translation>
    </message>
    <message>
        <source>electricity and the machine are counted</source>
        <translation>se cuentan la electricidad y el equipo</translation>
    </message>
    <message>
        <source>electricity is counted, the machine is not</source>
        <translation>se cuenta la electricidad, el equipo no</translation>
    </message>
    <message>
        <source>the machine is counted, electricity is not</source>
        <translation>se cuenta el equipo, la electricidad no</translation>
    </message>
    <message>
        <source>neither electricity nor the machine is counted</source>
        <translation>no se cuentan ni la electricidad ni el equipo</translation>
    </message>
    <message>
        <source>From which volume on a machine pays for itself is not known: no price of one was given.</source>
        <translation>No se sabe a partir de qué volumen se amortiza un equipo: no se indicó su precio.</translation>
    </message>
    <message>
        <source>A machine does not pay for itself at any volume: a call costs at least as much here.</source>
        <translation>Un equipo no se amortiza con ningún volumen: una llamada cuesta aquí al menos lo mismo.</translation>
    </message>
    <message>
        <source>A machine pays for itself ({spread}) from a volume of {volume:,} a month on, which is {calls:,} in all ({energy}).</source>
        <translation>Un equipo se amortiza ({spread}) a partir de un volumen de {volume:,} al mes, {calls:,} en total ({energy}).</translation>
    </message>
    <message>
        <source>A machine would pay for itself ({spread}) from a volume of {volume:,} a month on, but one answers {most:,} a month at most ({energy}).</source>
        <translation>Un equipo se amortizaría ({spread}) a partir de un volumen de {volume:,} al mes, pero uno responde como máximo a {most:,} al mes ({energy}).</translation>
    </message>
    <message>
        <source>within {years} {years|year|years}</source>
        <translation>en {years} {years|año|años}</translation>
    </message>
    <message>
        <source>{count:,} {count|call|calls}</source>
        <translation>{count:,} {count|llamada|llamadas}</translation>
    </message>
    <message>
        <source>electricity is counted</source>
        <translation>se cuenta la electricidad</translation>
    </message>
    <message>
        <source>electricity is not counted</source>
        <translation>no se cuenta la electricidad</translation>
    </message>
    <message>
        <source>Its energy is part of what the provider charges.</source>
        <translation>Su energía va incluida en lo que cobra el proveedor.</translation>
    </message>
    <message>
        <source>How much energy a call takes was not measured and not given, so that electricity is left out.</source>
        <translation>No se midió ni se indicó cuánta energía consume una llamada, así que no se cuenta la electricidad.</translation>
    </message>
    <message>
        <source>Electricity is left out. {why}</source>
        <translation>No se cuenta la electricidad. {why}</translation>
    </message>
    <message>
        <source>{joules:figure} J a call: the {watts:figure} W that were given, for as long as a call took.</source>
        <translation>{joules:figure} J por llamada: los {watts:figure} W indicados, durante lo que tardó una llamada.</translation>
    </message>
    <message>
        <source>{joules:figure} J a call, counted over {answers:,} {answers|answer|answers} by {counters}; the power of an idle computer is not subtracted.</source>
        <translation>{joules:figure} J por llamada, contados en {answers:,} {answers|respuesta|respuestas} por {counters}; no se resta la potencia del equipo en reposo.</translation>
    </message>
    <message>
        <source>Cases that {model} fails and the reference passes: {cases}.</source>
        <translation>Casos que {model} falla y la referencia supera: {cases}.</translation>
    </message>
    <message>
        <source>Cases that {model} passes and the reference fails: {cases}.</source>
        <translation>Casos que {model} supera y la referencia falla: {cases}.</translation>
    </message>
    <message>
        <source>Times are from the request to the last token, with up to {at_once} {at_once|answer|answers} in the making at once on this computer.</source>
        <translation>Los tiempos van desde la solicitud hasta el último token, con hasta {at_once} {at_once|respuesta|respuestas} a la vez en este equipo.</translation>
    </message>
    <message>
        <source>Stay with {reference} for this task, or change the task:</source>
        <translation>Siga con {reference} para esta tarea, o cambie la tarea:</translation>
    </message>
    <message>
        <source>{failures} of {all_failures} {all_failures|failure|failures} {failures|is|are} in {key} = {kind}, which has {cases} of {all_cases} {all_cases|case|cases}: more than chance would put there (permutation test, p {p:chance}).</source>
        <translation>{failures} de {all_failures} {all_failures|fallo|fallos} {failures|está|están} en {key} = {kind}, que tiene {cases} de {all_cases} {all_cases|caso|casos}: más de los que pondría ahí el azar (prueba de permutación, p {p:chance}).</translation>
    </message>
    <message>
        <source>Split the task: leave {key} = {kind} to the large model, or tune a small one on it.</source>
        <translation>Divida la tarea: deje {key} = {kind} al modelo grande, o afine uno pequeño con ella.</translation>
    </message>
    <message>
        <source>The {failures} {failures|failure is|failures are} spread: nothing that the suite tells of its cases ({keys}) gathers them more than chance would (permutation test, least p {p:chance}).</source>
        <translation>Los fallos ({failures}) están repartidos: nada de lo que la suite dice de sus casos ({keys}) los agrupa más que el azar (prueba de permutación, p mínima {p:chance}).</translation>
    </message>
    <message>
        <source>The task is open-ended or too varied for these models, or the suite does not name what makes a case hard: add metadata that does.</source>
        <translation>La tarea es demasiado abierta o variada para estos modelos, o la suite no indica qué hace difícil un caso: añada metadatos que lo digan.</translation>
    </message>
    <message>
        <source>Of the failing answers ({failures}), those that fail the check {check}: {count}.</source>
        <translation>De las respuestas fallidas ({failures}), las que fallan la comprobación {check}: {count}.</translation>
    </message>
    <message>
        <source>Check whether {check} asks for what the task needs; a form of answer can be enforced with a JSON schema.</source>
        <translation>Mire si {check} pide lo que la tarea necesita; la forma de la respuesta se puede imponer con un esquema JSON.</translation>
    </message>
    <message>
        <source>Cases that {model} fails and {reference} passes: {count} (numbers {cases}).</source>
        <translation>Casos que {model} falla y {reference} supera: {count} (números {cases}).</translation>
    </message>
    <message>
        <source>Tune on cases like these: the answers of the large model are examples.</source>
        <translation>Afine con casos como estos: las respuestas del modelo grande sirven de ejemplo.</translation>
    </message>
    <message>
        <source>Look at these cases first: they are what going local would lose.</source>
        <translation>Mire primero estos casos: son lo que se perdería al pasar a local.</translation>
    </message>
    <message>
        <source>There are too few cases to tune on ({cases}): half of them are held back to test, and fewer than {fewest} cannot show that 90 % of new inputs would pass.</source>
        <translation>Hay demasiado pocos casos para afinar ({cases}): la mitad se reserva para probar, y menos de {fewest} no pueden mostrar que pasaría el 90 % de las entradas nuevas.</translation>
    </message>
    <message>
        <source>Cases to add at the least: {more}.</source>
        <translation>Casos que hay que añadir como mínimo: {more}.</translation>
    </message>
    <message>
        <source>{model} of the catalogue needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model}, del catálogo, necesita {need:gib}, {short:gib} más de lo que tiene este equipo.</translation>
    </message>
    <message>
        <source>{model} is here and needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model} está aquí y necesita {need:gib}, {short:gib} más de lo que tiene este equipo.</translation>
    </message>
    <message>
        <source>Try it on a computer with more memory, or at a smaller quantisation.</source>
        <translation>Pruébelo en un equipo con más memoria, o con una cuantización menor.</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses {devices}.</source>
        <translation>Esta compilación de llama.cpp usa {devices}.</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses the processor only, not the GPU that is there: {gpus}.</source>
        <translation>Esta compilación de llama.cpp usa solo el procesador, no la GPU que hay: {gpus}.</translation>
    </message>
    <message>
        <source>How to get a build for {backends} is in the README, under With a GPU.</source>
        <translation>Cómo conseguir una compilación para {backends} está en el README, en «With a GPU».</translation>
    </message>
    <message>
        <source>{gpus} is there, and this build of llama.cpp does not use it.</source>
        <translation>Hay {gpus}, y esta compilación de llama.cpp no la usa.</translation>
    </message>
    <message>
        <source>Check the driver, and what CUDA_VISIBLE_DEVICES and its like hide; a build for {backends} is in the README, under With a GPU.</source>
        <translation>Compruebe el controlador y lo que ocultan CUDA_VISIBLE_DEVICES y similares; una compilación para {backends} está en el README, en «With a GPU».</translation>
    </message>
    <message>
        <source>{left_out} is the same GPU as {used}, and {used} is used.</source>
        <translation>{left_out} es la misma GPU que {used}, y se usa {used}.</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory and is not used beside another GPU.</source>
        <translation>{devices} comparte la memoria del sistema y no se usa junto a otra GPU.</translation>
    </message>
    <message>
        <source>All {layers} layers fit on {devices}.</source>
        <translation>Las {layers} capas caben en {devices}.</translation>
    </message>
    <message>
        <source>{offloaded} of {layers} {layers|layer|layers} {offloaded|fits|fit} on {devices}; the others stay with the processor.</source>
        <translation>{offloaded} de {layers} {layers|capa|capas} {offloaded|cabe|caben} en {devices}; las demás quedan en el procesador.</translation>
    </message>
    <message>
        <source>Nothing fits on {devices}: the least that can be put there needs {needed_bytes:gib}, and {budget_bytes:gib} can be used.</source>
        <translation>No cabe nada en {devices}: lo mínimo que se puede poner necesita {needed_bytes:gib}, y se pueden usar {budget_bytes:gib}.</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory: the model needs {needed_bytes:gib} of it, and {budget_bytes:gib} can be used.</source>
        <translation>{devices} comparte la memoria del sistema: el modelo necesita {needed_bytes:gib} de ella, y se pueden usar {budget_bytes:gib}.</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no GPU to use, so everything runs on the processor.</source>
        <translation>Esta compilación de llama.cpp no puede usar ninguna GPU, así que todo se ejecuta en el procesador.</translation>
    </message>
    <message>
        <source>{devices} does not tell its free memory, so nothing is put on it.</source>
        <translation>{devices} no dice cuánta memoria tiene libre, así que no se pone nada en ella.</translation>
    </message>
    <message>
        <source>The disk of {path} is full.</source>
        <translation>El disco de {path} está lleno.</translation>
    </message>
    <message>
        <source>Free some space and go on with the download; what was fetched is kept.</source>
        <translation>Libere espacio y siga con la descarga; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free.</source>
        <translation>Se necesitan {needed_bytes:gb} para {reference} en el disco de {path}, y hay {free_bytes:gb} libres.</translation>
    </message>
    <message>
        <source>Free some space, or take a smaller quantisation; what was fetched is kept.</source>
        <translation>Libere espacio, o elija una cuantización menor; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free, of which the other downloads still need {others_bytes:gb}.</source>
        <translation>Se necesitan {needed_bytes:gb} para {reference} en el disco de {path}, y hay {free_bytes:gb} libres, de los que las demás descargas aún necesitan {others_bytes:gb}.</translation>
    </message>
    <message>
        <source>Free some space, cancel one of them, or take a smaller quantisation.</source>
        <translation>Libere espacio, cancele una de ellas o elija una cuantización menor.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as this one.</source>
        <translation>El disco de {path} no admite un archivo tan grande como este.</translation>
    </message>
    <message>
        <source>Let the models lie on another disk (not FAT), or raise the limit on file sizes; what was fetched is kept.</source>
        <translation>Ponga los modelos en otro disco (no FAT), o suba el límite de tamaño de archivo; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {detail}.</source>
        <translation>No se puede escribir nada en {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no está.</translation>
    </message>
    <message>
        <source>Connect its disk again and go on with the download; what was fetched is kept there.</source>
        <translation>Conecte de nuevo su disco y siga con la descarga; lo ya descargado se conserva allí.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>No se puede escribir {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and go on with the download; what was fetched is kept.</source>
        <translation>Compruebe el disco y siga con la descarga; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{host} does not give {file} under the address that the Hub names (status {status}).</source>
        <translation>{host} no da {file} en la dirección que indica el Hub (estado {status}).</translation>
    </message>
    <message>
        <source>Try again later; what was fetched is kept.</source>
        <translation>Inténtelo más tarde; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists (its hash is {given}), twice in a row.</source>
        <translation>Lo recibido de {file} no es lo que lista el Hub (su hash es {given}), dos veces seguidas.</translation>
    </message>
    <message>
        <source>Try again later or over another network; a proxy may change what passes through it.</source>
        <translation>Inténtelo más tarde o por otra red; un proxy puede alterar lo que pasa por él.</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists, so it is fetched once more.</source>
        <translation>Lo recibido de {file} no es lo que lista el Hub, así que se descarga otra vez.</translation>
    </message>
    <message>
        <source>{host} lists no hash for {file}, so nothing could tell whether it arrived whole.</source>
        <translation>{host} no indica ningún hash para {file}, así que no se podría saber si llegó entero.</translation>
    </message>
    <message>
        <source>Take another file of this model, or download it yourself and import it.</source>
        <translation>Elija otro archivo de este modelo, o descárguelo usted e impórtelo.</translation>
    </message>
    <message>
        <source>{reference} is being downloaded by another Leastwise.</source>
        <translation>Otro Leastwise está descargando {reference}.</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it there.</source>
        <translation>Espere a que termine, o deténgalo allí.</translation>
    </message>
    <message>
        <source>{reference} names nothing on the Hub.</source>
        <translation>{reference} no nombra nada en el Hub.</translation>
    </message>
    <message>
        <source>Write owner/repository, and the quantisation after a colon: owner/repository:Q4_K_M.</source>
        <translation>Escriba propietario/repositorio, y la cuantización tras dos puntos: propietario/repositorio:Q4_K_M.</translation>
    </message>
    <message>
        <source>There is no download {download_id}.</source>
        <translation>No existe la descarga {download_id}.</translation>
    </message>
    <message>
        <source>See the list of downloads.</source>
        <translation>Consulte la lista de descargas.</translation>
    </message>
    <message>
        <source>The download of {reference} ran into a defect of Leastwise ({detail}).</source>
        <translation>La descarga de {reference} tropezó con un defecto de Leastwise ({detail}).</translation>
    </message>
    <message>
        <source>Go on with it, and please report the log file; what was fetched is kept.</source>
        <translation>Siga con ella, y comunique el archivo de registro; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>Checking what is here already: {done_bytes:gb}.</source>
        <translation>Comprobando lo que ya está aquí: {done_bytes:gb}.</translation>
    </message>
    <message>
        <source>{share:percent} ({done_bytes:gb} of {total_bytes:gb}), {rate:rate}, {left_s:seconds} left</source>
        <translation>{share:percent} ({done_bytes:gb} de {total_bytes:gb}), {rate:rate}, quedan {left_s:seconds}</translation>
    </message>
    <message>
        <source>{reference} is here: {folder} ({total_bytes:gb}, every hash matched).</source>
        <translation>{reference} está aquí: {folder} ({total_bytes:gb}, todos los hashes coinciden).</translation>
    </message>
    <message>
        <source>{reference} was here already: {folder} ({total_bytes:gb}).</source>
        <translation>{reference} ya estaba aquí: {folder} ({total_bytes:gb}).</translation>
    </message>
    <message>
        <source>What was fetched is kept.</source>
        <translation>Lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>To go on: leastwise models get {reference}</source>
        <translation>Para seguir: leastwise models get {reference}</translation>
    </message>
    <message>
        <source>{value} is no rate.</source>
        <translation>{value} no es una velocidad.</translation>
    </message>
    <message>
        <source>Write it as 500k, 5M or 2.5 MB/s, in bytes per second.</source>
        <translation>Escríbala como 500k, 5M o 2.5 MB/s, en bytes por segundo.</translation>
    </message>
    <message>
        <source>{name} is no name for a file on this disk.</source>
        <translation>{name} no es un nombre válido para un archivo en este disco.</translation>
    </message>
    <message>
        <source>Take another file of this model.</source>
        <translation>Elija otro archivo de este modelo.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} está dañado: {detail}.</translation>
    </message>
    <message>
        <source>Move its folder away and get the model again.</source>
        <translation>Aparte su carpeta y obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>No hay ningún archivo de modelo en {path}.</translation>
    </message>
    <message>
        <source>Check the path, or see `leastwise models list`.</source>
        <translation>Compruebe la ruta, o consulte `leastwise models list`.</translation>
    </message>
    <message>
        <source>No model is called {name}.</source>
        <translation>Ningún modelo se llama {name}.</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file, or one of: {known}.</source>
        <translation>Indique la ruta de un archivo GGUF, o uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file.</source>
        <translation>Indique la ruta de un archivo GGUF.</translation>
    </message>
    <message>
        <source>Check the file's permissions and the disk.</source>
        <translation>Compruebe los permisos del archivo y el disco.</translation>
    </message>
    <message>
        <source>There is no GGUF file in {path}.</source>
        <translation>No hay ningún archivo GGUF en {path}.</translation>
    </message>
    <message>
        <source>Give a folder that holds .gguf files, or a file.</source>
        <translation>Indique una carpeta que contenga archivos .gguf, o un archivo.</translation>
    </message>
    <message>
        <source>There is no model to try.</source>
        <translation>No hay ningún modelo que probar.</translation>
    </message>
    <message>
        <source>Name GGUF files or a folder that holds some.</source>
        <translation>Nombre archivos GGUF o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF file.</source>
        <translation>{path} no es un archivo GGUF.</translation>
    </message>
    <message>
        <source>Take the model's .gguf file; other formats do not run here.</source>
        <translation>Elija el archivo .gguf del modelo; otros formatos no funcionan aquí.</translation>
    </message>
    <message>
        <source>{path} is cut short: its header describes {expected_bytes:gb}, and it holds {file_bytes:gb}.</source>
        <translation>{path} está incompleto: su cabecera describe {expected_bytes:gb}, y contiene {file_bytes:gb}.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download it again, or take another file of this model.</source>
        <translation>Descárguelo de nuevo, o elija otro archivo de este modelo.</translation>
    </message>
    <message>
        <source>llama.cpp refuses to load {path}: {detail}.</source>
        <translation>llama.cpp se niega a cargar {path}: {detail}.</translation>
    </message>
    <message>
        <source>llama.cpp makes no context of {context_tokens:,} tokens with a KV cache of {kv} for {path} ({detail}).</source>
        <translation>llama.cpp no crea un contexto de {context_tokens:,} tokens con una caché KV {kv} para {path} ({detail}).</translation>
    </message>
    <message>
        <source>Take f16 for the KV cache, or a shorter context.</source>
        <translation>Use f16 para la caché KV, o un contexto más corto.</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it loaded {path} ({how}).</source>
        <translation>llama.cpp abortó mientras cargaba {path} ({how}).</translation>
    </message>
    <message>
        <source>The file is most likely damaged: download it again, or take another file of this model.</source>
        <translation>Lo más probable es que el archivo esté dañado: descárguelo de nuevo, o elija otro archivo de este modelo.</translation>
    </message>
    <message>
        <source>{model} cannot be shown images.</source>
        <translation>A {model} no se le pueden mostrar imágenes.</translation>
    </message>
    <message>
        <source>Take a model that sees, with its projector (an mmproj file) beside it or in --mmproj.</source>
        <translation>Elija un modelo con visión, con su proyector (un archivo mmproj) al lado o en --mmproj.</translation>
    </message>
    <message>
        <source>An image could not be put into the context of {model}.</source>
        <translation>No se pudo poner una imagen en el contexto de {model}.</translation>
    </message>
    <message>
        <source>Shorten the conversation, or give the model a longer context.</source>
        <translation>Acorte la conversación, o dé al modelo un contexto más largo.</translation>
    </message>
    <message>
        <source>{path} is no image that can be shown: {detail}</source>
        <translation>{path} no es una imagen que se pueda mostrar: {detail}</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, WebP, BMP or GIF file.</source>
        <translation>Elija un archivo PNG, JPEG, WebP, BMP o GIF.</translation>
    </message>
    <message>
        <source>{model} has no switch for thinking.</source>
        <translation>{model} no permite activar o desactivar el pensamiento.</translation>
    </message>
    <message>
        <source>Leave --thinking out; it answers as it always does.</source>
        <translation>Omita --thinking; responde como siempre.</translation>
    </message>
    <message>
        <source>The process that held {model} ended while it was {doing} ({how}).</source>
        <translation>El proceso que tenía {model} terminó mientras estaba {doing} ({how}).</translation>
    </message>
    <message>
        <source>Run it again; if this comes back, take a smaller model. Details are in {log}.</source>
        <translation>Ejecútelo de nuevo; si se repite, elija un modelo menor. Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>There was not enough memory for {model} while it was {doing}.</source>
        <translation>No hubo memoria suficiente para {model} mientras estaba {doing}.</translation>
    </message>
    <message>
        <source>Close other programs, take a smaller model, or shorten the context.</source>
        <translation>Cierre otros programas, elija un modelo menor o acorte el contexto.</translation>
    </message>
    <message>
        <source>The prompt has {prompt_tokens} tokens and leaves no room in a context of {context_tokens}.</source>
        <translation>El prompt tiene {prompt_tokens} tokens y no deja sitio en un contexto de {context_tokens}.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>Acorte el prompt, o dé al modelo un contexto más largo.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>Write something for the model to answer.</source>
        <translation>Escriba algo a lo que el modelo pueda responder.</translation>
    </message>
    <message>
        <source>The prompt cannot be turned into tokens by {model}.</source>
        <translation>{model} no puede convertir el prompt en tokens.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or take another model.</source>
        <translation>Acorte el prompt, o elija otro modelo.</translation>
    </message>
    <message>
        <source>The grammar cannot be followed: llama.cpp does not accept it.</source>
        <translation>No se puede seguir la gramática: llama.cpp no la acepta.</translation>
    </message>
    <message>
        <source>Check it: GBNF with a rule called root. Details are in {log}.</source>
        <translation>Compruébela: GBNF con una regla llamada root. Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {detail}.</source>
        <translation>No se puede seguir el esquema JSON: {detail}.</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>Simplifique el esquema.</translation>
    </message>
    <message>
        <source>No token of {model} satisfies the grammar or JSON schema at this point of the answer.</source>
        <translation>Ningún token de {model} satisface la gramática o el esquema JSON en este punto de la respuesta.</translation>
    </message>
    <message>
        <source>Loosen the schema, or take a model whose vocabulary has the characters that it asks for.</source>
        <translation>Relaje el esquema, o elija un modelo cuyo vocabulario tenga los caracteres que pide.</translation>
    </message>
    <message>
        <source>The logit bias names token {token}; {model} has {vocabulary}, counted from 0.</source>
        <translation>El sesgo de logits nombra el token {token}; {model} tiene {vocabulary}, contados desde 0.</translation>
    </message>
    <message>
        <source>Leave that token out.</source>
        <translation>Omita ese token.</translation>
    </message>
    <message>
        <source>A choice is empty.</source>
        <translation>Una opción está vacía.</translation>
    </message>
    <message>
        <source>Give every choice a text.</source>
        <translation>Dé un texto a cada opción.</translation>
    </message>
    <message>
        <source>The context has no room for {choices} {choices|choice|choices} beside the prompt.</source>
        <translation>En el contexto no hay sitio para {choices} {choices|opción|opciones} además del prompt.</translation>
    </message>
    <message>
        <source>Give the model a longer context, or fewer choices.</source>
        <translation>Dé al modelo un contexto más largo, o menos opciones.</translation>
    </message>
    <message>
        <source>{model} is loaded for embeddings, so it writes no answers.</source>
        <translation>{model} está cargado para embeddings, así que no escribe respuestas.</translation>
    </message>
    <message>
        <source>Load it without embeddings.</source>
        <translation>Cárguelo sin embeddings.</translation>
    </message>
    <message>
        <source>{model} is not loaded for embeddings.</source>
        <translation>{model} no está cargado para embeddings.</translation>
    </message>
    <message>
        <source>Load it with embeddings switched on.</source>
        <translation>Cárguelo con los embeddings activados.</translation>
    </message>
    <message>
        <source>Text {number} has {tokens} tokens; {model} is loaded for {context_tokens}.</source>
        <translation>El texto {number} tiene {tokens} tokens; {model} está cargado para {context_tokens}.</translation>
    </message>
    <message>
        <source>Shorten the text, or give the model a longer context.</source>
        <translation>Acorte el texto, o dé al modelo un contexto más largo.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>Cargue uno antes.</translation>
    </message>
    <message>
        <source>llama.cpp does not apply the adapter {adapter} to {path}.</source>
        <translation>llama.cpp no aplica el adaptador {adapter} a {path}.</translation>
    </message>
    <message>
        <source>Check that the adapter was made for this model and is a GGUF file.</source>
        <translation>Compruebe que el adaptador se hizo para este modelo y es un archivo GGUF.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the prompt of {model} (status {status}).</source>
        <translation>llama.cpp no pudo evaluar el prompt de {model} (estado {status}).</translation>
    </message>
    <message>
        <source>Shorten the context or take another model. Details are in {log}.</source>
        <translation>Acorte el contexto o elija otro modelo. Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>{model} brings no chat template, so it gets the bare text of the prompt.</source>
        <translation>{model} no trae plantilla de chat, así que recibe el texto del prompt tal cual.</translation>
    </message>
    <message>
        <source>The chat template of {model} cannot be rendered: {detail}.</source>
        <translation>No se puede generar la plantilla de chat de {model}: {detail}.</translation>
    </message>
    <message>
        <source>The process that runs models did not start: {detail}.</source>
        <translation>El proceso que ejecuta los modelos no arrancó: {detail}.</translation>
    </message>
    <message>
        <source>Install Leastwise again. Details are in {log}.</source>
        <translation>Instale Leastwise de nuevo. Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>The process that runs models answered with something unexpected: {detail}.</source>
        <translation>El proceso que ejecuta los modelos respondió algo inesperado: {detail}.</translation>
    </message>
    <message>
        <source>This is a defect of Leastwise; please report it with {log}.</source>
        <translation>Es un defecto de Leastwise; comuníquelo con {log}.</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>leyendo el prompt</translation>
    </message>
    <message>
        <source>writing its answer</source>
        <translation>escribiendo su respuesta</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>en medición</translation>
    </message>
    <message>
        <source>computing its memory</source>
        <translation>calculando su memoria</translation>
    </message>
    <message>
        <source>signal {number}, {name}</source>
        <translation>señal {number}, {name}</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>código de salida {status}</translation>
    </message>
    <message>
        <source>it ran for more than {limit:seconds} and was stopped</source>
        <translation>se ejecutó más de {limit:seconds} y se detuvo</translation>
    </message>
    <message>
        <source>its process ended ({how}), most likely for want of memory</source>
        <translation>su proceso terminó ({how}), probablemente por falta de memoria</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare.</source>
        <translation>Cabe, con {spare_bytes:gib} de sobra.</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare of {available_bytes:gib} taken as available.</source>
        <translation>Cabe, con {spare_bytes:gib} de sobra de los {available_bytes:gib} que se dan por disponibles.</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib}, and {available_bytes:gib} is available now.</source>
        <translation>Justo: necesita {needed_bytes:gib}, y hay {available_bytes:gib} disponibles ahora.</translation>
    </message>
    <message>
        <source>Close other programs: they hold {reclaimable_bytes:gib}.</source>
        <translation>Cierre otros programas: ocupan {reclaimable_bytes:gib}.</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib} of {available_bytes:gib}, with less than {reserve_bytes:gib} to spare.</source>
        <translation>Justo: necesita {needed_bytes:gib} de {available_bytes:gib}, con menos de {reserve_bytes:gib} de sobra.</translation>
    </message>
    <message>
        <source>Close other programs, or shorten the context.</source>
        <translation>Cierre otros programas, o acorte el contexto.</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short.</source>
        <translation>No cabe: faltan {short_bytes:gib}.</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short; it fits {ways}.</source>
        <translation>No cabe: faltan {short_bytes:gib}; cabe {ways}.</translation>
    </message>
    <message>
        <source>Does not fit on {device}: {short_bytes:gib} short.</source>
        <translation>No cabe en {device}: faltan {short_bytes:gib}.</translation>
    </message>
    <message>
        <source>Put fewer layers there, or let Leastwise compute how many fit.</source>
        <translation>Ponga allí menos capas, o deje que Leastwise calcule cuántas caben.</translation>
    </message>
    <message>
        <source>with a context of {context_tokens:,}</source>
        <translation>con un contexto de {context_tokens:,}</translation>
    </message>
    <message>
        <source>with an 8-bit KV cache</source>
        <translation>con una caché KV de 8 bits</translation>
    </message>
    <message>
        <source>as {quantisation} (a file of {file_bytes:gb})</source>
        <translation>como {quantisation} (un archivo de {file_bytes:gb})</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, o {second}</translation>
    </message>
    <message>
        <source>Memory is what llama.cpp itself plans for this file.</source>
        <translation>La memoria es la que el propio llama.cpp planifica para este archivo.</translation>
    </message>
    <message>
        <source>Memory is computed by formula: this build of llama.cpp does not plan this architecture.</source>
        <translation>La memoria se calcula con una fórmula: esta compilación de llama.cpp no puede planificar esta arquitectura.</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens and a KV cache of {kv_type}.</source>
        <translation>Es para un contexto de {context_tokens:,} tokens y una caché KV de {kv_type}.</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens, {sequences} answers at once and a KV cache of {kv_type}.</source>
        <translation>Es para un contexto de {context_tokens:,} tokens, {sequences} respuestas a la vez y una caché KV de {kv_type}.</translation>
    </message>
    <message>
        <source>A context of up to {context_tokens:,} tokens fits.</source>
        <translation>Cabe un contexto de hasta {context_tokens:,} tokens.</translation>
    </message>
    <message>
        <source>{transferred_bytes:gb} was fetched for this answer.</source>
        <translation>Para esta respuesta se descargaron {transferred_bytes:gb}.</translation>
    </message>
    <message>
        <source>Fits all of these machines: {models}.</source>
        <translation>Caben en todos estos equipos: {models}.</translation>
    </message>
    <message>
        <source>None of these models fits all of these machines.</source>
        <translation>Ninguno de estos modelos cabe en todos estos equipos.</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing is said of fitting.</source>
        <translation>No se pudo leer cuánta memoria hay disponible, así que no se dice nada sobre si cabe.</translation>
    </message>
    <message>
        <source>{model} was made for a context of {trained_tokens:,} tokens, and {asked_tokens:,} were asked for.</source>
        <translation>{model} se hizo para un contexto de {trained_tokens:,} tokens, y se pidieron {asked_tokens:,}.</translation>
    </message>
    <message>
        <source>Ask for at most {trained_tokens:,}.</source>
        <translation>Pida {trained_tokens:,} como máximo.</translation>
    </message>
    <message>
        <source>A context of {context_tokens:,} tokens does not hold the {wanted_tokens:,} that the speed is asked for.</source>
        <translation>En un contexto de {context_tokens:,} tokens no caben los {wanted_tokens:,} para los que se pide la velocidad.</translation>
    </message>
    <message>
        <source>Ask for a longer context, or for the speed of less.</source>
        <translation>Pida un contexto más largo, o la velocidad para menos.</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>No hay ningún modelo que examinar.</translation>
    </message>
    <message>
        <source>Name a GGUF file, a known name, or a repository as owner/name or owner/name:Q4_K_M.</source>
        <translation>Nombre un archivo GGUF, un nombre conocido o un repositorio como propietario/nombre o propietario/nombre:Q4_K_M.</translation>
    </message>
    <message>
        <source>How fast it will be is not known: this computer was not measured.</source>
        <translation>No se sabe lo rápido que será: este equipo no se ha medido.</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`; that takes about 20 seconds.</source>
        <translation>Mídalo una vez, en la página Equipo o con `leastwise machine --measure`; se tarda unos 20 segundos.</translation>
    </message>
    <message>
        <source>How fast it will be is not known: the profile holds no measured speed.</source>
        <translation>No se sabe lo rápido que será: el perfil no contiene ninguna velocidad medida.</translation>
    </message>
    <message>
        <source>How fast it will be is not known by the size of its file alone.</source>
        <translation>No se sabe lo rápido que será solo por el tamaño de su archivo.</translation>
    </message>
    <message>
        <source>Look it up.</source>
        <translation>Consúltelo.</translation>
    </message>
    <message>
        <source>Looking for {model}</source>
        <translation>Buscando {model}</translation>
    </message>
    <message>
        <source>Letting llama.cpp plan its memory</source>
        <translation>Pidiendo a llama.cpp que planifique su memoria</translation>
    </message>
    <message>
        <source>Searching the largest context that fits</source>
        <translation>Buscando el contexto más largo que cabe</translation>
    </message>
    <message>
        <source>Measuring this computer, once</source>
        <translation>Midiendo este equipo, una sola vez</translation>
    </message>
    <message>
        <source>Rehearsing {model}</source>
        <translation>Ensayando {model}</translation>
    </message>
    <message>
        <source>Handed {name} over to {target}: {files} in {folder}.</source>
        <translation>{name} entregado a {target}: {files} en {folder}.</translation>
    </message>
    <message>
        <source>No model passed in run {run_id}, so there is no winner to hand over.</source>
        <translation>Ningún modelo pasó en la ejecución {run_id}, así que no hay ganador que entregar.</translation>
    </message>
    <message>
        <source>Name a model file instead, or lower the bar and run again.</source>
        <translation>Nombre un archivo de modelo en su lugar, o baje el listón y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>Ya hay un archivo en {path}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>A Modelfile cannot hold this text: {text}</source>
        <translation>Un Modelfile no puede contener este texto: {text}</translation>
    </message>
    <message>
        <source>It knows no way to write characters that are not printable, nor three quotes at a line's end. Change the text, or take another target.</source>
        <translation>No tiene forma de escribir caracteres no imprimibles, ni tres comillas al final de una línea. Cambie el texto, o elija otro destino.</translation>
    </message>
    <message>
        <source>A command line cannot hold the path {path}.</source>
        <translation>Una línea de comandos no puede contener la ruta {path}.</translation>
    </message>
    <message>
        <source>{target} does not take this candidate's LoRA adapters ({count}).</source>
        <translation>{target} no admite los adaptadores LoRA de este candidato ({count}).</translation>
    </message>
    <message>
        <source>Take llama-server, or quantise a model that has them merged.</source>
        <translation>Elija llama-server, o cuantice un modelo que los tenga fusionados.</translation>
    </message>
    <message>
        <source>{target} cannot hold the answer to a grammar.</source>
        <translation>{target} no puede sujetar la respuesta a una gramática.</translation>
    </message>
    <message>
        <source>Use llama-server or Python, or bind the answer with a JSON schema.</source>
        <translation>Use llama-server o Python, o sujete la respuesta con un esquema JSON.</translation>
    </message>
    <message>
        <source>{target} has no place for this setting: {name}.</source>
        <translation>{target} no tiene lugar para este ajuste: {name}.</translation>
    </message>
    <message>
        <source>Change the setting, or take another target.</source>
        <translation>Cambie el ajuste, o elija otro destino.</translation>
    </message>
    <message>
        <source>{examples:,} {examples|example|examples} of {reference} to learn from, {held_out:,} {held_out|case|cases} held out to judge on, in {folder}. {skipped:,} {skipped|case has|cases have} no passing answer and {skipped|is|are} in neither.</source>
        <translation>{examples:,} {examples|ejemplo|ejemplos} de {reference} de los que aprender y {held_out:,} {held_out|caso reservado|casos reservados} para juzgar, en {folder}. {skipped:,} {skipped|caso no tiene|casos no tienen} una respuesta que pase y no {skipped|está|están} en ninguno de los dos.</translation>
    </message>
    <message>
        <source>Judge what you tuned with `leastwise find {suite} --models TUNED.gguf`, or `--models BASE.gguf --lora ADAPTER.gguf`.</source>
        <translation>Juzgue lo que ha afinado con `leastwise find {suite} --models TUNED.gguf`, o `--models BASE.gguf --lora ADAPTER.gguf`.</translation>
    </message>
    <message>
        <source>The suite cannot be split: {cases:,} {cases|case|cases} in {clusters:,} {clusters|group that shares|groups that share} a source or almost all words {cases|leaves|leave} nothing on one side.</source>
        <translation>No se puede dividir la suite: {cases:,} {cases|caso|casos} en {clusters:,} {clusters|grupo que comparte|grupos que comparten} una fuente o casi todas las palabras no {cases|deja|dejan} nada en uno de los lados.</translation>
    </message>
    <message>
        <source>Add cases from other sources, or change --held-out.</source>
        <translation>Añada casos de otras fuentes, o cambie --held-out.</translation>
    </message>
    <message>
        <source>There is no finished run over {suite} as it is now to learn from.</source>
        <translation>No hay ninguna ejecución terminada de {suite}, tal como está ahora, de la que aprender.</translation>
    </message>
    <message>
        <source>Find the smallest for it, or hold it against a reference on the Decision page.</source>
        <translation>Busque el menor para ella, o compárela con una referencia en la página Decisión.</translation>
    </message>
    <message>
        <source>There is something in {path} already.</source>
        <translation>Ya hay algo en {path}.</translation>
    </message>
    <message>
        <source>No model passed any case in run {run_id}.</source>
        <translation>Ningún modelo superó ningún caso en la ejecución {run_id}.</translation>
    </message>
    <message>
        <source>Take a run with a model that passes some.</source>
        <translation>Elija una ejecución con un modelo que supere algunos.</translation>
    </message>
    <message>
        <source>Run {run_id} was over another suite, or over this one before it was changed.</source>
        <translation>La ejecución {run_id} fue sobre otra suite, o sobre esta antes de que cambiara.</translation>
    </message>
    <message>
        <source>Run it again, or name a newer run.</source>
        <translation>Ejecútela de nuevo, o nombre una ejecución más reciente.</translation>
    </message>
    <message>
        <source>The header of {path} is larger than {most_bytes:gib}.</source>
        <translation>La cabecera de {path} ocupa más de {most_bytes:gib}.</translation>
    </message>
    <message>
        <source>It is damaged, or has an unusually large vocabulary: take another file of this model. No more is fetched of a file that lies elsewhere; a downloaded one may have more.</source>
        <translation>Está dañado, o tiene un vocabulario inusualmente grande: elija otro archivo de este modelo. De un archivo que está en otro lugar no se obtiene más; uno descargado puede tener más.</translation>
    </message>
    <message>
        <source>{path} is part of a model in {count} files, and {missing} is not there.</source>
        <translation>{path} es parte de un modelo en {count} archivos, y {missing} no está.</translation>
    </message>
    <message>
        <source>Get the missing file; all parts lie in one folder under their own names.</source>
        <translation>Consiga el archivo que falta; todas las partes van en una carpeta con sus propios nombres.</translation>
    </message>
    <message>
        <source>{path} says inside that it is part {number} of {count}, and its name says otherwise.</source>
        <translation>{path} dice en su interior que es la parte {number} de {count}, y su nombre dice otra cosa.</translation>
    </message>
    <message>
        <source>Give the parts back the names that they were downloaded with.</source>
        <translation>Devuelva a las partes los nombres con los que se descargaron.</translation>
    </message>
    <message>
        <source>{path} is named like part of a model in {count} files, and says nothing of that inside.</source>
        <translation>{path} tiene nombre de parte de un modelo en {count} archivos, y en su interior no dice nada de eso.</translation>
    </message>
    <message>
        <source>Rename it if it is a whole model, or download it again.</source>
        <translation>Cambie su nombre si es un modelo entero, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} and {other} are not parts of one model: {detail}.</source>
        <translation>{path} y {other} no son partes de un mismo modelo: {detail}.</translation>
    </message>
    <message>
        <source>Download all parts again from one place.</source>
        <translation>Descargue de nuevo todas las partes de un mismo sitio.</translation>
    </message>
    <message>
        <source>There is no model repository {repository} on {host}, or it is private.</source>
        <translation>No existe el repositorio de modelos {repository} en {host}, o es privado.</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, set HF_TOKEN or keep a key with `leastwise models token set`, in the window under Library.</source>
        <translation>Compruebe cómo está escrito: propietario/nombre. Para uno privado, defina HF_TOKEN o guarde una clave con `leastwise models token set`; en la ventana, en Biblioteca.</translation>
    </message>
    <message>
        <source>{repository} holds no GGUF file.</source>
        <translation>{repository} no contiene ningún archivo GGUF.</translation>
    </message>
    <message>
        <source>Look for a repository of this model with GGUF files.</source>
        <translation>Busque un repositorio de este modelo con archivos GGUF.</translation>
    </message>
    <message>
        <source>{repository} holds several files.</source>
        <translation>{repository} contiene varios archivos.</translation>
    </message>
    <message>
        <source>Add which one after a colon: {known}.</source>
        <translation>Añada cuál tras dos puntos: {known}.</translation>
    </message>
    <message>
        <source>{repository} holds no file {wanted}.</source>
        <translation>{repository} no contiene ningún archivo {wanted}.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation>Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Several files of {repository} are meant.</source>
        <translation>Corresponden varios archivos de {repository}.</translation>
    </message>
    <message>
        <source>Add one name after a colon: {files}.</source>
        <translation>Añada un nombre tras dos puntos: {files}.</translation>
    </message>
    <message>
        <source>{repository} is open only to those whom its authors let in.</source>
        <translation>{repository} solo está abierto a quienes admiten sus autores.</translation>
    </message>
    <message>
        <source>Ask for access on {page}, then set HF_TOKEN to a key of your account, or keep one with `leastwise models token set`, in the window under Library.</source>
        <translation>Pida acceso en {page}; después defina HF_TOKEN con una clave de su cuenta, o guarde una con `leastwise models token set`; en la ventana, en Biblioteca.</translation>
    </message>
    <message>
        <source>The account of your key has no access to {repository}.</source>
        <translation>La cuenta de su clave no tiene acceso a {repository}.</translation>
    </message>
    <message>
        <source>Ask for it on {page}.</source>
        <translation>Pídalo en {page}.</translation>
    </message>
    <message>
        <source>{host} does not show {repository} to everybody.</source>
        <translation>{host} no muestra {repository} a todos.</translation>
    </message>
    <message>
        <source>Set HF_TOKEN to a key of an account that may see it, or keep it with `leastwise models token set`, in the window under Library.</source>
        <translation>Defina HF_TOKEN con una clave de una cuenta que pueda verlo, o guárdela con `leastwise models token set`; en la ventana, en Biblioteca.</translation>
    </message>
    <message>
        <source>{host} does not accept the key that is set for it.</source>
        <translation>{host} no acepta la clave definida para él.</translation>
    </message>
    <message>
        <source>Set a valid one in HF_TOKEN or with `leastwise models token set`, or take it away.</source>
        <translation>Ponga una válida en HF_TOKEN o con `leastwise models token set`, o quítela.</translation>
    </message>
    <message>
        <source>HF_TOKEN holds something that is no key.</source>
        <translation>HF_TOKEN contiene algo que no es una clave.</translation>
    </message>
    <message>
        <source>Set it to a key of your account, or unset it.</source>
        <translation>Defínala con una clave de su cuenta, o elimine la variable.</translation>
    </message>
    <message>
        <source>{host} gives files as a whole only, so a header cannot be read without the weights.</source>
        <translation>{host} solo da archivos enteros, así que no se puede leer una cabecera sin los pesos.</translation>
    </message>
    <message>
        <source>Download the file and name it by its path, or let HF_ENDPOINT name another server.</source>
        <translation>Descargue el archivo y nómbrelo por su ruta, o haga que HF_ENDPOINT nombre otro servidor.</translation>
    </message>
    <message>
        <source>{file} changed or moved while it was read.</source>
        <translation>{file} cambió o se movió mientras se leía.</translation>
    </message>
    <message>
        <source>{host} lists {file} with {listed_bytes:,} bytes and gives it with {given_bytes:,}.</source>
        <translation>{host} lista {file} con {listed_bytes:,} bytes y lo da con {given_bytes:,}.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take another file of this model.</source>
        <translation>Inténtelo de nuevo; si sigue así, elija otro archivo de este modelo.</translation>
    </message>
    <message>
        <source>The kept headers in {path} cannot be used: {detail}.</source>
        <translation>No se pueden usar las cabeceras guardadas en {path}: {detail}.</translation>
    </message>
    <message>
        <source>The stand-in for a model cannot be written to {path}: {detail}.</source>
        <translation>No se puede escribir el modelo ficticio en {path}: {detail}.</translation>
    </message>
    <message>
        <source>The disk of {path} has no sparse files, so memory cannot be planned without the weights.</source>
        <translation>El disco de {path} no admite archivos dispersos, así que no se puede planificar la memoria sin los pesos.</translation>
    </message>
    <message>
        <source>Let LEASTWISE_HOME name a folder on another disk (not FAT or exFAT).</source>
        <translation>Haga que LEASTWISE_HOME nombre una carpeta de otro disco (no FAT ni exFAT).</translation>
    </message>
    <message>
        <source>it needs a judge: name one with --judge, on the Find page, or for the suite</source>
        <translation>necesita un juez: nombre uno con --judge, en la página Buscar o para la suite</translation>
    </message>
    <message>
        <source>it needs an embedding model: name one with --embedding, on the Find page, or for the suite</source>
        <translation>necesita un modelo de embeddings: nombre uno con --embedding, en la página Buscar o para la suite</translation>
    </message>
    <message>
        <source>The judge says: {reason}</source>
        <translation>El juez dice: {reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}): {reason}</source>
        <translation>El juez dice ({score:figure}): {reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}, and {threshold:figure} is needed): {reason}</source>
        <translation>El juez dice ({score:figure}, y se necesita {threshold:figure}): {reason}</translation>
    </message>
    <message>
        <source>The answer answers "{question}", which is {score:figure} like what was asked; at least {threshold:figure} is needed.</source>
        <translation>La respuesta contesta a «{question}», que se parece en {score:figure} a lo preguntado; se necesita al menos {threshold:figure}.</translation>
    </message>
    <message>
        <source>{score:percent} of it holds; at least {threshold:percent} is needed.</source>
        <translation>Se cumple en un {score:percent}; se necesita al menos {threshold:percent}.</translation>
    </message>
    <message>
        <source>the case has no variable {name}, or it is no text</source>
        <translation>el caso no tiene la variable {name}, o no es un texto</translation>
    </message>
    <message>
        <source>the suite's own question to the judge cannot be made: {cause}</source>
        <translation>no se puede formar la pregunta propia de la suite al juez: {cause}</translation>
    </message>
    <message>
        <source>The judge says ({category}): {reason}</source>
        <translation>El juez dice ({category}): {reason}</translation>
    </message>
    <message>
        <source>the judge gave no verdict, but "{text}"</source>
        <translation>el juez no dio un veredicto, sino «{text}»</translation>
    </message>
    <message>
        <source>the judge did not come to its verdict within {tokens} tokens</source>
        <translation>el juez no llegó a su veredicto en {tokens} tokens</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}; at least {threshold:figure} is asked.</source>
        <translation>La similitud es {score:figure}; se pide al menos {threshold:figure}.</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>La similitud es {score:figure}, y debería quedar por debajo de {threshold:figure}.</translation>
    </message>
    <message>
        <source>The distance is {score:figure}; at most {threshold:figure} is allowed.</source>
        <translation>La distancia es {score:figure}; se permite {threshold:figure} como máximo.</translation>
    </message>
    <message>
        <source>The distance is {score:figure}, and should be above {threshold:figure}.</source>
        <translation>La distancia es {score:figure}, y debería estar por encima de {threshold:figure}.</translation>
    </message>
    <message>
        <source>Every answer that must be judged will be sent to {judge}.</source>
        <translation>Cada respuesta que haya que juzgar se enviará a {judge}.</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. They cost between {least} and {most} {currency}, where no answer has more than {tokens:,} tokens of 16 characters.</source>
        <translation>Hasta {calls:,} {calls|pregunta va|preguntas van} a {judge}, con las respuestas de hasta {candidates:,} {candidates|candidato|candidatos}. Cuestan entre {least} y {most} {currency}, si ninguna respuesta tiene más de {tokens:,} tokens de 16 caracteres.</translation>
    </message>
    <message>
        <source>Nothing is sent before you start, and your caps hold.</source>
        <translation>No se envía nada antes de que usted empiece, y sus topes se respetan.</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. What they cost is not known, so no cap could hold.</source>
        <translation>Hasta {calls:,} {calls|pregunta va|preguntas van} a {judge}, con las respuestas de hasta {candidates:,} {candidates|candidato|candidatos}. No se sabe lo que cuestan, así que ningún tope podría respetarse.</translation>
    </message>
    <message>
        <source>Give its price on the Cloud page first.</source>
        <translation>Indique primero su precio en la página Nube.</translation>
    </message>
    <message>
        <source>The answers were judged by {judge}, on this computer.</source>
        <translation>Las respuestas las juzgó {judge}, en este equipo.</translation>
    </message>
    <message>
        <source>The answers were sent to {judge} to be judged.</source>
        <translation>Las respuestas se enviaron a {judge} para juzgarlas.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}.</source>
        <translation>Preguntas al juez: {calls:,}. Cuestan {amount} {currency}.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}, beside {unknown:,} whose cost is not known.</source>
        <translation>Preguntas al juez: {calls:,}. Cuestan {amount} {currency}, además de {unknown:,} cuyo coste no se conoce.</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. What they cost is not known.</source>
        <translation>Preguntas al juez: {calls:,}. No se sabe lo que cuestan.</translation>
    </message>
    <message>
        <source>Similarity was measured with {model}, on this computer.</source>
        <translation>La similitud se midió con {model}, en este equipo.</translation>
    </message>
    <message>
        <source>This judge agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>Este juez coincidió con usted en {agreed} de {labels} {labels|respuesta etiquetada|respuestas etiquetadas} (de {low:percent} a {high:percent_up} con una confianza del 95 %).</translation>
    </message>
    <message>
        <source>{judge} agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>{judge} coincidió con usted en {agreed} de {labels} {labels|respuesta etiquetada|respuestas etiquetadas} (de {low:percent} a {high:percent_up} con una confianza del 95 %).</translation>
    </message>
    <message>
        <source>Name a judge or an embedding model under Bar and settings first.</source>
        <translation>Nombre antes un juez o un modelo de embeddings en Listón y ajustes.</translation>
    </message>
    <message>
        <source>How often {judge} agrees with you was not measured.</source>
        <translation>No se ha medido con qué frecuencia coincide {judge} con usted.</translation>
    </message>
    <message>
        <source>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` measures it.</source>
        <translation>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` lo mide.</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left.</source>
        <translation>{model} necesita {needed:gib} de memoria, y quedan {available:gib}.</translation>
    </message>
    <message>
        <source>Close other programs, or name a smaller model.</source>
        <translation>Cierre otros programas, o nombre un modelo menor.</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left beside the models that judge.</source>
        <translation>{model} necesita {needed:gib} de memoria, y quedan {available:gib} además de los modelos que juzgan.</translation>
    </message>
    <message>
        <source>"{name}" means {count} models.</source>
        <translation>«{name}» designa {count} modelos.</translation>
    </message>
    <message>
        <source>Name one model as the judge or for embeddings.</source>
        <translation>Nombre un modelo como juez o para embeddings.</translation>
    </message>
    <message>
        <source>{model} cannot judge here: {cause}</source>
        <translation>{model} no puede juzgar aquí: {cause}</translation>
    </message>
    <message>
        <source>only --judge may name a cloud model; a suite may name a local one</source>
        <translation>solo --judge puede nombrar un modelo en la nube; una suite puede nombrar uno local</translation>
    </message>
    <message>
        <source>Embeddings are made on this computer only: {name} is a cloud model.</source>
        <translation>Los embeddings se hacen solo en este equipo: {name} es un modelo en la nube.</translation>
    </message>
    <message>
        <source>Name a local model with --embedding.</source>
        <translation>Nombre un modelo local con --embedding.</translation>
    </message>
    <message>
        <source>No check of {suite} asks a judge.</source>
        <translation>Ninguna comprobación de {suite} pregunta a un juez.</translation>
    </message>
    <message>
        <source>llm-rubric, model-graded-closedqa, factuality and g-eval do.</source>
        <translation>Lo hacen llm-rubric, model-graded-closedqa, factuality y g-eval.</translation>
    </message>
    <message>
        <source>"pass" must be true or false: your own verdict on this answer</source>
        <translation>«pass» debe ser true o false: su propio veredicto sobre esta respuesta</translation>
    </message>
    <message>
        <source>no check of case {case} asks a judge</source>
        <translation>ninguna comprobación del caso {case} pregunta a un juez</translation>
    </message>
    <message>
        <source>There is no labelled answer in {path} that could be judged.</source>
        <translation>En {path} no hay ninguna respuesta etiquetada que se pueda juzgar.</translation>
    </message>
    <message>
        <source>Each line is one JSON object: {{"case": 0, "output": "...", "pass": true}}.</source>
        <translation>Cada línea es un objeto JSON: {{"case": 0, "output": "...", "pass": true}}.</translation>
    </message>
    <message>
        <source>Cohen's kappa is {kappa:figure}.</source>
        <translation>La kappa de Cohen es {kappa:figure}.</translation>
    </message>
    <message>
        <source>Cohen's kappa is not defined: you and the judge always say the same word.</source>
        <translation>La kappa de Cohen no está definida: usted y el juez dicen siempre lo mismo.</translation>
    </message>
    <message>
        <source>Both pass {both_pass}, both fail {both_fail}, only you pass {only_label}, only the judge passes {only_judge}.</source>
        <translation>Ambos aprueban {both_pass}, ambos suspenden {both_fail}, solo usted aprueba {only_label}, solo el juez aprueba {only_judge}.</translation>
    </message>
    <message>
        <source>{count} {count|answer|answers} could not be judged and {count|is|are} not counted.</source>
        <translation>Respuestas que no se pudieron juzgar y no se cuentan: {count}.</translation>
    </message>
    <message>
        <source>Some cases have several labelled answers: they are not independent, and the interval is narrower than it should be.</source>
        <translation>Algunos casos tienen varias respuestas etiquetadas: no son independientes, y el intervalo es más estrecho de lo debido.</translation>
    </message>
    <message>
        <source>Line {line}, case {case}: you say {label}, the judge says {judged}. {reason}</source>
        <translation>Línea {line}, caso {case}: usted dice {label}, el juez dice {judged}. {reason}</translation>
    </message>
    <message>
        <source>{path} does not hold what it should: its hash is not the one that it is known by.</source>
        <translation>{path} no contiene lo que debe: su hash no es el que se le conoce.</translation>
    </message>
    <message>
        <source>It is not used like that: get the model again, or, if another program changed the file on purpose, run `leastwise models discover` to take it as it is now.</source>
        <translation>Así no se usa: obtenga el modelo de nuevo o, si otro programa cambió el archivo a propósito, ejecute `leastwise models discover` para tomarlo como es ahora.</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Wait until it is whole.</source>
        <translation>Espere a que esté completo.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is gone.</source>
        <translation>{path} es un enlace a un archivo que ya no está.</translation>
    </message>
    <message>
        <source>Bring that file back, or remove the model with `leastwise models remove`.</source>
        <translation>Recupere ese archivo, o quite el modelo con `leastwise models remove`.</translation>
    </message>
    <message>
        <source>reading {name} for its hash</source>
        <translation>leyendo {name} para su hash</translation>
    </message>
    <message>
        <source>copying {name}</source>
        <translation>copiando {name}</translation>
    </message>
    <message>
        <source>checking the copy of {name}</source>
        <translation>comprobando la copia de {name}</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>leyendo {name}</translation>
    </message>
    <message>
        <source>No other program on this computer holds a model that was found.</source>
        <translation>No se encontró ningún modelo de otro programa en este equipo.</translation>
    </message>
    <message>
        <source>Looked for: Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan.</source>
        <translation>Se buscó en: Ollama, LM Studio, la caché de Hugging Face, GPT4All, Jan.</translation>
    </message>
    <message>
        <source>{known} {known|model was|models were} found; {added} {added|file was|files were} not known before.</source>
        <translation>Modelos encontrados: {known}; archivos que no se conocían antes: {added}.</translation>
    </message>
    <message>
        <source>{path} is gone, and is known no more.</source>
        <translation>{path} ya no está, y deja de conocerse.</translation>
    </message>
    <message>
        <source>{name} is in the store, as a copy that was read back.</source>
        <translation>{name} está en la carpeta de modelos como copia que se ha releído.</translation>
    </message>
    <message>
        <source>{name} is in the store as a hard link, which takes no more room.</source>
        <translation>{name} está en la carpeta de modelos como enlace físico, que no ocupa más espacio.</translation>
    </message>
    <message>
        <source>It stays when the file is deleted where it was.</source>
        <translation>Se conserva cuando se borra el archivo de donde estaba.</translation>
    </message>
    <message>
        <source>{name} is in the store as a symbolic link, which takes no more room.</source>
        <translation>{name} está en la carpeta de modelos como enlace simbólico, que no ocupa más espacio.</translation>
    </message>
    <message>
        <source>It breaks when the file is moved or deleted where it is.</source>
        <translation>Se rompe cuando el archivo se mueve o se borra de donde está.</translation>
    </message>
    <message>
        <source>{name} is in the store already.</source>
        <translation>{name} ya está en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>{path} cannot be linked into the store: {detail}.</source>
        <translation>No se puede enlazar {path} en la carpeta de modelos: {detail}.</translation>
    </message>
    <message>
        <source>Copy it: add --copy.</source>
        <translation>Cópielo: añada --copy.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_bytes:gb} free, and {needed_bytes:gb} are needed.</source>
        <translation>El disco de {folder} tiene {free_bytes:gb} libres, y se necesitan {needed_bytes:gb}.</translation>
    </message>
    <message>
        <source>Free some space, or take another disk with `leastwise models move`.</source>
        <translation>Libere espacio, o pase a otro disco con `leastwise models move`.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>El disco de {folder} está lleno.</translation>
    </message>
    <message>
        <source>Free some space and do it again; nothing was changed.</source>
        <translation>Libere espacio y repítalo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {detail}.</source>
        <translation>No se puede escribir en {folder}: {detail}.</translation>
    </message>
    <message>
        <source>The copy of {path} is not what was written.</source>
        <translation>La copia de {path} no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The disk of {folder} does not keep what it is given: take another.</source>
        <translation>El disco de {folder} no conserva lo que se le da: use otro.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is not there.</source>
        <translation>La carpeta de los modelos, {folder}, no está.</translation>
    </message>
    <message>
        <source>Connect its disk, or set store_folder to another folder in {settings}.</source>
        <translation>Conecte su disco, o ponga en store_folder otra carpeta en {settings}.</translation>
    </message>
    <message>
        <source>Another Leastwise is changing the models just now.</source>
        <translation>Otro Leastwise está cambiando los modelos ahora mismo.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{count} models are called {name}.</source>
        <translation>Hay {count} modelos llamados {name}.</translation>
    </message>
    <message>
        <source>Give the path of one: {paths}.</source>
        <translation>Indique la ruta de uno: {paths}.</translation>
    </message>
    <message>
        <source>{name} ships with the program and cannot be removed.</source>
        <translation>{name} viene con el programa y no se puede eliminar.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nobody was there to be asked.</source>
        <translation>No se eliminó nada, porque no había nadie a quien preguntar.</translation>
    </message>
    <message>
        <source>Add --yes to remove it.</source>
        <translation>Añada --yes para eliminarlo.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>{name} was removed; {freed_bytes:gb} became free.</source>
        <translation>Se eliminó {name}; quedaron libres {freed_bytes:gb}.</translation>
    </message>
    <message>
        <source>{name} is not shown any more; its file stays at {path}.</source>
        <translation>{name} ya no se muestra; su archivo sigue en {path}.</translation>
    </message>
    <message>
        <source>deletes {path}</source>
        <translation>borra {path}</translation>
    </message>
    <message>
        <source>forgets {path} and leaves it there</source>
        <translation>olvida {path} y lo deja donde está</translation>
    </message>
    <message>
        <source>frees {freed_bytes:gb}</source>
        <translation>libera {freed_bytes:gb}</translation>
    </message>
    <message>
        <source>{count} {count|run measured it; it stays|runs measured it; they stay} in the history and cannot be repeated.</source>
        <translation>Ejecuciones que lo midieron: {count}; siguen en el historial y no se pueden repetir.</translation>
    </message>
    <message>
        <source>{count} interrupted {count|run|runs} could not go on.</source>
        <translation>Ejecuciones interrumpidas que no podrían continuar: {count}.</translation>
    </message>
    <message>
        <source>{count} {count|benchmark measured it; it stays|benchmarks measured it; they stay} in the history.</source>
        <translation>Benchmarks que lo midieron: {count}; siguen en el historial.</translation>
    </message>
    <message>
        <source>The settings that were tuned for it stay, and wait for it.</source>
        <translation>Los ajustes optimizados para él se conservan, y lo esperan.</translation>
    </message>
    <message>
        <source>{name} was made from it, and stays.</source>
        <translation>{name} se hizo a partir de él, y se conserva.</translation>
    </message>
    <message>
        <source>{name} is a link to it, and breaks: {path}.</source>
        <translation>{name} es un enlace a él, y se rompe: {path}.</translation>
    </message>
    <message>
        <source>{folder} lies in the store, or the store in it.</source>
        <translation>{folder} está dentro de la carpeta de modelos, o al revés.</translation>
    </message>
    <message>
        <source>Give a folder beside it.</source>
        <translation>Indique una carpeta que esté al lado.</translation>
    </message>
    <message>
        <source>{folder} holds something already ({name}).</source>
        <translation>{folder} ya contiene algo ({name}).</translation>
    </message>
    <message>
        <source>Give an empty folder or a new one.</source>
        <translation>Indique una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads} into {folder} {count|is|are} not finished.</source>
        <translation>Descargas en {folder} sin terminar: {count}.</translation>
    </message>
    <message>
        <source>Let them finish or cancel them, then move the models.</source>
        <translation>Deje que terminen o cancélelas, y mueva después los modelos.</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>Se están moviendo los modelos.</translation>
    </message>
    <message>
        <source>Begin the download once they are in their new place.</source>
        <translation>Empiece la descarga cuando estén en su nuevo sitio.</translation>
    </message>
    <message>
        <source>{models} {models|model|models} ({moved_bytes:gb}) {models|lies|lie} in {folder} now.</source>
        <translation>{models} {models|modelo|modelos} ({moved_bytes:gb}) {models|está|están} ahora en {folder}.</translation>
    </message>
    <message>
        <source>{path} is not Leastwise's own, and stayed.</source>
        <translation>{path} no es de Leastwise, y se quedó.</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted; they are all where they were.</source>
        <translation>Se interrumpió el traslado de los modelos a {folder}; todos están donde estaban.</translation>
    </message>
    <message>
        <source>Run `leastwise models move` with that folder again to go on.</source>
        <translation>Ejecute de nuevo `leastwise models move` con esa carpeta para seguir.</translation>
    </message>
    <message>
        <source>There is no model to verify.</source>
        <translation>No hay ningún modelo que verificar.</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacto</translation>
    </message>
    <message>
        <source>read for the first time; its hash is known from now on</source>
        <translation>leído por primera vez; desde ahora se conoce su hash</translation>
    </message>
    <message>
        <source>changed: it holds something else than it did</source>
        <translation>cambiado: contiene algo distinto de lo que contenía</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{count} of {total} {total|file|files} {count|is not what it was|are not what they were}.</source>
        <translation>{count} de {total} {total|archivo|archivos} {count|no es lo que era|no son lo que eran}.</translation>
    </message>
    <message>
        <source>They are not offered until they are mended: get the models again.</source>
        <translation>No se ofrecen hasta que se reparen: obtenga los modelos de nuevo.</translation>
    </message>
    <message>
        <source>Run `leastwise machine --measure`: it takes about 20 s.</source>
        <translation>Ejecute `leastwise machine --measure`: tarda unos 20 s.</translation>
    </message>
    <message>
        <source>The other page is at work, and both together would spoil each other's figures.</source>
        <translation>La otra página está trabajando, y ambas a la vez se estropearían las cifras.</translation>
    </message>
    <message>
        <source>Measure when it is done.</source>
        <translation>Mida cuando termine.</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors meanwhile.</source>
        <translation>Mientras tanto, otros programas usaron el {share:percent} de los procesadores.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{variant} weights</source>
        <translation>pesos {variant}</translation>
    </message>
    <message>
        <source>{variant} experts</source>
        <translation>expertos {variant}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>steps of a model</source>
        <translation>pasos de un modelo</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>capas recurrentes</translation>
    </message>
    <message>
        <source>the processor's name</source>
        <translation>el nombre del procesador</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>núcleos físicos</translation>
    </message>
    <message>
        <source>logical cores</source>
        <translation>núcleos lógicos</translation>
    </message>
    <message>
        <source>vector extensions</source>
        <translation>extensiones vectoriales</translation>
    </message>
    <message>
        <source>memory of other programs</source>
        <translation>memoria de otros programas</translation>
    </message>
    <message>
        <source>GPUs (a driver is there and does not answer)</source>
        <translation>GPU (hay un controlador y no responde)</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>el disco</translation>
    </message>
    <message>
        <source>the power source</source>
        <translation>la fuente de alimentación</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>el sistema</translation>
    </message>
    <message>
        <source>There is no machine profile at {path}.</source>
        <translation>No hay ningún perfil de equipo en {path}.</translation>
    </message>
    <message>
        <source>Write one on that computer with `leastwise machine --export FILE`, or give its memory, such as 16GB.</source>
        <translation>Escriba uno en ese equipo con `leastwise machine --export FILE`, o indique su memoria, por ejemplo 16GB.</translation>
    </message>
    <message>
        <source>The machine profile {path} cannot be read: {detail}.</source>
        <translation>No se puede leer el perfil de equipo {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>{path} is no machine profile: {cause}.</source>
        <translation>{path} no es un perfil de equipo: {cause}.</translation>
    </message>
    <message>
        <source>Write it anew on that computer: leastwise machine --export FILE.</source>
        <translation>Escríbalo de nuevo en ese equipo: leastwise machine --export FILE.</translation>
    </message>
    <message>
        <source>it has more than {limit_bytes:gb}</source>
        <translation>tiene más de {limit_bytes:gb}</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is JSON of another kind</source>
        <translation>es JSON de otro tipo</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>it has a field {field} that there is not</source>
        <translation>tiene un campo {field} que no existe</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} no puede ser {value}</translation>
    </message>
    <message>
        <source>{field} is {value}, which no computer has</source>
        <translation>{field} es {value}, algo que no tiene ningún equipo</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Leastwise.</source>
        <translation>{path} lo escribió una versión más reciente de Leastwise.</translation>
    </message>
    <message>
        <source>Update Leastwise here, or write the profile with the version that is here.</source>
        <translation>Actualice Leastwise aquí, o escriba el perfil con la versión que hay aquí.</translation>
    </message>
    <message>
        <source>{text} is no memory that a computer has.</source>
        <translation>Ningún equipo tiene {text} de memoria.</translation>
    </message>
    <message>
        <source>Give what is installed, from 0.25GB to 64TB, such as 16GB.</source>
        <translation>Indique la memoria instalada, de 0.25GB a 64TB, por ejemplo 16GB.</translation>
    </message>
    <message>
        <source>Of {total_bytes:gib}, {system_bytes:gib} are assumed to be taken by the system and other programs.</source>
        <translation>De {total_bytes:gib}, se supone que el sistema y otros programas ocupan {system_bytes:gib}.</translation>
    </message>
    <message>
        <source>{path} is there already and is no machine profile, so it stays as it is.</source>
        <translation>{path} ya existe y no es un perfil de equipo, así que queda como está.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Indique otro nombre.</translation>
    </message>
    <message>
        <source>The profile is in {path}. It holds the hardware, the system's version and the measured speed, but no name of a user or host and no folders.</source>
        <translation>El perfil está en {path}. Contiene el hardware, la versión del sistema y la velocidad medida, pero ningún nombre de usuario o de host ni carpetas.</translation>
    </message>
    <message>
        <source>The profile is in {path}, without a speed: this computer was not measured yet.</source>
        <translation>El perfil está en {path}, sin velocidad: este equipo aún no se ha medido.</translation>
    </message>
    <message>
        <source>Measure first to have speeds predicted from the profile.</source>
        <translation>Mida primero para que se puedan predecir velocidades a partir del perfil.</translation>
    </message>
    <message>
        <source>{build} does not know the architecture {architecture}, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} no conoce la arquitectura {architecture}, así que su memoria se calcula con una fórmula, y aún no se puede ejecutar.</translation>
    </message>
    <message>
        <source>It needs a build of llama-cpp-python that is newer than this one.</source>
        <translation>Necesita una compilación de llama-cpp-python más reciente que esta.</translation>
    </message>
    <message>
        <source>{build} does not know this model's tokenizer, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} no conoce el tokenizador de este modelo, así que su memoria se calcula con una fórmula, y aún no se puede ejecutar.</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it planned the memory of this {architecture} model, so its memory is computed by a formula, and it may not run.</source>
        <translation>llama.cpp abortó mientras planificaba la memoria de este modelo {architecture}, así que su memoria se calcula con una fórmula, y puede que no se ejecute.</translation>
    </message>
    <message>
        <source>Try a newer build of llama-cpp-python than {build}.</source>
        <translation>Pruebe una compilación de llama-cpp-python más reciente que {build}.</translation>
    </message>
    <message>
        <source>This system does not tell what a process holds, so memory is computed by a formula.</source>
        <translation>Este sistema no dice cuánto ocupa un proceso, así que la memoria se calcula con una fórmula.</translation>
    </message>
    <message>
        <source>This needs the network, and the offline switch is on.</source>
        <translation>Esto necesita la red, y el modo sin conexión está activado.</translation>
    </message>
    <message>
        <source>Turn it off (in the window, or with `leastwise network offline off`), or name a model file on this disk.</source>
        <translation>Desactívelo (en la ventana, o con `leastwise network offline off`), o nombre un archivo de modelo de este disco.</translation>
    </message>
    <message>
        <source>This needs the network, and {variable} is set.</source>
        <translation>Esto necesita la red, y {variable} está definida.</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a model file on this disk.</source>
        <translation>Elimine {variable}, o nombre un archivo de modelo de este disco.</translation>
    </message>
    <message>
        <source>The network log cannot be written to {path} ({detail}), and nothing goes out unlogged.</source>
        <translation>No se puede escribir el registro de red en {path} ({detail}), y nada sale sin registrarse.</translation>
    </message>
    <message>
        <source>The network log in {path} cannot be read: {detail}.</source>
        <translation>No se puede leer el registro de red de {path}: {detail}.</translation>
    </message>
    <message>
        <source>The offline switch is on: nothing goes out.</source>
        <translation>El modo sin conexión está activado: no sale nada.</translation>
    </message>
    <message>
        <source>The offline switch is off: what you ask for may go out.</source>
        <translation>El modo sin conexión está desactivado: lo que pida puede salir.</translation>
    </message>
    <message>
        <source>The network log is empty: nothing went out.</source>
        <translation>El registro de red está vacío: no salió nada.</translation>
    </message>
    <message>
        <source>No request in the network log matches.</source>
        <translation>Ninguna solicitud del registro de red coincide.</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {total|request that matches|requests that match}; in all {bytes_out:gb} sent, {bytes_in:gb} received. {cost}</source>
        <translation>{shown:,} de {total:,} {total|solicitud que coincide|solicitudes que coinciden}; en total, {bytes_out:gb} enviados y {bytes_in:gb} recibidos. {cost}</translation>
    </message>
    <message>
        <source>They cost {amounts}.</source>
        <translation>Cuestan {amounts}.</translation>
    </message>
    <message>
        <source>None has a cost.</source>
        <translation>Ninguna tiene coste.</translation>
    </message>
    <message>
        <source>{count:,} {count|request was|requests were} written to {path}.</source>
        <translation>Se {count|escribió|escribieron} {count:,} {count|solicitud|solicitudes} en {path}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}: {detail}.</source>
        <translation>No hay conexión con {host}: {detail}.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy where there is one.</source>
        <translation>Compruebe la red y, si lo hay, el proxy.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again, or check the network.</source>
        <translation>Inténtelo de nuevo, o compruebe la red.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} cannot be trusted: {detail}.</source>
        <translation>No se puede confiar en la conexión cifrada con {host}: {detail}.</translation>
    </message>
    <message>
        <source>Check this computer's clock; behind a company's proxy, let SSL_CERT_FILE name its certificate.</source>
        <translation>Compruebe el reloj de este equipo; tras el proxy de una empresa, haga que SSL_CERT_FILE nombre su certificado.</translation>
    </message>
    <message>
        <source>The proxy does not let through to {host}: {detail}.</source>
        <translation>El proxy no deja pasar hacia {host}: {detail}.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.</source>
        <translation>Compruebe HTTPS_PROXY, HTTP_PROXY, ALL_PROXY y NO_PROXY.</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: {detail}.</source>
        <translation>No se puede usar el proxy definido: {detail}.</translation>
    </message>
    <message>
        <source>{address} is no address that can be asked.</source>
        <translation>{address} no es una dirección a la que se pueda preguntar.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT.</source>
        <translation>Compruebe HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{host} broke the connection off: {detail}.</source>
        <translation>{host} cortó la conexión: {detail}.</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here.</source>
        <translation>{host} ha recibido demasiadas solicitudes desde aquí.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}).</source>
        <translation>{host} tiene un fallo propio (estado {status}).</translation>
    </message>
    <message>
        <source>A redirect of {host} is not followed: {detail}.</source>
        <translation>No se sigue una redirección de {host}: {detail}.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the proxy.</source>
        <translation>Compruebe HF_ENDPOINT y el proxy.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}, which was not confirmed.</source>
        <translation>No se envió nada a {host}, que no se confirmó.</translation>
    </message>
    <message>
        <source>Confirm that it may be sent to.</source>
        <translation>Confirme que se le puede enviar.</translation>
    </message>
    <message>
        <source>{host} answered with more than {most_bytes:gb}.</source>
        <translation>{host} respondió con más de {most_bytes:gb}.</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected: {detail}.</source>
        <translation>{host} respondió algo inesperado: {detail}.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later.</source>
        <translation>Compruebe HF_ENDPOINT, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There {count|is|are} {count} {count|column|columns}; one to {most} can be asked at once.</source>
        <translation>Hay {count} {count|columna|columnas}; se puede preguntar a entre una y {most} a la vez.</translation>
    </message>
    <message>
        <source>Choose at least one model and at most {most}.</source>
        <translation>Elija al menos un modelo y como máximo {most}.</translation>
    </message>
    <message>
        <source>There is no column {column}; {count} are open.</source>
        <translation>No existe la columna {column}; hay {count} abiertas.</translation>
    </message>
    <message>
        <source>Write what the model is to answer.</source>
        <translation>Escriba a qué debe responder el modelo.</translation>
    </message>
    <message>
        <source>The schema is no JSON object: {detail}.</source>
        <translation>El esquema no es un objeto JSON: {detail}.</translation>
    </message>
    <message>
        <source>Mend it, or leave it out.</source>
        <translation>Corríjalo, u omítalo.</translation>
    </message>
    <message>
        <source>Nothing was asked in this column yet.</source>
        <translation>En esta columna aún no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Send a prompt before you ask for another answer.</source>
        <translation>Envíe un prompt antes de pedir otra respuesta.</translation>
    </message>
    <message>
        <source>The Playground was closed.</source>
        <translation>El Playground se cerró.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{model} needs {need:gib} of memory, and {available:gib} can be had.</source>
        <translation>{model} necesita {need:gib} de memoria, y se puede disponer de {available:gib}.</translation>
    </message>
    <message>
        <source>Answers are not kept just now: {detail}.</source>
        <translation>Ahora mismo no se guardan las respuestas: {detail}.</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>Mire si el disco está lleno.</translation>
    </message>
    <message>
        <source>There is no form {form}.</source>
        <translation>No existe la forma {form}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no answer number {entry_id} in the history.</source>
        <translation>No existe la respuesta número {entry_id} en el historial.</translation>
    </message>
    <message>
        <source>Look it up in the list.</source>
        <translation>Búsquela en la lista.</translation>
    </message>
    <message>
        <source>Files that this was asked with are no longer where they were ({count}): {paths}.</source>
        <translation>Archivos con los que se preguntó ya no están donde estaban ({count}): {paths}.</translation>
    </message>
    <message>
        <source>An image that is gone is left out; give a column whose model is gone another one.</source>
        <translation>Una imagen que ya no está se omite; dé otro modelo a la columna cuyo modelo ya no está.</translation>
    </message>
    <message>
        <source>Deleted answer {answers}.</source>
        <translation>Respuesta borrada: {answers}.</translation>
    </message>
    <message>
        <source>{count:,} {count|answer is|answers are} in {path}.</source>
        <translation>{count:,} {count|respuesta está|respuestas están} en {path}.</translation>
    </message>
    <message>
        <source>"{name}" is kept as version {version}.</source>
        <translation>«{name}» se guardó como versión {version}.</translation>
    </message>
    <message>
        <source>No prompt is called "{name}".</source>
        <translation>Ningún prompt se llama «{name}».</translation>
    </message>
    <message>
        <source>See `leastwise prompts` for those that are.</source>
        <translation>Consulte en `leastwise prompts` los que hay.</translation>
    </message>
    <message>
        <source>There is no prompt number {prompt_id} in the library.</source>
        <translation>No existe el prompt número {prompt_id} en la biblioteca.</translation>
    </message>
    <message>
        <source>The prompt "{name}" has no version {version}.</source>
        <translation>El prompt «{name}» no tiene la versión {version}.</translation>
    </message>
    <message>
        <source>Look it up in the list of versions.</source>
        <translation>Búsquela en la lista de versiones.</translation>
    </message>
    <message>
        <source>Another prompt is called "{name}" already.</source>
        <translation>Otro prompt se llama ya «{name}».</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dé a este otro nombre.</translation>
    </message>
    <message>
        <source>A prompt needs a name of 1 to {most} characters.</source>
        <translation>Un prompt necesita un nombre de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>There is no quantisation called {name}.</source>
        <translation>No existe ninguna cuantización llamada {name}.</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time. A file made from F16 or BF16 is better at the same size.</source>
        <translation>{model} ya está cuantizado, como {from_type}: lo que se perdió en ese redondeo no se recupera, y {to_type} redondearía lo que queda por segunda vez. Un archivo hecho a partir de F16 o BF16 es mejor con el mismo tamaño.</translation>
    </message>
    <message>
        <source>Take the F16 or BF16 file of this model, or add --allow-requantize.</source>
        <translation>Elija el archivo F16 o BF16 de este modelo, o añada --allow-requantize.</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time.</source>
        <translation>{model} ya está cuantizado, como {from_type}: lo que se perdió en ese redondeo no se recupera, y {to_type} redondearía lo que queda por segunda vez.</translation>
    </message>
    <message>
        <source>A file made from F16 or BF16 is better at the same size.</source>
        <translation>Un archivo hecho a partir de F16 o BF16 es mejor con el mismo tamaño.</translation>
    </message>
    <message>
        <source>It was rounded twice, from {from_type} to {to_type}: a file made from F16 or BF16 would be better at the same size.</source>
        <translation>Se redondeó dos veces, de {from_type} a {to_type}: un archivo hecho a partir de F16 o BF16 sería mejor con el mismo tamaño.</translation>
    </message>
    <message>
        <source>{model} as {to_type} would not be smaller: {new_bytes:gb} of weights instead of {old_bytes:gb}.</source>
        <translation>{model} como {to_type} no sería menor: {new_bytes:gb} de pesos en lugar de {old_bytes:gb}.</translation>
    </message>
    <message>
        <source>Take a smaller type.</source>
        <translation>Elija un tipo menor.</translation>
    </message>
    <message>
        <source>{to_type} needs an importance matrix, measured on text for this very model, and there is none here.</source>
        <translation>{to_type} necesita una matriz de importancia, medida con texto para este mismo modelo, y aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Take a larger type such as IQ4_XS or Q3_K_S, or download a file in {to_type}.</source>
        <translation>Elija un tipo mayor, como IQ4_XS o Q3_K_S, o descargue un archivo en {to_type}.</translation>
    </message>
    <message>
        <source>llama.cpp does not make {to_type} of {model}: {detail}.</source>
        <translation>llama.cpp no crea {to_type} de {model}: {detail}.</translation>
    </message>
    <message>
        <source>Take another type or file.</source>
        <translation>Elija otro tipo u otro archivo.</translation>
    </message>
    <message>
        <source>{others} of {tensors} {tensors|tensor|tensors} {others|has|have} a larger type than {to_type}: {others|its|their} rows do not divide into its blocks.</source>
        <translation>{others} de {tensors} {tensors|tensor|tensores} {others|tiene|tienen} un tipo mayor que {to_type}: sus filas no se dividen en sus bloques.</translation>
    </message>
    <message>
        <source>The new file needs {needed:gb}, and the disk of {folder} has {free:gb} free.</source>
        <translation>El archivo nuevo necesita {needed:gb}, y el disco de {folder} tiene {free:gb} libres.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>The new file cannot be written to {folder}: {detail}.</source>
        <translation>No se puede escribir el archivo nuevo en {folder}: {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old file is as it was.</source>
        <translation>Compruebe los permisos de la carpeta y el disco; el archivo antiguo está como estaba.</translation>
    </message>
    <message>
        <source>The disk of {folder} filled up before the new file was whole.</source>
        <translation>El disco de {folder} se llenó antes de completar el archivo nuevo.</translation>
    </message>
    <message>
        <source>Free some space and try again; the old file is as it was.</source>
        <translation>Libere espacio e inténtelo de nuevo; el archivo antiguo está como estaba.</translation>
    </message>
    <message>
        <source>This had been made before: {path}.</source>
        <translation>Esto ya se había creado antes: {path}.</translation>
    </message>
    <message>
        <source>{path} has {new_bytes:gb}, instead of {old_bytes:gb}.</source>
        <translation>{path} tiene {new_bytes:gb}, en lugar de {old_bytes:gb}.</translation>
    </message>
    <message>
        <source>making {to_type} of {model}</source>
        <translation>creando {to_type} de {model}</translation>
    </message>
    <message>
        <source>being quantised</source>
        <translation>en cuantización</translation>
    </message>
    <message>
        <source>choosing what to build</source>
        <translation>eligiendo qué construir</translation>
    </message>
    <message>
        <source>writing stand-in weights</source>
        <translation>escribiendo pesos ficticios</translation>
    </message>
    <message>
        <source>loading the stand-in ({turn} of {turns})</source>
        <translation>cargando el modelo ficticio ({turn} de {turns})</translation>
    </message>
    <message>
        <source>timing the stand-in ({turn} of {turns})</source>
        <translation>cronometrando el modelo ficticio ({turn} de {turns})</translation>
    </message>
    <message>
        <source>the whole model with stand-in weights, timed {turns} times on this computer</source>
        <translation>el modelo entero con pesos ficticios, cronometrado {turns} veces en este equipo</translation>
    </message>
    <message>
        <source>stand-ins of {fewer} and {more} of the {layers} layers, timed on this computer and extrapolated by layer</source>
        <translation>modelos ficticios de {fewer} y {more} de las {layers} capas, cronometrados en este equipo y extrapolados por capa</translation>
    </message>
    <message>
        <source>The rehearsal writes {needed:gb} to {folder}, and {free:gb} are free there.</source>
        <translation>El ensayo escribe {needed:gb} en {folder}, y allí hay {free:gb} libres.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libere espacio en ese disco.</translation>
    </message>
    <message>
        <source>The rehearsal needs {needed:gib} of memory, and {available:gib} are available.</source>
        <translation>El ensayo necesita {needed:gib} de memoria, y hay {available:gib} disponibles.</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model.</source>
        <translation>Cierre otros programas, o elija un modelo menor.</translation>
    </message>
    <message>
        <source>The stand-in weights cannot be written to {folder}: {detail}.</source>
        <translation>No se pueden escribir los pesos ficticios en {folder}: {detail}.</translation>
    </message>
    <message>
        <source>Check that disk, and the space that is free there.</source>
        <translation>Compruebe ese disco y el espacio libre que tiene.</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: {detail}.</source>
        <translation>{model} no se puede ensayar: {detail}.</translation>
    </message>
    <message>
        <source>Measure it with `leastwise bench` once it is downloaded.</source>
        <translation>Mídalo con `leastwise bench` cuando esté descargado.</translation>
    </message>
    <message>
        <source>{model} gives vectors and writes no answers, so there is no speed to rehearse.</source>
        <translation>{model} da vectores y no escribe respuestas, así que no hay velocidad que ensayar.</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: llama.cpp accepts no stand-in of it ({detail}).</source>
        <translation>{model} no se puede ensayar: llama.cpp no acepta ningún modelo ficticio de él ({detail}).</translation>
    </message>
    <message>
        <source>{model} would run with {gpu_layers} of its {layers} layers on a GPU, and only all or none can be rehearsed.</source>
        <translation>{model} se ejecutaría con {gpu_layers} de sus {layers} capas en una GPU, y solo se pueden ensayar todas o ninguna.</translation>
    </message>
    <message>
        <source>Set the GPU layers to 0, or to -1 for all.</source>
        <translation>Ponga las capas de GPU a 0, o a -1 para todas.</translation>
    </message>
    <message>
        <source>{word} is no {what} on the Hub.</source>
        <translation>{word} no figura en el Hub como {what}.</translation>
    </message>
    <message>
        <source>Write it as the Hub does, such as {example}.</source>
        <translation>Escríbalo como el Hub, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>La búsqueda tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>{limit} rows cannot be asked for.</source>
        <translation>No se pueden pedir {limit} filas.</translation>
    </message>
    <message>
        <source>Ask for 1 to {most:,}.</source>
        <translation>Pida de 1 a {most:,}.</translation>
    </message>
    <message>
        <source>The smallest size is above the largest.</source>
        <translation>El tamaño mínimo es mayor que el máximo.</translation>
    </message>
    <message>
        <source>Swap them, or leave one out.</source>
        <translation>Intercámbielos, u omita uno.</translation>
    </message>
    <message>
        <source>{size} is no number of parameters.</source>
        <translation>{size} no es un número de parámetros.</translation>
    </message>
    <message>
        <source>Write it such as 350M, 4B or 1.5B.</source>
        <translation>Escríbalo, por ejemplo, como 350M, 4B o 1.5B.</translation>
    </message>
    <message>
        <source>{host} lists no such GGUF repository.</source>
        <translation>{host} no lista ningún repositorio GGUF así.</translation>
    </message>
    <message>
        <source>Take fewer or other words.</source>
        <translation>Use menos palabras u otras.</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Hay más.</translation>
    </message>
    <message>
        <source>Raise --limit, or add words.</source>
        <translation>Suba --limit, o añada palabras.</translation>
    </message>
    <message>
        <source>{count} more {count|was|were} left out, since the Hub does not tell how many parameters {count|it has|they have}.</source>
        <translation>Se {count|omitió|omitieron} {count} más, porque el Hub no dice cuántos parámetros {count|tiene|tienen}.</translation>
    </message>
    <message>
        <source>This is what the Hub answered at {fetched}.</source>
        <translation>Esto es lo que respondió el Hub el {fetched}.</translation>
    </message>
    <message>
        <source>{reference} is no repository.</source>
        <translation>{reference} no es un repositorio.</translation>
    </message>
    <message>
        <source>Write it as owner/name, such as Qwen/Qwen3-4B-GGUF.</source>
        <translation>Escríbalo como propietario/nombre, por ejemplo Qwen/Qwen3-4B-GGUF.</translation>
    </message>
    <message>
        <source>{repository} has no model card.</source>
        <translation>{repository} no tiene ficha de modelo.</translation>
    </message>
    <message>
        <source>The card of {repository} is longer; this is its first {most:gb}.</source>
        <translation>La ficha de {repository} es más larga; estos son sus primeros {most:gb}.</translation>
    </message>
    <message>
        <source>Copy one from the settings of your account on the Hub: letters and digits without spaces.</source>
        <translation>Copie una de los ajustes de su cuenta del Hub: letras y cifras sin espacios.</translation>
    </message>
    <message>
        <source>This system's keyring did not do what was asked for {host}: {detail}.</source>
        <translation>El llavero de este sistema no hizo lo que se le pidió para {host}: {detail}.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set HF_TOKEN.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o defina HF_TOKEN.</translation>
    </message>
    <message>
        <source>The key for {host} is kept in {keyring}.</source>
        <translation>La clave para {host} se guarda en {keyring}.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept for later, and it is never written to a file.</source>
        <translation>Este sistema no tiene llavero, así que la clave no se puede guardar para más adelante, y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Set HF_TOKEN where you start Leastwise.</source>
        <translation>Defina HF_TOKEN donde inicia Leastwise.</translation>
    </message>
    <message>
        <source>The key for {host} is gone from here.</source>
        <translation>La clave para {host} ya no está aquí.</translation>
    </message>
    <message>
        <source>No key was kept for {host}.</source>
        <translation>No había ninguna clave guardada para {host}.</translation>
    </message>
    <message>
        <source>The key for {host} comes from HF_TOKEN.</source>
        <translation>La clave para {host} viene de HF_TOKEN.</translation>
    </message>
    <message>
        <source>The key for {host} is kept until Leastwise is closed.</source>
        <translation>La clave para {host} se conserva hasta que se cierre Leastwise.</translation>
    </message>
    <message>
        <source>The key for {host} is used until Leastwise is closed: this system has no keyring to keep it in, and it is never written to a file.</source>
        <translation>La clave para {host} se usa hasta que se cierre Leastwise: este sistema no tiene llavero donde guardarla, y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>There is no key for {host}.</source>
        <translation>No hay clave para {host}.</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in. One that is given here is used until Leastwise is closed.</source>
        <translation>No hay clave para {host}, y este sistema no tiene llavero donde guardar una. La que se dé aquí se usa hasta que se cierre Leastwise.</translation>
    </message>
    <message>
        <source>There is no key for {host}; none is needed for public models.</source>
        <translation>No hay clave para {host}; no hace falta para los modelos públicos.</translation>
    </message>
    <message>
        <source>Keep one with `leastwise models token set`.</source>
        <translation>Guarde una con `leastwise models token set`.</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in.</source>
        <translation>No hay clave para {host}, y este sistema no tiene llavero donde guardar una.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>El token falta o es incorrecto.</translation>
    </message>
    <message>
        <source>Send the token that the server showed when it started, as `Authorization: Bearer TOKEN`.</source>
        <translation>Envíe el token que mostró el servidor al arrancar, como `Authorization: Bearer TOKEN`.</translation>
    </message>
    <message>
        <source>Requests for the host {host} are not answered here.</source>
        <translation>Aquí no se responde a solicitudes para el host {host}.</translation>
    </message>
    <message>
        <source>Call the server by the address that it showed when it started.</source>
        <translation>Llame al servidor por la dirección que mostró al arrancar.</translation>
    </message>
    <message>
        <source>Pages of {origin} may not call this server.</source>
        <translation>Las páginas de {origin} no pueden llamar a este servidor.</translation>
    </message>
    <message>
        <source>Start it with --allow-origin {origin} if they should.</source>
        <translation>Inícielo con --allow-origin {origin} si deben poder.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>No hay nada en {path}.</translation>
    </message>
    <message>
        <source>See /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings.</source>
        <translation>Consulte /v1/models, /v1/chat/completions, /v1/completions y /v1/embeddings.</translation>
    </message>
    <message>
        <source>{path} does not take {method}.</source>
        <translation>{path} no admite {method}.</translation>
    </message>
    <message>
        <source>The model {model} is not served here.</source>
        <translation>El modelo {model} no se sirve aquí.</translation>
    </message>
    <message>
        <source>This server's model is called {served}.</source>
        <translation>El modelo de este servidor se llama {served}.</translation>
    </message>
    <message>
        <source>The request is larger than {limit:gb}.</source>
        <translation>La solicitud ocupa más de {limit:gb}.</translation>
    </message>
    <message>
        <source>Send less in one request.</source>
        <translation>Envíe menos en una sola solicitud.</translation>
    </message>
    <message>
        <source>The request did not arrive within {limit} s.</source>
        <translation>La solicitud no llegó en {limit} s.</translation>
    </message>
    <message>
        <source>Send it again, whole.</source>
        <translation>Envíela de nuevo, entera.</translation>
    </message>
    <message>
        <source>The request is not valid HTTP/1.1, or its header is too long.</source>
        <translation>La solicitud no es HTTP/1.1 válido, o su cabecera es demasiado larga.</translation>
    </message>
    <message>
        <source>The request's body is not valid JSON: {detail}.</source>
        <translation>El cuerpo de la solicitud no es JSON válido: {detail}.</translation>
    </message>
    <message>
        <source>{field}: {detail}.</source>
        <translation>{field}: {detail}.</translation>
    </message>
    <message>
        <source>{field} is not supported: {detail}.</source>
        <translation>{field} no se admite: {detail}.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Hay demasiadas conexiones abiertas.</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>Cierre algunas, o inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{limit} {limit|request is|requests are} being answered.</source>
        <translation>Se está respondiendo a {limit} {limit|solicitud|solicitudes}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The answer took longer than {limit} s.</source>
        <translation>La respuesta tardó más de {limit} s.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise the time limit.</source>
        <translation>Pida menos tokens, o suba el límite de tiempo.</translation>
    </message>
    <message>
        <source>The process that holds the model has ended and is being started again.</source>
        <translation>El proceso que tiene el modelo terminó y se está iniciando de nuevo.</translation>
    </message>
    <message>
        <source>The server met a defect of its own.</source>
        <translation>El servidor tropezó con un defecto propio.</translation>
    </message>
    <message>
        <source>Details are in {log}.</source>
        <translation>Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened: {detail}.</source>
        <translation>No se puede abrir el puerto {port}: {detail}.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Elija otro con --port, u omítalo.</translation>
    </message>
    <message>
        <source>The process that served {model} ended ({how}).</source>
        <translation>El proceso que servía {model} terminó ({how}).</translation>
    </message>
    <message>
        <source>Start it again. Details are in {log}.</source>
        <translation>Inícielo de nuevo. Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>Serving {name} at {address}.</source>
        <translation>Sirviendo {name} en {address}.</translation>
    </message>
    <message>
        <source>Token: {token} (shown this once).</source>
        <translation>Token: {token} (se muestra solo esta vez).</translation>
    </message>
    <message>
        <source>Every program of this computer may call it: no token is asked for.</source>
        <translation>Cualquier programa de este equipo puede llamarlo: no se pide ningún token.</translation>
    </message>
    <message>
        <source>Ctrl-C stops it.</source>
        <translation>Ctrl-C lo detiene.</translation>
    </message>
    <message>
        <source>Stopped after {requests} {requests|request|requests}, {tokens} {tokens|token|tokens} written.</source>
        <translation>Detenido tras {requests} {requests|solicitud|solicitudes} y {tokens} {tokens|token escrito|tokens escritos}.</translation>
    </message>
    <message>
        <source>{cause} The model is being loaded again.</source>
        <translation>{cause} El modelo se está cargando de nuevo.</translation>
    </message>
    <message>
        <source>The model is loaded again.</source>
        <translation>El modelo vuelve a estar cargado.</translation>
    </message>
    <message>
        <source>This token cannot be sent in a header.</source>
        <translation>Este token no se puede enviar en una cabecera.</translation>
    </message>
    <message>
        <source>Take 8 to 256 letters, digits and punctuation marks without spaces.</source>
        <translation>Use de 8 a 256 letras, cifras y signos de puntuación, sin espacios.</translation>
    </message>
    <message>
        <source>{origin} is no origin.</source>
        <translation>{origin} no es un origen.</translation>
    </message>
    <message>
        <source>Write it as a browser does: https://example.org</source>
        <translation>Escríbalo como lo hace un navegador: https://example.org</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>How models run</source>
        <translation>Cómo se ejecutan los modelos</translation>
    </message>
    <message>
        <source>Runs over a suite</source>
        <translation>Ejecuciones de una suite</translation>
    </message>
    <message>
        <source>Network and cloud</source>
        <translation>Red y nube</translation>
    </message>
    <message>
        <source>Money and power</source>
        <translation>Dinero y energía</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>Modelos y datos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the window: as the system has them, light, or dark.</source>
        <translation>Colores de la ventana: los del sistema, claro u oscuro.</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of the window's text, in percent of the system's.</source>
        <translation>Tamaño del texto de la ventana, en porcentaje del tamaño del sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window; the command line speaks English. Figures and dates follow it.</source>
        <translation>Idioma de la ventana; la línea de comandos habla inglés. Las cifras y las fechas lo siguen.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como lo tiene el sistema</translation>
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
        <translation>Hilos que ejecutan un modelo; 0 usa los núcleos físicos, y uno para modelos muy pequeños.</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together that a model is given room for.</source>
        <translation>Tokens de prompt y respuesta juntos para los que se da sitio a un modelo.</translation>
    </message>
    <message>
        <source>Answers that a model writes at once in a run over a suite; they share the context.</source>
        <translation>Respuestas que un modelo escribe a la vez al ejecutar una suite; comparten el contexto.</translation>
    </message>
    <message>
        <source>Layers that go to the GPU; -1 takes all that fit.</source>
        <translation>Capas que van a la GPU; -1 pone todas las que caben.</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>todas las que quepan</translation>
    </message>
    <message>
        <source>Loading of weights</source>
        <translation>Carga de los pesos</translation>
    </message>
    <message>
        <source>How weights come into memory: read once into private memory, or mapped from the file.</source>
        <translation>Cómo llegan los pesos a la memoria: leídos una vez en memoria privada, o proyectados desde el archivo.</translation>
    </message>
    <message>
        <source>Read into memory</source>
        <translation>Leídos en memoria</translation>
    </message>
    <message>
        <source>Mapped from the file</source>
        <translation>Proyectados desde el archivo</translation>
    </message>
    <message>
        <source>Flash attention: on, off, or as llama.cpp decides for the model.</source>
        <translation>Flash attention: activado, desactivado, o lo que llama.cpp decida para el modelo.</translation>
    </message>
    <message>
        <source>As llama.cpp decides</source>
        <translation>Como decida llama.cpp</translation>
    </message>
    <message>
        <source>Giving up early</source>
        <translation>Abandono anticipado</translation>
    </message>
    <message>
        <source>Chance, in percent, that deciding models before their last case may make a run name the wrong one; 0 decides only what the rest cannot change.</source>
        <translation>Probabilidad, en porcentaje, de que decidir modelos antes de su último caso haga que una ejecución nombre el equivocado; 0 decide solo lo que el resto no puede cambiar.</translation>
    </message>
    <message>
        <source>Stop at the verdict</source>
        <translation>Detenerse en el veredicto</translation>
    </message>
    <message>
        <source>Whether a run ends once a model is expected to pass, with the chance of error above. Otherwise that model is run to its last case, which makes its verdict exact.</source>
        <translation>Si una ejecución termina en cuanto se espera que un modelo pase, con la probabilidad de error de arriba. Si no, ese modelo se ejecuta hasta su último caso, lo que hace exacto su veredicto.</translation>
    </message>
    <message>
        <source>No: run it to its last case</source>
        <translation>No: ejecutarlo hasta su último caso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Mantener el equipo despierto</translation>
    </message>
    <message>
        <source>Whether the computer is kept from falling asleep while a run over a suite goes on.</source>
        <translation>Si se impide que el equipo entre en suspensión mientras se ejecuta una suite.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>Modo sin conexión</translation>
    </message>
    <message>
        <source>Whether everything that needs the network is refused, headers of models included.</source>
        <translation>Si se rechaza todo lo que necesita la red, incluidas las cabeceras de modelos.</translation>
    </message>
    <message>
        <source>Off: what you ask for may go out</source>
        <translation>Desactivado: lo que usted pida puede salir</translation>
    </message>
    <message>
        <source>On: nothing goes out</source>
        <translation>Activado: no sale nada</translation>
    </message>
    <message>
        <source>Speed of downloads</source>
        <translation>Velocidad de las descargas</translation>
    </message>
    <message>
        <source>What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit.</source>
        <translation>Lo que todas las descargas juntas usan como máximo, en kB (1000 bytes) por segundo; 0 es sin límite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Cloud calls at once</source>
        <translation>Llamadas a la nube a la vez</translation>
    </message>
    <message>
        <source>Calls to a cloud model that are in flight at once while a suite is put to it.</source>
        <translation>Llamadas a un modelo en la nube en curso a la vez mientras se le pasa una suite.</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in the currency of the price table; empty is not known.</source>
        <translation>Lo que cuesta un kilovatio hora, en la moneda de la tabla de precios; vacío si no se sabe.</translation>
    </message>
    <message>
        <source>Price of the machine</source>
        <translation>Precio del equipo</translation>
    </message>
    <message>
        <source>What a machine like this costs, in the same currency: 0 where it is there anyway, empty where that is not known.</source>
        <translation>Lo que cuesta un equipo como este, en la misma moneda: 0 si ya se tiene de todos modos, vacío si no se sabe.</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Años de uso</translation>
    </message>
    <message>
        <source>Years over which the price of a machine is spread.</source>
        <translation>Años entre los que se reparte el precio de un equipo.</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>Potencia al responder</translation>
    </message>
    <message>
        <source>Power at the socket, in watts, while a model answers, as you measured it; empty takes the computer's own counters where it has any.</source>
        <translation>Potencia en el enchufe, en vatios, mientras responde un modelo, medida por usted; vacío usa los contadores propios del equipo, si los tiene.</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>Otras carpetas con modelos</translation>
    </message>
    <message>
        <source>Further folders in which Leastwise looks for GGUF files.</source>
        <translation>Otras carpetas en las que Leastwise busca archivos GGUF.</translation>
    </message>
    <message>
        <source>Folder of own models</source>
        <translation>Carpeta de los modelos propios</translation>
    </message>
    <message>
        <source>Folder of the models that Leastwise owns; empty is in its data directory. `leastwise models move` changes it and takes the models along.</source>
        <translation>Carpeta de los modelos que son de Leastwise; vacío, en su directorio de datos. `leastwise models move` la cambia y se lleva los modelos.</translation>
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
        <translation>años</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>{name} comes from the environment ({variable}) and cannot be changed here.</source>
        <translation>{name} viene del entorno ({variable}) y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Unset {variable}, or change it where it is set.</source>
        <translation>Quite {variable}, o cámbiela donde está definida.</translation>
    </message>
    <message>
        <source>{name} is not changed by itself, as the models have to go along.</source>
        <translation>{name} no se cambia por sí solo, pues los modelos deben ir con él.</translation>
    </message>
    <message>
        <source>Move them: `leastwise models move FOLDER`, or Library on the Models page.</source>
        <translation>Muévalos: `leastwise models move FOLDER`, o Biblioteca en la página Modelos.</translation>
    </message>
    <message>
        <source>{variable} in the environment says {value}.</source>
        <translation>{variable} en el entorno dice {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend or unset it.</source>
        <translation>Admite {allowed}; corríjala o quítela.</translation>
    </message>
    <message>
        <source>{name} is {value} from now on.</source>
        <translation>{name} es {value} desde ahora.</translation>
    </message>
    <message>
        <source>{name} is {value} from the next start on.</source>
        <translation>{name} es {value} desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Back to their defaults: {names}.</source>
        <translation>De vuelta a sus valores predeterminados: {names}.</translation>
    </message>
    <message>
        <source>Every setting has its default; there is nothing to reset.</source>
        <translation>Todos los ajustes tienen su valor predeterminado; no hay nada que restablecer.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether all settings shall be reset.</source>
        <translation>No hay nadie a quien preguntar si se deben restablecer todos los ajustes.</translation>
    </message>
    <message>
        <source>Give --yes.</source>
        <translation>Indique --yes.</translation>
    </message>
    <message>
        <source>Nothing was reset.</source>
        <translation>No se restableció nada.</translation>
    </message>
    <message>
        <source>It is not said what to reset.</source>
        <translation>No se ha dicho qué restablecer.</translation>
    </message>
    <message>
        <source>Name settings, or give --all; not both.</source>
        <translation>Nombre ajustes, o indique --all; no ambas cosas.</translation>
    </message>
    <message>
        <source>reading memory</source>
        <translation>leyendo la memoria</translation>
    </message>
    <message>
        <source>timing weights of each type</source>
        <translation>cronometrando pesos de cada tipo</translation>
    </message>
    <message>
        <source>timing what surrounds a step</source>
        <translation>cronometrando lo que rodea a un paso</translation>
    </message>
    <message>
        <source>timing the steps of a model</source>
        <translation>cronometrando los pasos de un modelo</translation>
    </message>
    <message>
        <source>timing the steps of a prompt</source>
        <translation>cronometrando los pasos de un prompt</translation>
    </message>
    <message>
        <source>timing attention</source>
        <translation>cronometrando la atención</translation>
    </message>
    <message>
        <source>timing recurrent layers</source>
        <translation>cronometrando capas recurrentes</translation>
    </message>
    <message>
        <source>timing experts</source>
        <translation>cronometrando expertos</translation>
    </message>
    <message>
        <source>Measuring this computer needs {needed:gb} of disk space for a moment, and there is less in {folder}.</source>
        <translation>Medir este equipo necesita por un momento {needed:gb} de espacio en disco, y en {folder} hay menos.</translation>
    </message>
    <message>
        <source>Other programs keep this computer so busy that its speed cannot be measured.</source>
        <translation>Otros programas tienen este equipo tan ocupado que no se puede medir su velocidad.</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers would run on a GPU, and a speed is only predicted for all or none.</source>
        <translation>{gpu_layers} de {layers} capas se ejecutarían en una GPU, y solo se predice una velocidad para todas o ninguna.</translation>
    </message>
    <message>
        <source>This computer was measured with its GPU, and the model would run on the processor.</source>
        <translation>Este equipo se midió con su GPU, y el modelo se ejecutaría en el procesador.</translation>
    </message>
    <message>
        <source>predicted from the bytes that are read for each token and what this computer does with weights of these types</source>
        <translation>predicha a partir de los bytes que se leen por token y de lo que este equipo hace con pesos de estos tipos</translation>
    </message>
    <message>
        <source>predicted from what this computer does with weights of these types, corrected by {count} {count|speed that was|speeds that were} measured here</source>
        <translation>predicha a partir de lo que este equipo hace con pesos de estos tipos, corregida con {count} {count|velocidad medida|velocidades medidas} aquí</translation>
    </message>
    <message>
        <source>measured here with the same file and settings</source>
        <translation>medida aquí con el mismo archivo y los mismos ajustes</translation>
    </message>
    <message>
        <source>The whole interval reaches the bar of {bar:percent}: new inputs of this kind would too (95 % confidence).</source>
        <translation>Todo el intervalo alcanza el listón del {bar:percent}: las entradas nuevas de este tipo también lo harían (confianza del 95 %).</translation>
    </message>
    <message>
        <source>The whole interval lies below the bar of {bar:percent} (95 % confidence).</source>
        <translation>Todo el intervalo queda por debajo del listón del {bar:percent} (confianza del 95 %).</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its lower end would reach the bar.</source>
        <translation>El listón del {bar:percent} está dentro de este intervalo. Si {cases:,} {cases|caso|casos} más {cases|pasara|pasaran} en la misma proporción, su extremo inferior alcanzaría el listón.</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its upper end would fall below the bar.</source>
        <translation>El listón del {bar:percent} está dentro de este intervalo. Si {cases:,} {cases|caso|casos} más {cases|pasara|pasaran} en la misma proporción, su extremo superior caería por debajo del listón.</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval, and the rate is so near to it that more than {most:,} further cases would be needed to tell.</source>
        <translation>El listón del {bar:percent} está dentro de este intervalo, y la tasa está tan cerca de él que harían falta más de {most:,} casos adicionales para saberlo.</translation>
    </message>
    <message>
        <source>The rate is the bar itself, {bar:percent}: no number of further cases that pass at this rate would tell on which side of it new inputs lie.</source>
        <translation>La tasa es el propio listón, {bar:percent}: ningún número de casos adicionales que pasen con esta tasa diría de qué lado quedan las entradas nuevas.</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case comes|cases come} from {sources:,} {sources|source|sources} and {cases|is|are} worth {effective:figure} independent ones: by sources expect {low:percent} to {high:percent_up} on new inputs.</source>
        <translation>{cases:,} {cases|caso procede|casos proceden} de {sources:,} {sources|fuente|fuentes} y {cases|equivale|equivalen} a {effective:figure} independientes: por fuentes, espere de {low:percent} a {high:percent_up} en entradas nuevas.</translation>
    </message>
    <message>
        <source>All {cases:,} cases come from one source, which says nothing of others.</source>
        <translation>Los {cases:,} casos proceden de una sola fuente, que no dice nada de otras.</translation>
    </message>
    <message>
        <source>The chance that {repeats} answers to one case all pass is {hat:percent} (pass^{repeats}).</source>
        <translation>La probabilidad de que {repeats} respuestas a un caso pasen todas es {hat:percent} (pass^{repeats}).</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes. No test tells whether that is chance: one was stopped early, and earlier outcomes chose which cases came first.</source>
        <translation>{better} supera {more} {more|caso|casos} que {worse} falla, y falla {fewer} que aquel supera. Ninguna prueba dice si es azar: uno se detuvo antes de tiempo, y los resultados anteriores decidieron qué casos iban primero.</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: more than chance would do ({test}, p {p:chance}).</source>
        <translation>{better} supera {more} {more|caso|casos} que {worse} falla, y falla {fewer} que aquel supera: más de lo que daría el azar ({test}, p {p:chance}).</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: that may be chance ({test}, p {p:chance}).</source>
        <translation>{better} supera {more} {more|caso|casos} que {worse} falla, y falla {fewer} que aquel supera: puede ser azar ({test}, p {p:chance}).</translation>
    </message>
    <message>
        <source>Cases that no model passes: {count} (numbers {cases}).</source>
        <translation>Casos que no supera ningún modelo: {count} (números {cases}).</translation>
    </message>
    <message>
        <source>Check whether they ask for what the task needs.</source>
        <translation>Mire si piden lo que la tarea necesita.</translation>
    </message>
    <message>
        <source>Cases in which the check {check} passes whatever the model: {count} (numbers {cases}).</source>
        <translation>Casos en los que la comprobación {check} pasa con cualquier modelo: {count} (números {cases}).</translation>
    </message>
    <message>
        <source>Cases in which the check {check} fails whatever the model: {count} (numbers {cases}).</source>
        <translation>Casos en los que la comprobación {check} falla con cualquier modelo: {count} (números {cases}).</translation>
    </message>
    <message>
        <source>{first} and {second} agree in {cases:,} of {cases:,} {cases|case|cases}.</source>
        <translation>{first} y {second} coinciden en {cases:,} de {cases:,} {cases|caso|casos}.</translation>
    </message>
    <message>
        <source>{first} and {second} share no case, so that nothing can be compared.</source>
        <translation>{first} y {second} no comparten ningún caso, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Nearest came {model}: of {run:,} {run|case|cases} run {passed:,} passed. Failed: {count:,} (numbers {cases}).</source>
        <translation>El que más se acercó fue {model}: casos ejecutados, {run:,}; superados, {passed:,}; no superados, {count:,} (números {cases}).</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {detail}.</source>
        <translation>No se pudo escribir el informe en {path}: {detail}.</translation>
    </message>
    <message>
        <source>Report written to {path}.</source>
        <translation>Informe escrito en {path}.</translation>
    </message>
    <message>
        <source>No file can be written at {path}.</source>
        <translation>No se puede escribir ningún archivo en {path}.</translation>
    </message>
    <message>
        <source>Name a file in a folder.</source>
        <translation>Nombre un archivo en una carpeta.</translation>
    </message>
    <message>
        <source>A report is of one run, and several suites were asked for.</source>
        <translation>Un informe es de una ejecución, y se pidieron varias suites.</translation>
    </message>
    <message>
        <source>Leave out --report, then use `leastwise history export`.</source>
        <translation>Omita --report y use después `leastwise history export`.</translation>
    </message>
    <message>
        <source>No report has the ending of {path}.</source>
        <translation>Ningún informe tiene la extensión de {path}.</translation>
    </message>
    <message>
        <source>Use .html, .json, .csv, .xml (JUnit) or .md (a summary).</source>
        <translation>Use .html, .json, .csv, .xml (JUnit) o .md (un resumen).</translation>
    </message>
    <message>
        <source>exact McNemar test</source>
        <translation>prueba exacta de McNemar</translation>
    </message>
    <message>
        <source>anytime-valid test, since one was stopped early</source>
        <translation>prueba válida en todo momento, porque uno se detuvo antes de tiempo</translation>
    </message>
    <message>
        <source>Another Leastwise is writing the history in {path} (process {pid}).</source>
        <translation>Otro Leastwise está escribiendo el historial en {path} (proceso {pid}).</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, then try again.</source>
        <translation>Ciérrelo, o espere a que termine, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data directory {path} cannot be written: {detail}.</source>
        <translation>No se puede escribir en el directorio de datos {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check its permissions, or set LEASTWISE_HOME to a folder that can be written.</source>
        <translation>Compruebe sus permisos, o ponga en LEASTWISE_HOME una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>El disco que contiene {path} está lleno.</translation>
    </message>
    <message>
        <source>Free some space and run again with --resume; what was finished is kept.</source>
        <translation>Libere espacio y ejecute de nuevo con --resume; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>The history in {path} was written by a newer Leastwise.</source>
        <translation>El historial de {path} lo escribió un Leastwise más reciente.</translation>
    </message>
    <message>
        <source>Update Leastwise, or set LEASTWISE_HOME to another folder.</source>
        <translation>Actualice Leastwise, o ponga otra carpeta en LEASTWISE_HOME.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged: {detail}.</source>
        <translation>El historial de {path} está dañado: {detail}.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away to start a new one.</source>
        <translation>Se ha dejado como está. Apártelo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away, or set LEASTWISE_HOME to another folder.</source>
        <translation>Se ha dejado como está. Apártela, o ponga otra carpeta en LEASTWISE_HOME.</translation>
    </message>
    <message>
        <source>The history in {path} is open for reading only.</source>
        <translation>El historial de {path} está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Close the other Leastwise, then try again.</source>
        <translation>Cierre el otro Leastwise e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A newer or older Leastwise wrote something here that this one has no words for ({unknown_code}).</source>
        <translation>Un Leastwise más reciente o más antiguo escribió aquí algo para lo que este no tiene palabras ({unknown_code}).</translation>
    </message>
    <message>
        <source>The history in {path} could not be written: {detail}.</source>
        <translation>No se pudo escribir el historial en {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and run again with --resume; what was finished is kept.</source>
        <translation>Compruebe el disco y ejecute de nuevo con --resume; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Leastwise is closing, so nothing more is kept.</source>
        <translation>Leastwise se está cerrando, así que no se guarda nada más.</translation>
    </message>
    <message>
        <source>Runs are searched for at most {limit} words at once.</source>
        <translation>Las ejecuciones se buscan por un máximo de {limit} palabras a la vez.</translation>
    </message>
    <message>
        <source>Search for fewer.</source>
        <translation>Busque menos.</translation>
    </message>
    <message>
        <source>There is no interrupted run of {suite} with these models and this bar.</source>
        <translation>No hay ninguna ejecución interrumpida de {suite} con estos modelos y este listón.</translation>
    </message>
    <message>
        <source>Run `leastwise find` without --resume.</source>
        <translation>Ejecute `leastwise find` sin --resume.</translation>
    </message>
    <message>
        <source>Run {run_id} is being made just now.</source>
        <translation>La ejecución {run_id} está en marcha ahora mismo.</translation>
    </message>
    <message>
        <source>Stop it first, then remove it.</source>
        <translation>Deténgala primero y elimínela después.</translation>
    </message>
    <message>
        <source>Run {run_id} is of another suite, or of the same with other cases, so that no case can be held against this one.</source>
        <translation>La ejecución {run_id} es de otra suite, o de la misma con otros casos, así que ningún caso se puede comparar con esta.</translation>
    </message>
    <message>
        <source>Name a run of the same suite.</source>
        <translation>Nombre una ejecución de la misma suite.</translation>
    </message>
    <message>
        <source>No model of run {run_id} answered every case, so that none can be the reference.</source>
        <translation>Ningún modelo de la ejecución {run_id} respondió a todos los casos, así que ninguno puede ser la referencia.</translation>
    </message>
    <message>
        <source>Name a run that has one.</source>
        <translation>Nombre una ejecución que tenga una.</translation>
    </message>
    <message>
        <source>Removed with every answer: run {runs}.</source>
        <translation>Eliminada con todas sus respuestas: ejecución {runs}.</translation>
    </message>
    <message>
        <source>Removing runs needs your word, and nobody can be asked here.</source>
        <translation>Eliminar ejecuciones requiere su confirmación, y aquí no se puede preguntar a nadie.</translation>
    </message>
    <message>
        <source>There is no run number {run_id}.</source>
        <translation>No existe la ejecución número {run_id}.</translation>
    </message>
    <message>
        <source>See `leastwise history`.</source>
        <translation>Consulte `leastwise history`.</translation>
    </message>
    <message>
        <source>There is no suite at {path}.</source>
        <translation>No hay ninguna suite en {path}.</translation>
    </message>
    <message>
        <source>Give a folder with a promptfooconfig.yaml, or one of: {known}.</source>
        <translation>Indique una carpeta con un promptfooconfig.yaml, o una de estas: {known}.</translation>
    </message>
    <message>
        <source>Mend the file there.</source>
        <translation>Corrija allí el archivo.</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <translation>{path}: {detail}.</translation>
    </message>
    <message>
        <source>{path} holds no cases.</source>
        <translation>{path} no contiene casos.</translation>
    </message>
    <message>
        <source>Add at least one case to its tests.</source>
        <translation>Añada al menos un caso a sus «tests».</translation>
    </message>
    <message>
        <source>{name}: {cases} {cases|case|cases}, {checks} {checks|check|checks}; the bar is {rate:percent}.</source>
        <translation>{name}: {cases} {cases|caso|casos}, {checks} {checks|comprobación|comprobaciones}; el listón es {rate:percent}.</translation>
    </message>
    <message>
        <source>There is no suite file at {path}.</source>
        <translation>No hay ningún archivo de suite en {path}.</translation>
    </message>
    <message>
        <source>{path} holds no promptfooconfig.yaml.</source>
        <translation>{path} no contiene ningún promptfooconfig.yaml.</translation>
    </message>
    <message>
        <source>Give a suite's folder, or its configuration file.</source>
        <translation>Indique la carpeta de una suite, o su archivo de configuración.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit:gib}, more than a suite's file may have.</source>
        <translation>{path} ocupa más de {limit:gib}, más de lo que puede tener un archivo de suite.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Too many templates of {path} could not be filled in: {cause}.</source>
        <translation>No se pudieron rellenar demasiadas plantillas de {path}: {cause}.</translation>
    </message>
    <message>
        <source>Look for a loop that does not end or a text that grows without bound.</source>
        <translation>Busque un bucle que no termina o un texto que crece sin límite.</translation>
    </message>
    <message>
        <source>With {path} the suite's files are larger than {limit:gib} together, more than a suite may have.</source>
        <translation>Con {path}, los archivos de la suite ocupan juntos más de {limit:gib}, más de lo que puede tener una suite.</translation>
    </message>
    <message>
        <source>Split the suite into several.</source>
        <translation>Divida la suite en varias.</translation>
    </message>
    <message>
        <source>the text is not {encoding} here; if the file is Latin-1 or Windows-1252, save it as UTF-8</source>
        <translation>aquí el texto no está en {encoding}; si el archivo es Latin-1 o Windows-1252, guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>This suite has no scripts that wait for your consent.</source>
        <translation>Esta suite no tiene scripts que esperen su consentimiento.</translation>
    </message>
    <message>
        <source>Nothing was allowed.</source>
        <translation>No se permitió nada.</translation>
    </message>
    <message>
        <source>Scripts of this suite that may run from now on: {count}.</source>
        <translation>Scripts de esta suite que pueden ejecutarse desde ahora: {count}.</translation>
    </message>
    <message>
        <source>Nobody is there to be asked.</source>
        <translation>No hay nadie a quien preguntar.</translation>
    </message>
    <message>
        <source>Read the scripts, and give --yes to allow them.</source>
        <translation>Lea los scripts, y añada --yes para permitirlos.</translation>
    </message>
    <message>
        <source>The consent could not be kept in {path}: {detail}.</source>
        <translation>No se pudo guardar el consentimiento en {path}: {detail}.</translation>
    </message>
    <message>
        <source>{key} must be a mapping</source>
        <translation>{key} debe ser un mapa</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key} debe ser una lista</translation>
    </message>
    <message>
        <source>{key} must be a text</source>
        <translation>{key} debe ser un texto</translation>
    </message>
    <message>
        <source>{key} must be a number</source>
        <translation>{key} debe ser un número</translation>
    </message>
    <message>
        <source>this line is not JSON ({detail})</source>
        <translation>esta línea no es JSON ({detail})</translation>
    </message>
    <message>
        <source>a check needs a type</source>
        <translation>una comprobación necesita «type»</translation>
    </message>
    <message>
        <source>an assert-set needs a list under assert</source>
        <translation>un assert-set necesita una lista en «assert»</translation>
    </message>
    <message>
        <source>{key} must not be negative</source>
        <translation>{key} no debe ser negativo</translation>
    </message>
    <message>
        <source>{key} appears twice</source>
        <translation>{key} aparece dos veces</translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation>tiene más de {limit} niveles de anidamiento</translation>
    </message>
    <message>
        <source>it would grow to more than {limit:,} entries</source>
        <translation>crecería a más de {limit:,} entradas</translation>
    </message>
    <message>
        <source>the suite has more than {limit:,} cases; split it</source>
        <translation>la suite tiene más de {limit:,} casos; divídala</translation>
    </message>
    <message>
        <source>there is no column that a prompt can be made of</source>
        <translation>no hay ninguna columna con la que hacer un prompt</translation>
    </message>
    <message>
        <source>The name of {path} must end with one of: {known}.</source>
        <translation>El nombre de {path} debe terminar en uno de estos: {known}.</translation>
    </message>
    <message>
        <source>{path} was not written: CSV cannot hold {what} of case {case}.</source>
        <translation>No se escribió {path}: CSV no puede contener {what} del caso {case}.</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo.</source>
        <translation>Expórtela con --to jsonl o --to promptfoo.</translation>
    </message>
    <message>
        <source>{path} was not written: case {case} would not read back the same from {form}.</source>
        <translation>No se escribió {path}: el caso {case} no se leería igual desde {form}.</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo, or mend the case.</source>
        <translation>Expórtela con --to jsonl o --to promptfoo, o corrija el caso.</translation>
    </message>
    <message>
        <source>Unsupported: {name} (in {count:,} {count|case|cases}); it never passes.</source>
        <translation>No admitido: {name} (en {count:,} {count|caso|casos}); nunca pasa.</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case|cases} of {name} {cases|was|were} written to {path}, as {form}.</source>
        <translation>{cases:,} {cases|caso|casos} de {name} se {cases|escribió|escribieron} en {path}, como {form}.</translation>
    </message>
    <message>
        <source>There is already a suite at {path}.</source>
        <translation>Ya hay una suite en {path}.</translation>
    </message>
    <message>
        <source>Give another name, or remove it first.</source>
        <translation>Indique otro nombre, o elimínela antes.</translation>
    </message>
    <message>
        <source>{name} is now among your suites: {cases:,} {cases|case|cases}, in {path}.</source>
        <translation>{name} está ahora entre sus suites: {cases:,} {cases|caso|casos}, en {path}.</translation>
    </message>
    <message>
        <source>{name} is ready in {path}, with {cases:,} {cases|case|cases}.</source>
        <translation>{name} está lista en {path}, con {cases:,} {cases|caso|casos}.</translation>
    </message>
    <message>
        <source>Write your task and your tests into its promptfooconfig.yaml; the comments say how.</source>
        <translation>Escriba su tarea y sus pruebas en su promptfooconfig.yaml; los comentarios explican cómo.</translation>
    </message>
    <message>
        <source>{file} is parted by {delimiter}, and was read so.</source>
        <translation>{file} está separado por {delimiter}, y así se leyó.</translation>
    </message>
    <message>
        <source>The prompt names these columns with their values: {columns}.</source>
        <translation>El prompt nombra estas columnas con sus valores: {columns}.</translation>
    </message>
    <message>
        <source>The variable {name} is missing in {count:,} {count|case|cases} (numbers {cases}); nothing stands in its place.</source>
        <translation>La variable {name} falta en {count:,} {count|caso|casos} (números {cases}); en su lugar no aparece nada.</translation>
    </message>
    <message>
        <source>The check {check} is broken in {count:,} {count|case|cases} (numbers {cases}), so no model passes {count|it|them}: {cause}.</source>
        <translation>La comprobación {check} es errónea en {count:,} {count|caso|casos} ({cases}), así que ningún modelo {count|lo|los} supera: {cause}.</translation>
    </message>
    <message>
        <source>{count:,} {count|case has|cases have} no check (numbers {cases}), so any answer passes {count|it|them}.</source>
        <translation>{count:,} {count|caso no tiene|casos no tienen} comprobaciones (números {cases}), así que {count|lo|los} supera cualquier respuesta.</translation>
    </message>
    <message>
        <source>a second document begins, and a suite has one</source>
        <translation>empieza un segundo documento, y una suite tiene uno</translation>
    </message>
    <message>
        <source>the alias {name} stands for nothing above it</source>
        <translation>el alias {name} no representa nada de lo anterior</translation>
    </message>
    <message>
        <source>the tag {name} is not known</source>
        <translation>la etiqueta {name} es desconocida</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>una clave debe ser un texto simple</translation>
    </message>
    <message>
        <source>only a mapping can be merged with &lt;&lt;</source>
        <translation>solo un mapa se puede fusionar con &lt;&lt;</translation>
    </message>
    <message>
        <source>this row has {found} {found|cell|cells}, and the header has {expected}</source>
        <translation>esta fila tiene {found} {found|celda|celdas}, y la cabecera tiene {expected}</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} no existe</translation>
    </message>
    <message>
        <source>tests are read from CSV, JSON, JSONL and YAML files, not from {name}</source>
        <translation>las pruebas se leen de archivos CSV, JSON, JSONL y YAML, no de {name}</translation>
    </message>
    <message>
        <source>a test needs vars, assert, options or a threshold</source>
        <translation>una prueba necesita vars, assert, options o threshold</translation>
    </message>
    <message>
        <source>the suite needs at least one prompt</source>
        <translation>la suite necesita al menos un prompt</translation>
    </message>
    <message>
        <source>a prompt needs raw or id</source>
        <translation>un prompt necesita raw o id</translation>
    </message>
    <message>
        <source>there is no prompt in {name}</source>
        <translation>no hay ningún prompt en {name}</translation>
    </message>
    <message>
        <source>a scenario needs a list under config</source>
        <translation>un escenario necesita una lista en «config»</translation>
    </message>
    <message>
        <source>{key} is not known here; there is {known}</source>
        <translation>aquí no se conoce {key}; existe {known}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts that are not empty</source>
        <translation>{key} debe ser una lista de textos no vacíos</translation>
    </message>
    <message>
        <source>{key} must be a number above {low}</source>
        <translation>{key} debe ser un número mayor que {low}</translation>
    </message>
    <message>
        <source>{key} must be a number above {low} and up to {high}</source>
        <translation>{key} debe ser un número mayor que {low} y de {high} como máximo</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} up</source>
        <translation>{key} debe ser un número desde {low}</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} to {high}</source>
        <translation>{key} debe ser un número de {low} a {high}</translation>
    </message>
    <message>
        <source>{key} must be a whole number above {low}</source>
        <translation>{key} debe ser un número entero mayor que {low}</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} debe ser un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} ships with Leastwise and stays as it is.</source>
        <translation>{name} viene con Leastwise y queda como está.</translation>
    </message>
    <message>
        <source>Save a copy.</source>
        <translation>Guarde una copia.</translation>
    </message>
    <message>
        <source>What stands under {key} lies in another file, or in a form that cannot be changed here without losing it.</source>
        <translation>Lo que hay en {key} está en otro archivo, o en una forma que aquí no se puede cambiar sin perderla.</translation>
    </message>
    <message>
        <source>Save a copy: it holds everything in one file.</source>
        <translation>Guarde una copia: lo contiene todo en un archivo.</translation>
    </message>
    <message>
        <source>The prompts have something that Leastwise does not know, so they stay as they are.</source>
        <translation>Los prompts tienen algo que Leastwise no conoce, así que quedan como están.</translation>
    </message>
    <message>
        <source>Change them in an editor.</source>
        <translation>Cámbielos en un editor.</translation>
    </message>
    <message>
        <source>The file uses YAML anchors, which would be lost.</source>
        <translation>El archivo usa anclas de YAML, que se perderían.</translation>
    </message>
    <message>
        <source>Save a copy, or change the file in an editor.</source>
        <translation>Guarde una copia, o cambie el archivo en un editor.</translation>
    </message>
    <message>
        <source>The files of {name} were changed by something else since they were opened.</source>
        <translation>Algo ajeno cambió los archivos de {name} desde que se abrieron.</translation>
    </message>
    <message>
        <source>Save a copy to keep your changes, or open the suite again without them.</source>
        <translation>Guarde una copia para conservar sus cambios, o abra de nuevo la suite sin ellos.</translation>
    </message>
    <message>
        <source>{path} would not read back as it stands here, so nothing was written.</source>
        <translation>{path} no se volvería a leer como figura aquí, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>A prompt on one line that ends like a file's name would be read as that file.</source>
        <translation>Un prompt de una sola línea que termina como un nombre de archivo se leería como ese archivo.</translation>
    </message>
    <message>
        <source>Add a second line or a full stop to it.</source>
        <translation>Añádale una segunda línea o un punto final.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>The suite reads {name}, which lies outside its folder and cannot be copied along.</source>
        <translation>La suite lee {name}, que está fuera de su carpeta y no se puede copiar con ella.</translation>
    </message>
    <message>
        <source>Put that file into the suite's folder first.</source>
        <translation>Ponga antes ese archivo en la carpeta de la suite.</translation>
    </message>
    <message>
        <source>{path} is not among your suites, so it is not deleted from here.</source>
        <translation>{path} no está entre sus suites, así que no se borra desde aquí.</translation>
    </message>
    <message>
        <source>Delete the folder yourself if you mean to.</source>
        <translation>Borre usted la carpeta si es lo que quiere.</translation>
    </message>
    <message>
        <source>What is on the clipboard has more than {limit:,} rows.</source>
        <translation>El portapapeles contiene más de {limit:,} filas.</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>Péguelo por partes.</translation>
    </message>
    <message>
        <source>The quotes in line {line} of what is on the clipboard do not match: {detail}.</source>
        <translation>Las comillas de la línea {line} del portapapeles no casan: {detail}.</translation>
    </message>
    <message>
        <source>Copy the cells from the spreadsheet again.</source>
        <translation>Copie de nuevo las celdas de la hoja de cálculo.</translation>
    </message>
    <message>
        <source>The case as it was when it was run is not known any more.</source>
        <translation>Ya no se conoce el caso tal como era cuando se ejecutó.</translation>
    </message>
    <message>
        <source>Run the suite again.</source>
        <translation>Ejecute la suite de nuevo.</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Aún no hay ningún prompt.</translation>
    </message>
    <message>
        <source>Write one under Prompts.</source>
        <translation>Escriba uno en Prompts.</translation>
    </message>
    <message>
        <source>There is no case to try.</source>
        <translation>No hay ningún caso que probar.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Añada uno.</translation>
    </message>
    <message>
        <source>Leastwise ran into a defect of its own ({detail}).</source>
        <translation>Leastwise tropezó con un defecto propio ({detail}).</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>Comuníquelo con el archivo de registro {log}.</translation>
    </message>
    <message>
        <source>A bar of {value} makes no sense.</source>
        <translation>Un listón de {value} no tiene sentido.</translation>
    </message>
    <message>
        <source>Give a pass rate above 0 and up to 1, such as 0.95.</source>
        <translation>Indique una tasa de éxito mayor que 0 y hasta 1, por ejemplo 0.95.</translation>
    </message>
    <message>
        <source>There is no display, so the same job runs here in the terminal.</source>
        <translation>No hay pantalla, así que el mismo trabajo se hace aquí, en el terminal.</translation>
    </message>
    <message>
        <source>The window cannot open: a system library is missing ({detail}).</source>
        <translation>No se puede abrir la ventana: falta una biblioteca del sistema ({detail}).</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: apt install {packages}. The command line works without it.</source>
        <translation>En Debian o Ubuntu: apt install {packages}. La línea de comandos funciona sin ella.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {detail}.</source>
        <translation>No se pueden leer los ajustes de {path}: {detail}.</translation>
    </message>
    <message>
        <source>Mend the file there, or move it away to start from the defaults.</source>
        <translation>Corrija allí el archivo, o apártelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {detail}.</source>
        <translation>No se pueden escribir los ajustes en {path}: {detail}.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old settings still stand.</source>
        <translation>Compruebe los permisos de la carpeta y el disco; siguen valiendo los ajustes antiguos.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>No existe ningún ajuste llamado {name}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Existen: {known}.</translation>
    </message>
    <message>
        <source>{path} sets {name}, and there is no such setting.</source>
        <translation>{path} define {name}, y no existe ese ajuste.</translation>
    </message>
    <message>
        <source>Take the line out; the settings are: {known}.</source>
        <translation>Quite la línea; los ajustes son: {known}.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} no puede ser {value}.</translation>
    </message>
    <message>
        <source>a list of folders</source>
        <translation>una lista de carpetas</translation>
    </message>
    <message>
        <source>the whole path of a folder, or nothing</source>
        <translation>la ruta completa de una carpeta, o nada</translation>
    </message>
    <message>
        <source>a number such as 0.32, 0 or more, or nothing</source>
        <translation>un número como 0.32, de 0 en adelante, o nada</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>uno de: {choices}</translation>
    </message>
    <message>
        <source>a whole number from {minimum} to {maximum}</source>
        <translation>un número entero de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}.</source>
        <translation>{path} define {name} como {value}.</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend the file there.</source>
        <translation>Admite {allowed}; corrija allí el archivo.</translation>
    </message>
    <message>
        <source>The output could not be written: {detail}.</source>
        <translation>No se pudo escribir la salida: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk or the program that reads it; what was finished is kept.</source>
        <translation>Compruebe el disco o el programa que la lee; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>Detenido; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Go on with `{command}`.</source>
        <translation>Siga con `{command}`.</translation>
    </message>
    <message>
        <source>{reference} names {count} models, and one is needed.</source>
        <translation>{reference} nombra {count} modelos, y se necesita uno.</translation>
    </message>
    <message>
        <source>Give the path of one file.</source>
        <translation>Indique la ruta de un solo archivo.</translation>
    </message>
    <message>
        <source>{text} names no variable.</source>
        <translation>{text} no nombra ninguna variable.</translation>
    </message>
    <message>
        <source>Write it as NAME=TEXT; the name stands in {{{{NAME}}}}.</source>
        <translation>Escríbalo como NAME=TEXT; el nombre aparece en {{{{NAME}}}}.</translation>
    </message>
    <message>
        <source>An answer follows a schema or a grammar, not both.</source>
        <translation>Una respuesta sigue un esquema o una gramática, no ambos.</translation>
    </message>
    <message>
        <source>Give --schema or --grammar.</source>
        <translation>Indique --schema o --grammar.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {detail} in line {line}, column {column}.</source>
        <translation>{path} no es JSON: {detail} en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>Check the path and the file's permissions.</source>
        <translation>Compruebe la ruta y los permisos del archivo.</translation>
    </message>
    <message>
        <source>{text} is no limit of a bar.</source>
        <translation>{text} no es un límite de un listón.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE; the names are {known}.</source>
        <translation>Escriba NAME=VALUE; los nombres son {known}.</translation>
    </message>
    <message>
        <source>Write a number above 0, or none for no limit.</source>
        <translation>Escriba un número mayor que 0, o none para no poner límite.</translation>
    </message>
    <message>
        <source>{text} does not name an adapter: what follows the = is no number.</source>
        <translation>{text} no nombra un adaptador: lo que sigue al = no es un número.</translation>
    </message>
    <message>
        <source>Write FILE, or FILE=SCALE such as adapter.gguf=0.5.</source>
        <translation>Escriba FILE, o FILE=SCALE, por ejemplo adapter.gguf=0.5.</translation>
    </message>
    <message>
        <source>--exact leaves no chance of error, and --alpha allows {alpha}.</source>
        <translation>--exact no deja probabilidad de error, y --alpha permite {alpha}.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de los dos.</translation>
    </message>
    <message>
        <source>There is no adapter file at {path}.</source>
        <translation>No hay ningún archivo de adaptador en {path}.</translation>
    </message>
    <message>
        <source>Give the path of a LoRA adapter in GGUF.</source>
        <translation>Indique la ruta de un adaptador LoRA en GGUF.</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}.</translation>
    </message>
    <message>
        <source>There are no models yet.</source>
        <translation>Aún no hay modelos.</translation>
    </message>
    <message>
        <source>Put GGUF files into {folder}, or name some with --models.</source>
        <translation>Ponga archivos GGUF en {folder}, o nombre algunos con --models.</translation>
    </message>
    <message>
        <source>--models names no model.</source>
        <translation>--models no nombra ningún modelo.</translation>
    </message>
    <message>
        <source>Give paths or names with commas between, or a folder.</source>
        <translation>Indique rutas o nombres separados por comas, o una carpeta.</translation>
    </message>
    <message>
        <source>The suite has {count} new {count|case|cases}.</source>
        <translation>La suite tiene {count} {count|caso nuevo|casos nuevos}.</translation>
    </message>
    <message>
        <source>{count} {count|case|cases} of the suite {count|is|are} gone.</source>
        <translation>Ya no {count|está|están} {count} {count|caso|casos} de la suite.</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} other checks.</source>
        <translation>{count} {count|caso tiene|casos tienen} otras comprobaciones.</translation>
    </message>
    <message>
        <source>The suite's files changed, and with them perhaps its prompts.</source>
        <translation>Los archivos de la suite cambiaron, y con ellos quizá sus prompts.</translation>
    </message>
    <message>
        <source>The suite now has its answers written otherwise: {what}.</source>
        <translation>La suite hace ahora que sus respuestas se escriban de otro modo: {what}.</translation>
    </message>
    <message>
        <source>The bar was {before:percent}, and is {after:percent}.</source>
        <translation>El listón era {before:percent}, y es {after:percent}.</translation>
    </message>
    <message>
        <source>The bar's limit of {limit} is another one now.</source>
        <translation>El límite del listón para {limit} es ahora otro.</translation>
    </message>
    <message>
        <source>Models are run with other settings now: {what}.</source>
        <translation>Los modelos se ejecutan ahora con otros ajustes: {what}.</translation>
    </message>
    <message>
        <source>The file of {model} changed.</source>
        <translation>El archivo de {model} cambió.</translation>
    </message>
    <message>
        <source>The file of {model} was written since, and not read yet.</source>
        <translation>El archivo de {model} se ha escrito desde entonces y aún no se ha leído.</translation>
    </message>
    <message>
        <source>The file of {model} is gone.</source>
        <translation>El archivo de {model} ya no está.</translation>
    </message>
    <message>
        <source>The adapter {name} changed.</source>
        <translation>El adaptador {name} cambió.</translation>
    </message>
    <message>
        <source>{name}, which judged, is gone.</source>
        <translation>{name}, que juzgaba, ya no está.</translation>
    </message>
    <message>
        <source>The file of {name}, which judged, has changed.</source>
        <translation>El archivo de {name}, que juzgaba, ha cambiado.</translation>
    </message>
    <message>
        <source>The adapter {name} is gone.</source>
        <translation>El adaptador {name} ya no está.</translation>
    </message>
    <message>
        <source>Another build of llama.cpp: it was {before}, and is {after}.</source>
        <translation>Otra compilación de llama.cpp: era {before}, y es {after}.</translation>
    </message>
    <message>
        <source>This suite was not run yet.</source>
        <translation>Esta suite no se ha ejecutado aún.</translation>
    </message>
    <message>
        <source>Run `leastwise find {suite}`.</source>
        <translation>Ejecute `leastwise find {suite}`.</translation>
    </message>
    <message>
        <source>The suite is no longer in {path}.</source>
        <translation>La suite ya no está en {path}.</translation>
    </message>
    <message>
        <source>Put it back, or run another.</source>
        <translation>Vuelva a ponerla, o ejecute otra.</translation>
    </message>
    <message>
        <source>None of the models that {suite} was run with is there any more.</source>
        <translation>Ya no está ninguno de los modelos con los que se ejecutó {suite}.</translation>
    </message>
    <message>
        <source>Choose others on the Find page, or with `leastwise find --models`.</source>
        <translation>Elija otros en la página Buscar, o con `leastwise find --models`.</translation>
    </message>
    <message>
        <source>Suite {position} of {total}: {name}</source>
        <translation>Suite {position} de {total}: {name}</translation>
    </message>
    <message>
        <source>{passing} of {total} {total|suite|suites} {passing|has|have} a model that passes; {none} {none|has|have} none, {failed} could not be judged.</source>
        <translation>{passing} de {total} {total|suite|suites} {passing|tiene|tienen} un modelo que pasa; sin ninguno: {none}; sin poder juzgar: {failed}.</translation>
    </message>
    <message>
        <source>A queue of suites takes no --resume.</source>
        <translation>Una cola de suites no admite --resume.</translation>
    </message>
    <message>
        <source>Resume its suites one by one.</source>
        <translation>Reanude sus suites una a una.</translation>
    </message>
    <message>
        <source>Name suites, or say --all or --stale: one of the three.</source>
        <translation>Nombre suites, o use --all o --stale: una de las tres cosas.</translation>
    </message>
    <message>
        <source>Stale suites are run with the models and the bar that they were run with.</source>
        <translation>Las suites obsoletas se ejecutan con los modelos y el listón con los que se ejecutaron.</translation>
    </message>
    <message>
        <source>Leave out --models, --bar and --lora, or name the suites.</source>
        <translation>Omita --models, --bar y --lora, o nombre las suites.</translation>
    </message>
    <message>
        <source>Interrupted at suite {position} of {total}. What was finished is kept.</source>
        <translation>Interrumpido en la suite {position} de {total}. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Run `leastwise find` with this suite and --resume to go on with it.</source>
        <translation>Ejecute `leastwise find` con esta suite y --resume para seguir con ella.</translation>
    </message>
    <message>
        <source>No suite is stale, so nothing was run.</source>
        <translation>Ninguna suite está obsoleta, así que no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Making {type} of {model}, unless it is there already.</source>
        <translation>Creando {type} de {model}, si no existe ya.</translation>
    </message>
    <message>
        <source>{type} of {model} is left out: {cause}</source>
        <translation>Se omite {type} de {model}: {cause}</translation>
    </message>
    <message>
        <source>There is no setting {name} to vary.</source>
        <translation>No existe ningún ajuste {name} que variar.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Se conocen: {known}.</translation>
    </message>
    <message>
        <source>{text} names no values to try.</source>
        <translation>{text} no nombra valores que probar.</translation>
    </message>
    <message>
        <source>Write a name and its values, such as ctx=2048,4096.</source>
        <translation>Escriba un nombre y sus valores, por ejemplo ctx=2048,4096.</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>Puede ser {allowed}.</translation>
    </message>
    <message>
        <source>{name} is varied twice.</source>
        <translation>{name} se varía dos veces.</translation>
    </message>
    <message>
        <source>Give all its values at once.</source>
        <translation>Indique todos sus valores a la vez.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MiB.</source>
        <translation>{path} ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>A grammar or a schema is smaller than that.</source>
        <translation>Una gramática o un esquema ocupa menos.</translation>
    </message>
    <message>
        <source>That makes {count} candidates of each model, and {most} are the most.</source>
        <translation>Eso da {count} candidatos de cada modelo, y el máximo es {most}.</translation>
    </message>
    <message>
        <source>Vary fewer things at once.</source>
        <translation>Varíe menos cosas a la vez.</translation>
    </message>
    <message>
        <source>This computer may fall asleep while it works: {detail}.</source>
        <translation>Este equipo puede entrar en suspensión mientras trabaja: {detail}.</translation>
    </message>
    <message>
        <source>Turn sleep off in its settings, or set `keep_awake` to "off" to read this no more.</source>
        <translation>Desactive la suspensión en su configuración, o ponga `keep_awake` en «off» para no leer más esto.</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed.</source>
        <translation>Supera {passed} de {cases} {cases|caso|casos} ({rate:percent}); se {required|necesita|necesitan} {required}.</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed. One case decides, so all were asked again one at a time: {changed} came out differently.</source>
        <translation>Supera {passed} de {cases} {cases|caso|casos} ({rate:percent}); se {required|necesita|necesitan} {required}. Un caso decide, así que se preguntaron todos de nuevo, uno a uno: con resultado distinto, {changed}.</translation>
    </message>
    <message>
        <source>Failed {failed} of {run} {run|case|cases}; with {cases} {cases|case|cases} and {required} to pass, it can no longer reach the bar.</source>
        <translation>Falló {failed} de {run} {run|caso|casos}; con {cases} {cases|caso|casos} y {required} que superar, ya no puede alcanzar el listón.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have passed them is at most {error:at_most}.</source>
        <translation>Detenido tras {run} de {cases} {cases|caso|casos}, en orden aleatorio: superó {passed}, y se {required|necesita|necesitan} {required} de todos. La probabilidad de que los hubiera superado es como máximo {error:at_most}.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have missed them is at most {error:at_most}.</source>
        <translation>Detenido tras {run} de {cases} {cases|caso|casos}, en orden aleatorio: superó {passed}, y se {required|necesita|necesitan} {required} de todos. La probabilidad de que no los hubiera alcanzado es como máximo {error:at_most}.</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}: {passed} passed, and {required} {required|is|are} needed.</source>
        <translation>Detenido tras {run} de {cases} {cases|caso|casos}: superó {passed}, y se {required|necesita|necesitan} {required}.</translation>
    </message>
    <message>
        <source>It was expected to pass, but the rest of its cases refuted that: {failed} of {run} failed; of {cases}, {required} must pass.</source>
        <translation>Se esperaba que pasara, pero el resto de sus casos lo desmintió: fallaron {failed} de {run}; de {cases}, deben pasar {required}.</translation>
    </message>
    <message>
        <source>Its first token takes {measured:seconds} (95th percentile of {repetitions} {repetitions|answer|answers}); the bar allows {limit:seconds}.</source>
        <translation>Su primer token tarda {measured:seconds} (percentil 95 de {repetitions} {repetitions|respuesta|respuestas}); el listón permite {limit:seconds}.</translation>
    </message>
    <message>
        <source>It writes {measured:speed} (median of {repetitions} {repetitions|answer|answers}); the bar asks for {limit:speed}.</source>
        <translation>Escribe a {measured:speed} (mediana de {repetitions} {repetitions|respuesta|respuestas}); el listón pide {limit:speed}.</translation>
    </message>
    <message>
        <source>It took {measured:gib} of memory at its peak; the bar allows {limit:gib}.</source>
        <translation>Ocupó como máximo {measured:gib} de memoria; el listón permite {limit:gib}.</translation>
    </message>
    <message>
        <source>1,000 calls cost {measured:amount} {currency} (mean of {calls}); the bar allows {limit:amount}.</source>
        <translation>1000 llamadas cuestan {measured:amount} {currency} (media de {calls}); el listón permite {limit:amount}.</translation>
    </message>
    <message>
        <source>The bar limits {limit}, and this could not be measured here.</source>
        <translation>El listón limita {limit}, y aquí no se pudo medir.</translation>
    </message>
    <message>
        <source>Its file is the same as that of another candidate.</source>
        <translation>Su archivo es el mismo que el de otro candidato.</translation>
    </message>
    <message>
        <source>A smaller model passes.</source>
        <translation>Un modelo más pequeño pasa.</translation>
    </message>
    <message>
        <source>This model passes already, tried in another way.</source>
        <translation>Este modelo ya pasa, probado de otra manera.</translation>
    </message>
    <message>
        <source>Interrupted after {run} of {cases} {cases|case|cases}.</source>
        <translation>Interrumpido tras {run} de {cases} {cases|caso|casos}.</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} checks that could not be decided ({names}), and the verdict depends on {count|it|them}.</source>
        <translation>{count} {count|caso tiene|casos tienen} comprobaciones que no se pudieron decidir ({names}), y el veredicto depende de {count|él|ellos}.</translation>
    </message>
    <message>
        <source>Name a judge for those that need one, or change them; `leastwise suites check` tells which are not known at all.</source>
        <translation>Nombre un juez para las que lo necesiten, o cámbielas; `leastwise suites check` dice cuáles se desconocen por completo.</translation>
    </message>
    <message>
        <source>It could not be run here: {cause}</source>
        <translation>No se pudo ejecutar aquí: {cause}</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} es el más pequeño que pasa: {rate:percent} de {cases} {cases|caso|casos}, {memory:gib} de memoria, {speed:speed}.</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} es el más pequeño de los que se pudieron juzgar y pasa: {rate:percent} de {cases} {cases|caso|casos}, {memory:gib} de memoria, {speed:speed}. Sin juzgar: {undecided}.</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} es el más pequeño que pasa, con una probabilidad de error de como máximo {error:at_most}: {passed} de {run} {run|caso ejecutado|casos ejecutados} {passed|pasó|pasaron}, y de los {cases} se {required|necesita|necesitan} {required}; {memory:gib} de memoria, {speed:speed}.</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} es el más pequeño de los que se pudieron juzgar y pasa, con una probabilidad de error de como máximo {error:at_most}: {passed} de {run} {run|caso ejecutado|casos ejecutados} {passed|pasó|pasaron}, y de los {cases} se {required|necesita|necesitan} {required}; {memory:gib} de memoria, {speed:speed}. Sin juzgar: {undecided}.</translation>
    </message>
    <message>
        <source>Provisional, after {run} of {cases} {cases|case|cases}: {model} is the smallest that passes, with a chance of error of at most {error:at_most} on this suite. The others are run to make that exact.</source>
        <translation>Provisional, tras {run} de {cases} {cases|caso|casos}: {model} es el más pequeño que pasa, con una probabilidad de error de como máximo {error:at_most} en esta suite. Los demás se ejecutan para que sea exacto.</translation>
    </message>
    <message>
        <source>After {run} of {cases} {cases|case|cases} {model} is the smallest that passes, whatever the others bring. They are run for its exact pass rate.</source>
        <translation>Tras {run} de {cases} {cases|caso|casos}, {model} es el más pequeño que pasa, den lo que den los demás. Se ejecutan para obtener su tasa exacta.</translation>
    </message>
    <message>
        <source>Smaller ones that could not be judged: {undecided}.</source>
        <translation>Más pequeños que no se pudieron juzgar: {undecided}.</translation>
    </message>
    <message>
        <source>This says nothing of the limit on memory, which the remaining cases may still break.</source>
        <translation>Esto no dice nada del límite de memoria, que los casos restantes aún pueden superar.</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}, exact after {wall_s:seconds}.</source>
        <translation>Veredicto tras {after_s:seconds} y {after_cases} {after_cases|caso|casos}, exacto tras {wall_s:seconds}.</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}.</source>
        <translation>Veredicto tras {after_s:seconds} y {after_cases} {after_cases|caso|casos}.</translation>
    </message>
    <message>
        <source>None passes: the best of {count} judged reached {best:percent}, and {bar:percent} is the bar.</source>
        <translation>Ninguno pasa: el mejor de {count} juzgados llegó al {best:percent}, y el listón es {bar:percent}.</translation>
    </message>
    <message>
        <source>Add a larger model, or stay with the one you have.</source>
        <translation>Añada un modelo mayor, o siga con el que tiene.</translation>
    </message>
    <message>
        <source>None passes: of {count} judged, each misses the bar or breaks one of its limits.</source>
        <translation>Ninguno pasa: de {count} juzgados, todos quedan bajo el listón o rebasan alguno de sus límites.</translation>
    </message>
    <message>
        <source>Read the reasons below, then add other models or change the limits.</source>
        <translation>Lea abajo los motivos, y añada después otros modelos o cambie los límites.</translation>
    </message>
    <message>
        <source>None passes of the {count} that could be judged. Not judged: {undecided}.</source>
        <translation>No pasa ninguno de los {count} que se pudieron juzgar. Sin juzgar: {undecided}.</translation>
    </message>
    <message>
        <source>The reasons stand beside each model.</source>
        <translation>Los motivos figuran junto a cada modelo.</translation>
    </message>
    <message>
        <source>No verdict: none of the candidates could be judged ({undecided}).</source>
        <translation>Sin veredicto: no se pudo juzgar ninguno de los candidatos ({undecided}).</translation>
    </message>
    <message>
        <source>Interrupted: {model} had finished {run} of {cases} {cases|case|cases}.</source>
        <translation>Interrumpido: {model} había terminado {run} de {cases} {cases|caso|casos}.</translation>
    </message>
    <message>
        <source>What was finished is kept; resume to go on from there.</source>
        <translation>Lo terminado se conserva; reanude para seguir desde ahí.</translation>
    </message>
    <message>
        <source>Models stopped early: {count}. The chance that one of them would have passed the whole suite is at most {error:at_most}.</source>
        <translation>Modelos detenidos antes de tiempo: {count}. La probabilidad de que uno de ellos hubiera superado la suite entera es como máximo {error:at_most}.</translation>
    </message>
    <message>
        <source>On the whole suite {low:percent} to {high:percent_up} would pass (95 % confidence sequence, from {run} of {cases} {cases|case|cases}).</source>
        <translation>En la suite entera pasaría del {low:percent} al {high:percent_up} (secuencia de confianza del 95 %, a partir de {run} de {cases} {cases|caso|casos}).</translation>
    </message>
    <message>
        <source>Cases whose answers are from earlier runs, with the same model, prompt and settings: {count}. They were checked anew.</source>
        <translation>Casos cuyas respuestas son de ejecuciones anteriores, con el mismo modelo, prompt y ajustes: {count}. Se comprobaron de nuevo.</translation>
    </message>
    <message>
        <source>Of {cases} {cases|case that was|cases that were} asked repeatedly, {always} passed every time, {sometimes} at times, {never} never. A case passes only if it does so every time.</source>
        <translation>De {cases} {cases|caso preguntado|casos preguntados} varias veces, {always} {always|pasó|pasaron} siempre, {sometimes} a veces y {never} nunca. Un caso solo pasa si lo hace todas las veces.</translation>
    </message>
    <message>
        <source>Cases whose prompts are longer than the context of {context} tokens: {count} (numbers {cases}; the longest has {longest} tokens). They fail.</source>
        <translation>Casos cuyos prompts son más largos que el contexto de {context} tokens: {count} (números {cases}; el más largo tiene {longest} tokens). Fallan.</translation>
    </message>
    <message>
        <source>Give the model a longer context with the setting `context_tokens`.</source>
        <translation>Dé al modelo un contexto más largo con el ajuste `context_tokens`.</translation>
    </message>
    <message>
        <source>On new inputs of this kind expect {low:percent} to {high:percent_up} to pass (95 % confidence).</source>
        <translation>En entradas nuevas de este tipo, espere que pase del {low:percent} al {high:percent_up} (confianza del 95 %).</translation>
    </message>
</context>
<context>
    <name>page_table</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
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
        <translation>Decisión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>pages/bench/bench_words</name>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>the rest, measured</source>
        <translation>el resto, medido</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>no se pudo medir</translation>
    </message>
    <message>
        <source>warming up, {count}</source>
        <translation>calentando, {count}</translation>
    </message>
    <message>
        <source>loading, {done}</source>
        <translation>cargando, {done}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>few samples</source>
        <translation>pocas muestras</translation>
    </message>
    <message>
        <source>became slower</source>
        <translation>se hizo más lento</translation>
    </message>
    <message>
        <source>became faster</source>
        <translation>se hizo más rápido</translation>
    </message>
    <message>
        <source>not warm</source>
        <translation>sin calentar</translation>
    </message>
    <message>
        <source>computer busy</source>
        <translation>equipo ocupado</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>frenado</translation>
    </message>
    <message>
        <source>clock fell</source>
        <translation>bajó el reloj</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Leyendo los modelos</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>Detenido antes de medir nada.</translation>
    </message>
    <message>
        <source>A triangle marks a speed with a remark; choose it to read what settles it.</source>
        <translation>Un triángulo marca una velocidad con una observación; elíjala para leer qué la aclara.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>warming up {test}</source>
        <translation>calentando {test}</translation>
    </message>
    <message>
        <source>measuring {test}</source>
        <translation>midiendo {test}</translation>
    </message>
    <message>
        <source>Model {number} of {count}, {name}: {doing}</source>
        <translation>Modelo {number} de {count}, {name}: {doing}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} measured, {samples} {samples|sample|samples}.</source>
        <translation>{count} {count|modelo medido|modelos medidos}, {samples} {samples|muestra|muestras}.</translation>
    </message>
    <message>
        <source>Speeds with a remark: {noisy} of {all}.</source>
        <translation>Velocidades con una observación: {noisy} de {all}.</translation>
    </message>
    <message>
        <source>Could not be measured: {failed}.</source>
        <translation>No se pudieron medir: {failed}.</translation>
    </message>
    <message>
        <source>{done} of {total} {total|sample|samples}</source>
        <translation>{done} de {total} {total|muestra|muestras}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>quedan unos {left}</translation>
    </message>
</context>
<context>
    <name>pages/bench/comparison_view</name>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>First, tokens/s or time</source>
        <translation>Primero, tokens/s o tiempo</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Ratio of speeds</source>
        <translation>Cociente de velocidades</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>por turnos</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>por separado</translation>
    </message>
    <message>
        <source>In turns: both took turns in one run and are compared round by round</source>
        <translation>Por turnos: ambos se alternaron en una ejecución y se comparan ronda a ronda</translation>
    </message>
    <message>
        <source>Apart: in two runs</source>
        <translation>Por separado: en dos ejecuciones</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
</context>
<context>
    <name>pages/bench/origins</name>
    <message>
        <source>{depth} {depth|token is|tokens are} in the cache before; filling it is not timed.</source>
        <translation>{depth} {depth|token está|tokens están} antes en la caché; llenarla no se cronometra.</translation>
    </message>
    <message>
        <source>{test}, speed</source>
        <translation>{test}, velocidad</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Mediana de {count} {count|repetición|repeticiones} de evaluar {prompt} {prompt|token|tokens} de prompt, como lo hace llama-bench: los tokens son aleatorios, y no se tokeniza ni se muestrea nada.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Mediana de {count} {count|repetición|repeticiones} de decodificar {output} {output|token|tokens}, como lo hace llama-bench: los tokens son aleatorios, y no se tokeniza ni se muestrea nada.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens} and then decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>Mediana de {count} {count|repetición|repeticiones} de evaluar {prompt} {prompt|token|tokens} de prompt y después decodificar {output} {output|token|tokens}, como lo hace llama-bench: los tokens son aleatorios, y no se tokeniza ni se muestrea nada.</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>It is measured with a prompt; this line has none.</source>
        <translation>Se mide con un prompt; esta línea no tiene ninguno.</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions}, from a text of {tokens} {tokens|token|tokens} to the first token of the answer: tokenising, evaluating and sampling are all in it.</source>
        <translation>Mediana de {count} {count|repetición|repeticiones}, desde un texto de {tokens} {tokens|token|tokens} hasta el primer token de la respuesta: incluye tokenizar, evaluar y muestrear.</translation>
    </message>
    <message>
        <source>{whole} = tokenising {tokenise}, evaluating {evaluate}, sampling {sample}</source>
        <translation>{whole} = tokenizar {tokenise}, evaluar {evaluate}, muestrear {sample}</translation>
    </message>
    <message>
        <source>To the first token, evaluating alone</source>
        <translation>Hasta el primer token, solo evaluar</translation>
    </message>
    <message>
        <source>The same repetitions as the time to the first token, less tokenising and sampling: what the model itself takes.</source>
        <translation>Las mismas repeticiones que el tiempo hasta el primer token, sin tokenizar ni muestrear: lo que tarda el propio modelo.</translation>
    </message>
    <message>
        <source>From asking a fresh process to load the file until it was ready. The file may come from the system's cache. The last of {count}.</source>
        <translation>Desde que se pide a un proceso nuevo que cargue el archivo hasta que está listo. El archivo puede venir de la caché del sistema. La última de {count}.</translation>
    </message>
    <message>
        <source>Load time</source>
        <translation>Tiempo de carga</translation>
    </message>
    <message>
        <source>The largest that the process holding the model ever was, as the system counts it.</source>
        <translation>Lo máximo que llegó a ocupar el proceso que tiene el modelo, según lo cuenta el sistema.</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): {total}.</source>
        <translation>Calculado antes de cargar ({origin}): {total}.</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>What the same process still held after it had unloaded the model.</source>
        <translation>Lo que el mismo proceso aún ocupaba tras descargar el modelo de la memoria.</translation>
    </message>
    <message>
        <source>Memory after unloading</source>
        <translation>Memoria tras liberar el modelo</translation>
    </message>
    <message>
        <source>It was not measured.</source>
        <translation>No se midió.</translation>
    </message>
    <message>
        <source>private: {size}</source>
        <translation>privada: {size}</translation>
    </message>
    <message>
        <source>file-backed: {size}, which the system may drop</source>
        <translation>de archivos: {size}, que el sistema puede liberar</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>Aún no hay muestras.</translation>
    </message>
    <message>
        <source>Samples in tokens/s, in their order: {samples}</source>
        <translation>Muestras en tokens/s, en su orden: {samples}</translation>
    </message>
    <message>
        <source>Samples, in the order in which they were taken:</source>
        <translation>Muestras, en el orden en que se tomaron:</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted, until the last three lay within {share} of their median.</source>
        <translation>Calentado con {count} {count|repetición que no se cuenta|repeticiones que no se cuentan}, hasta que las tres últimas quedaron dentro de un {share} de su mediana.</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted.</source>
        <translation>Calentado con {count} {count|repetición que no se cuenta|repeticiones que no se cuentan}.</translation>
    </message>
    <message>
        <source>The interval is where the median lies with 95 % confidence (percentile bootstrap), {share} to either side.</source>
        <translation>El intervalo es donde está la mediana con una confianza del 95 % (bootstrap de percentiles), {share} a cada lado.</translation>
    </message>
    <message>
        <source>Benchmark {run}</source>
        <translation>Benchmark {run}</translation>
    </message>
    <message>
        <source>llama.cpp: {build} ({backends}); processor: {processor}</source>
        <translation>llama.cpp: {build} ({backends}); procesador: {processor}</translation>
    </message>
    <message>
        <source>{origin}: {threads} threads, batch {batch} / {micro}, flash attention {flash}, KV {k} / {v}</source>
        <translation>{origin}: {threads} hilos, lote {batch} / {micro}, flash attention {flash}, KV {k} / {v}</translation>
    </message>
    <message>
        <source>as many as cores</source>
        <translation>tantos como núcleos</translation>
    </message>
</context>
<context>
    <name>pages/bench/past_runs</name>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Samples, whole run</source>
        <translation>Muestras, ejecución entera</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Mediana de tokens/s</translation>
    </message>
    <message>
        <source>Samples, tokens/s</source>
        <translation>Muestras, tokens/s</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Peak, measured</source>
        <translation>Máximo, medido</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>File-backed</source>
        <translation>De archivos</translation>
    </message>
    <message>
        <source>After unloading</source>
        <translation>Tras liberar</translation>
    </message>
</context>
<context>
    <name>pages/bench/run_table</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TTFT, evaluating alone</source>
        <translation>TTFT, solo evaluar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
</context>
<context>
    <name>pages/bench/tune_view</name>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>prefill threads</source>
        <translation>hilos de prefill</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation>microlote</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>capas en la GPU</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como están</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>Prefill tokens/s</source>
        <translation>Tokens/s de prefill</translation>
    </message>
    <message>
        <source>Decode tokens/s</source>
        <translation>Tokens/s de decod.</translation>
    </message>
    <message>
        <source>Ratio, both (95 %)</source>
        <translation>Cociente, ambos (95 %)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>pages/cloud/tables</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>en el entorno</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>hasta cerrar la ventana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Desde caché</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>A caché</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>pages/decision/rows</name>
    <message>
        <source>Pass rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
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
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>Por 1000</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Ahorro al mes</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Rentable desde</translation>
    </message>
    <message>
        <source>{passed} of {run} run</source>
        <translation>{passed} de {run} ejecutados</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>pages/find/candidates_panel</name>
    <message>
        <source>Fit</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Memory, computed</source>
        <translation>Memoria, calculada</translation>
    </message>
</context>
<context>
    <name>pages/find/vary_rows</name>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Tipo de la caché KV</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Respuestas a la vez</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Esquema JSON</translation>
    </message>
</context>
<context>
    <name>pages/history/run_list</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Smallest that passes</source>
        <translation>El más pequeño que pasa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>pages/history/timeline_view</name>
    <message>
        <source>Pass</source>
        <translation>Superados</translation>
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
        <translation>{physical} físicos, {logical} lógicos</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>Tipos de núcleos</translation>
    </message>
    <message>
        <source>Vector extensions</source>
        <translation>Extensiones vectoriales</translation>
    </message>
    <message>
        <source>{count} for performance</source>
        <translation>{count} de rendimiento</translation>
    </message>
    <message>
        <source>{count} in the middle</source>
        <translation>{count} intermedios</translation>
    </message>
    <message>
        <source>{count} for efficiency</source>
        <translation>{count} de eficiencia</translation>
    </message>
    <message>
        <source>{count} for low power</source>
        <translation>{count} de bajo consumo</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <translation>{free} disponibles de {total}</translation>
    </message>
    <message>
        <source>{held} at most, by closing all of them</source>
        <translation>{held} como máximo, cerrándolos todos</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>{free} free of {total}</source>
        <translation>{free} libres de {total}</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU use</source>
        <translation>Uso de la GPU</translation>
    </message>
    <message>
        <source>discrete</source>
        <translation>dedicada</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>integrada</translation>
    </message>
    <message>
        <source>integrated or discrete is not told</source>
        <translation>no se sabe si es integrada o dedicada</translation>
    </message>
    <message>
        <source>uses the computer's memory</source>
        <translation>usa la memoria del equipo</translation>
    </message>
    <message>
        <source>memory is not told</source>
        <translation>no se sabe la memoria</translation>
    </message>
    <message>
        <source>Told by {source}</source>
        <translation>Según {source}</translation>
    </message>
    <message>
        <source>driver {driver}</source>
        <translation>controlador {driver}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>on mains</source>
        <translation>conectado a la red</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>No detectado</translation>
    </message>
    <message>
        <source>Disk for models</source>
        <translation>Disco para modelos</translation>
    </message>
</context>
<context>
    <name>pages/machine/fits_sheet</name>
    <message>
        <source>Fit: {count} of the {total} models of the catalogue</source>
        <translation>Caben: {count} de los {total} modelos del catálogo</translation>
    </message>
    <message>
        <source>Tight: {count}</source>
        <translation>Justo: {count}</translation>
    </message>
    <message>
        <source>Do not fit: {count}</source>
        <translation>No caben: {count}</translation>
    </message>
    <message>
        <source>Not known until their headers are read: {count}</source>
        <translation>No se sabe hasta leer sus cabeceras: {count}</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory.</source>
        <translation>El mayor de los que caben: {name}, {memory} de memoria.</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory, {speed} predicted.</source>
        <translation>El mayor de los que caben: {name}, {memory} de memoria, {speed} previstos.</translation>
    </message>
</context>
<context>
    <name>pages/machine/speed_view</name>
    <message>
        <source>{count} {count|thread|threads}</source>
        <translation>{count} {count|hilo|hilos}</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún no medido.</translation>
    </message>
    <message>
        <source>Measure once, for about 20 s: speeds of models are then predicted from it.</source>
        <translation>Mida una vez, durante unos 20 s: las velocidades de los modelos se predicen después a partir de ello.</translation>
    </message>
    <message>
        <source>Reads memory at {rate}.</source>
        <translation>Lee la memoria a {rate}.</translation>
    </message>
    <message>
        <source>Measured, without the bandwidth of its memory.</source>
        <translation>Medido, sin el ancho de banda de su memoria.</translation>
    </message>
    <message>
        <source>Measured {when} with {threads} and {build}, in {took}.</source>
        <translation>Medido el {when} con {threads} y {build}, en {took}.</translation>
    </message>
</context>
<context>
    <name>pages/models/memory_view</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
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
        <translation>Tokens/s, previstos</translation>
    </message>
    <message>
        <source>Not known until its header is read: Look up asks the Hub for it.</source>
        <translation>No se sabe hasta leer su cabecera: Consultar la pide al Hub.</translation>
    </message>
</context>
<context>
    <name>pages/models/row_words</name>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>Computed from the published shape, quantisation mix typical: the file itself was not looked at, and llama.cpp planned nothing.</source>
        <translation>Calculada a partir de la forma publicada, con la mezcla típica de la cuantización: no se examinó el archivo, y llama.cpp no planificó nada.</translation>
    </message>
    <message>
        <source>Kept by {program}, used in place.</source>
        <translation>Lo guarda {program}; se usa donde está.</translation>
    </message>
    <message>
        <source>Made on this computer from {name}.</source>
        <translation>Creado en este equipo a partir de {name}.</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>Bueno para {what}.</translation>
    </message>
    <message>
        <source>Released in {month}.</source>
        <translation>Publicado en {month}.</translation>
    </message>
    <message>
        <source>Made for {tokens} tokens.</source>
        <translation>Diseñado para {tokens} tokens.</translation>
    </message>
    <message>
        <source>Languages: {codes} and {more} more.</source>
        <translation>Idiomas: {codes} y {more} más.</translation>
    </message>
    <message>
        <source>Languages: {codes}.</source>
        <translation>Idiomas: {codes}.</translation>
    </message>
    <message>
        <source>Licence: {name}.</source>
        <translation>Licencia: {name}.</translation>
    </message>
    <message>
        <source>Downloads: {count}.</source>
        <translation>Descargas: {count}.</translation>
    </message>
    <message>
        <source>Likes: {count}.</source>
        <translation>Me gusta: {count}.</translation>
    </message>
    <message>
        <source>Changed on {date}.</source>
        <translation>Cambiado el {date}.</translation>
    </message>
    <message>
        <source>Open to those who agree to its terms on the Hub, with a key.</source>
        <translation>Abierto a quienes aceptan sus condiciones en el Hub, con una clave.</translation>
    </message>
    <message>
        <source>Open only to those whom its authors let in, with a key.</source>
        <translation>Abierto solo a quienes admiten sus autores, con una clave.</translation>
    </message>
</context>
<context>
    <name>pages/network/columns</name>
    <message>
        <source>Sent (B)</source>
        <translation>Enviado (B)</translation>
    </message>
    <message>
        <source>Received (B)</source>
        <translation>Recibido (B)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>pages/playground/history_view</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>pages/playground/library_view</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>pages/playground/residency_words</name>
    <message>
        <source>{name} takes the place of {others}.</source>
        <translation>{name} ocupa el lugar de {others}.</translation>
    </message>
    <message>
        <source>{names}: too large for the {free} that there are.</source>
        <translation>{names}: demasiado grande para los {free} que hay.</translation>
    </message>
    <message>
        <source>{names} fit together: {need} of {free}.</source>
        <translation>{names} caben juntos: {need} de {free}.</translation>
    </message>
    <message>
        <source>{names} fits alone: {need} of {free}.</source>
        <translation>{names} cabe solo: {need} de {free}.</translation>
    </message>
    <message>
        <source>{names} fits: {need} of {free}.</source>
        <translation>{names} cabe: {need} de {free}.</translation>
    </message>
</context>
<context>
    <name>pages/playground/turn_words</name>
    <message>
        <source>Waits until {names} give up their memory.</source>
        <translation>Espera a que se libere la memoria de {names}.</translation>
    </message>
    <message>
        <source>Loading, {share}.</source>
        <translation>Cargando, {share}.</translation>
    </message>
    <message>
        <source>It takes the place of {names}.</source>
        <translation>Ocupa el lugar de {names}.</translation>
    </message>
    <message>
        <source>Answering.</source>
        <translation>Respondiendo.</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Preguntado.</translation>
    </message>
    <message>
        <source>Cut at the most tokens that were allowed.</source>
        <translation>Cortada en el máximo de tokens permitido.</translation>
    </message>
    <message>
        <source>Cut: the context is full.</source>
        <translation>Cortada: el contexto está lleno.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>El modelo se negó.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>Interrumpida: el programa terminó.</translation>
    </message>
    <message>
        <source>{count} {count|token was|tokens were} taken out of the prompt.</source>
        <translation>{count|Se quitó|Se quitaron} {count} {count|token|tokens} del prompt.</translation>
    </message>
    <message>
        <source>The context is nearly full ({use} tokens): the next turn may not fit.</source>
        <translation>El contexto está casi lleno ({use} tokens): puede que el próximo turno no quepa.</translation>
    </message>
</context>
<context>
    <name>pages/suites/bar_panel</name>
    <message>
        <source>Cases that must pass</source>
        <translation>Casos que deben pasar</translation>
    </message>
    <message>
        <source>Decode at least</source>
        <translation>Decodificación mínima</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Coste máximo</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>por 1000 llamadas</translation>
    </message>
    <message>
        <source>Answer at most</source>
        <translation>Respuesta máxima</translation>
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
        <translation>0: desactivado</translation>
    </message>
</context>
<context>
    <name>pages/suites/check_kinds</name>
    <message>
        <source>one text a line</source>
        <translation>un texto por línea</translation>
    </message>
    <message>
        <source>one text a line; needs an embedding model</source>
        <translation>un texto por línea; necesita un modelo de embeddings</translation>
    </message>
    <message>
        <source>the functions, or nothing where a provider has them</source>
        <translation>las funciones, o nada si las tiene un proveedor</translation>
    </message>
    <message>
        <source>a JSON schema, or nothing</source>
        <translation>un esquema JSON, o nada</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>la respuesta entera</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>has this in it, upper or lower case</source>
        <translation>contiene esto, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>has one of these in it</source>
        <translation>contiene uno de estos</translation>
    </message>
    <message>
        <source>has all of these in it</source>
        <translation>contiene todos estos</translation>
    </message>
    <message>
        <source>has one of these in it, upper or lower case</source>
        <translation>contiene uno de estos, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>has all of these in it, upper or lower case</source>
        <translation>contiene todos estos, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>begins with this</source>
        <translation>empieza por esto</translation>
    </message>
    <message>
        <source>matches this regular expression</source>
        <translation>coincide con esta expresión regular</translation>
    </message>
    <message>
        <source>as in JavaScript, without slashes</source>
        <translation>como en JavaScript, sin barras</translation>
    </message>
    <message>
        <source>is JSON, and fits the schema</source>
        <translation>es JSON y se ajusta al esquema</translation>
    </message>
    <message>
        <source>has JSON in it, and it fits the schema</source>
        <translation>contiene JSON, y se ajusta al esquema</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>se niega a responder</translation>
    </message>
    <message>
        <source>has this many words</source>
        <translation>tiene este número de palabras</translation>
    </message>
    <message>
        <source>12, or {"min": 5, "max": 20}</source>
        <translation>12, o {"min": 5, "max": 20}</translation>
    </message>
    <message>
        <source>differs in few characters from this</source>
        <translation>se diferencia de esto en pocos caracteres</translation>
    </message>
    <message>
        <source>shares words with this (ROUGE-1)</source>
        <translation>comparte palabras con esto (ROUGE-1)</translation>
    </message>
    <message>
        <source>shares word sequences with this (BLEU)</source>
        <translation>comparte secuencias de palabras con esto (BLEU)</translation>
    </message>
    <message>
        <source>shares word sequences with this (GLEU)</source>
        <translation>comparte secuencias de palabras con esto (GLEU)</translation>
    </message>
    <message>
        <source>shares words with this (METEOR)</source>
        <translation>comparte palabras con esto (METEOR)</translation>
    </message>
    <message>
        <source>means much the same as one of these</source>
        <translation>significa casi lo mismo que uno de estos</translation>
    </message>
    <message>
        <source>is near one of these (cosine)</source>
        <translation>está cerca de uno de estos (coseno)</translation>
    </message>
    <message>
        <source>is near one of these (product)</source>
        <translation>está cerca de uno de estos (producto)</translation>
    </message>
    <message>
        <source>is near one of these (distance)</source>
        <translation>está cerca de uno de estos (distancia)</translation>
    </message>
    <message>
        <source>came within a time</source>
        <translation>llegó dentro de un plazo</translation>
    </message>
    <message>
        <source>cost no more than a limit</source>
        <translation>no superó un límite de coste</translation>
    </message>
    <message>
        <source>was likely to the model</source>
        <translation>era probable para el modelo</translation>
    </message>
    <message>
        <source>was likely to the model, as a score</source>
        <translation>era probable para el modelo, como puntuación</translation>
    </message>
    <message>
        <source>ended for this reason</source>
        <translation>terminó por este motivo</translation>
    </message>
    <message>
        <source>stop or length</source>
        <translation>stop o length</translation>
    </message>
    <message>
        <source>is this choice, by its likelihood</source>
        <translation>es esta opción, por su probabilidad</translation>
    </message>
    <message>
        <source>has this in a field of its JSON</source>
        <translation>contiene esto en un campo de su JSON</translation>
    </message>
    <message>
        <source>has this number in it</source>
        <translation>contiene este número</translation>
    </message>
    <message>
        <source>pleases a judge</source>
        <translation>agrada a un juez</translation>
    </message>
    <message>
        <source>a statement about it</source>
        <translation>una afirmación sobre ella</translation>
    </message>
    <message>
        <source>answers what was asked, say a judge and an embedding model</source>
        <translation>responde a lo preguntado, según un juez y un modelo de embeddings</translation>
    </message>
    <message>
        <source>says what its context says, says a judge</source>
        <translation>dice lo que dice su contexto, según un juez</translation>
    </message>
    <message>
        <source>had a context that says this, says a judge</source>
        <translation>tuvo un contexto que dice esto, según un juez</translation>
    </message>
    <message>
        <source>what is true</source>
        <translation>lo que es verdad</translation>
    </message>
    <message>
        <source>had a context that was to the point, says a judge</source>
        <translation>tuvo un contexto pertinente, según un juez</translation>
    </message>
    <message>
        <source>meets a criterion, says a judge</source>
        <translation>cumple un criterio, según un juez</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>el criterio</translation>
    </message>
    <message>
        <source>contradicts no fact of this, says a judge</source>
        <translation>no contradice ningún hecho de esto, según un juez</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>los hechos</translation>
    </message>
    <message>
        <source>is graded by a judge</source>
        <translation>la puntúa un juez</translation>
    </message>
    <message>
        <source>one criterion a line</source>
        <translation>un criterio por línea</translation>
    </message>
    <message>
        <source>calls these tools</source>
        <translation>llama a estas herramientas</translation>
    </message>
    <message>
        <source>one tool a line</source>
        <translation>una herramienta por línea</translation>
    </message>
    <message>
        <source>is a valid call</source>
        <translation>es una llamada válida</translation>
    </message>
    <message>
        <source>is valid calls of tools</source>
        <translation>son llamadas válidas a herramientas</translation>
    </message>
    <message>
        <source>satisfies this JavaScript</source>
        <translation>cumple este JavaScript</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>una expresión</translation>
    </message>
    <message>
        <source>satisfies this Python</source>
        <translation>cumple este Python</translation>
    </message>
    <message>
        <source>an expression or a file</source>
        <translation>una expresión o un archivo</translation>
    </message>
    <message>
        <source>satisfies a set of checks</source>
        <translation>cumple un conjunto de comprobaciones</translation>
    </message>
    <message>
        <source>satisfies this</source>
        <translation>cumple esto</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
</context>
<context>
    <name>pages/suites/flag_words</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>All models fail</source>
        <translation>Fallan todos los modelos</translation>
    </message>
    <message>
        <source>A check never passes</source>
        <translation>Una comprobación nunca pasa</translation>
    </message>
    <message>
        <source>A check never fails</source>
        <translation>Una comprobación nunca falla</translation>
    </message>
    <message>
        <source>Much like another case</source>
        <translation>Muy parecido a otro caso</translation>
    </message>
    <message>
        <source>{passed} of {ran} pass</source>
        <translation>pasan {passed} de {ran}</translation>
    </message>
    <message>
        <source>same as {number}</source>
        <translation>igual que {number}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>parecido a {number}</translation>
    </message>
    <message>
        <source>In the newest run {passed} of {ran} {ran|model|models} passed this case.</source>
        <translation>En la última ejecución, {passed} de {ran} {ran|modelo|modelos} {passed|superó|superaron} este caso.</translation>
    </message>
    <message>
        <source>For no model did this check pass: {check}</source>
        <translation>Esta comprobación no pasó con ningún modelo: {check}</translation>
    </message>
    <message>
        <source>For every model this check passed: {check}</source>
        <translation>Esta comprobación pasó con todos los modelos: {check}</translation>
    </message>
    <message>
        <source>{share} of the word pairs of this case and case {number} are in both.</source>
        <translation>El {share} de los pares de palabras de este caso y del caso {number} está en ambos.</translation>
    </message>
</context>
<context>
    <name>pages/suites/questions</name>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Delete the suite {name}?</source>
        <translation>¿Borrar la suite {name}?</translation>
    </message>
    <message>
        <source>Its folder and all files in it are deleted: {folder}</source>
        <translation>Se borran su carpeta y todos sus archivos: {folder}</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>Nombre de la suite</translation>
    </message>
</context>
<context>
    <name>pages/tasks/columns</name>
    <message>
        <source>Smallest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Over bar</source>
        <translation>Sobre listón</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>no se pudo ejecutar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún sin ejecutar</translation>
    </message>
    <message>
        <source>{model}: {passed} of {cases} {cases|case|cases} passed; the bar was {bar}. In brackets: what to expect on new inputs (Clopper-Pearson, 95 % confidence). Speed is the median of {count} {count|answer|answers}, memory the peak of its process. Run {run}, with {build}.</source>
        <translation>{model}: {passed} de {cases} {cases|caso superado|casos superados}; el listón era {bar}. Entre paréntesis: lo que cabe esperar en entradas nuevas (Clopper-Pearson, confianza del 95 %). La velocidad es la mediana de {count} {count|respuesta|respuestas}; la memoria, el máximo de su proceso. Ejecución {run}, con {build}.</translation>
    </message>
</context>
<context>
    <name>pages/tasks/task_words</name>
    <message>
        <source>{total} in all: {passing} with a model that passes, {none} with none, {never} not run yet, {stale} stale</source>
        <translation>{total} en total: {passing} con un modelo que pasa, {none} sin ninguno, {never} sin ejecutar, {stale} obsoletas</translation>
    </message>
    <message>
        <source>This task was not run yet. Running it tries every model on it.</source>
        <translation>Esta tarea aún no se ha ejecutado. Al ejecutarla se prueba cada modelo con ella.</translation>
    </message>
</context>
<context>
    <name>results/banner_words</name>
    <message>
        <source>Reading the candidates</source>
        <translation>Leyendo los candidatos</translation>
    </message>
    <message>
        <source>The bar: {required} of {cases} {cases|case|cases} ({rate}).</source>
        <translation>El listón: {required} de {cases} {cases|caso|casos} ({rate}).</translation>
    </message>
    <message>
        <source>making its file</source>
        <translation>creando su archivo</translation>
    </message>
    <message>
        <source>measuring its speed</source>
        <translation>midiendo su velocidad</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>{run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{run} de {cases} {cases|caso|casos}, superados: {passed}</translation>
    </message>
    <message>
        <source>{decided} of {count} {count|model|models} decided</source>
        <translation>{decided} de {count} {count|modelo decidido|modelos decididos}</translation>
    </message>
    <message>
        <source>{rate:.3g} cases/s, at most {left} left for this model</source>
        <translation>{rate:.3g} casos/s, quedan {left} como máximo para este modelo</translation>
    </message>
    <message>
        <source>Stopped before the first case.</source>
        <translation>Detenido antes del primer caso.</translation>
    </message>
</context>
<context>
    <name>results/discordant</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>results/figures</name>
    <message>
        <source>making</source>
        <translation>creando</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>cronometrando</translation>
    </message>
    <message>
        <source>asked again, one at a time: one case decides</source>
        <translation>preguntado de nuevo, de uno en uno: un caso decide</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>Its file is made, {done}</source>
        <translation>Se crea su archivo, {done}</translation>
    </message>
    <message>
        <source>Loading, {done}</source>
        <translation>Cargando, {done}</translation>
    </message>
    <message>
        <source>Measuring its speed, one answer at a time</source>
        <translation>Midiendo su velocidad, respuesta a respuesta</translation>
    </message>
    <message>
        <source>At most {left} left at this rate</source>
        <translation>Quedan {left} como máximo a este ritmo</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>en la nube</translation>
    </message>
    <message>
        <source>{size}, {count} parameters</source>
        <translation>{size}, {count} parámetros</translation>
    </message>
    <message>
        <source>{passed} of {run} {run|case that was|cases that were} run passed.</source>
        <translation>{passed|Pasó|Pasaron} {passed} de {run} {run|caso ejecutado|casos ejecutados}.</translation>
    </message>
    <message>
        <source>On new inputs: {low} to {high} (Clopper-Pearson, 95 % confidence).</source>
        <translation>En entradas nuevas: de {low} a {high} (Clopper-Pearson, confianza del 95 %).</translation>
    </message>
    <message>
        <source>{passed} passed of {run} run; the suite has {total}.</source>
        <translation>Superados {passed} de {run} ejecutados; la suite tiene {total}.</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: one sequence, cold prefix; from the second token to the last.</source>
        <translation>Mediana de {count} {count|respuesta|respuestas} en una medición breve aparte de la ejecución: una secuencia, prefijo en frío; del segundo token al último.</translation>
    </message>
    <message>
        <source>95th percentile of {count} {count|answer|answers} on a short probe apart from the run, from the request to the first token.</source>
        <translation>Percentil 95 de {count} {count|respuesta|respuestas} en una medición breve aparte de la ejecución, desde la solicitud hasta el primer token.</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: evaluating the prompt, none of it cached.</source>
        <translation>Mediana de {count} {count|respuesta|respuestas} en una medición breve aparte de la ejecución: evaluar el prompt, sin nada de él en caché.</translation>
    </message>
    <message>
        <source>Measured once: from asking the process to load the file until it could answer.</source>
        <translation>Medido una vez: desde que se pide al proceso que cargue el archivo hasta que puede responder.</translation>
    </message>
    <message>
        <source>Samples: {samples}</source>
        <translation>Muestras: {samples}</translation>
    </message>
    <message>
        <source>Measured: peak of the process that held the model.</source>
        <translation>Medida: el máximo del proceso que tenía el modelo.</translation>
    </message>
    <message>
        <source>file-backed: {size}</source>
        <translation>de archivos: {size}</translation>
    </message>
    <message>
        <source>Nobody charges for calls of a model on this computer.</source>
        <translation>Nadie cobra por las llamadas a un modelo en este equipo.</translation>
    </message>
    <message>
        <source>The mean of what {calls} {calls|call|calls} cost; of {unknown} it is not known.</source>
        <translation>La media de lo que {calls|cuesta|cuestan} {calls} {calls|llamada|llamadas}; de {unknown} no se sabe.</translation>
    </message>
</context>
<context>
    <name>results/overview</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Passed / run</source>
        <translation>Superados / ejecutados</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <source>Cost of 1,000</source>
        <translation>Coste de 1000</translation>
    </message>
</context>
<context>
    <name>results/plot_axes</name>
    <message>
        <source>Plot of pass rate against decode speed; the table has the same</source>
        <translation>Gráfico de la tasa de éxito según la velocidad de decodificación; la tabla contiene lo mismo</translation>
    </message>
    <message>
        <source>charged for 1,000 calls ({currency})</source>
        <translation>cobrado por 1000 llamadas ({currency})</translation>
    </message>
    <message>
        <source>Plot of pass rate against cost; the table has the same</source>
        <translation>Gráfico de la tasa de éxito según el coste; la tabla contiene lo mismo</translation>
    </message>
    <message>
        <source>Plot of pass rate against memory; the table has the same</source>
        <translation>Gráfico de la tasa de éxito según la memoria; la tabla contiene lo mismo</translation>
    </message>
</context>
</TS>
