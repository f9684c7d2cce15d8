<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdapterRow</name>
    <message>
        <source>scale </source>
        <translation>倍率 </translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>{name}の倍率</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to suite</source>
        <translation>評価セットに追加</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>新しい評価セット</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>自分のケース</translation>
    </message>
    <message>
        <source>is exactly this</source>
        <translation>これと完全に一致</translation>
    </message>
    <message>
        <source>has this in it</source>
        <translation>これを含む</translation>
    </message>
    <message>
        <source>passes the checks of this case</source>
        <translation>このケースのチェックに合格</translation>
    </message>
    <message>
        <source>is not checked yet</source>
        <translation>まだチェックしない</translation>
    </message>
    <message>
        <source>Text to check for</source>
        <translation>チェックするテキスト</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>ケースを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>評価セット</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The case keeps its variables: {names}.</source>
        <translation>ケースは変数を保持します：{names}。</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of {title}</source>
        <translation>{title}の回答</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Reasoning of {name}</source>
        <translation>{name}の思考</translation>
    </message>
    <message>
        <source>The tree comes once the answer is whole.</source>
        <translation>ツリーは回答が完成すると表示されます。</translation>
    </message>
    <message>
        <source>Too long for Markdown, so shown as plain text.</source>
        <translation>長すぎてMarkdownにできないため、プレーンテキストで表示しています。</translation>
    </message>
    <message>
        <source>This is not JSON, so shown as plain text.</source>
        <translation>JSONではないため、プレーンテキストで表示しています。</translation>
    </message>
    <message>
        <source>Too long for a tree, so shown as plain text.</source>
        <translation>長すぎてツリーにできないため、プレーンテキストで表示しています。</translation>
    </message>
    <message>
        <source>Too deep for a tree, so shown as plain text.</source>
        <translation>階層が深すぎてツリーにできないため、プレーンテキストで表示しています。</translation>
    </message>
    <message>
        <source>The JSON in the answer.</source>
        <translation>回答のJSON。</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Show the whole prompt</source>
        <translation>プロンプト全体を表示</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>前のターン</translation>
    </message>
    <message>
        <source>Turn after</source>
        <translation>次のターン</translation>
    </message>
    <message>
        <source>No answer yet. Write a prompt and send it.</source>
        <translation>まだ回答がありません。プロンプトを書いて送信してください。</translation>
    </message>
    <message>
        <source>{number} of {total}: {asked}</source>
        <translation>{number}/{total}：{asked}</translation>
    </message>
</context>
<context>
    <name>BarPanel</name>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止位置</translation>
    </message>
    <message>
        <source>texts, with | between them</source>
        <translation>|で区切ったテキスト</translation>
    </message>
    <message>
        <source>a model on this computer, by name or file</source>
        <translation>このコンピューターのモデル（名前またはファイル）</translation>
    </message>
    <message>
        <source>change who judges</source>
        <translation>ジャッジを変更</translation>
    </message>
    <message>
        <source>change the suite's words</source>
        <translation>評価セットの文言を変更</translation>
    </message>
    <message>
        <source>change where answers stop</source>
        <translation>回答の停止位置を変更</translation>
    </message>
    <message>
        <source>{title}: a number from {lowest:g} to {highest:g}.</source>
        <translation>{title}：{lowest:g}～{highest:g}の数。</translation>
    </message>
    <message>
        <source>change {title}</source>
        <translation>{title}を変更</translation>
    </message>
</context>
<context>
    <name>BenchControls</name>
    <message>
        <source>Choose models</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>直近の結果</translation>
    </message>
    <message>
        <source>Past benchmarks</source>
        <translation>過去のベンチマーク</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Write it as CSV, JSON or Markdown</source>
        <translation>CSV、JSON、Markdownで書き出し</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>How fast models are here, and what memory they take</source>
        <translation>ここでのモデルの速さと使用メモリ</translation>
    </message>
    <message>
        <source>Models are being measured.</source>
        <translation>モデルを測定中です。</translation>
    </message>
    <message>
        <source>Every sample so far is kept.</source>
        <translation>これまでのサンプルは保持されます。</translation>
    </message>
    <message>
        <source>Export benchmark</source>
        <translation>ベンチマークを書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.md)</source>
        <translation>表 (*.csv *.json *.md)</translation>
    </message>
</context>
<context>
    <name>BlindChoice</name>
    <message>
        <source>Compare two models blind</source>
        <translation>2つのモデルのブラインド比較</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>片方のモデル</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>もう片方のモデル</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>もう片方</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Which answer is better?</source>
        <translation>どちらの回答が良いですか？</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>回答1</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>回答2</translation>
    </message>
    <message>
        <source>Keys: 1, 2, = for a tie, S to skip. Each vote is kept at once.</source>
        <translation>キー：1、2、=で引き分け、Sでスキップ。投票はその都度保存されます。</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1が良い</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2が良い</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Count and name them</source>
        <translation>集計して名前を表示</translation>
    </message>
    <message>
        <source>All pairs are voted on.</source>
        <translation>すべての組に投票しました。</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>{count}組中{number}組目</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Reading the model files</source>
        <translation>モデルファイルを読み込み中</translation>
    </message>
    <message>
        <source>There are no models yet. Add GGUF files to choose among them.</source>
        <translation>モデルはまだありません。選択肢となるGGUFファイルを追加してください。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Reading {count} model {count|file|files}</source>
        <translation>モデルファイル{count}個を読み込み中</translation>
    </message>
    <message>
        <source>Read {done} of {total} model {total|file|files}</source>
        <translation>モデルファイルを{total}個中{done}個読み込み済み</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUFモデル (*.gguf)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
</context>
<context>
    <name>CascadePlot</name>
    <message>
        <source>Plot of quality against the share sent; the table has the same</source>
        <translation>送信割合に対する品質のグラフ。表と同じ内容です</translation>
    </message>
    <message>
        <source>sent to the cloud (%)</source>
        <translation>クラウドへ送信（%）</translation>
    </message>
    <message>
        <source>passed (%)</source>
        <translation>合格（%）</translation>
    </message>
</context>
<context>
    <name>CascadeTab</name>
    <message>
        <source>Compare both blind...</source>
        <translation>両者をブラインド比較…</translation>
    </message>
</context>
<context>
    <name>CascadeView</name>
    <message>
        <source>Line and band: the least certain answers go first, with the 95 % interval. Dashed: as many at random. Dotted: those where it helps most, which nobody knows beforehand. Point: what came out on cases that had no part in the choice.</source>
        <translation>線と帯：確信の低い回答から送った場合と、その95%区間。破線：同じ数を無作為に送った場合。点線：最も効果のあるものを送った場合（事前には誰にもわかりません）。点：選定に使わなかったケースでの結果。</translation>
    </message>
    <message>
        <source>Quality by the share sent</source>
        <translation>送信割合と品質</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases that are lost or won</source>
        <translation>失うケースと得るケース</translation>
    </message>
    <message>
        <source>The chosen case with both answers</source>
        <translation>選択したケースと両方の回答</translation>
    </message>
    <message>
        <source>Make a case of this prompt and answer, in a suite of yours</source>
        <translation>このプロンプトと回答を、独自の評価セットのケースにする</translation>
    </message>
    <message>
        <source>lost: {number} {title}</source>
        <translation>失う：{number} {title}</translation>
    </message>
    <message>
        <source>won: {number} {title}</source>
        <translation>得る：{number} {title}</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>直近の実行</translation>
    </message>
    <message>
        <source>change case {number}</source>
        <translation>ケース{number}を変更</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Previous failed</source>
        <translation>前の不合格</translation>
    </message>
    <message>
        <source>Next failed</source>
        <translation>次の不合格</translation>
    </message>
    <message>
        <source>Choose a case in a strip to read its prompt, its answer and its checks.</source>
        <translation>帯でケースを選ぶと、プロンプト、回答、チェックが表示されます。</translation>
    </message>
    <message>
        <source>Case {number} of {total}: passed</source>
        <translation>ケース{number}/{total}：合格</translation>
    </message>
    <message>
        <source>Case {number} of {total}: failed</source>
        <translation>ケース{number}/{total}：不合格</translation>
    </message>
    <message>
        <source>Case {number} of {total}: unsupported check</source>
        <translation>ケース{number}/{total}：非対応のチェック</translation>
    </message>
    <message>
        <source>{count} {count|token|tokens}</source>
        <translation>{count}トークン</translation>
    </message>
    <message>
        <source>first after {time}</source>
        <translation>最初のトークンまで{time}</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>長さの上限で打ち切り</translation>
    </message>
    <message>
        <source>cut: the context was full</source>
        <translation>打ち切り：コンテキストが満杯</translation>
    </message>
    <message>
        <source>{words} (key {key} in a strip)</source>
        <translation>{words}（帯で{key}キー）</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Case {number}: passed</source>
        <translation>ケース{number}：合格</translation>
    </message>
    <message>
        <source>Case {number}: failed</source>
        <translation>ケース{number}：不合格</translation>
    </message>
    <message>
        <source>Case {number}: unsupported check</source>
        <translation>ケース{number}：非対応のチェック</translation>
    </message>
    <message>
        <source>Case {number}: not run</source>
        <translation>ケース{number}：未実行</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>ケースを追加</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>ケースを削除</translation>
    </message>
    <message>
        <source>remove cases</source>
        <translation>複数のケースを削除</translation>
    </message>
    <message>
        <source>move a case</source>
        <translation>ケースを移動</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>not</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>The opposite: the answer must not</source>
        <translation>逆：回答がそうでないこと</translation>
    </message>
    <message>
        <source>Type of the check</source>
        <translation>チェックの種類</translation>
    </message>
    <message>
        <source>Value of the check</source>
        <translation>チェックの値</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>CheckForms</name>
    <message>
        <source>Add a check</source>
        <translation>チェックを追加</translation>
    </message>
    <message>
        <source>None, so the set passes.</source>
        <translation>なし。そのためセットは合格します。</translation>
    </message>
    <message>
        <source>Checks of the set</source>
        <translation>セットのチェック</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Answer to try</source>
        <translation>試す回答</translation>
    </message>
    <message>
        <source>Type or paste an answer to try it on the checks</source>
        <translation>回答を入力または貼り付けて、チェックで試す</translation>
    </message>
    <message>
        <source>Past answers</source>
        <translation>過去の回答</translation>
    </message>
    <message>
        <source>Ask the judge</source>
        <translation>ジャッジに尋ねる</translation>
    </message>
    <message>
        <source>Checks of this case</source>
        <translation>このケースのチェック</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>独自のチェックはありません。</translation>
    </message>
    <message>
        <source>Checks for all cases</source>
        <translation>全ケースのチェック</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>It passed for none of the {count} {count|answer|answers} of the newest run.</source>
        <translation>最新の実行の{count}件の回答はすべて不合格でした。</translation>
    </message>
    <message>
        <source>It passed for all {count} {count|answer|answers} of the newest run.</source>
        <translation>最新の実行の{count}件の回答はすべて合格でした。</translation>
    </message>
    <message>
        <source>It has no checks, so every answer passes.</source>
        <translation>チェックがないため、どの回答も合格します。</translation>
    </message>
    <message>
        <source>It cannot be decided, so it never passes.</source>
        <translation>判定できないため、合格しません。</translation>
    </message>
    <message>
        <source>This answer passes, score {score}.</source>
        <translation>この回答は合格、スコア{score}。</translation>
    </message>
    <message>
        <source>This answer fails, score {score}.</source>
        <translation>この回答は不合格、スコア{score}。</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>change the checks of case {number}</source>
        <translation>ケース{number}のチェックを変更</translation>
    </message>
    <message>
        <source>change the checks for all cases</source>
        <translation>全ケースのチェックを変更</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>No model has answered this case yet</source>
        <translation>このケースに回答したモデルはまだありません</translation>
    </message>
    <message>
        <source>Try an answer</source>
        <translation>回答を試す</translation>
    </message>
</context>
<context>
    <name>CloudKeyDialog</name>
    <message>
        <source>Key for {name}</source>
        <translation>{name}のキー</translation>
    </message>
    <message>
        <source>It is kept in {keyring}, and in no file of Leastwise.</source>
        <translation>{keyring}に保存され、Leastwiseのファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is used until the window is closed, and kept nowhere. To have it again next time, put it into the environment.</source>
        <translation>このシステムにはキーリングがありません。キーはウィンドウを閉じるまで使われ、どこにも保存されません。次回も使うには環境変数に設定してください。</translation>
    </message>
    <message>
        <source>Neither logs, exports nor the models on this computer ever get it.</source>
        <translation>ログ、書き出したファイル、このコンピューターのモデルにキーが渡ることはありません。</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>そのサービスのアカウントのキー</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>CloudModelDialog</name>
    <message>
        <source>Choose a cloud model</source>
        <translation>クラウドモデルを選択</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Type a name, or choose one below</source>
        <translation>名前を入力するか、下から選択</translation>
    </message>
    <message>
        <source>Models that the provider offers</source>
        <translation>プロバイダーが提供するモデル</translation>
    </message>
    <message>
        <source>List its models</source>
        <translation>モデルを一覧表示</translation>
    </message>
    <message>
        <source>Asks the provider; no prompt is sent, and it costs nothing</source>
        <translation>プロバイダーに問い合わせます。プロンプトは送信されず、費用もかかりません</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>問い合わせを中止</translation>
    </message>
    <message>
        <source>Its price is not known, so nothing is sent to it before you agree to that or add a price on the Cloud page.</source>
        <translation>価格が不明なため、同意するか「クラウド」ページで価格を追加するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>{input} in and {output} out, in {currency} per million tokens.</source>
        <translation>100万トークンあたり入力{input}、出力{output}（{currency}）。</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <translation>{name}に問い合わせ中</translation>
    </message>
    <message>
        <source>No cloud provider was added yet. Add one on the Cloud page.</source>
        <translation>クラウドプロバイダーはまだ追加されていません。「クラウド」ページで追加してください。</translation>
    </message>
    <message>
        <source>The provider was not asked for its models in this session.</source>
        <translation>このセッションでは、プロバイダーにモデルを問い合わせていません。</translation>
    </message>
    <message>
        <source>{shown} of {count} {count|model|models}. They are kept until the window is closed.</source>
        <translation>モデル{count}個中{shown}個。ウィンドウを閉じるまで保持されます。</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Large models elsewhere, only if you want one to compare with</source>
        <translation>比較したい場合だけ使う、外部の大きなモデル</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>プロバイダーを追加…</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is. A cloud model is a reference: Decision holds your models against it case by case, and the Playground shows its answers beside theirs. Before the first request to a host you are shown what it holds.</source>
        <translation>クラウドプロバイダーはまだ追加されておらず、追加するまで何も送信されません。クラウドモデルは基準です。「判断」ページはモデルをケースごとに基準と比べ、「プレイグラウンド」は回答を並べて表示します。ホストへの最初のリクエストの前に、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>A cloud provider is being asked.</source>
        <translation>クラウドプロバイダーに問い合わせ中です。</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>失われるものはありません。</translation>
    </message>
    <message>
        <source>The key for {name} is there.</source>
        <translation>{name}のキーがあります。</translation>
    </message>
    <message>
        <source>The caps are kept.</source>
        <translation>上限を保存しました。</translation>
    </message>
    <message>
        <source>{name} is asked for {model} where no other is named.</source>
        <translation>ほかに指定がなければ、{name}には{model}を要求します。</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name}を削除しますか？</translation>
    </message>
    <message>
        <source>Its key in the keyring and your agreement to send there go with it.</source>
        <translation>キーリングのキーと、そこへの送信の同意も削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Column {number}</source>
        <translation>列{number}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>回答{number}</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>この列を削除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再回答</translation>
    </message>
    <message>
        <source>Answer the last turn again</source>
        <translation>最後のターンにもう一度回答</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>ここだけに送信</translation>
    </message>
    <message>
        <source>Send the prompt to this column alone</source>
        <translation>この列だけにプロンプトを送信</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Make a case of this</source>
        <translation>これをケースにする</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Send although its price is not known</source>
        <translation>価格が不明でも送信</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Swap the two</source>
        <translation>2つを入れ替え</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比</translation>
    </message>
    <message>
        <source>{second} against {first}</source>
        <translation>{first}に対する{second}</translation>
    </message>
    <message>
        <source>{names}. In brackets the 95 % interval of the ratio of medians.</source>
        <translation>{names}。かっこ内は中央値の比の95%区間。</translation>
    </message>
    <message>
        <source>What else differs: {what}</source>
        <translation>ほかの違い：{what}</translation>
    </message>
    <message>
        <source>Nothing else that is recorded differs between them.</source>
        <translation>記録されている範囲では、ほかに違いはありません。</translation>
    </message>
    <message>
        <source>Models of both runs</source>
        <translation>両方の実行のモデル</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation>結果が異なるケース</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>実行{number}</translation>
    </message>
    <message>
        <source>The two runs have no model in common.</source>
        <translation>2つの実行に共通のモデルはありません。</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>変わった判定はありません。</translation>
    </message>
    <message>
        <source>Verdicts that changed: {changed} of {count}.</source>
        <translation>変わった判定：{count}件中{changed}件。</translation>
    </message>
    <message>
        <source>the suite</source>
        <translation>評価セット</translation>
    </message>
    <message>
        <source>the bar</source>
        <translation>合格ライン</translation>
    </message>
    <message>
        <source>llama.cpp's build</source>
        <translation>llama.cppのビルド</translation>
    </message>
    <message>
        <source>Leastwise's version</source>
        <translation>Leastwiseのバージョン</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>how answers are generated</source>
        <translation>回答の生成方法</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Different between them: {changed}.</source>
        <translation>両者の違い：{changed}。</translation>
    </message>
    <message>
        <source>Suite, bar, settings, build and computer are the same.</source>
        <translation>評価セット、合格ライン、設定、ビルド、コンピューターは同じです。</translation>
    </message>
    <message>
        <source>Only in {run}: {models}.</source>
        <translation>{run}のみ：{models}。</translation>
    </message>
    <message>
        <source>The runs are of different suites, so that no case can be compared.</source>
        <translation>実行の評価セットが異なるため、ケースを比較できません。</translation>
    </message>
    <message>
        <source>No case came out differently.</source>
        <translation>結果が異なるケースはありません。</translation>
    </message>
    <message>
        <source>Cases that came out differently: {count}</source>
        <translation>結果が異なるケース：{count}件</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>Passed, was</source>
        <translation>前回の合格</translation>
    </message>
    <message>
        <source>Passed, is</source>
        <translation>今回の合格</translation>
    </message>
    <message>
        <source>On the same cases</source>
        <translation>同じケースでの比較</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>The exact text that is sent</source>
        <translation>送信される正確な文面</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>何も送信しない</translation>
    </message>
    <message>
        <source>A request without any prompt goes to {host} ({provider})</source>
        <translation>プロンプトを含まないリクエストを{host}（{provider}）へ送ります</translation>
    </message>
    <message>
        <source>{count} {count|request|requests} to {host}, for the model {model} of {provider}</source>
        <translation>{host}へリクエスト{count}件、{provider}のモデル{model}宛て</translation>
    </message>
    <message>
        <source>Ask {host}</source>
        <translation>{host}に問い合わせ</translation>
    </message>
    <message>
        <source>Send to {host} (cost not known)</source>
        <translation>{host}へ送信（費用不明）</translation>
    </message>
    <message>
        <source>Send to {host} (free)</source>
        <translation>{host}へ送信（無料）</translation>
    </message>
    <message>
        <source>Send to {host} (at most {cost})</source>
        <translation>{host}へ送信（最大{cost}）</translation>
    </message>
    <message>
        <source>Request {number} of {count}, where {stand_in} stands for what is not written</source>
        <translation>リクエスト{number}/{count}、{stand_in}はまだ書かれていない内容を表します</translation>
    </message>
    <message>
        <source>Request {number} of {count}, as it is sent</source>
        <translation>リクエスト{number}/{count}、送信される内容のまま</translation>
    </message>
</context>
<context>
    <name>ConstraintForm</name>
    <message>
        <source>What the answer must follow</source>
        <translation>回答が従う形式</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>Grammar (GBNF)</source>
        <translation>文法（GBNF）</translation>
    </message>
    <message>
        <source>Schema or grammar</source>
        <translation>スキーマまたは文法</translation>
    </message>
    <message>
        <source>The model is held to this.</source>
        <translation>モデルはこれに従います。</translation>
    </message>
    <message>
        <source>Write it here, or choose any text.</source>
        <translation>ここに入力するか、「任意のテキスト」を選んでください。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>This is no JSON, at {where}.</source>
        <translation>JSONではありません：{where}。</translation>
    </message>
    <message>
        <source>This is no JSON schema: {where}</source>
        <translation>JSONスキーマではありません：{where}</translation>
    </message>
    <message>
        <source>It has no rule named root (root ::= ...).</source>
        <translation>rootという規則がありません（root ::= ...）。</translation>
    </message>
</context>
<context>
    <name>CostEstimate</name>
    <message>
        <source>Requests: at most {requests}, each with an answer that a model is still to write; replies of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>リクエスト：最大{requests}件、それぞれモデルがこれから書く回答を含みます。応答は合わせて最大{tokens}トークン。</translation>
    </message>
    <message>
        <source>Requests: {requests}, with {characters} {characters|character|characters} in all; answers of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>リクエスト：{requests}件、合計{characters}文字。回答は合わせて最大{tokens}トークン。</translation>
    </message>
    <message>
        <source>It costs nothing: no prompt is sent.</source>
        <translation>費用はかかりません。プロンプトは送信されません。</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for this model.</source>
        <translation>費用は不明です。このモデルの価格がありません。</translation>
    </message>
    <message>
        <source>It costs nothing: nobody charges for tokens there.</source>
        <translation>費用はかかりません。そこではトークンに課金されません。</translation>
    </message>
    <message>
        <source>It costs {least} to {most} {currency}.</source>
        <translation>費用は{least}～{most} {currency}です。</translation>
    </message>
    <message>
        <source>Without a price no cap can be kept.</source>
        <translation>価格がないと、上限を守れません。</translation>
    </message>
    <message>
        <source>Caps: {run} a run, {month} a month, of which {spent} are spent.</source>
        <translation>上限：1回の実行で{run}、1か月で{month}、うち{spent}は支出済み。</translation>
    </message>
    <message>
        <source>A call that may exceed a cap is not sent.</source>
        <translation>上限を超えるおそれのある呼び出しは送信されません。</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This is all that was noted, as it was noted. It lies on this computer and is not sent. Read it before you give it to anybody.</source>
        <translation>記録されたすべてを、記録されたまま示しています。このコンピューターにあり、送信されません。誰かに渡す前にお読みください。</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>The crash report</source>
        <translation>クラッシュレポートの内容</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Where your data lies</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Clean...</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>older than </source>
        <translation>開始が </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日以上前</translation>
    </message>
    <message>
        <source>Runs that began longer ago than so many days</source>
        <translation>この日数より前に始まった実行</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Clean this?</source>
        <translation>整理しますか？</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size}バイト</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク使用量</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yyyy-MM</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>What is lost and saved without a large model, for one task</source>
        <translation>1つのタスクで、大きなモデルなしで失うものと節約できるもの</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Progress of both runs</source>
        <translation>両方の実行の進行状況</translation>
    </message>
    <message>
        <source>Choose a task and a reference. Nothing is sent before you see what it is and what it may cost.</source>
        <translation>タスクと基準モデルを選択してください。内容とかかりうる費用を確認するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Finished cases and every answer that was paid for are kept.</source>
        <translation>完了したケースと、費用のかかった回答はすべて保持されます。</translation>
    </message>
    <message>
        <source>Models are being compared with a reference.</source>
        <translation>モデルを基準モデルと比べています。</translation>
    </message>
    <message>
        <source>There is no reference yet: add a cloud model, or a model file.</source>
        <translation>基準モデルがまだありません。クラウドモデルまたはモデルファイルを追加してください。</translation>
    </message>
    <message>
        <source>Cloud when unsure</source>
        <translation>不確かならクラウド</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>何も送信されません。</translation>
    </message>
    <message>
        <source>Every answer is here; nothing more is sent.</source>
        <translation>回答はすべてここにあります。これ以上何も送信されません。</translation>
    </message>
    <message>
        <source>{model}: {run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{model}：{cases}件中{run}件、合格{passed}件</translation>
    </message>
</context>
<context>
    <name>DecisionPlot</name>
    <message>
        <source>Plot of pass rate; the table has the same figures</source>
        <translation>合格率のグラフ。表と同じ数値です</translation>
    </message>
    <message>
        <source>cost of 1,000 calls ({currency})</source>
        <translation>呼び出し1,000回の費用（{currency}）</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>ピークメモリ</translation>
    </message>
    <message>
        <source>decode speed (tokens/s)</source>
        <translation>デコード速度（トークン/s）</translation>
    </message>
    <message>
        <source>bar {rate}</source>
        <translation>合格ライン{rate}</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Against memory</source>
        <translation>メモリで比較</translation>
    </message>
    <message>
        <source>Against speed</source>
        <translation>速度で比較</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>費用で比較</translation>
    </message>
    <message>
        <source>What the plot is drawn against</source>
        <translation>グラフの横軸</translation>
    </message>
    <message>
        <source>Why, and what could be done</source>
        <translation>理由と、できること</translation>
    </message>
    <message>
        <source>Lost and won cases</source>
        <translation>失うケースと得るケース</translation>
    </message>
    <message>
        <source>Reasons and money</source>
        <translation>理由と費用</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>First answer</source>
        <translation>1つ目の回答</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>2つ目の回答</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の違い</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の違い</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>{name}の回答</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>比較中です。</translation>
    </message>
    <message>
        <source>Only the first million characters of each were compared.</source>
        <translation>それぞれ最初の100万文字だけを比較しました。</translation>
    </message>
    <message>
        <source>Key P in an answer</source>
        <translation>回答内でPキー</translation>
    </message>
    <message>
        <source>Key N in an answer</source>
        <translation>回答内でNキー</translation>
    </message>
</context>
<context>
    <name>DownloadRoom</name>
    <message>
        <source>It is on this computer.</source>
        <translation>このコンピューターにあります。</translation>
    </message>
    <message>
        <source>It stands among the downloads below.</source>
        <translation>下のダウンロードにあります。</translation>
    </message>
    <message>
        <source>{free} are free on the disk; the Hub tells the size once it is asked.</source>
        <translation>ディスクの空きは{free}です。サイズはHubに問い合わせるとわかります。</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk.</source>
        <translation>ディスクの空きは{free}になります。</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk once all downloads are done.</source>
        <translation>全ダウンロードの完了後、ディスクの空きは{free}になります。</translation>
    </message>
    <message>
        <source>It does not fit the disk: {size} are needed and {free} are free. Free some space, or take a smaller quantisation.</source>
        <translation>ディスクに収まりません。必要量{size}、空き{free}。空きを増やすか、より小さい量子化を選んでください。</translation>
    </message>
    <message>
        <source>It does not fit the disk beside the other downloads: {size} are needed and {free} are free, of which they still need {claimed}.</source>
        <translation>ほかのダウンロードと合わせるとディスクに収まりません。必要量{size}、空き{free}、うち{claimed}はほかのダウンロードに必要です。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>先にする</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後にする</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name}の進行状況</translation>
    </message>
</context>
<context>
    <name>DownloadsTray</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>全ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <source>Clear what is on this computer from this list</source>
        <translation>取得済みのものをこの一覧から消去</translation>
    </message>
    <message>
        <source>Hide downloads</source>
        <translation>ダウンロードを隠す</translation>
    </message>
    <message>
        <source>Asking the Hub for the files of {name}</source>
        <translation>{name}のファイルをHubに問い合わせ中</translation>
    </message>
    <message>
        <source>Cancel the download of {name}?</source>
        <translation>{name}のダウンロードを中止しますか？</translation>
    </message>
    <message>
        <source>The {size} that were fetched are deleted. Paused, they would be kept.</source>
        <translation>取得済みの{size}は削除されます。一時停止なら保持されます。</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>中止して削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>ExamplesForm</name>
    <message>
        <source>My task</source>
        <translation>自分のタスク</translation>
    </message>
    <message>
        <source>What the model shall do</source>
        <translation>モデルにさせること</translation>
    </message>
    <message>
        <source>For example: Answer with the city that the text is about, and nothing else.</source>
        <translation>例：文章が扱っている都市名だけを答えてください。</translation>
    </message>
    <message>
        <source>is exactly the wanted output</source>
        <translation>期待する出力と完全に一致する</translation>
    </message>
    <message>
        <source>has the wanted output in it</source>
        <translation>期待する出力を含む</translation>
    </message>
    <message>
        <source>Paste two columns of a spreadsheet</source>
        <translation>表計算の2列を貼り付け</translation>
    </message>
    <message>
        <source>Copy two columns of a spreadsheet first: input and output.</source>
        <translation>先に表計算の2列（入力と出力）をコピーしてください。</translation>
    </message>
    <message>
        <source>Example {number} needs both an input and an output.</source>
        <translation>例{number}には入力と出力の両方が必要です。</translation>
    </message>
    <message>
        <source>Whole examples: {count}. A few show whether this is the right way to ask; what a model does on new inputs takes many more, to be added on the Suites page.</source>
        <translation>そろった例：{count}。少数の例で聞き方が正しいか分かります。新しい入力でのモデルのふるまいを知るには、もっと多くの例が必要で、「評価セット」ページで追加できます。</translation>
    </message>
    <message>
        <source>Input of example {number}</source>
        <translation>例{number}の入力</translation>
    </message>
    <message>
        <source>Wanted output of example {number}</source>
        <translation>例{number}の期待する出力</translation>
    </message>
    <message>
        <source>Wanted output</source>
        <translation>期待する出力</translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation>タスクの名前</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>An answer passes if it</source>
        <translation>回答が合格になる条件：</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export the chosen run</source>
        <translation>選択した実行を書き出し</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>レポート（HTML）</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>要約（Markdown）</translation>
    </message>
    <message>
        <source>Every answer (CSV)</source>
        <translation>すべての回答（CSV）</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>すべて（JSON）</translation>
    </message>
    <message>
        <source>Results for promptfoo (JSON)</source>
        <translation>promptfoo用の結果（JSON）</translation>
    </message>
    <message>
        <source>Test results (JUnit XML)</source>
        <translation>テスト結果（JUnit XML）</translation>
    </message>
    <message>
        <source>Export run {number}</source>
        <translation>実行{number}を書き出し</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>Prefill, tokens/s</source>
        <translation>プリフィル トークン/s</translation>
    </message>
    <message>
        <source>Decode, tokens/s</source>
        <translation>デコード トークン/s</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>入力、出力トークン</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>On this computer</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>The models that Leastwise knows by name, without asking anybody.</source>
        <translation>Leastwiseが問い合わせなしに名前を知っているモデル。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>What Search the Hub found.</source>
        <translation>「Hubを検索」で見つかったもの。</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>モデルの種類</translation>
    </message>
    <message>
        <source>As the catalogue says, or for models on the Hub their tags.</source>
        <translation>カタログの記載、Hubのモデルはタグによります。</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>商用可</translation>
    </message>
    <message>
        <source>Only models whose licence is known to let a business use them.</source>
        <translation>商用利用を認めるとわかっているライセンスのモデルだけ。</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>ここに収まる</translation>
    </message>
    <message>
        <source>Only models that are known to fit this computer.</source>
        <translation>このコンピューターに収まるとわかっているモデルだけ。</translation>
    </message>
    <message>
        <source>{known} {known|model|models}</source>
        <translation>モデル{known}個</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|model|models}</source>
        <translation>モデル{known}個中{shown}個</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>General</source>
        <translation>汎用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>画像認識</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>The smallest model that passes, for one task</source>
        <translation>1つのタスクに合格する最小のモデル</translation>
    </message>
    <message>
        <source>Find smallest</source>
        <translation>最小を探索</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Finished cases are kept, and you can resume from there.</source>
        <translation>完了したケースは保持され、そこから再開できます。</translation>
    </message>
    <message>
        <source>Models are being tried on a suite.</source>
        <translation>評価セットでモデルを試しています。</translation>
    </message>
    <message>
        <source>Added to the queue on the Tasks page: {count} run or wait there.</source>
        <translation>「タスク」ページのキューに追加しました。実行中または待機中：{count}件。</translation>
    </message>
    <message>
        <source>Take the suite that ships</source>
        <translation>付属の評価セットを使う</translation>
    </message>
    <message>
        <source>{cases} finished {cases|case|cases} of an interrupted run {cases|is|are} kept ({spent})</source>
        <translation>中断した実行の完了ケース{cases}件を保持しています（{spent}）</translation>
    </message>
    <message>
        <source>Change candidates</source>
        <translation>候補を変更</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>直近の結果を表示</translation>
    </message>
    <message>
        <source>{count} of {total} {total|candidate|candidates} {count|takes|take} part, {size}. {suite}</source>
        <translation>候補{total}個中{count}個が参加、{size}。{suite}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Import a suite</source>
        <translation>評価セットを取り込み</translation>
    </message>
    <message>
        <source>Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</source>
        <translation>評価セットとケース (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>16 bits (f16)</source>
        <translation>16ビット（f16）</translation>
    </message>
    <message>
        <source>8 bits (q8_0)</source>
        <translation>8ビット（q8_0）</translation>
    </message>
    <message>
        <source>4 bits (q4_0)</source>
        <translation>4ビット（q4_0）</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take the largest context that fits</source>
        <translation>収まる最大のコンテキストを採用</translation>
    </message>
    <message>
        <source>Memory: by formula, until llama.cpp's own plan is there</source>
        <translation>メモリ：llama.cpp自身の計画が出るまでは計算式による</translation>
    </message>
    <message>
        <source>No context fits.</source>
        <translation>どのコンテキストも収まりません。</translation>
    </message>
    <message>
        <source>All {tokens} can fit.</source>
        <translation>{tokens}すべてが収まります。</translation>
    </message>
    <message>
        <source>Up to {tokens} can fit.</source>
        <translation>{tokens}まで収まります。</translation>
    </message>
    <message>
        <source>Choose a model in the table to see what it needs here.</source>
        <translation>表でモデルを選ぶと、ここで必要なものが表示されます。</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>What fits here</source>
        <translation>ここに収まるモデル</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>モデルを表示</translation>
    </message>
    <message>
        <source>With the memory that is available now. Computed from published shapes with the usual mix of types; no file was looked at.</source>
        <translation>現在利用できるメモリで。公表された構造と標準的な型の組み合わせから計算したもので、ファイルは見ていません。</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>in the data directory</source>
        <translation>データフォルダー内</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>FoldersControl</name>
    <message>
        <source>Add...</source>
        <translation>追加…</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSONツリー</translation>
    </message>
    <message>
        <source>The answer is shown as: {form}</source>
        <translation>回答の表示形式：{form}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Welcome to Leastwise</source>
        <translation>Leastwiseへようこそ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ{number} / {count}</translation>
    </message>
    <message>
        <source>To Find</source>
        <translation>「探索」へ</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help: what the keyboard does</source>
        <translation>ヘルプ：キーボード操作</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>This machine, your task, what to try</source>
        <translation>このマシン、タスク、試すもの</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Leastwise help</source>
        <translation>Leastwiseヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>キーボード操作</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was found before</source>
        <translation>これまでに見つかったもの</translation>
    </message>
    <message>
        <source>No run yet. What you find on the Find page is kept here.</source>
        <translation>実行はまだありません。「探索」ページの結果はここに保持されます。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Compare blind...</source>
        <translation>ブラインド比較…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Run {newer} of {newer_date} against run {older} of {older_date}, {suite}</source>
        <translation>実行{newer}（{newer_date}）と実行{older}（{older_date}）の比較、{suite}</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>判定の推移</translation>
    </message>
    <message>
        <source>Run {number}, {suite}, {started}, bar {bar}, {cases} {cases|answer|answers} in {spent}</source>
        <translation>実行{number}、{suite}、{started}、合格ライン{bar}、回答{cases}件、{spent}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation>実行{number}を削除しますか？</translation>
    </message>
    <message>
        <source>Delete {count} runs?</source>
        <translation>{count}件の実行を削除しますか？</translation>
    </message>
    <message>
        <source>Every answer and verdict goes with it. This cannot be undone.</source>
        <translation>回答と判定もすべて削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>基準</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search prompts, answers and models</source>
        <translation>プロンプト、回答、モデルを検索</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>保持した回答</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Answers written: {count}</source>
        <translation>書かれた回答：{count}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>回答はまだありません</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>回答：{count}</translation>
    </message>
    <message>
        <source>Delete the chosen answers ({count})?</source>
        <translation>選択した回答を削除しますか（{count}件）？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Export the answers that are found</source>
        <translation>見つかった回答を書き出し</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON lines</translation>
    </message>
</context>
<context>
    <name>HubAsking</name>
    <message>
        <source>The Hub</source>
        <translation>Hub</translation>
    </message>
</context>
<context>
    <name>HubOptions</name>
    <message>
        <source>What comes first</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>ダウンロード数順</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>いいね数順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新着順</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>すべての作者</translation>
    </message>
    <message>
        <source>Author on the Hub</source>
        <translation>Hubの作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>すべてのライセンス</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Smallest number of parameters</source>
        <translation>パラメーター数の下限</translation>
    </message>
    <message>
        <source>Largest number of parameters</source>
        <translation>パラメーター数の上限</translation>
    </message>
    <message>
        <source>Such as 350M, 4B or 1.5B</source>
        <translation>例：350M、4B、1.5B</translation>
    </message>
    <message>
        <source>Clear how the Hub is searched</source>
        <translation>Hubの検索条件を消去</translation>
    </message>
    <message>
        <source>Parameters from</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>ImagesRow</name>
    <message>
        <source>Add an image</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Take the images out</source>
        <translation>画像を外す</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Judge</source>
        <translation>ジャッジ</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>The model that judges answers for checks such as llm-rubric</source>
        <translation>llm-rubricなどのチェックで回答を審査するモデル</translation>
    </message>
    <message>
        <source>The model that measures likeness for the check `similar`</source>
        <translation>チェック`similar`で類似度を測るモデル</translation>
    </message>
    <message>
        <source>Nobody: undecided</source>
        <translation>なし：判定不能</translation>
    </message>
    <message>
        <source>{model} ({provider}, in the cloud)</source>
        <translation>{model}（{provider}、クラウド）</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>{count} {count|case needs|cases need} a judge and {count|stays|stay} undecided without one.</source>
        <translation>{count}件のケースはジャッジが必要で、なければ判定不能です。</translation>
    </message>
    <message>
        <source>Looking up what it may cost. Nothing is sent for it.</source>
        <translation>かかりうる費用を調べています。そのために送信されるものはありません。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Key for the Hub</source>
        <translation>Hubのキー</translation>
    </message>
    <message>
        <source>Asking this system's keyring</source>
        <translation>システムのキーリングに問い合わせ中</translation>
    </message>
    <message>
        <source>A key is needed for repositories that are not open to everybody, and for no other. It is made in the settings of your account on the Hub.</source>
        <translation>キーが必要なのは、一般公開されていないリポジトリだけです。Hubのアカウント設定で作成します。</translation>
    </message>
    <message>
        <source>Key of your account on the Hub</source>
        <translation>Hubのアカウントのキー</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>キーを取り消す</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>Cases of {name}</source>
        <translation>{name}のケース</translation>
    </message>
    <message>
        <source>Passed of run</source>
        <translation>合格/実行</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>毎秒トークン数</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder of candidates</source>
        <translation>候補のラダー</translation>
    </message>
    <message>
        <source>Cases, and verdict with its reason</source>
        <translation>ケースと、判定とその理由</translation>
    </message>
    <message>
        <source>Of cases</source>
        <translation>ケース数</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>What can be done with all models on this computer</source>
        <translation>このコンピューターの全モデルに対する操作</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on the window.</source>
        <translation>ファイルはウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Find models of other programs</source>
        <translation>ほかのプログラムのモデルを探す</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan: used in place</source>
        <translation>Ollama、LM Studio、Hugging Faceキャッシュ、GPT4All、Jan：その場所のまま使用</translation>
    </message>
    <message>
        <source>Verify every model</source>
        <translation>全モデルを検証</translation>
    </message>
    <message>
        <source>Reads all files whole and compares them with their hashes</source>
        <translation>全ファイルを読み、ハッシュ値と照合します</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>モデルを別のフォルダーへ移動</translation>
    </message>
    <message>
        <source>Also to another disk; asks where to</source>
        <translation>別のディスクにも移せます。移動先は確認します</translation>
    </message>
    <message>
        <source>For repositories that are not open to everybody</source>
        <translation>一般公開されていないリポジトリ用</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>A name for the prompt in the editor</source>
        <translation>エディターのプロンプトの名前</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>プロンプトを保存</translation>
    </message>
    <message>
        <source>Versions of the chosen prompt</source>
        <translation>選択したプロンプトのバージョン</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Make this version the newest</source>
        <translation>このバージョンを最新にする</translation>
    </message>
    <message>
        <source>Rename to the name above</source>
        <translation>上の名前に変更</translation>
    </message>
    <message>
        <source>Delete {name} with all of its versions?</source>
        <translation>{name}をすべてのバージョンごと削除しますか？</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>プロンプトの名前</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>Limit for all downloads together</source>
        <translation>全ダウンロードの速度制限</translation>
    </message>
    <message>
        <source>What all downloads may take together, so that others have some left</source>
        <translation>ほかの用途に帯域を残すための、全ダウンロードの合計速度</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>At most {rate}</source>
        <translation>最大{rate}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>The answer links to this address. Your browser will open it.</source>
        <translation>回答にこのアドレスへのリンクがあります。ブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host}を開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開かない</translation>
    </message>
</context>
<context>
    <name>ListingProgress</name>
    <message>
        <source>Waits until another page is done</source>
        <translation>別のページの終了待ち</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>All that left this computer, to whom and what for</source>
        <translation>このコンピューターから送信されたすべての内容、宛先、用途</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>このコンピューターから出たものはまだありません。</translation>
    </message>
    <message>
        <source>{count} more since then; back at the top they are shown.</source>
        <translation>その後さらに{count}件あります。先頭に戻ると表示されます。</translation>
    </message>
    <message>
        <source>Requests: {total}. Sent {sent}, received {received}. Cost: {cost}</source>
        <translation>リクエスト：{total}件。送信{sent}、受信{received}。費用：{cost}</translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>通信ログを書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
        <translation>表 (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lowest level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy a report...</source>
        <translation>レポートをコピー…</translation>
    </message>
    <message>
        <source>This is the whole report. Keys, quotations and the name of your home folder were taken out. Nothing is sent: it goes into the clipboard if you copy it.</source>
        <translation>これがレポートの全文です。キー、引用文、ホームフォルダーの名前は取り除いてあります。何も送信されません。コピーするとクリップボードに入ります。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポートの内容</translation>
    </message>
    <message>
        <source>{shown} of {total} {total|line|lines}</source>
        <translation>{shown} / {total}行</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Words, a GGUF file, or owner/name:Q4_K_M on the Hub</source>
        <translation>語句、GGUFファイル、またはHubのowner/name:Q4_K_M</translation>
    </message>
    <message>
        <source>Filter, search or look up models</source>
        <translation>モデルの絞り込み、検索、照会</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>How the Hub is searched</source>
        <translation>Hubの検索方法</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Look at a model file</source>
        <translation>モデルファイルを見る</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Cancel the look-up</source>
        <translation>照会をキャンセル</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Hubを検索</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>検索をキャンセル</translation>
    </message>
    <message>
        <source>Asks the Hub for its most downloaded GGUF models.</source>
        <translation>ダウンロード数の多いGGUFモデルをHubに問い合わせます。</translation>
    </message>
    <message>
        <source>Sends these words to the Hub: {words}</source>
        <translation>次の語句をHubへ送信します：{words}</translation>
    </message>
    <message>
        <source>Searching the Hub</source>
        <translation>Hubを検索中</translation>
    </message>
    <message>
        <source>Asking the Hub for the model's header</source>
        <translation>モデルのヘッダーをHubに問い合わせ中</translation>
    </message>
    <message>
        <source>Look up asks the Hub for the header: a few MB.</source>
        <translation>「照会」はHubからヘッダー（数MB）を取得します。</translation>
    </message>
    <message>
        <source>Typing sends nothing; Search the Hub and Look up do.</source>
        <translation>入力だけでは何も送信しません。「Hubを検索」と「照会」で送信します。</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>What this computer is, and how fast</source>
        <translation>このコンピューターの構成と速さ</translation>
    </message>
    <message>
        <source>Progress of measuring</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Export profile...</source>
        <translation>プロファイルを書き出し…</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>このコンピューターを測定中です。</translation>
    </message>
    <message>
        <source>What was measured before is kept.</source>
        <translation>以前の測定結果は保持されます。</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>プロファイルを書き出し</translation>
    </message>
    <message>
        <source>Machine profiles (*.json)</source>
        <translation>マシンプロファイル (*.json)</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再測定</translation>
    </message>
    <message>
        <source>Facts about this computer</source>
        <translation>このコンピューターの情報</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>What is this machine?</source>
        <translation>このマシンはどのような構成ですか？</translation>
    </message>
    <message>
        <source>As far as it was read.</source>
        <translation>読み取れた範囲です。</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>このコンピューターを調べています</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leastwise, stopping</source>
        <translation>Leastwise、停止中</translation>
    </message>
    <message>
        <source>A model is being served.</source>
        <translation>モデルを提供中です。</translation>
    </message>
    <message>
        <source>Its clients lose it.</source>
        <translation>クライアントは使えなくなります。</translation>
    </message>
    <message>
        <source>They are lost.</source>
        <translation>変更は失われます。</translation>
    </message>
    <message>
        <source>First steps: machine, task, models</source>
        <translation>はじめに：マシン、タスク、モデル</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page}へ移動</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>needs {size}</source>
        <translation>必要量{size}</translation>
    </message>
    <message>
        <source>{size} available now</source>
        <translation>現在{size}利用可能</translation>
    </message>
</context>
<context>
    <name>MemoryPlot</name>
    <message>
        <source>Plot of memory by part; the table has the same</source>
        <translation>内訳別メモリのグラフ。表と同じ内容です</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>file-backed</source>
        <translation>ファイル由来</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Memory by part; the table has the same</source>
        <translation>内訳別メモリ。表と同じ内容です</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>How the memory was computed, and its exact bytes</source>
        <translation>メモリの計算方法と正確なバイト数</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Memory: {size}</source>
        <translation>メモリ：{size}</translation>
    </message>
    <message>
        <source>Memory of a device by part</source>
        <translation>デバイスの内訳別メモリ</translation>
    </message>
    <message>
        <source>Memory of {device} by part</source>
        <translation>{device}の内訳別メモリ</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Try in Playground</source>
        <translation>プレイグラウンドで試す</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>It ships with the program and cannot be removed.</source>
        <translation>プログラムに付属しているため削除できません。</translation>
    </message>
    <message>
        <source>Shows first what depends on it.</source>
        <translation>まず依存しているものを表示します。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>Import model files</source>
        <translation>モデルファイルを取り込み</translation>
    </message>
    <message>
        <source>Opens the Playground with it, to ask it something.</source>
        <translation>これでプレイグラウンドを開き、質問できます。</translation>
    </message>
    <message>
        <source>Answers other programs of this computer with it.</source>
        <translation>このモデルで、このコンピューターのほかのプログラムに応答します。</translation>
    </message>
    <message>
        <source>Reads its files whole and compares them with their hashes.</source>
        <translation>ファイル全体を読み、ハッシュ値と照合します。</translation>
    </message>
    <message>
        <source>Opens the folder that it lies in.</source>
        <translation>モデルのあるフォルダーを開きます。</translation>
    </message>
    <message>
        <source>Makes a smaller file of it, in another quantisation.</source>
        <translation>別の量子化で、より小さいファイルを作ります。</translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message>
        <source>Copy instead</source>
        <translation>代わりにコピー</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>それでも作成</translation>
    </message>
    <message>
        <source>Read for the first time: its hash is known from now on.</source>
        <translation>初めて読みました。ハッシュ値を今後の照合に使います。</translation>
    </message>
    <message>
        <source>Its files are what they were, to the last byte.</source>
        <translation>ファイルは1バイトも変わっていません。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>No model here passes these filters.</source>
        <translation>この絞り込みに該当するモデルはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model of this column</source>
        <translation>この列のモデル</translation>
    </message>
    <message>
        <source>{name} (cloud)</source>
        <translation>{name}（クラウド）</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>What fits this computer, and how fast it would be</source>
        <translation>このコンピューターに収まるモデルと、その速さ</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>モデルを確認中</translation>
    </message>
    <message>
        <source>Its stand-in weights are removed, and nothing of it is kept.</source>
        <translation>ダミーの重みは削除され、何も残りません。</translation>
    </message>
    <message>
        <source>A model is being rehearsed.</source>
        <translation>モデルをリハーサル中です。</translation>
    </message>
    <message>
        <source>What was finished is kept, and the rest is not.</source>
        <translation>終わったものは残り、それ以外は残りません。</translation>
    </message>
    <message>
        <source>Model files are being worked on.</source>
        <translation>モデルファイルを処理中です。</translation>
    </message>
    <message>
        <source>No model is known on this computer yet. Name one above, or choose a file.</source>
        <translation>このコンピューターに既知のモデルはまだありません。上で名前を入力するか、ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>Calls a month</source>
        <translation>月間の呼び出し回数</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>1キロワット時の料金</translation>
    </message>
    <message>
        <source>Price of a machine like this; 0 where it is there anyway</source>
        <translation>このようなマシンの価格。どのみちあるなら0</translation>
    </message>
    <message>
        <source>Power at the socket while a model answers, in watts</source>
        <translation>モデルが回答中のコンセントでの電力（ワット）</translation>
    </message>
    <message>
        <source>Years over which the machine's price is spread</source>
        <translation>マシンの価格を割り振る年数</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>金額は{currency}</translation>
    </message>
    <message>
        <source>Not a number: {names}</source>
        <translation>数値ではありません：{names}</translation>
    </message>
    <message>
        <source>Per kWh</source>
        <translation>1 kWh</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>ワット</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Keep the caps</source>
        <translation>上限を保存</translation>
    </message>
    <message>
        <source>A call is only sent if the most that it can cost fits under both caps, calls in flight included. Empty is without a bound. Months are those of UTC.</source>
        <translation>呼び出しは、実行中のものも含め、かかりうる最大の費用が両方の上限に収まる場合にだけ送信されます。空欄は無制限です。月はUTCで数えます。</translation>
    </message>
    <message>
        <source>The most that one run may cost</source>
        <translation>1回の実行でかけてよい最大額</translation>
    </message>
    <message>
        <source>The most that one month may cost</source>
        <translation>1か月でかけてよい最大額</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency} of {cap}</source>
        <translation>{month}：{cap}のうち{amount} {currency}</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency}, without a cap</source>
        <translation>{month}：{amount} {currency}、上限なし</translation>
    </message>
    <message>
        <source>{settled} by reported tokens, {assumed} assumed where none were reported, {open} reserved for calls in flight. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{settled}は報告されたトークンによるもの、{assumed}は報告がない分の想定、{open}は実行中の呼び出しの予約。呼び出し：{calls}回、うち価格なし：{unpriced}回。</translation>
    </message>
    <message>
        <source>Cap for one run</source>
        <translation>1回の実行の上限</translation>
    </message>
    <message>
        <source>Cap for one month</source>
        <translation>1か月の上限</translation>
    </message>
</context>
<context>
    <name>NetworkFilters</name>
    <message>
        <source>Search hosts, purposes and failures</source>
        <translation>ホスト、用途、失敗を検索</translation>
    </message>
    <message>
        <source>Search the network log</source>
        <translation>通信ログを検索</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>リクエストの終わり方</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>With a cost</source>
        <translation>費用あり</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>送信時期</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Look up this one</source>
        <translation>これを照会</translation>
    </message>
    <message>
        <source>Asks the Hub for its own header: a few MB</source>
        <translation>ファイル自身のヘッダー（数MB）をHubから取得</translation>
    </message>
    <message>
        <source>What they need is not known; looking one up tells it.</source>
        <translation>必要量は不明です。照会するとわかります。</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the published shape and the size of each file; looking one up tells it by its own header.</source>
        <translation>サイズはHubの値です。メモリは、公開されている構造と各ファイルのサイズから計算しています。照会すると、そのファイル自身のヘッダーでわかります。</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the header of one of them and the size of each file; looking one up tells it by its own header.</source>
        <translation>サイズはHubの値です。メモリは、いずれか1つのヘッダーと各ファイルのサイズから計算しています。照会すると、そのファイル自身のヘッダーでわかります。</translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Let nothing leave this computer, whatever asks for it.</source>
        <translation>何が要求しても、このコンピューターから何も送信しません。</translation>
    </message>
    <message>
        <source>Offline, off</source>
        <translation>オフライン、オフ</translation>
    </message>
    <message>
        <source>Offline, on</source>
        <translation>オフライン、オン</translation>
    </message>
</context>
<context>
    <name>OneDeed</name>
    <message>
        <source>{done} of {total} {total|tensor|tensors}</source>
        <translation>テンソル{total}個中{done}個</translation>
    </message>
</context>
<context>
    <name>OpenedSuite</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name}（未保存）</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Where this figure comes from: {title}</source>
        <translation>この数値の出どころ：{title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>この数値の出どころ</translation>
    </message>
    <message>
        <source>Choose a figure in the table to see how it was measured.</source>
        <translation>表で数値を選ぶと、測り方が表示されます。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What the pass rate is drawn against</source>
        <translation>合格率のグラフの横軸</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>グラフまたは表</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Cases on which two models differ</source>
        <translation>2つのモデルで結果が分かれたケース</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>1つ目のモデル</translation>
    </message>
    <message>
        <source>against</source>
        <translation>対</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>異なる2つのモデルを選択してください。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Part of a command's name</source>
        <translation>コマンド名の一部</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>該当するコマンド</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>表示するケース</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>A scenario runs each row of its data with each of its tests</source>
        <translation>シナリオは、データの各行を各テストと組み合わせて実行します</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>このシナリオを削除</translation>
    </message>
    <message>
        <source>Cases of the suite: {count}</source>
        <translation>評価セットのケース：{count}</translation>
    </message>
    <message>
        <source>Scenario {number}, data: {count}</source>
        <translation>シナリオ{number}、データ：{count}</translation>
    </message>
    <message>
        <source>Scenario {number}, tests: {count}</source>
        <translation>シナリオ{number}、テスト：{count}</translation>
    </message>
    <message>
        <source>Each row is run with each test: {rows} × {tests} = {cases} {cases|case|cases}.</source>
        <translation>各行を各テストと組み合わせて実行：{rows} × {tests} = {cases}件のケース。</translation>
    </message>
    <message>
        <source>add a scenario</source>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>シナリオを削除</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the benchmarks</source>
        <translation>ベンチマークを絞り込み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Open the chosen benchmark</source>
        <translation>選択したベンチマークを開く</translation>
    </message>
    <message>
        <source>Compare the two chosen results</source>
        <translation>選択した2つの結果を比較</translation>
    </message>
    <message>
        <source>No benchmark yet. What you measure here is kept.</source>
        <translation>ベンチマークはまだありません。ここで測定したものは保持されます。</translation>
    </message>
    <message>
        <source>Compare {newer} with {older}</source>
        <translation>{newer}を{older}と比較</translation>
    </message>
    <message>
        <source>Enter opens one. Choose two (Ctrl or Shift) to compare them.</source>
        <translation>Enterで開きます。2つ選ぶと（CtrlまたはShift）比較できます。</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Columns {first} and {second}</source>
        <translation>列{first}と列{second}</translation>
    </message>
    <message>
        <source>How answers are shown</source>
        <translation>回答の表示形式</translation>
    </message>
    <message>
        <source>No model is here to ask. Get one on the Models page, or add a cloud model.</source>
        <translation>質問できるモデルがありません。「モデル」ページで入手するか、クラウドモデルを追加してください。</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>モデルへ</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>1つのプロンプトを複数のモデルで並べて比較</translation>
    </message>
    <message>
        <source>What was written so far is kept in the history.</source>
        <translation>これまでに書かれた内容は履歴に保持されます。</translation>
    </message>
    <message>
        <source>Answers are being written in the Playground.</source>
        <translation>プレイグラウンドで回答を生成中です。</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>プロンプトに戻る</translation>
    </message>
    <message>
        <source>Send again in column {number}</source>
        <translation>列{number}で再送信</translation>
    </message>
    <message>
        <source>Send to {count}</source>
        <translation>{count}個に送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>PlotTabs</name>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Decode speed against depth</source>
        <translation>深さとデコード速度</translation>
    </message>
    <message>
        <source>Prefill speed against prompt length</source>
        <translation>プロンプト長とプリフィル速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>内訳別メモリ</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Write the plot as SVG or PNG</source>
        <translation>グラフをSVGまたはPNGで書き出し</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>画像 (*.svg *.png)</translation>
    </message>
    <message>
        <source>Plot of decode speed against depth; the table has the same</source>
        <translation>深さに対するデコード速度のグラフ。表と同じ内容です</translation>
    </message>
    <message>
        <source>depth (tokens)</source>
        <translation>深さ（トークン）</translation>
    </message>
    <message>
        <source>Plot of prefill speed against prompt length; the table has the same</source>
        <translation>プロンプト長に対するプリフィル速度のグラフ。表と同じ内容です</translation>
    </message>
    <message>
        <source>prompt (tokens)</source>
        <translation>プロンプト（トークン）</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>A price of your own</source>
        <translation>独自の価格</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. Empty is not known: a call that uses such tokens then has no known cost.</source>
        <translation>100万トークンあたり、{currency}建て。空欄は不明を表し、そのトークンを使う呼び出しの費用は不明になります。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Input from its cache</source>
        <translation>キャッシュからの入力</translation>
    </message>
    <message>
        <source>Input to its cache</source>
        <translation>キャッシュへの入力</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Keep the price</source>
        <translation>価格を保存</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Add a price...</source>
        <translation>価格を追加…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Take your price away</source>
        <translation>独自の価格を取り消す</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. What no provider's own page was seen to state is left out. A price of yours comes before the one that ships.</source>
        <translation>100万トークンあたり、{currency}建て。プロバイダー自身のページで確認できなかったものは載せていません。独自の価格は付属の価格より優先されます。</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Write a prompt; {{name}} makes a field of its own</source>
        <translation>プロンプトを入力。{{name}}は個別の入力欄になります</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>System prompt, if any</source>
        <translation>システムプロンプト（任意）</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答の形式</translation>
    </message>
</context>
<context>
    <name>PromptsPanel</name>
    <message>
        <source>Add a prompt</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>They have parts that Leastwise does not know, and stay as they are.</source>
        <translation>Leastwiseの知らない部分があるため、そのまま残します。</translation>
    </message>
    <message>
        <source>{variables} stand for the case's own texts.</source>
        <translation>{variables}はケース自身のテキストに置き換わります。</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>プロンプト{number}</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>remove a prompt</source>
        <translation>プロンプトを削除</translation>
    </message>
    <message>
        <source>change a prompt</source>
        <translation>プロンプトを変更</translation>
    </message>
</context>
<context>
    <name>ProtocolBar</name>
    <message>
        <source>Own figures</source>
        <translation>数値を指定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>LocalScore: nine shapes of prompt and output, and its score of them</source>
        <translation>LocalScore：プロンプトと出力の9通りの組み合わせと、そのスコア</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力のトークン数</translation>
    </message>
    <message>
        <source>Depths, in tokens</source>
        <translation>深さ（トークン数）</translation>
    </message>
    <message>
        <source>How many tokens are in the cache before; not timed</source>
        <translation>事前にキャッシュにあるトークン数。計時しません</translation>
    </message>
    <message>
        <source>Repetitions of each test</source>
        <translation>各テストの繰り返し回数</translation>
    </message>
    <message>
        <source>Three or more give an interval</source>
        <translation>3回以上で区間が出ます</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Tuned settings</source>
        <translation>調整済み設定</translation>
    </message>
    <message>
        <source>Take the settings that tuning found, where it did</source>
        <translation>調整で見つかった設定があれば使う</translation>
    </message>
    <message>
        <source>Take tuned settings</source>
        <translation>調整済み設定を使う</translation>
    </message>
    <message>
        <source>{field}: write numbers with commas between, such as 0, 4096.</source>
        <translation>{field}：0, 4096のように、数字をカンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Give a prompt or an output of some tokens.</source>
        <translation>プロンプトまたは出力のトークン数を指定してください。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>繰り返し</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Test it</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Key...</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Ask this one where none is named</source>
        <translation>指定がないときはこれを使う</translation>
    </message>
    <message>
        <source>None yet: test it, and choose one.</source>
        <translation>まだありません。テストして選んでください。</translation>
    </message>
    <message>
        <source>Yes: nothing is asked again before something goes there.</source>
        <translation>はい：送信前に再び確認することはありません。</translation>
    </message>
    <message>
        <source>Not yet: you are shown the first request before it goes there.</source>
        <translation>まだです：最初のリクエストは送信前に表示されます。</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}, and in no file of Leastwise.</source>
        <translation>キーは{keyring}に保存され、Leastwiseのファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>This system has no keyring: a key that you give here is used until the window is closed. To have it again next time, put it into the environment.</source>
        <translation>このシステムにはキーリングがありません。ここで入力したキーはウィンドウを閉じるまで使われます。次回も使うには環境変数に設定してください。</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there.</source>
        <translation>そこではトークンに課金されない。</translation>
    </message>
    <message>
        <source>Not known. Give one under Prices.</source>
        <translation>不明です。「価格」で指定してください。</translation>
    </message>
    <message>
        <source>{input} {currency} in and {output} {currency} out per million tokens</source>
        <translation>100万トークンあたり入力{input} {currency}、出力{output} {currency}</translation>
    </message>
    <message>
        <source>{price}, dated {day}</source>
        <translation>{price}（{day}付）</translation>
    </message>
    <message>
        <source>Choose a provider to see where it is, its key and its price.</source>
        <translation>プロバイダーを選ぶと、アドレス、キー、価格が表示されます。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>You agreed to send</source>
        <translation>送信の同意</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>A well-known provider, or an address</source>
        <translation>よく知られたプロバイダー、またはアドレス</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Model that is asked where none is named</source>
        <translation>指定がないときに使うモデル</translation>
    </message>
    <message>
        <source>Environment variable that may hold the key</source>
        <translation>キーを入れておける環境変数</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there</source>
        <translation>そこではトークンに課金されない</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The address stands in {source}.</source>
        <translation>アドレスの出典：{source}。</translation>
    </message>
    <message>
        <source>An address begins with https://, or http:// in your own network.</source>
        <translation>アドレスはhttps://で始まります。自分のネットワーク内ならhttp://も使えます。</translation>
    </message>
    <message>
        <source>Key variable</source>
        <translation>キーの変数</translation>
    </message>
</context>
<context>
    <name>ProvidersView</name>
    <message>
        <source>Cloud providers</source>
        <translation>クラウドプロバイダー</translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message>
        <source>Task {position} of {total}: {name}</source>
        <translation>タスク{position}/{total}：{name}</translation>
    </message>
    <message>
        <source>{decided} of {rungs} {rungs|candidate|candidates}</source>
        <translation>候補{rungs}個中{decided}個</translation>
    </message>
</context>
<context>
    <name>RatesSheet</name>
    <message>
        <source>Measured speeds</source>
        <translation>測定した速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Not measured: {parts}</source>
        <translation>未測定：{parts}</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>A token that is written reads the weights it uses once: for models larger than the processor's caches this is the limit of decode.</source>
        <translation>トークンを1つ書くたびに、使う重みを1回読みます。プロセッサのキャッシュより大きいモデルでは、これがデコードの限界です。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights on the GPU</source>
        <translation>GPU上の重み</translation>
    </message>
    <message>
        <source>Decode: weights of this type read for one token at a time, which sets tokens/s. Prompt: multiplied for many tokens at once, which sets the time to the first token.</source>
        <translation>デコード：この型の重みを1トークンずつ読む速さで、トークン/sを決めます。プロンプト：多数のトークンをまとめて乗算する速さで、最初のトークンまでの時間を決めます。</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Progress of the ladder</source>
        <translation>ラダーの進行状況</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>

The card goes on; this is its first part.</source>
        <translation>

カードには続きがあります。これは最初の部分です。</translation>
    </message>
    <message>
        <source>What it needs is not known offline, since its shape or its mix of types is not. Look up asks the Hub for its header: a few MB.</source>
        <translation>構造または型の混合が不明なため、オフラインでは必要量がわかりません。「照会」はHubからヘッダー（数MB）を取得します。</translation>
    </message>
    <message>
        <source>What it needs is not known yet. Look up asks the Hub for its header: a few MB.</source>
        <translation>必要量はまだ不明です。「照会」はHubからヘッダー（数MB）を取得します。</translation>
    </message>
    <message>
        <source>Asks the Hub for the header: a few MB</source>
        <translation>ヘッダー（数MB）をHubから取得</translation>
    </message>
    <message>
        <source>Asks the Hub for what the authors wrote</source>
        <translation>作者の説明をHubから取得</translation>
    </message>
    <message>
        <source>Asks the Hub which quantisations there are, and for one header: a few MB</source>
        <translation>どの量子化があるかと、ヘッダー1つをHubに問い合わせ：数MB</translation>
    </message>
</context>
<context>
    <name>RunFilters</name>
    <message>
        <source>Search the runs by suite, model, verdict or date</source>
        <translation>評価セット、モデル、判定、日付で実行を検索</translation>
    </message>
    <message>
        <source>Search names, verdicts, dates</source>
        <translation>名前、判定、日付を検索</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>実行の終わり方</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>One passes</source>
        <translation>合格あり</translation>
    </message>
    <message>
        <source>None passes</source>
        <translation>合格なし</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>References</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>実行の開始時期</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>Runs that match: {count}</source>
        <translation>該当する実行：{count}</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>該当する実行はありません</translation>
    </message>
    <message>
        <source>Runs: {count}</source>
        <translation>実行：{count}</translation>
    </message>
    <message>
        <source>none passes</source>
        <translation>合格なし</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>All words must hold. Each is part of the name of a suite or a model, or one of: {words}; or a date such as 2026-11. In quotes it is part of a name only.</source>
        <translation>すべての語に一致する必要があります。各語は、評価セットかモデルの名前の一部、次のいずれか：{words}、または2026-11のような日付です。引用符で囲むと名前だけに一致します。</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Past runs</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>選択した実行を開く</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>選択した2つの実行を比較</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Follow the suite of the chosen run over time</source>
        <translation>選択した実行の評価セットの推移を表示</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>選択した実行を削除</translation>
    </message>
    <message>
        <source>Compare run {newer} with run {older}</source>
        <translation>実行{newer}を実行{older}と比較</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the benchmark</source>
        <translation>ベンチマークの進行状況</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress of what runs on another page</source>
        <translation>別のページで動いている処理の進み具合</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>{page}: {what}</source>
        <translation>{page}：{what}</translation>
    </message>
</context>
<context>
    <name>ServerBar</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>アクセストークンをコピー</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>提供を停止</translation>
    </message>
    <message>
        <source>Other programs must show it; it is kept nowhere</source>
        <translation>ほかのプログラムはこれを提示する必要があります。どこにも保存されません</translation>
    </message>
    <message>
        <source>Loading {name} to serve it</source>
        <translation>提供のため{name}を読み込み中</translation>
    </message>
    <message>
        <source>Serving at {address}: {name}</source>
        <translation>{address}で提供中：{name}</translation>
    </message>
    <message>
        <source>The process that held {name} ended; loading it again</source>
        <translation>{name}を保持していたプロセスが終了しました。再度読み込んでいます</translation>
    </message>
    <message>
        <source>{rate:.1f} requests/s, {active} now, {count} in all</source>
        <translation>毎秒{rate:.1f}リクエスト、現在{active}件、合計{count}件</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting to vary</source>
        <translation>変化させる設定</translation>
    </message>
    <message>
        <source>Values to try, with commas between</source>
        <translation>試す値（カンマ区切り）</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>and without any</source>
        <translation>なしも試す</translation>
    </message>
    <message>
        <source>this setting</source>
        <translation>この設定</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>JSON schemas (*.json)</source>
        <translation>JSONスキーマ (*.json)</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf)</source>
        <translation>文法 (*.gbnf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>{setting} (changed)</source>
        <translation>{setting}（変更済み）</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>変更は次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>元に戻す：{value}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Stop strings, one a line</source>
        <translation>停止文字列、1行に1つ</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>None of these models lets its thinking be switched.</source>
        <translation>これらのモデルに思考を切り替えられるものはありません。</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top k (0: all)</source>
        <translation>Top k（0：すべて）</translation>
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
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Stop at, one a line (\n: a line's end)</source>
        <translation>停止位置、1行に1つ（\n：改行）</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>No setting is called or described so.</source>
        <translation>その名前または説明の設定はありません。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How Leastwise works, and where its data lies</source>
        <translation>Leastwiseの動作とデータの場所</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Search names and descriptions</source>
        <translation>名前と説明を検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>すべてリセット…</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults?</source>
        <translation>すべての設定を既定値に戻しますか？</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Reference: a cloud model, or a large model here</source>
        <translation>基準：クラウドモデル、またはここにある大きなモデル</translation>
    </message>
    <message>
        <source>{model} on this computer</source>
        <translation>{model}（このコンピューター）</translation>
    </message>
    <message>
        <source>Another cloud model...</source>
        <translation>別のクラウドモデル…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Models to measure</source>
        <translation>測定するモデル</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Tune tries threads, batch sizes, flash attention and, with a GPU, its layers on the chosen models, and keeps what is faster beyond the noise. Every later use takes it; KV types, which could change answers, are left alone.</source>
        <translation>調整では、選択したモデルでスレッド数、バッチサイズ、flash attention、GPUがあればGPUの層数を試し、誤差を超えて速いものを保持します。以後の利用に適用されます。回答を変えうるKVの型は変更しません。</translation>
    </message>
    <message>
        <source>Tune the chosen models</source>
        <translation>選択したモデルを調整</translation>
    </message>
    <message>
        <source>Choose one or more models below.</source>
        <translation>下でモデルを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>{count} of {total} {total|model|models}</source>
        <translation>{total}個中{count}個のモデル</translation>
    </message>
    <message>
        <source>{size} computed together</source>
        <translation>合計{size}（計算値）</translation>
    </message>
    <message>
        <source>{count:,} {count|sample|samples}</source>
        <translation>サンプル{count:,}個</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Choose a case to read both answers to it.</source>
        <translation>ケースを選ぶと、両方の回答が表示されます。</translation>
    </message>
    <message>
        <source>Case {number}: both were asked this</source>
        <translation>ケース{number}：両者への質問は同じです</translation>
    </message>
    <message>
        <source>Case {number}: their prompts differ</source>
        <translation>ケース{number}：プロンプトが異なります</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help for where you are (F1)</source>
        <translation>現在の場所のヘルプ（F1）</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>A model is downloaded, as you asked.</source>
        <translation>ご指定のモデルをダウンロードしています。</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>Hubに問い合わせ中</translation>
    </message>
    <message>
        <source>A model's header is being fetched from the Hub, as you asked.</source>
        <translation>ご指定のモデルのヘッダーをHubから取得しています。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer while the offline switch is on.</source>
        <translation>オフラインスイッチがオンの間、このコンピューターから何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing goes out</source>
        <translation>外部送信なし</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, except for a model that you look up or download from the Hub, and what you send to a cloud model that you added.</source>
        <translation>このコンピューターから送信されるのは、Hubでのモデルの照会とダウンロード、追加したクラウドモデルへの送信だけです。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>通常の文字</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
</context>
<context>
    <name>SpeedPlot</name>
    <message>
        <source>tokens/s</source>
        <translation>トークン/s</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>リハーサルの進行状況</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Speed, {ground}</source>
        <translation>速度、{ground}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>A rehearsal writes random weights of this model's shapes to the disk, times them here and removes them: about a minute, and no download.</source>
        <translation>リハーサルでは、このモデルと同じ形のランダムな重みをディスクに書き、ここで計時して削除します。約1分で、ダウンロードはありません。</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics of the run</source>
        <translation>この実行の統計</translation>
    </message>
    <message>
        <source>Model against model, on the same cases</source>
        <translation>同じケースでのモデル同士の比較</translation>
    </message>
    <message>
        <source>Worth a second look in the suite</source>
        <translation>評価セットで見直す価値のある点</translation>
    </message>
    <message>
        <source>Nothing more can be said of this run.</source>
        <translation>この実行についてほかに言えることはありません。</translation>
    </message>
</context>
<context>
    <name>StoreDeeds</name>
    <message>
        <source>Move the models to an empty or new folder</source>
        <translation>モデルを空または新規のフォルダーへ移動</translation>
    </message>
    <message>
        <source>Move the models to {folder}?</source>
        <translation>モデルを{folder}へ移動しますか？</translation>
    </message>
    <message>
        <source>They lie in {store} now. Everything is copied and read back before the old files are deleted; a move that is cancelled leaves them where they are.</source>
        <translation>現在は{store}にあります。すべてをコピーし、読み戻して確認してから古いファイルを削除します。途中でキャンセルすれば元の場所に残ります。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>{sound} of {total} {total|file|files} {sound|is what it was|are what they were}, to the last byte.</source>
        <translation>{total}個中{sound}個のファイルは1バイトも変わっていません。</translation>
    </message>
    <message>
        <source>The others were read for the first time: their hashes are known now.</source>
        <translation>残りは初めて読みました。ハッシュ値を今後の照合に使います。</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Close what to try</source>
        <translation>おすすめを閉じる</translation>
    </message>
    <message>
        <source>{name}, about {size}</source>
        <translation>{name}、約{size}</translation>
    </message>
</context>
<context>
    <name>SuiteEditor</name>
    <message>
        <source>Filter the cases</source>
        <translation>ケースを絞り込み</translation>
    </message>
    <message>
        <source>Show only cases that stand out</source>
        <translation>目立つケースだけを表示</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>ケースを追加</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>{known} {known|case|cases}</source>
        <translation>ケース{known}件</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|case|cases}</source>
        <translation>ケース{known}件中{shown}件</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet (Ctrl+V in the table)</source>
        <translation>表計算でコピーした行（表でCtrl+V）</translation>
    </message>
    <message>
        <source>Take the selected cases away (Delete)</source>
        <translation>選択したケースを削除（Delete）</translation>
    </message>
    <message>
        <source>Move the case up (Alt+Up)</source>
        <translation>ケースを上へ移動（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the case down (Alt+Down)</source>
        <translation>ケースを下へ移動（Alt+Down）</translation>
    </message>
    <message>
        <source>No case yet. Add one, or copy rows in a spreadsheet and paste them.</source>
        <translation>ケースはまだありません。追加するか、表計算の行をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Add the first case</source>
        <translation>最初のケースを追加</translation>
    </message>
    <message>
        <source>Bar and settings</source>
        <translation>合格ラインと設定</translation>
    </message>
</context>
<context>
    <name>SuiteList</name>
    <message>
        <source>New suite</source>
        <translation>新規評価セット</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>A promptfoo configuration, or cases as CSV or JSONL; you can also drop them here.</source>
        <translation>promptfooの設定、またはCSVやJSONLのケース。ここにドロップもできます。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Tuning data</source>
        <translation>学習用データ</translation>
    </message>
    <message>
        <source>Examples to tune a smaller model with, from the newest run of a reference or a ladder</source>
        <translation>小さいモデルのファインチューニング用の例（基準モデルまたはラダーの最新の実行から）</translation>
    </message>
    <message>
        <source>You have no suite of your own yet. Begin a new one, import one, or duplicate one that ships and change it.</source>
        <translation>独自の評価セットはまだありません。新規作成、取り込み、または付属のものの複製と変更から始めてください。</translation>
    </message>
    <message>
        <source>ships with Leastwise</source>
        <translation>Leastwiseに付属</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>SuiteMaking</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（コピー）</translation>
    </message>
</context>
<context>
    <name>SuitesPage</name>
    <message>
        <source>What a model must get right, and how it is checked</source>
        <translation>モデルに求める正解と、そのチェック方法</translation>
    </message>
    <message>
        <source>All suites</source>
        <translation>すべての評価セット</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name}に保存していない変更があります。</translation>
    </message>
    <message>
        <source>paste {count} {count|case|cases}</source>
        <translation>ケース{count}件を貼り付け</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Pass rate that a model must reach, in percent</source>
        <translation>モデルが達すべき合格率（パーセント）</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>最初のトークンの上限</translation>
    </message>
    <message>
        <source>Limit the time to the first token</source>
        <translation>最初のトークンまでの時間を制限</translation>
    </message>
    <message>
        <source>Longest time to the first token, in milliseconds</source>
        <translation>最初のトークンまでの最長時間（ミリ秒）</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name}（自作）</translation>
    </message>
    <message>
        <source>Open a folder...</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>{count} {count|case|cases}</source>
        <translation>ケース{count}件</translation>
    </message>
    <message>
        <source>not supported: {names}</source>
        <translation>非対応：{names}</translation>
    </message>
    <message>
        <source>Open a suite's folder</source>
        <translation>評価セットのフォルダーを開く</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>合格ライン</translation>
    </message>
</context>
<context>
    <name>TaskStep</name>
    <message>
        <source>A task is a prompt with cases, and checks that tell a right answer.</source>
        <translation>タスクとは、ケースを伴うプロンプトと、正しい回答を見分けるチェックです。</translation>
    </message>
    <message>
        <source>What is your task?</source>
        <translation>タスクは何ですか？</translation>
    </message>
    <message>
        <source>Take the example that ships</source>
        <translation>付属の例を使う</translation>
    </message>
    <message>
        <source>Import a suite: a promptfoo configuration, or a table</source>
        <translation>評価セットを取り込む：promptfooの設定または表</translation>
    </message>
    <message>
        <source>Start from examples of my own</source>
        <translation>自分の例から始める</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>{name} (cases: {count})</source>
        <translation>{name}（ケース：{count}）</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>The smallest model that passes, for every task</source>
        <translation>各タスクに合格する最小のモデル</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>キューの進行状況</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>タスクを絞り込み</translation>
    </message>
    <message>
        <source>Finished cases are kept, and each task can be run again.</source>
        <translation>完了したケースは保持され、各タスクは再実行できます。</translation>
    </message>
    <message>
        <source>Tasks are being run, one after another.</source>
        <translation>タスクを順に実行中です。</translation>
    </message>
    <message>
        <source>Run {count} stale</source>
        <translation>古い{count}件を実行</translation>
    </message>
    <message>
        <source>Run all stale</source>
        <translation>古いものをすべて実行</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No task yet. Each suite is a task: make or import one.</source>
        <translation>タスクがまだありません。評価セットがそれぞれタスクになります。作成するか取り込んでください。</translation>
    </message>
    <message>
        <source>To the suites</source>
        <translation>評価セットへ</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Plot of pass rate over time; the table has the same</source>
        <translation>合格率の推移のグラフ。表と同じ内容です</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>A full point is the share of all cases that the answer passed, a dash the bar of that run. A triangle below: none passed. A hollow circle below: one passes, and was not run to the end.</source>
        <translation>塗りつぶしの点は答えのモデルが合格した全ケースの割合、短い横線はその実行の合格ラインです。下の三角は合格なし、下の白丸は合格ありで最後まで実行されなかったものです。</translation>
    </message>
    <message>
        <source>Answers of the suite over time</source>
        <translation>評価セットの答えの推移</translation>
    </message>
    <message>
        <source>{suite}. Finished runs: {runs}. Different answers: {answers}.</source>
        <translation>{suite}。完了した実行：{runs}。異なる答え：{answers}。</translation>
    </message>
    <message>
        <source>{suite}. No run of it was finished.</source>
        <translation>{suite}。完了した実行はありません。</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Leastwise tries models from the smallest up, and stops at the answer.</source>
        <translation>Leastwiseは小さいモデルから順に試し、答えが出たら止まります。</translation>
    </message>
    <message>
        <source>What should I try?</source>
        <translation>どれを試しますか？</translation>
    </message>
    <message>
        <source>Reading the models on this computer</source>
        <translation>このコンピューターのモデルを読み込んでいます</translation>
    </message>
    <message>
        <source>No model is on this computer yet: download one below.</source>
        <translation>このコンピューターにはまだモデルがありません。下から1つダウンロードしてください。</translation>
    </message>
    <message>
        <source>Models that are here already: {count}, from {least} to {most}. They need no download.</source>
        <translation>すでにあるモデル：{count}個、{least}から{most}まで。ダウンロードは不要です。</translation>
    </message>
    <message>
        <source>{name} is being downloaded. It goes on below the pages.</source>
        <translation>{name}をダウンロード中です。ページの下で続きます。</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>Progress of tuning</source>
        <translation>調整の進行状況</translation>
    </message>
    <message>
        <source>Settings that were tried</source>
        <translation>試した設定</translation>
    </message>
    <message>
        <source>{done} of at most {total} {total|setting|settings} tried</source>
        <translation>最大{total}通り中{done}通りの設定を試行済み</translation>
    </message>
    <message>
        <source>Stopped; the settings of {model} stay as they were.</source>
        <translation>停止しました。{model}の設定は元のままです。</translation>
    </message>
    <message>
        <source>Tuning {model}</source>
        <translation>{model}を調整中</translation>
    </message>
    <message>
        <source>The present settings stay unless others are faster beyond the noise.</source>
        <translation>ほかの設定が誤差を超えて速くない限り、現在の設定のままです。</translation>
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
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Delete those that are not the answer</source>
        <translation>答えにならなかったものを削除</translation>
    </message>
    <message>
        <source>Add adapters</source>
        <translation>アダプターを追加</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>設定を追加</translation>
    </message>
    <message>
        <source>Each of the suite's {count} prompts by itself, not as more cases</source>
        <translation>評価セットの{count}個のプロンプトを、ケースの追加ではなく個別に扱う</translation>
    </message>
    <message>
        <source>Add LoRA adapters</source>
        <translation>LoRAアダプターを追加</translation>
    </message>
    <message>
        <source>GGUF adapters (*.gguf)</source>
        <translation>GGUFアダプター (*.gguf)</translation>
    </message>
    <message>
        <source>Quantisations, adapters, settings or prompts as candidates: none yet</source>
        <translation>候補にする量子化、アダプター、設定、プロンプト：まだなし</translation>
    </message>
    <message>
        <source>adapters: {count}</source>
        <translation>アダプター：{count}</translation>
    </message>
    <message>
        <source>each prompt by itself</source>
        <translation>プロンプトごと</translation>
    </message>
    <message>
        <source>at most {count} {count|candidate|candidates} of each model</source>
        <translation>モデルごとに候補は最大{count}個</translation>
    </message>
    <message>
        <source>Quantisations</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRAアダプター</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Made of each model where they are not there yet, when their turn comes</source>
        <translation>まだなければ、順番が来たときに各モデルから作成</translation>
    </message>
    <message>
        <source>Also as {type}</source>
        <translation>{type}も作る</translation>
    </message>
</context>
<context>
    <name>VaryRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>{what}を削除</translation>
    </message>
</context>
<context>
    <name>WorkButton</name>
    <message>
        <source>Choose where to put a new folder</source>
        <translation>新しいフォルダーを置く場所を選択</translation>
    </message>
    <message>
        <source>Take to work</source>
        <translation>実務で使う</translation>
    </message>
    <message>
        <source>Take the smallest that passed to work</source>
        <translation>合格した最小モデルを実務で使う</translation>
    </message>
    <message>
        <source>Serve it to other programs</source>
        <translation>ほかのプログラムに提供</translation>
    </message>
    <message>
        <source>For Ollama (Modelfile)</source>
        <translation>Ollama用（Modelfile）</translation>
    </message>
    <message>
        <source>For llama-server (command line)</source>
        <translation>llama-server用（コマンドライン）</translation>
    </message>
    <message>
        <source>For Python (llama-cpp-python)</source>
        <translation>Python用（llama-cpp-python）</translation>
    </message>
    <message>
        <source>For LM Studio (preset)</source>
        <translation>LM Studio用（プリセット）</translation>
    </message>
    <message>
        <source>Data to tune a smaller model</source>
        <translation>小さいモデルのファインチューニング用データ</translation>
    </message>
</context>
<context>
    <name>answer/differences_view</name>
    <message>
        <source>These answers are too long to be compared.</source>
        <translation>これらの回答は長すぎて比較できません。</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>回答は同じです。</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the words are in both.</source>
        <translation>違いは{places}か所。語の{same}が共通です。</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the lines are in both.</source>
        <translation>違いは{places}か所。行の{same}が共通です。</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>cascade_view</name>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Passed, the unsure first</source>
        <translation>合格、確信の低い順</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>最良の場合</translation>
    </message>
    <message>
        <source>Cost per 1,000 calls</source>
        <translation>呼び出し1,000回の費用</translation>
    </message>
</context>
<context>
    <name>closing_question</name>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>cloud/model_dialog</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>downloads/download_words</name>
    <message>
        <source>waits its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>取得済み分を確認中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターにあり</translation>
    </message>
    <message>
        <source>{done} of {total}, {share} %</source>
        <translation>{total}中{done}、{share}%</translation>
    </message>
    <message>
        <source>{kilobytes} kB/s</source>
        <translation>{kilobytes} kB/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>残り{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>残り{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>残り{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>残り1日以上</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>一時停止{count}件</translation>
    </message>
    <message>
        <source>{count} stopped</source>
        <translation>停止{count}件</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads}</source>
        <translation>ダウンロード{count}件</translation>
    </message>
    <message>
        <source>{count} {count|model|models} came and {count|is|are} on this computer</source>
        <translation>モデル{count}個を取得しました</translation>
    </message>
    <message>
        <source>{count} {count|model is|models are} being downloaded.</source>
        <translation>モデル{count}個をダウンロード中です。</translation>
    </message>
    <message>
        <source>What was fetched is kept. The rest follows when Leastwise is opened again.</source>
        <translation>取得分は保持されます。残りは次にLeastwiseを開いたときに続きます。</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Its memory could not be computed.</source>
        <translation>メモリを計算できませんでした。</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): weights {weights}, KV cache {kv}, compute buffers {compute}, together {total} B.</source>
        <translation>読み込み前の計算値（{origin}）：重み{weights}、KVキャッシュ{kv}、計算バッファー{compute}、合計{total} B。</translation>
    </message>
</context>
<context>
    <name>first_start/machine_words</name>
    <message>
        <source>{free} of disk are free for models.</source>
        <translation>モデルに使えるディスクの空きは{free}です。</translation>
    </message>
    <message>
        <source>No GPU was found: models run on the processor.</source>
        <translation>GPUが見つかりません。モデルはプロセッサで動きます。</translation>
    </message>
    <message>
        <source>The processor is {name}, with {cores} {cores|core|cores}.</source>
        <translation>プロセッサは{name}、{cores}コアです。</translation>
    </message>
    <message>
        <source>The processor is {name}.</source>
        <translation>プロセッサは{name}です。</translation>
    </message>
    <message>
        <source>It has {total} of memory, {free} of it free now: a model must fit in there.</source>
        <translation>メモリは{total}、いまの空きは{free}です。モデルはこの中に収まる必要があります。</translation>
    </message>
    <message>
        <source>The GPU {name} uses the computer's memory.</source>
        <translation>GPU {name}はコンピューターのメモリを使います。</translation>
    </message>
    <message>
        <source>There is a GPU: {name}.</source>
        <translation>GPUがあります：{name}。</translation>
    </message>
    <message>
        <source>There is a GPU with {total} of its own memory: {name}.</source>
        <translation>専用メモリ{total}のGPUがあります：{name}。</translation>
    </message>
</context>
<context>
    <name>fit_words</name>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>How much memory is available is not known.</source>
        <translation>空きメモリ量は不明です。</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>rehearsed {speed}</source>
        <translation>リハーサル{speed}</translation>
    </message>
    <message>
        <source>measured {speed}</source>
        <translation>実測{speed}</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>プリフィル</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Predicted: computed from this computer's measured bandwidth and throughput and from what this model reads and multiplies for each token. Nothing of this model was run.</source>
        <translation>予測：このコンピューターで測定した帯域幅とスループット、およびこのモデルがトークンごとに読み取り乗算する量から計算しました。モデル自体は一切実行していません。</translation>
    </message>
    <message>
        <source>Rehearsed: timed here with llama.cpp on stand-in weights of the same types and shapes as the model's.</source>
        <translation>リハーサル：モデルと同じ型と形のダミーの重みを使い、ここでllama.cppで計時しました。</translation>
    </message>
    <message>
        <source>Measured: timed here on the model's own file.</source>
        <translation>実測：モデル自身のファイルを使い、ここで計時しました。</translation>
    </message>
    <message>
        <source>Decode: tokens written one after the other, with {depth} in the context.</source>
        <translation>デコード：コンテキストに{depth}ある状態で、トークンを1つずつ生成。</translation>
    </message>
    <message>
        <source>Prefill: a prompt of {prompt} {prompt|token|tokens}, on an empty context.</source>
        <translation>プリフィル：空のコンテキストで{prompt}トークンのプロンプト。</translation>
    </message>
    <message>
        <source>Time to the first token of the answer to a prompt of {prompt} {prompt|token|tokens}.</source>
        <translation>{prompt}トークンのプロンプトに対する、回答の最初のトークンまでの時間。</translation>
    </message>
    <message>
        <source>In brackets: the 90 % interval. Threads: {threads}.</source>
        <translation>かっこ内は90%区間。スレッド数：{threads}。</translation>
    </message>
    <message>
        <source>Memory: llama.cpp's own plan.</source>
        <translation>メモリ：llama.cpp自身の計画。</translation>
    </message>
    <message>
        <source>Memory: computed from the published shape, with the usual mix of types.</source>
        <translation>メモリ：公開された構造と通常の型の混合から計算。</translation>
    </message>
    <message>
        <source>Memory: by formula; this build of llama.cpp does not plan this model.</source>
        <translation>メモリ：計算式による。このllama.cppのビルドはこのモデルを計画できません。</translation>
    </message>
    <message>
        <source>Together: {size:,} B</source>
        <translation>合計：{size:,} B</translation>
    </message>
    <message>
        <source>Taken as available: {size:,} B</source>
        <translation>空きと想定：{size:,} B</translation>
    </message>
    <message>
        <source>Available: {size:,} B</source>
        <translation>空き：{size:,} B</translation>
    </message>
    <message>
        <source>Memory of the computer: {size:,} B</source>
        <translation>コンピューターのメモリ：{size:,} B</translation>
    </message>
    <message>
        <source>llama.cpp planned this model for this computer without loading its weights. To that comes the rest of the process: the program, the tokenizer, the graph.</source>
        <translation>llama.cppが重みを読み込まずに、このコンピューター向けにこのモデルを計画しました。これにプロセスの残り（プログラム、トークナイザー、グラフ）が加わります。</translation>
    </message>
    <message>
        <source>Computed by formula from the shape that the model's authors published, with the mix of types that is usual for this quantisation. The file itself was not looked at.</source>
        <translation>モデルの作者が公開した構造と、この量子化で通常の型の混合から、計算式で求めました。ファイル自体は見ていません。</translation>
    </message>
    <message>
        <source>Computed by formula from the shapes in the model's header, not by llama.cpp.</source>
        <translation>llama.cppではなく、モデルのヘッダーにある形から計算式で求めました。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>再配置した重み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>再帰状態</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>計算バッファー</translation>
    </message>
    <message>
        <source>output buffer</source>
        <translation>出力バッファー</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>プログラム自体</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+1 to {last}</source>
        <translation>Ctrl+1～{last}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Find, decide, run all stale, rehearse, measure, or send; cancel what runs</source>
        <translation>探索、判断、古いものをすべて実行、リハーサル、測定、送信。実行中のものはキャンセル</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that can be done now, found by its name</source>
        <translation>今できることすべてを名前で検索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what runs; what was finished is kept</source>
        <translation>実行中のものをキャンセル。完了分は保持</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>次または前の項目へ</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>In the ladder: to the candidate above or below</source>
        <translation>ラダーで：上または下の候補へ</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>In a strip: to the case before or after</source>
        <translation>帯で：前または次のケースへ</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>In a strip: to the next or previous failed case</source>
        <translation>帯で：次または前の不合格のケースへ</translation>
    </message>
    <message>
        <source>In two answers side by side: to the next or previous difference</source>
        <translation>並べた2つの回答で：次または前の違いへ</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>In a JSON tree: copy the value, or the path to it</source>
        <translation>JSONツリーで：値またはそのパスをコピー</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>In a strip: to the first or last case that was run</source>
        <translation>帯で：実行した最初または最後のケースへ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a strip: to the answer of the case</source>
        <translation>帯で：ケースの回答へ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>In the list of candidates: take part, or not</source>
        <translation>候補の一覧で：参加する、しない</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>On a figure or in a strip: where it comes from</source>
        <translation>数値または帯で：その出どころ</translation>
    </message>
    <message>
        <source>On the context: shorter or longer</source>
        <translation>コンテキストで：短く、長く</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>To the downloads; again: back to one line</source>
        <translation>ダウンロードへ。もう一度で1行に戻す</translation>
    </message>
    <message>
        <source>On a download: pause it, or go on with it</source>
        <translation>ダウンロードで：一時停止、再開</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>On a download: earlier or later</source>
        <translation>ダウンロードで：先に、後に</translation>
    </message>
    <message>
        <source>On a download: cancel it, or clear it from the list</source>
        <translation>ダウンロードで：中止、または一覧から消去</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>In a table: copy as tab-separated text</source>
        <translation>表で：タブ区切りテキストとしてコピー</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>In the cases of a suite: add rows of a spreadsheet</source>
        <translation>評価セットのケースで：表計算の行を追加</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Z</source>
        <translation>Ctrl+S, Ctrl+Z</translation>
    </message>
    <message>
        <source>On a suite: save it; undo the last change</source>
        <translation>評価セットで：保存、直前の変更を取り消し</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus</source>
        <translation>Ctrl+プラス、Ctrl+マイナス</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>文字を大きく、または小さく</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>システムと同じ文字サイズ</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>設定へ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>現在の場所のヘルプ</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close Leastwise</source>
        <translation>Leastwiseを閉じる</translation>
    </message>
</context>
<context>
    <name>language/figures</name>
    <message>
        <source> %</source>
        <translation>%</translation>
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
        <translation> トークン/s</translation>
    </message>
</context>
<context>
    <name>language/states</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path}, line {line}, column {column}: {detail}.</source>
        <translation>{path}、{line}行{column}列：{detail}。</translation>
    </message>
    <message>
        <source>{count:,} more {count|line|lines} could not be graded.</source>
        <translation>さらに{count:,}行を採点できませんでした。</translation>
    </message>
    <message>
        <source>The JSON document names up to {limit:,}.</source>
        <translation>JSON文書には{limit:,}行まで記載されます。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path}を読み込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>{path} holds no answer that could be graded.</source>
        <translation>{path}に採点できる回答がありません。</translation>
    </message>
    <message>
        <source>Each line must be like {{"case": 0, "output": "..."}}.</source>
        <translation>各行は{{"case": 0, "output": "..."}}の形にしてください。</translation>
    </message>
    <message>
        <source>logprobs must be a list of numbers</source>
        <translation>logprobsは数のリストである必要があります</translation>
    </message>
    <message>
        <source>the text is not UTF-8 here; save the file as UTF-8</source>
        <translation>ここのテキストはUTF-8ではありません。UTF-8で保存してください</translation>
    </message>
    <message>
        <source>the line has more than {limit:,} characters</source>
        <translation>行が{limit:,}文字を超えています</translation>
    </message>
    <message>
        <source>an answer must be an object with case and output</source>
        <translation>回答はcaseとoutputを持つオブジェクトである必要があります</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key}がありません</translation>
    </message>
    <message>
        <source>case must be a whole number (from 0) or the case's id</source>
        <translation>caseは整数（0から）またはケースのidである必要があります</translation>
    </message>
    <message>
        <source>there is no case {index}; the last one is {last}</source>
        <translation>ケース{index}はありません。最後は{last}です</translation>
    </message>
    <message>
        <source>no case has the id "{name}"</source>
        <translation>id「{name}」のケースはありません</translation>
    </message>
    <message>
        <source>{count} cases have the id "{name}"; give the index instead</source>
        <translation>id「{name}」のケースが{count}件あります。番号で指定してください</translation>
    </message>
    <message>
        <source>{suite}: {answers:,} {answers|answer|answers} graded, for {answered:,} of {cases:,} {cases|case|cases}. {passed:,} {passed|case|cases} passed, {failed:,} failed, {unsupported:,} could not be decided.</source>
        <translation>{suite}：回答{answers:,}件を採点、対象は{cases:,}件中{answered:,}件のケース。合格{passed:,}件、不合格{failed:,}件、判定不能{unsupported:,}件。</translation>
    </message>
    <message>
        <source>It passes: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>合格：{cases:,}件中{passed:,}件、必要数{required:,}件。</translation>
    </message>
    <message>
        <source>It fails: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>不合格：{cases:,}件中{passed:,}件、必要数{required:,}件。</translation>
    </message>
    <message>
        <source>There is no verdict: it depends on {unsupported:,} {unsupported|case|cases} that could not be decided.</source>
        <translation>判定なし：判定不能の{unsupported:,}件のケースに左右されます。</translation>
    </message>
    <message>
        <source>There is no verdict: {missing:,} {missing|case has|cases have} no answer.</source>
        <translation>判定なし：{missing:,}件のケースに回答がありません。</translation>
    </message>
    <message>
        <source>Give an answer to every case.</source>
        <translation>すべてのケースに回答を用意してください。</translation>
    </message>
    <message>
        <source>New inputs: {low:percent} to {high:percent_up} (95 %).</source>
        <translation>新しい入力：{low:percent}～{high:percent_up}（95%）。</translation>
    </message>
    <message>
        <source>The bar's other limits ({limits}) cannot be seen in answers.</source>
        <translation>合格ラインのほかの制限（{limits}）は、回答からはわかりません。</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>既定の設定</translation>
    </message>
    <message>
        <source>tuned on {date}</source>
        <translation>{date}に調整</translation>
    </message>
    <message>
        <source>chosen settings</source>
        <translation>選択した設定</translation>
    </message>
    <message>
        <source>{test} is noisy: the 95 % interval of its median is {half_width:percent} to either side, more than {limit:percent}.</source>
        <translation>{test}は誤差が大きく、中央値の95%区間は両側に{half_width:percent}で、{limit:percent}を超えています。</translation>
    </message>
    <message>
        <source>About {more} more {more|repetition|repetitions} ({more_s:seconds}) would settle it.</source>
        <translation>あと約{more}回（{more_s:seconds}）の繰り返しで定まります。</translation>
    </message>
    <message>
        <source>{test} has {count} {count|sample|samples}, too few for an interval.</source>
        <translation>{test}のサンプルは{count}個で、区間を出すには少なすぎます。</translation>
    </message>
    <message>
        <source>Take at least three.</source>
        <translation>3回以上測定してください。</translation>
    </message>
    <message>
        <source>{test} became slower while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test}は測定中に遅くなりました。最初のサンプルから最後まで{change:percent}（p {p_value:chance}）。</translation>
    </message>
    <message>
        <source>Let the computer cool down and rest, then measure again.</source>
        <translation>コンピューターを冷まして休ませてから、再測定してください。</translation>
    </message>
    <message>
        <source>{test} became faster while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test}は測定中に速くなりました。最初のサンプルから最後まで{change:percent}（p {p_value:chance}）。</translation>
    </message>
    <message>
        <source>Measure again: it was not warm yet, or something else came to rest.</source>
        <translation>再測定してください。ウォームアップが不足していたか、ほかの処理が終わったためです。</translation>
    </message>
    <message>
        <source>Not stable after the warm-up of at most {count} repetitions: {test}. The last three did not lie within {tolerance:percent}.</source>
        <translation>最大{count}回のウォームアップ後も不安定です：{test}。最後の3回が{tolerance:percent}以内に収まりませんでした。</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors during {test}.</source>
        <translation>{test}の間、ほかのプログラムがプロセッサの{share:percent}を使いました。</translation>
    </message>
    <message>
        <source>Close them and measure again.</source>
        <translation>それらを閉じて再測定してください。</translation>
    </message>
    <message>
        <source>The processor was throttled {count} {count|time|times} during {test}: it was too hot.</source>
        <translation>{test}の間、高温のためプロセッサの速度が{count}回抑えられました。</translation>
    </message>
    <message>
        <source>Let it cool down, and measure again.</source>
        <translation>冷ましてから再測定してください。</translation>
    </message>
    <message>
        <source>The processor's clock varied from {high:figure} down to {low:figure} GHz during {test}.</source>
        <translation>{test}の間、プロセッサのクロックが{high:figure}から{low:figure} GHzまで変動しました。</translation>
    </message>
    <message>
        <source>This computer runs on its battery, which may slow it down.</source>
        <translation>このコンピューターはバッテリーで動作中のため、遅くなることがあります。</translation>
    </message>
    <message>
        <source>Plug it in for full speed.</source>
        <translation>全速で動かすには電源に接続してください。</translation>
    </message>
    <message>
        <source>The processor's frequency governor is {governor}, which may slow it down.</source>
        <translation>プロセッサの周波数ガバナーが{governor}のため、遅くなることがあります。</translation>
    </message>
    <message>
        <source>With performance the figures are steadier.</source>
        <translation>performanceにすると数値が安定します。</translation>
    </message>
    <message>
        <source>The models do not fit into memory together ({needed:gib} needed, {available:gib} available), so they are loaded in turn, round by round.</source>
        <translation>モデルを同時にメモリへ載せられないため（必要量{needed:gib}、空き{available:gib}）、ラウンドごとに順に読み込みます。</translation>
    </message>
    <message>
        <source>What the models need together is not known, so they are loaded in turn, round by round.</source>
        <translation>全モデルに必要なメモリが不明なため、ラウンドごとに順に読み込みます。</translation>
    </message>
    <message>
        <source>There is no model to measure.</source>
        <translation>測定するモデルがありません。</translation>
    </message>
    <message>
        <source>Name one, or a folder of them.</source>
        <translation>モデル、またはモデルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>測定する対象がありません。</translation>
    </message>
    <message>
        <source>Give a prompt (-p) or an output (-n) of some tokens.</source>
        <translation>プロンプト（-p）または出力（-n）のトークン数を指定してください。</translation>
    </message>
    <message>
        <source>{value} is no number of tokens.</source>
        <translation>{value}はトークン数ではありません。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>0以上を指定してください。</translation>
    </message>
    <message>
        <source>{value} {value|repetition|repetitions} cannot be taken.</source>
        <translation>{value}回の繰り返しはできません。</translation>
    </message>
    <message>
        <source>Give a number from 1 to {maximum}.</source>
        <translation>1～{maximum}の数を指定してください。</translation>
    </message>
    <message>
        <source>A micro-batch of {micro} tokens does not go into a batch of {batch}.</source>
        <translation>{micro}トークンのマイクロバッチは{batch}のバッチに入りません。</translation>
    </message>
    <message>
        <source>Make the batch (-b) at least as large as the micro-batch (-ub).</source>
        <translation>バッチ（-b）をマイクロバッチ（-ub）以上にしてください。</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option}を{value}にはできません。</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation>指定できる値：{allowed}。</translation>
    </message>
    <message>
        <source>{test} needs {needed} tokens of context, and {model} was trained for {context}.</source>
        <translation>{test}には{needed}トークンのコンテキストが必要ですが、{model}は{context}で学習されています。</translation>
    </message>
    <message>
        <source>Another page is running models, and both together would spoil the figures.</source>
        <translation>別のページがモデルを実行中です。同時に行うと数値が狂います。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>終わるまで待つか、そこでキャンセルしてください。</translation>
    </message>
    <message>
        <source>There is no benchmark number {run_id}.</source>
        <translation>ベンチマーク{run_id}はありません。</translation>
    </message>
    <message>
        <source>See `leastwise bench --list`.</source>
        <translation>`leastwise bench --list`を参照してください。</translation>
    </message>
    <message>
        <source>Benchmark {run_id} has {count} {count|result|results}, and none with the number {number}.</source>
        <translation>ベンチマーク{run_id}の結果は{count}件で、番号{number}はありません。</translation>
    </message>
    <message>
        <source>Write RUN or RUN.RESULT, such as 3 or 3.2.</source>
        <translation>3や3.2のように、RUNまたはRUN.RESULTの形で指定してください。</translation>
    </message>
    <message>
        <source>{value} names no recorded result.</source>
        <translation>{value}に当たる記録済みの結果はありません。</translation>
    </message>
    <message>
        <source>The two results have no test in common.</source>
        <translation>2つの結果に共通のテストがありません。</translation>
    </message>
    <message>
        <source>Measure both with the same -p, -n and -d.</source>
        <translation>両方を同じ-p、-n、-dで測定してください。</translation>
    </message>
    <message>
        <source>{gain:percent} faster ({low:percent} to {high:percent_up})</source>
        <translation>{gain:percent}速い（{low:percent}～{high:percent_up}）</translation>
    </message>
    <message>
        <source>{loss:percent} slower ({low:percent} to {high:percent_up})</source>
        <translation>{loss:percent}遅い（{low:percent}～{high:percent_up}）</translation>
    </message>
    <message>
        <source>no difference that can be told ({low:signed} to {high:signed})</source>
        <translation>差は認められない（{low:signed}～{high:signed}）</translation>
    </message>
    <message>
        <source>too few samples to tell a difference ({count}; at least three each are needed)</source>
        <translation>サンプルが少なすぎて差がわからない（{count}個、それぞれ3個以上必要）</translation>
    </message>
    <message>
        <source>model: {first}, {second}</source>
        <translation>モデル：{first}、{second}</translation>
    </message>
    <message>
        <source>{name}: {first}, {second}</source>
        <translation>{name}：{first}、{second}</translation>
    </message>
    <message>
        <source>computer: {first}, {second}</source>
        <translation>コンピューター：{first}、{second}</translation>
    </message>
    <message>
        <source>llama.cpp: {first}, {second}</source>
        <translation>llama.cpp：{first}、{second}</translation>
    </message>
    <message>
        <source>Leastwise: {first}, {second}</source>
        <translation>Leastwise：{first}、{second}</translation>
    </message>
    <message>
        <source>Score {score:figure}: our measurement of {count} shapes by LocalScore's formula (localscore.ai); it is no official LocalScore.</source>
        <translation>スコア{score:figure}：LocalScoreの計算式（localscore.ai）による{count}通りの独自測定で、公式のLocalScoreではありません。</translation>
    </message>
    <message>
        <source>Stopped; what was measured is kept as benchmark {run_id}.</source>
        <translation>停止しました。測定分はベンチマーク{run_id}として保持されます。</translation>
    </message>
    <message>
        <source>Kept as benchmark {run_id}.</source>
        <translation>ベンチマーク{run_id}として保持されました。</translation>
    </message>
    <message>
        <source>{model} is {gain:percent} faster with {settings} ({low:percent} to {high:percent_up}). These settings are used from now on.</source>
        <translation>{model}は{settings}で{gain:percent}速くなります（{low:percent}～{high:percent_up}）。今後はこの設定を使います。</translation>
    </message>
    <message>
        <source>No other settings are faster for {model} beyond the noise; {count} were tried. Its settings stay as they are.</source>
        <translation>{model}では、誤差を超えて速い設定はほかにありませんでした。試行{count}通り。設定は元のままです。</translation>
    </message>
    <message>
        <source>KV caches of 8 bits were left out, since they can change what a model answers.</source>
        <translation>8ビットのKVキャッシュはモデルの回答を変えうるため、試していません。</translation>
    </message>
    <message>
        <source>Add --tune-kv to try them.</source>
        <translation>試すには--tune-kvを付けてください。</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits was taken: it can change what {model} answers, so run its evals again.</source>
        <translation>8ビットのKVキャッシュを採用しました。{model}の回答が変わりうるため、評価を再実行してください。</translation>
    </message>
    <message>
        <source>A cascade needs at least {needed} cases that both models answered; there are {cases}.</source>
        <translation>カスケードには両モデルが回答したケースが{needed}件以上必要ですが、{cases}件です。</translation>
    </message>
    <message>
        <source>Run the larger suite, or make more cases.</source>
        <translation>より大きい評価セットを実行するか、ケースを増やしてください。</translation>
    </message>
    <message>
        <source>Nothing tells how sure the local model was of its answers.</source>
        <translation>ローカルモデルが回答にどれだけ確信を持っていたかの情報がありません。</translation>
    </message>
    <message>
        <source>Run the suite again with --fresh: answers of older versions were kept without it.</source>
        <translation>--freshを付けて評価セットを再実行してください。古いバージョンの回答にはこの情報がありません。</translation>
    </message>
    <message>
        <source>{name} does not name one model of run {run_id}.</source>
        <translation>{name}では実行{run_id}のモデルを1つに特定できません。</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>次のいずれかを指定してください：{known}。</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. Sending as many at random does worse: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>{local}が不確かなときに送ると、{cases:,}件のケースの{sent:percent}が{remote}へ送られ、{quality:percent}（{low:percent}～{high:percent_up}）が合格していました。{remote}だけなら{remote_quality:percent}です。同じ数を無作為に送るとこれに劣り、差は{lot:points}ポイント（{lot_low:points}～{lot_high:points_at_most}）です。</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. These cases cannot tell that from sending as many at random: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>{local}が不確かなときに送ると、{cases:,}件のケースの{sent:percent}が{remote}へ送られ、{quality:percent}（{low:percent}～{high:percent_up}）が合格していました。{remote}だけなら{remote_quality:percent}です。これらのケースでは、同じ数を無作為に送る場合と見分けられません。差は{lot:points}ポイント（{lot_low:points}～{lot_high:points_at_most}）です。</translation>
    </message>
    <message>
        <source>Nothing needs to go to {remote}: on these {cases:,} cases {local} alone passes {quality:percent} ({low:percent} to {high:percent_up}), {remote} {remote_quality:percent}.</source>
        <translation>{remote}へ送る必要はありません。この{cases:,}件のケースで、{local}だけで{quality:percent}（{low:percent}～{high:percent_up}）が合格し、{remote}は{remote_quality:percent}です。</translation>
    </message>
    <message>
        <source>How sure {local} was does not tell which of its answers fail: to be as good as {remote} ({remote_quality:percent} of {cases:,} cases) everything would have to go there.</source>
        <translation>{local}の確信度からは、どの回答が不合格かわかりません。{remote}並み（{cases:,}件のケースの{remote_quality:percent}）にするには、すべて送る必要があります。</translation>
    </message>
    <message>
        <source>Against sending everything it saves {amount:amount} {currency} for 1,000 calls, which is {kept:percent} of the calls.</source>
        <translation>すべて送る場合に比べ、呼び出し1,000回で{amount:amount} {currency}、呼び出しの{kept:percent}を節約します。</translation>
    </message>
    <message>
        <source>Against sending everything it saves {kept:percent} of the calls; what that is in money is not known, since the cost of an answer is not.</source>
        <translation>すべて送る場合に比べ、呼び出しの{kept:percent}を節約します。回答の費用が不明なため、金額は不明です。</translation>
    </message>
    <message>
        <source>Simulated on recorded answers. Signal and threshold were chosen on {folds} folds, each case decided without its own. The interval of the share that passes is exact (95 %, Clopper-Pearson), the others are of {resamples:,} bootstrap resamples. Cases left out: {left_out:,}.</source>
        <translation>記録済みの回答によるシミュレーションです。シグナルとしきい値は{folds}分割で選び、各ケースは自身を除いて決めています。合格割合の区間は正確区間（95%、Clopper-Pearson）、ほかは{resamples:,}回のブートストラップによります。除外したケース：{left_out:,}件。</translation>
    </message>
    <message>
        <source>There is no blind comparison {number} with that case.</source>
        <translation>そのケースを含むブラインド比較{number}はありません。</translation>
    </message>
    <message>
        <source>Blind comparison {number} was revealed, and takes no more votes.</source>
        <translation>ブラインド比較{number}は名前を表示済みのため、投票を受け付けません。</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>新しく開始してください。</translation>
    </message>
    <message>
        <source>That is {model} twice.</source>
        <translation>同じ{model}が2回指定されています。</translation>
    </message>
    <message>
        <source>Name two models, or a model of another run.</source>
        <translation>2つのモデル、または別の実行のモデルを指定してください。</translation>
    </message>
    <message>
        <source>Both models gave the same answers, so nothing can be compared.</source>
        <translation>両モデルの回答が同じため、比較できません。</translation>
    </message>
    <message>
        <source>No vote prefers {first} or {second}: nothing can be said. Ties: {ties}.</source>
        <translation>{first}と{second}のどちらかを選んだ票がないため、何も言えません。引き分け：{ties}。</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties, more than chance would do (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better}が{more}回、{worse}が{fewer}回選ばれました。引き分け以外の票の{share:percent}（{low:percent}～{high:percent_up}）で、偶然を超えています（p {p:chance}）。引き分け：{ties}、スキップ：{skipped}、同一：{same}。</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties. That may be chance (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better}が{more}回、{worse}が{fewer}回選ばれました。引き分け以外の票の{share:percent}（{low:percent}～{high:percent_up}）です。偶然かもしれません（p {p:chance}）。引き分け：{ties}、スキップ：{skipped}、同一：{same}。</translation>
    </message>
    <message>
        <source>{votes} {votes|vote is|votes are} kept, {left} {left|pair is|pairs are} left.</source>
        <translation>{votes}票を保持しています。残り{left}組。</translation>
    </message>
    <message>
        <source>The same command goes on; --reveal names the models and ends it.</source>
        <translation>同じコマンドで続けられます。--revealでモデル名を表示して終了します。</translation>
    </message>
    <message>
        <source>For use: send to {remote} where the {signal} is below {threshold:figure}.</source>
        <translation>運用時：{signal}が{threshold:figure}を下回るものを{remote}へ送ります。</translation>
    </message>
    <message>
        <source>The catalogue in {path} cannot be read: {detail}.</source>
        <translation>{path}のカタログを読み込めません：{detail}。</translation>
    </message>
    <message>
        <source>Install Leastwise again.</source>
        <translation>Leastwiseを再インストールしてください。</translation>
    </message>
    <message>
        <source>Not known offline: ask with `leastwise fit {reference}`, which fetches the file's header.</source>
        <translation>オフラインでは不明です。`leastwise fit {reference}`でファイルのヘッダーを取得してください。</translation>
    </message>
    <message>
        <source>Not known offline as {quantisation}: ask with `leastwise fit {reference}`.</source>
        <translation>{quantisation}についてはオフラインでは不明です。`leastwise fit {reference}`で確認してください。</translation>
    </message>
    <message>
        <source>Memory and speed are computed from each model's published shape, with the usual mix of types of its quantisation; `leastwise fit` asks the file itself.</source>
        <translation>メモリと速度は、各モデルの公開された構造と、量子化ごとの通常の型の混合から計算しています。`leastwise fit`はファイル自体を調べます。</translation>
    </message>
    <message>
        <source>{found} of {count} {count|row|rows} {found|is|are} on the Hub as listed here; wrong or gone: {wrong}; not answered: {unknown}.</source>
        <translation>{count}行中{found}行がHubの内容と一致しました。誤りまたは消失：{wrong}、応答なし：{unknown}。</translation>
    </message>
    <message>
        <source>{repository} is not there, or not for everybody.</source>
        <translation>{repository}は存在しないか、一般公開されていません。</translation>
    </message>
    <message>
        <source>{repository} has no file as {lacking}.</source>
        <translation>{repository}に{lacking}のファイルはありません。</translation>
    </message>
    <message>
        <source>{repository}: {reason}</source>
        <translation>{repository}：{reason}</translation>
    </message>
    <message>
        <source>No model of the catalogue is sure to fit this computer now.</source>
        <translation>今このコンピューターに確実に収まるカタログのモデルはありません。</translation>
    </message>
    <message>
        <source>Close other programs, or ask `leastwise models catalogue` for what is closest.</source>
        <translation>ほかのプログラムを閉じるか、`leastwise models catalogue`で最も近いものを確認してください。</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing can be suggested.</source>
        <translation>空きメモリ量を読み取れなかったため、提案できません。</translation>
    </message>
    <message>
        <source>How fast they will be is not known: this computer was not measured.</source>
        <translation>どれだけ速いかは不明です。このコンピューターは未測定です。</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`.</source>
        <translation>「マシン」ページまたは`leastwise machine --measure`で一度測定してください。</translation>
    </message>
    <message>
        <source>A small one, soon downloaded and quick: {parameters:parameters} parameters, {memory_bytes:gib} of memory.</source>
        <translation>小型で、ダウンロードも動作も速いモデル：{parameters:parameters}パラメーター、メモリ{memory_bytes:gib}。</translation>
    </message>
    <message>
        <source>One in the middle: more able than the small one, and still leaves {spare_bytes:gib} free.</source>
        <translation>中型：小型より高性能で、まだ{spare_bytes:gib}が空いています。</translation>
    </message>
    <message>
        <source>The largest that fits comfortably: {memory_bytes:gib} of memory, {spare_bytes:gib} stay free.</source>
        <translation>余裕を持って収まる最大のモデル：メモリ{memory_bytes:gib}、{spare_bytes:gib}が空いたままです。</translation>
    </message>
    <message>
        <source>About {tokens_per_s:speed} are predicted.</source>
        <translation>約{tokens_per_s:speed}と予測されます。</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>ライセンス：{licence}。</translation>
    </message>
    <message>
        <source>{place} {speed} {licence} {good_at}</source>
        <translation>{place}{speed}{licence}{good_at}</translation>
    </message>
    <message>
        <source>{place} {licence} {good_at}</source>
        <translation>{place}{licence}{good_at}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>What it is best at was not found.</source>
        <translation>得意分野は見つかりませんでした。</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>taking data out of texts</source>
        <translation>テキストからのデータ抽出</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>長いテキスト</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>small devices</source>
        <translation>小型デバイス</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>reasoning in steps</source>
        <translation>段階的な推論</translation>
    </message>
    <message>
        <source>finding texts by meaning</source>
        <translation>意味によるテキスト検索</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>calling tools</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Whether its template asks for anything is not known.</source>
        <translation>テンプレートに特別な要件があるかは不明です。</translation>
    </message>
    <message>
        <source>It thinks in writing before it answers: leave it room for a thousand tokens and more.</source>
        <translation>回答の前に思考を書き出します。1,000トークン以上の余裕を持たせてください。</translation>
    </message>
    <message>
        <source>It can think in writing before it answers; its template lets that be switched.</source>
        <translation>回答の前に思考を書き出せます。テンプレートで切り替えられます。</translation>
    </message>
    <message>
        <source>It knows no system message: its template puts one before the first question.</source>
        <translation>システムメッセージには対応していません。テンプレートはそれを最初の質問の前に置きます。</translation>
    </message>
    <message>
        <source>It knows no system message: its template refuses one.</source>
        <translation>システムメッセージには対応していません。テンプレートはそれを拒否します。</translation>
    </message>
    <message>
        <source>It gives vectors; texts need the prefix that its authors name for their purpose.</source>
        <translation>ベクトルを返します。テキストには、作者が用途ごとに定めた接頭辞が必要です。</translation>
    </message>
    <message>
        <source>It gives vectors; a question may begin with an instruction that says what is looked for.</source>
        <translation>ベクトルを返します。質問の前に、何を探すかの指示を付けられます。</translation>
    </message>
    <message>
        <source>It gives vectors and holds no conversation.</source>
        <translation>ベクトルを返し、会話はしません。</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notices with what you pass on.</source>
        <translation>商用を含むあらゆる利用が可能です。再配布時は各種表示を残してください。</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notice with what you pass on.</source>
        <translation>商用を含むあらゆる利用が可能です。再配布時は表示を残してください。</translation>
    </message>
    <message>
        <source>Business use is allowed; what Google's policy of prohibited uses names is not, and whoever gets the model from you must be bound to the same.</source>
        <translation>商用利用可。ただしGoogleの禁止用途ポリシーに挙げられた用途は不可で、モデルを受け取る人にも同じ義務を課す必要があります。</translation>
    </message>
    <message>
        <source>Business use is allowed below 700 million monthly users; Meta's policy of acceptable use holds, and whoever passes it on, or a product with it, must show "Built with Llama".</source>
        <translation>月間利用者7億人未満なら商用利用可。Metaの利用規定に従い、モデルやそれを含む製品を渡す際は「Built with Llama」の表示が必要です。</translation>
    </message>
    <message>
        <source>Business use is free below 10 million US dollars of yearly revenue, and needs a paid licence above that.</source>
        <translation>年間売上1,000万米ドル未満なら商用利用は無料、それ以上は有料ライセンスが必要です。</translation>
    </message>
    <message>
        <source>Its terms were not found: read them at its authors before a business uses it.</source>
        <translation>条件が見つかりませんでした。商用利用の前に作者のページで確認してください。</translation>
    </message>
    <message>
        <source>Research only: no business use.</source>
        <translation>研究専用：商用利用不可。</translation>
    </message>
    <message>
        <source>Research and education only: no business use, and not for making models that compete.</source>
        <translation>研究と教育専用：商用利用不可、競合するモデルの作成も不可。</translation>
    </message>
    <message>
        <source>No business use; name the authors, and keep to Cohere's policy of acceptable use.</source>
        <translation>商用利用不可。作者を表示し、Cohereの利用規定に従ってください。</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>期待どおりです。</translation>
    </message>
    <message>
        <source>Not supported, so it never passes: {name}.</source>
        <translation>対応していないため、決して合格しません：{name}。</translation>
    </message>
    <message>
        <source>It could not be decided ({cause}), so it never passes.</source>
        <translation>判定できないため（{cause}）、合格しません。</translation>
    </message>
    <message>
        <source>{cause} It has weight 0, so the case does not fail for it.</source>
        <translation>{cause}重みが0のため、これでケースが不合格にはなりません。</translation>
    </message>
    <message>
        <source>The check itself is broken: {cause}.</source>
        <translation>チェック自体に誤りがあります：{cause}。</translation>
    </message>
    <message>
        <source>Expected "{expected}", got "{output}".</source>
        <translation>期待値「{expected}」、実際「{output}」。</translation>
    </message>
    <message>
        <source>The same JSON, but not the same text: expected "{expected}", got "{output}".</source>
        <translation>JSONは同じですがテキストが異なります：期待値「{expected}」、実際「{output}」。</translation>
    </message>
    <message>
        <source>Expected anything but "{expected}".</source>
        <translation>「{expected}」以外を期待していました。</translation>
    </message>
    <message>
        <source>The JSON differs: {differences}.</source>
        <translation>JSONが異なります：{differences}。</translation>
    </message>
    <message>
        <source>The JSON differs in {count} places, such as {differences}.</source>
        <translation>JSONが{count}か所異なります。例：{differences}。</translation>
    </message>
    <message>
        <source>{part0}</source>
        <translation>{part0}</translation>
    </message>
    <message>
        <source>{part0}; {part1}</source>
        <translation>{part0}、{part1}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}</source>
        <translation>{part0}、{part1}、{part2}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}</source>
        <translation>{part0}、{part1}、{part2}、{part3}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}; {part4}</source>
        <translation>{part0}、{part1}、{part2}、{part3}、{part4}</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}</source>
        <translation>{field}は{expected}のはずが{got}</translation>
    </message>
    <message>
        <source>{field} is missing (expected {expected})</source>
        <translation>{field}がない（期待値{expected}）</translation>
    </message>
    <message>
        <source>{field} should not be there (it is {got})</source>
        <translation>{field}は不要（値は{got}）</translation>
    </message>
    <message>
        <source>The answer is not JSON ({detail}): "{output}".</source>
        <translation>回答がJSONではありません（{detail}）：「{output}」。</translation>
    </message>
    <message>
        <source>The answer is JSON, and should not be.</source>
        <translation>回答がJSONです。そうであってはいけません。</translation>
    </message>
    <message>
        <source>The JSON does not fit the schema: {where}: {detail}.</source>
        <translation>JSONがスキーマに適合しません：{where}：{detail}。</translation>
    </message>
    <message>
        <source>The JSON fits the schema, and should not.</source>
        <translation>JSONがスキーマに適合します。そうであってはいけません。</translation>
    </message>
    <message>
        <source>There is no JSON object in "{output}".</source>
        <translation>「{output}」にJSONオブジェクトがありません。</translation>
    </message>
    <message>
        <source>There is a JSON object in the answer, and should not be.</source>
        <translation>回答にJSONオブジェクトがあります。あってはいけません。</translation>
    </message>
    <message>
        <source>"{expected}" is not in "{output}".</source>
        <translation>「{expected}」が「{output}」にありません。</translation>
    </message>
    <message>
        <source>"{expected}" is in the answer, and should not be.</source>
        <translation>回答に「{expected}」があります。あってはいけません。</translation>
    </message>
    <message>
        <source>None of {expected} is in "{output}".</source>
        <translation>{expected}のいずれも「{output}」にありません。</translation>
    </message>
    <message>
        <source>{found} is in the answer, and should not be.</source>
        <translation>回答に{found}があります。あってはいけません。</translation>
    </message>
    <message>
        <source>{missing} are missing in "{output}".</source>
        <translation>「{output}」に{missing}がありません。</translation>
    </message>
    <message>
        <source>All of {expected} are in the answer, and should not be.</source>
        <translation>回答に{expected}がすべてあります。そうであってはいけません。</translation>
    </message>
    <message>
        <source>"{output}" does not start with "{expected}".</source>
        <translation>「{output}」は「{expected}」で始まりません。</translation>
    </message>
    <message>
        <source>The answer starts with "{expected}", and should not.</source>
        <translation>回答が「{expected}」で始まります。そうであってはいけません。</translation>
    </message>
    <message>
        <source>"{output}" does not match the regular expression {expected}</source>
        <translation>「{output}」が正規表現に一致しません：{expected}</translation>
    </message>
    <message>
        <source>The answer matches the regular expression {expected}, and should not</source>
        <translation>回答が正規表現に一致しますが、一致してはいけません：{expected}</translation>
    </message>
    <message>
        <source>The answer is a refusal, and should not be.</source>
        <translation>回答が拒否です。そうであってはいけません。</translation>
    </message>
    <message>
        <source>"{output}" is not a refusal.</source>
        <translation>「{output}」は拒否ではありません。</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}; {expected} are asked for.</source>
        <translation>回答は{count}語です。求められているのは{expected}語です。</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}, and {expected} are ruled out.</source>
        <translation>回答は{count}語で、{expected}語は認められていません。</translation>
    </message>
    <message>
        <source>The set scores {score:figure}; {threshold:figure} is needed.</source>
        <translation>セットのスコアは{score:figure}、必要なのは{threshold:figure}です。</translation>
    </message>
    <message>
        <source>In the set, {name} failed: {cause}</source>
        <translation>セット内で{name}が不合格：{cause}</translation>
    </message>
    <message>
        <source>{name} cannot use this value</source>
        <translation>{name}はこの値を使えません</translation>
    </message>
    <message>
        <source>{name} has a list with broken quotes ({detail})</source>
        <translation>{name}のリストの引用符に誤りがあります（{detail}）</translation>
    </message>
    <message>
        <source>the regular expression {expected} is not valid ({detail})</source>
        <translation>正規表現{expected}が無効です（{detail}）</translation>
    </message>
    <message>
        <source>the schema is not valid ({detail})</source>
        <translation>スキーマが無効です（{detail}）</translation>
    </message>
    <message>
        <source>{name} needs a threshold</source>
        <translation>{name}にはしきい値が必要です</translation>
    </message>
    <message>
        <source>{name} cannot score an empty answer</source>
        <translation>{name}は空の回答を採点できません</translation>
    </message>
    <message>
        <source>More than {limit:figure} edits lie between answer and reference.</source>
        <translation>回答と参照文の編集距離が{limit:figure}を超えています。</translation>
    </message>
    <message>
        <source>{edits} {edits|edit lies|edits lie} between answer and reference; more than {limit:figure} are asked for.</source>
        <translation>回答と参照文の編集距離は{edits}です。{limit:figure}を超える必要があります。</translation>
    </message>
    <message>
        <source>The score is {score:figure}; {threshold:figure} is needed.</source>
        <translation>スコアは{score:figure}、必要なのは{threshold:figure}です。</translation>
    </message>
    <message>
        <source>The score is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>スコアは{score:figure}です。{threshold:figure}未満であるべきです。</translation>
    </message>
    <message>
        <source>the answer came without the time that it took</source>
        <translation>回答に所要時間が付いていません</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; at most {limit:seconds} are allowed.</source>
        <translation>所要時間は{measured:seconds}、許容は{limit:seconds}までです。</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; more than {limit:seconds} are asked for.</source>
        <translation>所要時間は{measured:seconds}です。{limit:seconds}を超える必要があります。</translation>
    </message>
    <message>
        <source>the answer came without its cost</source>
        <translation>回答に費用が付いていません</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>費用は{measured:figure}、許容は{limit:figure}までです。</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>費用は{measured:figure}です。{limit:figure}を超える必要があります。</translation>
    </message>
    <message>
        <source>the answer came without the log probabilities of its tokens</source>
        <translation>回答にトークンの対数確率が付いていません</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>パープレキシティは{measured:figure}、許容は{limit:figure}までです。</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>パープレキシティは{measured:figure}です。{limit:figure}を超える必要があります。</translation>
    </message>
    <message>
        <source>the answer came without the reason why it ended</source>
        <translation>回答に終了理由が付いていません</translation>
    </message>
    <message>
        <source>The answer ended for "{got}", not for "{expected}".</source>
        <translation>回答の終了理由は「{expected}」ではなく「{got}」です。</translation>
    </message>
    <message>
        <source>The answer ended for "{expected}", and should not.</source>
        <translation>回答の終了理由が「{expected}」です。そうであってはいけません。</translation>
    </message>
    <message>
        <source>The JSON has no field {field}.</source>
        <translation>JSONにフィールド{field}がありません。</translation>
    </message>
    <message>
        <source>The JSON has the field {field}, and should not.</source>
        <translation>JSONにフィールド{field}があります。あってはいけません。</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}.</source>
        <translation>{field}は{expected}のはずが{got}です。</translation>
    </message>
    <message>
        <source>{field} is {got}, and should not be.</source>
        <translation>{field}が{got}です。そうであってはいけません。</translation>
    </message>
    <message>
        <source>There is no number in "{output}".</source>
        <translation>「{output}」に数がありません。</translation>
    </message>
    <message>
        <source>{expected} is asked for; the answer has {got}.</source>
        <translation>求められているのは{expected}、回答は{got}です。</translation>
    </message>
    <message>
        <source>The answer has the number {expected}, and should not.</source>
        <translation>回答に数{expected}があります。あってはいけません。</translation>
    </message>
    <message>
        <source>"{expected}" is right; it chose "{output}".</source>
        <translation>正しいのは「{expected}」ですが、「{output}」を選びました。</translation>
    </message>
    <message>
        <source>"{output}" is not one of the choices; "{expected}" is right.</source>
        <translation>「{output}」は選択肢にありません。正しいのは「{expected}」です。</translation>
    </message>
    <message>
        <source>It chose "{expected}", and should not have.</source>
        <translation>「{expected}」を選びましたが、選ぶべきではありません。</translation>
    </message>
    <message>
        <source>"{expected}" is not one of its choices</source>
        <translation>「{expected}」はその選択肢にありません</translation>
    </message>
    <message>
        <source>choice needs at least two different choices and the right one, such as choices: [yes, no], equals: yes</source>
        <translation>choiceには、異なる選択肢が2つ以上と正しいものが必要です。例：choices: [yes, no], equals: yes</translation>
    </message>
    <message>
        <source>There is no HTML in "{output}".</source>
        <translation>「{output}」にHTMLがありません。</translation>
    </message>
    <message>
        <source>There is HTML in the answer, and should not be.</source>
        <translation>回答にHTMLがあります。あってはいけません。</translation>
    </message>
    <message>
        <source>The answer is HTML, and should not be.</source>
        <translation>回答がHTMLです。そうであってはいけません。</translation>
    </message>
    <message>
        <source>The answer is empty, so it is no HTML.</source>
        <translation>回答が空のため、HTMLではありません。</translation>
    </message>
    <message>
        <source>The answer is too large to be read as HTML.</source>
        <translation>回答が大きすぎて、HTMLとして読めません。</translation>
    </message>
    <message>
        <source>The answer is XML, not HTML.</source>
        <translation>回答はHTMLではなくXMLです。</translation>
    </message>
    <message>
        <source>There is text outside the HTML.</source>
        <translation>HTMLの外にテキストがあります。</translation>
    </message>
    <message>
        <source>The answer has no HTML element.</source>
        <translation>回答にHTML要素がありません。</translation>
    </message>
    <message>
        <source>The answer is not the XML that is asked for: {detail}.</source>
        <translation>回答は求められているXMLではありません：{detail}。</translation>
    </message>
    <message>
        <source>The answer is XML, and should not be.</source>
        <translation>回答がXMLです。そうであってはいけません。</translation>
    </message>
    <message>
        <source>There is no XML in the answer that has what is asked for.</source>
        <translation>回答に、求められている内容のXMLがありません。</translation>
    </message>
    <message>
        <source>There is XML in the answer, and should not be.</source>
        <translation>回答にXMLがあります。あってはいけません。</translation>
    </message>
    <message>
        <source>The answer is not valid SQL for {database}.</source>
        <translation>回答は{database}の有効なSQLではありません。</translation>
    </message>
    <message>
        <source>The SQL uses a table that is not allowed.</source>
        <translation>SQLが許可されていない表を使っています。</translation>
    </message>
    <message>
        <source>The SQL uses a column that is not allowed.</source>
        <translation>SQLが許可されていない列を使っています。</translation>
    </message>
    <message>
        <source>The answer is valid SQL for {database}, and should not be.</source>
        <translation>回答が{database}の有効なSQLです。そうであってはいけません。</translation>
    </message>
    <message>
        <source>The tools score {score:figure}; {threshold:figure} is needed. Called: {called}. Expected: {wanted}.</source>
        <translation>ツールのスコアは{score:figure}、必要なのは{threshold:figure}です。呼び出し：{called}。期待：{wanted}。</translation>
    </message>
    <message>
        <source>The tools score {score:figure}, and should stay below {threshold:figure}. Called: {called}.</source>
        <translation>ツールのスコアは{score:figure}です。{threshold:figure}未満であるべきです。呼び出し：{called}。</translation>
    </message>
    <message>
        <source>The answer is too broken to find calls of tools in it.</source>
        <translation>回答の崩れが大きく、ツール呼び出しを見つけられません。</translation>
    </message>
    <message>
        <source>The answer is a valid call, and should not be.</source>
        <translation>回答が有効な呼び出しです。そうであってはいけません。</translation>
    </message>
    <message>
        <source>The answer is no call of a tool: "{output}".</source>
        <translation>回答はツール呼び出しではありません：「{output}」。</translation>
    </message>
    <message>
        <source>{name} is called, and no function of that name is declared.</source>
        <translation>{name}が呼び出されていますが、その名前の関数は宣言されていません。</translation>
    </message>
    <message>
        <source>The arguments of {name} are not JSON ({detail}).</source>
        <translation>{name}の引数がJSONではありません（{detail}）。</translation>
    </message>
    <message>
        <source>The arguments of {name} do not fit: {where}: {detail}.</source>
        <translation>{name}の引数が適合しません：{where}：{detail}。</translation>
    </message>
    <message>
        <source>The tool that was called failed: "{output}".</source>
        <translation>呼び出されたツールが失敗しました：「{output}」。</translation>
    </message>
    <message>
        <source>the suite declares no {kind}, neither as the check's value nor with a provider</source>
        <translation>評価セットが{kind}を、チェックの値でもproviderでも宣言していません</translation>
    </message>
    <message>
        <source>The script returned {value}.</source>
        <translation>スクリプトの戻り値は{value}です。</translation>
    </message>
    <message>
        <source>The script says: {reason}</source>
        <translation>スクリプトの説明：{reason}</translation>
    </message>
    <message>
        <source>The script failed: {detail}.</source>
        <translation>スクリプトが失敗しました：{detail}。</translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or pass, score and reason; it returned {kind}.</source>
        <translation>スクリプトはtrue、false、数、またはpass、score、reasonを返す必要があります。戻り値は{kind}でした。</translation>
    </message>
    <message>
        <source>the script took more time or memory than it may</source>
        <translation>スクリプトが許容される時間またはメモリを超えました</translation>
    </message>
    <message>
        <source>the transform is neither code nor a script</source>
        <translation>変換がコードでもスクリプトでもありません</translation>
    </message>
    <message>
        <source>the transform failed ({detail})</source>
        <translation>変換が失敗しました（{detail}）</translation>
    </message>
    <message>
        <source>the transform returned nothing</source>
        <translation>変換が何も返しませんでした</translation>
    </message>
    <message>
        <source>The case has no checks.</source>
        <translation>ケースにチェックがありません。</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is.</source>
        <translation>クラウドプロバイダーは追加されていません。追加するまで何も送信されません。</translation>
    </message>
    <message>
        <source>See `leastwise cloud add --help`.</source>
        <translation>`leastwise cloud add --help`を参照してください。</translation>
    </message>
    <message>
        <source>There is no provider {name}. Added: {known}.</source>
        <translation>プロバイダー{name}はありません。追加済み：{known}。</translation>
    </message>
    <message>
        <source>There is a provider {name} already.</source>
        <translation>プロバイダー{name}はすでにあります。</translation>
    </message>
    <message>
        <source>Remove it first, or give another name.</source>
        <translation>先に削除するか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>{name} cannot be a provider's name.</source>
        <translation>{name}はプロバイダー名にできません。</translation>
    </message>
    <message>
        <source>Use up to 40 lower-case letters, digits, dots and dashes, beginning with a letter.</source>
        <translation>英小文字で始め、英小文字、数字、ピリオド、ハイフンを40文字以内で使ってください。</translation>
    </message>
    <message>
        <source>{address} is no address of an endpoint.</source>
        <translation>{address}はエンドポイントのアドレスではありません。</translation>
    </message>
    <message>
        <source>It begins with https:// (or http:// for a server in your own network) and has neither a name and password nor a query in it.</source>
        <translation>https://（自分のネットワーク内のサーバーはhttp://も可）で始め、ユーザー名、パスワード、クエリを含めないでください。</translation>
    </message>
    <message>
        <source>{name} cannot hold a key.</source>
        <translation>{name}にはキーを入れられません。</translation>
    </message>
    <message>
        <source>Name a variable that ends with _KEY, _TOKEN, _SECRET or _PASSWORD: those are kept from every child process.</source>
        <translation>_KEY、_TOKEN、_SECRET、_PASSWORDで終わる変数を指定してください。子プロセスには渡されません。</translation>
    </message>
    <message>
        <source>{name} is no well-known provider.</source>
        <translation>{name}はよく知られたプロバイダーではありません。</translation>
    </message>
    <message>
        <source>Give its --address, or one of: {known}.</source>
        <translation>--addressを指定するか、次のいずれかを指定してください：{known}。</translation>
    </message>
    <message>
        <source>No model is named for {provider}.</source>
        <translation>{provider}のモデルが指定されていません。</translation>
    </message>
    <message>
        <source>Write {provider}/MODEL, or add the provider with --model. `leastwise cloud models {provider}` lists them.</source>
        <translation>{provider}/MODELの形で指定するか、--modelを付けてプロバイダーを追加してください。`leastwise cloud models {provider}`で一覧を表示します。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {detail}.</source>
        <translation>{path}を使えません：{detail}。</translation>
    </message>
    <message>
        <source>Correct the file, or remove it and begin anew.</source>
        <translation>ファイルを修正するか、削除してやり直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>{path}を読み書きできません：{detail}。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>アクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>{name} was added: {address}.</source>
        <translation>{name}を追加しました：{address}。</translation>
    </message>
    <message>
        <source>Nothing was sent. `leastwise cloud test {name}` asks it.</source>
        <translation>何も送信していません。`leastwise cloud test {name}`で問い合わせます。</translation>
    </message>
    <message>
        <source>{name} was added. Nothing was sent.</source>
        <translation>{name}を追加しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Give it a key where it needs one, and test it.</source>
        <translation>必要ならキーを設定し、テストしてください。</translation>
    </message>
    <message>
        <source>{name} was removed, with its key.</source>
        <translation>{name}をキーごと削除しました。</translation>
    </message>
    <message>
        <source>There is no key for {provider}.</source>
        <translation>{provider}のキーがありません。</translation>
    </message>
    <message>
        <source>Set {variable}, or keep one with `leastwise cloud add {provider} --key`.</source>
        <translation>{variable}を設定するか、`leastwise cloud add {provider} --key`で保存してください。</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>これはキーではありません。</translation>
    </message>
    <message>
        <source>A key is one line of printable ASCII characters without spaces.</source>
        <translation>キーは、空白を含まない表示可能なASCII文字の1行です。</translation>
    </message>
    <message>
        <source>The key for {provider} is in {keyring}.</source>
        <translation>{provider}のキーは{keyring}にあります。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept; no file of ours ever holds one.</source>
        <translation>このシステムにはキーリングがないため、キーを保存できません。Leastwiseのファイルにキーを書くことはありません。</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>代わりに{variable}を設定してください。</translation>
    </message>
    <message>
        <source>The keyring cannot be used: {detail}.</source>
        <translation>キーリングを使えません：{detail}。</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable} instead.</source>
        <translation>ロックを解除するか、代わりに{variable}を設定してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} was not confirmed.</source>
        <translation>何も送信していません。{host}は確認されていません。</translation>
    </message>
    <message>
        <source>Read what would be sent, and give --send to confirm it.</source>
        <translation>送信される内容を読み、--sendで承認してください。</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>{host}（{provider}、{model}）へ：{characters:,}文字のプロンプト、回答は最大{most_tokens:,}トークン。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>{host}（{provider}、{model}）へ、暗号化なし：{characters:,}文字のプロンプト、回答は最大{most_tokens:,}トークン。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>{host}（{provider}、{model}）へ：合計{characters:,}文字のプロンプト{prompts:,}件、回答は合計で最大{most_tokens:,}トークン。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>{host}（{provider}、{model}）へ、暗号化なし：合計{characters:,}文字のプロンプト{prompts:,}件、回答は合計で最大{most_tokens:,}トークン。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}): a request without any prompt.</source>
        <translation>{host}（{provider}）へ：プロンプトを含まないリクエスト。</translation>
    </message>
    <message>
        <source>It costs {amount:amount} {currency} at most.</source>
        <translation>費用は最大{amount:amount} {currency}です。</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>費用は不明です。</translation>
    </message>
    <message>
        <source>No price is known for {model} of {provider}, so no cap can be kept.</source>
        <translation>{provider}の{model}の価格が不明なため、上限を守れません。</translation>
    </message>
    <message>
        <source>Write its price into {path}, or send it all the same with --unpriced.</source>
        <translation>価格を{path}に記入するか、--unpricedを付けてそのまま送信してください。</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that a run may cost {left:amount} are left.</source>
        <translation>未送信：この呼び出しには{amount:amount} {currency}かかることがあり、1回の実行の上限{cap:amount}の残りは{left:amount}です。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --run-cap`.</source>
        <translation>トークン数を減らすか、`leastwise cloud spend --run-cap`で上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that {month} may cost {left:amount} are left.</source>
        <translation>未送信：この呼び出しには{amount:amount} {currency}かかることがあり、{month}の上限{cap:amount}の残りは{left:amount}です。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --month-cap`.</source>
        <translation>トークン数を減らすか、`leastwise cloud spend --month-cap`で上限を引き上げてください。</translation>
    </message>
    <message>
        <source>{value} is no amount of money.</source>
        <translation>{value}は金額ではありません。</translation>
    </message>
    <message>
        <source>Write one such as 2.50, or none.</source>
        <translation>2.50のように書くか、noneと書いてください。</translation>
    </message>
    <message>
        <source>A price needs a host and a model.</source>
        <translation>価格にはホストとモデルが必要です。</translation>
    </message>
    <message>
        <source>Name both as the provider's address has them.</source>
        <translation>両方をプロバイダーのアドレスの表記どおりに指定してください。</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON object, and a cloud model takes no other.</source>
        <translation>このJSONスキーマはJSONオブジェクトではなく、クラウドモデルはほかを受け付けません。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>{host} does not accept the key: {detail}.</source>
        <translation>{host}はキーを受け付けません：{detail}。</translation>
    </message>
    <message>
        <source>Give a valid one of your account.</source>
        <translation>アカウントの有効なキーを指定してください。</translation>
    </message>
    <message>
        <source>{host} does not let this key do that: {detail}.</source>
        <translation>{host}はこのキーでの操作を許可しません：{detail}。</translation>
    </message>
    <message>
        <source>Check the account's rights there.</source>
        <translation>そこでのアカウントの権限を確認してください。</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left: {detail}.</source>
        <translation>{host}のアカウントの残高がありません：{detail}。</translation>
    </message>
    <message>
        <source>Add credit there.</source>
        <translation>そこで残高を追加してください。</translation>
    </message>
    <message>
        <source>{host} has no model {model}, or this key may not use it: {detail}.</source>
        <translation>{host}にモデル{model}がないか、このキーでは使えません：{detail}。</translation>
    </message>
    <message>
        <source>`leastwise cloud models` lists what it offers.</source>
        <translation>提供モデルの一覧は`leastwise cloud models`で表示します。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {detail}.</source>
        <translation>{host}は今のところリクエストを受け付けません：{detail}。</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>数分後に再試行してください。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for {wait:seconds}: {detail}.</source>
        <translation>{host}は{wait:seconds}の間リクエストを受け付けません：{detail}。</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>その後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} refused the prompt by its policy: {detail}.</source>
        <translation>{host}はポリシーによりプロンプトを拒否しました：{detail}。</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>プロンプトを変更してください。</translation>
    </message>
    <message>
        <source>The prompt with its answer is too long for the model at {host}: {detail}.</source>
        <translation>プロンプトと回答の合計が{host}のモデルには長すぎます：{detail}。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for fewer tokens.</source>
        <translation>プロンプトを短くするか、トークン数を減らしてください。</translation>
    </message>
    <message>
        <source>{host} does not understand the request (status {status}): {detail}.</source>
        <translation>{host}はリクエストを理解できません（ステータス{status}）：{detail}。</translation>
    </message>
    <message>
        <source>Check the provider's address and what the model supports.</source>
        <translation>プロバイダーのアドレスと、モデルが対応する内容を確認してください。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}): {detail}.</source>
        <translation>{host}側で障害が起きています（ステータス{status}）：{detail}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} did not get the request in time.</source>
        <translation>{host}にリクエストが時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>{host} had not finished after {limit:seconds}.</source>
        <translation>{host}は{limit:seconds}経っても完了しませんでした。</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer tokens.</source>
        <translation>再試行するか、トークン数を減らしてください。</translation>
    </message>
    <message>
        <source>{host} ended the answer in the middle, after {characters:,} {characters|character|characters}.</source>
        <translation>{host}は{characters:,}文字で回答を途中で終えました。</translation>
    </message>
    <message>
        <source>{host} sent something that cannot be read: {detail}.</source>
        <translation>{host}から読み取れないものが届きました：{detail}。</translation>
    </message>
    <message>
        <source>{host} reported an error instead of an answer: {detail}.</source>
        <translation>{host}は回答ではなくエラーを返しました：{detail}。</translation>
    </message>
    <message>
        <source>{host} sends its requests on to another address, and that is not followed.</source>
        <translation>{host}はリクエストを別のアドレスへ転送しますが、たどりません。</translation>
    </message>
    <message>
        <source>Add the provider anew with the address that it has now.</source>
        <translation>現在のアドレスでプロバイダーを追加し直してください。</translation>
    </message>
    <message>
        <source>it says nothing more</source>
        <translation>それ以上の説明はありません</translation>
    </message>
    <message>
        <source>{address} is not encrypted and not in your own network.</source>
        <translation>{address}は暗号化されておらず、自分のネットワーク内でもありません。</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>httpsを使ってください。</translation>
    </message>
    <message>
        <source>What is spent cannot be noted in {path} ({detail}), and nothing goes out unnoted.</source>
        <translation>支出を{path}に記録できません（{detail}）。記録なしには何も送信しません。</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk.</source>
        <translation>フォルダーのアクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>{provider} answers, and accepts the key. It offers {count} {count|model|models}.</source>
        <translation>{provider}は応答し、キーを受け付けました。提供モデルは{count}個です。</translation>
    </message>
    <message>
        <source>{month}: {counted} {currency}, of which {settled} by reported tokens, {assumed} assumed where none were reported, {open} open. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{month}：{counted} {currency}、うち{settled}は報告されたトークンによるもの、{assumed}は報告がない分の想定、{open}は未確定。呼び出し：{calls}回、うち価格なし：{unpriced}回。</translation>
    </message>
    <message>
        <source>At most {run} a run and {month} a month; - is without a bound.</source>
        <translation>1回の実行で最大{run}、1か月で最大{month}。-は無制限です。</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out: {least} to {most} {currency}. Nothing was sent.</source>
        <translation>呼び出し{calls:,}回、入力{least_in:,}～{most_in:,}トークン、出力は最大{most_out:,}：{least}～{most} {currency}。何も送信していません。</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out. No price is known, so the cost is not. Nothing was sent.</source>
        <translation>呼び出し{calls:,}回、入力{least_in:,}～{most_in:,}トークン、出力は最大{most_out:,}。価格が不明なため、費用も不明です。何も送信していません。</translation>
    </message>
    <message>
        <source>A cloud model takes no {options}.</source>
        <translation>クラウドモデルは{options}を受け付けません。</translation>
    </message>
    <message>
        <source>Leave it out, or use a model on this computer.</source>
        <translation>外すか、このコンピューターのモデルを使ってください。</translation>
    </message>
    <message>
        <source>Model files that Leastwise owns, or that you put there.</source>
        <translation>Leastwiseが所有する、またはそこに置かれたモデルファイル。</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>未完了のダウンロード</translation>
    </message>
    <message>
        <source>What was fetched of models that are not whole yet.</source>
        <translation>まだ完全でないモデルの取得分。</translation>
    </message>
    <message>
        <source>Runs with every answer, benchmarks, kept answers and prompts.</source>
        <translation>すべての回答を含む実行、ベンチマーク、保持した回答とプロンプト。</translation>
    </message>
    <message>
        <source>The suites that you added or wrote.</source>
        <translation>追加または作成した評価セット。</translation>
    </message>
    <message>
        <source>Answers of the Hub</source>
        <translation>Hubの応答</translation>
    </message>
    <message>
        <source>Headers and lists of models that lie elsewhere, kept so that they are asked for once.</source>
        <translation>ほかの場所にあるモデルのヘッダーと一覧。問い合わせを1回で済ませるために保持します。</translation>
    </message>
    <message>
        <source>Work files</source>
        <translation>作業ファイル</translation>
    </message>
    <message>
        <source>Files that stand in for models while their memory is planned.</source>
        <translation>メモリの計画中にモデルの代わりをするファイル。</translation>
    </message>
    <message>
        <source>What happened inside, never what was asked or said.</source>
        <translation>内部で起きたこと。質問や回答の内容は含みません。</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>通信ログ</translation>
    </message>
    <message>
        <source>Each request that left this computer.</source>
        <translation>このコンピューターから出た各リクエスト。</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>What is known of crashes; nothing of it is sent.</source>
        <translation>クラッシュについてわかること。何も送信されません。</translation>
    </message>
    <message>
        <source>Providers, own prices and what was spent. No key lies here.</source>
        <translation>プロバイダー、独自の価格、支出。キーはここにありません。</translation>
    </message>
    <message>
        <source>Answers that are being written just now.</source>
        <translation>現在書かれている途中の回答。</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>設定とその他</translation>
    </message>
    <message>
        <source>Settings, the window's place, consents and locks.</source>
        <translation>設定、ウィンドウの位置、同意、ロック。</translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>整理するものはありません。</translation>
    </message>
    <message>
        <source>What is there is in use just now, and stays.</source>
        <translation>あるものは現在使用中のため、残します。</translation>
    </message>
    <message>
        <source>{count:,} {count|file that is|files that are} fetched or made again when {count|it is|they are} needed; {size_bytes:gb} on the disk.</source>
        <translation>必要なときに再取得または再作成される{count:,}個のファイル。ディスク上に{size_bytes:gb}。</translation>
    </message>
    <message>
        <source>What was fetched of {count:,} {count|download that does|downloads that do} not run; {size_bytes:gb} on the disk. {count|It begins|They begin} anew if you want {count|it|them} again.</source>
        <translation>進行中でない{count:,}件のダウンロードの取得分。ディスク上に{size_bytes:gb}。再び必要になれば最初から取得します。</translation>
    </message>
    <message>
        <source>{count:,} older {count|part|parts} of the logs; {size_bytes:gb} on the disk.</source>
        <translation>古いログ{count:,}個。ディスク上に{size_bytes:gb}。</translation>
    </message>
    <message>
        <source>{count:,} crash {count|report|reports}; {size_bytes:gb} on the disk.</source>
        <translation>クラッシュレポート{count:,}件。ディスク上に{size_bytes:gb}。</translation>
    </message>
    <message>
        <source>{count:,} {count|run|runs} with every answer; this cannot be undone. How much that frees is known once {count|it is|they are} gone.</source>
        <translation>すべての回答を含む実行{count:,}件。元に戻せません。空く容量は削除後にわかります。</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free.</source>
        <translation>整理済み：{count:,}件、{freed_bytes:gb}が空きました。</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free. {kept:,} would not go, {path} first.</source>
        <translation>整理済み：{count:,}件、{freed_bytes:gb}が空きました。{kept:,}件は削除できませんでした。最初は{path}です。</translation>
    </message>
    <message>
        <source>Check their permissions, or whether another program holds them.</source>
        <translation>アクセス権と、ほかのプログラムが使用中でないか確認してください。</translation>
    </message>
    <message>
        <source>Cleaning needs your word, and nobody can be asked here.</source>
        <translation>整理には確認が必要ですが、ここでは確認できません。</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>--yesを付けてください。</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>何も整理していません。</translation>
    </message>
    <message>
        <source>--older-than is of the history.</source>
        <translation>--older-thanは履歴だけに使えます。</translation>
    </message>
    <message>
        <source>Leave it out, or clean `history`.</source>
        <translation>外すか、`history`を整理してください。</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk.</source>
        <translation>合計{size_bytes:gb}、ディスクの空きは{free_bytes:gb}です。</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk, {models_free_bytes:gb} on that of the models.</source>
        <translation>合計{size_bytes:gb}、ディスクの空きは{free_bytes:gb}、モデルのディスクの空きは{models_free_bytes:gb}です。</translation>
    </message>
    <message>
        <source>Leastwise ended unexpectedly, or met a defect, {count} {count|time|times} since it was last open.</source>
        <translation>前回開いたあと、Leastwiseは{count}回、予期せず終了したか欠陥に遭遇しました。</translation>
    </message>
    <message>
        <source>What was noted lies in {folder}; nothing is sent. You can read it here, and delete it.</source>
        <translation>記録された内容は{folder}にあります。何も送信されません。ここで読んで削除できます。</translation>
    </message>
    <message>
        <source>{model}, held as the reference, passes {rate:percent} of {cases:,} {cases|case|cases}.</source>
        <translation>基準とした{model}は{cases:,}件のケースの{rate:percent}に合格します。</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. They cost between {least:amount} and {most:amount} {currency}.</source>
        <translation>{model}にこれから求める回答：{answers:,}件中{calls:,}件。費用は{least:amount}～{most:amount} {currency}です。</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. What they cost is not known.</source>
        <translation>{model}にこれから求める回答：{answers:,}件中{calls:,}件。費用は不明です。</translation>
    </message>
    <message>
        <source>Every answer of {model} ({answers:,}) is here already; nothing is sent.</source>
        <translation>{model}の回答（{answers:,}件）はすべてあります。何も送信されません。</translation>
    </message>
    <message>
        <source>A reference is held against one suite, and several were asked for.</source>
        <translation>基準との比較は1つの評価セットについて行いますが、複数が指定されています。</translation>
    </message>
    <message>
        <source>Name one suite.</source>
        <translation>評価セットを1つ指定してください。</translation>
    </message>
    <message>
        <source>The reference run stopped. Every answer that came in is kept.</source>
        <translation>基準モデルの実行が停止しました。届いた回答はすべて保持されます。</translation>
    </message>
    <message>
        <source>Run the same command again: it goes on there, and pays for none of them again.</source>
        <translation>同じコマンドをもう一度実行すると、そこから続き、既存の回答に再び費用はかかりません。</translation>
    </message>
    <message>
        <source>{reference} is several models.</source>
        <translation>{reference}は複数のモデルを指します。</translation>
    </message>
    <message>
        <source>Name one model as the reference, or cloud:NAME.</source>
        <translation>基準として1つのモデル、またはcloud:NAMEを指定してください。</translation>
    </message>
    <message>
        <source>macOS tells the energy that is used (powermetrics) to root alone.</source>
        <translation>macOSでは、消費エネルギー（powermetrics）をrootだけが読めます。</translation>
    </message>
    <message>
        <source>Measure the power at the socket and give --watts.</source>
        <translation>コンセントで電力を測り、--wattsで指定してください。</translation>
    </message>
    <message>
        <source>This computer has no energy counter that a program can read.</source>
        <translation>このコンピューターには、プログラムが読めるエネルギーカウンターがありません。</translation>
    </message>
    <message>
        <source>The processor counts its energy, but {path} may be read by root alone.</source>
        <translation>プロセッサはエネルギーを計数していますが、{path}はrootだけが読めます。</translation>
    </message>
    <message>
        <source>Let this user read it, or measure the power at the socket and give --watts.</source>
        <translation>このユーザーに読み取りを許可するか、コンセントで電力を測り--wattsで指定してください。</translation>
    </message>
    <message>
        <source>{local}; {reference}; {money}.</source>
        <translation>{local}。{reference}。{money}。</translation>
    </message>
    <message>
        <source>No model on this computer could be judged; {reference}.</source>
        <translation>このコンピューターに判定できたモデルはありません。{reference}。</translation>
    </message>
    <message>
        <source>{model} passes {rate:percent} of your cases</source>
        <translation>{model}はケースの{rate:percent}に合格</translation>
    </message>
    <message>
        <source>{claim} {takes}</source>
        <translation>{claim}（{takes}）</translation>
    </message>
    <message>
        <source>No model on this computer passes the bar of {bar:percent}: at best {claim}</source>
        <translation>このコンピューターに合格ライン{bar:percent}に達するモデルはありません。最良は{claim}</translation>
    </message>
    <message>
        <source>No model on this computer keeps all limits: {claim}, and breaks a limit</source>
        <translation>このコンピューターにすべての制限を守るモデルはありません。{claim}ですが、制限を超えています</translation>
    </message>
    <message>
        <source>in {memory:gib} at {speed:speed}</source>
        <translation>メモリ{memory:gib}、{speed:speed}</translation>
    </message>
    <message>
        <source>in {memory:gib}</source>
        <translation>メモリ{memory:gib}</translation>
    </message>
    <message>
        <source>at {speed:speed}</source>
        <translation>{speed:speed}</translation>
    </message>
    <message>
        <source>the cloud model</source>
        <translation>クラウドモデル</translation>
    </message>
    <message>
        <source>the large model</source>
        <translation>大きなモデル</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, {difference}</source>
        <translation>{kind} {name}は{rate:percent}に合格し、{difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent}, {difference}</source>
        <translation>{kind} {name}は{rate:percent}に合格しますが合格ライン{bar:percent}を下回り、{difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent} too, {difference}</source>
        <translation>{kind} {name}は{rate:percent}に合格しますがやはり合格ライン{bar:percent}を下回り、{difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}</source>
        <translation>{kind} {name}は{rate:percent}に合格</translation>
    </message>
    <message>
        <source>and no case tells them apart</source>
        <translation>両者を分けるケースはありません</translation>
    </message>
    <message>
        <source>a difference that these {cases:,} cases cannot tell</source>
        <translation>この{cases:,}件のケースでは差を見分けられません</translation>
    </message>
    <message>
        <source>as many as the local one of the cases that both answered, though other ones ({more:,} each way)</source>
        <translation>両者が回答したケースでの合格数はローカルと同じですが、内訳は異なります（各{more:,}件）</translation>
    </message>
    <message>
        <source>and passes {more:,} {more|case|cases} that the local one fails against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>ローカルが不合格でこちらが合格のケースが{more:,}件、その逆が{fewer:,}件で、偶然を超えています（p {p:chance}）</translation>
    </message>
    <message>
        <source>and fails {more:,} {more|case|cases} that the local one passes against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>ローカルが合格でこちらが不合格のケースが{more:,}件、その逆が{fewer:,}件で、偶然を超えています（p {p:chance}）</translation>
    </message>
    <message>
        <source>and cases come out otherwise ({more:,} one way, {fewer:,} the other), which no test can weigh since the local one was stopped early</source>
        <translation>結果の異なるケースがありますが（一方が{more:,}件、他方が{fewer:,}件）、ローカルを途中で停止したため検定では評価できません</translation>
    </message>
    <message>
        <source>and one case tells nothing</source>
        <translation>1件のケースからは何もわかりません</translation>
    </message>
    <message>
        <source>and no case was answered by both</source>
        <translation>両者が回答したケースはありません</translation>
    </message>
    <message>
        <source>nobody charges for either</source>
        <translation>どちらにも料金はかかりません</translation>
    </message>
    <message>
        <source>what {name} costs is not known</source>
        <translation>{name}の費用は不明です</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} per 1,000 calls</source>
        <translation>クラウドモデルの費用は呼び出し1,000回で{amount:amount} {currency}です</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} a month at {volume}</source>
        <translation>月{volume}では、クラウドモデルの費用は月{amount:amount} {currency}です</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume} ({counted})</source>
        <translation>月{volume}では、ローカルのほうが月{amount:amount} {currency}安くなります（{counted}）</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume} ({counted})</source>
        <translation>月{volume}では、ローカルのほうが月{amount:amount} {currency}高くなります（{counted}）</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>月{volume}にはこのようなマシンが{machines:,}台必要で、ローカルのほうが月{amount:amount} {currency}安くなります（{counted}）</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>月{volume}にはこのようなマシンが{machines:,}台必要で、ローカルのほうが月{amount:amount} {currency}高くなります（{counted}）</translation>
    </message>
    <message>
        <source>electricity and the machine are counted</source>
        <translation>電気代とマシンを計上</translation>
    </message>
    <message>
        <source>electricity is counted, the machine is not</source>
        <translation>電気代を計上、マシンは除外</translation>
    </message>
    <message>
        <source>the machine is counted, electricity is not</source>
        <translation>マシンを計上、電気代は除外</translation>
    </message>
    <message>
        <source>neither electricity nor the machine is counted</source>
        <translation>電気代もマシンも除外</translation>
    </message>
    <message>
        <source>From which volume on a machine pays for itself is not known: no price of one was given.</source>
        <translation>どの回数からマシンの元が取れるかは不明です。マシンの価格が指定されていません。</translation>
    </message>
    <message>
        <source>A machine does not pay for itself at any volume: a call costs at least as much here.</source>
        <translation>何回使ってもマシンの元は取れません。呼び出しの費用はここでも同じかそれ以上です。</translation>
    </message>
    <message>
        <source>A machine pays for itself ({spread}) from a volume of {volume:,} a month on, which is {calls:,} in all ({energy}).</source>
        <translation>月{volume:,}回以上でマシンの元が取れます（{spread}）。合計{calls:,}回です（{energy}）。</translation>
    </message>
    <message>
        <source>A machine would pay for itself ({spread}) from a volume of {volume:,} a month on, but one answers {most:,} a month at most ({energy}).</source>
        <translation>月{volume:,}回以上でマシンの元が取れますが（{spread}）、1台で答えられるのは月{most:,}回までです（{energy}）。</translation>
    </message>
    <message>
        <source>within {years} {years|year|years}</source>
        <translation>{years}年以内</translation>
    </message>
    <message>
        <source>{count:,} {count|call|calls}</source>
        <translation>{count:,}回の呼び出し</translation>
    </message>
    <message>
        <source>electricity is counted</source>
        <translation>電気代を計上</translation>
    </message>
    <message>
        <source>electricity is not counted</source>
        <translation>電気代は除外</translation>
    </message>
    <message>
        <source>Its energy is part of what the provider charges.</source>
        <translation>エネルギーはプロバイダーの料金に含まれます。</translation>
    </message>
    <message>
        <source>How much energy a call takes was not measured and not given, so that electricity is left out.</source>
        <translation>呼び出しのエネルギーは測定も指定もされていないため、電気代は除外します。</translation>
    </message>
    <message>
        <source>Electricity is left out. {why}</source>
        <translation>電気代は除外します。{why}</translation>
    </message>
    <message>
        <source>{joules:figure} J a call: the {watts:figure} W that were given, for as long as a call took.</source>
        <translation>呼び出し1回あたり{joules:figure} J：指定の{watts:figure} Wに呼び出しの所要時間を掛けた値。</translation>
    </message>
    <message>
        <source>{joules:figure} J a call, counted over {answers:,} {answers|answer|answers} by {counters}; the power of an idle computer is not subtracted.</source>
        <translation>呼び出し1回あたり{joules:figure} J、{counters}により{answers:,}件の回答で計数。待機時の電力は差し引いていません。</translation>
    </message>
    <message>
        <source>Cases that {model} fails and the reference passes: {cases}.</source>
        <translation>{model}が不合格で基準モデルが合格のケース：{cases}。</translation>
    </message>
    <message>
        <source>Cases that {model} passes and the reference fails: {cases}.</source>
        <translation>{model}が合格で基準モデルが不合格のケース：{cases}。</translation>
    </message>
    <message>
        <source>Times are from the request to the last token, with up to {at_once} {at_once|answer|answers} in the making at once on this computer.</source>
        <translation>時間はリクエストから最後のトークンまでで、このコンピューターで最大{at_once}件の回答を同時に生成しています。</translation>
    </message>
    <message>
        <source>Stay with {reference} for this task, or change the task:</source>
        <translation>このタスクでは{reference}を使い続けるか、タスクを変えてください：</translation>
    </message>
    <message>
        <source>{failures} of {all_failures} {all_failures|failure|failures} {failures|is|are} in {key} = {kind}, which has {cases} of {all_cases} {all_cases|case|cases}: more than chance would put there (permutation test, p {p:chance}).</source>
        <translation>不合格{all_failures}件のうち{failures}件が{key} = {kind}にあり、そのケースは{all_cases}件中{cases}件です。偶然を超えています（並べ替え検定、p {p:chance}）。</translation>
    </message>
    <message>
        <source>Split the task: leave {key} = {kind} to the large model, or tune a small one on it.</source>
        <translation>タスクを分けてください。{key} = {kind}は大きなモデルに任せるか、小さなモデルをそれでファインチューニングします。</translation>
    </message>
    <message>
        <source>The {failures} {failures|failure is|failures are} spread: nothing that the suite tells of its cases ({keys}) gathers them more than chance would (permutation test, least p {p:chance}).</source>
        <translation>不合格{failures}件は散らばっています。評価セットにあるケースの情報（{keys}）では、偶然を超える集まりは見られません（並べ替え検定、最小p {p:chance}）。</translation>
    </message>
    <message>
        <source>The task is open-ended or too varied for these models, or the suite does not name what makes a case hard: add metadata that does.</source>
        <translation>これらのモデルにはタスクの幅が広すぎるか、ケースの難しさの要因が評価セットに記されていません。それを示すmetadataを追加してください。</translation>
    </message>
    <message>
        <source>Of the failing answers ({failures}), those that fail the check {check}: {count}.</source>
        <translation>不合格の回答（{failures}件）のうち、チェック{check}が不合格のもの：{count}件。</translation>
    </message>
    <message>
        <source>Check whether {check} asks for what the task needs; a form of answer can be enforced with a JSON schema.</source>
        <translation>{check}がタスクに必要なものを求めているか確認してください。回答の形式はJSONスキーマで強制できます。</translation>
    </message>
    <message>
        <source>Cases that {model} fails and {reference} passes: {count} (numbers {cases}).</source>
        <translation>{model}が不合格で{reference}が合格のケース：{count}件（番号{cases}）。</translation>
    </message>
    <message>
        <source>Tune on cases like these: the answers of the large model are examples.</source>
        <translation>このようなケースでファインチューニングしてください。大きなモデルの回答が手本になります。</translation>
    </message>
    <message>
        <source>Look at these cases first: they are what going local would lose.</source>
        <translation>まずこれらのケースを見てください。ローカルにすると失うものです。</translation>
    </message>
    <message>
        <source>There are too few cases to tune on ({cases}): half of them are held back to test, and fewer than {fewest} cannot show that 90 % of new inputs would pass.</source>
        <translation>ファインチューニングに使えるケースが少なすぎます（{cases}件）。半分はテスト用に残し、{fewest}件未満では新しい入力の90%が合格することを示せません。</translation>
    </message>
    <message>
        <source>Cases to add at the least: {more}.</source>
        <translation>少なくとも追加すべきケース：{more}件。</translation>
    </message>
    <message>
        <source>{model} of the catalogue needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>カタログの{model}には{need:gib}が必要で、このコンピューターには{short:gib}足りません。</translation>
    </message>
    <message>
        <source>{model} is here and needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model}はありますが{need:gib}が必要で、このコンピューターには{short:gib}足りません。</translation>
    </message>
    <message>
        <source>Try it on a computer with more memory, or at a smaller quantisation.</source>
        <translation>メモリの多いコンピューターか、より小さい量子化で試してください。</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses {devices}.</source>
        <translation>このllama.cppのビルドは{devices}を使います。</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses the processor only, not the GPU that is there: {gpus}.</source>
        <translation>このllama.cppのビルドはプロセッサだけを使い、搭載GPUを使いません：{gpus}。</translation>
    </message>
    <message>
        <source>How to get a build for {backends} is in the README, under With a GPU.</source>
        <translation>{backends}対応ビルドの入手方法はREADMEの「With a GPU」にあります。</translation>
    </message>
    <message>
        <source>{gpus} is there, and this build of llama.cpp does not use it.</source>
        <translation>{gpus}がありますが、このllama.cppのビルドは使いません。</translation>
    </message>
    <message>
        <source>Check the driver, and what CUDA_VISIBLE_DEVICES and its like hide; a build for {backends} is in the README, under With a GPU.</source>
        <translation>ドライバーと、CUDA_VISIBLE_DEVICESなどで隠れているものを確認してください。{backends}対応ビルドはREADMEの「With a GPU」にあります。</translation>
    </message>
    <message>
        <source>{left_out} is the same GPU as {used}, and {used} is used.</source>
        <translation>{left_out}は{used}と同じGPUのため、{used}を使います。</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory and is not used beside another GPU.</source>
        <translation>{devices}はシステムのメモリを共有するため、ほかのGPUがあるときは使いません。</translation>
    </message>
    <message>
        <source>All {layers} layers fit on {devices}.</source>
        <translation>全{layers}層が{devices}に収まります。</translation>
    </message>
    <message>
        <source>{offloaded} of {layers} {layers|layer|layers} {offloaded|fits|fit} on {devices}; the others stay with the processor.</source>
        <translation>{layers}層中{offloaded}層が{devices}に収まります。残りはプロセッサで処理します。</translation>
    </message>
    <message>
        <source>Nothing fits on {devices}: the least that can be put there needs {needed_bytes:gib}, and {budget_bytes:gib} can be used.</source>
        <translation>{devices}には何も収まりません。最低でも{needed_bytes:gib}必要ですが、使えるのは{budget_bytes:gib}です。</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory: the model needs {needed_bytes:gib} of it, and {budget_bytes:gib} can be used.</source>
        <translation>{devices}はシステムのメモリを共有します。モデルはそのうち{needed_bytes:gib}を必要としますが、使えるのは{budget_bytes:gib}です。</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no GPU to use, so everything runs on the processor.</source>
        <translation>このllama.cppのビルドには使えるGPUがないため、すべてプロセッサで実行します。</translation>
    </message>
    <message>
        <source>{devices} does not tell its free memory, so nothing is put on it.</source>
        <translation>{devices}の空きメモリがわからないため、何も載せません。</translation>
    </message>
    <message>
        <source>The disk of {path} is full.</source>
        <translation>{path}のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and go on with the download; what was fetched is kept.</source>
        <translation>空きを増やしてダウンロードを続けてください。取得分は保持されます。</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free.</source>
        <translation>{path}のディスクに{reference}用の{needed_bytes:gb}が必要ですが、空きは{free_bytes:gb}です。</translation>
    </message>
    <message>
        <source>Free some space, or take a smaller quantisation; what was fetched is kept.</source>
        <translation>空きを増やすか、より小さい量子化を選んでください。取得分は保持されます。</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free, of which the other downloads still need {others_bytes:gb}.</source>
        <translation>{path}のディスクに{reference}用の{needed_bytes:gb}が必要ですが、空きは{free_bytes:gb}で、うち{others_bytes:gb}はほかのダウンロードに必要です。</translation>
    </message>
    <message>
        <source>Free some space, cancel one of them, or take a smaller quantisation.</source>
        <translation>空きを増やすか、いずれかを中止するか、より小さい量子化を選んでください。</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as this one.</source>
        <translation>{path}のディスクはこの大きさのファイルを扱えません。</translation>
    </message>
    <message>
        <source>Let the models lie on another disk (not FAT), or raise the limit on file sizes; what was fetched is kept.</source>
        <translation>モデルを別のディスク（FAT以外）に置くか、ファイルサイズの制限を引き上げてください。取得分は保持されます。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {detail}.</source>
        <translation>{path}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path}がなくなりました。</translation>
    </message>
    <message>
        <source>Connect its disk again and go on with the download; what was fetched is kept there.</source>
        <translation>ディスクを再接続してダウンロードを続けてください。取得分はそこに保持されています。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check the disk and go on with the download; what was fetched is kept.</source>
        <translation>ディスクを確認してダウンロードを続けてください。取得分は保持されます。</translation>
    </message>
    <message>
        <source>{host} does not give {file} under the address that the Hub names (status {status}).</source>
        <translation>{host}は、Hubが示すアドレスで{file}を渡しません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>Try again later; what was fetched is kept.</source>
        <translation>後で再試行してください。取得分は保持されます。</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists (its hash is {given}), twice in a row.</source>
        <translation>届いた{file}がHubの記載と2回続けて異なります（ハッシュ値{given}）。</translation>
    </message>
    <message>
        <source>Try again later or over another network; a proxy may change what passes through it.</source>
        <translation>後で、または別のネットワークで再試行してください。プロキシが内容を変えることがあります。</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists, so it is fetched once more.</source>
        <translation>届いた{file}がHubの記載と異なるため、もう一度取得します。</translation>
    </message>
    <message>
        <source>{host} lists no hash for {file}, so nothing could tell whether it arrived whole.</source>
        <translation>{host}に{file}のハッシュ値がないため、完全に届いたか確認できません。</translation>
    </message>
    <message>
        <source>Take another file of this model, or download it yourself and import it.</source>
        <translation>このモデルの別のファイルを選ぶか、自分でダウンロードして取り込んでください。</translation>
    </message>
    <message>
        <source>{reference} is being downloaded by another Leastwise.</source>
        <translation>{reference}は別のLeastwiseがダウンロード中です。</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it there.</source>
        <translation>終わるまで待つか、そこで停止してください。</translation>
    </message>
    <message>
        <source>{reference} names nothing on the Hub.</source>
        <translation>{reference}はHubにありません。</translation>
    </message>
    <message>
        <source>Write owner/repository, and the quantisation after a colon: owner/repository:Q4_K_M.</source>
        <translation>owner/repositoryと書き、コロンに続けて量子化を書いてください：owner/repository:Q4_K_M。</translation>
    </message>
    <message>
        <source>There is no download {download_id}.</source>
        <translation>ダウンロード{download_id}はありません。</translation>
    </message>
    <message>
        <source>See the list of downloads.</source>
        <translation>ダウンロードの一覧を確認してください。</translation>
    </message>
    <message>
        <source>The download of {reference} ran into a defect of Leastwise ({detail}).</source>
        <translation>{reference}のダウンロード中にLeastwiseの不具合が起きました（{detail}）。</translation>
    </message>
    <message>
        <source>Go on with it, and please report the log file; what was fetched is kept.</source>
        <translation>ダウンロードを続け、ログファイルを添えて報告してください。取得分は保持されます。</translation>
    </message>
    <message>
        <source>Checking what is here already: {done_bytes:gb}.</source>
        <translation>取得済みの内容を確認中：{done_bytes:gb}。</translation>
    </message>
    <message>
        <source>{share:percent} ({done_bytes:gb} of {total_bytes:gb}), {rate:rate}, {left_s:seconds} left</source>
        <translation>{share:percent}（{total_bytes:gb}中{done_bytes:gb}）、{rate:rate}、残り{left_s:seconds}</translation>
    </message>
    <message>
        <source>{reference} is here: {folder} ({total_bytes:gb}, every hash matched).</source>
        <translation>{reference}を取得しました：{folder}（{total_bytes:gb}、全ハッシュ値が一致）。</translation>
    </message>
    <message>
        <source>{reference} was here already: {folder} ({total_bytes:gb}).</source>
        <translation>{reference}はすでにあります：{folder}（{total_bytes:gb}）。</translation>
    </message>
    <message>
        <source>What was fetched is kept.</source>
        <translation>取得分は保持されます。</translation>
    </message>
    <message>
        <source>To go on: leastwise models get {reference}</source>
        <translation>続けるには：leastwise models get {reference}</translation>
    </message>
    <message>
        <source>{value} is no rate.</source>
        <translation>{value}は速度ではありません。</translation>
    </message>
    <message>
        <source>Write it as 500k, 5M or 2.5 MB/s, in bytes per second.</source>
        <translation>500k、5M、2.5 MB/sのように、1秒あたりのバイト数で書いてください。</translation>
    </message>
    <message>
        <source>{name} is no name for a file on this disk.</source>
        <translation>{name}はこのディスクのファイル名にできません。</translation>
    </message>
    <message>
        <source>Take another file of this model.</source>
        <translation>このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path}は破損しています：{detail}。</translation>
    </message>
    <message>
        <source>Move its folder away and get the model again.</source>
        <translation>フォルダーを移動し、モデルを取得し直してください。</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>{path}にモデルファイルがありません。</translation>
    </message>
    <message>
        <source>Check the path, or see `leastwise models list`.</source>
        <translation>パスを確認するか、`leastwise models list`を参照してください。</translation>
    </message>
    <message>
        <source>No model is called {name}.</source>
        <translation>{name}というモデルはありません。</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file, or one of: {known}.</source>
        <translation>GGUFファイルのパス、または次のいずれかを指定してください：{known}。</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file.</source>
        <translation>GGUFファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>Check the file's permissions and the disk.</source>
        <translation>ファイルのアクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>There is no GGUF file in {path}.</source>
        <translation>{path}にGGUFファイルがありません。</translation>
    </message>
    <message>
        <source>Give a folder that holds .gguf files, or a file.</source>
        <translation>.ggufファイルを含むフォルダー、またはファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no model to try.</source>
        <translation>試すモデルがありません。</translation>
    </message>
    <message>
        <source>Name GGUF files or a folder that holds some.</source>
        <translation>GGUFファイル、またはそれを含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not a GGUF file.</source>
        <translation>{path}はGGUFファイルではありません。</translation>
    </message>
    <message>
        <source>Take the model's .gguf file; other formats do not run here.</source>
        <translation>モデルの.ggufファイルを使ってください。ほかの形式は実行できません。</translation>
    </message>
    <message>
        <source>{path} is cut short: its header describes {expected_bytes:gb}, and it holds {file_bytes:gb}.</source>
        <translation>{path}は途中で切れています。ヘッダーでは{expected_bytes:gb}、実際は{file_bytes:gb}です。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download it again, or take another file of this model.</source>
        <translation>ダウンロードし直すか、このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>llama.cpp refuses to load {path}: {detail}.</source>
        <translation>llama.cppが{path}の読み込みを拒否しました：{detail}。</translation>
    </message>
    <message>
        <source>llama.cpp makes no context of {context_tokens:,} tokens with a KV cache of {kv} for {path} ({detail}).</source>
        <translation>llama.cppは、KVキャッシュ{kv}で{context_tokens:,}トークンのコンテキストを{path}に作れません（{detail}）。</translation>
    </message>
    <message>
        <source>Take f16 for the KV cache, or a shorter context.</source>
        <translation>KVキャッシュをf16にするか、コンテキストを短くしてください。</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it loaded {path} ({how}).</source>
        <translation>llama.cppが{path}の読み込み中に異常終了しました（{how}）。</translation>
    </message>
    <message>
        <source>The file is most likely damaged: download it again, or take another file of this model.</source>
        <translation>ファイルが破損している可能性が高いです。ダウンロードし直すか、このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{model} cannot be shown images.</source>
        <translation>{model}には画像を渡せません。</translation>
    </message>
    <message>
        <source>Take a model that sees, with its projector (an mmproj file) beside it or in --mmproj.</source>
        <translation>画像対応のモデルを使い、プロジェクター（mmprojファイル）を隣に置くか--mmprojで指定してください。</translation>
    </message>
    <message>
        <source>An image could not be put into the context of {model}.</source>
        <translation>{model}のコンテキストに画像を入れられませんでした。</translation>
    </message>
    <message>
        <source>Shorten the conversation, or give the model a longer context.</source>
        <translation>会話を短くするか、モデルのコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>{path} is no image that can be shown: {detail}</source>
        <translation>{path}は扱える画像ではありません：{detail}</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, WebP, BMP or GIF file.</source>
        <translation>PNG、JPEG、WebP、BMP、GIFのファイルを使ってください。</translation>
    </message>
    <message>
        <source>{model} has no switch for thinking.</source>
        <translation>{model}に思考の切り替えはありません。</translation>
    </message>
    <message>
        <source>Leave --thinking out; it answers as it always does.</source>
        <translation>--thinkingを外してください。普段どおりに回答します。</translation>
    </message>
    <message>
        <source>The process that held {model} ended while it was {doing} ({how}).</source>
        <translation>{model}を保持していたプロセスが、{doing}中に終了しました（{how}）。</translation>
    </message>
    <message>
        <source>Run it again; if this comes back, take a smaller model. Details are in {log}.</source>
        <translation>再実行してください。再発する場合はより小さいモデルを選んでください。詳細は{log}にあります。</translation>
    </message>
    <message>
        <source>There was not enough memory for {model} while it was {doing}.</source>
        <translation>{model}の{doing}中にメモリが不足しました。</translation>
    </message>
    <message>
        <source>Close other programs, take a smaller model, or shorten the context.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルを選ぶか、コンテキストを短くしてください。</translation>
    </message>
    <message>
        <source>The prompt has {prompt_tokens} tokens and leaves no room in a context of {context_tokens}.</source>
        <translation>プロンプトは{prompt_tokens}トークンで、{context_tokens}のコンテキストに余地がありません。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>プロンプトを短くするか、モデルのコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>Write something for the model to answer.</source>
        <translation>モデルが答える内容を書いてください。</translation>
    </message>
    <message>
        <source>The prompt cannot be turned into tokens by {model}.</source>
        <translation>{model}はプロンプトをトークンに変換できません。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or take another model.</source>
        <translation>プロンプトを短くするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The grammar cannot be followed: llama.cpp does not accept it.</source>
        <translation>文法に従えません。llama.cppが受け付けません。</translation>
    </message>
    <message>
        <source>Check it: GBNF with a rule called root. Details are in {log}.</source>
        <translation>確認してください：rootという規則を持つGBNFです。詳細は{log}にあります。</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {detail}.</source>
        <translation>JSONスキーマに従えません：{detail}。</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>スキーマを簡単にしてください。</translation>
    </message>
    <message>
        <source>No token of {model} satisfies the grammar or JSON schema at this point of the answer.</source>
        <translation>回答のこの位置で文法またはJSONスキーマを満たすトークンが{model}にありません。</translation>
    </message>
    <message>
        <source>Loosen the schema, or take a model whose vocabulary has the characters that it asks for.</source>
        <translation>スキーマを緩めるか、求める文字を語彙に持つモデルを選んでください。</translation>
    </message>
    <message>
        <source>The logit bias names token {token}; {model} has {vocabulary}, counted from 0.</source>
        <translation>logit biasがトークン{token}を指定しています。{model}には0から数えて{vocabulary}個あります。</translation>
    </message>
    <message>
        <source>Leave that token out.</source>
        <translation>そのトークンを外してください。</translation>
    </message>
    <message>
        <source>A choice is empty.</source>
        <translation>空の選択肢があります。</translation>
    </message>
    <message>
        <source>Give every choice a text.</source>
        <translation>すべての選択肢にテキストを入れてください。</translation>
    </message>
    <message>
        <source>The context has no room for {choices} {choices|choice|choices} beside the prompt.</source>
        <translation>コンテキストには、プロンプトのほかに{choices}個の選択肢を入れる余地がありません。</translation>
    </message>
    <message>
        <source>Give the model a longer context, or fewer choices.</source>
        <translation>モデルのコンテキストを長くするか、選択肢を減らしてください。</translation>
    </message>
    <message>
        <source>{model} is loaded for embeddings, so it writes no answers.</source>
        <translation>{model}は埋め込み用に読み込まれているため、回答を書きません。</translation>
    </message>
    <message>
        <source>Load it without embeddings.</source>
        <translation>埋め込みなしで読み込んでください。</translation>
    </message>
    <message>
        <source>{model} is not loaded for embeddings.</source>
        <translation>{model}は埋め込み用に読み込まれていません。</translation>
    </message>
    <message>
        <source>Load it with embeddings switched on.</source>
        <translation>埋め込みをオンにして読み込んでください。</translation>
    </message>
    <message>
        <source>Text {number} has {tokens} tokens; {model} is loaded for {context_tokens}.</source>
        <translation>テキスト{number}は{tokens}トークンですが、{model}のコンテキストは{context_tokens}です。</translation>
    </message>
    <message>
        <source>Shorten the text, or give the model a longer context.</source>
        <translation>テキストを短くするか、モデルのコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>先に読み込んでください。</translation>
    </message>
    <message>
        <source>llama.cpp does not apply the adapter {adapter} to {path}.</source>
        <translation>llama.cppがアダプター{adapter}を{path}に適用できません。</translation>
    </message>
    <message>
        <source>Check that the adapter was made for this model and is a GGUF file.</source>
        <translation>アダプターがこのモデル用で、GGUFファイルであることを確認してください。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the prompt of {model} (status {status}).</source>
        <translation>llama.cppが{model}のプロンプトを処理できませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>Shorten the context or take another model. Details are in {log}.</source>
        <translation>コンテキストを短くするか、別のモデルを選んでください。詳細は{log}にあります。</translation>
    </message>
    <message>
        <source>{model} brings no chat template, so it gets the bare text of the prompt.</source>
        <translation>{model}にはチャットテンプレートがないため、プロンプトのテキストをそのまま渡します。</translation>
    </message>
    <message>
        <source>The chat template of {model} cannot be rendered: {detail}.</source>
        <translation>{model}のチャットテンプレートを展開できません：{detail}。</translation>
    </message>
    <message>
        <source>The process that runs models did not start: {detail}.</source>
        <translation>モデルを実行するプロセスが起動しませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Install Leastwise again. Details are in {log}.</source>
        <translation>Leastwiseを再インストールしてください。詳細は{log}にあります。</translation>
    </message>
    <message>
        <source>The process that runs models answered with something unexpected: {detail}.</source>
        <translation>モデルを実行するプロセスから予期しない応答がありました：{detail}。</translation>
    </message>
    <message>
        <source>This is a defect of Leastwise; please report it with {log}.</source>
        <translation>Leastwiseの不具合です。{log}を添えて報告してください。</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>プロンプト読み取り</translation>
    </message>
    <message>
        <source>writing its answer</source>
        <translation>回答生成</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>computing its memory</source>
        <translation>メモリ計算</translation>
    </message>
    <message>
        <source>signal {number}, {name}</source>
        <translation>シグナル{number}、{name}</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>終了ステータス{status}</translation>
    </message>
    <message>
        <source>it ran for more than {limit:seconds} and was stopped</source>
        <translation>{limit:seconds}を超えたため停止しました</translation>
    </message>
    <message>
        <source>its process ended ({how}), most likely for want of memory</source>
        <translation>プロセスが終了しました（{how}）。メモリ不足の可能性が高いです</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare.</source>
        <translation>収まります。余裕は{spare_bytes:gib}です。</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare of {available_bytes:gib} taken as available.</source>
        <translation>収まります。余裕は{spare_bytes:gib}です（空きを{available_bytes:gib}と想定）。</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib}, and {available_bytes:gib} is available now.</source>
        <translation>ぎりぎりです。必要量{needed_bytes:gib}、現在の空き{available_bytes:gib}。</translation>
    </message>
    <message>
        <source>Close other programs: they hold {reclaimable_bytes:gib}.</source>
        <translation>ほかのプログラムを閉じてください。{reclaimable_bytes:gib}を占めています。</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib} of {available_bytes:gib}, with less than {reserve_bytes:gib} to spare.</source>
        <translation>ぎりぎりです。{available_bytes:gib}のうち{needed_bytes:gib}が必要で、余裕は{reserve_bytes:gib}未満です。</translation>
    </message>
    <message>
        <source>Close other programs, or shorten the context.</source>
        <translation>ほかのプログラムを閉じるか、コンテキストを短くしてください。</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short.</source>
        <translation>収まりません。{short_bytes:gib}不足です。</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short; it fits {ways}.</source>
        <translation>収まりません。{short_bytes:gib}不足です。{ways}なら収まります。</translation>
    </message>
    <message>
        <source>Does not fit on {device}: {short_bytes:gib} short.</source>
        <translation>{device}に収まりません。{short_bytes:gib}不足です。</translation>
    </message>
    <message>
        <source>Put fewer layers there, or let Leastwise compute how many fit.</source>
        <translation>載せる層を減らすか、収まる層数をLeastwiseに計算させてください。</translation>
    </message>
    <message>
        <source>with a context of {context_tokens:,}</source>
        <translation>コンテキスト{context_tokens:,}</translation>
    </message>
    <message>
        <source>with an 8-bit KV cache</source>
        <translation>8ビットKVキャッシュ</translation>
    </message>
    <message>
        <source>as {quantisation} (a file of {file_bytes:gb})</source>
        <translation>{quantisation}（ファイル{file_bytes:gb}）</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}または{second}</translation>
    </message>
    <message>
        <source>Memory is what llama.cpp itself plans for this file.</source>
        <translation>メモリは、このファイルに対するllama.cpp自身の計画によります。</translation>
    </message>
    <message>
        <source>Memory is computed by formula: this build of llama.cpp does not plan this architecture.</source>
        <translation>メモリは計算式によります。このllama.cppのビルドはこのアーキテクチャを計画できません。</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens and a KV cache of {kv_type}.</source>
        <translation>コンテキスト{context_tokens:,}トークン、{kv_type}のKVキャッシュの場合です。</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens, {sequences} answers at once and a KV cache of {kv_type}.</source>
        <translation>コンテキスト{context_tokens:,}トークン、同時回答{sequences}件、{kv_type}のKVキャッシュの場合です。</translation>
    </message>
    <message>
        <source>A context of up to {context_tokens:,} tokens fits.</source>
        <translation>コンテキストは{context_tokens:,}トークンまで収まります。</translation>
    </message>
    <message>
        <source>{transferred_bytes:gb} was fetched for this answer.</source>
        <translation>この結果のために{transferred_bytes:gb}を取得しました。</translation>
    </message>
    <message>
        <source>Fits all of these machines: {models}.</source>
        <translation>これらのマシンすべてに収まるもの：{models}。</translation>
    </message>
    <message>
        <source>None of these models fits all of these machines.</source>
        <translation>これらのマシンすべてに収まるモデルはありません。</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing is said of fitting.</source>
        <translation>空きメモリ量を読み取れなかったため、収まるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>{model} was made for a context of {trained_tokens:,} tokens, and {asked_tokens:,} were asked for.</source>
        <translation>{model}のコンテキストは{trained_tokens:,}トークンまでですが、{asked_tokens:,}が指定されました。</translation>
    </message>
    <message>
        <source>Ask for at most {trained_tokens:,}.</source>
        <translation>{trained_tokens:,}以下を指定してください。</translation>
    </message>
    <message>
        <source>A context of {context_tokens:,} tokens does not hold the {wanted_tokens:,} that the speed is asked for.</source>
        <translation>{context_tokens:,}トークンのコンテキストには、速度を求める{wanted_tokens:,}トークンが入りません。</translation>
    </message>
    <message>
        <source>Ask for a longer context, or for the speed of less.</source>
        <translation>コンテキストを長くするか、速度を求めるトークン数を減らしてください。</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>対象のモデルがありません。</translation>
    </message>
    <message>
        <source>Name a GGUF file, a known name, or a repository as owner/name or owner/name:Q4_K_M.</source>
        <translation>GGUFファイル、既知の名前、またはowner/nameかowner/name:Q4_K_Mの形のリポジトリを指定してください。</translation>
    </message>
    <message>
        <source>How fast it will be is not known: this computer was not measured.</source>
        <translation>どれだけ速いかは不明です。このコンピューターは未測定です。</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`; that takes about 20 seconds.</source>
        <translation>「マシン」ページまたは`leastwise machine --measure`で一度測定してください。約20秒かかります。</translation>
    </message>
    <message>
        <source>How fast it will be is not known: the profile holds no measured speed.</source>
        <translation>どれだけ速いかは不明です。プロファイルに測定済みの速度がありません。</translation>
    </message>
    <message>
        <source>How fast it will be is not known by the size of its file alone.</source>
        <translation>ファイルサイズだけでは、どれだけ速いかはわかりません。</translation>
    </message>
    <message>
        <source>Look it up.</source>
        <translation>照会してください。</translation>
    </message>
    <message>
        <source>Looking for {model}</source>
        <translation>{model}を検索中</translation>
    </message>
    <message>
        <source>Letting llama.cpp plan its memory</source>
        <translation>llama.cppによるメモリの計画中</translation>
    </message>
    <message>
        <source>Searching the largest context that fits</source>
        <translation>収まる最大のコンテキストを検索中</translation>
    </message>
    <message>
        <source>Measuring this computer, once</source>
        <translation>このコンピューターを測定中（初回のみ）</translation>
    </message>
    <message>
        <source>Rehearsing {model}</source>
        <translation>{model}をリハーサル中</translation>
    </message>
    <message>
        <source>Handed {name} over to {target}: {files} in {folder}.</source>
        <translation>{name}を{target}に引き渡しました：{folder}の{files}。</translation>
    </message>
    <message>
        <source>No model passed in run {run_id}, so there is no winner to hand over.</source>
        <translation>実行{run_id}で合格したモデルがないため、引き渡すものがありません。</translation>
    </message>
    <message>
        <source>Name a model file instead, or lower the bar and run again.</source>
        <translation>代わりにモデルファイルを指定するか、合格ラインを下げて再実行してください。</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>{path}にはすでにファイルがあります。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>A Modelfile cannot hold this text: {text}</source>
        <translation>Modelfileにこのテキストは書けません：{text}</translation>
    </message>
    <message>
        <source>It knows no way to write characters that are not printable, nor three quotes at a line's end. Change the text, or take another target.</source>
        <translation>表示できない文字と、行末の3つの引用符は書けません。テキストを変えるか、別の引き渡し先を選んでください。</translation>
    </message>
    <message>
        <source>A command line cannot hold the path {path}.</source>
        <translation>コマンドラインにパス{path}は書けません。</translation>
    </message>
    <message>
        <source>{target} does not take this candidate's LoRA adapters ({count}).</source>
        <translation>{target}はこの候補のLoRAアダプター（{count}個）に対応していません。</translation>
    </message>
    <message>
        <source>Take llama-server, or quantise a model that has them merged.</source>
        <translation>llama-serverを使うか、アダプターを統合済みのモデルを量子化してください。</translation>
    </message>
    <message>
        <source>{target} cannot hold the answer to a grammar.</source>
        <translation>{target}は回答を文法に従わせることができません。</translation>
    </message>
    <message>
        <source>Use llama-server or Python, or bind the answer with a JSON schema.</source>
        <translation>llama-serverかPythonを使うか、JSONスキーマで回答を制約してください。</translation>
    </message>
    <message>
        <source>{target} has no place for this setting: {name}.</source>
        <translation>{target}にはこの設定を書く場所がありません：{name}。</translation>
    </message>
    <message>
        <source>Change the setting, or take another target.</source>
        <translation>設定を変えるか、別の引き渡し先を選んでください。</translation>
    </message>
    <message>
        <source>{examples:,} {examples|example|examples} of {reference} to learn from, {held_out:,} {held_out|case|cases} held out to judge on, in {folder}. {skipped:,} {skipped|case has|cases have} no passing answer and {skipped|is|are} in neither.</source>
        <translation>{folder}に、{reference}の学習用の例{examples:,}件と、判定用に残したケース{held_out:,}件を書きました。合格した回答のない{skipped:,}件のケースはどちらにもありません。</translation>
    </message>
    <message>
        <source>Judge what you tuned with `leastwise find {suite} --models TUNED.gguf`, or `--models BASE.gguf --lora ADAPTER.gguf`.</source>
        <translation>ファインチューニングしたものは、`leastwise find {suite} --models TUNED.gguf`または`--models BASE.gguf --lora ADAPTER.gguf`で判定してください。</translation>
    </message>
    <message>
        <source>The suite cannot be split: {cases:,} {cases|case|cases} in {clusters:,} {clusters|group that shares|groups that share} a source or almost all words {cases|leaves|leave} nothing on one side.</source>
        <translation>評価セットを分割できません。{cases:,}件のケースは、出典またはほぼすべての語を共有する{clusters:,}個のまとまりに分かれ、片方が空になります。</translation>
    </message>
    <message>
        <source>Add cases from other sources, or change --held-out.</source>
        <translation>ほかの出典のケースを追加するか、--held-outを変えてください。</translation>
    </message>
    <message>
        <source>There is no finished run over {suite} as it is now to learn from.</source>
        <translation>現在の{suite}に、学習に使える完了した実行がありません。</translation>
    </message>
    <message>
        <source>Find the smallest for it, or hold it against a reference on the Decision page.</source>
        <translation>最小モデルを探索するか、「判断」ページで基準モデルと比べてください。</translation>
    </message>
    <message>
        <source>There is something in {path} already.</source>
        <translation>{path}にはすでに何かがあります。</translation>
    </message>
    <message>
        <source>No model passed any case in run {run_id}.</source>
        <translation>実行{run_id}では、どのモデルもケースに合格していません。</translation>
    </message>
    <message>
        <source>Take a run with a model that passes some.</source>
        <translation>合格のあるモデルを含む実行を選んでください。</translation>
    </message>
    <message>
        <source>Run {run_id} was over another suite, or over this one before it was changed.</source>
        <translation>実行{run_id}は別の評価セット、または変更前のこの評価セットのものです。</translation>
    </message>
    <message>
        <source>Run it again, or name a newer run.</source>
        <translation>再実行するか、より新しい実行を指定してください。</translation>
    </message>
    <message>
        <source>The header of {path} is larger than {most_bytes:gib}.</source>
        <translation>{path}のヘッダーが{most_bytes:gib}を超えています。</translation>
    </message>
    <message>
        <source>It is damaged, or has an unusually large vocabulary: take another file of this model. No more is fetched of a file that lies elsewhere; a downloaded one may have more.</source>
        <translation>破損しているか、語彙が極端に大きいためです。このモデルの別のファイルを選んでください。離れた場所のファイルからはこれ以上取得しません。ダウンロード済みのものはもっと大きくてもかまいません。</translation>
    </message>
    <message>
        <source>{path} is part of a model in {count} files, and {missing} is not there.</source>
        <translation>{path}は{count}個のファイルからなるモデルの一部ですが、{missing}がありません。</translation>
    </message>
    <message>
        <source>Get the missing file; all parts lie in one folder under their own names.</source>
        <translation>足りないファイルを取得してください。すべての分割ファイルを元の名前で1つのフォルダーに置きます。</translation>
    </message>
    <message>
        <source>{path} says inside that it is part {number} of {count}, and its name says otherwise.</source>
        <translation>{path}は内部では{count}分割の{number}番目ですが、名前が異なります。</translation>
    </message>
    <message>
        <source>Give the parts back the names that they were downloaded with.</source>
        <translation>分割ファイルをダウンロード時の名前に戻してください。</translation>
    </message>
    <message>
        <source>{path} is named like part of a model in {count} files, and says nothing of that inside.</source>
        <translation>{path}の名前は{count}個のファイルからなるモデルの一部ですが、内部にその記載がありません。</translation>
    </message>
    <message>
        <source>Rename it if it is a whole model, or download it again.</source>
        <translation>単独のモデルなら名前を変え、そうでなければダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{path} and {other} are not parts of one model: {detail}.</source>
        <translation>{path}と{other}は同じモデルの一部ではありません：{detail}。</translation>
    </message>
    <message>
        <source>Download all parts again from one place.</source>
        <translation>すべての分割ファイルを1か所からダウンロードし直してください。</translation>
    </message>
    <message>
        <source>There is no model repository {repository} on {host}, or it is private.</source>
        <translation>{host}にモデルのリポジトリ{repository}がないか、非公開です。</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, set HF_TOKEN or keep a key with `leastwise models token set`, in the window under Library.</source>
        <translation>表記を確認してください：owner/name。非公開の場合は、HF_TOKENを設定するか、`leastwise models token set`（ウィンドウでは「ライブラリ」）でキーを保存してください。</translation>
    </message>
    <message>
        <source>{repository} holds no GGUF file.</source>
        <translation>{repository}にGGUFファイルがありません。</translation>
    </message>
    <message>
        <source>Look for a repository of this model with GGUF files.</source>
        <translation>GGUFファイルのある、このモデルのリポジトリを探してください。</translation>
    </message>
    <message>
        <source>{repository} holds several files.</source>
        <translation>{repository}には複数のファイルがあります。</translation>
    </message>
    <message>
        <source>Add which one after a colon: {known}.</source>
        <translation>コロンに続けてどれかを指定してください：{known}。</translation>
    </message>
    <message>
        <source>{repository} holds no file {wanted}.</source>
        <translation>{repository}に{wanted}のファイルはありません。</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation>次のいずれかを選んでください：{known}。</translation>
    </message>
    <message>
        <source>Several files of {repository} are meant.</source>
        <translation>{repository}の複数のファイルが該当します。</translation>
    </message>
    <message>
        <source>Add one name after a colon: {files}.</source>
        <translation>コロンに続けて名前を1つ指定してください：{files}。</translation>
    </message>
    <message>
        <source>{repository} is open only to those whom its authors let in.</source>
        <translation>{repository}は、作者が許可した人だけに公開されています。</translation>
    </message>
    <message>
        <source>Ask for access on {page}, then set HF_TOKEN to a key of your account, or keep one with `leastwise models token set`, in the window under Library.</source>
        <translation>{page}でアクセスを申請し、HF_TOKENにアカウントのキーを設定するか、`leastwise models token set`（ウィンドウでは「ライブラリ」）で保存してください。</translation>
    </message>
    <message>
        <source>The account of your key has no access to {repository}.</source>
        <translation>このキーのアカウントには{repository}へのアクセス権がありません。</translation>
    </message>
    <message>
        <source>Ask for it on {page}.</source>
        <translation>{page}で申請してください。</translation>
    </message>
    <message>
        <source>{host} does not show {repository} to everybody.</source>
        <translation>{host}は{repository}を一般公開していません。</translation>
    </message>
    <message>
        <source>Set HF_TOKEN to a key of an account that may see it, or keep it with `leastwise models token set`, in the window under Library.</source>
        <translation>閲覧できるアカウントのキーをHF_TOKENに設定するか、`leastwise models token set`（ウィンドウでは「ライブラリ」）で保存してください。</translation>
    </message>
    <message>
        <source>{host} does not accept the key that is set for it.</source>
        <translation>{host}は設定されたキーを受け付けません。</translation>
    </message>
    <message>
        <source>Set a valid one in HF_TOKEN or with `leastwise models token set`, or take it away.</source>
        <translation>HF_TOKENまたは`leastwise models token set`で有効なキーを設定するか、取り消してください。</translation>
    </message>
    <message>
        <source>HF_TOKEN holds something that is no key.</source>
        <translation>HF_TOKENの内容がキーではありません。</translation>
    </message>
    <message>
        <source>Set it to a key of your account, or unset it.</source>
        <translation>アカウントのキーを設定するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{host} gives files as a whole only, so a header cannot be read without the weights.</source>
        <translation>{host}はファイルを丸ごとしか渡さないため、重みなしではヘッダーを読めません。</translation>
    </message>
    <message>
        <source>Download the file and name it by its path, or let HF_ENDPOINT name another server.</source>
        <translation>ファイルをダウンロードしてパスで指定するか、HF_ENDPOINTに別のサーバーを設定してください。</translation>
    </message>
    <message>
        <source>{file} changed or moved while it was read.</source>
        <translation>{file}が読み取り中に変更または移動されました。</translation>
    </message>
    <message>
        <source>{host} lists {file} with {listed_bytes:,} bytes and gives it with {given_bytes:,}.</source>
        <translation>{host}の記載では{file}は{listed_bytes:,}バイトですが、実際は{given_bytes:,}バイトです。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take another file of this model.</source>
        <translation>再試行してください。変わらなければ、このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The kept headers in {path} cannot be used: {detail}.</source>
        <translation>{path}に保持したヘッダーを使えません：{detail}。</translation>
    </message>
    <message>
        <source>The stand-in for a model cannot be written to {path}: {detail}.</source>
        <translation>モデルのダミーを{path}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>The disk of {path} has no sparse files, so memory cannot be planned without the weights.</source>
        <translation>{path}のディスクはスパースファイルに対応していないため、重みなしではメモリを計画できません。</translation>
    </message>
    <message>
        <source>Let LEASTWISE_HOME name a folder on another disk (not FAT or exFAT).</source>
        <translation>LEASTWISE_HOMEに別のディスク（FATやexFAT以外）のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>it needs a judge: name one with --judge, on the Find page, or for the suite</source>
        <translation>ジャッジが必要です。--judge、「探索」ページ、または評価セットで指定してください</translation>
    </message>
    <message>
        <source>it needs an embedding model: name one with --embedding, on the Find page, or for the suite</source>
        <translation>埋め込みモデルが必要です。--embedding、「探索」ページ、または評価セットで指定してください</translation>
    </message>
    <message>
        <source>The judge says: {reason}</source>
        <translation>ジャッジの説明：{reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}): {reason}</source>
        <translation>ジャッジの説明（{score:figure}）：{reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}, and {threshold:figure} is needed): {reason}</source>
        <translation>ジャッジの説明（{score:figure}、必要なのは{threshold:figure}）：{reason}</translation>
    </message>
    <message>
        <source>The answer answers "{question}", which is {score:figure} like what was asked; at least {threshold:figure} is needed.</source>
        <translation>回答は「{question}」に答えるもので、質問との類似度は{score:figure}です。{threshold:figure}以上が必要です。</translation>
    </message>
    <message>
        <source>{score:percent} of it holds; at least {threshold:percent} is needed.</source>
        <translation>そのうち{score:percent}が成り立ちます。{threshold:percent}以上が必要です。</translation>
    </message>
    <message>
        <source>the case has no variable {name}, or it is no text</source>
        <translation>ケースに変数{name}がないか、テキストではありません</translation>
    </message>
    <message>
        <source>the suite's own question to the judge cannot be made: {cause}</source>
        <translation>評価セット独自のジャッジへの質問を作れません：{cause}</translation>
    </message>
    <message>
        <source>The judge says ({category}): {reason}</source>
        <translation>ジャッジの説明（{category}）：{reason}</translation>
    </message>
    <message>
        <source>the judge gave no verdict, but "{text}"</source>
        <translation>ジャッジが判定を返さず、「{text}」と答えました</translation>
    </message>
    <message>
        <source>the judge did not come to its verdict within {tokens} tokens</source>
        <translation>ジャッジが{tokens}トークン以内に判定に至りませんでした</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}; at least {threshold:figure} is asked.</source>
        <translation>類似度は{score:figure}、必要なのは{threshold:figure}以上です。</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>類似度は{score:figure}です。{threshold:figure}未満であるべきです。</translation>
    </message>
    <message>
        <source>The distance is {score:figure}; at most {threshold:figure} is allowed.</source>
        <translation>距離は{score:figure}、許容は{threshold:figure}までです。</translation>
    </message>
    <message>
        <source>The distance is {score:figure}, and should be above {threshold:figure}.</source>
        <translation>距離は{score:figure}です。{threshold:figure}を超えるべきです。</translation>
    </message>
    <message>
        <source>Every answer that must be judged will be sent to {judge}.</source>
        <translation>審査が必要な回答はすべて{judge}へ送信されます。</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. They cost between {least} and {most} {currency}, where no answer has more than {tokens:,} tokens of 16 characters.</source>
        <translation>最大{candidates:,}個の候補の回答とともに、最大{calls:,}件の質問を{judge}へ送ります。16文字のトークンで{tokens:,}個を超える回答がなければ、費用は{least}～{most} {currency}です。</translation>
    </message>
    <message>
        <source>Nothing is sent before you start, and your caps hold.</source>
        <translation>開始するまで何も送信されず、上限も守られます。</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. What they cost is not known, so no cap could hold.</source>
        <translation>最大{candidates:,}個の候補の回答とともに、最大{calls:,}件の質問を{judge}へ送ります。費用が不明なため、上限を守れません。</translation>
    </message>
    <message>
        <source>Give its price on the Cloud page first.</source>
        <translation>先に「クラウド」ページで価格を指定してください。</translation>
    </message>
    <message>
        <source>The answers were judged by {judge}, on this computer.</source>
        <translation>回答はこのコンピューターの{judge}が審査しました。</translation>
    </message>
    <message>
        <source>The answers were sent to {judge} to be judged.</source>
        <translation>回答は審査のため{judge}へ送信されました。</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}.</source>
        <translation>ジャッジへの質問：{calls:,}。費用は{amount} {currency}です。</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}, beside {unknown:,} whose cost is not known.</source>
        <translation>ジャッジへの質問：{calls:,}。費用は{amount} {currency}で、ほかに費用不明が{unknown:,}件あります。</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. What they cost is not known.</source>
        <translation>ジャッジへの質問：{calls:,}。費用は不明です。</translation>
    </message>
    <message>
        <source>Similarity was measured with {model}, on this computer.</source>
        <translation>類似度はこのコンピューターの{model}で測りました。</translation>
    </message>
    <message>
        <source>This judge agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>ラベル付きの回答{labels}件中{agreed}件で、このジャッジはあなたと一致しました（95%信頼区間{low:percent}～{high:percent_up}）。</translation>
    </message>
    <message>
        <source>{judge} agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>ラベル付きの回答{labels}件中{agreed}件で、{judge}はあなたと一致しました（95%信頼区間{low:percent}～{high:percent_up}）。</translation>
    </message>
    <message>
        <source>Name a judge or an embedding model under Bar and settings first.</source>
        <translation>先に「合格ラインと設定」でジャッジまたは埋め込みモデルを指定してください。</translation>
    </message>
    <message>
        <source>How often {judge} agrees with you was not measured.</source>
        <translation>{judge}があなたとどれだけ一致するかは測定されていません。</translation>
    </message>
    <message>
        <source>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` measures it.</source>
        <translation>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL`で測定できます。</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left.</source>
        <translation>{model}には{needed:gib}のメモリが必要ですが、残りは{available:gib}です。</translation>
    </message>
    <message>
        <source>Close other programs, or name a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルを指定してください。</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left beside the models that judge.</source>
        <translation>{model}には{needed:gib}のメモリが必要ですが、審査用モデルの分を除くと残りは{available:gib}です。</translation>
    </message>
    <message>
        <source>"{name}" means {count} models.</source>
        <translation>「{name}」は{count}個のモデルを指します。</translation>
    </message>
    <message>
        <source>Name one model as the judge or for embeddings.</source>
        <translation>ジャッジまたは埋め込み用のモデルを1つ指定してください。</translation>
    </message>
    <message>
        <source>{model} cannot judge here: {cause}</source>
        <translation>{model}はここではジャッジにできません：{cause}</translation>
    </message>
    <message>
        <source>only --judge may name a cloud model; a suite may name a local one</source>
        <translation>クラウドモデルは--judgeでだけ指定できます。評価セットではローカルモデルを指定してください</translation>
    </message>
    <message>
        <source>Embeddings are made on this computer only: {name} is a cloud model.</source>
        <translation>埋め込みはこのコンピューターでだけ行います。{name}はクラウドモデルです。</translation>
    </message>
    <message>
        <source>Name a local model with --embedding.</source>
        <translation>--embeddingでローカルモデルを指定してください。</translation>
    </message>
    <message>
        <source>No check of {suite} asks a judge.</source>
        <translation>{suite}にジャッジを使うチェックはありません。</translation>
    </message>
    <message>
        <source>llm-rubric, model-graded-closedqa, factuality and g-eval do.</source>
        <translation>使うのはllm-rubric、model-graded-closedqa、factuality、g-evalです。</translation>
    </message>
    <message>
        <source>"pass" must be true or false: your own verdict on this answer</source>
        <translation>「pass」はtrueまたはfalseにしてください。この回答に対するあなた自身の判定です</translation>
    </message>
    <message>
        <source>no check of case {case} asks a judge</source>
        <translation>ケース{case}にジャッジを使うチェックはありません</translation>
    </message>
    <message>
        <source>There is no labelled answer in {path} that could be judged.</source>
        <translation>{path}に審査できるラベル付きの回答がありません。</translation>
    </message>
    <message>
        <source>Each line is one JSON object: {{"case": 0, "output": "...", "pass": true}}.</source>
        <translation>各行は1つのJSONオブジェクトです：{{"case": 0, "output": "...", "pass": true}}。</translation>
    </message>
    <message>
        <source>Cohen's kappa is {kappa:figure}.</source>
        <translation>Cohenのκは{kappa:figure}です。</translation>
    </message>
    <message>
        <source>Cohen's kappa is not defined: you and the judge always say the same word.</source>
        <translation>Cohenのκは定義できません。あなたとジャッジが常に同じ判定をしています。</translation>
    </message>
    <message>
        <source>Both pass {both_pass}, both fail {both_fail}, only you pass {only_label}, only the judge passes {only_judge}.</source>
        <translation>両者合格{both_pass}、両者不合格{both_fail}、あなただけ合格{only_label}、ジャッジだけ合格{only_judge}。</translation>
    </message>
    <message>
        <source>{count} {count|answer|answers} could not be judged and {count|is|are} not counted.</source>
        <translation>{count}件の回答は審査できず、集計に含めていません。</translation>
    </message>
    <message>
        <source>Some cases have several labelled answers: they are not independent, and the interval is narrower than it should be.</source>
        <translation>ラベル付きの回答が複数あるケースがあります。独立ではないため、区間は本来より狭くなっています。</translation>
    </message>
    <message>
        <source>Line {line}, case {case}: you say {label}, the judge says {judged}. {reason}</source>
        <translation>{line}行、ケース{case}：あなたは{label}、ジャッジは{judged}。{reason}</translation>
    </message>
    <message>
        <source>{path} does not hold what it should: its hash is not the one that it is known by.</source>
        <translation>{path}の内容が正しくありません。ハッシュ値が既知のものと異なります。</translation>
    </message>
    <message>
        <source>It is not used like that: get the model again, or, if another program changed the file on purpose, run `leastwise models discover` to take it as it is now.</source>
        <translation>このままでは使いません。モデルを取得し直すか、ほかのプログラムが意図して変更した場合は`leastwise models discover`を実行して現状を受け入れてください。</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path}が読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>Wait until it is whole.</source>
        <translation>完全になるまで待ってください。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is gone.</source>
        <translation>{path}は、なくなったファイルへのリンクです。</translation>
    </message>
    <message>
        <source>Bring that file back, or remove the model with `leastwise models remove`.</source>
        <translation>そのファイルを戻すか、`leastwise models remove`でモデルを削除してください。</translation>
    </message>
    <message>
        <source>reading {name} for its hash</source>
        <translation>ハッシュ値のため{name}を読み取り中</translation>
    </message>
    <message>
        <source>copying {name}</source>
        <translation>{name}をコピー中</translation>
    </message>
    <message>
        <source>checking the copy of {name}</source>
        <translation>{name}のコピーを確認中</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>{name}を読み取り中</translation>
    </message>
    <message>
        <source>No other program on this computer holds a model that was found.</source>
        <translation>このコンピューターのほかのプログラムにモデルは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Looked for: Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan.</source>
        <translation>検索先：Ollama、LM Studio、Hugging Faceキャッシュ、GPT4All、Jan。</translation>
    </message>
    <message>
        <source>{known} {known|model was|models were} found; {added} {added|file was|files were} not known before.</source>
        <translation>モデルが{known}個見つかりました。新しいファイルは{added}個です。</translation>
    </message>
    <message>
        <source>{path} is gone, and is known no more.</source>
        <translation>{path}がなくなったため、記録から外しました。</translation>
    </message>
    <message>
        <source>{name} is in the store, as a copy that was read back.</source>
        <translation>{name}を保存先にコピーしました（読み戻して確認済み）。</translation>
    </message>
    <message>
        <source>{name} is in the store as a hard link, which takes no more room.</source>
        <translation>{name}をハードリンクとして保存先に入れました。容量は増えません。</translation>
    </message>
    <message>
        <source>It stays when the file is deleted where it was.</source>
        <translation>元の場所のファイルを削除しても残ります。</translation>
    </message>
    <message>
        <source>{name} is in the store as a symbolic link, which takes no more room.</source>
        <translation>{name}をシンボリックリンクとして保存先に入れました。容量は増えません。</translation>
    </message>
    <message>
        <source>It breaks when the file is moved or deleted where it is.</source>
        <translation>元の場所のファイルを移動または削除すると切れます。</translation>
    </message>
    <message>
        <source>{name} is in the store already.</source>
        <translation>{name}はすでに保存先にあります。</translation>
    </message>
    <message>
        <source>{path} cannot be linked into the store: {detail}.</source>
        <translation>{path}を保存先にリンクできません：{detail}。</translation>
    </message>
    <message>
        <source>Copy it: add --copy.</source>
        <translation>コピーするには--copyを付けてください。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_bytes:gb} free, and {needed_bytes:gb} are needed.</source>
        <translation>{folder}のディスクの空きは{free_bytes:gb}ですが、{needed_bytes:gb}必要です。</translation>
    </message>
    <message>
        <source>Free some space, or take another disk with `leastwise models move`.</source>
        <translation>空きを増やすか、`leastwise models move`で別のディスクに移してください。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>{folder}のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and do it again; nothing was changed.</source>
        <translation>空きを増やしてやり直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {detail}.</source>
        <translation>{folder}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>The copy of {path} is not what was written.</source>
        <translation>{path}のコピーが書き込んだ内容と異なります。</translation>
    </message>
    <message>
        <source>The disk of {folder} does not keep what it is given: take another.</source>
        <translation>{folder}のディスクは書いた内容を保持しません。別のディスクを使ってください。</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is not there.</source>
        <translation>モデルのフォルダー{folder}がありません。</translation>
    </message>
    <message>
        <source>Connect its disk, or set store_folder to another folder in {settings}.</source>
        <translation>ディスクを接続するか、{settings}でstore_folderに別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Another Leastwise is changing the models just now.</source>
        <translation>別のLeastwiseがモデルを変更中です。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>終わるまで待ってから再試行してください。</translation>
    </message>
    <message>
        <source>{count} models are called {name}.</source>
        <translation>{name}というモデルが{count}個あります。</translation>
    </message>
    <message>
        <source>Give the path of one: {paths}.</source>
        <translation>どれか1つのパスを指定してください：{paths}。</translation>
    </message>
    <message>
        <source>{name} ships with the program and cannot be removed.</source>
        <translation>{name}はプログラムに付属しているため削除できません。</translation>
    </message>
    <message>
        <source>Nothing was removed, because nobody was there to be asked.</source>
        <translation>確認を求める相手がいないため、何も削除していません。</translation>
    </message>
    <message>
        <source>Add --yes to remove it.</source>
        <translation>削除するには--yesを付けてください。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>{name} was removed; {freed_bytes:gb} became free.</source>
        <translation>{name}を削除し、{freed_bytes:gb}が空きました。</translation>
    </message>
    <message>
        <source>{name} is not shown any more; its file stays at {path}.</source>
        <translation>{name}は表示されなくなります。ファイルは{path}に残ります。</translation>
    </message>
    <message>
        <source>deletes {path}</source>
        <translation>{path}を削除</translation>
    </message>
    <message>
        <source>forgets {path} and leaves it there</source>
        <translation>{path}を記録から外し、ファイルは残す</translation>
    </message>
    <message>
        <source>frees {freed_bytes:gb}</source>
        <translation>{freed_bytes:gb}が空く</translation>
    </message>
    <message>
        <source>{count} {count|run measured it; it stays|runs measured it; they stay} in the history and cannot be repeated.</source>
        <translation>{count}件の実行がこのモデルを測定しています。履歴に残りますが、再現はできなくなります。</translation>
    </message>
    <message>
        <source>{count} interrupted {count|run|runs} could not go on.</source>
        <translation>中断した{count}件の実行を再開できなくなります。</translation>
    </message>
    <message>
        <source>{count} {count|benchmark measured it; it stays|benchmarks measured it; they stay} in the history.</source>
        <translation>{count}件のベンチマークがこのモデルを測定しています。履歴に残ります。</translation>
    </message>
    <message>
        <source>The settings that were tuned for it stay, and wait for it.</source>
        <translation>このモデル用に調整した設定は、次に使うときのために残ります。</translation>
    </message>
    <message>
        <source>{name} was made from it, and stays.</source>
        <translation>{name}はこのモデルから作られたもので、残ります。</translation>
    </message>
    <message>
        <source>{name} is a link to it, and breaks: {path}.</source>
        <translation>{name}はこのモデルへのリンクで、切れます：{path}。</translation>
    </message>
    <message>
        <source>{folder} lies in the store, or the store in it.</source>
        <translation>{folder}が保存先の中にあるか、保存先がその中にあります。</translation>
    </message>
    <message>
        <source>Give a folder beside it.</source>
        <translation>並びにあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} holds something already ({name}).</source>
        <translation>{folder}にはすでに何かがあります（{name}）。</translation>
    </message>
    <message>
        <source>Give an empty folder or a new one.</source>
        <translation>空または新規のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads} into {folder} {count|is|are} not finished.</source>
        <translation>{folder}への未完了のダウンロードが{count}件あります。</translation>
    </message>
    <message>
        <source>Let them finish or cancel them, then move the models.</source>
        <translation>完了を待つか中止してから、モデルを移動してください。</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>モデルを移動中です。</translation>
    </message>
    <message>
        <source>Begin the download once they are in their new place.</source>
        <translation>移動が終わってからダウンロードを始めてください。</translation>
    </message>
    <message>
        <source>{models} {models|model|models} ({moved_bytes:gb}) {models|lies|lie} in {folder} now.</source>
        <translation>モデル{models}個（{moved_bytes:gb}）は{folder}にあります。</translation>
    </message>
    <message>
        <source>{path} is not Leastwise's own, and stayed.</source>
        <translation>{path}はLeastwiseのものではないため、残しました。</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted; they are all where they were.</source>
        <translation>{folder}へのモデルの移動が中断されました。すべて元の場所にあります。</translation>
    </message>
    <message>
        <source>Run `leastwise models move` with that folder again to go on.</source>
        <translation>続けるには、そのフォルダーで`leastwise models move`をもう一度実行してください。</translation>
    </message>
    <message>
        <source>There is no model to verify.</source>
        <translation>検証するモデルがありません。</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>read for the first time; its hash is known from now on</source>
        <translation>初めて読み取り。ハッシュ値を今後の照合に使用</translation>
    </message>
    <message>
        <source>changed: it holds something else than it did</source>
        <translation>変更あり：内容が以前と異なる</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>{count} of {total} {total|file|files} {count|is not what it was|are not what they were}.</source>
        <translation>{total}個中{count}個のファイルが以前と異なります。</translation>
    </message>
    <message>
        <source>They are not offered until they are mended: get the models again.</source>
        <translation>直るまで選択肢に出ません。モデルを取得し直してください。</translation>
    </message>
    <message>
        <source>Run `leastwise machine --measure`: it takes about 20 s.</source>
        <translation>`leastwise machine --measure`を実行してください。約20秒かかります。</translation>
    </message>
    <message>
        <source>The other page is at work, and both together would spoil each other's figures.</source>
        <translation>別のページが動作中です。同時に行うと互いの数値が狂います。</translation>
    </message>
    <message>
        <source>Measure when it is done.</source>
        <translation>終わってから測定してください。</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors meanwhile.</source>
        <translation>その間、ほかのプログラムがプロセッサの{share:percent}を使いました。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{variant} weights</source>
        <translation>{variant}の重み</translation>
    </message>
    <message>
        <source>{variant} experts</source>
        <translation>{variant}のエキスパート</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>steps of a model</source>
        <translation>モデルの各ステップ</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>再帰層</translation>
    </message>
    <message>
        <source>the processor's name</source>
        <translation>プロセッサの名前</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>物理コア</translation>
    </message>
    <message>
        <source>logical cores</source>
        <translation>論理コア</translation>
    </message>
    <message>
        <source>vector extensions</source>
        <translation>ベクトル拡張</translation>
    </message>
    <message>
        <source>memory of other programs</source>
        <translation>ほかのプログラムのメモリ</translation>
    </message>
    <message>
        <source>GPUs (a driver is there and does not answer)</source>
        <translation>GPU（ドライバーはあるが応答なし）</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>the power source</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>There is no machine profile at {path}.</source>
        <translation>{path}にマシンプロファイルがありません。</translation>
    </message>
    <message>
        <source>Write one on that computer with `leastwise machine --export FILE`, or give its memory, such as 16GB.</source>
        <translation>そのコンピューターで`leastwise machine --export FILE`を使って書き出すか、16GBのようにメモリを指定してください。</translation>
    </message>
    <message>
        <source>The machine profile {path} cannot be read: {detail}.</source>
        <translation>マシンプロファイル{path}を読み込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} is no machine profile: {cause}.</source>
        <translation>{path}はマシンプロファイルではありません：{cause}。</translation>
    </message>
    <message>
        <source>Write it anew on that computer: leastwise machine --export FILE.</source>
        <translation>そのコンピューターで書き出し直してください：leastwise machine --export FILE。</translation>
    </message>
    <message>
        <source>it has more than {limit_bytes:gb}</source>
        <translation>{limit_bytes:gb}を超えています</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>it is JSON of another kind</source>
        <translation>別の種類のJSONです</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}がありません</translation>
    </message>
    <message>
        <source>it has a field {field} that there is not</source>
        <translation>存在しないフィールド{field}があります</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field}を{value}にはできません</translation>
    </message>
    <message>
        <source>{field} is {value}, which no computer has</source>
        <translation>{field}が{value}で、ありえない値です</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Leastwise.</source>
        <translation>{path}は新しいバージョンのLeastwiseで書かれています。</translation>
    </message>
    <message>
        <source>Update Leastwise here, or write the profile with the version that is here.</source>
        <translation>ここのLeastwiseを更新するか、ここにあるバージョンでプロファイルを書き出してください。</translation>
    </message>
    <message>
        <source>{text} is no memory that a computer has.</source>
        <translation>{text}は、ありえないメモリ量です。</translation>
    </message>
    <message>
        <source>Give what is installed, from 0.25GB to 64TB, such as 16GB.</source>
        <translation>搭載量を0.25GB～64TBで指定してください。例：16GB。</translation>
    </message>
    <message>
        <source>Of {total_bytes:gib}, {system_bytes:gib} are assumed to be taken by the system and other programs.</source>
        <translation>{total_bytes:gib}のうち{system_bytes:gib}は、システムとほかのプログラムが使うと想定しています。</translation>
    </message>
    <message>
        <source>{path} is there already and is no machine profile, so it stays as it is.</source>
        <translation>{path}はすでにあり、マシンプロファイルではないため、そのまま残します。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The profile is in {path}. It holds the hardware, the system's version and the measured speed, but no name of a user or host and no folders.</source>
        <translation>プロファイルは{path}にあります。ハードウェア、システムのバージョン、測定した速度を含み、ユーザー名、ホスト名、フォルダーは含みません。</translation>
    </message>
    <message>
        <source>The profile is in {path}, without a speed: this computer was not measured yet.</source>
        <translation>プロファイルは{path}にあります。このコンピューターは未測定のため、速度を含みません。</translation>
    </message>
    <message>
        <source>Measure first to have speeds predicted from the profile.</source>
        <translation>プロファイルから速度を予測するには、先に測定してください。</translation>
    </message>
    <message>
        <source>{build} does not know the architecture {architecture}, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build}はアーキテクチャ{architecture}を知らないため、メモリは計算式により、まだ実行できません。</translation>
    </message>
    <message>
        <source>It needs a build of llama-cpp-python that is newer than this one.</source>
        <translation>これより新しいllama-cpp-pythonのビルドが必要です。</translation>
    </message>
    <message>
        <source>{build} does not know this model's tokenizer, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build}はこのモデルのトークナイザーを知らないため、メモリは計算式により、まだ実行できません。</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it planned the memory of this {architecture} model, so its memory is computed by a formula, and it may not run.</source>
        <translation>llama.cppがこの{architecture}モデルのメモリの計画中に異常終了したため、メモリは計算式によります。実行できないことがあります。</translation>
    </message>
    <message>
        <source>Try a newer build of llama-cpp-python than {build}.</source>
        <translation>{build}より新しいllama-cpp-pythonのビルドを試してください。</translation>
    </message>
    <message>
        <source>This system does not tell what a process holds, so memory is computed by a formula.</source>
        <translation>このシステムはプロセスの使用メモリを示さないため、計算式によります。</translation>
    </message>
    <message>
        <source>This needs the network, and the offline switch is on.</source>
        <translation>ネットワークが必要ですが、オフラインスイッチがオンです。</translation>
    </message>
    <message>
        <source>Turn it off (in the window, or with `leastwise network offline off`), or name a model file on this disk.</source>
        <translation>オフにするか（ウィンドウ、または`leastwise network offline off`で）、このディスクのモデルファイルを指定してください。</translation>
    </message>
    <message>
        <source>This needs the network, and {variable} is set.</source>
        <translation>ネットワークが必要ですが、{variable}が設定されています。</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a model file on this disk.</source>
        <translation>{variable}の設定を解除するか、このディスクのモデルファイルを指定してください。</translation>
    </message>
    <message>
        <source>The network log cannot be written to {path} ({detail}), and nothing goes out unlogged.</source>
        <translation>通信ログを{path}に書き込めません（{detail}）。ログなしには何も送信しません。</translation>
    </message>
    <message>
        <source>The network log in {path} cannot be read: {detail}.</source>
        <translation>{path}の通信ログを読み込めません：{detail}。</translation>
    </message>
    <message>
        <source>The offline switch is on: nothing goes out.</source>
        <translation>オフラインスイッチはオンです。何も送信されません。</translation>
    </message>
    <message>
        <source>The offline switch is off: what you ask for may go out.</source>
        <translation>オフラインスイッチはオフです。ご指定のものは送信されます。</translation>
    </message>
    <message>
        <source>The network log is empty: nothing went out.</source>
        <translation>通信ログは空です。何も送信されていません。</translation>
    </message>
    <message>
        <source>No request in the network log matches.</source>
        <translation>通信ログに該当するリクエストはありません。</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {total|request that matches|requests that match}; in all {bytes_out:gb} sent, {bytes_in:gb} received. {cost}</source>
        <translation>該当するリクエスト{total:,}件中{shown:,}件。合計で送信{bytes_out:gb}、受信{bytes_in:gb}。{cost}</translation>
    </message>
    <message>
        <source>They cost {amounts}.</source>
        <translation>費用は{amounts}です。</translation>
    </message>
    <message>
        <source>None has a cost.</source>
        <translation>費用のかかったものはありません。</translation>
    </message>
    <message>
        <source>{count:,} {count|request was|requests were} written to {path}.</source>
        <translation>リクエスト{count:,}件を{path}に書き込みました。</translation>
    </message>
    <message>
        <source>There is no connection to {host}: {detail}.</source>
        <translation>{host}に接続できません：{detail}。</translation>
    </message>
    <message>
        <source>Check the network, and the proxy where there is one.</source>
        <translation>ネットワークと、プロキシがあればプロキシを確認してください。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host}が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again, or check the network.</source>
        <translation>再試行するか、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} cannot be trusted: {detail}.</source>
        <translation>{host}との暗号化された接続を信頼できません：{detail}。</translation>
    </message>
    <message>
        <source>Check this computer's clock; behind a company's proxy, let SSL_CERT_FILE name its certificate.</source>
        <translation>このコンピューターの時計を確認してください。社内プロキシの内側では、SSL_CERT_FILEにその証明書を設定してください。</translation>
    </message>
    <message>
        <source>The proxy does not let through to {host}: {detail}.</source>
        <translation>プロキシが{host}への接続を通しません：{detail}。</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.</source>
        <translation>HTTPS_PROXY、HTTP_PROXY、ALL_PROXY、NO_PROXYを確認してください。</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: {detail}.</source>
        <translation>設定されたプロキシを使えません：{detail}。</translation>
    </message>
    <message>
        <source>{address} is no address that can be asked.</source>
        <translation>{address}は問い合わせできるアドレスではありません。</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT.</source>
        <translation>HF_ENDPOINTを確認してください。</translation>
    </message>
    <message>
        <source>{host} broke the connection off: {detail}.</source>
        <translation>{host}が接続を切りました：{detail}。</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here.</source>
        <translation>ここから{host}へのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}).</source>
        <translation>{host}側で障害が起きています（ステータス{status}）。</translation>
    </message>
    <message>
        <source>A redirect of {host} is not followed: {detail}.</source>
        <translation>{host}のリダイレクトをたどりません：{detail}。</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the proxy.</source>
        <translation>HF_ENDPOINTとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}, which was not confirmed.</source>
        <translation>{host}は確認されていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Confirm that it may be sent to.</source>
        <translation>送信してよいことを確認してください。</translation>
    </message>
    <message>
        <source>{host} answered with more than {most_bytes:gb}.</source>
        <translation>{host}の応答が{most_bytes:gb}を超えました。</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected: {detail}.</source>
        <translation>{host}から予期しない応答がありました：{detail}。</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later.</source>
        <translation>HF_ENDPOINTを確認するか、後で再試行してください。</translation>
    </message>
    <message>
        <source>There {count|is|are} {count} {count|column|columns}; one to {most} can be asked at once.</source>
        <translation>列が{count}個あります。一度に質問できるのは1～{most}個です。</translation>
    </message>
    <message>
        <source>Choose at least one model and at most {most}.</source>
        <translation>モデルを1個以上{most}個以下で選んでください。</translation>
    </message>
    <message>
        <source>There is no column {column}; {count} are open.</source>
        <translation>列{column}はありません。開いている列は{count}個です。</translation>
    </message>
    <message>
        <source>Write what the model is to answer.</source>
        <translation>モデルが答える内容を書いてください。</translation>
    </message>
    <message>
        <source>The schema is no JSON object: {detail}.</source>
        <translation>スキーマがJSONオブジェクトではありません：{detail}。</translation>
    </message>
    <message>
        <source>Mend it, or leave it out.</source>
        <translation>修正するか、外してください。</translation>
    </message>
    <message>
        <source>Nothing was asked in this column yet.</source>
        <translation>この列ではまだ何も質問していません。</translation>
    </message>
    <message>
        <source>Send a prompt before you ask for another answer.</source>
        <translation>再回答を求める前に、プロンプトを送信してください。</translation>
    </message>
    <message>
        <source>The Playground was closed.</source>
        <translation>プレイグラウンドが閉じられました。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>もう一度開いてください。</translation>
    </message>
    <message>
        <source>{model} needs {need:gib} of memory, and {available:gib} can be had.</source>
        <translation>{model}には{need:gib}のメモリが必要ですが、使えるのは{available:gib}です。</translation>
    </message>
    <message>
        <source>Answers are not kept just now: {detail}.</source>
        <translation>現在、回答を保持できません：{detail}。</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>ディスクがいっぱいでないか確認してください。</translation>
    </message>
    <message>
        <source>There is no form {form}.</source>
        <translation>形式{form}はありません。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no answer number {entry_id} in the history.</source>
        <translation>履歴に回答{entry_id}はありません。</translation>
    </message>
    <message>
        <source>Look it up in the list.</source>
        <translation>一覧で確認してください。</translation>
    </message>
    <message>
        <source>Files that this was asked with are no longer where they were ({count}): {paths}.</source>
        <translation>質問に使ったファイルが元の場所にありません（{count}個）：{paths}。</translation>
    </message>
    <message>
        <source>An image that is gone is left out; give a column whose model is gone another one.</source>
        <translation>なくなった画像は除外されます。モデルがなくなった列には別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Deleted answer {answers}.</source>
        <translation>回答{answers}を削除しました。</translation>
    </message>
    <message>
        <source>{count:,} {count|answer is|answers are} in {path}.</source>
        <translation>回答{count:,}件が{path}にあります。</translation>
    </message>
    <message>
        <source>"{name}" is kept as version {version}.</source>
        <translation>「{name}」をバージョン{version}として保存しました。</translation>
    </message>
    <message>
        <source>No prompt is called "{name}".</source>
        <translation>「{name}」というプロンプトはありません。</translation>
    </message>
    <message>
        <source>See `leastwise prompts` for those that are.</source>
        <translation>既存のものは`leastwise prompts`を参照してください。</translation>
    </message>
    <message>
        <source>There is no prompt number {prompt_id} in the library.</source>
        <translation>ライブラリにプロンプト{prompt_id}はありません。</translation>
    </message>
    <message>
        <source>The prompt "{name}" has no version {version}.</source>
        <translation>プロンプト「{name}」にバージョン{version}はありません。</translation>
    </message>
    <message>
        <source>Look it up in the list of versions.</source>
        <translation>バージョンの一覧で確認してください。</translation>
    </message>
    <message>
        <source>Another prompt is called "{name}" already.</source>
        <translation>「{name}」という別のプロンプトがすでにあります。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>別の名前を付けてください。</translation>
    </message>
    <message>
        <source>A prompt needs a name of 1 to {most} characters.</source>
        <translation>プロンプトの名前は1～{most}文字にしてください。</translation>
    </message>
    <message>
        <source>There is no quantisation called {name}.</source>
        <translation>{name}という量子化はありません。</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time. A file made from F16 or BF16 is better at the same size.</source>
        <translation>{model}はすでに{from_type}に量子化されています。その丸めで失われたものは戻らず、{to_type}にすると残りを再び丸めます。同じサイズならF16かBF16から作ったファイルのほうが良質です。</translation>
    </message>
    <message>
        <source>Take the F16 or BF16 file of this model, or add --allow-requantize.</source>
        <translation>このモデルのF16かBF16のファイルを使うか、--allow-requantizeを付けてください。</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time.</source>
        <translation>{model}はすでに{from_type}に量子化されています。その丸めで失われたものは戻らず、{to_type}にすると残りを再び丸めます。</translation>
    </message>
    <message>
        <source>A file made from F16 or BF16 is better at the same size.</source>
        <translation>同じサイズならF16かBF16から作ったファイルのほうが良質です。</translation>
    </message>
    <message>
        <source>It was rounded twice, from {from_type} to {to_type}: a file made from F16 or BF16 would be better at the same size.</source>
        <translation>{from_type}から{to_type}へと2回丸められています。同じサイズならF16かBF16から作ったファイルのほうが良質です。</translation>
    </message>
    <message>
        <source>{model} as {to_type} would not be smaller: {new_bytes:gb} of weights instead of {old_bytes:gb}.</source>
        <translation>{model}は{to_type}にしても小さくなりません。重みは{old_bytes:gb}から{new_bytes:gb}になります。</translation>
    </message>
    <message>
        <source>Take a smaller type.</source>
        <translation>より小さい型を選んでください。</translation>
    </message>
    <message>
        <source>{to_type} needs an importance matrix, measured on text for this very model, and there is none here.</source>
        <translation>{to_type}には、このモデル自身についてテキストで測った重要度行列が必要ですが、ここにはありません。</translation>
    </message>
    <message>
        <source>Take a larger type such as IQ4_XS or Q3_K_S, or download a file in {to_type}.</source>
        <translation>IQ4_XSやQ3_K_Sなどより大きい型を選ぶか、{to_type}のファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>llama.cpp does not make {to_type} of {model}: {detail}.</source>
        <translation>llama.cppは{model}から{to_type}を作れません：{detail}。</translation>
    </message>
    <message>
        <source>Take another type or file.</source>
        <translation>別の型またはファイルを選んでください。</translation>
    </message>
    <message>
        <source>{others} of {tensors} {tensors|tensor|tensors} {others|has|have} a larger type than {to_type}: {others|its|their} rows do not divide into its blocks.</source>
        <translation>テンソル{tensors}個中{others}個は{to_type}より大きい型です。行の長さがブロックで割り切れません。</translation>
    </message>
    <message>
        <source>The new file needs {needed:gb}, and the disk of {folder} has {free:gb} free.</source>
        <translation>新しいファイルには{needed:gb}必要ですが、{folder}のディスクの空きは{free:gb}です。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空きを増やしてください。</translation>
    </message>
    <message>
        <source>The new file cannot be written to {folder}: {detail}.</source>
        <translation>新しいファイルを{folder}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old file is as it was.</source>
        <translation>フォルダーのアクセス権とディスクを確認してください。古いファイルは元のままです。</translation>
    </message>
    <message>
        <source>The disk of {folder} filled up before the new file was whole.</source>
        <translation>新しいファイルが完成する前に{folder}のディスクがいっぱいになりました。</translation>
    </message>
    <message>
        <source>Free some space and try again; the old file is as it was.</source>
        <translation>空きを増やして再試行してください。古いファイルは元のままです。</translation>
    </message>
    <message>
        <source>This had been made before: {path}.</source>
        <translation>以前に作成済みです：{path}。</translation>
    </message>
    <message>
        <source>{path} has {new_bytes:gb}, instead of {old_bytes:gb}.</source>
        <translation>{path}は{new_bytes:gb}です（元は{old_bytes:gb}）。</translation>
    </message>
    <message>
        <source>making {to_type} of {model}</source>
        <translation>{model}の{to_type}を作成中</translation>
    </message>
    <message>
        <source>being quantised</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>choosing what to build</source>
        <translation>作るものを選択中</translation>
    </message>
    <message>
        <source>writing stand-in weights</source>
        <translation>ダミーの重みを書き込み中</translation>
    </message>
    <message>
        <source>loading the stand-in ({turn} of {turns})</source>
        <translation>ダミーを読み込み中（{turn}/{turns}）</translation>
    </message>
    <message>
        <source>timing the stand-in ({turn} of {turns})</source>
        <translation>ダミーを計時中（{turn}/{turns}）</translation>
    </message>
    <message>
        <source>the whole model with stand-in weights, timed {turns} times on this computer</source>
        <translation>ダミーの重みによるモデル全体、このコンピューターで{turns}回計時</translation>
    </message>
    <message>
        <source>stand-ins of {fewer} and {more} of the {layers} layers, timed on this computer and extrapolated by layer</source>
        <translation>{layers}層中{fewer}層と{more}層のダミー、このコンピューターで計時し層数で外挿</translation>
    </message>
    <message>
        <source>The rehearsal writes {needed:gb} to {folder}, and {free:gb} are free there.</source>
        <translation>リハーサルは{folder}に{needed:gb}を書きますが、空きは{free:gb}です。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>そのディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The rehearsal needs {needed:gib} of memory, and {available:gib} are available.</source>
        <translation>リハーサルには{needed:gib}のメモリが必要ですが、空きは{available:gib}です。</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The stand-in weights cannot be written to {folder}: {detail}.</source>
        <translation>ダミーの重みを{folder}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check that disk, and the space that is free there.</source>
        <translation>そのディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: {detail}.</source>
        <translation>{model}はリハーサルできません：{detail}。</translation>
    </message>
    <message>
        <source>Measure it with `leastwise bench` once it is downloaded.</source>
        <translation>ダウンロード後に`leastwise bench`で測定してください。</translation>
    </message>
    <message>
        <source>{model} gives vectors and writes no answers, so there is no speed to rehearse.</source>
        <translation>{model}はベクトルを返し回答を書かないため、リハーサルする速度がありません。</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: llama.cpp accepts no stand-in of it ({detail}).</source>
        <translation>{model}はリハーサルできません。llama.cppがダミーを受け付けません（{detail}）。</translation>
    </message>
    <message>
        <source>{model} would run with {gpu_layers} of its {layers} layers on a GPU, and only all or none can be rehearsed.</source>
        <translation>{model}は{layers}層中{gpu_layers}層をGPUで実行しますが、リハーサルできるのは全層かゼロだけです。</translation>
    </message>
    <message>
        <source>Set the GPU layers to 0, or to -1 for all.</source>
        <translation>GPUの層数を0、または全層を表す-1にしてください。</translation>
    </message>
    <message>
        <source>{word} is no {what} on the Hub.</source>
        <translation>{word}はHubの{what}ではありません。</translation>
    </message>
    <message>
        <source>Write it as the Hub does, such as {example}.</source>
        <translation>{example}のように、Hubの表記で書いてください。</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>検索語が{most}文字を超えています。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>{limit} rows cannot be asked for.</source>
        <translation>{limit}行は要求できません。</translation>
    </message>
    <message>
        <source>Ask for 1 to {most:,}.</source>
        <translation>1～{most:,}を指定してください。</translation>
    </message>
    <message>
        <source>The smallest size is above the largest.</source>
        <translation>最小サイズが最大サイズを上回っています。</translation>
    </message>
    <message>
        <source>Swap them, or leave one out.</source>
        <translation>入れ替えるか、片方を外してください。</translation>
    </message>
    <message>
        <source>{size} is no number of parameters.</source>
        <translation>{size}はパラメーター数ではありません。</translation>
    </message>
    <message>
        <source>Write it such as 350M, 4B or 1.5B.</source>
        <translation>350M、4B、1.5Bのように書いてください。</translation>
    </message>
    <message>
        <source>{host} lists no such GGUF repository.</source>
        <translation>{host}に該当するGGUFリポジトリはありません。</translation>
    </message>
    <message>
        <source>Take fewer or other words.</source>
        <translation>語句を減らすか変えてください。</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>さらにあります。</translation>
    </message>
    <message>
        <source>Raise --limit, or add words.</source>
        <translation>--limitを増やすか、語句を追加してください。</translation>
    </message>
    <message>
        <source>{count} more {count|was|were} left out, since the Hub does not tell how many parameters {count|it has|they have}.</source>
        <translation>さらに{count}件は、Hubでパラメーター数がわからないため除外しました。</translation>
    </message>
    <message>
        <source>This is what the Hub answered at {fetched}.</source>
        <translation>{fetched}のHubの応答です。</translation>
    </message>
    <message>
        <source>{reference} is no repository.</source>
        <translation>{reference}はリポジトリではありません。</translation>
    </message>
    <message>
        <source>Write it as owner/name, such as Qwen/Qwen3-4B-GGUF.</source>
        <translation>Qwen/Qwen3-4B-GGUFのように、owner/nameの形で書いてください。</translation>
    </message>
    <message>
        <source>{repository} has no model card.</source>
        <translation>{repository}にモデルカードはありません。</translation>
    </message>
    <message>
        <source>The card of {repository} is longer; this is its first {most:gb}.</source>
        <translation>{repository}のカードはもっと長く、これは最初の{most:gb}です。</translation>
    </message>
    <message>
        <source>Copy one from the settings of your account on the Hub: letters and digits without spaces.</source>
        <translation>Hubのアカウント設定からコピーしてください。空白を含まない英数字です。</translation>
    </message>
    <message>
        <source>This system's keyring did not do what was asked for {host}: {detail}.</source>
        <translation>システムのキーリングが{host}に対する操作を行いませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set HF_TOKEN.</source>
        <translation>ロックを解除して再試行するか、HF_TOKENを設定してください。</translation>
    </message>
    <message>
        <source>The key for {host} is kept in {keyring}.</source>
        <translation>{host}のキーは{keyring}に保存されています。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept for later, and it is never written to a file.</source>
        <translation>このシステムにはキーリングがないため、キーを保存できません。ファイルに書かれることもありません。</translation>
    </message>
    <message>
        <source>Set HF_TOKEN where you start Leastwise.</source>
        <translation>Leastwiseを起動する環境でHF_TOKENを設定してください。</translation>
    </message>
    <message>
        <source>The key for {host} is gone from here.</source>
        <translation>{host}のキーをここから削除しました。</translation>
    </message>
    <message>
        <source>No key was kept for {host}.</source>
        <translation>{host}のキーは保存されていませんでした。</translation>
    </message>
    <message>
        <source>The key for {host} comes from HF_TOKEN.</source>
        <translation>{host}のキーはHF_TOKENによるものです。</translation>
    </message>
    <message>
        <source>The key for {host} is kept until Leastwise is closed.</source>
        <translation>{host}のキーはLeastwiseを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>The key for {host} is used until Leastwise is closed: this system has no keyring to keep it in, and it is never written to a file.</source>
        <translation>{host}のキーはLeastwiseを閉じるまで使われます。このシステムには保存先のキーリングがなく、ファイルに書かれることもありません。</translation>
    </message>
    <message>
        <source>There is no key for {host}.</source>
        <translation>{host}のキーはありません。</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in. One that is given here is used until Leastwise is closed.</source>
        <translation>{host}のキーはなく、このシステムには保存先のキーリングもありません。ここで入力したキーはLeastwiseを閉じるまで使われます。</translation>
    </message>
    <message>
        <source>There is no key for {host}; none is needed for public models.</source>
        <translation>{host}のキーはありません。公開モデルには不要です。</translation>
    </message>
    <message>
        <source>Keep one with `leastwise models token set`.</source>
        <translation>`leastwise models token set`で保存できます。</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in.</source>
        <translation>{host}のキーはなく、このシステムには保存先のキーリングもありません。</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>アクセストークンがないか、誤っています。</translation>
    </message>
    <message>
        <source>Send the token that the server showed when it started, as `Authorization: Bearer TOKEN`.</source>
        <translation>サーバーの起動時に表示されたものを`Authorization: Bearer TOKEN`として送ってください。</translation>
    </message>
    <message>
        <source>Requests for the host {host} are not answered here.</source>
        <translation>ホスト{host}宛てのリクエストには、ここでは応答しません。</translation>
    </message>
    <message>
        <source>Call the server by the address that it showed when it started.</source>
        <translation>サーバーの起動時に表示されたアドレスで呼び出してください。</translation>
    </message>
    <message>
        <source>Pages of {origin} may not call this server.</source>
        <translation>{origin}のページからはこのサーバーを呼び出せません。</translation>
    </message>
    <message>
        <source>Start it with --allow-origin {origin} if they should.</source>
        <translation>許可する場合は--allow-origin {origin}を付けて起動してください。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path}には何もありません。</translation>
    </message>
    <message>
        <source>See /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings.</source>
        <translation>/v1/models、/v1/chat/completions、/v1/completions、/v1/embeddingsを参照してください。</translation>
    </message>
    <message>
        <source>{path} does not take {method}.</source>
        <translation>{path}は{method}を受け付けません。</translation>
    </message>
    <message>
        <source>The model {model} is not served here.</source>
        <translation>モデル{model}はここでは提供していません。</translation>
    </message>
    <message>
        <source>This server's model is called {served}.</source>
        <translation>このサーバーのモデルは{served}です。</translation>
    </message>
    <message>
        <source>The request is larger than {limit:gb}.</source>
        <translation>リクエストが{limit:gb}を超えています。</translation>
    </message>
    <message>
        <source>Send less in one request.</source>
        <translation>1回のリクエストを小さくしてください。</translation>
    </message>
    <message>
        <source>The request did not arrive within {limit} s.</source>
        <translation>リクエストが{limit}秒以内に届きませんでした。</translation>
    </message>
    <message>
        <source>Send it again, whole.</source>
        <translation>全体を送り直してください。</translation>
    </message>
    <message>
        <source>The request is not valid HTTP/1.1, or its header is too long.</source>
        <translation>リクエストが有効なHTTP/1.1ではないか、ヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>The request's body is not valid JSON: {detail}.</source>
        <translation>リクエストの本文が有効なJSONではありません：{detail}。</translation>
    </message>
    <message>
        <source>{field}: {detail}.</source>
        <translation>{field}：{detail}。</translation>
    </message>
    <message>
        <source>{field} is not supported: {detail}.</source>
        <translation>{field}には対応していません：{detail}。</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>開いている接続が多すぎます。</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>いくつか閉じるか、少し待って再試行してください。</translation>
    </message>
    <message>
        <source>{limit} {limit|request is|requests are} being answered.</source>
        <translation>{limit}件のリクエストに応答中です。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待って再試行してください。</translation>
    </message>
    <message>
        <source>The answer took longer than {limit} s.</source>
        <translation>回答に{limit}秒を超える時間がかかりました。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise the time limit.</source>
        <translation>トークン数を減らすか、時間の制限を引き上げてください。</translation>
    </message>
    <message>
        <source>The process that holds the model has ended and is being started again.</source>
        <translation>モデルを保持するプロセスが終了し、再起動中です。</translation>
    </message>
    <message>
        <source>The server met a defect of its own.</source>
        <translation>サーバーで不具合が起きました。</translation>
    </message>
    <message>
        <source>Details are in {log}.</source>
        <translation>詳細は{log}にあります。</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened: {detail}.</source>
        <translation>ポート{port}を開けません：{detail}。</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>--portで別のポートを選ぶか、指定を外してください。</translation>
    </message>
    <message>
        <source>The process that served {model} ended ({how}).</source>
        <translation>{model}を提供していたプロセスが終了しました（{how}）。</translation>
    </message>
    <message>
        <source>Start it again. Details are in {log}.</source>
        <translation>起動し直してください。詳細は{log}にあります。</translation>
    </message>
    <message>
        <source>Serving {name} at {address}.</source>
        <translation>{name}を{address}で提供中です。</translation>
    </message>
    <message>
        <source>Token: {token} (shown this once).</source>
        <translation>アクセストークン：{token}（表示は今回だけ）。</translation>
    </message>
    <message>
        <source>Every program of this computer may call it: no token is asked for.</source>
        <translation>このコンピューターのどのプログラムからも呼び出せます。アクセストークンは不要です。</translation>
    </message>
    <message>
        <source>Ctrl-C stops it.</source>
        <translation>Ctrl-Cで停止します。</translation>
    </message>
    <message>
        <source>Stopped after {requests} {requests|request|requests}, {tokens} {tokens|token|tokens} written.</source>
        <translation>停止しました。リクエスト{requests}件、生成{tokens}トークン。</translation>
    </message>
    <message>
        <source>{cause} The model is being loaded again.</source>
        <translation>{cause}モデルを再度読み込んでいます。</translation>
    </message>
    <message>
        <source>The model is loaded again.</source>
        <translation>モデルを再度読み込みました。</translation>
    </message>
    <message>
        <source>This token cannot be sent in a header.</source>
        <translation>このアクセストークンはヘッダーで送れません。</translation>
    </message>
    <message>
        <source>Take 8 to 256 letters, digits and punctuation marks without spaces.</source>
        <translation>空白を含まない8～256文字の英数字と記号にしてください。</translation>
    </message>
    <message>
        <source>{origin} is no origin.</source>
        <translation>{origin}はオリジンではありません。</translation>
    </message>
    <message>
        <source>Write it as a browser does: https://example.org</source>
        <translation>ブラウザーと同じ形で書いてください：https://example.org</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>How models run</source>
        <translation>モデルの実行方法</translation>
    </message>
    <message>
        <source>Runs over a suite</source>
        <translation>評価セットの実行</translation>
    </message>
    <message>
        <source>Network and cloud</source>
        <translation>通信とクラウド</translation>
    </message>
    <message>
        <source>Money and power</source>
        <translation>費用と電力</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>モデルとデータ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of the window: as the system has them, light, or dark.</source>
        <translation>ウィンドウの配色：システムに合わせる、ライト、ダーク。</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Size of the window's text, in percent of the system's.</source>
        <translation>ウィンドウの文字サイズ。システムの文字サイズに対する割合（%）です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window; the command line speaks English. Figures and dates follow it.</source>
        <translation>ウィンドウの言語。コマンドラインは英語です。数値と日付の表記もこれに従います。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
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
        <translation>モデルを実行するスレッド数。0は物理コア数、ごく小さいモデルでは1です。</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together that a model is given room for.</source>
        <translation>モデルに確保するプロンプトと回答の合計トークン数。</translation>
    </message>
    <message>
        <source>Answers that a model writes at once in a run over a suite; they share the context.</source>
        <translation>評価セットの実行でモデルが同時に書く回答の数。コンテキストを共有します。</translation>
    </message>
    <message>
        <source>Layers that go to the GPU; -1 takes all that fit.</source>
        <translation>GPUに載せる層数。-1は収まるだけすべてです。</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>収まるだけすべて</translation>
    </message>
    <message>
        <source>Loading of weights</source>
        <translation>重みの読み込み</translation>
    </message>
    <message>
        <source>How weights come into memory: read once into private memory, or mapped from the file.</source>
        <translation>重みをメモリへ読み込む方法：一度にプライベートメモリへ読むか、ファイルからマップするか。</translation>
    </message>
    <message>
        <source>Read into memory</source>
        <translation>メモリへ読み込む</translation>
    </message>
    <message>
        <source>Mapped from the file</source>
        <translation>ファイルからマップ</translation>
    </message>
    <message>
        <source>Flash attention: on, off, or as llama.cpp decides for the model.</source>
        <translation>Flash attention：オン、オフ、またはllama.cppがモデルに応じて決定。</translation>
    </message>
    <message>
        <source>As llama.cpp decides</source>
        <translation>llama.cppに任せる</translation>
    </message>
    <message>
        <source>Giving up early</source>
        <translation>早期の打ち切り</translation>
    </message>
    <message>
        <source>Chance, in percent, that deciding models before their last case may make a run name the wrong one; 0 decides only what the rest cannot change.</source>
        <translation>最後のケースの前にモデルを判定することで、実行が誤ったモデルを選ぶ確率（％）。0なら、残りで変わりえないものだけを判定します。</translation>
    </message>
    <message>
        <source>Stop at the verdict</source>
        <translation>判定で停止</translation>
    </message>
    <message>
        <source>Whether a run ends once a model is expected to pass, with the chance of error above. Otherwise that model is run to its last case, which makes its verdict exact.</source>
        <translation>モデルが合格と見込まれた時点で（誤りの確率は上記）実行を終えるかどうか。終えない場合、そのモデルを最後のケースまで実行し、判定を正確にします。</translation>
    </message>
    <message>
        <source>No: run it to its last case</source>
        <translation>いいえ：最後のケースまで実行</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>スリープを防ぐ</translation>
    </message>
    <message>
        <source>Whether the computer is kept from falling asleep while a run over a suite goes on.</source>
        <translation>評価セットの実行中、コンピューターのスリープを防ぐかどうか。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>オフラインスイッチ</translation>
    </message>
    <message>
        <source>Whether everything that needs the network is refused, headers of models included.</source>
        <translation>モデルのヘッダーを含め、ネットワークが必要なものをすべて拒否するかどうか。</translation>
    </message>
    <message>
        <source>Off: what you ask for may go out</source>
        <translation>オフ：ご指定のものは送信される</translation>
    </message>
    <message>
        <source>On: nothing goes out</source>
        <translation>オン：何も送信されない</translation>
    </message>
    <message>
        <source>Speed of downloads</source>
        <translation>ダウンロードの速度</translation>
    </message>
    <message>
        <source>What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit.</source>
        <translation>全ダウンロードの合計速度の上限（毎秒kB、1 kB = 1,000バイト）。0は制限なしです。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Cloud calls at once</source>
        <translation>クラウドの同時呼び出し数</translation>
    </message>
    <message>
        <source>Calls to a cloud model that are in flight at once while a suite is put to it.</source>
        <translation>評価セットの実行中、クラウドモデルへ同時に行う呼び出しの数。</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in the currency of the price table; empty is not known.</source>
        <translation>1キロワット時の料金。価格表の通貨で。空欄は不明です。</translation>
    </message>
    <message>
        <source>Price of the machine</source>
        <translation>マシンの価格</translation>
    </message>
    <message>
        <source>What a machine like this costs, in the same currency: 0 where it is there anyway, empty where that is not known.</source>
        <translation>このようなマシンの価格。同じ通貨で。どのみちあるなら0、不明なら空欄です。</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年数</translation>
    </message>
    <message>
        <source>Years over which the price of a machine is spread.</source>
        <translation>マシンの価格を割り振る年数。</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>回答中の電力</translation>
    </message>
    <message>
        <source>Power at the socket, in watts, while a model answers, as you measured it; empty takes the computer's own counters where it has any.</source>
        <translation>モデルが回答中のコンセントでの電力（ワット）の測定値。空欄なら、コンピューターのカウンターがあれば使います。</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>モデルの追加フォルダー</translation>
    </message>
    <message>
        <source>Further folders in which Leastwise looks for GGUF files.</source>
        <translation>LeastwiseがGGUFファイルを探す追加のフォルダー。</translation>
    </message>
    <message>
        <source>Folder of own models</source>
        <translation>自分のモデルのフォルダー</translation>
    </message>
    <message>
        <source>Folder of the models that Leastwise owns; empty is in its data directory. `leastwise models move` changes it and takes the models along.</source>
        <translation>Leastwiseが所有するモデルのフォルダー。空欄ならデータフォルダーの中です。`leastwise models move`で変更すると、モデルも移動します。</translation>
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
        <translation>年</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>{name} comes from the environment ({variable}) and cannot be changed here.</source>
        <translation>{name}は環境変数（{variable}）によるもので、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Unset {variable}, or change it where it is set.</source>
        <translation>{variable}の設定を解除するか、設定元で変更してください。</translation>
    </message>
    <message>
        <source>{name} is not changed by itself, as the models have to go along.</source>
        <translation>モデルも一緒に移す必要があるため、{name}だけを変更できません。</translation>
    </message>
    <message>
        <source>Move them: `leastwise models move FOLDER`, or Library on the Models page.</source>
        <translation>移動するには：`leastwise models move FOLDER`、または「モデル」ページの「ライブラリ」。</translation>
    </message>
    <message>
        <source>{variable} in the environment says {value}.</source>
        <translation>環境変数{variable}の値は{value}です。</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend or unset it.</source>
        <translation>指定できる値：{allowed}。修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{name} is {value} from now on.</source>
        <translation>{name}は今から{value}になります。</translation>
    </message>
    <message>
        <source>{name} is {value} from the next start on.</source>
        <translation>{name}は次回の起動から{value}になります。</translation>
    </message>
    <message>
        <source>Back to their defaults: {names}.</source>
        <translation>既定値に戻しました：{names}。</translation>
    </message>
    <message>
        <source>Every setting has its default; there is nothing to reset.</source>
        <translation>すべての設定が既定値のため、リセットするものはありません。</translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether all settings shall be reset.</source>
        <translation>すべての設定をリセットしてよいか確認する相手がいません。</translation>
    </message>
    <message>
        <source>Give --yes.</source>
        <translation>--yesを付けてください。</translation>
    </message>
    <message>
        <source>Nothing was reset.</source>
        <translation>何もリセットしていません。</translation>
    </message>
    <message>
        <source>It is not said what to reset.</source>
        <translation>何をリセットするか指定されていません。</translation>
    </message>
    <message>
        <source>Name settings, or give --all; not both.</source>
        <translation>設定を指定するか、--allを付けてください。両方は指定できません。</translation>
    </message>
    <message>
        <source>reading memory</source>
        <translation>メモリを読み取り中</translation>
    </message>
    <message>
        <source>timing weights of each type</source>
        <translation>型ごとの重みを計時中</translation>
    </message>
    <message>
        <source>timing what surrounds a step</source>
        <translation>ステップ外の処理を計時中</translation>
    </message>
    <message>
        <source>timing the steps of a model</source>
        <translation>モデルのステップを計時中</translation>
    </message>
    <message>
        <source>timing the steps of a prompt</source>
        <translation>プロンプトのステップを計時中</translation>
    </message>
    <message>
        <source>timing attention</source>
        <translation>アテンションを計時中</translation>
    </message>
    <message>
        <source>timing recurrent layers</source>
        <translation>再帰層を計時中</translation>
    </message>
    <message>
        <source>timing experts</source>
        <translation>エキスパートを計時中</translation>
    </message>
    <message>
        <source>Measuring this computer needs {needed:gb} of disk space for a moment, and there is less in {folder}.</source>
        <translation>このコンピューターの測定には一時的に{needed:gb}のディスク容量が必要ですが、{folder}に足りません。</translation>
    </message>
    <message>
        <source>Other programs keep this computer so busy that its speed cannot be measured.</source>
        <translation>ほかのプログラムで忙しく、このコンピューターの速度を測定できません。</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers would run on a GPU, and a speed is only predicted for all or none.</source>
        <translation>{layers}層中{gpu_layers}層をGPUで実行しますが、速度を予測できるのは全層かゼロだけです。</translation>
    </message>
    <message>
        <source>This computer was measured with its GPU, and the model would run on the processor.</source>
        <translation>このコンピューターはGPU込みで測定されていますが、このモデルはプロセッサで実行されます。</translation>
    </message>
    <message>
        <source>predicted from the bytes that are read for each token and what this computer does with weights of these types</source>
        <translation>トークンごとに読むバイト数と、このコンピューターがこれらの型の重みを処理する速さから予測</translation>
    </message>
    <message>
        <source>predicted from what this computer does with weights of these types, corrected by {count} {count|speed that was|speeds that were} measured here</source>
        <translation>このコンピューターがこれらの型の重みを処理する速さから予測し、ここで測った{count}件の速度で補正</translation>
    </message>
    <message>
        <source>measured here with the same file and settings</source>
        <translation>同じファイルと設定でここで実測</translation>
    </message>
    <message>
        <source>The whole interval reaches the bar of {bar:percent}: new inputs of this kind would too (95 % confidence).</source>
        <translation>区間全体が合格ライン{bar:percent}に達しています。この種の新しい入力でも達します（信頼度95%）。</translation>
    </message>
    <message>
        <source>The whole interval lies below the bar of {bar:percent} (95 % confidence).</source>
        <translation>区間全体が合格ライン{bar:percent}を下回っています（信頼度95%）。</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its lower end would reach the bar.</source>
        <translation>合格ライン{bar:percent}はこの区間内にあります。さらに{cases:,}件のケースが同じ率で合格すれば、下端が合格ラインに達します。</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its upper end would fall below the bar.</source>
        <translation>合格ライン{bar:percent}はこの区間内にあります。さらに{cases:,}件のケースが同じ率で合格すれば、上端が合格ラインを下回ります。</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval, and the rate is so near to it that more than {most:,} further cases would be needed to tell.</source>
        <translation>合格ライン{bar:percent}はこの区間内にあり、合格率と近いため、見分けるにはさらに{most:,}件を超えるケースが必要です。</translation>
    </message>
    <message>
        <source>The rate is the bar itself, {bar:percent}: no number of further cases that pass at this rate would tell on which side of it new inputs lie.</source>
        <translation>合格率は合格ライン{bar:percent}そのものです。この率で合格するケースをいくら増やしても、新しい入力がどちらの側にあるかは分かりません。</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case comes|cases come} from {sources:,} {sources|source|sources} and {cases|is|are} worth {effective:figure} independent ones: by sources expect {low:percent} to {high:percent_up} on new inputs.</source>
        <translation>{cases:,}件のケースは{sources:,}個の出典によるもので、独立な{effective:figure}件に相当します。出典単位では、新しい入力で{low:percent}～{high:percent_up}が見込まれます。</translation>
    </message>
    <message>
        <source>All {cases:,} cases come from one source, which says nothing of others.</source>
        <translation>{cases:,}件のケースはすべて1つの出典によるもので、ほかの出典については何もわかりません。</translation>
    </message>
    <message>
        <source>The chance that {repeats} answers to one case all pass is {hat:percent} (pass^{repeats}).</source>
        <translation>1つのケースへの{repeats}回の回答がすべて合格する確率は{hat:percent}です（pass^{repeats}）。</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes. No test tells whether that is chance: one was stopped early, and earlier outcomes chose which cases came first.</source>
        <translation>{better}が合格で{worse}が不合格のケースは{more}件、その逆は{fewer}件です。一方を途中で停止し、それまでの結果でケースの順序が決まったため、偶然かどうかは検定できません。</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: more than chance would do ({test}, p {p:chance}).</source>
        <translation>{better}が合格で{worse}が不合格のケースは{more}件、その逆は{fewer}件で、偶然を超えています（{test}、p {p:chance}）。</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: that may be chance ({test}, p {p:chance}).</source>
        <translation>{better}が合格で{worse}が不合格のケースは{more}件、その逆は{fewer}件で、偶然かもしれません（{test}、p {p:chance}）。</translation>
    </message>
    <message>
        <source>Cases that no model passes: {count} (numbers {cases}).</source>
        <translation>どのモデルも合格しないケース：{count}件（番号{cases}）。</translation>
    </message>
    <message>
        <source>Check whether they ask for what the task needs.</source>
        <translation>タスクに必要なものを求めているか確認してください。</translation>
    </message>
    <message>
        <source>Cases in which the check {check} passes whatever the model: {count} (numbers {cases}).</source>
        <translation>どのモデルでもチェック{check}が合格するケース：{count}件（番号{cases}）。</translation>
    </message>
    <message>
        <source>Cases in which the check {check} fails whatever the model: {count} (numbers {cases}).</source>
        <translation>どのモデルでもチェック{check}が不合格になるケース：{count}件（番号{cases}）。</translation>
    </message>
    <message>
        <source>{first} and {second} agree in {cases:,} of {cases:,} {cases|case|cases}.</source>
        <translation>{cases:,}件のケースのうち{cases:,}件で{first}と{second}が一致します。</translation>
    </message>
    <message>
        <source>{first} and {second} share no case, so that nothing can be compared.</source>
        <translation>{first}と{second}には共通のケースがないため、比較できません。</translation>
    </message>
    <message>
        <source>Nearest came {model}: of {run:,} {run|case|cases} run {passed:,} passed. Failed: {count:,} (numbers {cases}).</source>
        <translation>最も近かったのは{model}で、実行した{run:,}件のうち{passed:,}件が合格しました。不合格：{count:,}件（番号{cases}）。</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {detail}.</source>
        <translation>レポートを{path}に書き込めませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Report written to {path}.</source>
        <translation>レポートを{path}に書き込みました。</translation>
    </message>
    <message>
        <source>No file can be written at {path}.</source>
        <translation>{path}にファイルを書き込めません。</translation>
    </message>
    <message>
        <source>Name a file in a folder.</source>
        <translation>フォルダー内のファイルを指定してください。</translation>
    </message>
    <message>
        <source>A report is of one run, and several suites were asked for.</source>
        <translation>レポートは1つの実行についてのものですが、複数の評価セットが指定されています。</translation>
    </message>
    <message>
        <source>Leave out --report, then use `leastwise history export`.</source>
        <translation>--reportを外し、`leastwise history export`を使ってください。</translation>
    </message>
    <message>
        <source>No report has the ending of {path}.</source>
        <translation>{path}の拡張子のレポートはありません。</translation>
    </message>
    <message>
        <source>Use .html, .json, .csv, .xml (JUnit) or .md (a summary).</source>
        <translation>.html、.json、.csv、.xml（JUnit）、.md（要約）を使ってください。</translation>
    </message>
    <message>
        <source>exact McNemar test</source>
        <translation>McNemarの正確検定</translation>
    </message>
    <message>
        <source>anytime-valid test, since one was stopped early</source>
        <translation>一方を途中で停止したため、常時有効な検定</translation>
    </message>
    <message>
        <source>Another Leastwise is writing the history in {path} (process {pid}).</source>
        <translation>別のLeastwiseが{path}の履歴に書き込み中です（プロセス{pid}）。</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, then try again.</source>
        <translation>閉じるか、終わるまで待ってから再試行してください。</translation>
    </message>
    <message>
        <source>The data directory {path} cannot be written: {detail}.</source>
        <translation>データフォルダー{path}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check its permissions, or set LEASTWISE_HOME to a folder that can be written.</source>
        <translation>アクセス権を確認するか、LEASTWISE_HOMEに書き込めるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>{path}のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and run again with --resume; what was finished is kept.</source>
        <translation>空きを増やし、--resumeを付けて再実行してください。完了分は保持されます。</translation>
    </message>
    <message>
        <source>The history in {path} was written by a newer Leastwise.</source>
        <translation>{path}の履歴は新しいLeastwiseで書かれています。</translation>
    </message>
    <message>
        <source>Update Leastwise, or set LEASTWISE_HOME to another folder.</source>
        <translation>Leastwiseを更新するか、LEASTWISE_HOMEに別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The history in {path} is damaged: {detail}.</source>
        <translation>{path}の履歴が破損しています：{detail}。</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away to start a new one.</source>
        <translation>元のまま残しています。新しく始めるには、移動してください。</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path}はほかのプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away, or set LEASTWISE_HOME to another folder.</source>
        <translation>元のまま残しています。移動するか、LEASTWISE_HOMEに別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The history in {path} is open for reading only.</source>
        <translation>{path}の履歴は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Close the other Leastwise, then try again.</source>
        <translation>もう一方のLeastwiseを閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>A newer or older Leastwise wrote something here that this one has no words for ({unknown_code}).</source>
        <translation>新しいまたは古いLeastwiseが、このバージョンで表示できない内容を書いています（{unknown_code}）。</translation>
    </message>
    <message>
        <source>The history in {path} could not be written: {detail}.</source>
        <translation>{path}の履歴に書き込めませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Check the disk and run again with --resume; what was finished is kept.</source>
        <translation>ディスクを確認し、--resumeを付けて再実行してください。完了分は保持されます。</translation>
    </message>
    <message>
        <source>Leastwise is closing, so nothing more is kept.</source>
        <translation>Leastwiseの終了中のため、これ以上保持されません。</translation>
    </message>
    <message>
        <source>Runs are searched for at most {limit} words at once.</source>
        <translation>実行の検索に一度に使える語は最大{limit}個です。</translation>
    </message>
    <message>
        <source>Search for fewer.</source>
        <translation>語を減らしてください。</translation>
    </message>
    <message>
        <source>There is no interrupted run of {suite} with these models and this bar.</source>
        <translation>{suite}に、これらのモデルと合格ラインで中断した実行はありません。</translation>
    </message>
    <message>
        <source>Run `leastwise find` without --resume.</source>
        <translation>--resumeなしで`leastwise find`を実行してください。</translation>
    </message>
    <message>
        <source>Run {run_id} is being made just now.</source>
        <translation>実行{run_id}は進行中です。</translation>
    </message>
    <message>
        <source>Stop it first, then remove it.</source>
        <translation>停止してから削除してください。</translation>
    </message>
    <message>
        <source>Run {run_id} is of another suite, or of the same with other cases, so that no case can be held against this one.</source>
        <translation>実行{run_id}は別の評価セット、または同じ評価セットでケースが異なるため、ケースごとに比べられません。</translation>
    </message>
    <message>
        <source>Name a run of the same suite.</source>
        <translation>同じ評価セットの実行を指定してください。</translation>
    </message>
    <message>
        <source>No model of run {run_id} answered every case, so that none can be the reference.</source>
        <translation>実行{run_id}に全ケースに回答したモデルがないため、基準にできるものがありません。</translation>
    </message>
    <message>
        <source>Name a run that has one.</source>
        <translation>該当するモデルのある実行を指定してください。</translation>
    </message>
    <message>
        <source>Removed with every answer: run {runs}.</source>
        <translation>すべての回答ごと削除しました：実行{runs}。</translation>
    </message>
    <message>
        <source>Removing runs needs your word, and nobody can be asked here.</source>
        <translation>実行の削除には確認が必要ですが、ここでは確認できません。</translation>
    </message>
    <message>
        <source>There is no run number {run_id}.</source>
        <translation>実行{run_id}はありません。</translation>
    </message>
    <message>
        <source>See `leastwise history`.</source>
        <translation>`leastwise history`を参照してください。</translation>
    </message>
    <message>
        <source>There is no suite at {path}.</source>
        <translation>{path}に評価セットがありません。</translation>
    </message>
    <message>
        <source>Give a folder with a promptfooconfig.yaml, or one of: {known}.</source>
        <translation>promptfooconfig.yamlのあるフォルダー、または次のいずれかを指定してください：{known}。</translation>
    </message>
    <message>
        <source>Mend the file there.</source>
        <translation>そこのファイルを修正してください。</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <translation>{path}：{detail}。</translation>
    </message>
    <message>
        <source>{path} holds no cases.</source>
        <translation>{path}にケースがありません。</translation>
    </message>
    <message>
        <source>Add at least one case to its tests.</source>
        <translation>testsにケースを1件以上追加してください。</translation>
    </message>
    <message>
        <source>{name}: {cases} {cases|case|cases}, {checks} {checks|check|checks}; the bar is {rate:percent}.</source>
        <translation>{name}：ケース{cases}件、チェック{checks}件、合格ラインは{rate:percent}。</translation>
    </message>
    <message>
        <source>There is no suite file at {path}.</source>
        <translation>{path}に評価セットのファイルがありません。</translation>
    </message>
    <message>
        <source>{path} holds no promptfooconfig.yaml.</source>
        <translation>{path}にpromptfooconfig.yamlがありません。</translation>
    </message>
    <message>
        <source>Give a suite's folder, or its configuration file.</source>
        <translation>評価セットのフォルダー、またはその設定ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit:gib}, more than a suite's file may have.</source>
        <translation>{path}は{limit:gib}を超え、評価セットのファイルの上限を上回ります。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>Too many templates of {path} could not be filled in: {cause}.</source>
        <translation>{path}のテンプレートのうち、展開できないものが多すぎます：{cause}。</translation>
    </message>
    <message>
        <source>Look for a loop that does not end or a text that grows without bound.</source>
        <translation>終わらないループや、際限なく伸びるテキストがないか確認してください。</translation>
    </message>
    <message>
        <source>With {path} the suite's files are larger than {limit:gib} together, more than a suite may have.</source>
        <translation>{path}を含めた評価セットのファイルが合計{limit:gib}を超え、上限を上回ります。</translation>
    </message>
    <message>
        <source>Split the suite into several.</source>
        <translation>評価セットを複数に分けてください。</translation>
    </message>
    <message>
        <source>the text is not {encoding} here; if the file is Latin-1 or Windows-1252, save it as UTF-8</source>
        <translation>ここのテキストは{encoding}ではありません。Latin-1かWindows-1252のファイルならUTF-8で保存してください</translation>
    </message>
    <message>
        <source>This suite has no scripts that wait for your consent.</source>
        <translation>この評価セットに、同意待ちのスクリプトはありません。</translation>
    </message>
    <message>
        <source>Nothing was allowed.</source>
        <translation>何も許可していません。</translation>
    </message>
    <message>
        <source>Scripts of this suite that may run from now on: {count}.</source>
        <translation>今後実行できるこの評価セットのスクリプト：{count}個。</translation>
    </message>
    <message>
        <source>Nobody is there to be asked.</source>
        <translation>確認を求める相手がいません。</translation>
    </message>
    <message>
        <source>Read the scripts, and give --yes to allow them.</source>
        <translation>スクリプトを読み、--yesを付けて許可してください。</translation>
    </message>
    <message>
        <source>The consent could not be kept in {path}: {detail}.</source>
        <translation>同意を{path}に保存できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>{key} must be a mapping</source>
        <translation>{key}はマッピングである必要があります</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key}はリストである必要があります</translation>
    </message>
    <message>
        <source>{key} must be a text</source>
        <translation>{key}はテキストである必要があります</translation>
    </message>
    <message>
        <source>{key} must be a number</source>
        <translation>{key}は数である必要があります</translation>
    </message>
    <message>
        <source>this line is not JSON ({detail})</source>
        <translation>この行はJSONではありません（{detail}）</translation>
    </message>
    <message>
        <source>a check needs a type</source>
        <translation>チェックにはtypeが必要です</translation>
    </message>
    <message>
        <source>an assert-set needs a list under assert</source>
        <translation>assert-setにはassertの下にリストが必要です</translation>
    </message>
    <message>
        <source>{key} must not be negative</source>
        <translation>{key}を負にはできません</translation>
    </message>
    <message>
        <source>{key} appears twice</source>
        <translation>{key}が2回現れています</translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation>入れ子が{limit}段を超えています</translation>
    </message>
    <message>
        <source>it would grow to more than {limit:,} entries</source>
        <translation>{limit:,}項目を超えて膨らみます</translation>
    </message>
    <message>
        <source>the suite has more than {limit:,} cases; split it</source>
        <translation>評価セットのケースが{limit:,}件を超えています。分割してください</translation>
    </message>
    <message>
        <source>there is no column that a prompt can be made of</source>
        <translation>プロンプトを作れる列がありません</translation>
    </message>
    <message>
        <source>The name of {path} must end with one of: {known}.</source>
        <translation>{path}の名前の末尾は次のいずれかにしてください：{known}。</translation>
    </message>
    <message>
        <source>{path} was not written: CSV cannot hold {what} of case {case}.</source>
        <translation>{path}は書き込んでいません。CSVではケース{case}の{what}を表せません。</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo.</source>
        <translation>--to jsonlまたは--to promptfooで書き出してください。</translation>
    </message>
    <message>
        <source>{path} was not written: case {case} would not read back the same from {form}.</source>
        <translation>{path}は書き込んでいません。ケース{case}は{form}から読み戻すと同じになりません。</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo, or mend the case.</source>
        <translation>--to jsonlまたは--to promptfooで書き出すか、ケースを修正してください。</translation>
    </message>
    <message>
        <source>Unsupported: {name} (in {count:,} {count|case|cases}); it never passes.</source>
        <translation>非対応：{name}（{count:,}件のケース）。合格しません。</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case|cases} of {name} {cases|was|were} written to {path}, as {form}.</source>
        <translation>{name}のケース{cases:,}件を{form}として{path}に書き込みました。</translation>
    </message>
    <message>
        <source>There is already a suite at {path}.</source>
        <translation>{path}にはすでに評価セットがあります。</translation>
    </message>
    <message>
        <source>Give another name, or remove it first.</source>
        <translation>別の名前を指定するか、先に削除してください。</translation>
    </message>
    <message>
        <source>{name} is now among your suites: {cases:,} {cases|case|cases}, in {path}.</source>
        <translation>{name}を独自の評価セットに加えました：ケース{cases:,}件、{path}。</translation>
    </message>
    <message>
        <source>{name} is ready in {path}, with {cases:,} {cases|case|cases}.</source>
        <translation>{name}を{path}に用意しました（ケース{cases:,}件）。</translation>
    </message>
    <message>
        <source>Write your task and your tests into its promptfooconfig.yaml; the comments say how.</source>
        <translation>タスクとテストをpromptfooconfig.yamlに書いてください。書き方はコメントにあります。</translation>
    </message>
    <message>
        <source>{file} is parted by {delimiter}, and was read so.</source>
        <translation>{file}は{delimiter}区切りのため、そのように読み込みました。</translation>
    </message>
    <message>
        <source>The prompt names these columns with their values: {columns}.</source>
        <translation>プロンプトには次の列が値とともに入ります：{columns}。</translation>
    </message>
    <message>
        <source>The variable {name} is missing in {count:,} {count|case|cases} (numbers {cases}); nothing stands in its place.</source>
        <translation>変数{name}が{count:,}件のケースにありません（番号{cases}）。その場所は空になります。</translation>
    </message>
    <message>
        <source>The check {check} is broken in {count:,} {count|case|cases} (numbers {cases}), so no model passes {count|it|them}: {cause}.</source>
        <translation>チェック{check}は{count:,}件のケース（{cases}）で誤っているため、どのモデルも合格しません：{cause}。</translation>
    </message>
    <message>
        <source>{count:,} {count|case has|cases have} no check (numbers {cases}), so any answer passes {count|it|them}.</source>
        <translation>{count:,}件のケースにチェックがないため（番号{cases}）、どの回答も合格します。</translation>
    </message>
    <message>
        <source>a second document begins, and a suite has one</source>
        <translation>2つ目の文書が始まっていますが、評価セットは1つだけです</translation>
    </message>
    <message>
        <source>the alias {name} stands for nothing above it</source>
        <translation>エイリアス{name}に当たるものが前にありません</translation>
    </message>
    <message>
        <source>the tag {name} is not known</source>
        <translation>タグ{name}は不明です</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>キーは単純なテキストである必要があります</translation>
    </message>
    <message>
        <source>only a mapping can be merged with &lt;&lt;</source>
        <translation>&lt;&lt; で結合できるのはマッピングだけです</translation>
    </message>
    <message>
        <source>this row has {found} {found|cell|cells}, and the header has {expected}</source>
        <translation>この行のセルは{found}個ですが、見出しは{expected}個です</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name}は存在しません</translation>
    </message>
    <message>
        <source>tests are read from CSV, JSON, JSONL and YAML files, not from {name}</source>
        <translation>テストはCSV、JSON、JSONL、YAMLのファイルから読み込みます。{name}からは読めません</translation>
    </message>
    <message>
        <source>a test needs vars, assert, options or a threshold</source>
        <translation>テストにはvars、assert、options、thresholdのいずれかが必要です</translation>
    </message>
    <message>
        <source>the suite needs at least one prompt</source>
        <translation>評価セットにはプロンプトが1つ以上必要です</translation>
    </message>
    <message>
        <source>a prompt needs raw or id</source>
        <translation>プロンプトにはrawまたはidが必要です</translation>
    </message>
    <message>
        <source>there is no prompt in {name}</source>
        <translation>{name}にプロンプトがありません</translation>
    </message>
    <message>
        <source>a scenario needs a list under config</source>
        <translation>シナリオにはconfigの下にリストが必要です</translation>
    </message>
    <message>
        <source>{key} is not known here; there is {known}</source>
        <translation>{key}はここでは使えません。使えるもの：{known}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts that are not empty</source>
        <translation>{key}は空でないテキストのリストである必要があります</translation>
    </message>
    <message>
        <source>{key} must be a number above {low}</source>
        <translation>{key}は{low}より大きい数である必要があります</translation>
    </message>
    <message>
        <source>{key} must be a number above {low} and up to {high}</source>
        <translation>{key}は{low}より大きく{high}以下の数である必要があります</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} up</source>
        <translation>{key}は{low}以上の数である必要があります</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} to {high}</source>
        <translation>{key}は{low}～{high}の数である必要があります</translation>
    </message>
    <message>
        <source>{key} must be a whole number above {low}</source>
        <translation>{key}は{low}より大きい整数である必要があります</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key}は{low}～{high}の整数である必要があります</translation>
    </message>
    <message>
        <source>{name} ships with Leastwise and stays as it is.</source>
        <translation>{name}はLeastwiseに付属しているため変更されません。</translation>
    </message>
    <message>
        <source>Save a copy.</source>
        <translation>コピーを保存してください。</translation>
    </message>
    <message>
        <source>What stands under {key} lies in another file, or in a form that cannot be changed here without losing it.</source>
        <translation>{key}の内容は別のファイルにあるか、ここで変更すると失われる形です。</translation>
    </message>
    <message>
        <source>Save a copy: it holds everything in one file.</source>
        <translation>コピーを保存してください。すべてが1つのファイルに入ります。</translation>
    </message>
    <message>
        <source>The prompts have something that Leastwise does not know, so they stay as they are.</source>
        <translation>プロンプトにLeastwiseの知らないものがあるため、そのまま残します。</translation>
    </message>
    <message>
        <source>Change them in an editor.</source>
        <translation>エディターで変更してください。</translation>
    </message>
    <message>
        <source>The file uses YAML anchors, which would be lost.</source>
        <translation>ファイルがYAMLアンカーを使っており、変更すると失われます。</translation>
    </message>
    <message>
        <source>Save a copy, or change the file in an editor.</source>
        <translation>コピーを保存するか、エディターでファイルを変更してください。</translation>
    </message>
    <message>
        <source>The files of {name} were changed by something else since they were opened.</source>
        <translation>{name}のファイルは、開いた後に別のものによって変更されました。</translation>
    </message>
    <message>
        <source>Save a copy to keep your changes, or open the suite again without them.</source>
        <translation>変更を残すにはコピーを保存し、破棄するなら評価セットを開き直してください。</translation>
    </message>
    <message>
        <source>{path} would not read back as it stands here, so nothing was written.</source>
        <translation>{path}は読み戻すとここの内容と同じにならないため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>A prompt on one line that ends like a file's name would be read as that file.</source>
        <translation>1行でファイル名のように終わるプロンプトは、そのファイルとして読まれます。</translation>
    </message>
    <message>
        <source>Add a second line or a full stop to it.</source>
        <translation>2行目か句点を加えてください。</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>フォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The suite reads {name}, which lies outside its folder and cannot be copied along.</source>
        <translation>評価セットが読む{name}はフォルダーの外にあり、一緒にコピーできません。</translation>
    </message>
    <message>
        <source>Put that file into the suite's folder first.</source>
        <translation>先にそのファイルを評価セットのフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>{path} is not among your suites, so it is not deleted from here.</source>
        <translation>{path}は独自の評価セットではないため、ここからは削除しません。</translation>
    </message>
    <message>
        <source>Delete the folder yourself if you mean to.</source>
        <translation>削除する場合は、フォルダーを直接削除してください。</translation>
    </message>
    <message>
        <source>What is on the clipboard has more than {limit:,} rows.</source>
        <translation>クリップボードの内容が{limit:,}行を超えています。</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>分けて貼り付けてください。</translation>
    </message>
    <message>
        <source>The quotes in line {line} of what is on the clipboard do not match: {detail}.</source>
        <translation>クリップボードの{line}行目の引用符が対応していません：{detail}。</translation>
    </message>
    <message>
        <source>Copy the cells from the spreadsheet again.</source>
        <translation>表計算からセルをコピーし直してください。</translation>
    </message>
    <message>
        <source>The case as it was when it was run is not known any more.</source>
        <translation>実行時のケースの内容はもうわかりません。</translation>
    </message>
    <message>
        <source>Run the suite again.</source>
        <translation>評価セットを再実行してください。</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>プロンプトがまだありません。</translation>
    </message>
    <message>
        <source>Write one under Prompts.</source>
        <translation>「プロンプト」に入力してください。</translation>
    </message>
    <message>
        <source>There is no case to try.</source>
        <translation>試すケースがありません。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Leastwise ran into a defect of its own ({detail}).</source>
        <translation>Leastwiseの不具合が起きました（{detail}）。</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>ログファイル{log}を添えて報告してください。</translation>
    </message>
    <message>
        <source>A bar of {value} makes no sense.</source>
        <translation>合格ライン{value}は意味をなしません。</translation>
    </message>
    <message>
        <source>Give a pass rate above 0 and up to 1, such as 0.95.</source>
        <translation>0.95のように、0より大きく1以下の合格率を指定してください。</translation>
    </message>
    <message>
        <source>There is no display, so the same job runs here in the terminal.</source>
        <translation>ディスプレイがないため、同じ処理をこの端末で実行します。</translation>
    </message>
    <message>
        <source>The window cannot open: a system library is missing ({detail}).</source>
        <translation>ウィンドウを開けません。システムライブラリがありません（{detail}）。</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: apt install {packages}. The command line works without it.</source>
        <translation>DebianまたはUbuntuでは：apt install {packages}。コマンドラインはこれなしで動作します。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {detail}.</source>
        <translation>{path}の設定を読み込めません：{detail}。</translation>
    </message>
    <message>
        <source>Mend the file there, or move it away to start from the defaults.</source>
        <translation>そこのファイルを修正するか、移動して既定値から始めてください。</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {detail}.</source>
        <translation>設定を{path}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old settings still stand.</source>
        <translation>フォルダーのアクセス権とディスクを確認してください。以前の設定は有効なままです。</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>{name}という設定はありません。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>使えるもの：{known}。</translation>
    </message>
    <message>
        <source>{path} sets {name}, and there is no such setting.</source>
        <translation>{path}が{name}を設定していますが、そのような設定はありません。</translation>
    </message>
    <message>
        <source>Take the line out; the settings are: {known}.</source>
        <translation>その行を削除してください。使える設定：{known}。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name}を{value}にはできません。</translation>
    </message>
    <message>
        <source>a list of folders</source>
        <translation>フォルダーのリスト</translation>
    </message>
    <message>
        <source>the whole path of a folder, or nothing</source>
        <translation>フォルダーの完全なパス、または空</translation>
    </message>
    <message>
        <source>a number such as 0.32, 0 or more, or nothing</source>
        <translation>0.32のような0以上の数値、または空</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>次のいずれか：{choices}</translation>
    </message>
    <message>
        <source>a whole number from {minimum} to {maximum}</source>
        <translation>{minimum}～{maximum}の整数</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}.</source>
        <translation>{path}が{name}を{value}に設定しています。</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend the file there.</source>
        <translation>指定できる値：{allowed}。そこのファイルを修正してください。</translation>
    </message>
    <message>
        <source>The output could not be written: {detail}.</source>
        <translation>出力を書き込めませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Check the disk or the program that reads it; what was finished is kept.</source>
        <translation>ディスク、または出力を読むプログラムを確認してください。完了分は保持されます。</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>停止しました。完了分は保持されます。</translation>
    </message>
    <message>
        <source>Go on with `{command}`.</source>
        <translation>`{command}`で続けられます。</translation>
    </message>
    <message>
        <source>{reference} names {count} models, and one is needed.</source>
        <translation>{reference}は{count}個のモデルを指しますが、1つだけ必要です。</translation>
    </message>
    <message>
        <source>Give the path of one file.</source>
        <translation>ファイル1つのパスを指定してください。</translation>
    </message>
    <message>
        <source>{text} names no variable.</source>
        <translation>{text}は変数を指定していません。</translation>
    </message>
    <message>
        <source>Write it as NAME=TEXT; the name stands in {{{{NAME}}}}.</source>
        <translation>NAME=TEXTと書いてください。名前は{{{{NAME}}}}の位置に入ります。</translation>
    </message>
    <message>
        <source>An answer follows a schema or a grammar, not both.</source>
        <translation>回答が従うのはスキーマか文法のどちらかで、両方ではありません。</translation>
    </message>
    <message>
        <source>Give --schema or --grammar.</source>
        <translation>--schemaまたは--grammarを指定してください。</translation>
    </message>
    <message>
        <source>{path} is no JSON: {detail} in line {line}, column {column}.</source>
        <translation>{path}はJSONではありません：{line}行{column}列で{detail}。</translation>
    </message>
    <message>
        <source>Check the path and the file's permissions.</source>
        <translation>パスとファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{text} is no limit of a bar.</source>
        <translation>{text}は合格ラインの制限ではありません。</translation>
    </message>
    <message>
        <source>Write NAME=VALUE; the names are {known}.</source>
        <translation>NAME=VALUEと書いてください。名前は{known}です。</translation>
    </message>
    <message>
        <source>Write a number above 0, or none for no limit.</source>
        <translation>0より大きい数、または制限なしを表すnoneを書いてください。</translation>
    </message>
    <message>
        <source>{text} does not name an adapter: what follows the = is no number.</source>
        <translation>{text}はアダプターを指定していません。=の後が数ではありません。</translation>
    </message>
    <message>
        <source>Write FILE, or FILE=SCALE such as adapter.gguf=0.5.</source>
        <translation>FILE、またはadapter.gguf=0.5のようにFILE=SCALEと書いてください。</translation>
    </message>
    <message>
        <source>--exact leaves no chance of error, and --alpha allows {alpha}.</source>
        <translation>--exactは誤りの確率を残しませんが、--alphaは{alpha}を許します。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There is no adapter file at {path}.</source>
        <translation>{path}にアダプターのファイルがありません。</translation>
    </message>
    <message>
        <source>Give the path of a LoRA adapter in GGUF.</source>
        <translation>GGUF形式のLoRAアダプターのパスを指定してください。</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}。</translation>
    </message>
    <message>
        <source>There are no models yet.</source>
        <translation>モデルはまだありません。</translation>
    </message>
    <message>
        <source>Put GGUF files into {folder}, or name some with --models.</source>
        <translation>{folder}にGGUFファイルを入れるか、--modelsで指定してください。</translation>
    </message>
    <message>
        <source>--models names no model.</source>
        <translation>--modelsがモデルを指定していません。</translation>
    </message>
    <message>
        <source>Give paths or names with commas between, or a folder.</source>
        <translation>パスまたは名前をカンマ区切りで、またはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The suite has {count} new {count|case|cases}.</source>
        <translation>評価セットに新しいケースが{count}件あります。</translation>
    </message>
    <message>
        <source>{count} {count|case|cases} of the suite {count|is|are} gone.</source>
        <translation>評価セットからケースが{count}件なくなりました。</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} other checks.</source>
        <translation>{count}件のケースのチェックが変わりました。</translation>
    </message>
    <message>
        <source>The suite's files changed, and with them perhaps its prompts.</source>
        <translation>評価セットのファイルが変わりました。プロンプトも変わったかもしれません。</translation>
    </message>
    <message>
        <source>The suite now has its answers written otherwise: {what}.</source>
        <translation>評価セットの回答の生成方法が変わりました：{what}。</translation>
    </message>
    <message>
        <source>The bar was {before:percent}, and is {after:percent}.</source>
        <translation>合格ラインが{before:percent}から{after:percent}に変わりました。</translation>
    </message>
    <message>
        <source>The bar's limit of {limit} is another one now.</source>
        <translation>合格ラインの制限（{limit}）が変わりました。</translation>
    </message>
    <message>
        <source>Models are run with other settings now: {what}.</source>
        <translation>モデルの実行設定が変わりました：{what}。</translation>
    </message>
    <message>
        <source>The file of {model} changed.</source>
        <translation>{model}のファイルが変わりました。</translation>
    </message>
    <message>
        <source>The file of {model} was written since, and not read yet.</source>
        <translation>{model}のファイルはその後書き込まれ、まだ読み取っていません。</translation>
    </message>
    <message>
        <source>The file of {model} is gone.</source>
        <translation>{model}のファイルがなくなりました。</translation>
    </message>
    <message>
        <source>The adapter {name} changed.</source>
        <translation>アダプター{name}が変わりました。</translation>
    </message>
    <message>
        <source>{name}, which judged, is gone.</source>
        <translation>ジャッジの{name}がなくなりました。</translation>
    </message>
    <message>
        <source>The file of {name}, which judged, has changed.</source>
        <translation>ジャッジの{name}のファイルが変わりました。</translation>
    </message>
    <message>
        <source>The adapter {name} is gone.</source>
        <translation>アダプター{name}がなくなりました。</translation>
    </message>
    <message>
        <source>Another build of llama.cpp: it was {before}, and is {after}.</source>
        <translation>llama.cppのビルドが{before}から{after}に変わりました。</translation>
    </message>
    <message>
        <source>This suite was not run yet.</source>
        <translation>この評価セットは未実行です。</translation>
    </message>
    <message>
        <source>Run `leastwise find {suite}`.</source>
        <translation>`leastwise find {suite}`を実行してください。</translation>
    </message>
    <message>
        <source>The suite is no longer in {path}.</source>
        <translation>評価セットが{path}にありません。</translation>
    </message>
    <message>
        <source>Put it back, or run another.</source>
        <translation>元に戻すか、別のものを実行してください。</translation>
    </message>
    <message>
        <source>None of the models that {suite} was run with is there any more.</source>
        <translation>{suite}の実行に使ったモデルが1つも残っていません。</translation>
    </message>
    <message>
        <source>Choose others on the Find page, or with `leastwise find --models`.</source>
        <translation>「探索」ページまたは`leastwise find --models`で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Suite {position} of {total}: {name}</source>
        <translation>評価セット{position}/{total}：{name}</translation>
    </message>
    <message>
        <source>{passing} of {total} {total|suite|suites} {passing|has|have} a model that passes; {none} {none|has|have} none, {failed} could not be judged.</source>
        <translation>評価セット{total}件中、合格モデルあり{passing}件、なし{none}件、判定できず{failed}件。</translation>
    </message>
    <message>
        <source>A queue of suites takes no --resume.</source>
        <translation>評価セットのキューに--resumeは使えません。</translation>
    </message>
    <message>
        <source>Resume its suites one by one.</source>
        <translation>評価セットを1つずつ再開してください。</translation>
    </message>
    <message>
        <source>Name suites, or say --all or --stale: one of the three.</source>
        <translation>評価セットを指定するか、--allまたは--staleを付けてください。いずれか1つです。</translation>
    </message>
    <message>
        <source>Stale suites are run with the models and the bar that they were run with.</source>
        <translation>古い評価セットは、前回と同じモデルと合格ラインで実行されます。</translation>
    </message>
    <message>
        <source>Leave out --models, --bar and --lora, or name the suites.</source>
        <translation>--models、--bar、--loraを外すか、評価セットを指定してください。</translation>
    </message>
    <message>
        <source>Interrupted at suite {position} of {total}. What was finished is kept.</source>
        <translation>評価セット{position}/{total}で中断しました。完了分は保持されます。</translation>
    </message>
    <message>
        <source>Run `leastwise find` with this suite and --resume to go on with it.</source>
        <translation>続けるには、この評価セットに--resumeを付けて`leastwise find`を実行してください。</translation>
    </message>
    <message>
        <source>No suite is stale, so nothing was run.</source>
        <translation>古い評価セットがないため、何も実行していません。</translation>
    </message>
    <message>
        <source>Making {type} of {model}, unless it is there already.</source>
        <translation>{model}の{type}を作成中（なければ）。</translation>
    </message>
    <message>
        <source>{type} of {model} is left out: {cause}</source>
        <translation>{model}の{type}を除外：{cause}</translation>
    </message>
    <message>
        <source>There is no setting {name} to vary.</source>
        <translation>変化させる設定{name}はありません。</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>使えるもの：{known}。</translation>
    </message>
    <message>
        <source>{text} names no values to try.</source>
        <translation>{text}は試す値を指定していません。</translation>
    </message>
    <message>
        <source>Write a name and its values, such as ctx=2048,4096.</source>
        <translation>ctx=2048,4096のように、名前と値を書いてください。</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>指定できる値：{allowed}。</translation>
    </message>
    <message>
        <source>{name} is varied twice.</source>
        <translation>{name}が2回指定されています。</translation>
    </message>
    <message>
        <source>Give all its values at once.</source>
        <translation>すべての値を一度に指定してください。</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MiB.</source>
        <translation>{path}が1 MiBを超えています。</translation>
    </message>
    <message>
        <source>A grammar or a schema is smaller than that.</source>
        <translation>文法やスキーマはそれより小さいものです。</translation>
    </message>
    <message>
        <source>That makes {count} candidates of each model, and {most} are the most.</source>
        <translation>モデルごとの候補が{count}個になり、上限の{most}個を超えます。</translation>
    </message>
    <message>
        <source>Vary fewer things at once.</source>
        <translation>一度に変化させるものを減らしてください。</translation>
    </message>
    <message>
        <source>This computer may fall asleep while it works: {detail}.</source>
        <translation>動作中にこのコンピューターがスリープすることがあります：{detail}。</translation>
    </message>
    <message>
        <source>Turn sleep off in its settings, or set `keep_awake` to "off" to read this no more.</source>
        <translation>システム設定でスリープをオフにするか、`keep_awake`を「off」にすると表示されなくなります。</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed.</source>
        <translation>{cases}件中{passed}件のケースに合格（{rate:percent}）。必要数は{required}件です。</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed. One case decides, so all were asked again one at a time: {changed} came out differently.</source>
        <translation>{cases}件中{passed}件のケースに合格（{rate:percent}）。必要数は{required}件です。1件で判定が変わるため、すべてを1件ずつ質問し直しました。結果が変わったもの：{changed}件。</translation>
    </message>
    <message>
        <source>Failed {failed} of {run} {run|case|cases}; with {cases} {cases|case|cases} and {required} to pass, it can no longer reach the bar.</source>
        <translation>{run}件中{failed}件が不合格。{cases}件中{required}件の合格が必要なため、合格ラインにはもう達しません。</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have passed them is at most {error:at_most}.</source>
        <translation>{cases}件中{run}件（無作為な順）で停止。合格{passed}件、全体での必要数は{required}件です。合格していた確率は最大でも{error:at_most}です。</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have missed them is at most {error:at_most}.</source>
        <translation>無作為な順序で{cases}件中{run}件のケースの後に停止：合格{passed}件、全体で{required}件必要です。届かなかった確率は高くても{error:at_most}です。</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}: {passed} passed, and {required} {required|is|are} needed.</source>
        <translation>{cases}件中{run}件のケースの後に停止：合格{passed}件、{required}件必要です。</translation>
    </message>
    <message>
        <source>It was expected to pass, but the rest of its cases refuted that: {failed} of {run} failed; of {cases}, {required} must pass.</source>
        <translation>合格と見込まれましたが、残りのケースで覆りました：{run}件中{failed}件が不合格。{cases}件中{required}件の合格が必要です。</translation>
    </message>
    <message>
        <source>Its first token takes {measured:seconds} (95th percentile of {repetitions} {repetitions|answer|answers}); the bar allows {limit:seconds}.</source>
        <translation>最初のトークンまで{measured:seconds}（回答{repetitions}件の95パーセンタイル）、合格ラインの許容は{limit:seconds}です。</translation>
    </message>
    <message>
        <source>It writes {measured:speed} (median of {repetitions} {repetitions|answer|answers}); the bar asks for {limit:speed}.</source>
        <translation>生成速度は{measured:speed}（回答{repetitions}件の中央値）、合格ラインの要求は{limit:speed}です。</translation>
    </message>
    <message>
        <source>It took {measured:gib} of memory at its peak; the bar allows {limit:gib}.</source>
        <translation>ピークメモリは{measured:gib}、合格ラインの許容は{limit:gib}です。</translation>
    </message>
    <message>
        <source>1,000 calls cost {measured:amount} {currency} (mean of {calls}); the bar allows {limit:amount}.</source>
        <translation>呼び出し1,000回の費用は{measured:amount} {currency}（{calls}回の平均）、合格ラインの許容は{limit:amount}です。</translation>
    </message>
    <message>
        <source>The bar limits {limit}, and this could not be measured here.</source>
        <translation>合格ラインに制限（{limit}）がありますが、ここでは測定できませんでした。</translation>
    </message>
    <message>
        <source>Its file is the same as that of another candidate.</source>
        <translation>別の候補とファイルが同じです。</translation>
    </message>
    <message>
        <source>A smaller model passes.</source>
        <translation>より小さいモデルが合格しています。</translation>
    </message>
    <message>
        <source>This model passes already, tried in another way.</source>
        <translation>このモデルは、別の試し方ですでに合格しています。</translation>
    </message>
    <message>
        <source>Interrupted after {run} of {cases} {cases|case|cases}.</source>
        <translation>{cases}件中{run}件のケースで中断。</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} checks that could not be decided ({names}), and the verdict depends on {count|it|them}.</source>
        <translation>{count}件のケースに判定不能のチェックがあり（{names}）、判定がそれに左右されます。</translation>
    </message>
    <message>
        <source>Name a judge for those that need one, or change them; `leastwise suites check` tells which are not known at all.</source>
        <translation>必要なものにはジャッジを指定するか、チェックを変えてください。`leastwise suites check`で、まったく不明なものがわかります。</translation>
    </message>
    <message>
        <source>It could not be run here: {cause}</source>
        <translation>ここでは実行できませんでした：{cause}</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}.</source>
        <translation>合格した最小モデルは{model}です：{cases}件のケースの{rate:percent}、メモリ{memory:gib}、{speed:speed}。</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>判定できた中で合格した最小モデルは{model}です：{cases}件のケースの{rate:percent}、メモリ{memory:gib}、{speed:speed}。未判定：{undecided}。</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model}が合格する最小のモデルです（誤りの確率は高くても{error:at_most}）：実行した{run}件のケース中{passed}件合格、全{cases}件中{required}件必要。メモリ{memory:gib}、{speed:speed}。</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model}は判定できたモデルのうち最小で、合格です（誤りの確率は高くても{error:at_most}）：実行した{run}件のケース中{passed}件合格、全{cases}件中{required}件必要。メモリ{memory:gib}、{speed:speed}。未判定：{undecided}。</translation>
    </message>
    <message>
        <source>Provisional, after {run} of {cases} {cases|case|cases}: {model} is the smallest that passes, with a chance of error of at most {error:at_most} on this suite. The others are run to make that exact.</source>
        <translation>暫定（{cases}件中{run}件のケースの後）：{model}が合格する最小のモデルです（この評価セットでの誤りの確率は高くても{error:at_most}）。残りのケースを実行して正確にします。</translation>
    </message>
    <message>
        <source>After {run} of {cases} {cases|case|cases} {model} is the smallest that passes, whatever the others bring. They are run for its exact pass rate.</source>
        <translation>{cases}件中{run}件のケースの後、残りの結果にかかわらず、{model}が合格する最小のモデルです。正確な合格率のために残りも実行します。</translation>
    </message>
    <message>
        <source>Smaller ones that could not be judged: {undecided}.</source>
        <translation>判定できなかった、より小さいモデル：{undecided}。</translation>
    </message>
    <message>
        <source>This says nothing of the limit on memory, which the remaining cases may still break.</source>
        <translation>メモリの上限については何も言えず、残りのケースで超える可能性があります。</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}, exact after {wall_s:seconds}.</source>
        <translation>{after_s:seconds}、{after_cases}件のケースで判定、{wall_s:seconds}で正確。</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}.</source>
        <translation>{after_s:seconds}、{after_cases}件のケースで判定。</translation>
    </message>
    <message>
        <source>None passes: the best of {count} judged reached {best:percent}, and {bar:percent} is the bar.</source>
        <translation>合格なし：判定した{count}個の最良は{best:percent}、合格ラインは{bar:percent}です。</translation>
    </message>
    <message>
        <source>Add a larger model, or stay with the one you have.</source>
        <translation>より大きいモデルを追加するか、今のモデルを使い続けてください。</translation>
    </message>
    <message>
        <source>None passes: of {count} judged, each misses the bar or breaks one of its limits.</source>
        <translation>合格なし：判定した{count}個はいずれも合格ラインに届かないか、制限を超えています。</translation>
    </message>
    <message>
        <source>Read the reasons below, then add other models or change the limits.</source>
        <translation>下の理由を読み、ほかのモデルを追加するか制限を変えてください。</translation>
    </message>
    <message>
        <source>None passes of the {count} that could be judged. Not judged: {undecided}.</source>
        <translation>判定できた{count}個に合格なし。未判定：{undecided}。</translation>
    </message>
    <message>
        <source>The reasons stand beside each model.</source>
        <translation>理由は各モデルの横にあります。</translation>
    </message>
    <message>
        <source>No verdict: none of the candidates could be judged ({undecided}).</source>
        <translation>判定なし：どの候補も判定できませんでした（{undecided}）。</translation>
    </message>
    <message>
        <source>Interrupted: {model} had finished {run} of {cases} {cases|case|cases}.</source>
        <translation>中断：{model}は{cases}件中{run}件のケースを完了していました。</translation>
    </message>
    <message>
        <source>What was finished is kept; resume to go on from there.</source>
        <translation>完了分は保持されます。再開するとそこから続きます。</translation>
    </message>
    <message>
        <source>Models stopped early: {count}. The chance that one of them would have passed the whole suite is at most {error:at_most}.</source>
        <translation>早期に停止したモデル：{count}個。そのいずれかが評価セット全体で合格していた確率は最大でも{error:at_most}です。</translation>
    </message>
    <message>
        <source>On the whole suite {low:percent} to {high:percent_up} would pass (95 % confidence sequence, from {run} of {cases} {cases|case|cases}).</source>
        <translation>評価セット全体では{low:percent}～{high:percent_up}が合格します（95%信頼系列、{cases}件中{run}件のケースから）。</translation>
    </message>
    <message>
        <source>Cases whose answers are from earlier runs, with the same model, prompt and settings: {count}. They were checked anew.</source>
        <translation>同じモデル、プロンプト、設定による以前の実行の回答を使ったケース：{count}件。チェックはやり直しました。</translation>
    </message>
    <message>
        <source>Of {cases} {cases|case that was|cases that were} asked repeatedly, {always} passed every time, {sometimes} at times, {never} never. A case passes only if it does so every time.</source>
        <translation>繰り返し質問した{cases}件のケースのうち、毎回合格{always}件、時々合格{sometimes}件、一度も合格せず{never}件。毎回合格したケースだけが合格です。</translation>
    </message>
    <message>
        <source>Cases whose prompts are longer than the context of {context} tokens: {count} (numbers {cases}; the longest has {longest} tokens). They fail.</source>
        <translation>プロンプトが{context}トークンのコンテキストより長いケース：{count}件（番号{cases}、最長{longest}トークン）。不合格になります。</translation>
    </message>
    <message>
        <source>Give the model a longer context with the setting `context_tokens`.</source>
        <translation>設定`context_tokens`でモデルのコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>On new inputs of this kind expect {low:percent} to {high:percent_up} to pass (95 % confidence).</source>
        <translation>この種の新しい入力では{low:percent}～{high:percent_up}の合格が見込まれます（信頼度95%）。</translation>
    </message>
</context>
<context>
    <name>page_table</name>
    <message>
        <source>Find</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>評価セット</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>pages/bench/bench_words</name>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>the rest, measured</source>
        <translation>その他、実測</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>測定不可</translation>
    </message>
    <message>
        <source>warming up, {count}</source>
        <translation>ウォームアップ中、{count}</translation>
    </message>
    <message>
        <source>loading, {done}</source>
        <translation>読み込み中、{done}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>few samples</source>
        <translation>サンプル不足</translation>
    </message>
    <message>
        <source>became slower</source>
        <translation>遅くなった</translation>
    </message>
    <message>
        <source>became faster</source>
        <translation>速くなった</translation>
    </message>
    <message>
        <source>not warm</source>
        <translation>ウォームアップ不足</translation>
    </message>
    <message>
        <source>computer busy</source>
        <translation>コンピューターが多忙</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>速度抑制</translation>
    </message>
    <message>
        <source>clock fell</source>
        <translation>クロック低下</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>何も測定しないうちに停止しました。</translation>
    </message>
    <message>
        <source>A triangle marks a speed with a remark; choose it to read what settles it.</source>
        <translation>三角は注記のある速度です。選ぶと解消のしかたを読めます。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>warming up {test}</source>
        <translation>{test}をウォームアップ中</translation>
    </message>
    <message>
        <source>measuring {test}</source>
        <translation>{test}を測定中</translation>
    </message>
    <message>
        <source>Model {number} of {count}, {name}: {doing}</source>
        <translation>モデル{number}/{count}、{name}：{doing}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} measured, {samples} {samples|sample|samples}.</source>
        <translation>モデル{count}個を測定、サンプル{samples}個。</translation>
    </message>
    <message>
        <source>Speeds with a remark: {noisy} of {all}.</source>
        <translation>注記のある速度：{all}件中{noisy}件。</translation>
    </message>
    <message>
        <source>Could not be measured: {failed}.</source>
        <translation>測定不可：{failed}件。</translation>
    </message>
    <message>
        <source>{done} of {total} {total|sample|samples}</source>
        <translation>サンプル{total}個中{done}個</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>残り約{left}</translation>
    </message>
</context>
<context>
    <name>pages/bench/comparison_view</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>First, tokens/s or time</source>
        <translation>1つ目、トークン/sまたは時間</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>Ratio of speeds</source>
        <translation>速度の比</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>測り方</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>別々</translation>
    </message>
    <message>
        <source>In turns: both took turns in one run and are compared round by round</source>
        <translation>交互：1回の実行で交互に測り、ラウンドごとに比較</translation>
    </message>
    <message>
        <source>Apart: in two runs</source>
        <translation>別々：2回の実行で</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>pages/bench/origins</name>
    <message>
        <source>{depth} {depth|token is|tokens are} in the cache before; filling it is not timed.</source>
        <translation>事前に{depth}トークンがキャッシュにあります。その準備は計時しません。</translation>
    </message>
    <message>
        <source>{test}, speed</source>
        <translation>{test}、速度</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>プロンプト{prompt}トークンの処理、{count}回の中央値。llama-benchと同様に、トークンはランダムで、トークン化もサンプリングもしません。</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>{output}トークンのデコード、{count}回の中央値。llama-benchと同様に、トークンはランダムで、トークン化もサンプリングもしません。</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens} and then decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>プロンプト{prompt}トークンの処理の後に{output}トークンのデコード、{count}回の中央値。llama-benchと同様に、トークンはランダムで、トークン化もサンプリングもしません。</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>It is measured with a prompt; this line has none.</source>
        <translation>プロンプトで測定しますが、この行にはプロンプトがありません。</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions}, from a text of {tokens} {tokens|token|tokens} to the first token of the answer: tokenising, evaluating and sampling are all in it.</source>
        <translation>{count}回の中央値。{tokens}トークンのテキストから回答の最初のトークンまで。トークン化、処理、サンプリングをすべて含みます。</translation>
    </message>
    <message>
        <source>{whole} = tokenising {tokenise}, evaluating {evaluate}, sampling {sample}</source>
        <translation>{whole} = トークン化{tokenise}、処理{evaluate}、サンプリング{sample}</translation>
    </message>
    <message>
        <source>To the first token, evaluating alone</source>
        <translation>最初のトークンまで、処理のみ</translation>
    </message>
    <message>
        <source>The same repetitions as the time to the first token, less tokenising and sampling: what the model itself takes.</source>
        <translation>最初のトークンまでの時間と同じ繰り返しから、トークン化とサンプリングを除いたもの。モデル自体の所要時間です。</translation>
    </message>
    <message>
        <source>From asking a fresh process to load the file until it was ready. The file may come from the system's cache. The last of {count}.</source>
        <translation>新しいプロセスにファイルの読み込みを求めてから準備完了まで。ファイルはシステムのキャッシュにあることもあります。{count}回の最後。</translation>
    </message>
    <message>
        <source>Load time</source>
        <translation>読み込み時間</translation>
    </message>
    <message>
        <source>The largest that the process holding the model ever was, as the system counts it.</source>
        <translation>モデルを保持するプロセスの最大値（システムの計数による）。</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): {total}.</source>
        <translation>読み込み前の計算値（{origin}）：{total}。</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>ピークメモリ</translation>
    </message>
    <message>
        <source>What the same process still held after it had unloaded the model.</source>
        <translation>モデルの解放後に同じプロセスがまだ保持していた量。</translation>
    </message>
    <message>
        <source>Memory after unloading</source>
        <translation>解放後のメモリ</translation>
    </message>
    <message>
        <source>It was not measured.</source>
        <translation>測定されていません。</translation>
    </message>
    <message>
        <source>private: {size}</source>
        <translation>プライベート：{size}</translation>
    </message>
    <message>
        <source>file-backed: {size}, which the system may drop</source>
        <translation>ファイル由来：{size}（システムが破棄可能）</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>サンプルはまだありません。</translation>
    </message>
    <message>
        <source>Samples in tokens/s, in their order: {samples}</source>
        <translation>サンプル（トークン/s、測定順）：{samples}</translation>
    </message>
    <message>
        <source>Samples, in the order in which they were taken:</source>
        <translation>サンプル（採取順）：</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted, until the last three lay within {share} of their median.</source>
        <translation>最後の3回が中央値から{share}以内に収まるまで、集計に含めないウォームアップを{count}回。</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted.</source>
        <translation>集計に含めないウォームアップ{count}回。</translation>
    </message>
    <message>
        <source>The interval is where the median lies with 95 % confidence (percentile bootstrap), {share} to either side.</source>
        <translation>区間は、95%の信頼度で中央値がある範囲（パーセンタイルブートストラップ）で、両側に{share}です。</translation>
    </message>
    <message>
        <source>Benchmark {run}</source>
        <translation>ベンチマーク{run}</translation>
    </message>
    <message>
        <source>llama.cpp: {build} ({backends}); processor: {processor}</source>
        <translation>llama.cpp：{build}（{backends}）、プロセッサ：{processor}</translation>
    </message>
    <message>
        <source>{origin}: {threads} threads, batch {batch} / {micro}, flash attention {flash}, KV {k} / {v}</source>
        <translation>{origin}：{threads}スレッド、バッチ{batch} / {micro}、flash attention {flash}、KV {k} / {v}</translation>
    </message>
    <message>
        <source>as many as cores</source>
        <translation>コア数と同じ</translation>
    </message>
</context>
<context>
    <name>pages/bench/past_runs</name>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Samples, whole run</source>
        <translation>サンプル、実行全体</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>pages/bench/plot_tables</name>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Median tokens/s</source>
        <translation>中央値 トークン/s</translation>
    </message>
    <message>
        <source>Samples, tokens/s</source>
        <translation>サンプル、トークン/s</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Peak, measured</source>
        <translation>ピーク、実測</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>File-backed</source>
        <translation>ファイル由来</translation>
    </message>
    <message>
        <source>After unloading</source>
        <translation>解放後</translation>
    </message>
</context>
<context>
    <name>pages/bench/run_table</name>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TTFT, evaluating alone</source>
        <translation>TTFT、処理のみ</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込み</translation>
    </message>
</context>
<context>
    <name>pages/bench/tune_view</name>
    <message>
        <source>threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>prefill threads</source>
        <translation>プリフィルのスレッド数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation>マイクロバッチ</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPUの層数</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>load</source>
        <translation>読み込み方法</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>試した設定</translation>
    </message>
    <message>
        <source>Prefill tokens/s</source>
        <translation>プリフィル トークン/s</translation>
    </message>
    <message>
        <source>Decode tokens/s</source>
        <translation>デコード トークン/s</translation>
    </message>
    <message>
        <source>Ratio, both (95 %)</source>
        <translation>比、両方（95%）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>pages/cloud/tables</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>ウィンドウを閉じるまで</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>キャッシュへ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>pages/decision/rows</name>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失う</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>得る</translation>
    </message>
    <message>
        <source>p (McNemar)</source>
        <translation>p (McNemar)</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/s</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95%がこれ以内</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>1,000回</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>月の節約</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>採算ライン</translation>
    </message>
    <message>
        <source>{passed} of {run} run</source>
        <translation>実行{run}件中{passed}件</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>pages/find/candidates_panel</name>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Memory, computed</source>
        <translation>メモリ、計算値</translation>
    </message>
</context>
<context>
    <name>pages/find/vary_rows</name>
    <message>
        <source>Context, tokens</source>
        <translation>コンテキスト（トークン数）</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KVキャッシュの型</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同時回答数</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPUの層数</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSONスキーマ</translation>
    </message>
</context>
<context>
    <name>pages/history/run_list</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Smallest that passes</source>
        <translation>合格した最小モデル</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>pages/history/timeline_view</name>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Suite's sha256</source>
        <translation>評価セットのsha256</translation>
    </message>
</context>
<context>
    <name>pages/machine/facts</name>
    <message>
        <source>{physical} physical, {logical} logical</source>
        <translation>物理{physical}、論理{logical}</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>コアの種類</translation>
    </message>
    <message>
        <source>Vector extensions</source>
        <translation>ベクトル拡張</translation>
    </message>
    <message>
        <source>{count} for performance</source>
        <translation>高性能{count}</translation>
    </message>
    <message>
        <source>{count} in the middle</source>
        <translation>中間{count}</translation>
    </message>
    <message>
        <source>{count} for efficiency</source>
        <translation>高効率{count}</translation>
    </message>
    <message>
        <source>{count} for low power</source>
        <translation>低電力{count}</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <translation>{total}中{free}が利用可能</translation>
    </message>
    <message>
        <source>{held} at most, by closing all of them</source>
        <translation>すべて閉じると最大{held}</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>{free} free of {total}</source>
        <translation>{total}中{free}が空き</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU use</source>
        <translation>GPUの利用</translation>
    </message>
    <message>
        <source>discrete</source>
        <translation>独立型</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>統合型</translation>
    </message>
    <message>
        <source>integrated or discrete is not told</source>
        <translation>独立型か統合型か不明</translation>
    </message>
    <message>
        <source>uses the computer's memory</source>
        <translation>コンピューターのメモリを使用</translation>
    </message>
    <message>
        <source>memory is not told</source>
        <translation>メモリ不明</translation>
    </message>
    <message>
        <source>Told by {source}</source>
        <translation>情報源：{source}</translation>
    </message>
    <message>
        <source>driver {driver}</source>
        <translation>ドライバー{driver}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>バッテリー駆動</translation>
    </message>
    <message>
        <source>on mains</source>
        <translation>電源接続</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>検出できず</translation>
    </message>
    <message>
        <source>Disk for models</source>
        <translation>モデル用ディスク</translation>
    </message>
</context>
<context>
    <name>pages/machine/fits_sheet</name>
    <message>
        <source>Fit: {count} of the {total} models of the catalogue</source>
        <translation>収まる：カタログの{total}モデル中{count}</translation>
    </message>
    <message>
        <source>Tight: {count}</source>
        <translation>ぎりぎり：{count}</translation>
    </message>
    <message>
        <source>Do not fit: {count}</source>
        <translation>収まらない：{count}</translation>
    </message>
    <message>
        <source>Not known until their headers are read: {count}</source>
        <translation>ヘッダーを読むまで不明：{count}</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory.</source>
        <translation>収まるうち最大：{name}、メモリ{memory}。</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory, {speed} predicted.</source>
        <translation>収まるうち最大：{name}、メモリ{memory}、予測{speed}。</translation>
    </message>
</context>
<context>
    <name>pages/machine/speed_view</name>
    <message>
        <source>{count} {count|thread|threads}</source>
        <translation>{count}スレッド</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>未測定です。</translation>
    </message>
    <message>
        <source>Measure once, for about 20 s: speeds of models are then predicted from it.</source>
        <translation>一度だけ測定してください（約20秒）。以後、モデルの速度をそこから予測します。</translation>
    </message>
    <message>
        <source>Reads memory at {rate}.</source>
        <translation>メモリの読み取りは{rate}です。</translation>
    </message>
    <message>
        <source>Measured, without the bandwidth of its memory.</source>
        <translation>メモリ帯域幅を除いて測定済みです。</translation>
    </message>
    <message>
        <source>Measured {when} with {threads} and {build}, in {took}.</source>
        <translation>{when}に{threads}、{build}で測定、所要時間{took}。</translation>
    </message>
</context>
<context>
    <name>pages/models/memory_view</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>pages/models/model_table</name>
    <message>
        <source>Tokens/s, predicted</source>
        <translation>トークン/s（予測）</translation>
    </message>
    <message>
        <source>Not known until its header is read: Look up asks the Hub for it.</source>
        <translation>ヘッダーを読むまで不明です。「照会」でHubに問い合わせます。</translation>
    </message>
</context>
<context>
    <name>pages/models/row_words</name>
    <message>
        <source>here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Computed from the published shape, quantisation mix typical: the file itself was not looked at, and llama.cpp planned nothing.</source>
        <translation>公開された構造と一般的な量子化の混合から計算しました。ファイル自体は見ておらず、llama.cppによる計画もありません。</translation>
    </message>
    <message>
        <source>Kept by {program}, used in place.</source>
        <translation>{program}が保持、その場所のまま使用。</translation>
    </message>
    <message>
        <source>Made on this computer from {name}.</source>
        <translation>{name}からこのコンピューターで作成。</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>得意分野：{what}。</translation>
    </message>
    <message>
        <source>Released in {month}.</source>
        <translation>{month}公開。</translation>
    </message>
    <message>
        <source>Made for {tokens} tokens.</source>
        <translation>{tokens}トークンまで対応。</translation>
    </message>
    <message>
        <source>Languages: {codes} and {more} more.</source>
        <translation>言語：{codes}、ほか{more}。</translation>
    </message>
    <message>
        <source>Languages: {codes}.</source>
        <translation>言語：{codes}。</translation>
    </message>
    <message>
        <source>Licence: {name}.</source>
        <translation>ライセンス：{name}。</translation>
    </message>
    <message>
        <source>Downloads: {count}.</source>
        <translation>ダウンロード数：{count}。</translation>
    </message>
    <message>
        <source>Likes: {count}.</source>
        <translation>いいね：{count}。</translation>
    </message>
    <message>
        <source>Changed on {date}.</source>
        <translation>{date}に変更。</translation>
    </message>
    <message>
        <source>Open to those who agree to its terms on the Hub, with a key.</source>
        <translation>Hubで条件に同意した人に公開、キーが必要です。</translation>
    </message>
    <message>
        <source>Open only to those whom its authors let in, with a key.</source>
        <translation>作者が許可した人だけに公開、キーが必要です。</translation>
    </message>
</context>
<context>
    <name>pages/network/columns</name>
    <message>
        <source>Sent (B)</source>
        <translation>送信（B）</translation>
    </message>
    <message>
        <source>Received (B)</source>
        <translation>受信（B）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>pages/playground/history_view</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>pages/playground/library_view</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
</context>
<context>
    <name>pages/playground/residency_words</name>
    <message>
        <source>{name} takes the place of {others}.</source>
        <translation>{name}が{others}と入れ替わります。</translation>
    </message>
    <message>
        <source>{names}: too large for the {free} that there are.</source>
        <translation>{names}：空き{free}には大きすぎます。</translation>
    </message>
    <message>
        <source>{names} fit together: {need} of {free}.</source>
        <translation>{names}は同時に収まります：{free}中{need}。</translation>
    </message>
    <message>
        <source>{names} fits alone: {need} of {free}.</source>
        <translation>{names}は単独なら収まります：{free}中{need}。</translation>
    </message>
    <message>
        <source>{names} fits: {need} of {free}.</source>
        <translation>{names}は収まります：{free}中{need}。</translation>
    </message>
</context>
<context>
    <name>pages/playground/turn_words</name>
    <message>
        <source>Waits until {names} give up their memory.</source>
        <translation>{names}がメモリを解放するのを待っています。</translation>
    </message>
    <message>
        <source>Loading, {share}.</source>
        <translation>読み込み中、{share}。</translation>
    </message>
    <message>
        <source>It takes the place of {names}.</source>
        <translation>{names}と入れ替わります。</translation>
    </message>
    <message>
        <source>Answering.</source>
        <translation>回答中です。</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>質問済みです。</translation>
    </message>
    <message>
        <source>Cut at the most tokens that were allowed.</source>
        <translation>許可された最大トークン数で打ち切り。</translation>
    </message>
    <message>
        <source>Cut: the context is full.</source>
        <translation>打ち切り：コンテキストが満杯です。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>モデルが拒否しました。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>中断：プログラムが終了しました。</translation>
    </message>
    <message>
        <source>{count} {count|token was|tokens were} taken out of the prompt.</source>
        <translation>プロンプトから{count}トークンを取り除きました。</translation>
    </message>
    <message>
        <source>The context is nearly full ({use} tokens): the next turn may not fit.</source>
        <translation>コンテキストがほぼ満杯です（{use}トークン）。次のターンは入らないことがあります。</translation>
    </message>
</context>
<context>
    <name>pages/suites/bar_panel</name>
    <message>
        <source>Cases that must pass</source>
        <translation>合格が必要なケース</translation>
    </message>
    <message>
        <source>Decode at least</source>
        <translation>デコードの下限</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>費用の上限</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>呼び出し1,000回あたり</translation>
    </message>
    <message>
        <source>Answer at most</source>
        <translation>回答の上限</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>0: off</source>
        <translation>0：オフ</translation>
    </message>
</context>
<context>
    <name>pages/suites/check_kinds</name>
    <message>
        <source>one text a line</source>
        <translation>1行に1つのテキスト</translation>
    </message>
    <message>
        <source>one text a line; needs an embedding model</source>
        <translation>1行に1つのテキスト。埋め込みモデルが必要</translation>
    </message>
    <message>
        <source>the functions, or nothing where a provider has them</source>
        <translation>関数。providerにあれば空欄</translation>
    </message>
    <message>
        <source>a JSON schema, or nothing</source>
        <translation>JSONスキーマ、または空欄</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>回答全体</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>has this in it, upper or lower case</source>
        <translation>これを含む（大文字小文字を区別しない）</translation>
    </message>
    <message>
        <source>has one of these in it</source>
        <translation>いずれかを含む</translation>
    </message>
    <message>
        <source>has all of these in it</source>
        <translation>すべてを含む</translation>
    </message>
    <message>
        <source>has one of these in it, upper or lower case</source>
        <translation>いずれかを含む（大文字小文字を区別しない）</translation>
    </message>
    <message>
        <source>has all of these in it, upper or lower case</source>
        <translation>すべてを含む（大文字小文字を区別しない）</translation>
    </message>
    <message>
        <source>begins with this</source>
        <translation>これで始まる</translation>
    </message>
    <message>
        <source>matches this regular expression</source>
        <translation>この正規表現に一致</translation>
    </message>
    <message>
        <source>as in JavaScript, without slashes</source>
        <translation>JavaScriptの書式、スラッシュなし</translation>
    </message>
    <message>
        <source>is JSON, and fits the schema</source>
        <translation>JSONで、スキーマに適合</translation>
    </message>
    <message>
        <source>has JSON in it, and it fits the schema</source>
        <translation>スキーマに適合するJSONを含む</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>回答を拒否</translation>
    </message>
    <message>
        <source>has this many words</source>
        <translation>語数がこれと同じ</translation>
    </message>
    <message>
        <source>12, or {"min": 5, "max": 20}</source>
        <translation>12、または{"min": 5, "max": 20}</translation>
    </message>
    <message>
        <source>differs in few characters from this</source>
        <translation>これとの文字の違いが少ない</translation>
    </message>
    <message>
        <source>shares words with this (ROUGE-1)</source>
        <translation>これと語を共有（ROUGE-1）</translation>
    </message>
    <message>
        <source>shares word sequences with this (BLEU)</source>
        <translation>これと語の並びを共有（BLEU）</translation>
    </message>
    <message>
        <source>shares word sequences with this (GLEU)</source>
        <translation>これと語の並びを共有（GLEU）</translation>
    </message>
    <message>
        <source>shares words with this (METEOR)</source>
        <translation>これと語を共有（METEOR）</translation>
    </message>
    <message>
        <source>means much the same as one of these</source>
        <translation>いずれかとほぼ同じ意味</translation>
    </message>
    <message>
        <source>is near one of these (cosine)</source>
        <translation>いずれかに近い（コサイン）</translation>
    </message>
    <message>
        <source>is near one of these (product)</source>
        <translation>いずれかに近い（内積）</translation>
    </message>
    <message>
        <source>is near one of these (distance)</source>
        <translation>いずれかに近い（距離）</translation>
    </message>
    <message>
        <source>came within a time</source>
        <translation>時間内に届いた</translation>
    </message>
    <message>
        <source>cost no more than a limit</source>
        <translation>費用が上限以内</translation>
    </message>
    <message>
        <source>was likely to the model</source>
        <translation>モデルにとって確からしい</translation>
    </message>
    <message>
        <source>was likely to the model, as a score</source>
        <translation>モデルにとって確からしい（スコア）</translation>
    </message>
    <message>
        <source>ended for this reason</source>
        <translation>この理由で終了</translation>
    </message>
    <message>
        <source>stop or length</source>
        <translation>stopまたはlength</translation>
    </message>
    <message>
        <source>is this choice, by its likelihood</source>
        <translation>尤度によりこの選択肢</translation>
    </message>
    <message>
        <source>has this in a field of its JSON</source>
        <translation>JSONのフィールドにこれがある</translation>
    </message>
    <message>
        <source>has this number in it</source>
        <translation>この数を含む</translation>
    </message>
    <message>
        <source>pleases a judge</source>
        <translation>ジャッジが満足</translation>
    </message>
    <message>
        <source>a statement about it</source>
        <translation>回答についての記述</translation>
    </message>
    <message>
        <source>answers what was asked, say a judge and an embedding model</source>
        <translation>ジャッジと埋め込みモデルによれば質問に答えている</translation>
    </message>
    <message>
        <source>says what its context says, says a judge</source>
        <translation>コンテキストどおりのことを述べている（ジャッジによる）</translation>
    </message>
    <message>
        <source>had a context that says this, says a judge</source>
        <translation>コンテキストがこれを述べていた（ジャッジによる）</translation>
    </message>
    <message>
        <source>what is true</source>
        <translation>正しい内容</translation>
    </message>
    <message>
        <source>had a context that was to the point, says a judge</source>
        <translation>コンテキストが的を射ていた（ジャッジによる）</translation>
    </message>
    <message>
        <source>meets a criterion, says a judge</source>
        <translation>ジャッジによれば基準を満たす</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>contradicts no fact of this, says a judge</source>
        <translation>ジャッジによれば事実と矛盾しない</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>is graded by a judge</source>
        <translation>ジャッジが採点</translation>
    </message>
    <message>
        <source>one criterion a line</source>
        <translation>1行に1つの基準</translation>
    </message>
    <message>
        <source>calls these tools</source>
        <translation>これらのツールを呼び出す</translation>
    </message>
    <message>
        <source>one tool a line</source>
        <translation>1行に1つのツール</translation>
    </message>
    <message>
        <source>is a valid call</source>
        <translation>有効な呼び出し</translation>
    </message>
    <message>
        <source>is valid calls of tools</source>
        <translation>有効なツール呼び出し</translation>
    </message>
    <message>
        <source>satisfies this JavaScript</source>
        <translation>このJavaScriptを満たす</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>satisfies this Python</source>
        <translation>このPythonを満たす</translation>
    </message>
    <message>
        <source>an expression or a file</source>
        <translation>式またはファイル</translation>
    </message>
    <message>
        <source>satisfies a set of checks</source>
        <translation>チェックのセットを満たす</translation>
    </message>
    <message>
        <source>satisfies this</source>
        <translation>これを満たす</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>pages/suites/flag_words</name>
    <message>
        <source>All cases</source>
        <translation>すべてのケース</translation>
    </message>
    <message>
        <source>All models fail</source>
        <translation>全モデル不合格</translation>
    </message>
    <message>
        <source>A check never passes</source>
        <translation>合格しないチェックあり</translation>
    </message>
    <message>
        <source>A check never fails</source>
        <translation>不合格にならないチェックあり</translation>
    </message>
    <message>
        <source>Much like another case</source>
        <translation>ほかのケースと酷似</translation>
    </message>
    <message>
        <source>{passed} of {ran} pass</source>
        <translation>{ran}個中{passed}個が合格</translation>
    </message>
    <message>
        <source>same as {number}</source>
        <translation>{number}と同じ</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>{number}と類似</translation>
    </message>
    <message>
        <source>In the newest run {passed} of {ran} {ran|model|models} passed this case.</source>
        <translation>最新の実行では、{ran}個中{passed}個のモデルがこのケースに合格しました。</translation>
    </message>
    <message>
        <source>For no model did this check pass: {check}</source>
        <translation>どのモデルでも合格しなかったチェック：{check}</translation>
    </message>
    <message>
        <source>For every model this check passed: {check}</source>
        <translation>全モデルで合格したチェック：{check}</translation>
    </message>
    <message>
        <source>{share} of the word pairs of this case and case {number} are in both.</source>
        <translation>このケースとケース{number}の語の組の{share}が共通です。</translation>
    </message>
</context>
<context>
    <name>pages/suites/questions</name>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに残る</translation>
    </message>
    <message>
        <source>Delete the suite {name}?</source>
        <translation>評価セット{name}を削除しますか？</translation>
    </message>
    <message>
        <source>Its folder and all files in it are deleted: {folder}</source>
        <translation>フォルダーと中のファイルがすべて削除されます：{folder}</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>評価セットの名前</translation>
    </message>
</context>
<context>
    <name>pages/tasks/columns</name>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Over bar</source>
        <translation>合格ラインとの差</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見日時</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>実行できず</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>{model}: {passed} of {cases} {cases|case|cases} passed; the bar was {bar}. In brackets: what to expect on new inputs (Clopper-Pearson, 95 % confidence). Speed is the median of {count} {count|answer|answers}, memory the peak of its process. Run {run}, with {build}.</source>
        <translation>{model}：{cases}件中{passed}件のケースに合格。合格ラインは{bar}でした。かっこ内は新しい入力での見込み（Clopper-Pearson、信頼度95%）。速度は回答{count}件の中央値、メモリはプロセスのピークです。実行{run}、{build}。</translation>
    </message>
</context>
<context>
    <name>pages/tasks/task_words</name>
    <message>
        <source>{total} in all: {passing} with a model that passes, {none} with none, {never} not run yet, {stale} stale</source>
        <translation>全{total}件：合格モデルあり{passing}件、なし{none}件、未実行{never}件、古いもの{stale}件</translation>
    </message>
    <message>
        <source>This task was not run yet. Running it tries every model on it.</source>
        <translation>このタスクはまだ実行されていません。実行すると、すべてのモデルで試します。</translation>
    </message>
</context>
<context>
    <name>results/banner_words</name>
    <message>
        <source>Reading the candidates</source>
        <translation>候補を読み込み中</translation>
    </message>
    <message>
        <source>The bar: {required} of {cases} {cases|case|cases} ({rate}).</source>
        <translation>合格ライン：{cases}件中{required}件のケース（{rate}）。</translation>
    </message>
    <message>
        <source>making its file</source>
        <translation>ファイルを作成中</translation>
    </message>
    <message>
        <source>measuring its speed</source>
        <translation>速度を測定中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{cases}件中{run}件のケース、合格{passed}件</translation>
    </message>
    <message>
        <source>{decided} of {count} {count|model|models} decided</source>
        <translation>モデル{count}個中{decided}個を判定済み</translation>
    </message>
    <message>
        <source>{rate:.3g} cases/s, at most {left} left for this model</source>
        <translation>毎秒{rate:.3g}件、このモデルの残りは最大{left}</translation>
    </message>
    <message>
        <source>Stopped before the first case.</source>
        <translation>最初のケースの前に停止しました。</translation>
    </message>
</context>
<context>
    <name>results/discordant</name>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
</context>
<context>
    <name>results/figures</name>
    <message>
        <source>making</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>計時中</translation>
    </message>
    <message>
        <source>asked again, one at a time: one case decides</source>
        <translation>1件ずつ再質問：1件で判定が変わるため</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>判定済み</translation>
    </message>
    <message>
        <source>Its file is made, {done}</source>
        <translation>ファイルを作成中、{done}</translation>
    </message>
    <message>
        <source>Loading, {done}</source>
        <translation>読み込み中、{done}</translation>
    </message>
    <message>
        <source>Measuring its speed, one answer at a time</source>
        <translation>1件ずつ回答させて速度を測定中</translation>
    </message>
    <message>
        <source>At most {left} left at this rate</source>
        <translation>この速さで残り最大{left}</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>{size}, {count} parameters</source>
        <translation>{size}、{count}パラメーター</translation>
    </message>
    <message>
        <source>{passed} of {run} {run|case that was|cases that were} run passed.</source>
        <translation>実行した{run}件中{passed}件のケースが合格。</translation>
    </message>
    <message>
        <source>On new inputs: {low} to {high} (Clopper-Pearson, 95 % confidence).</source>
        <translation>新しい入力：{low}～{high}（Clopper-Pearson、信頼度95%）。</translation>
    </message>
    <message>
        <source>{passed} passed of {run} run; the suite has {total}.</source>
        <translation>実行{run}件中{passed}件が合格。評価セットは全{total}件です。</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: one sequence, cold prefix; from the second token to the last.</source>
        <translation>実行とは別の短い測定による回答{count}件の中央値：1系列、キャッシュのない接頭部、2番目から最後のトークンまで。</translation>
    </message>
    <message>
        <source>95th percentile of {count} {count|answer|answers} on a short probe apart from the run, from the request to the first token.</source>
        <translation>実行とは別の短い測定による回答{count}件の95パーセンタイル、リクエストから最初のトークンまで。</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: evaluating the prompt, none of it cached.</source>
        <translation>実行とは別の短い測定による回答{count}件の中央値：キャッシュなしでのプロンプトの処理。</translation>
    </message>
    <message>
        <source>Measured once: from asking the process to load the file until it could answer.</source>
        <translation>1回測定：プロセスにファイルの読み込みを求めてから回答できるまで。</translation>
    </message>
    <message>
        <source>Samples: {samples}</source>
        <translation>サンプル：{samples}</translation>
    </message>
    <message>
        <source>Measured: peak of the process that held the model.</source>
        <translation>実測：モデルを保持したプロセスのピーク。</translation>
    </message>
    <message>
        <source>file-backed: {size}</source>
        <translation>ファイル由来：{size}</translation>
    </message>
    <message>
        <source>Nobody charges for calls of a model on this computer.</source>
        <translation>このコンピューターのモデルの呼び出しに料金はかかりません。</translation>
    </message>
    <message>
        <source>The mean of what {calls} {calls|call|calls} cost; of {unknown} it is not known.</source>
        <translation>呼び出し{calls}回の費用の平均。{unknown}回分の費用は不明です。</translation>
    </message>
</context>
<context>
    <name>results/overview</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Passed / run</source>
        <translation>合格/実行</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Cost of 1,000</source>
        <translation>1,000回の費用</translation>
    </message>
</context>
<context>
    <name>results/plot_axes</name>
    <message>
        <source>Plot of pass rate against decode speed; the table has the same</source>
        <translation>合格率とデコード速度のグラフ。表と同じ内容です</translation>
    </message>
    <message>
        <source>charged for 1,000 calls ({currency})</source>
        <translation>呼び出し1,000回の料金（{currency}）</translation>
    </message>
    <message>
        <source>Plot of pass rate against cost; the table has the same</source>
        <translation>合格率と費用のグラフ。表と同じ内容です</translation>
    </message>
    <message>
        <source>Plot of pass rate against memory; the table has the same</source>
        <translation>合格率とメモリのグラフ。表と同じ内容です</translation>
    </message>
</context>
</TS>
