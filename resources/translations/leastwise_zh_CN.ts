<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdapterRow</name>
    <message>
        <source>scale </source>
        <translation>比例 </translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>{name} 的比例</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add to suite</source>
        <translation>加入评测集</translation>
    </message>
    <message>
        <source>A new suite</source>
        <translation>新评测集</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>我的用例</translation>
    </message>
    <message>
        <source>is exactly this</source>
        <translation>与此完全相同</translation>
    </message>
    <message>
        <source>has this in it</source>
        <translation>包含此文本</translation>
    </message>
    <message>
        <source>passes the checks of this case</source>
        <translation>通过此用例的检查</translation>
    </message>
    <message>
        <source>is not checked yet</source>
        <translation>暂不检查</translation>
    </message>
    <message>
        <source>Text to check for</source>
        <translation>要检查的文本</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>添加用例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>评测集</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The case keeps its variables: {names}.</source>
        <translation>用例保留其变量：{names}。</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of {title}</source>
        <translation>{title} 的回答</translation>
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
        <translation>{name} 的思考</translation>
    </message>
    <message>
        <source>The tree comes once the answer is whole.</source>
        <translation>回答完整后才显示树。</translation>
    </message>
    <message>
        <source>Too long for Markdown, so shown as plain text.</source>
        <translation>太长，无法显示为 Markdown，因此以纯文本显示。</translation>
    </message>
    <message>
        <source>This is not JSON, so shown as plain text.</source>
        <translation>这不是 JSON，因此以纯文本显示。</translation>
    </message>
    <message>
        <source>Too long for a tree, so shown as plain text.</source>
        <translation>太长，无法显示为树，因此以纯文本显示。</translation>
    </message>
    <message>
        <source>Too deep for a tree, so shown as plain text.</source>
        <translation>层级太深，无法显示为树，因此以纯文本显示。</translation>
    </message>
    <message>
        <source>The JSON in the answer.</source>
        <translation>回答中的 JSON。</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Show the whole prompt</source>
        <translation>显示完整提示词</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>Turn after</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>No answer yet. Write a prompt and send it.</source>
        <translation>还没有回答。写一个提示词并发送。</translation>
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
        <translation>说明</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>texts, with | between them</source>
        <translation>多个文本，以 | 分隔</translation>
    </message>
    <message>
        <source>a model on this computer, by name or file</source>
        <translation>本机的模型，用名称或文件</translation>
    </message>
    <message>
        <source>change who judges</source>
        <translation>更改裁判</translation>
    </message>
    <message>
        <source>change the suite's words</source>
        <translation>更改评测集的文字</translation>
    </message>
    <message>
        <source>change where answers stop</source>
        <translation>更改回答停止处</translation>
    </message>
    <message>
        <source>{title}: a number from {lowest:g} to {highest:g}.</source>
        <translation>{title}：{lowest:g} 到 {highest:g} 之间的数。</translation>
    </message>
    <message>
        <source>change {title}</source>
        <translation>更改{title}</translation>
    </message>
</context>
<context>
    <name>BenchControls</name>
    <message>
        <source>Choose models</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>Past benchmarks</source>
        <translation>以往基准测试</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write it as CSV, JSON or Markdown</source>
        <translation>保存为 CSV、JSON 或 Markdown</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>How fast models are here, and what memory they take</source>
        <translation>模型在本机有多快，占多少内存</translation>
    </message>
    <message>
        <source>Models are being measured.</source>
        <translation>正在测量模型。</translation>
    </message>
    <message>
        <source>Every sample so far is kept.</source>
        <translation>目前的样本都已保留。</translation>
    </message>
    <message>
        <source>Export benchmark</source>
        <translation>导出基准测试</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.md)</source>
        <translation>表格 (*.csv *.json *.md)</translation>
    </message>
</context>
<context>
    <name>BlindChoice</name>
    <message>
        <source>Compare two models blind</source>
        <translation>盲比两个模型</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>一个模型</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>另一个模型</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一个</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Which answer is better?</source>
        <translation>哪个回答更好？</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>提问内容</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>回答 1</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>回答 2</translation>
    </message>
    <message>
        <source>Keys: 1, 2, = for a tie, S to skip. Each vote is kept at once.</source>
        <translation>按键：1、2，= 为平局，S 为跳过。每一票立即保存。</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 更好</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 更好</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Count and name them</source>
        <translation>计票并揭晓</translation>
    </message>
    <message>
        <source>All pairs are voted on.</source>
        <translation>所有回答对都已投票。</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>第 {number} 对，共 {count} 对</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Reading the model files</source>
        <translation>正在读取模型文件</translation>
    </message>
    <message>
        <source>There are no models yet. Add GGUF files to choose among them.</source>
        <translation>还没有模型。请添加 GGUF 文件以供选择。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Reading {count} model {count|file|files}</source>
        <translation>正在读取 {count} 个模型文件</translation>
    </message>
    <message>
        <source>Read {done} of {total} model {total|file|files}</source>
        <translation>已读取 {done}/{total} 个模型文件</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
</context>
<context>
    <name>CascadePlot</name>
    <message>
        <source>Plot of quality against the share sent; the table has the same</source>
        <translation>质量随发送比例变化的图；表中数据相同</translation>
    </message>
    <message>
        <source>sent to the cloud (%)</source>
        <translation>发送到云端（%）</translation>
    </message>
    <message>
        <source>passed (%)</source>
        <translation>通过（%）</translation>
    </message>
</context>
<context>
    <name>CascadeTab</name>
    <message>
        <source>Compare both blind...</source>
        <translation>盲比两者…</translation>
    </message>
</context>
<context>
    <name>CascadeView</name>
    <message>
        <source>Line and band: the least certain answers go first, with the 95 % interval. Dashed: as many at random. Dotted: those where it helps most, which nobody knows beforehand. Point: what came out on cases that had no part in the choice.</source>
        <translation>线和带：最没把握的回答先发送，带为 95% 区间。虚线：随机抽取同样多。点线：发送帮助最大的那些，事先无人知道。点：在未参与选择的用例上的结果。</translation>
    </message>
    <message>
        <source>Quality by the share sent</source>
        <translation>质量与发送比例</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
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
        <translation>失去或赢得的用例</translation>
    </message>
    <message>
        <source>The chosen case with both answers</source>
        <translation>所选用例及两个回答</translation>
    </message>
    <message>
        <source>Make a case of this prompt and answer, in a suite of yours</source>
        <translation>用此提示词和回答在你的评测集中生成用例</translation>
    </message>
    <message>
        <source>lost: {number} {title}</source>
        <translation>失去：{number} {title}</translation>
    </message>
    <message>
        <source>won: {number} {title}</source>
        <translation>赢得：{number} {title}</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最近运行</translation>
    </message>
    <message>
        <source>change case {number}</source>
        <translation>更改用例 {number}</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Previous failed</source>
        <translation>上一个未通过</translation>
    </message>
    <message>
        <source>Next failed</source>
        <translation>下一个未通过</translation>
    </message>
    <message>
        <source>Choose a case in a strip to read its prompt, its answer and its checks.</source>
        <translation>在用例条中选一个用例，查看其提示词、回答和检查。</translation>
    </message>
    <message>
        <source>Case {number} of {total}: passed</source>
        <translation>用例 {number}/{total}：通过</translation>
    </message>
    <message>
        <source>Case {number} of {total}: failed</source>
        <translation>用例 {number}/{total}：未通过</translation>
    </message>
    <message>
        <source>Case {number} of {total}: unsupported check</source>
        <translation>用例 {number}/{total}：不支持的检查</translation>
    </message>
    <message>
        <source>{count} {count|token|tokens}</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>first after {time}</source>
        <translation>{time} 后首 token</translation>
    </message>
    <message>
        <source>cut at the length limit</source>
        <translation>在长度上限处截断</translation>
    </message>
    <message>
        <source>cut: the context was full</source>
        <translation>截断：上下文已满</translation>
    </message>
    <message>
        <source>{words} (key {key} in a strip)</source>
        <translation>{words}（在用例条中按 {key} 键）</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Case {number}: passed</source>
        <translation>用例 {number}：通过</translation>
    </message>
    <message>
        <source>Case {number}: failed</source>
        <translation>用例 {number}：未通过</translation>
    </message>
    <message>
        <source>Case {number}: unsupported check</source>
        <translation>用例 {number}：不支持的检查</translation>
    </message>
    <message>
        <source>Case {number}: not run</source>
        <translation>用例 {number}：未运行</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>add a case</source>
        <translation>添加用例</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>移除用例</translation>
    </message>
    <message>
        <source>remove cases</source>
        <translation>移除多个用例</translation>
    </message>
    <message>
        <source>move a case</source>
        <translation>移动用例</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>The opposite: the answer must not</source>
        <translation>取反：回答不得如此</translation>
    </message>
    <message>
        <source>Type of the check</source>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>Value of the check</source>
        <translation>检查的值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>CheckForms</name>
    <message>
        <source>Add a check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>None, so the set passes.</source>
        <translation>无，因此该组通过。</translation>
    </message>
    <message>
        <source>Checks of the set</source>
        <translation>该组的检查</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Answer to try</source>
        <translation>用来试的回答</translation>
    </message>
    <message>
        <source>Type or paste an answer to try it on the checks</source>
        <translation>输入或粘贴一个回答，用检查来试</translation>
    </message>
    <message>
        <source>Past answers</source>
        <translation>以往的回答</translation>
    </message>
    <message>
        <source>Ask the judge</source>
        <translation>询问裁判</translation>
    </message>
    <message>
        <source>Checks of this case</source>
        <translation>此用例的检查</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>没有自己的检查。</translation>
    </message>
    <message>
        <source>Checks for all cases</source>
        <translation>所有用例的检查</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>It passed for none of the {count} {count|answer|answers} of the newest run.</source>
        <translation>最近一次运行的 {count} 个回答都未通过。</translation>
    </message>
    <message>
        <source>It passed for all {count} {count|answer|answers} of the newest run.</source>
        <translation>最近一次运行的 {count} 个回答都通过了。</translation>
    </message>
    <message>
        <source>It has no checks, so every answer passes.</source>
        <translation>它没有检查，因此任何回答都通过。</translation>
    </message>
    <message>
        <source>It cannot be decided, so it never passes.</source>
        <translation>无法判定，因此永远不通过。</translation>
    </message>
    <message>
        <source>This answer passes, score {score}.</source>
        <translation>此回答通过，得分 {score}。</translation>
    </message>
    <message>
        <source>This answer fails, score {score}.</source>
        <translation>此回答未通过，得分 {score}。</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>change the checks of case {number}</source>
        <translation>更改用例 {number} 的检查</translation>
    </message>
    <message>
        <source>change the checks for all cases</source>
        <translation>更改所有用例的检查</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>No model has answered this case yet</source>
        <translation>还没有模型回答过此用例</translation>
    </message>
    <message>
        <source>Try an answer</source>
        <translation>试一个回答</translation>
    </message>
</context>
<context>
    <name>CloudKeyDialog</name>
    <message>
        <source>Key for {name}</source>
        <translation>{name} 的密钥</translation>
    </message>
    <message>
        <source>It is kept in {keyring}, and in no file of Leastwise.</source>
        <translation>它保存在 {keyring} 中，不写入 Leastwise 的任何文件。</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is used until the window is closed, and kept nowhere. To have it again next time, put it into the environment.</source>
        <translation>此系统没有密钥环：密钥只用到窗口关闭为止，不作保存。若要下次仍可用，请放入环境变量。</translation>
    </message>
    <message>
        <source>Neither logs, exports nor the models on this computer ever get it.</source>
        <translation>日志、导出文件和本机上的模型都不会得到它。</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>你在该处账户的密钥</translation>
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
        <translation>选择云端模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Type a name, or choose one below</source>
        <translation>输入名称，或在下面选择</translation>
    </message>
    <message>
        <source>Models that the provider offers</source>
        <translation>服务商提供的模型</translation>
    </message>
    <message>
        <source>List its models</source>
        <translation>列出其模型</translation>
    </message>
    <message>
        <source>Asks the provider; no prompt is sent, and it costs nothing</source>
        <translation>询问服务商；不发送提示词，不花钱</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止询问</translation>
    </message>
    <message>
        <source>Its price is not known, so nothing is sent to it before you agree to that or add a price on the Cloud page.</source>
        <translation>其价格未知，因此在你同意或在“云端”页添加价格之前，不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>{input} in and {output} out, in {currency} per million tokens.</source>
        <translation>输入 {input}，输出 {output}，以 {currency} 计，每百万 token。</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <translation>正在询问 {name}</translation>
    </message>
    <message>
        <source>No cloud provider was added yet. Add one on the Cloud page.</source>
        <translation>尚未添加云服务商。请在“云端”页添加。</translation>
    </message>
    <message>
        <source>The provider was not asked for its models in this session.</source>
        <translation>本次会话中尚未向服务商查询其模型。</translation>
    </message>
    <message>
        <source>{shown} of {count} {count|model|models}. They are kept until the window is closed.</source>
        <translation>{shown}/{count} 个模型。列表保留到窗口关闭为止。</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Large models elsewhere, only if you want one to compare with</source>
        <translation>别处的大模型，仅在你想用来对比时</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>添加服务商…</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is. A cloud model is a reference: Decision holds your models against it case by case, and the Playground shows its answers beside theirs. Before the first request to a host you are shown what it holds.</source>
        <translation>尚未添加云服务商，添加之前不会发出任何内容。云端模型用作参照：“决策”页逐个用例将你的模型与它对比，“试验台”并排显示它们的回答。首次向某主机发送请求前，会先显示其内容。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>A cloud provider is being asked.</source>
        <translation>正在询问云服务商。</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>不会有任何丢失。</translation>
    </message>
    <message>
        <source>The key for {name} is there.</source>
        <translation>{name} 的密钥已就绪。</translation>
    </message>
    <message>
        <source>The caps are kept.</source>
        <translation>上限已保存。</translation>
    </message>
    <message>
        <source>{name} is asked for {model} where no other is named.</source>
        <translation>未指定其他模型时，向 {name} 请求 {model}。</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Its key in the keyring and your agreement to send there go with it.</source>
        <translation>它在密钥环中的密钥和你对向其发送的同意也一并移除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 栏</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>回答 {number}</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>移除此栏</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Answer the last turn again</source>
        <translation>重新回答最后一轮</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>只发到此栏</translation>
    </message>
    <message>
        <source>Send the prompt to this column alone</source>
        <translation>只将提示词发送到此栏</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑后重新发送</translation>
    </message>
    <message>
        <source>Make a case of this</source>
        <translation>由此生成用例</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Send although its price is not known</source>
        <translation>价格未知仍然发送</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Swap the two</source>
        <translation>交换两者</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>{second} against {first}</source>
        <translation>{second} 对比 {first}</translation>
    </message>
    <message>
        <source>{names}. In brackets the 95 % interval of the ratio of medians.</source>
        <translation>{names}。括号内为中位数之比的 95% 区间。</translation>
    </message>
    <message>
        <source>What else differs: {what}</source>
        <translation>其他不同：{what}</translation>
    </message>
    <message>
        <source>Nothing else that is recorded differs between them.</source>
        <translation>在有记录的项目中，两者没有其他不同。</translation>
    </message>
    <message>
        <source>Models of both runs</source>
        <translation>两次运行的模型</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation>结果不同的用例</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>运行 {number}</translation>
    </message>
    <message>
        <source>The two runs have no model in common.</source>
        <translation>两次运行没有共同的模型。</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>没有判定改变。</translation>
    </message>
    <message>
        <source>Verdicts that changed: {changed} of {count}.</source>
        <translation>改变的判定：{changed}/{count}。</translation>
    </message>
    <message>
        <source>the suite</source>
        <translation>评测集</translation>
    </message>
    <message>
        <source>the bar</source>
        <translation>及格线</translation>
    </message>
    <message>
        <source>llama.cpp's build</source>
        <translation>llama.cpp 的构建</translation>
    </message>
    <message>
        <source>Leastwise's version</source>
        <translation>Leastwise 的版本</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>how answers are generated</source>
        <translation>回答的生成方式</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Different between them: {changed}.</source>
        <translation>两者的不同：{changed}。</translation>
    </message>
    <message>
        <source>Suite, bar, settings, build and computer are the same.</source>
        <translation>评测集、及格线、设置、构建和计算机都相同。</translation>
    </message>
    <message>
        <source>Only in {run}: {models}.</source>
        <translation>仅在 {run} 中：{models}。</translation>
    </message>
    <message>
        <source>The runs are of different suites, so that no case can be compared.</source>
        <translation>两次运行的评测集不同，无法比较用例。</translation>
    </message>
    <message>
        <source>No case came out differently.</source>
        <translation>没有结果不同的用例。</translation>
    </message>
    <message>
        <source>Cases that came out differently: {count}</source>
        <translation>结果不同的用例：{count}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Passed, was</source>
        <translation>之前通过</translation>
    </message>
    <message>
        <source>Passed, is</source>
        <translation>现在通过</translation>
    </message>
    <message>
        <source>On the same cases</source>
        <translation>在相同用例上</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>The exact text that is sent</source>
        <translation>实际发送的原文</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>什么都不发送</translation>
    </message>
    <message>
        <source>A request without any prompt goes to {host} ({provider})</source>
        <translation>一个不含提示词的请求将发往 {host}（{provider}）</translation>
    </message>
    <message>
        <source>{count} {count|request|requests} to {host}, for the model {model} of {provider}</source>
        <translation>{count} 个请求，发往 {host}，使用 {provider} 的模型 {model}</translation>
    </message>
    <message>
        <source>Ask {host}</source>
        <translation>询问 {host}</translation>
    </message>
    <message>
        <source>Send to {host} (cost not known)</source>
        <translation>发送到 {host}（费用未知）</translation>
    </message>
    <message>
        <source>Send to {host} (free)</source>
        <translation>发送到 {host}（免费）</translation>
    </message>
    <message>
        <source>Send to {host} (at most {cost})</source>
        <translation>发送到 {host}（最多 {cost}）</translation>
    </message>
    <message>
        <source>Request {number} of {count}, where {stand_in} stands for what is not written</source>
        <translation>请求 {number}/{count}，其中 {stand_in} 代表尚未写出的内容</translation>
    </message>
    <message>
        <source>Request {number} of {count}, as it is sent</source>
        <translation>请求 {number}/{count}，按实际发送的样子</translation>
    </message>
</context>
<context>
    <name>ConstraintForm</name>
    <message>
        <source>What the answer must follow</source>
        <translation>回答须遵循什么</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>Grammar (GBNF)</source>
        <translation>语法（GBNF）</translation>
    </message>
    <message>
        <source>Schema or grammar</source>
        <translation>schema 或语法</translation>
    </message>
    <message>
        <source>The model is held to this.</source>
        <translation>模型必须遵守此约束。</translation>
    </message>
    <message>
        <source>Write it here, or choose any text.</source>
        <translation>请在此填写，或选择“任意文本”。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>This is no JSON, at {where}.</source>
        <translation>这不是 JSON，位置：{where}。</translation>
    </message>
    <message>
        <source>This is no JSON schema: {where}</source>
        <translation>这不是 JSON schema：{where}</translation>
    </message>
    <message>
        <source>It has no rule named root (root ::= ...).</source>
        <translation>没有名为 root 的规则（root ::= ...）。</translation>
    </message>
</context>
<context>
    <name>CostEstimate</name>
    <message>
        <source>Requests: at most {requests}, each with an answer that a model is still to write; replies of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>请求：最多 {requests} 个，各含一个模型尚未写出的回答；应答合计最多 {tokens} 个 token。</translation>
    </message>
    <message>
        <source>Requests: {requests}, with {characters} {characters|character|characters} in all; answers of at most {tokens} {tokens|token|tokens} together.</source>
        <translation>请求：{requests} 个，共 {characters} 个字符；回答合计最多 {tokens} 个 token。</translation>
    </message>
    <message>
        <source>It costs nothing: no prompt is sent.</source>
        <translation>不花钱：不发送提示词。</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for this model.</source>
        <translation>费用未知：此模型没有价格。</translation>
    </message>
    <message>
        <source>It costs nothing: nobody charges for tokens there.</source>
        <translation>不花钱：那里不按 token 收费。</translation>
    </message>
    <message>
        <source>It costs {least} to {most} {currency}.</source>
        <translation>费用为 {least} 至 {most} {currency}。</translation>
    </message>
    <message>
        <source>Without a price no cap can be kept.</source>
        <translation>没有价格，就无法守住上限。</translation>
    </message>
    <message>
        <source>Caps: {run} a run, {month} a month, of which {spent} are spent.</source>
        <translation>上限：每次运行 {run}，每月 {month}，已花费 {spent}。</translation>
    </message>
    <message>
        <source>A call that may exceed a cap is not sent.</source>
        <translation>可能超出上限的调用不会发送。</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>This is all that was noted, as it was noted. It lies on this computer and is not sent. Read it before you give it to anybody.</source>
        <translation>这就是记录下来的全部内容，原样呈现。它保存在本机，不会发送。交给他人之前请先阅读。</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>The crash report</source>
        <translation>崩溃报告内容</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Where your data lies</source>
        <translation>数据的位置</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Clean...</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>older than </source>
        <translation>早于 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天前</translation>
    </message>
    <message>
        <source>Runs that began longer ago than so many days</source>
        <translation>开始于这么多天以前的运行</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Clean this?</source>
        <translation>清理这些？</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不清理</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>占用磁盘</translation>
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
        <translation>一项任务不用大模型会失去和节省什么</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Progress of both runs</source>
        <translation>两次运行的进度</translation>
    </message>
    <message>
        <source>Choose a task and a reference. Nothing is sent before you see what it is and what it may cost.</source>
        <translation>选择任务和参照模型。在你看到内容和可能的费用之前，不会发送任何东西。</translation>
    </message>
    <message>
        <source>Finished cases and every answer that was paid for are kept.</source>
        <translation>已完成的用例和每个付过费的回答都会保留。</translation>
    </message>
    <message>
        <source>Models are being compared with a reference.</source>
        <translation>正在将模型与参照模型对比。</translation>
    </message>
    <message>
        <source>There is no reference yet: add a cloud model, or a model file.</source>
        <translation>还没有参照模型：请添加云端模型或模型文件。</translation>
    </message>
    <message>
        <source>Cloud when unsure</source>
        <translation>没把握时用云端</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>不发送任何内容。</translation>
    </message>
    <message>
        <source>Every answer is here; nothing more is sent.</source>
        <translation>所有回答都已在此；不再发送任何内容。</translation>
    </message>
    <message>
        <source>{model}: {run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{model}：{run}/{cases} 个用例，{passed} 个通过</translation>
    </message>
</context>
<context>
    <name>DecisionPlot</name>
    <message>
        <source>Plot of pass rate; the table has the same figures</source>
        <translation>通过率图；表中数值相同</translation>
    </message>
    <message>
        <source>cost of 1,000 calls ({currency})</source>
        <translation>1,000 次调用的费用（{currency}）</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>decode speed (tokens/s)</source>
        <translation>解码速度（token/s）</translation>
    </message>
    <message>
        <source>bar {rate}</source>
        <translation>及格线 {rate}</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>Against memory</source>
        <translation>按内存</translation>
    </message>
    <message>
        <source>Against speed</source>
        <translation>按速度</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>按费用</translation>
    </message>
    <message>
        <source>What the plot is drawn against</source>
        <translation>图的横轴</translation>
    </message>
    <message>
        <source>Why, and what could be done</source>
        <translation>原因，以及可以怎么做</translation>
    </message>
    <message>
        <source>Lost and won cases</source>
        <translation>失去和赢得的用例</translation>
    </message>
    <message>
        <source>Reasons and money</source>
        <translation>原因与费用</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>First answer</source>
        <translation>第一个回答</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>第二个回答</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处不同</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处不同</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>{name} 的回答</translation>
    </message>
    <message>
        <source>Comparing.</source>
        <translation>正在比较。</translation>
    </message>
    <message>
        <source>Only the first million characters of each were compared.</source>
        <translation>只比较了各自的前一百万个字符。</translation>
    </message>
    <message>
        <source>Key P in an answer</source>
        <translation>在回答中按 P 键</translation>
    </message>
    <message>
        <source>Key N in an answer</source>
        <translation>在回答中按 N 键</translation>
    </message>
</context>
<context>
    <name>DownloadRoom</name>
    <message>
        <source>It is on this computer.</source>
        <translation>它已在本机。</translation>
    </message>
    <message>
        <source>It stands among the downloads below.</source>
        <translation>它在下面的下载列表中。</translation>
    </message>
    <message>
        <source>{free} are free on the disk; the Hub tells the size once it is asked.</source>
        <translation>磁盘可用 {free}；询问 Hub 后才知道大小。</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk.</source>
        <translation>磁盘还会剩余 {free}。</translation>
    </message>
    <message>
        <source>Leaves {free} free on the disk once all downloads are done.</source>
        <translation>全部下载完成后磁盘还会剩余 {free}。</translation>
    </message>
    <message>
        <source>It does not fit the disk: {size} are needed and {free} are free. Free some space, or take a smaller quantisation.</source>
        <translation>磁盘放不下：需要 {size}，可用 {free}。请腾出空间，或选用更小的量化。</translation>
    </message>
    <message>
        <source>It does not fit the disk beside the other downloads: {size} are needed and {free} are free, of which they still need {claimed}.</source>
        <translation>连同其他下载，磁盘放不下：需要 {size}，可用 {free}，其中 {claimed} 已留给其他下载。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
</context>
<context>
    <name>DownloadsTray</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>全部下载的进度</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>Clear what is on this computer from this list</source>
        <translation>从列表中清除已在本机的条目</translation>
    </message>
    <message>
        <source>Hide downloads</source>
        <translation>隐藏下载</translation>
    </message>
    <message>
        <source>Asking the Hub for the files of {name}</source>
        <translation>正在向 Hub 查询 {name} 的文件</translation>
    </message>
    <message>
        <source>Cancel the download of {name}?</source>
        <translation>取消下载 {name}？</translation>
    </message>
    <message>
        <source>The {size} that were fetched are deleted. Paused, they would be kept.</source>
        <translation>已下载的 {size} 将被删除。若改为暂停，则会保留。</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>取消并删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Details of the error</source>
        <translation>错误的详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>ExamplesForm</name>
    <message>
        <source>My task</source>
        <translation>我的任务</translation>
    </message>
    <message>
        <source>What the model shall do</source>
        <translation>模型应做什么</translation>
    </message>
    <message>
        <source>For example: Answer with the city that the text is about, and nothing else.</source>
        <translation>例如：只回答文本所讲的城市，不要其他内容。</translation>
    </message>
    <message>
        <source>is exactly the wanted output</source>
        <translation>与期望输出完全一致</translation>
    </message>
    <message>
        <source>has the wanted output in it</source>
        <translation>包含期望输出</translation>
    </message>
    <message>
        <source>Paste two columns of a spreadsheet</source>
        <translation>粘贴电子表格的两列</translation>
    </message>
    <message>
        <source>Copy two columns of a spreadsheet first: input and output.</source>
        <translation>请先复制电子表格的两列：输入和输出。</translation>
    </message>
    <message>
        <source>Example {number} needs both an input and an output.</source>
        <translation>示例 {number} 需要同时有输入和输出。</translation>
    </message>
    <message>
        <source>Whole examples: {count}. A few show whether this is the right way to ask; what a model does on new inputs takes many more, to be added on the Suites page.</source>
        <translation>完整示例：{count}。少量示例可以看出这样提问是否合适；要了解模型对新输入的表现，还需要多得多的示例，可在“评测集”页添加。</translation>
    </message>
    <message>
        <source>Input of example {number}</source>
        <translation>示例 {number} 的输入</translation>
    </message>
    <message>
        <source>Wanted output of example {number}</source>
        <translation>示例 {number} 的期望输出</translation>
    </message>
    <message>
        <source>Wanted output</source>
        <translation>期望输出</translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>An answer passes if it</source>
        <translation>回答在以下情况通过：</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export the chosen run</source>
        <translation>导出所选的运行</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告（HTML）</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>摘要（Markdown）</translation>
    </message>
    <message>
        <source>Every answer (CSV)</source>
        <translation>所有回答（CSV）</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>全部内容（JSON）</translation>
    </message>
    <message>
        <source>Results for promptfoo (JSON)</source>
        <translation>供 promptfoo 使用的结果（JSON）</translation>
    </message>
    <message>
        <source>Test results (JUnit XML)</source>
        <translation>测试结果（JUnit XML）</translation>
    </message>
    <message>
        <source>Export run {number}</source>
        <translation>导出运行 {number}</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>Prefill, tokens/s</source>
        <translation>预填充 token/s</translation>
    </message>
    <message>
        <source>Decode, tokens/s</source>
        <translation>解码 token/s</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>输入、输出 token</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <source>The models that Leastwise knows by name, without asking anybody.</source>
        <translation>Leastwise 无需询问任何人就知道名称的模型。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>What Search the Hub found.</source>
        <translation>“搜索 Hub”找到的结果。</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>模型类型</translation>
    </message>
    <message>
        <source>As the catalogue says, or for models on the Hub their tags.</source>
        <translation>依据模型目录；Hub 上的模型则依据其标签。</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>可商用</translation>
    </message>
    <message>
        <source>Only models whose licence is known to let a business use them.</source>
        <translation>只显示已知许可证允许商用的模型。</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>本机放得下</translation>
    </message>
    <message>
        <source>Only models that are known to fit this computer.</source>
        <translation>只显示已知本机放得下的模型。</translation>
    </message>
    <message>
        <source>{known} {known|model|models}</source>
        <translation>{known} 个模型</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|model|models}</source>
        <translation>{shown}/{known} 个模型</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>多语言</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>The smallest model that passes, for one task</source>
        <translation>一项任务中通过的最小模型</translation>
    </message>
    <message>
        <source>Find smallest</source>
        <translation>查找最小</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Finished cases are kept, and you can resume from there.</source>
        <translation>已完成的用例会保留，可以从那里继续。</translation>
    </message>
    <message>
        <source>Models are being tried on a suite.</source>
        <translation>正在用评测集测试模型。</translation>
    </message>
    <message>
        <source>Added to the queue on the Tasks page: {count} run or wait there.</source>
        <translation>已加入“任务”页的队列：那里有 {count} 个在运行或等待。</translation>
    </message>
    <message>
        <source>Take the suite that ships</source>
        <translation>使用自带的评测集</translation>
    </message>
    <message>
        <source>{cases} finished {cases|case|cases} of an interrupted run {cases|is|are} kept ({spent})</source>
        <translation>一次中断的运行保留了 {cases} 个已完成的用例（{spent}）</translation>
    </message>
    <message>
        <source>Change candidates</source>
        <translation>更改候选</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>显示最近结果</translation>
    </message>
    <message>
        <source>{count} of {total} {total|candidate|candidates} {count|takes|take} part, {size}. {suite}</source>
        <translation>{count}/{total} 个候选参与，{size}。{suite}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Import a suite</source>
        <translation>导入评测集</translation>
    </message>
    <message>
        <source>Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</source>
        <translation>评测集和用例 (*.yaml *.yml *.json *.csv *.tsv *.jsonl)</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>16 bits (f16)</source>
        <translation>16 位（f16）</translation>
    </message>
    <message>
        <source>8 bits (q8_0)</source>
        <translation>8 位（q8_0）</translation>
    </message>
    <message>
        <source>4 bits (q4_0)</source>
        <translation>4 位（q4_0）</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the largest context that fits</source>
        <translation>采用放得下的最长上下文</translation>
    </message>
    <message>
        <source>Memory: by formula, until llama.cpp's own plan is there</source>
        <translation>内存：在得到 llama.cpp 自己的规划之前，按公式计算</translation>
    </message>
    <message>
        <source>No context fits.</source>
        <translation>多短的上下文都放不下。</translation>
    </message>
    <message>
        <source>All {tokens} can fit.</source>
        <translation>全部 {tokens} 都放得下。</translation>
    </message>
    <message>
        <source>Up to {tokens} can fit.</source>
        <translation>最多放得下 {tokens}。</translation>
    </message>
    <message>
        <source>Choose a model in the table to see what it needs here.</source>
        <translation>在表中选一个模型，查看它在本机需要什么。</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>What fits here</source>
        <translation>这里放得下什么</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>With the memory that is available now. Computed from published shapes with the usual mix of types; no file was looked at.</source>
        <translation>按目前可用的内存。根据公开的结构和常见的类型混合算出，未查看任何文件。</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>in the data directory</source>
        <translation>在数据文件夹中</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>FoldersControl</name>
    <message>
        <source>Add...</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>The answer is shown as: {form}</source>
        <translation>回答的显示方式：{form}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Welcome to Leastwise</source>
        <translation>欢迎使用 Leastwise</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>To Find</source>
        <translation>前往“查找”</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help: what the keyboard does</source>
        <translation>帮助：键盘操作</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>This machine, your task, what to try</source>
        <translation>这台机器、你的任务、试用什么</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Leastwise help</source>
        <translation>Leastwise 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有包含所有这些词的页面。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>键盘操作</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was found before</source>
        <translation>以前找到的结果</translation>
    </message>
    <message>
        <source>No run yet. What you find on the Find page is kept here.</source>
        <translation>还没有运行。在“查找”页找到的结果都保留在此。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Compare blind...</source>
        <translation>盲比…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Run {newer} of {newer_date} against run {older} of {older_date}, {suite}</source>
        <translation>运行 {newer}（{newer_date}）对比运行 {older}（{older_date}），{suite}</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>判定的变化</translation>
    </message>
    <message>
        <source>Run {number}, {suite}, {started}, bar {bar}, {cases} {cases|answer|answers} in {spent}</source>
        <translation>运行 {number}，{suite}，{started}，及格线 {bar}，{cases} 个回答，用时 {spent}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Delete run {number}?</source>
        <translation>删除运行 {number}？</translation>
    </message>
    <message>
        <source>Delete {count} runs?</source>
        <translation>删除 {count} 次运行？</translation>
    </message>
    <message>
        <source>Every answer and verdict goes with it. This cannot be undone.</source>
        <translation>所有回答和判定也一并删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>参照</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search prompts, answers and models</source>
        <translation>搜索提示词、回答和模型</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>仅加星标</translation>
    </message>
    <message>
        <source>Answers that were kept</source>
        <translation>保留的回答</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Answers written: {count}</source>
        <translation>已写回答：{count}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>回答：{count}</translation>
    </message>
    <message>
        <source>Delete the chosen answers ({count})?</source>
        <translation>删除所选的回答（{count}）？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Export the answers that are found</source>
        <translation>导出找到的回答</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>去掉星标</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
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
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Most downloads first</source>
        <translation>下载最多优先</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>点赞最多优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>任意作者</translation>
    </message>
    <message>
        <source>Author on the Hub</source>
        <translation>Hub 上的作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>任意许可证</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Smallest number of parameters</source>
        <translation>最小参数量</translation>
    </message>
    <message>
        <source>Largest number of parameters</source>
        <translation>最大参数量</translation>
    </message>
    <message>
        <source>Such as 350M, 4B or 1.5B</source>
        <translation>例如 350M、4B 或 1.5B</translation>
    </message>
    <message>
        <source>Clear how the Hub is searched</source>
        <translation>清除 Hub 的搜索条件</translation>
    </message>
    <message>
        <source>Parameters from</source>
        <translation>参数量从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>ImagesRow</name>
    <message>
        <source>Add an image</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Take the images out</source>
        <translation>移除图片</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Judge</source>
        <translation>裁判</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>The model that judges answers for checks such as llm-rubric</source>
        <translation>为 llm-rubric 等检查评判回答的模型</translation>
    </message>
    <message>
        <source>The model that measures likeness for the check `similar`</source>
        <translation>为检查 `similar` 衡量相似度的模型</translation>
    </message>
    <message>
        <source>Nobody: undecided</source>
        <translation>无：不判定</translation>
    </message>
    <message>
        <source>{model} ({provider}, in the cloud)</source>
        <translation>{model}（{provider}，云端）</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>{count} {count|case needs|cases need} a judge and {count|stays|stay} undecided without one.</source>
        <translation>{count} 个用例需要裁判，没有则无法判定。</translation>
    </message>
    <message>
        <source>Looking up what it may cost. Nothing is sent for it.</source>
        <translation>正在查询可能的费用。为此不发送任何内容。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Key for the Hub</source>
        <translation>Hub 的密钥</translation>
    </message>
    <message>
        <source>Asking this system's keyring</source>
        <translation>正在询问系统的密钥环</translation>
    </message>
    <message>
        <source>A key is needed for repositories that are not open to everybody, and for no other. It is made in the settings of your account on the Hub.</source>
        <translation>只有不对所有人开放的仓库才需要密钥。密钥在你的 Hub 账户设置中创建。</translation>
    </message>
    <message>
        <source>Key of your account on the Hub</source>
        <translation>你的 Hub 账户的密钥</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>去掉密钥</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>Cases of {name}</source>
        <translation>{name} 的用例</translation>
    </message>
    <message>
        <source>Passed of run</source>
        <translation>通过/已运行</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder of candidates</source>
        <translation>候选阶梯</translation>
    </message>
    <message>
        <source>Cases, and verdict with its reason</source>
        <translation>用例，以及判定及其理由</translation>
    </message>
    <message>
        <source>Of cases</source>
        <translation>用例数</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>What can be done with all models on this computer</source>
        <translation>可对本机所有模型进行的操作</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on the window.</source>
        <translation>也可以把文件拖放到窗口任意处。</translation>
    </message>
    <message>
        <source>Find models of other programs</source>
        <translation>查找其他程序的模型</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan: used in place</source>
        <translation>Ollama、LM Studio、Hugging Face 缓存、GPT4All、Jan：就地使用</translation>
    </message>
    <message>
        <source>Verify every model</source>
        <translation>校验所有模型</translation>
    </message>
    <message>
        <source>Reads all files whole and compares them with their hashes</source>
        <translation>完整读取所有文件，并与哈希值比对</translation>
    </message>
    <message>
        <source>Move the models to another folder</source>
        <translation>将模型移到其他文件夹</translation>
    </message>
    <message>
        <source>Also to another disk; asks where to</source>
        <translation>也可移到其他磁盘；会询问移到哪里</translation>
    </message>
    <message>
        <source>For repositories that are not open to everybody</source>
        <translation>用于不对所有人开放的仓库</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>A name for the prompt in the editor</source>
        <translation>编辑器中提示词的名称</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>保存提示词</translation>
    </message>
    <message>
        <source>Versions of the chosen prompt</source>
        <translation>所选提示词的版本</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Make this version the newest</source>
        <translation>将此版本设为最新</translation>
    </message>
    <message>
        <source>Rename to the name above</source>
        <translation>改为上面的名称</translation>
    </message>
    <message>
        <source>Delete {name} with all of its versions?</source>
        <translation>删除 {name} 及其所有版本？</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <translation>提示词名称</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <source>Limit for all downloads together</source>
        <translation>所有下载的总限速</translation>
    </message>
    <message>
        <source>What all downloads may take together, so that others have some left</source>
        <translation>所有下载合计可占用的速度，给其他程序留一些</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>At most {rate}</source>
        <translation>最多 {rate}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>The answer links to this address. Your browser will open it.</source>
        <translation>回答中有指向此地址的链接，将由浏览器打开。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>打开 {host}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
</context>
<context>
    <name>ListingProgress</name>
    <message>
        <source>Waits until another page is done</source>
        <translation>等待另一页完成</translation>
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
        <translation>；</translation>
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
        <translation>离开本机的一切：发给谁，为了什么</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>还没有任何内容离开过本机。</translation>
    </message>
    <message>
        <source>{count} more since then; back at the top they are shown.</source>
        <translation>此后又有 {count} 条；回到顶部即可显示。</translation>
    </message>
    <message>
        <source>Requests: {total}. Sent {sent}, received {received}. Cost: {cost}</source>
        <translation>请求：{total}。发送 {sent}，接收 {received}。费用：{cost}</translation>
    </message>
    <message>
        <source>Export the network log</source>
        <translation>导出网络日志</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
        <translation>表格 (*.csv);;JSON 行 (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lowest level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>所选的行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制各行</translation>
    </message>
    <message>
        <source>Copy a report...</source>
        <translation>复制报告…</translation>
    </message>
    <message>
        <source>This is the whole report. Keys, quotations and the name of your home folder were taken out. Nothing is sent: it goes into the clipboard if you copy it.</source>
        <translation>这是完整的报告。密钥、引文和主文件夹的名称已去除。不会发送任何内容：复制后只会进入剪贴板。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>{shown} of {total} {total|line|lines}</source>
        <translation>{shown} 行，共 {total} 行</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志的各行</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Words, a GGUF file, or owner/name:Q4_K_M on the Hub</source>
        <translation>关键词、GGUF 文件，或 Hub 上的 owner/name:Q4_K_M</translation>
    </message>
    <message>
        <source>Filter, search or look up models</source>
        <translation>筛选、搜索或查询模型</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>How the Hub is searched</source>
        <translation>Hub 的搜索方式</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Look at a model file</source>
        <translation>查看模型文件</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Cancel the look-up</source>
        <translation>取消查询</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>取消搜索</translation>
    </message>
    <message>
        <source>Asks the Hub for its most downloaded GGUF models.</source>
        <translation>向 Hub 查询下载最多的 GGUF 模型。</translation>
    </message>
    <message>
        <source>Sends these words to the Hub: {words}</source>
        <translation>将这些词发送到 Hub：{words}</translation>
    </message>
    <message>
        <source>Searching the Hub</source>
        <translation>正在搜索 Hub</translation>
    </message>
    <message>
        <source>Asking the Hub for the model's header</source>
        <translation>正在向 Hub 查询模型的文件头</translation>
    </message>
    <message>
        <source>Look up asks the Hub for the header: a few MB.</source>
        <translation>“查询”会向 Hub 索取文件头：几 MB。</translation>
    </message>
    <message>
        <source>Typing sends nothing; Search the Hub and Look up do.</source>
        <translation>输入时不发送任何内容；“搜索 Hub”和“查询”才会发送。</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>What this computer is, and how fast</source>
        <translation>本机是什么配置，有多快</translation>
    </message>
    <message>
        <source>Progress of measuring</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Export profile...</source>
        <translation>导出配置档案…</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>正在测量本机。</translation>
    </message>
    <message>
        <source>What was measured before is kept.</source>
        <translation>之前的测量结果会保留。</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>导出配置档案</translation>
    </message>
    <message>
        <source>Machine profiles (*.json)</source>
        <translation>机器配置档案 (*.json)</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Facts about this computer</source>
        <translation>本机信息</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>What is this machine?</source>
        <translation>这台机器是什么配置？</translation>
    </message>
    <message>
        <source>As far as it was read.</source>
        <translation>以读取到的信息为准。</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>正在查看本机</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leastwise, stopping</source>
        <translation>Leastwise，正在停止</translation>
    </message>
    <message>
        <source>A model is being served.</source>
        <translation>正在对外提供模型。</translation>
    </message>
    <message>
        <source>Its clients lose it.</source>
        <translation>客户端将失去它。</translation>
    </message>
    <message>
        <source>They are lost.</source>
        <translation>这些更改会丢失。</translation>
    </message>
    <message>
        <source>First steps: machine, task, models</source>
        <translation>入门：机器、任务、模型</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>前往{page}</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>needs {size}</source>
        <translation>需要 {size}</translation>
    </message>
    <message>
        <source>{size} available now</source>
        <translation>当前可用 {size}</translation>
    </message>
</context>
<context>
    <name>MemoryPlot</name>
    <message>
        <source>Plot of memory by part; the table has the same</source>
        <translation>内存构成图；表中数据相同</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>file-backed</source>
        <translation>文件映射</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Memory by part; the table has the same</source>
        <translation>内存构成；表中数据相同</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How the memory was computed, and its exact bytes</source>
        <translation>内存是怎样计算的，及其精确字节数</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Memory: {size}</source>
        <translation>内存：{size}</translation>
    </message>
    <message>
        <source>Memory of a device by part</source>
        <translation>设备的内存构成</translation>
    </message>
    <message>
        <source>Memory of {device} by part</source>
        <translation>{device} 的内存构成</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Try in Playground</source>
        <translation>在试验台中试用</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>对外提供</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>It ships with the program and cannot be removed.</source>
        <translation>它随程序自带，无法移除。</translation>
    </message>
    <message>
        <source>Shows first what depends on it.</source>
        <translation>会先显示有什么依赖于它。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>Import model files</source>
        <translation>导入模型文件</translation>
    </message>
    <message>
        <source>Opens the Playground with it, to ask it something.</source>
        <translation>用它打开试验台，向它提问。</translation>
    </message>
    <message>
        <source>Answers other programs of this computer with it.</source>
        <translation>用它回答本机其他程序的请求。</translation>
    </message>
    <message>
        <source>Reads its files whole and compares them with their hashes.</source>
        <translation>完整读取其文件，并与哈希值比对。</translation>
    </message>
    <message>
        <source>Opens the folder that it lies in.</source>
        <translation>打开它所在的文件夹。</translation>
    </message>
    <message>
        <source>Makes a smaller file of it, in another quantisation.</source>
        <translation>用另一种量化由它制作更小的文件。</translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message>
        <source>Copy instead</source>
        <translation>改为复制</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>仍然制作</translation>
    </message>
    <message>
        <source>Read for the first time: its hash is known from now on.</source>
        <translation>首次读取：从此记录其哈希值。</translation>
    </message>
    <message>
        <source>Its files are what they were, to the last byte.</source>
        <translation>其文件与原来完全一致，一个字节也不差。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>No model here passes these filters.</source>
        <translation>这里没有模型符合这些筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model of this column</source>
        <translation>此栏的模型</translation>
    </message>
    <message>
        <source>{name} (cloud)</source>
        <translation>{name}（云端）</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>What fits this computer, and how fast it would be</source>
        <translation>什么模型本机放得下，会有多快</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>正在查看模型</translation>
    </message>
    <message>
        <source>Its stand-in weights are removed, and nothing of it is kept.</source>
        <translation>其替身权重会被移除，什么都不保留。</translation>
    </message>
    <message>
        <source>A model is being rehearsed.</source>
        <translation>正在预演模型。</translation>
    </message>
    <message>
        <source>What was finished is kept, and the rest is not.</source>
        <translation>已完成的部分会保留，其余不会。</translation>
    </message>
    <message>
        <source>Model files are being worked on.</source>
        <translation>正在处理模型文件。</translation>
    </message>
    <message>
        <source>No model is known on this computer yet. Name one above, or choose a file.</source>
        <translation>本机还没有已知的模型。请在上面输入名称，或选择文件。</translation>
    </message>
</context>
<context>
    <name>MoneyBar</name>
    <message>
        <source>Calls a month</source>
        <translation>每月调用次数</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>每千瓦时电价</translation>
    </message>
    <message>
        <source>Price of a machine like this; 0 where it is there anyway</source>
        <translation>这样一台机器的价格；反正已有则填 0</translation>
    </message>
    <message>
        <source>Power at the socket while a model answers, in watts</source>
        <translation>模型作答时插座处的功率，单位瓦</translation>
    </message>
    <message>
        <source>Years over which the machine's price is spread</source>
        <translation>机器价格分摊的年数</translation>
    </message>
    <message>
        <source>Amounts in {currency}</source>
        <translation>金额以 {currency} 计</translation>
    </message>
    <message>
        <source>Not a number: {names}</source>
        <translation>不是数值：{names}</translation>
    </message>
    <message>
        <source>Per kWh</source>
        <translation>每 kWh</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>瓦</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Keep the caps</source>
        <translation>保存上限</translation>
    </message>
    <message>
        <source>A call is only sent if the most that it can cost fits under both caps, calls in flight included. Empty is without a bound. Months are those of UTC.</source>
        <translation>只有当一次调用的最高费用连同进行中的调用都在两个上限之内时才发送。留空表示不限。月份按 UTC 计。</translation>
    </message>
    <message>
        <source>The most that one run may cost</source>
        <translation>一次运行最多可花费</translation>
    </message>
    <message>
        <source>The most that one month may cost</source>
        <translation>一个月最多可花费</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency} of {cap}</source>
        <translation>{month}：{amount} {currency}，上限 {cap}</translation>
    </message>
    <message>
        <source>{month}: {amount} {currency}, without a cap</source>
        <translation>{month}：{amount} {currency}，无上限</translation>
    </message>
    <message>
        <source>{settled} by reported tokens, {assumed} assumed where none were reported, {open} reserved for calls in flight. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{settled} 按报告的 token 计，{assumed} 为没有报告时的假定值，{open} 为进行中的调用预留。调用：{calls} 次，其中无价格：{unpriced} 次。</translation>
    </message>
    <message>
        <source>Cap for one run</source>
        <translation>单次运行上限</translation>
    </message>
    <message>
        <source>Cap for one month</source>
        <translation>每月上限</translation>
    </message>
</context>
<context>
    <name>NetworkFilters</name>
    <message>
        <source>Search hosts, purposes and failures</source>
        <translation>搜索主机、用途和失败</translation>
    </message>
    <message>
        <source>Search the network log</source>
        <translation>搜索网络日志</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>请求怎样结束</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>With a cost</source>
        <translation>有费用</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>何时发出</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Look up this one</source>
        <translation>查询这一个</translation>
    </message>
    <message>
        <source>Asks the Hub for its own header: a few MB</source>
        <translation>向 Hub 索取它自己的文件头：几 MB</translation>
    </message>
    <message>
        <source>What they need is not known; looking one up tells it.</source>
        <translation>它们需要多少尚不清楚；查询某一个即可知道。</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the published shape and the size of each file; looking one up tells it by its own header.</source>
        <translation>大小来自 Hub。内存由公布的结构和各文件的大小算出；查询某一个后，按其自己的文件头得出。</translation>
    </message>
    <message>
        <source>Sizes are the Hub's. Memory is computed from the header of one of them and the size of each file; looking one up tells it by its own header.</source>
        <translation>大小来自 Hub。内存由其中一个的文件头和各文件的大小算出；查询某一个后，按其自己的文件头得出。</translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Let nothing leave this computer, whatever asks for it.</source>
        <translation>无论什么请求，都不让任何内容离开本机。</translation>
    </message>
    <message>
        <source>Offline, off</source>
        <translation>离线，关</translation>
    </message>
    <message>
        <source>Offline, on</source>
        <translation>离线，开</translation>
    </message>
</context>
<context>
    <name>OneDeed</name>
    <message>
        <source>{done} of {total} {total|tensor|tensors}</source>
        <translation>{done}/{total} 个张量</translation>
    </message>
</context>
<context>
    <name>OpenedSuite</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
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
        <translation>此数值的来源：{title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>此数值的来源</translation>
    </message>
    <message>
        <source>Choose a figure in the table to see how it was measured.</source>
        <translation>在表中选一个数值，查看它是怎样测得的。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the pass rate is drawn against</source>
        <translation>通过率图的横轴</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>图或表</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Cases on which two models differ</source>
        <translation>两个模型结果不同的用例</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>请选择两个不同的模型。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Part of a command's name</source>
        <translation>命令名称的一部分</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>符合的命令</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>这里没有叫这个名称的。</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>显示哪些用例</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A scenario runs each row of its data with each of its tests</source>
        <translation>场景将其数据的每一行与每个测试组合运行</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>移除此场景</translation>
    </message>
    <message>
        <source>Cases of the suite: {count}</source>
        <translation>评测集的用例：{count}</translation>
    </message>
    <message>
        <source>Scenario {number}, data: {count}</source>
        <translation>场景 {number}，数据：{count}</translation>
    </message>
    <message>
        <source>Scenario {number}, tests: {count}</source>
        <translation>场景 {number}，测试：{count}</translation>
    </message>
    <message>
        <source>Each row is run with each test: {rows} × {tests} = {cases} {cases|case|cases}.</source>
        <translation>每一行与每个测试组合运行：{rows} × {tests} = {cases} 个用例。</translation>
    </message>
    <message>
        <source>add a scenario</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>移除场景</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the benchmarks</source>
        <translation>筛选基准测试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open the chosen benchmark</source>
        <translation>打开所选的基准测试</translation>
    </message>
    <message>
        <source>Compare the two chosen results</source>
        <translation>比较所选的两个结果</translation>
    </message>
    <message>
        <source>No benchmark yet. What you measure here is kept.</source>
        <translation>还没有基准测试。在此测得的结果都会保留。</translation>
    </message>
    <message>
        <source>Compare {newer} with {older}</source>
        <translation>比较 {newer} 与 {older}</translation>
    </message>
    <message>
        <source>Enter opens one. Choose two (Ctrl or Shift) to compare them.</source>
        <translation>按 Enter 打开。选两个（Ctrl 或 Shift）可比较。</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>Add a column</source>
        <translation>添加一栏</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Columns {first} and {second}</source>
        <translation>第 {first} 栏与第 {second} 栏</translation>
    </message>
    <message>
        <source>How answers are shown</source>
        <translation>回答的显示方式</translation>
    </message>
    <message>
        <source>No model is here to ask. Get one on the Models page, or add a cloud model.</source>
        <translation>这里没有可提问的模型。请在“模型”页获取，或添加云端模型。</translation>
    </message>
    <message>
        <source>To the models</source>
        <translation>前往模型页</translation>
    </message>
</context>
<context>
    <name>PlaygroundPage</name>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>一个提示词，多个模型，并排比较</translation>
    </message>
    <message>
        <source>What was written so far is kept in the history.</source>
        <translation>目前写出的内容会保留在历史中。</translation>
    </message>
    <message>
        <source>Answers are being written in the Playground.</source>
        <translation>试验台正在生成回答。</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>返回提示词</translation>
    </message>
    <message>
        <source>Send again in column {number}</source>
        <translation>在第 {number} 栏重新发送</translation>
    </message>
    <message>
        <source>Send to {count}</source>
        <translation>发送给 {count} 个</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>PlotTabs</name>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Decode speed against depth</source>
        <translation>解码速度与深度</translation>
    </message>
    <message>
        <source>Prefill speed against prompt length</source>
        <translation>预填充速度与提示词长度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>内存构成</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>以表显示</translation>
    </message>
    <message>
        <source>Write the plot as SVG or PNG</source>
        <translation>将图保存为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>图片 (*.svg *.png)</translation>
    </message>
    <message>
        <source>Plot of decode speed against depth; the table has the same</source>
        <translation>解码速度随深度变化的图；表中数据相同</translation>
    </message>
    <message>
        <source>depth (tokens)</source>
        <translation>深度（token）</translation>
    </message>
    <message>
        <source>Plot of prefill speed against prompt length; the table has the same</source>
        <translation>预填充速度随提示词长度变化的图；表中数据相同</translation>
    </message>
    <message>
        <source>prompt (tokens)</source>
        <translation>提示词（token）</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>A price of your own</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. Empty is not known: a call that uses such tokens then has no known cost.</source>
        <translation>以 {currency} 计，每百万 token。留空表示未知：用到这类 token 的调用就没有已知费用。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Input from its cache</source>
        <translation>从其缓存读取的输入</translation>
    </message>
    <message>
        <source>Input to its cache</source>
        <translation>写入其缓存的输入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Keep the price</source>
        <translation>保存价格</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Add a price...</source>
        <translation>添加价格…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Take your price away</source>
        <translation>去掉你的价格</translation>
    </message>
    <message>
        <source>In {currency} per million tokens. What no provider's own page was seen to state is left out. A price of yours comes before the one that ships.</source>
        <translation>以 {currency} 计，每百万 token。在服务商自己的页面上未见说明的，不列出。你的价格优先于自带的价格。</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Write a prompt; {{name}} makes a field of its own</source>
        <translation>写提示词；用 {{name}} 可单独设一个填写项</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System prompt, if any</source>
        <translation>系统提示词（可不填）</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答的形式</translation>
    </message>
</context>
<context>
    <name>PromptsPanel</name>
    <message>
        <source>Add a prompt</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>They have parts that Leastwise does not know, and stay as they are.</source>
        <translation>其中有 Leastwise 不认识的部分，因此保持原样。</translation>
    </message>
    <message>
        <source>{variables} stand for the case's own texts.</source>
        <translation>{variables} 代表用例自己的文本。</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>提示词 {number}</translation>
    </message>
    <message>
        <source>add a prompt</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>remove a prompt</source>
        <translation>移除提示词</translation>
    </message>
    <message>
        <source>change a prompt</source>
        <translation>更改提示词</translation>
    </message>
</context>
<context>
    <name>ProtocolBar</name>
    <message>
        <source>Own figures</source>
        <translation>自定数值</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>LocalScore: nine shapes of prompt and output, and its score of them</source>
        <translation>LocalScore：九种提示词与输出长度的组合，以及由此得出的分数</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示词 token 数</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token 数</translation>
    </message>
    <message>
        <source>Depths, in tokens</source>
        <translation>深度，以 token 计</translation>
    </message>
    <message>
        <source>How many tokens are in the cache before; not timed</source>
        <translation>测试前缓存中已有多少 token；不计时</translation>
    </message>
    <message>
        <source>Repetitions of each test</source>
        <translation>每项测试的重复次数</translation>
    </message>
    <message>
        <source>Three or more give an interval</source>
        <translation>三次或更多才有区间</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Tuned settings</source>
        <translation>调优设置</translation>
    </message>
    <message>
        <source>Take the settings that tuning found, where it did</source>
        <translation>若调优找到了设置，就使用它</translation>
    </message>
    <message>
        <source>Take tuned settings</source>
        <translation>使用调优设置</translation>
    </message>
    <message>
        <source>{field}: write numbers with commas between, such as 0, 4096.</source>
        <translation>{field}：请写数字，用逗号分隔，例如 0, 4096。</translation>
    </message>
    <message>
        <source>Give a prompt or an output of some tokens.</source>
        <translation>请给出提示词或输出的 token 数。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复次数</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Key...</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Ask this one where none is named</source>
        <translation>未指定时使用此模型</translation>
    </message>
    <message>
        <source>None yet: test it, and choose one.</source>
        <translation>还没有：请测试并选择一个。</translation>
    </message>
    <message>
        <source>Yes: nothing is asked again before something goes there.</source>
        <translation>是：再向那里发送时不再询问。</translation>
    </message>
    <message>
        <source>Not yet: you are shown the first request before it goes there.</source>
        <translation>还没有：首个请求发送前会先给你看。</translation>
    </message>
    <message>
        <source>Keys are kept in {keyring}, and in no file of Leastwise.</source>
        <translation>密钥保存在 {keyring} 中，不写入 Leastwise 的任何文件。</translation>
    </message>
    <message>
        <source>This system has no keyring: a key that you give here is used until the window is closed. To have it again next time, put it into the environment.</source>
        <translation>此系统没有密钥环：在此给出的密钥只用到窗口关闭为止。若要下次仍可用，请放入环境变量。</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there.</source>
        <translation>那里不按 token 收费。</translation>
    </message>
    <message>
        <source>Not known. Give one under Prices.</source>
        <translation>未知。请在“价格”中填写。</translation>
    </message>
    <message>
        <source>{input} {currency} in and {output} {currency} out per million tokens</source>
        <translation>每百万 token：输入 {input} {currency}，输出 {output} {currency}</translation>
    </message>
    <message>
        <source>{price}, dated {day}</source>
        <translation>{price}，日期 {day}</translation>
    </message>
    <message>
        <source>Choose a provider to see where it is, its key and its price.</source>
        <translation>选择一个服务商可查看其地址、密钥和价格。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>You agreed to send</source>
        <translation>已同意发送</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Add a provider</source>
        <translation>添加服务商</translation>
    </message>
    <message>
        <source>A well-known provider, or an address</source>
        <translation>知名服务商，或一个地址</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Model that is asked where none is named</source>
        <translation>未指定时使用的模型</translation>
    </message>
    <message>
        <source>Environment variable that may hold the key</source>
        <translation>可存放密钥的环境变量</translation>
    </message>
    <message>
        <source>Nobody charges for tokens there</source>
        <translation>那里不按 token 收费</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The address stands in {source}.</source>
        <translation>地址见 {source}。</translation>
    </message>
    <message>
        <source>An address begins with https://, or http:// in your own network.</source>
        <translation>地址以 https:// 开头，在自己的网络中可用 http://。</translation>
    </message>
    <message>
        <source>Key variable</source>
        <translation>密钥变量</translation>
    </message>
</context>
<context>
    <name>ProvidersView</name>
    <message>
        <source>Cloud providers</source>
        <translation>云服务商</translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message>
        <source>Task {position} of {total}: {name}</source>
        <translation>任务 {position}/{total}：{name}</translation>
    </message>
    <message>
        <source>{decided} of {rungs} {rungs|candidate|candidates}</source>
        <translation>{decided}/{rungs} 个候选</translation>
    </message>
</context>
<context>
    <name>RatesSheet</name>
    <message>
        <source>Measured speeds</source>
        <translation>测得的速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Not measured: {parts}</source>
        <translation>未测量：{parts}</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>A token that is written reads the weights it uses once: for models larger than the processor's caches this is the limit of decode.</source>
        <translation>每写出一个 token，都要读取一遍所用的权重：对大于处理器缓存的模型，这就是解码的上限。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights on the GPU</source>
        <translation>GPU 上的权重</translation>
    </message>
    <message>
        <source>Decode: weights of this type read for one token at a time, which sets tokens/s. Prompt: multiplied for many tokens at once, which sets the time to the first token.</source>
        <translation>解码：每次为一个 token 读取该类型的权重，决定 token/s。提示词：同时为许多 token 相乘，决定首 token 时间。</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Progress of the ladder</source>
        <translation>阶梯的进度</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>

The card goes on; this is its first part.</source>
        <translation>

模型卡未完；这是开头部分。</translation>
    </message>
    <message>
        <source>What it needs is not known offline, since its shape or its mix of types is not. Look up asks the Hub for its header: a few MB.</source>
        <translation>离线时不知道它需要多少，因为其结构或类型组合未知。“查询”会向 Hub 索取其文件头：几 MB。</translation>
    </message>
    <message>
        <source>What it needs is not known yet. Look up asks the Hub for its header: a few MB.</source>
        <translation>它需要多少尚不清楚。“查询”会向 Hub 索取其文件头：几 MB。</translation>
    </message>
    <message>
        <source>Asks the Hub for the header: a few MB</source>
        <translation>向 Hub 索取文件头：几 MB</translation>
    </message>
    <message>
        <source>Asks the Hub for what the authors wrote</source>
        <translation>向 Hub 索取作者写的说明</translation>
    </message>
    <message>
        <source>Asks the Hub which quantisations there are, and for one header: a few MB</source>
        <translation>向 Hub 查询有哪些量化，并索取一个文件头：几 MB</translation>
    </message>
</context>
<context>
    <name>RunFilters</name>
    <message>
        <source>Search the runs by suite, model, verdict or date</source>
        <translation>按评测集、模型、判定或日期搜索运行</translation>
    </message>
    <message>
        <source>Search names, verdicts, dates</source>
        <translation>搜索名称、判定、日期</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>运行怎样结束</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>任意判定</translation>
    </message>
    <message>
        <source>One passes</source>
        <translation>有一个通过</translation>
    </message>
    <message>
        <source>None passes</source>
        <translation>无一通过</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>When the run began</source>
        <translation>运行何时开始</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Runs that match: {count}</source>
        <translation>符合的运行：{count}</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>没有符合的运行</translation>
    </message>
    <message>
        <source>Runs: {count}</source>
        <translation>运行：{count}</translation>
    </message>
    <message>
        <source>none passes</source>
        <translation>无一通过</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>All words must hold. Each is part of the name of a suite or a model, or one of: {words}; or a date such as 2026-11. In quotes it is part of a name only.</source>
        <translation>须符合所有词。每个词是评测集或模型名称的一部分，或以下之一：{words}；或 2026-11 这样的日期。加引号则只匹配名称。</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Past runs</source>
        <translation>以往运行</translation>
    </message>
    <message>
        <source>Open the chosen run</source>
        <translation>打开所选的运行</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>比较所选的两次运行</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Follow the suite of the chosen run over time</source>
        <translation>查看所选运行的评测集随时间的变化</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>删除所选的运行</translation>
    </message>
    <message>
        <source>Compare run {newer} with run {older}</source>
        <translation>比较运行 {newer} 与运行 {older}</translation>
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
        <translation>基准测试的进度</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress of what runs on another page</source>
        <translation>其他页面上正在运行的任务的进度</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消</translation>
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
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>停止提供</translation>
    </message>
    <message>
        <source>Other programs must show it; it is kept nowhere</source>
        <translation>其他程序必须出示它；不作任何保存</translation>
    </message>
    <message>
        <source>Loading {name} to serve it</source>
        <translation>正在加载 {name} 以对外提供</translation>
    </message>
    <message>
        <source>Serving at {address}: {name}</source>
        <translation>正在 {address} 提供：{name}</translation>
    </message>
    <message>
        <source>The process that held {name} ended; loading it again</source>
        <translation>承载 {name} 的进程已结束；正在重新加载</translation>
    </message>
    <message>
        <source>{rate:.1f} requests/s, {active} now, {count} in all</source>
        <translation>{rate:.1f} 个请求/s，当前 {active} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting to vary</source>
        <translation>要变化的设置</translation>
    </message>
    <message>
        <source>Values to try, with commas between</source>
        <translation>要试的值，用逗号分隔</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>and without any</source>
        <translation>也试不带的</translation>
    </message>
    <message>
        <source>this setting</source>
        <translation>此设置</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>JSON schemas (*.json)</source>
        <translation>JSON schema (*.json)</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf)</source>
        <translation>语法 (*.gbnf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>{setting} (changed)</source>
        <translation>{setting}（已更改）</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>更改从下次启动起生效。</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <translation>恢复为：{value}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Stop strings, one a line</source>
        <translation>停止字符串，每行一个</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>None of these models lets its thinking be switched.</source>
        <translation>这些模型都不能开关思考。</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最多 token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top k (0: all)</source>
        <translation>Top k（0：全部）</translation>
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
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Stop at, one a line (\n: a line's end)</source>
        <translation>在此停止，每行一个（\n：换行）</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>No setting is called or described so.</source>
        <translation>没有名称或说明与此相符的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How Leastwise works, and where its data lies</source>
        <translation>Leastwise 怎样工作，数据在哪里</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Search names and descriptions</source>
        <translation>搜索名称和说明</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Reset all...</source>
        <translation>全部重置…</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults?</source>
        <translation>将所有设置恢复为默认值？</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Reference: a cloud model, or a large model here</source>
        <translation>参照：云端模型，或本机的大模型</translation>
    </message>
    <message>
        <source>{model} on this computer</source>
        <translation>{model}，在本机</translation>
    </message>
    <message>
        <source>Another cloud model...</source>
        <translation>其他云端模型…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Models to measure</source>
        <translation>要测量的模型</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>Tune tries threads, batch sizes, flash attention and, with a GPU, its layers on the chosen models, and keeps what is faster beyond the noise. Every later use takes it; KV types, which could change answers, are left alone.</source>
        <translation>调优会在所选模型上尝试线程数、批大小、flash attention，有 GPU 时还有 GPU 层数，并保留超出噪声的更快设置。以后每次使用都会采用。KV 类型可能改变回答，因此不动。</translation>
    </message>
    <message>
        <source>Tune the chosen models</source>
        <translation>调优所选模型</translation>
    </message>
    <message>
        <source>Choose one or more models below.</source>
        <translation>请在下面选择一个或多个模型。</translation>
    </message>
    <message>
        <source>{count} of {total} {total|model|models}</source>
        <translation>{count}/{total} 个模型</translation>
    </message>
    <message>
        <source>{size} computed together</source>
        <translation>合计 {size}（计算值）</translation>
    </message>
    <message>
        <source>{count:,} {count|sample|samples}</source>
        <translation>{count:,} 个样本</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Choose a case to read both answers to it.</source>
        <translation>选一个用例，查看两个回答。</translation>
    </message>
    <message>
        <source>Case {number}: both were asked this</source>
        <translation>用例 {number}：两者的提问相同</translation>
    </message>
    <message>
        <source>Case {number}: their prompts differ</source>
        <translation>用例 {number}：两者的提示词不同</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for where you are (F1)</source>
        <translation>当前位置的帮助（F1）</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>A model is downloaded, as you asked.</source>
        <translation>应你的要求，正在下载模型。</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>正在询问 Hub</translation>
    </message>
    <message>
        <source>A model's header is being fetched from the Hub, as you asked.</source>
        <translation>应你的要求，正在从 Hub 获取模型的文件头。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer while the offline switch is on.</source>
        <translation>离线开关打开时，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Nothing goes out</source>
        <translation>没有内容外发</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, except for a model that you look up or download from the Hub, and what you send to a cloud model that you added.</source>
        <translation>任何内容都不会离开本机，除非你从 Hub 查询或下载模型，或向你添加的云端模型发送内容。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>常规文字</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>跟随系统的颜色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>SpeedPlot</name>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>预演的进度</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Speed, {ground}</source>
        <translation>速度，{ground}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>大约还剩 {time}</translation>
    </message>
    <message>
        <source>A rehearsal writes random weights of this model's shapes to the disk, times them here and removes them: about a minute, and no download.</source>
        <translation>预演会按此模型的形状向磁盘写入随机权重，在本机计时后移除：约一分钟，无需下载。</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics of the run</source>
        <translation>此次运行的统计</translation>
    </message>
    <message>
        <source>Model against model, on the same cases</source>
        <translation>模型之间的对比，在相同用例上</translation>
    </message>
    <message>
        <source>Worth a second look in the suite</source>
        <translation>评测集中值得再看一眼的</translation>
    </message>
    <message>
        <source>Nothing more can be said of this run.</source>
        <translation>关于这次运行没有更多可说的。</translation>
    </message>
</context>
<context>
    <name>StoreDeeds</name>
    <message>
        <source>Move the models to an empty or new folder</source>
        <translation>将模型移到空文件夹或新文件夹</translation>
    </message>
    <message>
        <source>Move the models to {folder}?</source>
        <translation>将模型移到 {folder}？</translation>
    </message>
    <message>
        <source>They lie in {store} now. Everything is copied and read back before the old files are deleted; a move that is cancelled leaves them where they are.</source>
        <translation>它们现在位于 {store}。全部复制并读回核对后才删除旧文件；取消移动则留在原处。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不移动</translation>
    </message>
    <message>
        <source>{sound} of {total} {total|file|files} {sound|is what it was|are what they were}, to the last byte.</source>
        <translation>{total} 个文件中有 {sound} 个与原来完全一致，一个字节也不差。</translation>
    </message>
    <message>
        <source>The others were read for the first time: their hashes are known now.</source>
        <translation>其余为首次读取：其哈希值现已记录。</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Close what to try</source>
        <translation>关闭试用建议</translation>
    </message>
    <message>
        <source>{name}, about {size}</source>
        <translation>{name}，约 {size}</translation>
    </message>
</context>
<context>
    <name>SuiteEditor</name>
    <message>
        <source>Filter the cases</source>
        <translation>筛选用例</translation>
    </message>
    <message>
        <source>Show only cases that stand out</source>
        <translation>只显示值得注意的用例</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>添加用例</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>{known} {known|case|cases}</source>
        <translation>{known} 个用例</translation>
    </message>
    <message>
        <source>{shown} of {known} {known|case|cases}</source>
        <translation>{shown}/{known} 个用例</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet (Ctrl+V in the table)</source>
        <translation>在电子表格中复制的行（在表中按 Ctrl+V）</translation>
    </message>
    <message>
        <source>Take the selected cases away (Delete)</source>
        <translation>去掉所选用例（Delete）</translation>
    </message>
    <message>
        <source>Move the case up (Alt+Up)</source>
        <translation>上移用例（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the case down (Alt+Down)</source>
        <translation>下移用例（Alt+Down）</translation>
    </message>
    <message>
        <source>No case yet. Add one, or copy rows in a spreadsheet and paste them.</source>
        <translation>还没有用例。请添加，或在电子表格中复制行后粘贴。</translation>
    </message>
    <message>
        <source>Add the first case</source>
        <translation>添加第一个用例</translation>
    </message>
    <message>
        <source>Bar and settings</source>
        <translation>及格线与设置</translation>
    </message>
</context>
<context>
    <name>SuiteList</name>
    <message>
        <source>New suite</source>
        <translation>新建评测集</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>A promptfoo configuration, or cases as CSV or JSONL; you can also drop them here.</source>
        <translation>promptfoo 配置，或 CSV、JSONL 格式的用例；也可以拖放到这里。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Tuning data</source>
        <translation>微调数据</translation>
    </message>
    <message>
        <source>Examples to tune a smaller model with, from the newest run of a reference or a ladder</source>
        <translation>用于微调更小模型的示例，来自参照或阶梯的最近一次运行</translation>
    </message>
    <message>
        <source>You have no suite of your own yet. Begin a new one, import one, or duplicate one that ships and change it.</source>
        <translation>你还没有自己的评测集。可以新建一个、导入一个，或复制一个自带的再修改。</translation>
    </message>
    <message>
        <source>ships with Leastwise</source>
        <translation>Leastwise 自带</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>SuiteMaking</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
</context>
<context>
    <name>SuitesPage</name>
    <message>
        <source>What a model must get right, and how it is checked</source>
        <translation>模型必须做对什么，以及怎样检查</translation>
    </message>
    <message>
        <source>All suites</source>
        <translation>所有评测集</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} 有未保存的更改。</translation>
    </message>
    <message>
        <source>paste {count} {count|case|cases}</source>
        <translation>粘贴 {count} 个用例</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Pass rate that a model must reach, in percent</source>
        <translation>模型必须达到的通过率，以百分比计</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>首 token 不超过</translation>
    </message>
    <message>
        <source>Limit the time to the first token</source>
        <translation>限制首 token 时间</translation>
    </message>
    <message>
        <source>Longest time to the first token, in milliseconds</source>
        <translation>到首 token 的最长时间，单位毫秒</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name}（你的）</translation>
    </message>
    <message>
        <source>Open a folder...</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>{count} {count|case|cases}</source>
        <translation>{count} 个用例</translation>
    </message>
    <message>
        <source>not supported: {names}</source>
        <translation>不支持：{names}</translation>
    </message>
    <message>
        <source>Open a suite's folder</source>
        <translation>打开评测集的文件夹</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>及格线</translation>
    </message>
</context>
<context>
    <name>TaskStep</name>
    <message>
        <source>A task is a prompt with cases, and checks that tell a right answer.</source>
        <translation>任务由提示词、用例和判断回答是否正确的检查组成。</translation>
    </message>
    <message>
        <source>What is your task?</source>
        <translation>你的任务是什么？</translation>
    </message>
    <message>
        <source>Take the example that ships</source>
        <translation>使用自带示例</translation>
    </message>
    <message>
        <source>Import a suite: a promptfoo configuration, or a table</source>
        <translation>导入评测集：promptfoo 配置或表格</translation>
    </message>
    <message>
        <source>Start from examples of my own</source>
        <translation>从自己的示例开始</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>{name} (cases: {count})</source>
        <translation>{name}（用例：{count}）</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>The smallest model that passes, for every task</source>
        <translation>每项任务中通过的最小模型</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>队列的进度</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Finished cases are kept, and each task can be run again.</source>
        <translation>已完成的用例会保留，每个任务都可以再次运行。</translation>
    </message>
    <message>
        <source>Tasks are being run, one after another.</source>
        <translation>正在逐个运行任务。</translation>
    </message>
    <message>
        <source>Run {count} stale</source>
        <translation>运行 {count} 个过时任务</translation>
    </message>
    <message>
        <source>Run all stale</source>
        <translation>运行全部过时任务</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No task yet. Each suite is a task: make or import one.</source>
        <translation>还没有任务。每个评测集就是一个任务：请创建或导入一个。</translation>
    </message>
    <message>
        <source>To the suites</source>
        <translation>前往评测集</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Plot of pass rate over time; the table has the same</source>
        <translation>通过率随时间变化的图；表中数据相同</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>A full point is the share of all cases that the answer passed, a dash the bar of that run. A triangle below: none passed. A hollow circle below: one passes, and was not run to the end.</source>
        <translation>实心点是答案模型在全部用例中的通过比例，短横是该次运行的及格线。下方的三角：无一通过。下方的空心圆：有一个通过，但没有运行到底。</translation>
    </message>
    <message>
        <source>Answers of the suite over time</source>
        <translation>该评测集的答案随时间的变化</translation>
    </message>
    <message>
        <source>{suite}. Finished runs: {runs}. Different answers: {answers}.</source>
        <translation>{suite}。已完成的运行：{runs}。不同的答案：{answers}。</translation>
    </message>
    <message>
        <source>{suite}. No run of it was finished.</source>
        <translation>{suite}。没有一次运行完成。</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Leastwise tries models from the smallest up, and stops at the answer.</source>
        <translation>Leastwise 从最小的模型开始依次尝试，得到答案即停止。</translation>
    </message>
    <message>
        <source>What should I try?</source>
        <translation>该试哪一个？</translation>
    </message>
    <message>
        <source>Reading the models on this computer</source>
        <translation>正在读取本机上的模型</translation>
    </message>
    <message>
        <source>No model is on this computer yet: download one below.</source>
        <translation>本机还没有模型：请在下方下载一个。</translation>
    </message>
    <message>
        <source>Models that are here already: {count}, from {least} to {most}. They need no download.</source>
        <translation>本机已有的模型：{count} 个，从 {least} 到 {most}。无需下载。</translation>
    </message>
    <message>
        <source>{name} is being downloaded. It goes on below the pages.</source>
        <translation>正在下载 {name}，将在页面下方继续。</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>Progress of tuning</source>
        <translation>调优进度</translation>
    </message>
    <message>
        <source>Settings that were tried</source>
        <translation>已尝试的设置</translation>
    </message>
    <message>
        <source>{done} of at most {total} {total|setting|settings} tried</source>
        <translation>已尝试 {done} 种设置，最多 {total} 种</translation>
    </message>
    <message>
        <source>Stopped; the settings of {model} stay as they were.</source>
        <translation>已停止；{model} 的设置保持原样。</translation>
    </message>
    <message>
        <source>Tuning {model}</source>
        <translation>正在调优 {model}</translation>
    </message>
    <message>
        <source>The present settings stay unless others are faster beyond the noise.</source>
        <translation>除非别的设置快得超出噪声，否则保留当前设置。</translation>
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
        <translation>变体</translation>
    </message>
    <message>
        <source>Delete those that are not the answer</source>
        <translation>删除不是答案的那些</translation>
    </message>
    <message>
        <source>Add adapters</source>
        <translation>添加适配器</translation>
    </message>
    <message>
        <source>Add a setting</source>
        <translation>添加设置</translation>
    </message>
    <message>
        <source>Each of the suite's {count} prompts by itself, not as more cases</source>
        <translation>评测集的 {count} 个提示词各自单独测试，而不是作为更多用例</translation>
    </message>
    <message>
        <source>Add LoRA adapters</source>
        <translation>添加 LoRA 适配器</translation>
    </message>
    <message>
        <source>GGUF adapters (*.gguf)</source>
        <translation>GGUF 适配器 (*.gguf)</translation>
    </message>
    <message>
        <source>Quantisations, adapters, settings or prompts as candidates: none yet</source>
        <translation>以量化、适配器、设置或提示词作为候选：尚无</translation>
    </message>
    <message>
        <source>adapters: {count}</source>
        <translation>适配器：{count}</translation>
    </message>
    <message>
        <source>each prompt by itself</source>
        <translation>每个提示词单独测试</translation>
    </message>
    <message>
        <source>at most {count} {count|candidate|candidates} of each model</source>
        <translation>每个模型最多 {count} 个候选</translation>
    </message>
    <message>
        <source>Quantisations</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 适配器</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Made of each model where they are not there yet, when their turn comes</source>
        <translation>若尚不存在，轮到时由各模型生成</translation>
    </message>
    <message>
        <source>Also as {type}</source>
        <translation>另做 {type}</translation>
    </message>
</context>
<context>
    <name>VaryRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>移除{what}</translation>
    </message>
</context>
<context>
    <name>WorkButton</name>
    <message>
        <source>Choose where to put a new folder</source>
        <translation>选择新文件夹放在哪里</translation>
    </message>
    <message>
        <source>Take to work</source>
        <translation>投入使用</translation>
    </message>
    <message>
        <source>Take the smallest that passed to work</source>
        <translation>将通过的最小模型投入使用</translation>
    </message>
    <message>
        <source>Serve it to other programs</source>
        <translation>提供给其他程序</translation>
    </message>
    <message>
        <source>For Ollama (Modelfile)</source>
        <translation>用于 Ollama（Modelfile）</translation>
    </message>
    <message>
        <source>For llama-server (command line)</source>
        <translation>用于 llama-server（命令行）</translation>
    </message>
    <message>
        <source>For Python (llama-cpp-python)</source>
        <translation>用于 Python（llama-cpp-python）</translation>
    </message>
    <message>
        <source>For LM Studio (preset)</source>
        <translation>用于 LM Studio（预设）</translation>
    </message>
    <message>
        <source>Data to tune a smaller model</source>
        <translation>用于微调更小模型的数据</translation>
    </message>
</context>
<context>
    <name>answer/differences_view</name>
    <message>
        <source>These answers are too long to be compared.</source>
        <translation>这些回答太长，无法比较。</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>两个回答相同。</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the words are in both.</source>
        <translation>有 {places} 处不同；{same} 的词两边都有。</translation>
    </message>
    <message>
        <source>{places} {places|place differs|places differ}; {same} of the lines are in both.</source>
        <translation>有 {places} 处不同；{same} 的行两边都有。</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>cascade_view</name>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Passed, the unsure first</source>
        <translation>通过，没把握的先发</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>最好情况</translation>
    </message>
    <message>
        <source>Cost per 1,000 calls</source>
        <translation>每 1,000 次调用费用</translation>
    </message>
</context>
<context>
    <name>closing_question</name>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
</context>
<context>
    <name>cloud/model_dialog</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>downloads/download_words</name>
    <message>
        <source>waits its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>正在检查已有内容</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>{done} of {total}, {share} %</source>
        <translation>{done}/{total}，{share}%</translation>
    </message>
    <message>
        <source>{kilobytes} kB/s</source>
        <translation>{kilobytes} kB/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>还剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>还剩一天以上</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} 个已暂停</translation>
    </message>
    <message>
        <source>{count} stopped</source>
        <translation>{count} 个已停止</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads}</source>
        <translation>{count} 个下载</translation>
    </message>
    <message>
        <source>{count} {count|model|models} came and {count|is|are} on this computer</source>
        <translation>{count} 个模型已下载到本机</translation>
    </message>
    <message>
        <source>{count} {count|model is|models are} being downloaded.</source>
        <translation>正在下载 {count} 个模型。</translation>
    </message>
    <message>
        <source>What was fetched is kept. The rest follows when Leastwise is opened again.</source>
        <translation>已获取的会保留。其余在再次打开 Leastwise 后继续。</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Its memory could not be computed.</source>
        <translation>其内存无法计算。</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): weights {weights}, KV cache {kv}, compute buffers {compute}, together {total} B.</source>
        <translation>加载前的计算值（{origin}）：权重 {weights}，KV 缓存 {kv}，计算缓冲区 {compute}，合计 {total} B。</translation>
    </message>
</context>
<context>
    <name>first_start/machine_words</name>
    <message>
        <source>{free} of disk are free for models.</source>
        <translation>磁盘有 {free} 可用于模型。</translation>
    </message>
    <message>
        <source>No GPU was found: models run on the processor.</source>
        <translation>未找到 GPU：模型在处理器上运行。</translation>
    </message>
    <message>
        <source>The processor is {name}, with {cores} {cores|core|cores}.</source>
        <translation>处理器为 {name}，有 {cores} 个核心。</translation>
    </message>
    <message>
        <source>The processor is {name}.</source>
        <translation>处理器为 {name}。</translation>
    </message>
    <message>
        <source>It has {total} of memory, {free} of it free now: a model must fit in there.</source>
        <translation>内存共 {total}，目前空闲 {free}：模型必须放得下。</translation>
    </message>
    <message>
        <source>The GPU {name} uses the computer's memory.</source>
        <translation>GPU {name} 使用本机内存。</translation>
    </message>
    <message>
        <source>There is a GPU: {name}.</source>
        <translation>有一块 GPU：{name}。</translation>
    </message>
    <message>
        <source>There is a GPU with {total} of its own memory: {name}.</source>
        <translation>有一块自带 {total} 内存的 GPU：{name}。</translation>
    </message>
</context>
<context>
    <name>fit_words</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未查看。</translation>
    </message>
    <message>
        <source>How much memory is available is not known.</source>
        <translation>可用内存有多少未知。</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>rehearsed {speed}</source>
        <translation>预演 {speed}</translation>
    </message>
    <message>
        <source>measured {speed}</source>
        <translation>实测 {speed}</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>预填充</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 token</translation>
    </message>
    <message>
        <source>Predicted: computed from this computer's measured bandwidth and throughput and from what this model reads and multiplies for each token. Nothing of this model was run.</source>
        <translation>预测：由本机测得的带宽和吞吐量，以及此模型每个 token 读取和相乘的数据量算出。没有运行此模型的任何部分。</translation>
    </message>
    <message>
        <source>Rehearsed: timed here with llama.cpp on stand-in weights of the same types and shapes as the model's.</source>
        <translation>预演：在本机用 llama.cpp 计时，所用替身权重的类型和形状与此模型相同。</translation>
    </message>
    <message>
        <source>Measured: timed here on the model's own file.</source>
        <translation>实测：在本机用模型自己的文件计时。</translation>
    </message>
    <message>
        <source>Decode: tokens written one after the other, with {depth} in the context.</source>
        <translation>解码：逐个写出 token，上下文中已有 {depth}。</translation>
    </message>
    <message>
        <source>Prefill: a prompt of {prompt} {prompt|token|tokens}, on an empty context.</source>
        <translation>预填充：{prompt} 个 token 的提示词，上下文为空。</translation>
    </message>
    <message>
        <source>Time to the first token of the answer to a prompt of {prompt} {prompt|token|tokens}.</source>
        <translation>对 {prompt} 个 token 的提示词，回答的首 token 时间。</translation>
    </message>
    <message>
        <source>In brackets: the 90 % interval. Threads: {threads}.</source>
        <translation>括号内：90% 区间。线程数：{threads}。</translation>
    </message>
    <message>
        <source>Memory: llama.cpp's own plan.</source>
        <translation>内存：llama.cpp 自己的规划。</translation>
    </message>
    <message>
        <source>Memory: computed from the published shape, with the usual mix of types.</source>
        <translation>内存：由公布的结构和通常的类型组合算出。</translation>
    </message>
    <message>
        <source>Memory: by formula; this build of llama.cpp does not plan this model.</source>
        <translation>内存：按公式计算；此 llama.cpp 构建不能规划此模型。</translation>
    </message>
    <message>
        <source>Together: {size:,} B</source>
        <translation>合计：{size:,} B</translation>
    </message>
    <message>
        <source>Taken as available: {size:,} B</source>
        <translation>视为可用：{size:,} B</translation>
    </message>
    <message>
        <source>Available: {size:,} B</source>
        <translation>可用：{size:,} B</translation>
    </message>
    <message>
        <source>Memory of the computer: {size:,} B</source>
        <translation>计算机内存：{size:,} B</translation>
    </message>
    <message>
        <source>llama.cpp planned this model for this computer without loading its weights. To that comes the rest of the process: the program, the tokenizer, the graph.</source>
        <translation>llama.cpp 在不加载权重的情况下为本机规划了此模型。另加进程的其余部分：程序、分词器、计算图。</translation>
    </message>
    <message>
        <source>Computed by formula from the shape that the model's authors published, with the mix of types that is usual for this quantisation. The file itself was not looked at.</source>
        <translation>由模型作者公布的结构和此量化通常的类型组合按公式算出。没有查看文件本身。</translation>
    </message>
    <message>
        <source>Computed by formula from the shapes in the model's header, not by llama.cpp.</source>
        <translation>由模型文件头中的形状按公式算出，而不是由 llama.cpp 得出。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>重排的权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>output buffer</source>
        <translation>输出缓冲区</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>程序本身</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+1 to {last}</source>
        <translation>Ctrl+1 至 {last}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Find, decide, run all stale, rehearse, measure, or send; cancel what runs</source>
        <translation>查找、决策、运行全部过时任务、预演、测量或发送；取消正在运行的</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that can be done now, found by its name</source>
        <translation>现在能做的一切，按名称查找</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what runs; what was finished is kept</source>
        <translation>取消正在运行的；已完成的保留</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>In the ladder: to the candidate above or below</source>
        <translation>在阶梯中：到上面或下面的候选</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>In a strip: to the case before or after</source>
        <translation>在用例条中：到前一个或后一个用例</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>In a strip: to the next or previous failed case</source>
        <translation>在用例条中：到下一个或上一个未通过的用例</translation>
    </message>
    <message>
        <source>In two answers side by side: to the next or previous difference</source>
        <translation>并排看两个回答时：到下一处或上一处不同</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>In a JSON tree: copy the value, or the path to it</source>
        <translation>在 JSON 树中：复制值或其路径</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>In a strip: to the first or last case that was run</source>
        <translation>在用例条中：到第一个或最后一个已运行的用例</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a strip: to the answer of the case</source>
        <translation>在用例条中：到该用例的回答</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>In the list of candidates: take part, or not</source>
        <translation>在候选列表中：参与或不参与</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>On a figure or in a strip: where it comes from</source>
        <translation>在数值上或用例条中：查看其来源</translation>
    </message>
    <message>
        <source>On the context: shorter or longer</source>
        <translation>在上下文上：缩短或加长</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>To the downloads; again: back to one line</source>
        <translation>到下载；再按一次：收成一行</translation>
    </message>
    <message>
        <source>On a download: pause it, or go on with it</source>
        <translation>在下载上：暂停或继续</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>On a download: earlier or later</source>
        <translation>在下载上：提前或推后</translation>
    </message>
    <message>
        <source>On a download: cancel it, or clear it from the list</source>
        <translation>在下载上：取消，或从列表中清除</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>In a table: copy as tab-separated text</source>
        <translation>在表中：复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>In the cases of a suite: add rows of a spreadsheet</source>
        <translation>在评测集的用例中：添加电子表格的行</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Z</source>
        <translation>Ctrl+S, Ctrl+Z</translation>
    </message>
    <message>
        <source>On a suite: save it; undo the last change</source>
        <translation>在评测集上：保存；撤销上一次更改</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus</source>
        <translation>Ctrl+加号、Ctrl+减号</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>文字与系统大小一致</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>到设置</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>当前位置的帮助</translation>
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
        <translation>关闭 Leastwise</translation>
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
        <translation> token/s</translation>
    </message>
</context>
<context>
    <name>language/states</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{path}, line {line}, column {column}: {detail}.</source>
        <translation>{path}，第 {line} 行第 {column} 列：{detail}。</translation>
    </message>
    <message>
        <source>{count:,} more {count|line|lines} could not be graded.</source>
        <translation>还有 {count:,} 行无法评分。</translation>
    </message>
    <message>
        <source>The JSON document names up to {limit:,}.</source>
        <translation>JSON 文档最多列出 {limit:,} 行。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>无法读取 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>{path} holds no answer that could be graded.</source>
        <translation>{path} 中没有可评分的回答。</translation>
    </message>
    <message>
        <source>Each line must be like {{"case": 0, "output": "..."}}.</source>
        <translation>每行须形如 {{"case": 0, "output": "..."}}。</translation>
    </message>
    <message>
        <source>logprobs must be a list of numbers</source>
        <translation>logprobs 必须是数字列表</translation>
    </message>
    <message>
        <source>the text is not UTF-8 here; save the file as UTF-8</source>
        <translation>此处文本不是 UTF-8；请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>the line has more than {limit:,} characters</source>
        <translation>此行超过 {limit:,} 个字符</translation>
    </message>
    <message>
        <source>an answer must be an object with case and output</source>
        <translation>回答必须是含有 case 和 output 的对象</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>case must be a whole number (from 0) or the case's id</source>
        <translation>case 必须是整数（从 0 起）或用例的 id</translation>
    </message>
    <message>
        <source>there is no case {index}; the last one is {last}</source>
        <translation>没有用例 {index}；最后一个是 {last}</translation>
    </message>
    <message>
        <source>no case has the id "{name}"</source>
        <translation>没有用例的 id 为“{name}”</translation>
    </message>
    <message>
        <source>{count} cases have the id "{name}"; give the index instead</source>
        <translation>有 {count} 个用例的 id 为“{name}”；请改用序号</translation>
    </message>
    <message>
        <source>{suite}: {answers:,} {answers|answer|answers} graded, for {answered:,} of {cases:,} {cases|case|cases}. {passed:,} {passed|case|cases} passed, {failed:,} failed, {unsupported:,} could not be decided.</source>
        <translation>{suite}：已为 {answers:,} 个回答评分，涉及 {answered:,}/{cases:,} 个用例。{passed:,} 个用例通过，{failed:,} 个未通过，{unsupported:,} 个无法判定。</translation>
    </message>
    <message>
        <source>It passes: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>通过：{passed:,}/{cases:,}，需要 {required:,}。</translation>
    </message>
    <message>
        <source>It fails: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed.</source>
        <translation>未通过：{passed:,}/{cases:,}，需要 {required:,}。</translation>
    </message>
    <message>
        <source>There is no verdict: it depends on {unsupported:,} {unsupported|case|cases} that could not be decided.</source>
        <translation>没有判定：取决于无法判定的 {unsupported:,} 个用例。</translation>
    </message>
    <message>
        <source>There is no verdict: {missing:,} {missing|case has|cases have} no answer.</source>
        <translation>没有判定：{missing:,} 个用例没有回答。</translation>
    </message>
    <message>
        <source>Give an answer to every case.</source>
        <translation>请为每个用例给出回答。</translation>
    </message>
    <message>
        <source>New inputs: {low:percent} to {high:percent_up} (95 %).</source>
        <translation>新输入：{low:percent} 至 {high:percent_up}（95%）。</translation>
    </message>
    <message>
        <source>The bar's other limits ({limits}) cannot be seen in answers.</source>
        <translation>及格线的其他限制（{limits}）无法从回答中看出。</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>默认设置</translation>
    </message>
    <message>
        <source>tuned on {date}</source>
        <translation>{date} 调优</translation>
    </message>
    <message>
        <source>chosen settings</source>
        <translation>所选设置</translation>
    </message>
    <message>
        <source>{test} is noisy: the 95 % interval of its median is {half_width:percent} to either side, more than {limit:percent}.</source>
        <translation>{test} 噪声大：其中位数的 95% 区间为两侧各 {half_width:percent}，超过 {limit:percent}。</translation>
    </message>
    <message>
        <source>About {more} more {more|repetition|repetitions} ({more_s:seconds}) would settle it.</source>
        <translation>再重复约 {more} 次（{more_s:seconds}）即可确定。</translation>
    </message>
    <message>
        <source>{test} has {count} {count|sample|samples}, too few for an interval.</source>
        <translation>{test} 有 {count} 个样本，太少，得不出区间。</translation>
    </message>
    <message>
        <source>Take at least three.</source>
        <translation>请至少取三个。</translation>
    </message>
    <message>
        <source>{test} became slower while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} 在测量中变慢，从第一个样本到最后一个慢了 {change:percent}（p {p_value:chance}）。</translation>
    </message>
    <message>
        <source>Let the computer cool down and rest, then measure again.</source>
        <translation>让计算机冷却、静置，然后重新测量。</translation>
    </message>
    <message>
        <source>{test} became faster while it was measured, by {change:percent} from the first sample to the last (p {p_value:chance}).</source>
        <translation>{test} 在测量中变快，从第一个样本到最后一个快了 {change:percent}（p {p_value:chance}）。</translation>
    </message>
    <message>
        <source>Measure again: it was not warm yet, or something else came to rest.</source>
        <translation>请重新测量：当时尚未预热好，或有别的程序停了下来。</translation>
    </message>
    <message>
        <source>Not stable after the warm-up of at most {count} repetitions: {test}. The last three did not lie within {tolerance:percent}.</source>
        <translation>最多预热 {count} 次后仍不稳定：{test}。最后三次的差异超出 {tolerance:percent}。</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors during {test}.</source>
        <translation>{test} 期间其他程序占用了 {share:percent} 的处理器。</translation>
    </message>
    <message>
        <source>Close them and measure again.</source>
        <translation>请关闭它们后重新测量。</translation>
    </message>
    <message>
        <source>The processor was throttled {count} {count|time|times} during {test}: it was too hot.</source>
        <translation>{test} 期间处理器降频 {count} 次：温度过高。</translation>
    </message>
    <message>
        <source>Let it cool down, and measure again.</source>
        <translation>请待其冷却后重新测量。</translation>
    </message>
    <message>
        <source>The processor's clock varied from {high:figure} down to {low:figure} GHz during {test}.</source>
        <translation>{test} 期间处理器频率在 {high:figure} 到 {low:figure} GHz 之间变动。</translation>
    </message>
    <message>
        <source>This computer runs on its battery, which may slow it down.</source>
        <translation>本机正用电池供电，可能会变慢。</translation>
    </message>
    <message>
        <source>Plug it in for full speed.</source>
        <translation>接上电源以获得全速。</translation>
    </message>
    <message>
        <source>The processor's frequency governor is {governor}, which may slow it down.</source>
        <translation>处理器的频率调控策略为 {governor}，可能会变慢。</translation>
    </message>
    <message>
        <source>With performance the figures are steadier.</source>
        <translation>设为 performance 时数值更稳定。</translation>
    </message>
    <message>
        <source>The models do not fit into memory together ({needed:gib} needed, {available:gib} available), so they are loaded in turn, round by round.</source>
        <translation>这些模型无法同时放入内存（需要 {needed:gib}，可用 {available:gib}），因此逐轮轮流加载。</translation>
    </message>
    <message>
        <source>What the models need together is not known, so they are loaded in turn, round by round.</source>
        <translation>这些模型合计需要多少内存未知，因此逐轮轮流加载。</translation>
    </message>
    <message>
        <source>There is no model to measure.</source>
        <translation>没有可测量的模型。</translation>
    </message>
    <message>
        <source>Name one, or a folder of them.</source>
        <translation>请指定一个，或一个放有模型的文件夹。</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>没有可测量的内容。</translation>
    </message>
    <message>
        <source>Give a prompt (-p) or an output (-n) of some tokens.</source>
        <translation>请给出提示词（-p）或输出（-n）的 token 数。</translation>
    </message>
    <message>
        <source>{value} is no number of tokens.</source>
        <translation>{value} 不是 token 数。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>请给出 0 或更大的数。</translation>
    </message>
    <message>
        <source>{value} {value|repetition|repetitions} cannot be taken.</source>
        <translation>无法重复 {value} 次。</translation>
    </message>
    <message>
        <source>Give a number from 1 to {maximum}.</source>
        <translation>请给出 1 到 {maximum} 之间的数。</translation>
    </message>
    <message>
        <source>A micro-batch of {micro} tokens does not go into a batch of {batch}.</source>
        <translation>{micro} 个 token 的微批放不进 {batch} 的批。</translation>
    </message>
    <message>
        <source>Make the batch (-b) at least as large as the micro-batch (-ub).</source>
        <translation>批（-b）至少要和微批（-ub）一样大。</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} 不能为 {value}。</translation>
    </message>
    <message>
        <source>It takes {allowed}.</source>
        <translation>可取：{allowed}。</translation>
    </message>
    <message>
        <source>{test} needs {needed} tokens of context, and {model} was trained for {context}.</source>
        <translation>{test} 需要 {needed} 个 token 的上下文，而 {model} 训练时为 {context}。</translation>
    </message>
    <message>
        <source>Another page is running models, and both together would spoil the figures.</source>
        <translation>另一页正在运行模型，两者同时进行会使数值失准。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>请等它完成，或在那里取消。</translation>
    </message>
    <message>
        <source>There is no benchmark number {run_id}.</source>
        <translation>没有编号为 {run_id} 的基准测试。</translation>
    </message>
    <message>
        <source>See `leastwise bench --list`.</source>
        <translation>见 `leastwise bench --list`。</translation>
    </message>
    <message>
        <source>Benchmark {run_id} has {count} {count|result|results}, and none with the number {number}.</source>
        <translation>基准测试 {run_id} 有 {count} 个结果，没有编号 {number}。</translation>
    </message>
    <message>
        <source>Write RUN or RUN.RESULT, such as 3 or 3.2.</source>
        <translation>请写 RUN 或 RUN.RESULT，例如 3 或 3.2。</translation>
    </message>
    <message>
        <source>{value} names no recorded result.</source>
        <translation>{value} 不是已记录的结果。</translation>
    </message>
    <message>
        <source>The two results have no test in common.</source>
        <translation>两个结果没有共同的测试项。</translation>
    </message>
    <message>
        <source>Measure both with the same -p, -n and -d.</source>
        <translation>请用相同的 -p、-n 和 -d 测量两者。</translation>
    </message>
    <message>
        <source>{gain:percent} faster ({low:percent} to {high:percent_up})</source>
        <translation>快 {gain:percent}（{low:percent} 至 {high:percent_up}）</translation>
    </message>
    <message>
        <source>{loss:percent} slower ({low:percent} to {high:percent_up})</source>
        <translation>慢 {loss:percent}（{low:percent} 至 {high:percent_up}）</translation>
    </message>
    <message>
        <source>no difference that can be told ({low:signed} to {high:signed})</source>
        <translation>看不出差异（{low:signed} 至 {high:signed}）</translation>
    </message>
    <message>
        <source>too few samples to tell a difference ({count}; at least three each are needed)</source>
        <translation>样本太少，看不出差异（{count}；各需至少三个）</translation>
    </message>
    <message>
        <source>model: {first}, {second}</source>
        <translation>模型：{first}，{second}</translation>
    </message>
    <message>
        <source>{name}: {first}, {second}</source>
        <translation>{name}：{first}，{second}</translation>
    </message>
    <message>
        <source>computer: {first}, {second}</source>
        <translation>计算机：{first}，{second}</translation>
    </message>
    <message>
        <source>llama.cpp: {first}, {second}</source>
        <translation>llama.cpp：{first}，{second}</translation>
    </message>
    <message>
        <source>Leastwise: {first}, {second}</source>
        <translation>Leastwise：{first}，{second}</translation>
    </message>
    <message>
        <source>Score {score:figure}: our measurement of {count} shapes by LocalScore's formula (localscore.ai); it is no official LocalScore.</source>
        <translation>得分 {score:figure}：由我们按 LocalScore 的公式（localscore.ai）对 {count} 种组合的测量得出；并非官方 LocalScore。</translation>
    </message>
    <message>
        <source>Stopped; what was measured is kept as benchmark {run_id}.</source>
        <translation>已停止；已测得的内容保存为基准测试 {run_id}。</translation>
    </message>
    <message>
        <source>Kept as benchmark {run_id}.</source>
        <translation>已保存为基准测试 {run_id}。</translation>
    </message>
    <message>
        <source>{model} is {gain:percent} faster with {settings} ({low:percent} to {high:percent_up}). These settings are used from now on.</source>
        <translation>{model} 采用 {settings} 时快 {gain:percent}（{low:percent} 至 {high:percent_up}）。从现在起使用这些设置。</translation>
    </message>
    <message>
        <source>No other settings are faster for {model} beyond the noise; {count} were tried. Its settings stay as they are.</source>
        <translation>{model} 没有其他设置快得超出噪声；共尝试 {count} 种。其设置保持原样。</translation>
    </message>
    <message>
        <source>KV caches of 8 bits were left out, since they can change what a model answers.</source>
        <translation>未尝试 8 位 KV 缓存，因为它可能改变模型的回答。</translation>
    </message>
    <message>
        <source>Add --tune-kv to try them.</source>
        <translation>加上 --tune-kv 即可尝试。</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits was taken: it can change what {model} answers, so run its evals again.</source>
        <translation>采用了 8 位 KV 缓存：它可能改变 {model} 的回答，请重新运行其评测。</translation>
    </message>
    <message>
        <source>A cascade needs at least {needed} cases that both models answered; there are {cases}.</source>
        <translation>级联需要至少 {needed} 个两个模型都答过的用例；现有 {cases} 个。</translation>
    </message>
    <message>
        <source>Run the larger suite, or make more cases.</source>
        <translation>请运行更大的评测集，或编写更多用例。</translation>
    </message>
    <message>
        <source>Nothing tells how sure the local model was of its answers.</source>
        <translation>没有信息表明本地模型对其回答有多大把握。</translation>
    </message>
    <message>
        <source>Run the suite again with --fresh: answers of older versions were kept without it.</source>
        <translation>请用 --fresh 重新运行该评测集：旧版本的回答没有保留这项信息。</translation>
    </message>
    <message>
        <source>{name} does not name one model of run {run_id}.</source>
        <translation>{name} 不能唯一指明运行 {run_id} 中的一个模型。</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>请指定其中之一：{known}。</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. Sending as many at random does worse: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>若在 {local} 没把握时发送，{cases:,} 个用例中有 {sent:percent} 会发往 {remote}，会有 {quality:percent}（{low:percent} 至 {high:percent_up}）通过，而只用 {remote} 为 {remote_quality:percent}。随机发送同样多则较差：相差 {lot:points} 个百分点（{lot_low:points} 至 {lot_high:points_at_most}）。</translation>
    </message>
    <message>
        <source>Sent where {local} was unsure, {sent:percent} of {cases:,} cases would have gone to {remote}, and {quality:percent} ({low:percent} to {high:percent_up}) would have passed, against {remote_quality:percent} with {remote} alone. These cases cannot tell that from sending as many at random: the difference is {lot:points} points ({lot_low:points} to {lot_high:points_at_most}).</source>
        <translation>若在 {local} 没把握时发送，{cases:,} 个用例中有 {sent:percent} 会发往 {remote}，会有 {quality:percent}（{low:percent} 至 {high:percent_up}）通过，而只用 {remote} 为 {remote_quality:percent}。这些用例分辨不出它与随机发送同样多的差别：相差 {lot:points} 个百分点（{lot_low:points} 至 {lot_high:points_at_most}）。</translation>
    </message>
    <message>
        <source>Nothing needs to go to {remote}: on these {cases:,} cases {local} alone passes {quality:percent} ({low:percent} to {high:percent_up}), {remote} {remote_quality:percent}.</source>
        <translation>无需发送给 {remote}：在这 {cases:,} 个用例上，{local} 单独就通过 {quality:percent}（{low:percent} 至 {high:percent_up}），{remote} 为 {remote_quality:percent}。</translation>
    </message>
    <message>
        <source>How sure {local} was does not tell which of its answers fail: to be as good as {remote} ({remote_quality:percent} of {cases:,} cases) everything would have to go there.</source>
        <translation>{local} 的把握程度看不出它的哪些回答会未通过：要与 {remote} 一样好（{cases:,} 个用例的 {remote_quality:percent}），就得全部发过去。</translation>
    </message>
    <message>
        <source>Against sending everything it saves {amount:amount} {currency} for 1,000 calls, which is {kept:percent} of the calls.</source>
        <translation>与全部发送相比，每 1,000 次调用节省 {amount:amount} {currency}，即 {kept:percent} 的调用。</translation>
    </message>
    <message>
        <source>Against sending everything it saves {kept:percent} of the calls; what that is in money is not known, since the cost of an answer is not.</source>
        <translation>与全部发送相比，节省 {kept:percent} 的调用；合多少钱未知，因为一个回答的费用未知。</translation>
    </message>
    <message>
        <source>Simulated on recorded answers. Signal and threshold were chosen on {folds} folds, each case decided without its own. The interval of the share that passes is exact (95 %, Clopper-Pearson), the others are of {resamples:,} bootstrap resamples. Cases left out: {left_out:,}.</source>
        <translation>在已记录的回答上模拟。信号和阈值在 {folds} 折上选定，判断每个用例时都不用它自己。通过比例的区间为精确区间（95%，Clopper-Pearson），其余为 {resamples:,} 次自助法重采样。略去的用例：{left_out:,}。</translation>
    </message>
    <message>
        <source>There is no blind comparison {number} with that case.</source>
        <translation>没有含该用例的盲比 {number}。</translation>
    </message>
    <message>
        <source>Blind comparison {number} was revealed, and takes no more votes.</source>
        <translation>盲比 {number} 已揭晓，不再接受投票。</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>请另开一次。</translation>
    </message>
    <message>
        <source>That is {model} twice.</source>
        <translation>这是同一个 {model}。</translation>
    </message>
    <message>
        <source>Name two models, or a model of another run.</source>
        <translation>请指定两个模型，或另一次运行的模型。</translation>
    </message>
    <message>
        <source>Both models gave the same answers, so nothing can be compared.</source>
        <translation>两个模型的回答相同，没有可比较的。</translation>
    </message>
    <message>
        <source>No vote prefers {first} or {second}: nothing can be said. Ties: {ties}.</source>
        <translation>没有一票偏向 {first} 或 {second}：无法得出结论。平局：{ties}。</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties, more than chance would do (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} 被选 {more} 次，{worse} 被选 {fewer} 次：占非平局票的 {share:percent}（{low:percent} 至 {high:percent_up}），超出偶然（p {p:chance}）。平局：{ties}，跳过：{skipped}，相同：{same}。</translation>
    </message>
    <message>
        <source>{better} was preferred {more} {more|time|times} and {worse} {fewer} {fewer|time|times}: {share:percent} ({low:percent} to {high:percent_up}) of the votes that were no ties. That may be chance (p {p:chance}). Ties: {ties}, skipped: {skipped}, alike: {same}.</source>
        <translation>{better} 被选 {more} 次，{worse} 被选 {fewer} 次：占非平局票的 {share:percent}（{low:percent} 至 {high:percent_up}）。这可能是偶然（p {p:chance}）。平局：{ties}，跳过：{skipped}，相同：{same}。</translation>
    </message>
    <message>
        <source>{votes} {votes|vote is|votes are} kept, {left} {left|pair is|pairs are} left.</source>
        <translation>已保存 {votes} 票，还剩 {left} 对。</translation>
    </message>
    <message>
        <source>The same command goes on; --reveal names the models and ends it.</source>
        <translation>用同一命令可继续；--reveal 揭晓模型并结束。</translation>
    </message>
    <message>
        <source>For use: send to {remote} where the {signal} is below {threshold:figure}.</source>
        <translation>使用时：{signal} 低于 {threshold:figure} 的发送给 {remote}。</translation>
    </message>
    <message>
        <source>The catalogue in {path} cannot be read: {detail}.</source>
        <translation>无法读取 {path} 中的模型目录：{detail}。</translation>
    </message>
    <message>
        <source>Install Leastwise again.</source>
        <translation>请重新安装 Leastwise。</translation>
    </message>
    <message>
        <source>Not known offline: ask with `leastwise fit {reference}`, which fetches the file's header.</source>
        <translation>离线时未知：用 `leastwise fit {reference}` 查询，它会获取文件头。</translation>
    </message>
    <message>
        <source>Not known offline as {quantisation}: ask with `leastwise fit {reference}`.</source>
        <translation>{quantisation} 的情况离线时未知：用 `leastwise fit {reference}` 查询。</translation>
    </message>
    <message>
        <source>Memory and speed are computed from each model's published shape, with the usual mix of types of its quantisation; `leastwise fit` asks the file itself.</source>
        <translation>内存和速度由各模型公布的结构及其量化通常的类型组合算出；`leastwise fit` 会查询文件本身。</translation>
    </message>
    <message>
        <source>{found} of {count} {count|row|rows} {found|is|are} on the Hub as listed here; wrong or gone: {wrong}; not answered: {unknown}.</source>
        <translation>{count} 行中有 {found} 行在 Hub 上与此处一致；有误或已消失：{wrong}；未应答：{unknown}。</translation>
    </message>
    <message>
        <source>{repository} is not there, or not for everybody.</source>
        <translation>{repository} 不存在，或不对所有人开放。</translation>
    </message>
    <message>
        <source>{repository} has no file as {lacking}.</source>
        <translation>{repository} 没有 {lacking} 的文件。</translation>
    </message>
    <message>
        <source>{repository}: {reason}</source>
        <translation>{repository}：{reason}</translation>
    </message>
    <message>
        <source>No model of the catalogue is sure to fit this computer now.</source>
        <translation>模型目录中没有一个现在确定能在本机放得下。</translation>
    </message>
    <message>
        <source>Close other programs, or ask `leastwise models catalogue` for what is closest.</source>
        <translation>请关闭其他程序，或用 `leastwise models catalogue` 查看最接近的。</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing can be suggested.</source>
        <translation>无法读取可用内存有多少，因此无从建议。</translation>
    </message>
    <message>
        <source>How fast they will be is not known: this computer was not measured.</source>
        <translation>它们会有多快未知：本机尚未测量。</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`.</source>
        <translation>请在“机器”页或用 `leastwise machine --measure` 测量一次。</translation>
    </message>
    <message>
        <source>A small one, soon downloaded and quick: {parameters:parameters} parameters, {memory_bytes:gib} of memory.</source>
        <translation>小模型，下载快、运行快：{parameters:parameters} 参数，内存 {memory_bytes:gib}。</translation>
    </message>
    <message>
        <source>One in the middle: more able than the small one, and still leaves {spare_bytes:gib} free.</source>
        <translation>中等模型：能力强于小模型，仍剩余 {spare_bytes:gib}。</translation>
    </message>
    <message>
        <source>The largest that fits comfortably: {memory_bytes:gib} of memory, {spare_bytes:gib} stay free.</source>
        <translation>能宽裕放下的最大模型：内存 {memory_bytes:gib}，仍剩余 {spare_bytes:gib}。</translation>
    </message>
    <message>
        <source>About {tokens_per_s:speed} are predicted.</source>
        <translation>预计约 {tokens_per_s:speed}。</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>许可证：{licence}。</translation>
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
        <translation>未查到它最擅长什么。</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>taking data out of texts</source>
        <translation>从文本中提取数据</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>small devices</source>
        <translation>小型设备</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>reasoning in steps</source>
        <translation>逐步推理</translation>
    </message>
    <message>
        <source>finding texts by meaning</source>
        <translation>按含义查找文本</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>calling tools</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Whether its template asks for anything is not known.</source>
        <translation>其模板有无特别要求未知。</translation>
    </message>
    <message>
        <source>It thinks in writing before it answers: leave it room for a thousand tokens and more.</source>
        <translation>它在回答前先写出思考：请留出一千以上的 token。</translation>
    </message>
    <message>
        <source>It can think in writing before it answers; its template lets that be switched.</source>
        <translation>它可以在回答前写出思考；其模板允许开关。</translation>
    </message>
    <message>
        <source>It knows no system message: its template puts one before the first question.</source>
        <translation>它没有系统消息：其模板会把系统消息放在第一个问题之前。</translation>
    </message>
    <message>
        <source>It knows no system message: its template refuses one.</source>
        <translation>它没有系统消息：其模板拒绝系统消息。</translation>
    </message>
    <message>
        <source>It gives vectors; texts need the prefix that its authors name for their purpose.</source>
        <translation>它输出向量；文本需要加上作者为其用途规定的前缀。</translation>
    </message>
    <message>
        <source>It gives vectors; a question may begin with an instruction that says what is looked for.</source>
        <translation>它输出向量；问题前可加一句说明要找什么的指令。</translation>
    </message>
    <message>
        <source>It gives vectors and holds no conversation.</source>
        <translation>它输出向量，不进行对话。</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notices with what you pass on.</source>
        <translation>任何用途均可，包括商用；转交时须保留各项声明。</translation>
    </message>
    <message>
        <source>Any use, business included; keep the notice with what you pass on.</source>
        <translation>任何用途均可，包括商用；转交时须保留声明。</translation>
    </message>
    <message>
        <source>Business use is allowed; what Google's policy of prohibited uses names is not, and whoever gets the model from you must be bound to the same.</source>
        <translation>允许商用；Google 禁止用途政策所列的除外，从你处获得模型的人须受同样约束。</translation>
    </message>
    <message>
        <source>Business use is allowed below 700 million monthly users; Meta's policy of acceptable use holds, and whoever passes it on, or a product with it, must show "Built with Llama".</source>
        <translation>月活用户低于 7 亿时允许商用；须遵守 Meta 的可接受使用政策，转交模型或含有它的产品须标明“Built with Llama”。</translation>
    </message>
    <message>
        <source>Business use is free below 10 million US dollars of yearly revenue, and needs a paid licence above that.</source>
        <translation>年收入低于 1000 万美元时商用免费，超过则需付费许可证。</translation>
    </message>
    <message>
        <source>Its terms were not found: read them at its authors before a business uses it.</source>
        <translation>未查到其条款：商用前请到作者处阅读。</translation>
    </message>
    <message>
        <source>Research only: no business use.</source>
        <translation>仅限研究：不可商用。</translation>
    </message>
    <message>
        <source>Research and education only: no business use, and not for making models that compete.</source>
        <translation>仅限研究和教育：不可商用，也不可用于制作有竞争关系的模型。</translation>
    </message>
    <message>
        <source>No business use; name the authors, and keep to Cohere's policy of acceptable use.</source>
        <translation>不可商用；须署名作者，并遵守 Cohere 的可接受使用政策。</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>符合预期。</translation>
    </message>
    <message>
        <source>Not supported, so it never passes: {name}.</source>
        <translation>不支持，因此永远不会通过：{name}。</translation>
    </message>
    <message>
        <source>It could not be decided ({cause}), so it never passes.</source>
        <translation>无法判定（{cause}），因此永远不通过。</translation>
    </message>
    <message>
        <source>{cause} It has weight 0, so the case does not fail for it.</source>
        <translation>{cause}其权重为 0，因此用例不会因它而未通过。</translation>
    </message>
    <message>
        <source>The check itself is broken: {cause}.</source>
        <translation>检查本身有误：{cause}。</translation>
    </message>
    <message>
        <source>Expected "{expected}", got "{output}".</source>
        <translation>应为“{expected}”，得到“{output}”。</translation>
    </message>
    <message>
        <source>The same JSON, but not the same text: expected "{expected}", got "{output}".</source>
        <translation>JSON 相同，但文本不同：应为“{expected}”，得到“{output}”。</translation>
    </message>
    <message>
        <source>Expected anything but "{expected}".</source>
        <translation>不应为“{expected}”。</translation>
    </message>
    <message>
        <source>The JSON differs: {differences}.</source>
        <translation>JSON 不同：{differences}。</translation>
    </message>
    <message>
        <source>The JSON differs in {count} places, such as {differences}.</source>
        <translation>JSON 有 {count} 处不同，例如 {differences}。</translation>
    </message>
    <message>
        <source>{part0}</source>
        <translation>{part0}</translation>
    </message>
    <message>
        <source>{part0}; {part1}</source>
        <translation>{part0}；{part1}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}</source>
        <translation>{part0}；{part1}；{part2}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}</source>
        <translation>{part0}；{part1}；{part2}；{part3}</translation>
    </message>
    <message>
        <source>{part0}; {part1}; {part2}; {part3}; {part4}</source>
        <translation>{part0}；{part1}；{part2}；{part3}；{part4}</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}</source>
        <translation>{field} 应为 {expected}，实为 {got}</translation>
    </message>
    <message>
        <source>{field} is missing (expected {expected})</source>
        <translation>缺少 {field}（应为 {expected}）</translation>
    </message>
    <message>
        <source>{field} should not be there (it is {got})</source>
        <translation>{field} 不应存在（其值为 {got}）</translation>
    </message>
    <message>
        <source>The answer is not JSON ({detail}): "{output}".</source>
        <translation>回答不是 JSON（{detail}）：“{output}”。</translation>
    </message>
    <message>
        <source>The answer is JSON, and should not be.</source>
        <translation>回答是 JSON，但不应是。</translation>
    </message>
    <message>
        <source>The JSON does not fit the schema: {where}: {detail}.</source>
        <translation>JSON 不符合 schema：{where}：{detail}。</translation>
    </message>
    <message>
        <source>The JSON fits the schema, and should not.</source>
        <translation>JSON 符合 schema，但不应符合。</translation>
    </message>
    <message>
        <source>There is no JSON object in "{output}".</source>
        <translation>“{output}”中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>There is a JSON object in the answer, and should not be.</source>
        <translation>回答中有 JSON 对象，但不应有。</translation>
    </message>
    <message>
        <source>"{expected}" is not in "{output}".</source>
        <translation>“{expected}”不在“{output}”中。</translation>
    </message>
    <message>
        <source>"{expected}" is in the answer, and should not be.</source>
        <translation>回答中有“{expected}”，但不应有。</translation>
    </message>
    <message>
        <source>None of {expected} is in "{output}".</source>
        <translation>{expected} 都不在“{output}”中。</translation>
    </message>
    <message>
        <source>{found} is in the answer, and should not be.</source>
        <translation>回答中有 {found}，但不应有。</translation>
    </message>
    <message>
        <source>{missing} are missing in "{output}".</source>
        <translation>“{output}”中缺少 {missing}。</translation>
    </message>
    <message>
        <source>All of {expected} are in the answer, and should not be.</source>
        <translation>回答中有全部的 {expected}，但不应如此。</translation>
    </message>
    <message>
        <source>"{output}" does not start with "{expected}".</source>
        <translation>“{output}”不以“{expected}”开头。</translation>
    </message>
    <message>
        <source>The answer starts with "{expected}", and should not.</source>
        <translation>回答以“{expected}”开头，但不应如此。</translation>
    </message>
    <message>
        <source>"{output}" does not match the regular expression {expected}</source>
        <translation>“{output}”不匹配正则表达式 {expected}</translation>
    </message>
    <message>
        <source>The answer matches the regular expression {expected}, and should not</source>
        <translation>回答匹配正则表达式 {expected}，但不应匹配</translation>
    </message>
    <message>
        <source>The answer is a refusal, and should not be.</source>
        <translation>回答是拒答，但不应是。</translation>
    </message>
    <message>
        <source>"{output}" is not a refusal.</source>
        <translation>“{output}”不是拒答。</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}; {expected} are asked for.</source>
        <translation>回答有 {count} 个词；要求 {expected} 个。</translation>
    </message>
    <message>
        <source>The answer has {count} {count|word|words}, and {expected} are ruled out.</source>
        <translation>回答有 {count} 个词，而 {expected} 个是不允许的。</translation>
    </message>
    <message>
        <source>The set scores {score:figure}; {threshold:figure} is needed.</source>
        <translation>该组得分 {score:figure}；需要 {threshold:figure}。</translation>
    </message>
    <message>
        <source>In the set, {name} failed: {cause}</source>
        <translation>该组中 {name} 未通过：{cause}</translation>
    </message>
    <message>
        <source>{name} cannot use this value</source>
        <translation>{name} 不能使用这个值</translation>
    </message>
    <message>
        <source>{name} has a list with broken quotes ({detail})</source>
        <translation>{name} 的列表引号有误（{detail}）</translation>
    </message>
    <message>
        <source>the regular expression {expected} is not valid ({detail})</source>
        <translation>正则表达式 {expected} 无效（{detail}）</translation>
    </message>
    <message>
        <source>the schema is not valid ({detail})</source>
        <translation>schema 无效（{detail}）</translation>
    </message>
    <message>
        <source>{name} needs a threshold</source>
        <translation>{name} 需要阈值</translation>
    </message>
    <message>
        <source>{name} cannot score an empty answer</source>
        <translation>{name} 无法为空回答评分</translation>
    </message>
    <message>
        <source>More than {limit:figure} edits lie between answer and reference.</source>
        <translation>回答与参考之间的编辑次数超过 {limit:figure}。</translation>
    </message>
    <message>
        <source>{edits} {edits|edit lies|edits lie} between answer and reference; more than {limit:figure} are asked for.</source>
        <translation>回答与参考之间有 {edits} 次编辑；要求超过 {limit:figure}。</translation>
    </message>
    <message>
        <source>The score is {score:figure}; {threshold:figure} is needed.</source>
        <translation>得分 {score:figure}；需要 {threshold:figure}。</translation>
    </message>
    <message>
        <source>The score is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>得分 {score:figure}，应低于 {threshold:figure}。</translation>
    </message>
    <message>
        <source>the answer came without the time that it took</source>
        <translation>回答没有附带所用时间</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; at most {limit:seconds} are allowed.</source>
        <translation>用时 {measured:seconds}；最多允许 {limit:seconds}。</translation>
    </message>
    <message>
        <source>It took {measured:seconds}; more than {limit:seconds} are asked for.</source>
        <translation>用时 {measured:seconds}；要求超过 {limit:seconds}。</translation>
    </message>
    <message>
        <source>the answer came without its cost</source>
        <translation>回答没有附带费用</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>费用 {measured:figure}；最多允许 {limit:figure}。</translation>
    </message>
    <message>
        <source>It cost {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>费用 {measured:figure}；要求超过 {limit:figure}。</translation>
    </message>
    <message>
        <source>the answer came without the log probabilities of its tokens</source>
        <translation>回答没有附带其 token 的对数概率</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; at most {limit:figure} is allowed.</source>
        <translation>困惑度为 {measured:figure}；最多允许 {limit:figure}。</translation>
    </message>
    <message>
        <source>The perplexity is {measured:figure}; more than {limit:figure} is asked for.</source>
        <translation>困惑度为 {measured:figure}；要求超过 {limit:figure}。</translation>
    </message>
    <message>
        <source>the answer came without the reason why it ended</source>
        <translation>回答没有附带结束原因</translation>
    </message>
    <message>
        <source>The answer ended for "{got}", not for "{expected}".</source>
        <translation>回答因“{got}”结束，而不是“{expected}”。</translation>
    </message>
    <message>
        <source>The answer ended for "{expected}", and should not.</source>
        <translation>回答因“{expected}”结束，但不应如此。</translation>
    </message>
    <message>
        <source>The JSON has no field {field}.</source>
        <translation>JSON 没有字段 {field}。</translation>
    </message>
    <message>
        <source>The JSON has the field {field}, and should not.</source>
        <translation>JSON 有字段 {field}，但不应有。</translation>
    </message>
    <message>
        <source>{field} should be {expected} and is {got}.</source>
        <translation>{field} 应为 {expected}，实为 {got}。</translation>
    </message>
    <message>
        <source>{field} is {got}, and should not be.</source>
        <translation>{field} 为 {got}，但不应如此。</translation>
    </message>
    <message>
        <source>There is no number in "{output}".</source>
        <translation>“{output}”中没有数字。</translation>
    </message>
    <message>
        <source>{expected} is asked for; the answer has {got}.</source>
        <translation>要求 {expected}；回答为 {got}。</translation>
    </message>
    <message>
        <source>The answer has the number {expected}, and should not.</source>
        <translation>回答中有数字 {expected}，但不应有。</translation>
    </message>
    <message>
        <source>"{expected}" is right; it chose "{output}".</source>
        <translation>正确的是“{expected}”；它选了“{output}”。</translation>
    </message>
    <message>
        <source>"{output}" is not one of the choices; "{expected}" is right.</source>
        <translation>“{output}”不是选项之一；正确的是“{expected}”。</translation>
    </message>
    <message>
        <source>It chose "{expected}", and should not have.</source>
        <translation>它选了“{expected}”，而它不该这样选。</translation>
    </message>
    <message>
        <source>"{expected}" is not one of its choices</source>
        <translation>“{expected}”不是它的选项之一</translation>
    </message>
    <message>
        <source>choice needs at least two different choices and the right one, such as choices: [yes, no], equals: yes</source>
        <translation>choice 需要至少两个不同的选项和正确的那个，例如 choices: [yes, no], equals: yes</translation>
    </message>
    <message>
        <source>There is no HTML in "{output}".</source>
        <translation>“{output}”中没有 HTML。</translation>
    </message>
    <message>
        <source>There is HTML in the answer, and should not be.</source>
        <translation>回答中有 HTML，但不应有。</translation>
    </message>
    <message>
        <source>The answer is HTML, and should not be.</source>
        <translation>回答是 HTML，但不应是。</translation>
    </message>
    <message>
        <source>The answer is empty, so it is no HTML.</source>
        <translation>回答为空，因此不是 HTML。</translation>
    </message>
    <message>
        <source>The answer is too large to be read as HTML.</source>
        <translation>回答太大，无法作为 HTML 读取。</translation>
    </message>
    <message>
        <source>The answer is XML, not HTML.</source>
        <translation>回答是 XML，不是 HTML。</translation>
    </message>
    <message>
        <source>There is text outside the HTML.</source>
        <translation>HTML 之外有文本。</translation>
    </message>
    <message>
        <source>The answer has no HTML element.</source>
        <translation>回答没有 HTML 元素。</translation>
    </message>
    <message>
        <source>The answer is not the XML that is asked for: {detail}.</source>
        <translation>回答不是所要求的 XML：{detail}。</translation>
    </message>
    <message>
        <source>The answer is XML, and should not be.</source>
        <translation>回答是 XML，但不应是。</translation>
    </message>
    <message>
        <source>There is no XML in the answer that has what is asked for.</source>
        <translation>回答中没有含所要求内容的 XML。</translation>
    </message>
    <message>
        <source>There is XML in the answer, and should not be.</source>
        <translation>回答中有 XML，但不应有。</translation>
    </message>
    <message>
        <source>The answer is not valid SQL for {database}.</source>
        <translation>回答不是有效的 {database} SQL。</translation>
    </message>
    <message>
        <source>The SQL uses a table that is not allowed.</source>
        <translation>SQL 用到了不允许的表。</translation>
    </message>
    <message>
        <source>The SQL uses a column that is not allowed.</source>
        <translation>SQL 用到了不允许的列。</translation>
    </message>
    <message>
        <source>The answer is valid SQL for {database}, and should not be.</source>
        <translation>回答是有效的 {database} SQL，但不应是。</translation>
    </message>
    <message>
        <source>The tools score {score:figure}; {threshold:figure} is needed. Called: {called}. Expected: {wanted}.</source>
        <translation>工具得分 {score:figure}；需要 {threshold:figure}。已调用：{called}。应调用：{wanted}。</translation>
    </message>
    <message>
        <source>The tools score {score:figure}, and should stay below {threshold:figure}. Called: {called}.</source>
        <translation>工具得分 {score:figure}，应低于 {threshold:figure}。已调用：{called}。</translation>
    </message>
    <message>
        <source>The answer is too broken to find calls of tools in it.</source>
        <translation>回答破损过重，找不出其中的工具调用。</translation>
    </message>
    <message>
        <source>The answer is a valid call, and should not be.</source>
        <translation>回答是有效调用，但不应是。</translation>
    </message>
    <message>
        <source>The answer is no call of a tool: "{output}".</source>
        <translation>回答不是工具调用：“{output}”。</translation>
    </message>
    <message>
        <source>{name} is called, and no function of that name is declared.</source>
        <translation>调用了 {name}，但没有声明该名称的函数。</translation>
    </message>
    <message>
        <source>The arguments of {name} are not JSON ({detail}).</source>
        <translation>{name} 的参数不是 JSON（{detail}）。</translation>
    </message>
    <message>
        <source>The arguments of {name} do not fit: {where}: {detail}.</source>
        <translation>{name} 的参数不符：{where}：{detail}。</translation>
    </message>
    <message>
        <source>The tool that was called failed: "{output}".</source>
        <translation>所调用的工具失败：“{output}”。</translation>
    </message>
    <message>
        <source>the suite declares no {kind}, neither as the check's value nor with a provider</source>
        <translation>评测集没有声明 {kind}，既不在检查的值中，也不在 provider 中</translation>
    </message>
    <message>
        <source>The script returned {value}.</source>
        <translation>脚本返回 {value}。</translation>
    </message>
    <message>
        <source>The script says: {reason}</source>
        <translation>脚本的说明：{reason}</translation>
    </message>
    <message>
        <source>The script failed: {detail}.</source>
        <translation>脚本失败：{detail}。</translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or pass, score and reason; it returned {kind}.</source>
        <translation>脚本必须返回 true、false、一个数，或 pass、score 和 reason；它返回了 {kind}。</translation>
    </message>
    <message>
        <source>the script took more time or memory than it may</source>
        <translation>脚本占用的时间或内存超出允许</translation>
    </message>
    <message>
        <source>the transform is neither code nor a script</source>
        <translation>转换既不是代码也不是脚本</translation>
    </message>
    <message>
        <source>the transform failed ({detail})</source>
        <translation>转换失败（{detail}）</translation>
    </message>
    <message>
        <source>the transform returned nothing</source>
        <translation>转换没有返回任何内容</translation>
    </message>
    <message>
        <source>The case has no checks.</source>
        <translation>用例没有检查。</translation>
    </message>
    <message>
        <source>No cloud provider was added, and nothing goes out until one is.</source>
        <translation>尚未添加云服务商，在添加之前不会有任何内容发出。</translation>
    </message>
    <message>
        <source>See `leastwise cloud add --help`.</source>
        <translation>见 `leastwise cloud add --help`。</translation>
    </message>
    <message>
        <source>There is no provider {name}. Added: {known}.</source>
        <translation>没有服务商 {name}。已添加：{known}。</translation>
    </message>
    <message>
        <source>There is a provider {name} already.</source>
        <translation>已有服务商 {name}。</translation>
    </message>
    <message>
        <source>Remove it first, or give another name.</source>
        <translation>请先移除它，或换一个名称。</translation>
    </message>
    <message>
        <source>{name} cannot be a provider's name.</source>
        <translation>{name} 不能作为服务商名称。</translation>
    </message>
    <message>
        <source>Use up to 40 lower-case letters, digits, dots and dashes, beginning with a letter.</source>
        <translation>最多 40 个小写字母、数字、点和连字符，以字母开头。</translation>
    </message>
    <message>
        <source>{address} is no address of an endpoint.</source>
        <translation>{address} 不是端点地址。</translation>
    </message>
    <message>
        <source>It begins with https:// (or http:// for a server in your own network) and has neither a name and password nor a query in it.</source>
        <translation>地址以 https:// 开头（自己网络中的服务器可用 http://），其中不含用户名和密码，也不含查询参数。</translation>
    </message>
    <message>
        <source>{name} cannot hold a key.</source>
        <translation>{name} 不能存放密钥。</translation>
    </message>
    <message>
        <source>Name a variable that ends with _KEY, _TOKEN, _SECRET or _PASSWORD: those are kept from every child process.</source>
        <translation>请指定以 _KEY、_TOKEN、_SECRET 或 _PASSWORD 结尾的变量：它们不会传给任何子进程。</translation>
    </message>
    <message>
        <source>{name} is no well-known provider.</source>
        <translation>{name} 不是知名服务商。</translation>
    </message>
    <message>
        <source>Give its --address, or one of: {known}.</source>
        <translation>请给出其 --address，或以下之一：{known}。</translation>
    </message>
    <message>
        <source>No model is named for {provider}.</source>
        <translation>没有为 {provider} 指定模型。</translation>
    </message>
    <message>
        <source>Write {provider}/MODEL, or add the provider with --model. `leastwise cloud models {provider}` lists them.</source>
        <translation>请写 {provider}/MODEL，或用 --model 添加服务商。`leastwise cloud models {provider}` 可列出模型。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {detail}.</source>
        <translation>无法使用 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Correct the file, or remove it and begin anew.</source>
        <translation>请改正该文件，或移除后重新开始。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>无法读写 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>{name} was added: {address}.</source>
        <translation>已添加 {name}：{address}。</translation>
    </message>
    <message>
        <source>Nothing was sent. `leastwise cloud test {name}` asks it.</source>
        <translation>没有发送任何内容。`leastwise cloud test {name}` 会询问它。</translation>
    </message>
    <message>
        <source>{name} was added. Nothing was sent.</source>
        <translation>已添加 {name}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Give it a key where it needs one, and test it.</source>
        <translation>需要密钥的话请给它密钥，并进行测试。</translation>
    </message>
    <message>
        <source>{name} was removed, with its key.</source>
        <translation>已移除 {name} 及其密钥。</translation>
    </message>
    <message>
        <source>There is no key for {provider}.</source>
        <translation>没有 {provider} 的密钥。</translation>
    </message>
    <message>
        <source>Set {variable}, or keep one with `leastwise cloud add {provider} --key`.</source>
        <translation>请设置 {variable}，或用 `leastwise cloud add {provider} --key` 保存一个。</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>这不是密钥。</translation>
    </message>
    <message>
        <source>A key is one line of printable ASCII characters without spaces.</source>
        <translation>密钥是一行可见的 ASCII 字符，不含空格。</translation>
    </message>
    <message>
        <source>The key for {provider} is in {keyring}.</source>
        <translation>{provider} 的密钥在 {keyring} 中。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept; no file of ours ever holds one.</source>
        <translation>此系统没有密钥环，因此无法保存密钥；我们的任何文件都不存放密钥。</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>请改为设置 {variable}。</translation>
    </message>
    <message>
        <source>The keyring cannot be used: {detail}.</source>
        <translation>无法使用密钥环：{detail}。</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable} instead.</source>
        <translation>请解锁，或改为设置 {variable}。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} was not confirmed.</source>
        <translation>没有发送任何内容：{host} 未经确认。</translation>
    </message>
    <message>
        <source>Read what would be sent, and give --send to confirm it.</source>
        <translation>请阅读将要发送的内容，并用 --send 确认。</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>发往 {host}（{provider}，{model}）：{characters:,} 个字符的提示词，回答最多 {most_tokens:,} 个 token。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: a prompt of {characters:,} {characters|character|characters}, for an answer of at most {most_tokens:,} {most_tokens|token|tokens}. {cost}</source>
        <translation>发往 {host}（{provider}，{model}），未加密：{characters:,} 个字符的提示词，回答最多 {most_tokens:,} 个 token。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}): {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>发往 {host}（{provider}，{model}）：{prompts:,} 个提示词，合计 {characters:,} 个字符，回答合计最多 {most_tokens:,} 个 token。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}, {model}), not encrypted: {prompts:,} prompts of {characters:,} {characters|character|characters} together, for answers of at most {most_tokens:,} {most_tokens|token|tokens} together. {cost}</source>
        <translation>发往 {host}（{provider}，{model}），未加密：{prompts:,} 个提示词，合计 {characters:,} 个字符，回答合计最多 {most_tokens:,} 个 token。{cost}</translation>
    </message>
    <message>
        <source>To {host} ({provider}): a request without any prompt.</source>
        <translation>发往 {host}（{provider}）：一个不含提示词的请求。</translation>
    </message>
    <message>
        <source>It costs {amount:amount} {currency} at most.</source>
        <translation>费用最多 {amount:amount} {currency}。</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>费用未知。</translation>
    </message>
    <message>
        <source>No price is known for {model} of {provider}, so no cap can be kept.</source>
        <translation>{provider} 的 {model} 没有已知价格，因此无法守住上限。</translation>
    </message>
    <message>
        <source>Write its price into {path}, or send it all the same with --unpriced.</source>
        <translation>请将价格写入 {path}，或用 --unpriced 仍然发送。</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that a run may cost {left:amount} are left.</source>
        <translation>未发送：此次调用可能花费 {amount:amount} {currency}，而一次运行的上限 {cap:amount} 还剩 {left:amount}。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --run-cap`.</source>
        <translation>请减少 token，或用 `leastwise cloud spend --run-cap` 提高上限。</translation>
    </message>
    <message>
        <source>Not sent: this call can cost {amount:amount} {currency}, and of the {cap:amount} that {month} may cost {left:amount} are left.</source>
        <translation>未发送：此次调用可能花费 {amount:amount} {currency}，而{month}的上限 {cap:amount} 还剩 {left:amount}。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise it with `leastwise cloud spend --month-cap`.</source>
        <translation>请减少 token，或用 `leastwise cloud spend --month-cap` 提高上限。</translation>
    </message>
    <message>
        <source>{value} is no amount of money.</source>
        <translation>{value} 不是金额。</translation>
    </message>
    <message>
        <source>Write one such as 2.50, or none.</source>
        <translation>请写成 2.50 这样，或 none。</translation>
    </message>
    <message>
        <source>A price needs a host and a model.</source>
        <translation>价格需要主机和模型。</translation>
    </message>
    <message>
        <source>Name both as the provider's address has them.</source>
        <translation>请按服务商地址中的写法给出两者。</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON object, and a cloud model takes no other.</source>
        <translation>此 JSON schema 不是 JSON 对象，云端模型不接受别的。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请改正。</translation>
    </message>
    <message>
        <source>{host} does not accept the key: {detail}.</source>
        <translation>{host} 不接受该密钥：{detail}。</translation>
    </message>
    <message>
        <source>Give a valid one of your account.</source>
        <translation>请给出你账户的有效密钥。</translation>
    </message>
    <message>
        <source>{host} does not let this key do that: {detail}.</source>
        <translation>{host} 不允许此密钥这样做：{detail}。</translation>
    </message>
    <message>
        <source>Check the account's rights there.</source>
        <translation>请检查账户在那里的权限。</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left: {detail}.</source>
        <translation>{host} 的账户余额不足：{detail}。</translation>
    </message>
    <message>
        <source>Add credit there.</source>
        <translation>请在那里充值。</translation>
    </message>
    <message>
        <source>{host} has no model {model}, or this key may not use it: {detail}.</source>
        <translation>{host} 没有模型 {model}，或此密钥无权使用：{detail}。</translation>
    </message>
    <message>
        <source>`leastwise cloud models` lists what it offers.</source>
        <translation>`leastwise cloud models` 可列出它提供的模型。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {detail}.</source>
        <translation>{host} 暂时不再接受请求：{detail}。</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>请过几分钟重试。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for {wait:seconds}: {detail}.</source>
        <translation>{host} 在 {wait:seconds} 内不再接受请求：{detail}。</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>请到时重试。</translation>
    </message>
    <message>
        <source>{host} refused the prompt by its policy: {detail}.</source>
        <translation>{host} 依其政策拒绝了提示词：{detail}。</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>请更改提示词。</translation>
    </message>
    <message>
        <source>The prompt with its answer is too long for the model at {host}: {detail}.</source>
        <translation>提示词连同回答对 {host} 的模型来说太长：{detail}。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for fewer tokens.</source>
        <translation>请缩短提示词，或减少 token。</translation>
    </message>
    <message>
        <source>{host} does not understand the request (status {status}): {detail}.</source>
        <translation>{host} 不理解该请求（状态 {status}）：{detail}。</translation>
    </message>
    <message>
        <source>Check the provider's address and what the model supports.</source>
        <translation>请检查服务商的地址以及模型支持什么。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}): {detail}.</source>
        <translation>{host} 自身出现故障（状态 {status}）：{detail}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>{host} did not get the request in time.</source>
        <translation>{host} 没有及时收到请求。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>{host} had not finished after {limit:seconds}.</source>
        <translation>{host} 在 {limit:seconds} 后仍未完成。</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer tokens.</source>
        <translation>请重试，或减少 token。</translation>
    </message>
    <message>
        <source>{host} ended the answer in the middle, after {characters:,} {characters|character|characters}.</source>
        <translation>{host} 在 {characters:,} 个字符后中断了回答。</translation>
    </message>
    <message>
        <source>{host} sent something that cannot be read: {detail}.</source>
        <translation>{host} 发来的内容无法读取：{detail}。</translation>
    </message>
    <message>
        <source>{host} reported an error instead of an answer: {detail}.</source>
        <translation>{host} 报告了错误而不是回答：{detail}。</translation>
    </message>
    <message>
        <source>{host} sends its requests on to another address, and that is not followed.</source>
        <translation>{host} 将请求转往其他地址，不予跟随。</translation>
    </message>
    <message>
        <source>Add the provider anew with the address that it has now.</source>
        <translation>请用它现在的地址重新添加服务商。</translation>
    </message>
    <message>
        <source>it says nothing more</source>
        <translation>没有更多说明</translation>
    </message>
    <message>
        <source>{address} is not encrypted and not in your own network.</source>
        <translation>{address} 未加密，也不在你自己的网络中。</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>请使用 https。</translation>
    </message>
    <message>
        <source>What is spent cannot be noted in {path} ({detail}), and nothing goes out unnoted.</source>
        <translation>花费无法记入 {path}（{detail}），不记录就不发出任何内容。</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk.</source>
        <translation>请检查文件夹的权限和磁盘。</translation>
    </message>
    <message>
        <source>{provider} answers, and accepts the key. It offers {count} {count|model|models}.</source>
        <translation>{provider} 有应答，并接受密钥。它提供 {count} 个模型。</translation>
    </message>
    <message>
        <source>{month}: {counted} {currency}, of which {settled} by reported tokens, {assumed} assumed where none were reported, {open} open. Calls: {calls}, without a price: {unpriced}.</source>
        <translation>{month}：{counted} {currency}，其中 {settled} 按报告的 token 计，{assumed} 为没有报告时的假定值，{open} 未结。调用：{calls} 次，其中无价格：{unpriced} 次。</translation>
    </message>
    <message>
        <source>At most {run} a run and {month} a month; - is without a bound.</source>
        <translation>每次运行最多 {run}，每月最多 {month}；- 表示不限。</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out: {least} to {most} {currency}. Nothing was sent.</source>
        <translation>{calls:,} 次调用，输入 {least_in:,} 至 {most_in:,} 个 token，输出最多 {most_out:,} 个：{least} 至 {most} {currency}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>{calls:,} {calls|call|calls}, with {least_in:,} to {most_in:,} {most_in|token|tokens} in and at most {most_out:,} out. No price is known, so the cost is not. Nothing was sent.</source>
        <translation>{calls:,} 次调用，输入 {least_in:,} 至 {most_in:,} 个 token，输出最多 {most_out:,} 个。价格未知，因此费用未知。没有发送任何内容。</translation>
    </message>
    <message>
        <source>A cloud model takes no {options}.</source>
        <translation>云端模型不接受 {options}。</translation>
    </message>
    <message>
        <source>Leave it out, or use a model on this computer.</source>
        <translation>请去掉它，或使用本机的模型。</translation>
    </message>
    <message>
        <source>Model files that Leastwise owns, or that you put there.</source>
        <translation>Leastwise 所拥有的或你放在那里的模型文件。</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>未完成的下载</translation>
    </message>
    <message>
        <source>What was fetched of models that are not whole yet.</source>
        <translation>尚不完整的模型中已获取的部分。</translation>
    </message>
    <message>
        <source>Runs with every answer, benchmarks, kept answers and prompts.</source>
        <translation>运行及其所有回答、基准测试、保留的回答和提示词。</translation>
    </message>
    <message>
        <source>The suites that you added or wrote.</source>
        <translation>你添加或编写的评测集。</translation>
    </message>
    <message>
        <source>Answers of the Hub</source>
        <translation>Hub 的应答</translation>
    </message>
    <message>
        <source>Headers and lists of models that lie elsewhere, kept so that they are asked for once.</source>
        <translation>位于别处的模型的文件头和列表，保存下来以便只询问一次。</translation>
    </message>
    <message>
        <source>Work files</source>
        <translation>工作文件</translation>
    </message>
    <message>
        <source>Files that stand in for models while their memory is planned.</source>
        <translation>规划内存时代替模型的文件。</translation>
    </message>
    <message>
        <source>What happened inside, never what was asked or said.</source>
        <translation>内部发生了什么，从不含提问和回答的内容。</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>网络日志</translation>
    </message>
    <message>
        <source>Each request that left this computer.</source>
        <translation>离开本机的每个请求。</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>What is known of crashes; nothing of it is sent.</source>
        <translation>关于崩溃的已知信息；不会发送其中任何内容。</translation>
    </message>
    <message>
        <source>Providers, own prices and what was spent. No key lies here.</source>
        <translation>服务商、自定价格和花费。这里没有密钥。</translation>
    </message>
    <message>
        <source>Answers that are being written just now.</source>
        <translation>当前正在写的回答。</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>设置及其他</translation>
    </message>
    <message>
        <source>Settings, the window's place, consents and locks.</source>
        <translation>设置、窗口位置、同意记录和锁。</translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>没有可清理的内容。</translation>
    </message>
    <message>
        <source>What is there is in use just now, and stays.</source>
        <translation>现有内容正在使用，予以保留。</translation>
    </message>
    <message>
        <source>{count:,} {count|file that is|files that are} fetched or made again when {count|it is|they are} needed; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} 个需要时会重新获取或生成的文件；占用磁盘 {size_bytes:gb}。</translation>
    </message>
    <message>
        <source>What was fetched of {count:,} {count|download that does|downloads that do} not run; {size_bytes:gb} on the disk. {count|It begins|They begin} anew if you want {count|it|them} again.</source>
        <translation>{count:,} 个未在进行的下载已获取的部分；占用磁盘 {size_bytes:gb}。再次需要时将从头开始。</translation>
    </message>
    <message>
        <source>{count:,} older {count|part|parts} of the logs; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} 个较旧的日志部分；占用磁盘 {size_bytes:gb}。</translation>
    </message>
    <message>
        <source>{count:,} crash {count|report|reports}; {size_bytes:gb} on the disk.</source>
        <translation>{count:,} 份崩溃报告；占用磁盘 {size_bytes:gb}。</translation>
    </message>
    <message>
        <source>{count:,} {count|run|runs} with every answer; this cannot be undone. How much that frees is known once {count|it is|they are} gone.</source>
        <translation>{count:,} 次运行及其所有回答；此操作无法撤销。删除后才知道能腾出多少。</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free.</source>
        <translation>已清理：{count:,} 项；释放了 {freed_bytes:gb}。</translation>
    </message>
    <message>
        <source>Cleaned: {count:,} {count|thing|things}; {freed_bytes:gb} became free. {kept:,} would not go, {path} first.</source>
        <translation>已清理：{count:,} 项；释放了 {freed_bytes:gb}。{kept:,} 项无法清除，首先是 {path}。</translation>
    </message>
    <message>
        <source>Check their permissions, or whether another program holds them.</source>
        <translation>请检查其权限，或是否被其他程序占用。</translation>
    </message>
    <message>
        <source>Cleaning needs your word, and nobody can be asked here.</source>
        <translation>清理需要你的确认，而这里无法询问。</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>请加上 --yes。</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>没有清理任何内容。</translation>
    </message>
    <message>
        <source>--older-than is of the history.</source>
        <translation>--older-than 只用于历史。</translation>
    </message>
    <message>
        <source>Leave it out, or clean `history`.</source>
        <translation>请去掉它，或清理 `history`。</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk.</source>
        <translation>共 {size_bytes:gb}；磁盘可用 {free_bytes:gb}。</translation>
    </message>
    <message>
        <source>In all {size_bytes:gb}; {free_bytes:gb} are free on the disk, {models_free_bytes:gb} on that of the models.</source>
        <translation>共 {size_bytes:gb}；磁盘可用 {free_bytes:gb}，模型所在磁盘可用 {models_free_bytes:gb}。</translation>
    </message>
    <message>
        <source>Leastwise ended unexpectedly, or met a defect, {count} {count|time|times} since it was last open.</source>
        <translation>自上次打开以来，Leastwise 意外结束或遇到缺陷 {count} 次。</translation>
    </message>
    <message>
        <source>What was noted lies in {folder}; nothing is sent. You can read it here, and delete it.</source>
        <translation>记录的内容在 {folder}；不会发送任何内容。你可以在此阅读和删除。</translation>
    </message>
    <message>
        <source>{model}, held as the reference, passes {rate:percent} of {cases:,} {cases|case|cases}.</source>
        <translation>作为参照的 {model} 通过 {cases:,} 个用例的 {rate:percent}。</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. They cost between {least:amount} and {most:amount} {currency}.</source>
        <translation>还需向 {model} 请求的回答：{answers:,} 个中的 {calls:,} 个。费用在 {least:amount} 与 {most:amount} {currency} 之间。</translation>
    </message>
    <message>
        <source>Answers still to be asked of {model}: {calls:,} of {answers:,}. What they cost is not known.</source>
        <translation>还需向 {model} 请求的回答：{answers:,} 个中的 {calls:,} 个。费用未知。</translation>
    </message>
    <message>
        <source>Every answer of {model} ({answers:,}) is here already; nothing is sent.</source>
        <translation>{model} 的所有回答（{answers:,} 个）都已在此；不发送任何内容。</translation>
    </message>
    <message>
        <source>A reference is held against one suite, and several were asked for.</source>
        <translation>参照对比针对一个评测集，而指定了多个。</translation>
    </message>
    <message>
        <source>Name one suite.</source>
        <translation>请指定一个评测集。</translation>
    </message>
    <message>
        <source>The reference run stopped. Every answer that came in is kept.</source>
        <translation>参照运行已停止。收到的每个回答都已保留。</translation>
    </message>
    <message>
        <source>Run the same command again: it goes on there, and pays for none of them again.</source>
        <translation>请再次运行同一命令：它会从那里继续，不会为已有的回答再付费。</translation>
    </message>
    <message>
        <source>{reference} is several models.</source>
        <translation>{reference} 指多个模型。</translation>
    </message>
    <message>
        <source>Name one model as the reference, or cloud:NAME.</source>
        <translation>请指定一个模型作为参照，或 cloud:NAME。</translation>
    </message>
    <message>
        <source>macOS tells the energy that is used (powermetrics) to root alone.</source>
        <translation>macOS 只向 root 提供能耗（powermetrics）。</translation>
    </message>
    <message>
        <source>Measure the power at the socket and give --watts.</source>
        <translation>请测量插座处的功率，并用 --watts 给出。</translation>
    </message>
    <message>
        <source>This computer has no energy counter that a program can read.</source>
        <translation>本机没有程序可读取的能耗计数器。</translation>
    </message>
    <message>
        <source>The processor counts its energy, but {path} may be read by root alone.</source>
        <translation>处理器会计量能耗，但 {path} 只有 root 可读。</translation>
    </message>
    <message>
        <source>Let this user read it, or measure the power at the socket and give --watts.</source>
        <translation>请允许此用户读取，或测量插座处的功率并用 --watts 给出。</translation>
    </message>
    <message>
        <source>{local}; {reference}; {money}.</source>
        <translation>{local}；{reference}；{money}。</translation>
    </message>
    <message>
        <source>No model on this computer could be judged; {reference}.</source>
        <translation>本机没有模型可以判定；{reference}。</translation>
    </message>
    <message>
        <source>{model} passes {rate:percent} of your cases</source>
        <translation>{model} 通过你 {rate:percent} 的用例</translation>
    </message>
    <message>
        <source>{claim} {takes}</source>
        <translation>{claim}，{takes}</translation>
    </message>
    <message>
        <source>No model on this computer passes the bar of {bar:percent}: at best {claim}</source>
        <translation>本机没有模型达到 {bar:percent} 的及格线：最好的是 {claim}</translation>
    </message>
    <message>
        <source>No model on this computer keeps all limits: {claim}, and breaks a limit</source>
        <translation>本机没有模型守住所有限制：{claim}，但超出了一项限制</translation>
    </message>
    <message>
        <source>in {memory:gib} at {speed:speed}</source>
        <translation>占内存 {memory:gib}，速度 {speed:speed}</translation>
    </message>
    <message>
        <source>in {memory:gib}</source>
        <translation>占内存 {memory:gib}</translation>
    </message>
    <message>
        <source>at {speed:speed}</source>
        <translation>速度 {speed:speed}</translation>
    </message>
    <message>
        <source>the cloud model</source>
        <translation>云端模型</translation>
    </message>
    <message>
        <source>the large model</source>
        <translation>大模型</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, {difference}</source>
        <translation>{kind} {name} 通过 {rate:percent}，{difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent}, {difference}</source>
        <translation>{kind} {name} 通过 {rate:percent}，低于 {bar:percent} 的及格线，{difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}, which is below the bar of {bar:percent} too, {difference}</source>
        <translation>{kind} {name} 通过 {rate:percent}，也低于 {bar:percent} 的及格线，{difference}</translation>
    </message>
    <message>
        <source>{kind} {name} passes {rate:percent}</source>
        <translation>{kind} {name} 通过 {rate:percent}</translation>
    </message>
    <message>
        <source>and no case tells them apart</source>
        <translation>没有用例能区分两者</translation>
    </message>
    <message>
        <source>a difference that these {cases:,} cases cannot tell</source>
        <translation>这 {cases:,} 个用例分辨不出差异</translation>
    </message>
    <message>
        <source>as many as the local one of the cases that both answered, though other ones ({more:,} each way)</source>
        <translation>在两者都答过的用例中与本地模型通过得一样多，但不是同样的用例（各有 {more:,} 个）</translation>
    </message>
    <message>
        <source>and passes {more:,} {more|case|cases} that the local one fails against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>有 {more:,} 个用例它通过而本地模型未通过，反之 {fewer:,} 个，超出偶然（p {p:chance}）</translation>
    </message>
    <message>
        <source>and fails {more:,} {more|case|cases} that the local one passes against {fewer:,} the other way round, more than chance would do (p {p:chance})</source>
        <translation>有 {more:,} 个用例它未通过而本地模型通过，反之 {fewer:,} 个，超出偶然（p {p:chance}）</translation>
    </message>
    <message>
        <source>and cases come out otherwise ({more:,} one way, {fewer:,} the other), which no test can weigh since the local one was stopped early</source>
        <translation>有用例结果不同（一方 {more:,} 个，另一方 {fewer:,} 个），但本地模型提前停止，没有检验能衡量</translation>
    </message>
    <message>
        <source>and one case tells nothing</source>
        <translation>一个用例说明不了什么</translation>
    </message>
    <message>
        <source>and no case was answered by both</source>
        <translation>没有两者都答过的用例</translation>
    </message>
    <message>
        <source>nobody charges for either</source>
        <translation>两者都不收费</translation>
    </message>
    <message>
        <source>what {name} costs is not known</source>
        <translation>{name} 的费用未知</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} per 1,000 calls</source>
        <translation>云端模型每 1,000 次调用 {amount:amount} {currency}</translation>
    </message>
    <message>
        <source>the cloud model costs {amount:amount} {currency} a month at {volume}</source>
        <translation>每月 {volume}时，云端模型每月 {amount:amount} {currency}</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume} ({counted})</source>
        <translation>每月 {volume}时，本地每月节省 {amount:amount} {currency}（{counted}）</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume} ({counted})</source>
        <translation>每月 {volume}时，本地每月多花 {amount:amount} {currency}（{counted}）</translation>
    </message>
    <message>
        <source>local saves {amount:amount} {currency} a month at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>每月 {volume}时需要 {machines:,} 台这样的机器，本地每月节省 {amount:amount} {currency}（{counted}）</translation>
    </message>
    <message>
        <source>local costs {amount:amount} {currency} a month more at {volume}, which take {machines:,} machines like this ({counted})</source>
        <translation>每月 {volume}时需要 {machines:,} 台这样的机器，本地每月多花 {amount:amount} {currency}（{counted}）</translation>
    </message>
    <message>
        <source>electricity and the machine are counted</source>
        <translation>已计电费和机器</translation>
    </message>
    <message>
        <source>electricity is counted, the machine is not</source>
        <translation>已计电费，未计机器</translation>
    </message>
    <message>
        <source>the machine is counted, electricity is not</source>
        <translation>已计机器，未计电费</translation>
    </message>
    <message>
        <source>neither electricity nor the machine is counted</source>
        <translation>电费和机器均未计</translation>
    </message>
    <message>
        <source>From which volume on a machine pays for itself is not known: no price of one was given.</source>
        <translation>达到多大调用量机器才能回本未知：没有给出机器价格。</translation>
    </message>
    <message>
        <source>A machine does not pay for itself at any volume: a call costs at least as much here.</source>
        <translation>调用量再大机器也不能回本：在本地一次调用的费用至少同样高。</translation>
    </message>
    <message>
        <source>A machine pays for itself ({spread}) from a volume of {volume:,} a month on, which is {calls:,} in all ({energy}).</source>
        <translation>每月达到 {volume:,} 次起，机器即可回本（{spread}），合计 {calls:,} 次（{energy}）。</translation>
    </message>
    <message>
        <source>A machine would pay for itself ({spread}) from a volume of {volume:,} a month on, but one answers {most:,} a month at most ({energy}).</source>
        <translation>每月达到 {volume:,} 次起，机器才能回本（{spread}），但一台每月最多回答 {most:,} 次（{energy}）。</translation>
    </message>
    <message>
        <source>within {years} {years|year|years}</source>
        <translation>{years} 年内</translation>
    </message>
    <message>
        <source>{count:,} {count|call|calls}</source>
        <translation>{count:,} 次调用</translation>
    </message>
    <message>
        <source>electricity is counted</source>
        <translation>已计电费</translation>
    </message>
    <message>
        <source>electricity is not counted</source>
        <translation>未计电费</translation>
    </message>
    <message>
        <source>Its energy is part of what the provider charges.</source>
        <translation>其电费包含在服务商的收费中。</translation>
    </message>
    <message>
        <source>How much energy a call takes was not measured and not given, so that electricity is left out.</source>
        <translation>一次调用的能耗既未测量也未给出，因此不计电费。</translation>
    </message>
    <message>
        <source>Electricity is left out. {why}</source>
        <translation>不计电费。{why}</translation>
    </message>
    <message>
        <source>{joules:figure} J a call: the {watts:figure} W that were given, for as long as a call took.</source>
        <translation>每次调用 {joules:figure} J：按给出的 {watts:figure} W，乘以一次调用的时长。</translation>
    </message>
    <message>
        <source>{joules:figure} J a call, counted over {answers:,} {answers|answer|answers} by {counters}; the power of an idle computer is not subtracted.</source>
        <translation>每次调用 {joules:figure} J，由 {counters} 对 {answers:,} 个回答计量；未减去计算机空闲时的功率。</translation>
    </message>
    <message>
        <source>Cases that {model} fails and the reference passes: {cases}.</source>
        <translation>{model} 未通过而参照模型通过的用例：{cases}。</translation>
    </message>
    <message>
        <source>Cases that {model} passes and the reference fails: {cases}.</source>
        <translation>{model} 通过而参照模型未通过的用例：{cases}。</translation>
    </message>
    <message>
        <source>Times are from the request to the last token, with up to {at_once} {at_once|answer|answers} in the making at once on this computer.</source>
        <translation>时间从请求算到最后一个 token，本机同时生成最多 {at_once} 个回答。</translation>
    </message>
    <message>
        <source>Stay with {reference} for this task, or change the task:</source>
        <translation>此任务请继续用 {reference}，或改变任务：</translation>
    </message>
    <message>
        <source>{failures} of {all_failures} {all_failures|failure|failures} {failures|is|are} in {key} = {kind}, which has {cases} of {all_cases} {all_cases|case|cases}: more than chance would put there (permutation test, p {p:chance}).</source>
        <translation>{all_failures} 个未通过中有 {failures} 个在 {key} = {kind}，它占 {all_cases} 个用例中的 {cases} 个：超出偶然（置换检验，p {p:chance}）。</translation>
    </message>
    <message>
        <source>Split the task: leave {key} = {kind} to the large model, or tune a small one on it.</source>
        <translation>请拆分任务：把 {key} = {kind} 留给大模型，或用它微调一个小模型。</translation>
    </message>
    <message>
        <source>The {failures} {failures|failure is|failures are} spread: nothing that the suite tells of its cases ({keys}) gathers them more than chance would (permutation test, least p {p:chance}).</source>
        <translation>{failures} 个未通过是分散的：评测集给出的用例信息（{keys}）都没有使它们集中到超出偶然的程度（置换检验，最小 p {p:chance}）。</translation>
    </message>
    <message>
        <source>The task is open-ended or too varied for these models, or the suite does not name what makes a case hard: add metadata that does.</source>
        <translation>对这些模型来说任务过于开放或多样，或评测集没有说明用例难在哪里：请添加能说明的 metadata。</translation>
    </message>
    <message>
        <source>Of the failing answers ({failures}), those that fail the check {check}: {count}.</source>
        <translation>未通过的回答（{failures} 个）中，未通过检查 {check} 的：{count}。</translation>
    </message>
    <message>
        <source>Check whether {check} asks for what the task needs; a form of answer can be enforced with a JSON schema.</source>
        <translation>请看 {check} 所要求的是否为任务所需；回答的形式可用 JSON schema 强制。</translation>
    </message>
    <message>
        <source>Cases that {model} fails and {reference} passes: {count} (numbers {cases}).</source>
        <translation>{model} 未通过而 {reference} 通过的用例：{count}（编号 {cases}）。</translation>
    </message>
    <message>
        <source>Tune on cases like these: the answers of the large model are examples.</source>
        <translation>请用这类用例微调：大模型的回答就是示例。</translation>
    </message>
    <message>
        <source>Look at these cases first: they are what going local would lose.</source>
        <translation>请先看这些用例：改用本地会失去的就是它们。</translation>
    </message>
    <message>
        <source>There are too few cases to tune on ({cases}): half of them are held back to test, and fewer than {fewest} cannot show that 90 % of new inputs would pass.</source>
        <translation>可用于微调的用例太少（{cases} 个）：一半要留作测试，少于 {fewest} 个就无法证明 90% 的新输入会通过。</translation>
    </message>
    <message>
        <source>Cases to add at the least: {more}.</source>
        <translation>至少还需添加的用例：{more}。</translation>
    </message>
    <message>
        <source>{model} of the catalogue needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>模型目录中的 {model} 需要 {need:gib}，比本机多 {short:gib}。</translation>
    </message>
    <message>
        <source>{model} is here and needs {need:gib}, {short:gib} more than this computer has.</source>
        <translation>{model} 已在此，需要 {need:gib}，比本机多 {short:gib}。</translation>
    </message>
    <message>
        <source>Try it on a computer with more memory, or at a smaller quantisation.</source>
        <translation>请在内存更大的计算机上试，或用更小的量化。</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses {devices}.</source>
        <translation>此 llama.cpp 构建使用 {devices}。</translation>
    </message>
    <message>
        <source>This build of llama.cpp uses the processor only, not the GPU that is there: {gpus}.</source>
        <translation>此 llama.cpp 构建只用处理器，不用现有的 GPU：{gpus}。</translation>
    </message>
    <message>
        <source>How to get a build for {backends} is in the README, under With a GPU.</source>
        <translation>如何获得支持 {backends} 的构建，见 README 的 With a GPU 一节。</translation>
    </message>
    <message>
        <source>{gpus} is there, and this build of llama.cpp does not use it.</source>
        <translation>有 {gpus}，但此 llama.cpp 构建不使用它。</translation>
    </message>
    <message>
        <source>Check the driver, and what CUDA_VISIBLE_DEVICES and its like hide; a build for {backends} is in the README, under With a GPU.</source>
        <translation>请检查驱动程序，以及 CUDA_VISIBLE_DEVICES 等隐藏了什么；支持 {backends} 的构建见 README 的 With a GPU 一节。</translation>
    </message>
    <message>
        <source>{left_out} is the same GPU as {used}, and {used} is used.</source>
        <translation>{left_out} 与 {used} 是同一 GPU，使用 {used}。</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory and is not used beside another GPU.</source>
        <translation>{devices} 与系统共享内存，有其他 GPU 时不使用。</translation>
    </message>
    <message>
        <source>All {layers} layers fit on {devices}.</source>
        <translation>全部 {layers} 层都放得进 {devices}。</translation>
    </message>
    <message>
        <source>{offloaded} of {layers} {layers|layer|layers} {offloaded|fits|fit} on {devices}; the others stay with the processor.</source>
        <translation>{layers} 层中有 {offloaded} 层放得进 {devices}；其余留给处理器。</translation>
    </message>
    <message>
        <source>Nothing fits on {devices}: the least that can be put there needs {needed_bytes:gib}, and {budget_bytes:gib} can be used.</source>
        <translation>{devices} 上什么都放不下：最少需要 {needed_bytes:gib}，可用 {budget_bytes:gib}。</translation>
    </message>
    <message>
        <source>{devices} shares the system's memory: the model needs {needed_bytes:gib} of it, and {budget_bytes:gib} can be used.</source>
        <translation>{devices} 与系统共享内存：模型需要其中 {needed_bytes:gib}，可用 {budget_bytes:gib}。</translation>
    </message>
    <message>
        <source>This build of llama.cpp has no GPU to use, so everything runs on the processor.</source>
        <translation>此 llama.cpp 构建没有可用的 GPU，因此全部在处理器上运行。</translation>
    </message>
    <message>
        <source>{devices} does not tell its free memory, so nothing is put on it.</source>
        <translation>{devices} 不报告空闲内存，因此不在其上放任何内容。</translation>
    </message>
    <message>
        <source>The disk of {path} is full.</source>
        <translation>{path} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and go on with the download; what was fetched is kept.</source>
        <translation>请腾出空间后继续下载；已获取的会保留。</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free.</source>
        <translation>{path} 所在的磁盘需要 {needed_bytes:gb} 存放 {reference}，可用 {free_bytes:gb}。</translation>
    </message>
    <message>
        <source>Free some space, or take a smaller quantisation; what was fetched is kept.</source>
        <translation>请腾出空间，或选用更小的量化；已获取的会保留。</translation>
    </message>
    <message>
        <source>{needed_bytes:gb} are needed for {reference} on the disk of {path}, and {free_bytes:gb} are free, of which the other downloads still need {others_bytes:gb}.</source>
        <translation>{path} 所在的磁盘需要 {needed_bytes:gb} 存放 {reference}，可用 {free_bytes:gb}，其中 {others_bytes:gb} 其他下载仍需要。</translation>
    </message>
    <message>
        <source>Free some space, cancel one of them, or take a smaller quantisation.</source>
        <translation>请腾出空间、取消其中一个，或选用更小的量化。</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as this one.</source>
        <translation>{path} 所在的磁盘不接受这么大的文件。</translation>
    </message>
    <message>
        <source>Let the models lie on another disk (not FAT), or raise the limit on file sizes; what was fetched is kept.</source>
        <translation>请将模型放到其他磁盘（非 FAT），或提高文件大小限制；已获取的会保留。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {detail}.</source>
        <translation>无法写入 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check the folder's permissions.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>Connect its disk again and go on with the download; what was fetched is kept there.</source>
        <translation>请重新连接其磁盘后继续下载；已获取的保留在那里。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>无法写入 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check the disk and go on with the download; what was fetched is kept.</source>
        <translation>请检查磁盘后继续下载；已获取的会保留。</translation>
    </message>
    <message>
        <source>{host} does not give {file} under the address that the Hub names (status {status}).</source>
        <translation>{host} 没有在 Hub 给出的地址提供 {file}（状态 {status}）。</translation>
    </message>
    <message>
        <source>Try again later; what was fetched is kept.</source>
        <translation>请稍后重试；已获取的会保留。</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists (its hash is {given}), twice in a row.</source>
        <translation>收到的 {file} 与 Hub 所列不符（哈希值为 {given}），连续两次。</translation>
    </message>
    <message>
        <source>Try again later or over another network; a proxy may change what passes through it.</source>
        <translation>请稍后或换一个网络重试；代理可能改动经过的内容。</translation>
    </message>
    <message>
        <source>What came of {file} is not what the Hub lists, so it is fetched once more.</source>
        <translation>收到的 {file} 与 Hub 所列不符，因此再获取一次。</translation>
    </message>
    <message>
        <source>{host} lists no hash for {file}, so nothing could tell whether it arrived whole.</source>
        <translation>{host} 没有列出 {file} 的哈希值，因此无法判断是否完整到达。</translation>
    </message>
    <message>
        <source>Take another file of this model, or download it yourself and import it.</source>
        <translation>请用此模型的其他文件，或自行下载后导入。</translation>
    </message>
    <message>
        <source>{reference} is being downloaded by another Leastwise.</source>
        <translation>另一个 Leastwise 正在下载 {reference}。</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it there.</source>
        <translation>请等它完成，或在那里停止。</translation>
    </message>
    <message>
        <source>{reference} names nothing on the Hub.</source>
        <translation>Hub 上没有 {reference}。</translation>
    </message>
    <message>
        <source>Write owner/repository, and the quantisation after a colon: owner/repository:Q4_K_M.</source>
        <translation>请写 owner/repository，冒号后写量化：owner/repository:Q4_K_M。</translation>
    </message>
    <message>
        <source>There is no download {download_id}.</source>
        <translation>没有下载 {download_id}。</translation>
    </message>
    <message>
        <source>See the list of downloads.</source>
        <translation>请查看下载列表。</translation>
    </message>
    <message>
        <source>The download of {reference} ran into a defect of Leastwise ({detail}).</source>
        <translation>{reference} 的下载遇到 Leastwise 的缺陷（{detail}）。</translation>
    </message>
    <message>
        <source>Go on with it, and please report the log file; what was fetched is kept.</source>
        <translation>请继续下载，并附日志文件报告；已获取的会保留。</translation>
    </message>
    <message>
        <source>Checking what is here already: {done_bytes:gb}.</source>
        <translation>正在检查已有的内容：{done_bytes:gb}。</translation>
    </message>
    <message>
        <source>{share:percent} ({done_bytes:gb} of {total_bytes:gb}), {rate:rate}, {left_s:seconds} left</source>
        <translation>{share:percent}（{done_bytes:gb}/{total_bytes:gb}），{rate:rate}，还剩 {left_s:seconds}</translation>
    </message>
    <message>
        <source>{reference} is here: {folder} ({total_bytes:gb}, every hash matched).</source>
        <translation>{reference} 已就绪：{folder}（{total_bytes:gb}，所有哈希值相符）。</translation>
    </message>
    <message>
        <source>{reference} was here already: {folder} ({total_bytes:gb}).</source>
        <translation>{reference} 原已在此：{folder}（{total_bytes:gb}）。</translation>
    </message>
    <message>
        <source>What was fetched is kept.</source>
        <translation>已获取的会保留。</translation>
    </message>
    <message>
        <source>To go on: leastwise models get {reference}</source>
        <translation>继续下载：leastwise models get {reference}</translation>
    </message>
    <message>
        <source>{value} is no rate.</source>
        <translation>{value} 不是速率。</translation>
    </message>
    <message>
        <source>Write it as 500k, 5M or 2.5 MB/s, in bytes per second.</source>
        <translation>请写成 500k、5M 或 2.5 MB/s，以字节每秒计。</translation>
    </message>
    <message>
        <source>{name} is no name for a file on this disk.</source>
        <translation>{name} 不能作为此磁盘上的文件名。</translation>
    </message>
    <message>
        <source>Take another file of this model.</source>
        <translation>请用此模型的其他文件。</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} 已损坏：{detail}。</translation>
    </message>
    <message>
        <source>Move its folder away and get the model again.</source>
        <translation>请移走其文件夹，重新获取模型。</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>{path} 没有模型文件。</translation>
    </message>
    <message>
        <source>Check the path, or see `leastwise models list`.</source>
        <translation>请检查路径，或见 `leastwise models list`。</translation>
    </message>
    <message>
        <source>No model is called {name}.</source>
        <translation>没有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file, or one of: {known}.</source>
        <translation>请给出 GGUF 文件的路径，或以下之一：{known}。</translation>
    </message>
    <message>
        <source>Give a path to a GGUF file.</source>
        <translation>请给出 GGUF 文件的路径。</translation>
    </message>
    <message>
        <source>Check the file's permissions and the disk.</source>
        <translation>请检查文件的权限和磁盘。</translation>
    </message>
    <message>
        <source>There is no GGUF file in {path}.</source>
        <translation>{path} 中没有 GGUF 文件。</translation>
    </message>
    <message>
        <source>Give a folder that holds .gguf files, or a file.</source>
        <translation>请给出含 .gguf 文件的文件夹，或一个文件。</translation>
    </message>
    <message>
        <source>There is no model to try.</source>
        <translation>没有可试的模型。</translation>
    </message>
    <message>
        <source>Name GGUF files or a folder that holds some.</source>
        <translation>请指定 GGUF 文件，或含有它们的文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a GGUF file.</source>
        <translation>{path} 不是 GGUF 文件。</translation>
    </message>
    <message>
        <source>Take the model's .gguf file; other formats do not run here.</source>
        <translation>请用模型的 .gguf 文件；其他格式在此不能运行。</translation>
    </message>
    <message>
        <source>{path} is cut short: its header describes {expected_bytes:gb}, and it holds {file_bytes:gb}.</source>
        <translation>{path} 不完整：文件头描述为 {expected_bytes:gb}，实有 {file_bytes:gb}。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download it again, or take another file of this model.</source>
        <translation>请重新下载，或用此模型的其他文件。</translation>
    </message>
    <message>
        <source>llama.cpp refuses to load {path}: {detail}.</source>
        <translation>llama.cpp 拒绝加载 {path}：{detail}。</translation>
    </message>
    <message>
        <source>llama.cpp makes no context of {context_tokens:,} tokens with a KV cache of {kv} for {path} ({detail}).</source>
        <translation>llama.cpp 没能以 KV 缓存 {kv} 为 {path} 建立 {context_tokens:,} 个 token 的上下文（{detail}）。</translation>
    </message>
    <message>
        <source>Take f16 for the KV cache, or a shorter context.</source>
        <translation>请为 KV 缓存选择 f16，或缩短上下文。</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it loaded {path} ({how}).</source>
        <translation>llama.cpp 在加载 {path} 时中止（{how}）。</translation>
    </message>
    <message>
        <source>The file is most likely damaged: download it again, or take another file of this model.</source>
        <translation>文件很可能已损坏：请重新下载，或用此模型的其他文件。</translation>
    </message>
    <message>
        <source>{model} cannot be shown images.</source>
        <translation>不能向 {model} 展示图片。</translation>
    </message>
    <message>
        <source>Take a model that sees, with its projector (an mmproj file) beside it or in --mmproj.</source>
        <translation>请用能看图的模型，其投影文件（mmproj）放在旁边或用 --mmproj 给出。</translation>
    </message>
    <message>
        <source>An image could not be put into the context of {model}.</source>
        <translation>无法将一张图片放入 {model} 的上下文。</translation>
    </message>
    <message>
        <source>Shorten the conversation, or give the model a longer context.</source>
        <translation>请缩短对话，或给模型更长的上下文。</translation>
    </message>
    <message>
        <source>{path} is no image that can be shown: {detail}</source>
        <translation>{path} 不是可展示的图片：{detail}</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, WebP, BMP or GIF file.</source>
        <translation>请用 PNG、JPEG、WebP、BMP 或 GIF 文件。</translation>
    </message>
    <message>
        <source>{model} has no switch for thinking.</source>
        <translation>{model} 没有思考开关。</translation>
    </message>
    <message>
        <source>Leave --thinking out; it answers as it always does.</source>
        <translation>请去掉 --thinking；它会照常回答。</translation>
    </message>
    <message>
        <source>The process that held {model} ended while it was {doing} ({how}).</source>
        <translation>承载 {model} 的进程在{doing}时结束（{how}）。</translation>
    </message>
    <message>
        <source>Run it again; if this comes back, take a smaller model. Details are in {log}.</source>
        <translation>请重新运行；若再次出现，请用更小的模型。详情见 {log}。</translation>
    </message>
    <message>
        <source>There was not enough memory for {model} while it was {doing}.</source>
        <translation>{model} 在{doing}时内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, take a smaller model, or shorten the context.</source>
        <translation>请关闭其他程序、用更小的模型，或缩短上下文。</translation>
    </message>
    <message>
        <source>The prompt has {prompt_tokens} tokens and leaves no room in a context of {context_tokens}.</source>
        <translation>提示词有 {prompt_tokens} 个 token，在 {context_tokens} 的上下文中没有剩余空间。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or give the model a longer context.</source>
        <translation>请缩短提示词，或给模型更长的上下文。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>Write something for the model to answer.</source>
        <translation>请写点内容让模型回答。</translation>
    </message>
    <message>
        <source>The prompt cannot be turned into tokens by {model}.</source>
        <translation>{model} 无法将提示词转成 token。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or take another model.</source>
        <translation>请缩短提示词，或用其他模型。</translation>
    </message>
    <message>
        <source>The grammar cannot be followed: llama.cpp does not accept it.</source>
        <translation>语法无法遵守：llama.cpp 不接受它。</translation>
    </message>
    <message>
        <source>Check it: GBNF with a rule called root. Details are in {log}.</source>
        <translation>请检查：GBNF 须有名为 root 的规则。详情见 {log}。</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {detail}.</source>
        <translation>JSON schema 无法遵守：{detail}。</translation>
    </message>
    <message>
        <source>Simplify the schema.</source>
        <translation>请简化 schema。</translation>
    </message>
    <message>
        <source>No token of {model} satisfies the grammar or JSON schema at this point of the answer.</source>
        <translation>{model} 没有一个 token 能在回答的此处满足语法或 JSON schema。</translation>
    </message>
    <message>
        <source>Loosen the schema, or take a model whose vocabulary has the characters that it asks for.</source>
        <translation>请放宽 schema，或用词表中含有所需字符的模型。</translation>
    </message>
    <message>
        <source>The logit bias names token {token}; {model} has {vocabulary}, counted from 0.</source>
        <translation>logit bias 指定了 token {token}；{model} 有 {vocabulary} 个，从 0 数起。</translation>
    </message>
    <message>
        <source>Leave that token out.</source>
        <translation>请去掉该 token。</translation>
    </message>
    <message>
        <source>A choice is empty.</source>
        <translation>有一个选项为空。</translation>
    </message>
    <message>
        <source>Give every choice a text.</source>
        <translation>请为每个选项给出文本。</translation>
    </message>
    <message>
        <source>The context has no room for {choices} {choices|choice|choices} beside the prompt.</source>
        <translation>上下文除提示词外放不下 {choices} 个选项。</translation>
    </message>
    <message>
        <source>Give the model a longer context, or fewer choices.</source>
        <translation>请给模型更长的上下文，或减少选项。</translation>
    </message>
    <message>
        <source>{model} is loaded for embeddings, so it writes no answers.</source>
        <translation>{model} 是为嵌入加载的，因此不写回答。</translation>
    </message>
    <message>
        <source>Load it without embeddings.</source>
        <translation>请不带嵌入加载它。</translation>
    </message>
    <message>
        <source>{model} is not loaded for embeddings.</source>
        <translation>{model} 不是为嵌入加载的。</translation>
    </message>
    <message>
        <source>Load it with embeddings switched on.</source>
        <translation>请打开嵌入加载它。</translation>
    </message>
    <message>
        <source>Text {number} has {tokens} tokens; {model} is loaded for {context_tokens}.</source>
        <translation>文本 {number} 有 {tokens} 个 token；{model} 加载的上下文为 {context_tokens}。</translation>
    </message>
    <message>
        <source>Shorten the text, or give the model a longer context.</source>
        <translation>请缩短文本，或给模型更长的上下文。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>没有加载模型。</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>请先加载一个。</translation>
    </message>
    <message>
        <source>llama.cpp does not apply the adapter {adapter} to {path}.</source>
        <translation>llama.cpp 无法将适配器 {adapter} 叠加到 {path}。</translation>
    </message>
    <message>
        <source>Check that the adapter was made for this model and is a GGUF file.</source>
        <translation>请检查适配器是否为此模型制作，且为 GGUF 文件。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the prompt of {model} (status {status}).</source>
        <translation>llama.cpp 无法处理 {model} 的提示词（状态 {status}）。</translation>
    </message>
    <message>
        <source>Shorten the context or take another model. Details are in {log}.</source>
        <translation>请缩短上下文或用其他模型。详情见 {log}。</translation>
    </message>
    <message>
        <source>{model} brings no chat template, so it gets the bare text of the prompt.</source>
        <translation>{model} 没有自带聊天模板，因此直接得到提示词原文。</translation>
    </message>
    <message>
        <source>The chat template of {model} cannot be rendered: {detail}.</source>
        <translation>{model} 的聊天模板无法渲染：{detail}。</translation>
    </message>
    <message>
        <source>The process that runs models did not start: {detail}.</source>
        <translation>运行模型的进程未能启动：{detail}。</translation>
    </message>
    <message>
        <source>Install Leastwise again. Details are in {log}.</source>
        <translation>请重新安装 Leastwise。详情见 {log}。</translation>
    </message>
    <message>
        <source>The process that runs models answered with something unexpected: {detail}.</source>
        <translation>运行模型的进程给出了意外的应答：{detail}。</translation>
    </message>
    <message>
        <source>This is a defect of Leastwise; please report it with {log}.</source>
        <translation>这是 Leastwise 的缺陷；请附 {log} 报告。</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>writing its answer</source>
        <translation>写回答</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>接受测量</translation>
    </message>
    <message>
        <source>computing its memory</source>
        <translation>计算内存</translation>
    </message>
    <message>
        <source>signal {number}, {name}</source>
        <translation>信号 {number}，{name}</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>退出状态 {status}</translation>
    </message>
    <message>
        <source>it ran for more than {limit:seconds} and was stopped</source>
        <translation>运行超过 {limit:seconds}，已停止</translation>
    </message>
    <message>
        <source>its process ended ({how}), most likely for want of memory</source>
        <translation>其进程已结束（{how}），很可能是内存不足</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare.</source>
        <translation>放得下，余量 {spare_bytes:gib}。</translation>
    </message>
    <message>
        <source>Fits, with {spare_bytes:gib} to spare of {available_bytes:gib} taken as available.</source>
        <translation>放得下，余量 {spare_bytes:gib}（假定可用 {available_bytes:gib}）。</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib}, and {available_bytes:gib} is available now.</source>
        <translation>勉强：需要 {needed_bytes:gib}，当前可用 {available_bytes:gib}。</translation>
    </message>
    <message>
        <source>Close other programs: they hold {reclaimable_bytes:gib}.</source>
        <translation>请关闭其他程序：它们占用 {reclaimable_bytes:gib}。</translation>
    </message>
    <message>
        <source>Tight: it needs {needed_bytes:gib} of {available_bytes:gib}, with less than {reserve_bytes:gib} to spare.</source>
        <translation>勉强：需要 {available_bytes:gib} 中的 {needed_bytes:gib}，余量不足 {reserve_bytes:gib}。</translation>
    </message>
    <message>
        <source>Close other programs, or shorten the context.</source>
        <translation>请关闭其他程序，或缩短上下文。</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short.</source>
        <translation>放不下：差 {short_bytes:gib}。</translation>
    </message>
    <message>
        <source>Does not fit: {short_bytes:gib} short; it fits {ways}.</source>
        <translation>放不下：差 {short_bytes:gib}；若{ways}，则放得下。</translation>
    </message>
    <message>
        <source>Does not fit on {device}: {short_bytes:gib} short.</source>
        <translation>{device} 上放不下：差 {short_bytes:gib}。</translation>
    </message>
    <message>
        <source>Put fewer layers there, or let Leastwise compute how many fit.</source>
        <translation>请在那里少放几层，或让 Leastwise 计算能放几层。</translation>
    </message>
    <message>
        <source>with a context of {context_tokens:,}</source>
        <translation>上下文为 {context_tokens:,}</translation>
    </message>
    <message>
        <source>with an 8-bit KV cache</source>
        <translation>用 8 位 KV 缓存</translation>
    </message>
    <message>
        <source>as {quantisation} (a file of {file_bytes:gb})</source>
        <translation>用 {quantisation}（文件 {file_bytes:gb}）</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}，或{second}</translation>
    </message>
    <message>
        <source>Memory is what llama.cpp itself plans for this file.</source>
        <translation>内存为 llama.cpp 自己对此文件的规划。</translation>
    </message>
    <message>
        <source>Memory is computed by formula: this build of llama.cpp does not plan this architecture.</source>
        <translation>内存按公式计算：此 llama.cpp 构建不能规划这种架构。</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens and a KV cache of {kv_type}.</source>
        <translation>按 {context_tokens:,} 个 token 的上下文和 {kv_type} 的 KV 缓存计。</translation>
    </message>
    <message>
        <source>It is for a context of {context_tokens:,} tokens, {sequences} answers at once and a KV cache of {kv_type}.</source>
        <translation>按 {context_tokens:,} 个 token 的上下文、同时 {sequences} 个回答和 {kv_type} 的 KV 缓存计。</translation>
    </message>
    <message>
        <source>A context of up to {context_tokens:,} tokens fits.</source>
        <translation>最多放得下 {context_tokens:,} 个 token 的上下文。</translation>
    </message>
    <message>
        <source>{transferred_bytes:gb} was fetched for this answer.</source>
        <translation>为得出此结果获取了 {transferred_bytes:gb}。</translation>
    </message>
    <message>
        <source>Fits all of these machines: {models}.</source>
        <translation>以下模型在这些机器上都放得下：{models}。</translation>
    </message>
    <message>
        <source>None of these models fits all of these machines.</source>
        <translation>没有一个模型在这些机器上都放得下。</translation>
    </message>
    <message>
        <source>How much memory is available could not be read, so that nothing is said of fitting.</source>
        <translation>无法读取可用内存有多少，因此不说明是否放得下。</translation>
    </message>
    <message>
        <source>{model} was made for a context of {trained_tokens:,} tokens, and {asked_tokens:,} were asked for.</source>
        <translation>{model} 的上下文设计为 {trained_tokens:,} 个 token，而要求 {asked_tokens:,} 个。</translation>
    </message>
    <message>
        <source>Ask for at most {trained_tokens:,}.</source>
        <translation>请最多要求 {trained_tokens:,} 个。</translation>
    </message>
    <message>
        <source>A context of {context_tokens:,} tokens does not hold the {wanted_tokens:,} that the speed is asked for.</source>
        <translation>{context_tokens:,} 个 token 的上下文容不下要求测速的 {wanted_tokens:,} 个。</translation>
    </message>
    <message>
        <source>Ask for a longer context, or for the speed of less.</source>
        <translation>请要求更长的上下文，或减少测速的 token。</translation>
    </message>
    <message>
        <source>There is no model to look at.</source>
        <translation>没有可查看的模型。</translation>
    </message>
    <message>
        <source>Name a GGUF file, a known name, or a repository as owner/name or owner/name:Q4_K_M.</source>
        <translation>请给出 GGUF 文件、已知名称，或写作 owner/name 或 owner/name:Q4_K_M 的仓库。</translation>
    </message>
    <message>
        <source>How fast it will be is not known: this computer was not measured.</source>
        <translation>会有多快未知：本机尚未测量。</translation>
    </message>
    <message>
        <source>Measure it once, on the Machine page or with `leastwise machine --measure`; that takes about 20 seconds.</source>
        <translation>请在“机器”页或用 `leastwise machine --measure` 测量一次；约需 20 秒。</translation>
    </message>
    <message>
        <source>How fast it will be is not known: the profile holds no measured speed.</source>
        <translation>会有多快未知：配置档案中没有测得的速度。</translation>
    </message>
    <message>
        <source>How fast it will be is not known by the size of its file alone.</source>
        <translation>仅凭文件大小无法知道会有多快。</translation>
    </message>
    <message>
        <source>Look it up.</source>
        <translation>请查询它。</translation>
    </message>
    <message>
        <source>Looking for {model}</source>
        <translation>正在查找 {model}</translation>
    </message>
    <message>
        <source>Letting llama.cpp plan its memory</source>
        <translation>正在由 llama.cpp 规划其内存</translation>
    </message>
    <message>
        <source>Searching the largest context that fits</source>
        <translation>正在搜索放得下的最长上下文</translation>
    </message>
    <message>
        <source>Measuring this computer, once</source>
        <translation>正在测量本机，仅此一次</translation>
    </message>
    <message>
        <source>Rehearsing {model}</source>
        <translation>正在预演 {model}</translation>
    </message>
    <message>
        <source>Handed {name} over to {target}: {files} in {folder}.</source>
        <translation>已将 {name} 交给 {target}：{files}，位于 {folder}。</translation>
    </message>
    <message>
        <source>No model passed in run {run_id}, so there is no winner to hand over.</source>
        <translation>运行 {run_id} 中没有模型通过，因此没有可交付的优胜者。</translation>
    </message>
    <message>
        <source>Name a model file instead, or lower the bar and run again.</source>
        <translation>请改为指定模型文件，或降低及格线后重新运行。</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>{path} 已有文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>A Modelfile cannot hold this text: {text}</source>
        <translation>Modelfile 无法容纳此文本：{text}</translation>
    </message>
    <message>
        <source>It knows no way to write characters that are not printable, nor three quotes at a line's end. Change the text, or take another target.</source>
        <translation>它无法写入不可打印的字符，也无法写入行末的三个引号。请更改文本，或选用其他目标。</translation>
    </message>
    <message>
        <source>A command line cannot hold the path {path}.</source>
        <translation>命令行无法容纳路径 {path}。</translation>
    </message>
    <message>
        <source>{target} does not take this candidate's LoRA adapters ({count}).</source>
        <translation>{target} 不接受此候选的 LoRA 适配器（{count} 个）。</translation>
    </message>
    <message>
        <source>Take llama-server, or quantise a model that has them merged.</source>
        <translation>请用 llama-server，或量化已合并适配器的模型。</translation>
    </message>
    <message>
        <source>{target} cannot hold the answer to a grammar.</source>
        <translation>{target} 无法让回答遵守语法。</translation>
    </message>
    <message>
        <source>Use llama-server or Python, or bind the answer with a JSON schema.</source>
        <translation>请用 llama-server 或 Python，或用 JSON schema 约束回答。</translation>
    </message>
    <message>
        <source>{target} has no place for this setting: {name}.</source>
        <translation>{target} 没有位置存放此设置：{name}。</translation>
    </message>
    <message>
        <source>Change the setting, or take another target.</source>
        <translation>请更改设置，或选用其他目标。</translation>
    </message>
    <message>
        <source>{examples:,} {examples|example|examples} of {reference} to learn from, {held_out:,} {held_out|case|cases} held out to judge on, in {folder}. {skipped:,} {skipped|case has|cases have} no passing answer and {skipped|is|are} in neither.</source>
        <translation>{folder} 中有 {examples:,} 个 {reference} 的示例供学习，{held_out:,} 个用例留作评判。{skipped:,} 个用例没有通过的回答，两边都不含。</translation>
    </message>
    <message>
        <source>Judge what you tuned with `leastwise find {suite} --models TUNED.gguf`, or `--models BASE.gguf --lora ADAPTER.gguf`.</source>
        <translation>请用 `leastwise find {suite} --models TUNED.gguf` 或 `--models BASE.gguf --lora ADAPTER.gguf` 评判微调结果。</translation>
    </message>
    <message>
        <source>The suite cannot be split: {cases:,} {cases|case|cases} in {clusters:,} {clusters|group that shares|groups that share} a source or almost all words {cases|leaves|leave} nothing on one side.</source>
        <translation>无法拆分评测集：{cases:,} 个用例分属 {clusters:,} 组，同组者来源相同或几乎所有词都相同，使一边为空。</translation>
    </message>
    <message>
        <source>Add cases from other sources, or change --held-out.</source>
        <translation>请添加其他来源的用例，或更改 --held-out。</translation>
    </message>
    <message>
        <source>There is no finished run over {suite} as it is now to learn from.</source>
        <translation>{suite} 按现在的内容没有可供学习的已完成运行。</translation>
    </message>
    <message>
        <source>Find the smallest for it, or hold it against a reference on the Decision page.</source>
        <translation>请为它查找最小的模型，或在“决策”页与参照模型对比。</translation>
    </message>
    <message>
        <source>There is something in {path} already.</source>
        <translation>{path} 中已有内容。</translation>
    </message>
    <message>
        <source>No model passed any case in run {run_id}.</source>
        <translation>运行 {run_id} 中没有模型通过任何用例。</translation>
    </message>
    <message>
        <source>Take a run with a model that passes some.</source>
        <translation>请选用有模型通过一些用例的运行。</translation>
    </message>
    <message>
        <source>Run {run_id} was over another suite, or over this one before it was changed.</source>
        <translation>运行 {run_id} 针对另一个评测集，或针对此评测集更改之前。</translation>
    </message>
    <message>
        <source>Run it again, or name a newer run.</source>
        <translation>请重新运行，或指定更新的运行。</translation>
    </message>
    <message>
        <source>The header of {path} is larger than {most_bytes:gib}.</source>
        <translation>{path} 的文件头大于 {most_bytes:gib}。</translation>
    </message>
    <message>
        <source>It is damaged, or has an unusually large vocabulary: take another file of this model. No more is fetched of a file that lies elsewhere; a downloaded one may have more.</source>
        <translation>文件已损坏，或词表异常大：请用此模型的其他文件。对于位于别处的文件，不会获取更多；下载后的文件可以更大。</translation>
    </message>
    <message>
        <source>{path} is part of a model in {count} files, and {missing} is not there.</source>
        <translation>{path} 是分成 {count} 个文件的模型的一部分，缺少 {missing}。</translation>
    </message>
    <message>
        <source>Get the missing file; all parts lie in one folder under their own names.</source>
        <translation>请获取缺少的文件；所有分片须以各自原名放在同一文件夹中。</translation>
    </message>
    <message>
        <source>{path} says inside that it is part {number} of {count}, and its name says otherwise.</source>
        <translation>{path} 内部标明是第 {number}/{count} 片，其文件名却不同。</translation>
    </message>
    <message>
        <source>Give the parts back the names that they were downloaded with.</source>
        <translation>请恢复各分片下载时的名称。</translation>
    </message>
    <message>
        <source>{path} is named like part of a model in {count} files, and says nothing of that inside.</source>
        <translation>{path} 的名称像是分成 {count} 个文件的模型的一部分，内部却没有标明。</translation>
    </message>
    <message>
        <source>Rename it if it is a whole model, or download it again.</source>
        <translation>若它是完整模型请重命名，否则请重新下载。</translation>
    </message>
    <message>
        <source>{path} and {other} are not parts of one model: {detail}.</source>
        <translation>{path} 与 {other} 不是同一模型的分片：{detail}。</translation>
    </message>
    <message>
        <source>Download all parts again from one place.</source>
        <translation>请从同一处重新下载所有分片。</translation>
    </message>
    <message>
        <source>There is no model repository {repository} on {host}, or it is private.</source>
        <translation>{host} 上没有模型仓库 {repository}，或它是私有的。</translation>
    </message>
    <message>
        <source>Check how it is written: owner/name. For a private one, set HF_TOKEN or keep a key with `leastwise models token set`, in the window under Library.</source>
        <translation>请检查写法：owner/name。若为私有仓库，请设置 HF_TOKEN，或用 `leastwise models token set` 保存密钥；在窗口中位于“模型库”。</translation>
    </message>
    <message>
        <source>{repository} holds no GGUF file.</source>
        <translation>{repository} 中没有 GGUF 文件。</translation>
    </message>
    <message>
        <source>Look for a repository of this model with GGUF files.</source>
        <translation>请查找此模型含 GGUF 文件的仓库。</translation>
    </message>
    <message>
        <source>{repository} holds several files.</source>
        <translation>{repository} 含有多个文件。</translation>
    </message>
    <message>
        <source>Add which one after a colon: {known}.</source>
        <translation>请在冒号后注明哪一个：{known}。</translation>
    </message>
    <message>
        <source>{repository} holds no file {wanted}.</source>
        <translation>{repository} 中没有文件 {wanted}。</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation>请选以下之一：{known}。</translation>
    </message>
    <message>
        <source>Several files of {repository} are meant.</source>
        <translation>这指的是 {repository} 的多个文件。</translation>
    </message>
    <message>
        <source>Add one name after a colon: {files}.</source>
        <translation>请在冒号后注明一个名称：{files}。</translation>
    </message>
    <message>
        <source>{repository} is open only to those whom its authors let in.</source>
        <translation>{repository} 仅对获作者准许的人开放。</translation>
    </message>
    <message>
        <source>Ask for access on {page}, then set HF_TOKEN to a key of your account, or keep one with `leastwise models token set`, in the window under Library.</source>
        <translation>请在 {page} 申请访问，然后将 HF_TOKEN 设为你账户的密钥，或用 `leastwise models token set` 保存；在窗口中位于“模型库”。</translation>
    </message>
    <message>
        <source>The account of your key has no access to {repository}.</source>
        <translation>你的密钥所属账户无权访问 {repository}。</translation>
    </message>
    <message>
        <source>Ask for it on {page}.</source>
        <translation>请在 {page} 申请。</translation>
    </message>
    <message>
        <source>{host} does not show {repository} to everybody.</source>
        <translation>{host} 不对所有人显示 {repository}。</translation>
    </message>
    <message>
        <source>Set HF_TOKEN to a key of an account that may see it, or keep it with `leastwise models token set`, in the window under Library.</source>
        <translation>请将 HF_TOKEN 设为有权查看的账户的密钥，或用 `leastwise models token set` 保存；在窗口中位于“模型库”。</translation>
    </message>
    <message>
        <source>{host} does not accept the key that is set for it.</source>
        <translation>{host} 不接受为其设置的密钥。</translation>
    </message>
    <message>
        <source>Set a valid one in HF_TOKEN or with `leastwise models token set`, or take it away.</source>
        <translation>请在 HF_TOKEN 中或用 `leastwise models token set` 设置有效密钥，或去掉它。</translation>
    </message>
    <message>
        <source>HF_TOKEN holds something that is no key.</source>
        <translation>HF_TOKEN 的内容不是密钥。</translation>
    </message>
    <message>
        <source>Set it to a key of your account, or unset it.</source>
        <translation>请将其设为你账户的密钥，或取消设置。</translation>
    </message>
    <message>
        <source>{host} gives files as a whole only, so a header cannot be read without the weights.</source>
        <translation>{host} 只提供完整文件，因此不取权重就无法读取文件头。</translation>
    </message>
    <message>
        <source>Download the file and name it by its path, or let HF_ENDPOINT name another server.</source>
        <translation>请下载文件并用路径指定，或让 HF_ENDPOINT 指向其他服务器。</translation>
    </message>
    <message>
        <source>{file} changed or moved while it was read.</source>
        <translation>{file} 在读取时被更改或移动。</translation>
    </message>
    <message>
        <source>{host} lists {file} with {listed_bytes:,} bytes and gives it with {given_bytes:,}.</source>
        <translation>{host} 所列的 {file} 为 {listed_bytes:,} 字节，实际给出 {given_bytes:,}。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take another file of this model.</source>
        <translation>请重试；若仍如此，请用此模型的其他文件。</translation>
    </message>
    <message>
        <source>The kept headers in {path} cannot be used: {detail}.</source>
        <translation>无法使用 {path} 中保存的文件头：{detail}。</translation>
    </message>
    <message>
        <source>The stand-in for a model cannot be written to {path}: {detail}.</source>
        <translation>无法将模型的替身写入 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The disk of {path} has no sparse files, so memory cannot be planned without the weights.</source>
        <translation>{path} 所在的磁盘不支持稀疏文件，因此没有权重就无法规划内存。</translation>
    </message>
    <message>
        <source>Let LEASTWISE_HOME name a folder on another disk (not FAT or exFAT).</source>
        <translation>请让 LEASTWISE_HOME 指向其他磁盘上的文件夹（非 FAT 或 exFAT）。</translation>
    </message>
    <message>
        <source>it needs a judge: name one with --judge, on the Find page, or for the suite</source>
        <translation>它需要裁判：请用 --judge、在“查找”页或为评测集指定</translation>
    </message>
    <message>
        <source>it needs an embedding model: name one with --embedding, on the Find page, or for the suite</source>
        <translation>它需要嵌入模型：请用 --embedding、在“查找”页或为评测集指定</translation>
    </message>
    <message>
        <source>The judge says: {reason}</source>
        <translation>裁判的说明：{reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}): {reason}</source>
        <translation>裁判的说明（{score:figure}）：{reason}</translation>
    </message>
    <message>
        <source>The judge says ({score:figure}, and {threshold:figure} is needed): {reason}</source>
        <translation>裁判的说明（{score:figure}，需要 {threshold:figure}）：{reason}</translation>
    </message>
    <message>
        <source>The answer answers "{question}", which is {score:figure} like what was asked; at least {threshold:figure} is needed.</source>
        <translation>该回答所答的是“{question}”，与所问的相似度为 {score:figure}；需要至少 {threshold:figure}。</translation>
    </message>
    <message>
        <source>{score:percent} of it holds; at least {threshold:percent} is needed.</source>
        <translation>其中 {score:percent} 成立；至少需要 {threshold:percent}。</translation>
    </message>
    <message>
        <source>the case has no variable {name}, or it is no text</source>
        <translation>用例没有变量 {name}，或它不是文本</translation>
    </message>
    <message>
        <source>the suite's own question to the judge cannot be made: {cause}</source>
        <translation>无法生成评测集自己给裁判的问题：{cause}</translation>
    </message>
    <message>
        <source>The judge says ({category}): {reason}</source>
        <translation>裁判的说明（{category}）：{reason}</translation>
    </message>
    <message>
        <source>the judge gave no verdict, but "{text}"</source>
        <translation>裁判没有给出判定，而是“{text}”</translation>
    </message>
    <message>
        <source>the judge did not come to its verdict within {tokens} tokens</source>
        <translation>裁判在 {tokens} 个 token 内未得出判定</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}; at least {threshold:figure} is asked.</source>
        <translation>相似度为 {score:figure}；要求至少 {threshold:figure}。</translation>
    </message>
    <message>
        <source>The similarity is {score:figure}, and should stay below {threshold:figure}.</source>
        <translation>相似度为 {score:figure}，应低于 {threshold:figure}。</translation>
    </message>
    <message>
        <source>The distance is {score:figure}; at most {threshold:figure} is allowed.</source>
        <translation>距离为 {score:figure}；最多允许 {threshold:figure}。</translation>
    </message>
    <message>
        <source>The distance is {score:figure}, and should be above {threshold:figure}.</source>
        <translation>距离为 {score:figure}，应高于 {threshold:figure}。</translation>
    </message>
    <message>
        <source>Every answer that must be judged will be sent to {judge}.</source>
        <translation>每个需要评判的回答都会发送给 {judge}。</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. They cost between {least} and {most} {currency}, where no answer has more than {tokens:,} tokens of 16 characters.</source>
        <translation>最多 {calls:,} 个问题连同最多 {candidates:,} 个候选的回答发送给 {judge}。费用在 {least} 与 {most} {currency} 之间，前提是没有回答超过 {tokens:,} 个 token（每个 16 个字符）。</translation>
    </message>
    <message>
        <source>Nothing is sent before you start, and your caps hold.</source>
        <translation>在你开始之前不会发送任何内容，且上限有效。</translation>
    </message>
    <message>
        <source>Up to {calls:,} {calls|question goes|questions go} to {judge}, with the answers of up to {candidates:,} {candidates|candidate|candidates}. What they cost is not known, so no cap could hold.</source>
        <translation>最多 {calls:,} 个问题连同最多 {candidates:,} 个候选的回答发送给 {judge}。费用未知，因此无法守住上限。</translation>
    </message>
    <message>
        <source>Give its price on the Cloud page first.</source>
        <translation>请先在“云端”页给出其价格。</translation>
    </message>
    <message>
        <source>The answers were judged by {judge}, on this computer.</source>
        <translation>回答由本机的 {judge} 评判。</translation>
    </message>
    <message>
        <source>The answers were sent to {judge} to be judged.</source>
        <translation>回答已发送给 {judge} 评判。</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}.</source>
        <translation>向裁判提问：{calls:,}。费用 {amount} {currency}。</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. They cost {amount} {currency}, beside {unknown:,} whose cost is not known.</source>
        <translation>向裁判提问：{calls:,}。费用 {amount} {currency}，另有 {unknown:,} 个费用未知。</translation>
    </message>
    <message>
        <source>Questions to the judge: {calls:,}. What they cost is not known.</source>
        <translation>向裁判提问：{calls:,}。费用未知。</translation>
    </message>
    <message>
        <source>Similarity was measured with {model}, on this computer.</source>
        <translation>相似度由本机的 {model} 衡量。</translation>
    </message>
    <message>
        <source>This judge agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>在 {labels} 个已标注的回答中，此裁判与你一致的有 {agreed} 个（{low:percent} 至 {high:percent_up}，置信度 95%）。</translation>
    </message>
    <message>
        <source>{judge} agreed with you on {agreed} of {labels} labelled {labels|answer|answers} ({low:percent} to {high:percent_up} with 95 % confidence).</source>
        <translation>在 {labels} 个已标注的回答中，{judge} 与你一致的有 {agreed} 个（{low:percent} 至 {high:percent_up}，置信度 95%）。</translation>
    </message>
    <message>
        <source>Name a judge or an embedding model under Bar and settings first.</source>
        <translation>请先在“及格线与设置”中指定裁判或嵌入模型。</translation>
    </message>
    <message>
        <source>How often {judge} agrees with you was not measured.</source>
        <translation>{judge} 与你一致的频率尚未测量。</translation>
    </message>
    <message>
        <source>`leastwise suites judge SUITE LABELS.jsonl --judge MODEL` measures it.</source>
        <translation>可用 `leastwise suites judge SUITE LABELS.jsonl --judge MODEL` 测量。</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left.</source>
        <translation>{model} 需要 {needed:gib} 内存，剩余 {available:gib}。</translation>
    </message>
    <message>
        <source>Close other programs, or name a smaller model.</source>
        <translation>请关闭其他程序，或指定更小的模型。</translation>
    </message>
    <message>
        <source>{model} needs {needed:gib} of memory, and {available:gib} are left beside the models that judge.</source>
        <translation>{model} 需要 {needed:gib} 内存，除去裁判用模型还剩 {available:gib}。</translation>
    </message>
    <message>
        <source>"{name}" means {count} models.</source>
        <translation>“{name}”指 {count} 个模型。</translation>
    </message>
    <message>
        <source>Name one model as the judge or for embeddings.</source>
        <translation>请指定一个模型作为裁判或用于嵌入。</translation>
    </message>
    <message>
        <source>{model} cannot judge here: {cause}</source>
        <translation>{model} 不能在此担任裁判：{cause}</translation>
    </message>
    <message>
        <source>only --judge may name a cloud model; a suite may name a local one</source>
        <translation>只有 --judge 可指定云端模型；评测集可指定本地模型</translation>
    </message>
    <message>
        <source>Embeddings are made on this computer only: {name} is a cloud model.</source>
        <translation>嵌入只在本机进行：{name} 是云端模型。</translation>
    </message>
    <message>
        <source>Name a local model with --embedding.</source>
        <translation>请用 --embedding 指定本地模型。</translation>
    </message>
    <message>
        <source>No check of {suite} asks a judge.</source>
        <translation>{suite} 没有需要裁判的检查。</translation>
    </message>
    <message>
        <source>llm-rubric, model-graded-closedqa, factuality and g-eval do.</source>
        <translation>需要的有 llm-rubric、model-graded-closedqa、factuality 和 g-eval。</translation>
    </message>
    <message>
        <source>"pass" must be true or false: your own verdict on this answer</source>
        <translation>“pass” 必须为 true 或 false：你自己对此回答的判定</translation>
    </message>
    <message>
        <source>no check of case {case} asks a judge</source>
        <translation>用例 {case} 没有需要裁判的检查</translation>
    </message>
    <message>
        <source>There is no labelled answer in {path} that could be judged.</source>
        <translation>{path} 中没有可评判的已标注回答。</translation>
    </message>
    <message>
        <source>Each line is one JSON object: {{"case": 0, "output": "...", "pass": true}}.</source>
        <translation>每行是一个 JSON 对象：{{"case": 0, "output": "...", "pass": true}}。</translation>
    </message>
    <message>
        <source>Cohen's kappa is {kappa:figure}.</source>
        <translation>Cohen 的 kappa 系数为 {kappa:figure}。</translation>
    </message>
    <message>
        <source>Cohen's kappa is not defined: you and the judge always say the same word.</source>
        <translation>Cohen 的 kappa 系数无定义：你和裁判始终给出同样的判定。</translation>
    </message>
    <message>
        <source>Both pass {both_pass}, both fail {both_fail}, only you pass {only_label}, only the judge passes {only_judge}.</source>
        <translation>都通过 {both_pass}，都未通过 {both_fail}，仅你通过 {only_label}，仅裁判通过 {only_judge}。</translation>
    </message>
    <message>
        <source>{count} {count|answer|answers} could not be judged and {count|is|are} not counted.</source>
        <translation>{count} 个回答无法评判，未计入。</translation>
    </message>
    <message>
        <source>Some cases have several labelled answers: they are not independent, and the interval is narrower than it should be.</source>
        <translation>有些用例有多个已标注的回答：它们不独立，区间比应有的窄。</translation>
    </message>
    <message>
        <source>Line {line}, case {case}: you say {label}, the judge says {judged}. {reason}</source>
        <translation>第 {line} 行，用例 {case}：你判 {label}，裁判判 {judged}。{reason}</translation>
    </message>
    <message>
        <source>{path} does not hold what it should: its hash is not the one that it is known by.</source>
        <translation>{path} 的内容不对：其哈希值与已知的不符。</translation>
    </message>
    <message>
        <source>It is not used like that: get the model again, or, if another program changed the file on purpose, run `leastwise models discover` to take it as it is now.</source>
        <translation>这样不会使用它：请重新获取模型；若是其他程序有意更改了文件，请运行 `leastwise models discover` 以接受现状。</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path} 在读取时被更改。</translation>
    </message>
    <message>
        <source>Wait until it is whole.</source>
        <translation>请等到它完整。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is gone.</source>
        <translation>{path} 是链接，其文件已不存在。</translation>
    </message>
    <message>
        <source>Bring that file back, or remove the model with `leastwise models remove`.</source>
        <translation>请恢复该文件，或用 `leastwise models remove` 移除模型。</translation>
    </message>
    <message>
        <source>reading {name} for its hash</source>
        <translation>正在读取 {name} 以求哈希值</translation>
    </message>
    <message>
        <source>copying {name}</source>
        <translation>正在复制 {name}</translation>
    </message>
    <message>
        <source>checking the copy of {name}</source>
        <translation>正在核对 {name} 的副本</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>No other program on this computer holds a model that was found.</source>
        <translation>在本机其他程序中没有找到模型。</translation>
    </message>
    <message>
        <source>Looked for: Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan.</source>
        <translation>已查找：Ollama、LM Studio、Hugging Face 缓存、GPT4All、Jan。</translation>
    </message>
    <message>
        <source>{known} {known|model was|models were} found; {added} {added|file was|files were} not known before.</source>
        <translation>找到 {known} 个模型；其中 {added} 个文件以前未知。</translation>
    </message>
    <message>
        <source>{path} is gone, and is known no more.</source>
        <translation>{path} 已不存在，不再记录。</translation>
    </message>
    <message>
        <source>{name} is in the store, as a copy that was read back.</source>
        <translation>{name} 已复制到存储区，并已读回核对。</translation>
    </message>
    <message>
        <source>{name} is in the store as a hard link, which takes no more room.</source>
        <translation>{name} 已以硬链接放入存储区，不另占空间。</translation>
    </message>
    <message>
        <source>It stays when the file is deleted where it was.</source>
        <translation>在原处删除文件后，它仍然保留。</translation>
    </message>
    <message>
        <source>{name} is in the store as a symbolic link, which takes no more room.</source>
        <translation>{name} 已以符号链接放入存储区，不另占空间。</translation>
    </message>
    <message>
        <source>It breaks when the file is moved or deleted where it is.</source>
        <translation>在原处移动或删除文件后，它会失效。</translation>
    </message>
    <message>
        <source>{name} is in the store already.</source>
        <translation>{name} 原已在存储区。</translation>
    </message>
    <message>
        <source>{path} cannot be linked into the store: {detail}.</source>
        <translation>无法将 {path} 链接到存储区：{detail}。</translation>
    </message>
    <message>
        <source>Copy it: add --copy.</source>
        <translation>请复制它：加上 --copy。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free_bytes:gb} free, and {needed_bytes:gb} are needed.</source>
        <translation>{folder} 所在的磁盘可用 {free_bytes:gb}，需要 {needed_bytes:gb}。</translation>
    </message>
    <message>
        <source>Free some space, or take another disk with `leastwise models move`.</source>
        <translation>请腾出空间，或用 `leastwise models move` 换一个磁盘。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>{folder} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and do it again; nothing was changed.</source>
        <translation>请腾出空间后重做；没有任何改动。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {detail}.</source>
        <translation>无法写入 {folder}：{detail}。</translation>
    </message>
    <message>
        <source>The copy of {path} is not what was written.</source>
        <translation>{path} 的副本与写入的内容不符。</translation>
    </message>
    <message>
        <source>The disk of {folder} does not keep what it is given: take another.</source>
        <translation>{folder} 所在的磁盘保存内容不可靠：请换一个。</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is not there.</source>
        <translation>模型的文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Connect its disk, or set store_folder to another folder in {settings}.</source>
        <translation>请连接其磁盘，或在 {settings} 中将 store_folder 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Another Leastwise is changing the models just now.</source>
        <translation>另一个 Leastwise 正在更改模型。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>{count} models are called {name}.</source>
        <translation>有 {count} 个模型名为 {name}。</translation>
    </message>
    <message>
        <source>Give the path of one: {paths}.</source>
        <translation>请给出其中一个的路径：{paths}。</translation>
    </message>
    <message>
        <source>{name} ships with the program and cannot be removed.</source>
        <translation>{name} 随程序自带，无法移除。</translation>
    </message>
    <message>
        <source>Nothing was removed, because nobody was there to be asked.</source>
        <translation>没有移除任何内容，因为没有人可以询问。</translation>
    </message>
    <message>
        <source>Add --yes to remove it.</source>
        <translation>加上 --yes 即可移除。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有移除任何内容。</translation>
    </message>
    <message>
        <source>{name} was removed; {freed_bytes:gb} became free.</source>
        <translation>已移除 {name}；释放了 {freed_bytes:gb}。</translation>
    </message>
    <message>
        <source>{name} is not shown any more; its file stays at {path}.</source>
        <translation>{name} 不再显示；其文件仍在 {path}。</translation>
    </message>
    <message>
        <source>deletes {path}</source>
        <translation>删除 {path}</translation>
    </message>
    <message>
        <source>forgets {path} and leaves it there</source>
        <translation>不再记录 {path}，文件留在原处</translation>
    </message>
    <message>
        <source>frees {freed_bytes:gb}</source>
        <translation>释放 {freed_bytes:gb}</translation>
    </message>
    <message>
        <source>{count} {count|run measured it; it stays|runs measured it; they stay} in the history and cannot be repeated.</source>
        <translation>有 {count} 次运行测量过它；它们留在历史中，但无法重做。</translation>
    </message>
    <message>
        <source>{count} interrupted {count|run|runs} could not go on.</source>
        <translation>有 {count} 次中断的运行将无法继续。</translation>
    </message>
    <message>
        <source>{count} {count|benchmark measured it; it stays|benchmarks measured it; they stay} in the history.</source>
        <translation>有 {count} 次基准测试测量过它；它们留在历史中。</translation>
    </message>
    <message>
        <source>The settings that were tuned for it stay, and wait for it.</source>
        <translation>为它调优的设置会留下，供以后使用。</translation>
    </message>
    <message>
        <source>{name} was made from it, and stays.</source>
        <translation>{name} 由它制成，会留下。</translation>
    </message>
    <message>
        <source>{name} is a link to it, and breaks: {path}.</source>
        <translation>{name} 是指向它的链接，将会失效：{path}。</translation>
    </message>
    <message>
        <source>{folder} lies in the store, or the store in it.</source>
        <translation>{folder} 位于存储区中，或存储区位于其中。</translation>
    </message>
    <message>
        <source>Give a folder beside it.</source>
        <translation>请给出与其并列的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds something already ({name}).</source>
        <translation>{folder} 中已有内容（{name}）。</translation>
    </message>
    <message>
        <source>Give an empty folder or a new one.</source>
        <translation>请给出空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>{count} {count|download|downloads} into {folder} {count|is|are} not finished.</source>
        <translation>有 {count} 个下载到 {folder} 的任务未完成。</translation>
    </message>
    <message>
        <source>Let them finish or cancel them, then move the models.</source>
        <translation>请等它们完成或取消它们，再移动模型。</translation>
    </message>
    <message>
        <source>The models are being moved.</source>
        <translation>正在移动模型。</translation>
    </message>
    <message>
        <source>Begin the download once they are in their new place.</source>
        <translation>请等它们移到新位置后再开始下载。</translation>
    </message>
    <message>
        <source>{models} {models|model|models} ({moved_bytes:gb}) {models|lies|lie} in {folder} now.</source>
        <translation>{models} 个模型（{moved_bytes:gb}）现位于 {folder}。</translation>
    </message>
    <message>
        <source>{path} is not Leastwise's own, and stayed.</source>
        <translation>{path} 不属于 Leastwise，留在原处。</translation>
    </message>
    <message>
        <source>Moving the models to {folder} was interrupted; they are all where they were.</source>
        <translation>将模型移到 {folder} 的操作已中断；它们都在原处。</translation>
    </message>
    <message>
        <source>Run `leastwise models move` with that folder again to go on.</source>
        <translation>请对该文件夹再次运行 `leastwise models move` 以继续。</translation>
    </message>
    <message>
        <source>There is no model to verify.</source>
        <translation>没有可校验的模型。</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>read for the first time; its hash is known from now on</source>
        <translation>首次读取；从此记录其哈希值</translation>
    </message>
    <message>
        <source>changed: it holds something else than it did</source>
        <translation>已更改：内容与原来不同</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{count} of {total} {total|file|files} {count|is not what it was|are not what they were}.</source>
        <translation>{total} 个文件中有 {count} 个与原来不同。</translation>
    </message>
    <message>
        <source>They are not offered until they are mended: get the models again.</source>
        <translation>修复之前不会提供它们：请重新获取这些模型。</translation>
    </message>
    <message>
        <source>Run `leastwise machine --measure`: it takes about 20 s.</source>
        <translation>请运行 `leastwise machine --measure`：约需 20 秒。</translation>
    </message>
    <message>
        <source>The other page is at work, and both together would spoil each other's figures.</source>
        <translation>另一页正在工作，两者同时进行会使彼此的数值失准。</translation>
    </message>
    <message>
        <source>Measure when it is done.</source>
        <translation>请等它完成后再测量。</translation>
    </message>
    <message>
        <source>Other programs used {share:percent} of the processors meanwhile.</source>
        <translation>其间其他程序占用了 {share:percent} 的处理器。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{variant} weights</source>
        <translation>{variant} 权重</translation>
    </message>
    <message>
        <source>{variant} experts</source>
        <translation>{variant} 专家</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>steps of a model</source>
        <translation>模型的各步</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>循环层</translation>
    </message>
    <message>
        <source>the processor's name</source>
        <translation>处理器名称</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>物理核心</translation>
    </message>
    <message>
        <source>logical cores</source>
        <translation>逻辑核心</translation>
    </message>
    <message>
        <source>vector extensions</source>
        <translation>向量扩展</translation>
    </message>
    <message>
        <source>memory of other programs</source>
        <translation>其他程序的内存</translation>
    </message>
    <message>
        <source>GPUs (a driver is there and does not answer)</source>
        <translation>GPU（有驱动程序但没有应答）</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>the power source</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>There is no machine profile at {path}.</source>
        <translation>{path} 没有机器配置档案。</translation>
    </message>
    <message>
        <source>Write one on that computer with `leastwise machine --export FILE`, or give its memory, such as 16GB.</source>
        <translation>请在那台计算机上用 `leastwise machine --export FILE` 写一个，或给出其内存，例如 16GB。</translation>
    </message>
    <message>
        <source>The machine profile {path} cannot be read: {detail}.</source>
        <translation>无法读取机器配置档案 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>{path} is no machine profile: {cause}.</source>
        <translation>{path} 不是机器配置档案：{cause}。</translation>
    </message>
    <message>
        <source>Write it anew on that computer: leastwise machine --export FILE.</source>
        <translation>请在那台计算机上重新写入：leastwise machine --export FILE。</translation>
    </message>
    <message>
        <source>it has more than {limit_bytes:gb}</source>
        <translation>它超过 {limit_bytes:gb}</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it is JSON of another kind</source>
        <translation>它是另一种 JSON</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺少 {field}</translation>
    </message>
    <message>
        <source>it has a field {field} that there is not</source>
        <translation>它有不存在的字段 {field}</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} 不能为 {value}</translation>
    </message>
    <message>
        <source>{field} is {value}, which no computer has</source>
        <translation>{field} 为 {value}，没有计算机是这样</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Leastwise.</source>
        <translation>{path} 由更新版本的 Leastwise 写入。</translation>
    </message>
    <message>
        <source>Update Leastwise here, or write the profile with the version that is here.</source>
        <translation>请更新此处的 Leastwise，或用此处的版本写配置档案。</translation>
    </message>
    <message>
        <source>{text} is no memory that a computer has.</source>
        <translation>没有计算机的内存是 {text}。</translation>
    </message>
    <message>
        <source>Give what is installed, from 0.25GB to 64TB, such as 16GB.</source>
        <translation>请给出所装内存，从 0.25GB 到 64TB，例如 16GB。</translation>
    </message>
    <message>
        <source>Of {total_bytes:gib}, {system_bytes:gib} are assumed to be taken by the system and other programs.</source>
        <translation>假定 {total_bytes:gib} 中有 {system_bytes:gib} 被系统和其他程序占用。</translation>
    </message>
    <message>
        <source>{path} is there already and is no machine profile, so it stays as it is.</source>
        <translation>{path} 已存在且不是机器配置档案，因此保持原样。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The profile is in {path}. It holds the hardware, the system's version and the measured speed, but no name of a user or host and no folders.</source>
        <translation>配置档案在 {path}。其中有硬件、系统版本和测得的速度，没有用户名、主机名和文件夹。</translation>
    </message>
    <message>
        <source>The profile is in {path}, without a speed: this computer was not measured yet.</source>
        <translation>配置档案在 {path}，不含速度：本机尚未测量。</translation>
    </message>
    <message>
        <source>Measure first to have speeds predicted from the profile.</source>
        <translation>若要由配置档案预测速度，请先测量。</translation>
    </message>
    <message>
        <source>{build} does not know the architecture {architecture}, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} 不认识架构 {architecture}，因此其内存按公式计算，且尚不能运行。</translation>
    </message>
    <message>
        <source>It needs a build of llama-cpp-python that is newer than this one.</source>
        <translation>需要比此版本更新的 llama-cpp-python 构建。</translation>
    </message>
    <message>
        <source>{build} does not know this model's tokenizer, so its memory is computed by a formula, and it cannot be run yet.</source>
        <translation>{build} 不认识此模型的分词器，因此其内存按公式计算，且尚不能运行。</translation>
    </message>
    <message>
        <source>llama.cpp aborted while it planned the memory of this {architecture} model, so its memory is computed by a formula, and it may not run.</source>
        <translation>llama.cpp 在规划此 {architecture} 模型的内存时中止，因此其内存按公式计算，且可能无法运行。</translation>
    </message>
    <message>
        <source>Try a newer build of llama-cpp-python than {build}.</source>
        <translation>请试用比 {build} 更新的 llama-cpp-python 构建。</translation>
    </message>
    <message>
        <source>This system does not tell what a process holds, so memory is computed by a formula.</source>
        <translation>此系统不提供进程占用的内存，因此按公式计算。</translation>
    </message>
    <message>
        <source>This needs the network, and the offline switch is on.</source>
        <translation>这需要网络，而离线开关已打开。</translation>
    </message>
    <message>
        <source>Turn it off (in the window, or with `leastwise network offline off`), or name a model file on this disk.</source>
        <translation>请关闭它（在窗口中，或用 `leastwise network offline off`），或指定此磁盘上的模型文件。</translation>
    </message>
    <message>
        <source>This needs the network, and {variable} is set.</source>
        <translation>这需要网络，而 {variable} 已设置。</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a model file on this disk.</source>
        <translation>请取消设置 {variable}，或指定此磁盘上的模型文件。</translation>
    </message>
    <message>
        <source>The network log cannot be written to {path} ({detail}), and nothing goes out unlogged.</source>
        <translation>网络日志无法写入 {path}（{detail}），不记录就不发出任何内容。</translation>
    </message>
    <message>
        <source>The network log in {path} cannot be read: {detail}.</source>
        <translation>无法读取 {path} 中的网络日志：{detail}。</translation>
    </message>
    <message>
        <source>The offline switch is on: nothing goes out.</source>
        <translation>离线开关已打开：没有内容发出。</translation>
    </message>
    <message>
        <source>The offline switch is off: what you ask for may go out.</source>
        <translation>离线开关已关闭：你要求的内容可以发出。</translation>
    </message>
    <message>
        <source>The network log is empty: nothing went out.</source>
        <translation>网络日志为空：没有内容发出过。</translation>
    </message>
    <message>
        <source>No request in the network log matches.</source>
        <translation>网络日志中没有符合的请求。</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {total|request that matches|requests that match}; in all {bytes_out:gb} sent, {bytes_in:gb} received. {cost}</source>
        <translation>符合的请求 {total:,} 条，显示 {shown:,} 条；共发送 {bytes_out:gb}，接收 {bytes_in:gb}。{cost}</translation>
    </message>
    <message>
        <source>They cost {amounts}.</source>
        <translation>费用 {amounts}。</translation>
    </message>
    <message>
        <source>None has a cost.</source>
        <translation>均无费用。</translation>
    </message>
    <message>
        <source>{count:,} {count|request was|requests were} written to {path}.</source>
        <translation>已将 {count:,} 条请求写入 {path}。</translation>
    </message>
    <message>
        <source>There is no connection to {host}: {detail}.</source>
        <translation>无法连接 {host}：{detail}。</translation>
    </message>
    <message>
        <source>Check the network, and the proxy where there is one.</source>
        <translation>请检查网络，以及代理（如有）。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} 没有及时应答。</translation>
    </message>
    <message>
        <source>Try again, or check the network.</source>
        <translation>请重试，或检查网络。</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} cannot be trusted: {detail}.</source>
        <translation>与 {host} 的加密连接不可信任：{detail}。</translation>
    </message>
    <message>
        <source>Check this computer's clock; behind a company's proxy, let SSL_CERT_FILE name its certificate.</source>
        <translation>请检查本机时钟；若在公司代理之后，请用 SSL_CERT_FILE 指定其证书。</translation>
    </message>
    <message>
        <source>The proxy does not let through to {host}: {detail}.</source>
        <translation>代理不允许连到 {host}：{detail}。</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.</source>
        <translation>请检查 HTTPS_PROXY、HTTP_PROXY、ALL_PROXY 和 NO_PROXY。</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: {detail}.</source>
        <translation>无法使用所设的代理：{detail}。</translation>
    </message>
    <message>
        <source>{address} is no address that can be asked.</source>
        <translation>{address} 不是可以询问的地址。</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT.</source>
        <translation>请检查 HF_ENDPOINT。</translation>
    </message>
    <message>
        <source>{host} broke the connection off: {detail}.</source>
        <translation>{host} 断开了连接：{detail}。</translation>
    </message>
    <message>
        <source>{host} has had too many requests from here.</source>
        <translation>从这里发往 {host} 的请求过多。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}).</source>
        <translation>{host} 自身出现故障（状态 {status}）。</translation>
    </message>
    <message>
        <source>A redirect of {host} is not followed: {detail}.</source>
        <translation>不跟随 {host} 的重定向：{detail}。</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the proxy.</source>
        <translation>请检查 HF_ENDPOINT 和代理。</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}, which was not confirmed.</source>
        <translation>没有向 {host} 发送任何内容，因为未经确认。</translation>
    </message>
    <message>
        <source>Confirm that it may be sent to.</source>
        <translation>请确认可以向它发送。</translation>
    </message>
    <message>
        <source>{host} answered with more than {most_bytes:gb}.</source>
        <translation>{host} 的应答超过 {most_bytes:gb}。</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected: {detail}.</source>
        <translation>{host} 给出了意外的应答：{detail}。</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT, or try again later.</source>
        <translation>请检查 HF_ENDPOINT，或稍后重试。</translation>
    </message>
    <message>
        <source>There {count|is|are} {count} {count|column|columns}; one to {most} can be asked at once.</source>
        <translation>有 {count} 栏；一次可询问一到 {most} 栏。</translation>
    </message>
    <message>
        <source>Choose at least one model and at most {most}.</source>
        <translation>请选择至少一个、至多 {most} 个模型。</translation>
    </message>
    <message>
        <source>There is no column {column}; {count} are open.</source>
        <translation>没有第 {column} 栏；已打开 {count} 栏。</translation>
    </message>
    <message>
        <source>Write what the model is to answer.</source>
        <translation>请写出要模型回答的内容。</translation>
    </message>
    <message>
        <source>The schema is no JSON object: {detail}.</source>
        <translation>schema 不是 JSON 对象：{detail}。</translation>
    </message>
    <message>
        <source>Mend it, or leave it out.</source>
        <translation>请改正，或去掉它。</translation>
    </message>
    <message>
        <source>Nothing was asked in this column yet.</source>
        <translation>此栏还没有提问。</translation>
    </message>
    <message>
        <source>Send a prompt before you ask for another answer.</source>
        <translation>请先发送提示词，再要求另一个回答。</translation>
    </message>
    <message>
        <source>The Playground was closed.</source>
        <translation>试验台已关闭。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>{model} needs {need:gib} of memory, and {available:gib} can be had.</source>
        <translation>{model} 需要 {need:gib} 内存，可得 {available:gib}。</translation>
    </message>
    <message>
        <source>Answers are not kept just now: {detail}.</source>
        <translation>目前无法保留回答：{detail}。</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>请查看磁盘是否已满。</translation>
    </message>
    <message>
        <source>There is no form {form}.</source>
        <translation>没有形式 {form}。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>There is no answer number {entry_id} in the history.</source>
        <translation>历史中没有编号为 {entry_id} 的回答。</translation>
    </message>
    <message>
        <source>Look it up in the list.</source>
        <translation>请在列表中查找。</translation>
    </message>
    <message>
        <source>Files that this was asked with are no longer where they were ({count}): {paths}.</source>
        <translation>提问时所用的文件已不在原处（{count} 个）：{paths}。</translation>
    </message>
    <message>
        <source>An image that is gone is left out; give a column whose model is gone another one.</source>
        <translation>已不存在的图片会略去；模型已不存在的栏请另选模型。</translation>
    </message>
    <message>
        <source>Deleted answer {answers}.</source>
        <translation>已删除回答 {answers}。</translation>
    </message>
    <message>
        <source>{count:,} {count|answer is|answers are} in {path}.</source>
        <translation>{count:,} 个回答在 {path} 中。</translation>
    </message>
    <message>
        <source>"{name}" is kept as version {version}.</source>
        <translation>“{name}”已保存为版本 {version}。</translation>
    </message>
    <message>
        <source>No prompt is called "{name}".</source>
        <translation>没有名为“{name}”的提示词。</translation>
    </message>
    <message>
        <source>See `leastwise prompts` for those that are.</source>
        <translation>已有的提示词见 `leastwise prompts`。</translation>
    </message>
    <message>
        <source>There is no prompt number {prompt_id} in the library.</source>
        <translation>提示词库中没有编号为 {prompt_id} 的提示词。</translation>
    </message>
    <message>
        <source>The prompt "{name}" has no version {version}.</source>
        <translation>提示词“{name}”没有版本 {version}。</translation>
    </message>
    <message>
        <source>Look it up in the list of versions.</source>
        <translation>请在版本列表中查找。</translation>
    </message>
    <message>
        <source>Another prompt is called "{name}" already.</source>
        <translation>已有另一个提示词名为“{name}”。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>请给这一个换个名称。</translation>
    </message>
    <message>
        <source>A prompt needs a name of 1 to {most} characters.</source>
        <translation>提示词名称须为 1 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>There is no quantisation called {name}.</source>
        <translation>没有名为 {name} 的量化。</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time. A file made from F16 or BF16 is better at the same size.</source>
        <translation>{model} 已量化为 {from_type}：那次舍入丢失的不会恢复，{to_type} 会把剩下的再舍入一次。由 F16 或 BF16 制成的文件在同样大小下更好。</translation>
    </message>
    <message>
        <source>Take the F16 or BF16 file of this model, or add --allow-requantize.</source>
        <translation>请用此模型的 F16 或 BF16 文件，或加上 --allow-requantize。</translation>
    </message>
    <message>
        <source>{model} is quantised already, as {from_type}: what that rounding lost does not come back, and {to_type} would round what is left a second time.</source>
        <translation>{model} 已量化为 {from_type}：那次舍入丢失的不会恢复，{to_type} 会把剩下的再舍入一次。</translation>
    </message>
    <message>
        <source>A file made from F16 or BF16 is better at the same size.</source>
        <translation>由 F16 或 BF16 制成的文件在同样大小下更好。</translation>
    </message>
    <message>
        <source>It was rounded twice, from {from_type} to {to_type}: a file made from F16 or BF16 would be better at the same size.</source>
        <translation>它舍入了两次，从 {from_type} 到 {to_type}：由 F16 或 BF16 制成的文件在同样大小下会更好。</translation>
    </message>
    <message>
        <source>{model} as {to_type} would not be smaller: {new_bytes:gb} of weights instead of {old_bytes:gb}.</source>
        <translation>{model} 做成 {to_type} 不会更小：权重 {new_bytes:gb}，原为 {old_bytes:gb}。</translation>
    </message>
    <message>
        <source>Take a smaller type.</source>
        <translation>请选更小的类型。</translation>
    </message>
    <message>
        <source>{to_type} needs an importance matrix, measured on text for this very model, and there is none here.</source>
        <translation>{to_type} 需要针对此模型用文本测得的重要性矩阵，而这里没有。</translation>
    </message>
    <message>
        <source>Take a larger type such as IQ4_XS or Q3_K_S, or download a file in {to_type}.</source>
        <translation>请选更大的类型，如 IQ4_XS 或 Q3_K_S，或下载 {to_type} 的文件。</translation>
    </message>
    <message>
        <source>llama.cpp does not make {to_type} of {model}: {detail}.</source>
        <translation>llama.cpp 不能把 {model} 做成 {to_type}：{detail}。</translation>
    </message>
    <message>
        <source>Take another type or file.</source>
        <translation>请选其他类型或文件。</translation>
    </message>
    <message>
        <source>{others} of {tensors} {tensors|tensor|tensors} {others|has|have} a larger type than {to_type}: {others|its|their} rows do not divide into its blocks.</source>
        <translation>{tensors} 个张量中有 {others} 个的类型大于 {to_type}：其行长不能被块整除。</translation>
    </message>
    <message>
        <source>The new file needs {needed:gb}, and the disk of {folder} has {free:gb} free.</source>
        <translation>新文件需要 {needed:gb}，{folder} 所在的磁盘可用 {free:gb}。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>The new file cannot be written to {folder}: {detail}.</source>
        <translation>新文件无法写入 {folder}：{detail}。</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old file is as it was.</source>
        <translation>请检查文件夹的权限和磁盘；旧文件保持原样。</translation>
    </message>
    <message>
        <source>The disk of {folder} filled up before the new file was whole.</source>
        <translation>新文件写完之前，{folder} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again; the old file is as it was.</source>
        <translation>请腾出空间后重试；旧文件保持原样。</translation>
    </message>
    <message>
        <source>This had been made before: {path}.</source>
        <translation>以前已制作过：{path}。</translation>
    </message>
    <message>
        <source>{path} has {new_bytes:gb}, instead of {old_bytes:gb}.</source>
        <translation>{path} 为 {new_bytes:gb}，原为 {old_bytes:gb}。</translation>
    </message>
    <message>
        <source>making {to_type} of {model}</source>
        <translation>正在将 {model} 做成 {to_type}</translation>
    </message>
    <message>
        <source>being quantised</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>choosing what to build</source>
        <translation>正在选择要构建的内容</translation>
    </message>
    <message>
        <source>writing stand-in weights</source>
        <translation>正在写入替身权重</translation>
    </message>
    <message>
        <source>loading the stand-in ({turn} of {turns})</source>
        <translation>正在加载替身（{turn}/{turns}）</translation>
    </message>
    <message>
        <source>timing the stand-in ({turn} of {turns})</source>
        <translation>正在为替身计时（{turn}/{turns}）</translation>
    </message>
    <message>
        <source>the whole model with stand-in weights, timed {turns} times on this computer</source>
        <translation>整个模型用替身权重，在本机计时 {turns} 次</translation>
    </message>
    <message>
        <source>stand-ins of {fewer} and {more} of the {layers} layers, timed on this computer and extrapolated by layer</source>
        <translation>{layers} 层中 {fewer} 层和 {more} 层的替身，在本机计时，按层外推</translation>
    </message>
    <message>
        <source>The rehearsal writes {needed:gb} to {folder}, and {free:gb} are free there.</source>
        <translation>预演要向 {folder} 写入 {needed:gb}，那里可用 {free:gb}。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>请在该磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The rehearsal needs {needed:gib} of memory, and {available:gib} are available.</source>
        <translation>预演需要 {needed:gib} 内存，可用 {available:gib}。</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model.</source>
        <translation>请关闭其他程序，或用更小的模型。</translation>
    </message>
    <message>
        <source>The stand-in weights cannot be written to {folder}: {detail}.</source>
        <translation>替身权重无法写入 {folder}：{detail}。</translation>
    </message>
    <message>
        <source>Check that disk, and the space that is free there.</source>
        <translation>请检查该磁盘及其可用空间。</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: {detail}.</source>
        <translation>无法预演 {model}：{detail}。</translation>
    </message>
    <message>
        <source>Measure it with `leastwise bench` once it is downloaded.</source>
        <translation>下载后请用 `leastwise bench` 测量。</translation>
    </message>
    <message>
        <source>{model} gives vectors and writes no answers, so there is no speed to rehearse.</source>
        <translation>{model} 输出向量，不写回答，因此没有可预演的速度。</translation>
    </message>
    <message>
        <source>{model} cannot be rehearsed: llama.cpp accepts no stand-in of it ({detail}).</source>
        <translation>无法预演 {model}：llama.cpp 不接受它的任何替身（{detail}）。</translation>
    </message>
    <message>
        <source>{model} would run with {gpu_layers} of its {layers} layers on a GPU, and only all or none can be rehearsed.</source>
        <translation>{model} 的 {layers} 层中有 {gpu_layers} 层会在 GPU 上运行，而只能预演全部或全无。</translation>
    </message>
    <message>
        <source>Set the GPU layers to 0, or to -1 for all.</source>
        <translation>请将 GPU 层数设为 0，或设为 -1 表示全部。</translation>
    </message>
    <message>
        <source>{word} is no {what} on the Hub.</source>
        <translation>{word} 不是 Hub 上的{what}。</translation>
    </message>
    <message>
        <source>Write it as the Hub does, such as {example}.</source>
        <translation>请按 Hub 的写法，例如 {example}。</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The search has more than {most} characters.</source>
        <translation>搜索内容超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>{limit} rows cannot be asked for.</source>
        <translation>不能要求 {limit} 行。</translation>
    </message>
    <message>
        <source>Ask for 1 to {most:,}.</source>
        <translation>请要求 1 到 {most:,} 行。</translation>
    </message>
    <message>
        <source>The smallest size is above the largest.</source>
        <translation>最小值大于最大值。</translation>
    </message>
    <message>
        <source>Swap them, or leave one out.</source>
        <translation>请对调，或去掉一个。</translation>
    </message>
    <message>
        <source>{size} is no number of parameters.</source>
        <translation>{size} 不是参数量。</translation>
    </message>
    <message>
        <source>Write it such as 350M, 4B or 1.5B.</source>
        <translation>请写成 350M、4B 或 1.5B 这样。</translation>
    </message>
    <message>
        <source>{host} lists no such GGUF repository.</source>
        <translation>{host} 没有列出这样的 GGUF 仓库。</translation>
    </message>
    <message>
        <source>Take fewer or other words.</source>
        <translation>请减少或更换关键词。</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>还有更多。</translation>
    </message>
    <message>
        <source>Raise --limit, or add words.</source>
        <translation>请提高 --limit，或增加关键词。</translation>
    </message>
    <message>
        <source>{count} more {count|was|were} left out, since the Hub does not tell how many parameters {count|it has|they have}.</source>
        <translation>另有 {count} 个未列出，因为 Hub 没有给出其参数量。</translation>
    </message>
    <message>
        <source>This is what the Hub answered at {fetched}.</source>
        <translation>这是 Hub 在 {fetched} 的应答。</translation>
    </message>
    <message>
        <source>{reference} is no repository.</source>
        <translation>{reference} 不是仓库。</translation>
    </message>
    <message>
        <source>Write it as owner/name, such as Qwen/Qwen3-4B-GGUF.</source>
        <translation>请写成 owner/name，例如 Qwen/Qwen3-4B-GGUF。</translation>
    </message>
    <message>
        <source>{repository} has no model card.</source>
        <translation>{repository} 没有模型卡。</translation>
    </message>
    <message>
        <source>The card of {repository} is longer; this is its first {most:gb}.</source>
        <translation>{repository} 的模型卡更长；这是开头的 {most:gb}。</translation>
    </message>
    <message>
        <source>Copy one from the settings of your account on the Hub: letters and digits without spaces.</source>
        <translation>请从你的 Hub 账户设置中复制：字母和数字，不含空格。</translation>
    </message>
    <message>
        <source>This system's keyring did not do what was asked for {host}: {detail}.</source>
        <translation>系统的密钥环没有对 {host} 完成所要求的操作：{detail}。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set HF_TOKEN.</source>
        <translation>请解锁后重试，或设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>The key for {host} is kept in {keyring}.</source>
        <translation>{host} 的密钥保存在 {keyring} 中。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key cannot be kept for later, and it is never written to a file.</source>
        <translation>此系统没有密钥环，因此无法保存密钥供以后使用；密钥从不写入文件。</translation>
    </message>
    <message>
        <source>Set HF_TOKEN where you start Leastwise.</source>
        <translation>请在启动 Leastwise 的环境中设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>The key for {host} is gone from here.</source>
        <translation>{host} 的密钥已从此处去除。</translation>
    </message>
    <message>
        <source>No key was kept for {host}.</source>
        <translation>没有保存 {host} 的密钥。</translation>
    </message>
    <message>
        <source>The key for {host} comes from HF_TOKEN.</source>
        <translation>{host} 的密钥来自 HF_TOKEN。</translation>
    </message>
    <message>
        <source>The key for {host} is kept until Leastwise is closed.</source>
        <translation>{host} 的密钥保留到 Leastwise 关闭为止。</translation>
    </message>
    <message>
        <source>The key for {host} is used until Leastwise is closed: this system has no keyring to keep it in, and it is never written to a file.</source>
        <translation>{host} 的密钥用到 Leastwise 关闭为止：此系统没有可保存它的密钥环，密钥从不写入文件。</translation>
    </message>
    <message>
        <source>There is no key for {host}.</source>
        <translation>没有 {host} 的密钥。</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in. One that is given here is used until Leastwise is closed.</source>
        <translation>没有 {host} 的密钥，此系统也没有可保存它的密钥环。在此给出的密钥用到 Leastwise 关闭为止。</translation>
    </message>
    <message>
        <source>There is no key for {host}; none is needed for public models.</source>
        <translation>没有 {host} 的密钥；公开模型不需要密钥。</translation>
    </message>
    <message>
        <source>Keep one with `leastwise models token set`.</source>
        <translation>可用 `leastwise models token set` 保存一个。</translation>
    </message>
    <message>
        <source>There is no key for {host}, and this system has no keyring to keep one in.</source>
        <translation>没有 {host} 的密钥，此系统也没有可保存它的密钥环。</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>令牌缺失或有误。</translation>
    </message>
    <message>
        <source>Send the token that the server showed when it started, as `Authorization: Bearer TOKEN`.</source>
        <translation>请发送服务器启动时显示的令牌，形式为 `Authorization: Bearer TOKEN`。</translation>
    </message>
    <message>
        <source>Requests for the host {host} are not answered here.</source>
        <translation>对主机 {host} 的请求在此不予应答。</translation>
    </message>
    <message>
        <source>Call the server by the address that it showed when it started.</source>
        <translation>请用服务器启动时显示的地址调用它。</translation>
    </message>
    <message>
        <source>Pages of {origin} may not call this server.</source>
        <translation>{origin} 的页面不得调用此服务器。</translation>
    </message>
    <message>
        <source>Start it with --allow-origin {origin} if they should.</source>
        <translation>若应允许，请以 --allow-origin {origin} 启动。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} 没有内容。</translation>
    </message>
    <message>
        <source>See /v1/models, /v1/chat/completions, /v1/completions and /v1/embeddings.</source>
        <translation>见 /v1/models、/v1/chat/completions、/v1/completions 和 /v1/embeddings。</translation>
    </message>
    <message>
        <source>{path} does not take {method}.</source>
        <translation>{path} 不接受 {method}。</translation>
    </message>
    <message>
        <source>The model {model} is not served here.</source>
        <translation>这里不提供模型 {model}。</translation>
    </message>
    <message>
        <source>This server's model is called {served}.</source>
        <translation>此服务器的模型名为 {served}。</translation>
    </message>
    <message>
        <source>The request is larger than {limit:gb}.</source>
        <translation>请求大于 {limit:gb}。</translation>
    </message>
    <message>
        <source>Send less in one request.</source>
        <translation>请减少一次请求的内容。</translation>
    </message>
    <message>
        <source>The request did not arrive within {limit} s.</source>
        <translation>请求没有在 {limit} 秒内到达。</translation>
    </message>
    <message>
        <source>Send it again, whole.</source>
        <translation>请完整地重新发送。</translation>
    </message>
    <message>
        <source>The request is not valid HTTP/1.1, or its header is too long.</source>
        <translation>请求不是有效的 HTTP/1.1，或其头部太长。</translation>
    </message>
    <message>
        <source>The request's body is not valid JSON: {detail}.</source>
        <translation>请求正文不是有效的 JSON：{detail}。</translation>
    </message>
    <message>
        <source>{field}: {detail}.</source>
        <translation>{field}：{detail}。</translation>
    </message>
    <message>
        <source>{field} is not supported: {detail}.</source>
        <translation>不支持 {field}：{detail}。</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>打开的连接过多。</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>请关闭一些，或稍后重试。</translation>
    </message>
    <message>
        <source>{limit} {limit|request is|requests are} being answered.</source>
        <translation>正在应答 {limit} 个请求。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The answer took longer than {limit} s.</source>
        <translation>回答超过了 {limit} 秒。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens, or raise the time limit.</source>
        <translation>请减少 token，或提高时间限制。</translation>
    </message>
    <message>
        <source>The process that holds the model has ended and is being started again.</source>
        <translation>承载模型的进程已结束，正在重新启动。</translation>
    </message>
    <message>
        <source>The server met a defect of its own.</source>
        <translation>服务器遇到自身的缺陷。</translation>
    </message>
    <message>
        <source>Details are in {log}.</source>
        <translation>详情见 {log}。</translation>
    </message>
    <message>
        <source>Port {port} cannot be opened: {detail}.</source>
        <translation>无法打开端口 {port}：{detail}。</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>请用 --port 选择其他端口，或不指定。</translation>
    </message>
    <message>
        <source>The process that served {model} ended ({how}).</source>
        <translation>提供 {model} 的进程已结束（{how}）。</translation>
    </message>
    <message>
        <source>Start it again. Details are in {log}.</source>
        <translation>请重新启动。详情见 {log}。</translation>
    </message>
    <message>
        <source>Serving {name} at {address}.</source>
        <translation>正在 {address} 提供 {name}。</translation>
    </message>
    <message>
        <source>Token: {token} (shown this once).</source>
        <translation>令牌：{token}（仅显示这一次）。</translation>
    </message>
    <message>
        <source>Every program of this computer may call it: no token is asked for.</source>
        <translation>本机的任何程序都可调用：不要求令牌。</translation>
    </message>
    <message>
        <source>Ctrl-C stops it.</source>
        <translation>按 Ctrl-C 停止。</translation>
    </message>
    <message>
        <source>Stopped after {requests} {requests|request|requests}, {tokens} {tokens|token|tokens} written.</source>
        <translation>已停止：共 {requests} 个请求，写出 {tokens} 个 token。</translation>
    </message>
    <message>
        <source>{cause} The model is being loaded again.</source>
        <translation>{cause}正在重新加载模型。</translation>
    </message>
    <message>
        <source>The model is loaded again.</source>
        <translation>模型已重新加载。</translation>
    </message>
    <message>
        <source>This token cannot be sent in a header.</source>
        <translation>此令牌无法在头部中发送。</translation>
    </message>
    <message>
        <source>Take 8 to 256 letters, digits and punctuation marks without spaces.</source>
        <translation>请用 8 到 256 个字母、数字和符号，不含空格。</translation>
    </message>
    <message>
        <source>{origin} is no origin.</source>
        <translation>{origin} 不是来源（origin）。</translation>
    </message>
    <message>
        <source>Write it as a browser does: https://example.org</source>
        <translation>请按浏览器的写法：https://example.org</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How models run</source>
        <translation>模型的运行</translation>
    </message>
    <message>
        <source>Runs over a suite</source>
        <translation>评测集的运行</translation>
    </message>
    <message>
        <source>Network and cloud</source>
        <translation>网络与云端</translation>
    </message>
    <message>
        <source>Money and power</source>
        <translation>费用与功率</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>模型与数据</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of the window: as the system has them, light, or dark.</source>
        <translation>窗口配色：跟随系统、浅色或深色。</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of the window's text, in percent of the system's.</source>
        <translation>窗口文字的大小，以系统大小的百分比表示。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window; the command line speaks English. Figures and dates follow it.</source>
        <translation>窗口的语言；命令行使用英语。数值和日期随之显示。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
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
        <translation>运行模型的线程数；0 取物理核心数，很小的模型取一。</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together that a model is given room for.</source>
        <translation>为模型留出的 token 数，提示词与回答合计。</translation>
    </message>
    <message>
        <source>Answers that a model writes at once in a run over a suite; they share the context.</source>
        <translation>模型在评测集运行中同时写的回答数；它们共享上下文。</translation>
    </message>
    <message>
        <source>Layers that go to the GPU; -1 takes all that fit.</source>
        <translation>放到 GPU 的层数；-1 取放得下的全部。</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>放得下的全部</translation>
    </message>
    <message>
        <source>Loading of weights</source>
        <translation>权重的加载</translation>
    </message>
    <message>
        <source>How weights come into memory: read once into private memory, or mapped from the file.</source>
        <translation>权重进入内存的方式：一次读入私有内存，或从文件映射。</translation>
    </message>
    <message>
        <source>Read into memory</source>
        <translation>读入内存</translation>
    </message>
    <message>
        <source>Mapped from the file</source>
        <translation>从文件映射</translation>
    </message>
    <message>
        <source>Flash attention: on, off, or as llama.cpp decides for the model.</source>
        <translation>Flash attention：开、关，或由 llama.cpp 按模型决定。</translation>
    </message>
    <message>
        <source>As llama.cpp decides</source>
        <translation>由 llama.cpp 决定</translation>
    </message>
    <message>
        <source>Giving up early</source>
        <translation>提前放弃</translation>
    </message>
    <message>
        <source>Chance, in percent, that deciding models before their last case may make a run name the wrong one; 0 decides only what the rest cannot change.</source>
        <translation>在最后一个用例之前就判定模型，可能使运行选错模型的概率（百分比）；0 表示只判定其余用例无法改变的结果。</translation>
    </message>
    <message>
        <source>Stop at the verdict</source>
        <translation>得出判定即停止</translation>
    </message>
    <message>
        <source>Whether a run ends once a model is expected to pass, with the chance of error above. Otherwise that model is run to its last case, which makes its verdict exact.</source>
        <translation>模型预计通过时（出错概率如上）是否即结束运行。否则该模型会运行到最后一个用例，使判定精确。</translation>
    </message>
    <message>
        <source>No: run it to its last case</source>
        <translation>否：运行到最后一个用例</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>保持计算机唤醒</translation>
    </message>
    <message>
        <source>Whether the computer is kept from falling asleep while a run over a suite goes on.</source>
        <translation>评测集运行期间是否阻止计算机进入睡眠。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>离线开关</translation>
    </message>
    <message>
        <source>Whether everything that needs the network is refused, headers of models included.</source>
        <translation>是否拒绝一切需要网络的操作，包括模型文件头。</translation>
    </message>
    <message>
        <source>Off: what you ask for may go out</source>
        <translation>关：你要求的内容可以发出</translation>
    </message>
    <message>
        <source>On: nothing goes out</source>
        <translation>开：没有内容发出</translation>
    </message>
    <message>
        <source>Speed of downloads</source>
        <translation>下载速度</translation>
    </message>
    <message>
        <source>What all downloads take together at most, in kB (1,000 bytes) a second; 0 is no limit.</source>
        <translation>所有下载合计的最高速度，以 kB（1,000 字节）每秒计；0 表示不限。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Cloud calls at once</source>
        <translation>同时的云端调用</translation>
    </message>
    <message>
        <source>Calls to a cloud model that are in flight at once while a suite is put to it.</source>
        <translation>对云端模型运行评测集时同时进行的调用数。</translation>
    </message>
    <message>
        <source>What a kilowatt hour costs, in the currency of the price table; empty is not known.</source>
        <translation>每千瓦时的价格，以价格表的货币计；留空表示未知。</translation>
    </message>
    <message>
        <source>Price of the machine</source>
        <translation>机器价格</translation>
    </message>
    <message>
        <source>What a machine like this costs, in the same currency: 0 where it is there anyway, empty where that is not known.</source>
        <translation>这样一台机器的价格，以同一货币计：反正已有则为 0，未知则留空。</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年数</translation>
    </message>
    <message>
        <source>Years over which the price of a machine is spread.</source>
        <translation>机器价格分摊的年数。</translation>
    </message>
    <message>
        <source>Power while answering</source>
        <translation>作答时的功率</translation>
    </message>
    <message>
        <source>Power at the socket, in watts, while a model answers, as you measured it; empty takes the computer's own counters where it has any.</source>
        <translation>模型作答时插座处的功率（瓦），由你测得；留空则使用计算机自己的计数器（如有）。</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>其他模型文件夹</translation>
    </message>
    <message>
        <source>Further folders in which Leastwise looks for GGUF files.</source>
        <translation>Leastwise 查找 GGUF 文件的其他文件夹。</translation>
    </message>
    <message>
        <source>Folder of own models</source>
        <translation>自有模型的文件夹</translation>
    </message>
    <message>
        <source>Folder of the models that Leastwise owns; empty is in its data directory. `leastwise models move` changes it and takes the models along.</source>
        <translation>Leastwise 所拥有模型的文件夹；留空则在其数据文件夹中。`leastwise models move` 会更改它并一并移动模型。</translation>
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
        <translation>{name} 来自环境变量（{variable}），不能在此更改。</translation>
    </message>
    <message>
        <source>Unset {variable}, or change it where it is set.</source>
        <translation>请取消设置 {variable}，或在设置它的地方更改。</translation>
    </message>
    <message>
        <source>{name} is not changed by itself, as the models have to go along.</source>
        <translation>{name} 不能单独更改，因为模型须一并移动。</translation>
    </message>
    <message>
        <source>Move them: `leastwise models move FOLDER`, or Library on the Models page.</source>
        <translation>请移动它们：`leastwise models move FOLDER`，或“模型”页的“模型库”。</translation>
    </message>
    <message>
        <source>{variable} in the environment says {value}.</source>
        <translation>环境变量 {variable} 的值为 {value}。</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend or unset it.</source>
        <translation>可取：{allowed}；请改正或取消设置。</translation>
    </message>
    <message>
        <source>{name} is {value} from now on.</source>
        <translation>{name} 从现在起为 {value}。</translation>
    </message>
    <message>
        <source>{name} is {value} from the next start on.</source>
        <translation>{name} 从下次启动起为 {value}。</translation>
    </message>
    <message>
        <source>Back to their defaults: {names}.</source>
        <translation>已恢复默认值：{names}。</translation>
    </message>
    <message>
        <source>Every setting has its default; there is nothing to reset.</source>
        <translation>所有设置都是默认值；没有可重置的。</translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether all settings shall be reset.</source>
        <translation>没有人可以询问是否重置所有设置。</translation>
    </message>
    <message>
        <source>Give --yes.</source>
        <translation>请加上 --yes。</translation>
    </message>
    <message>
        <source>Nothing was reset.</source>
        <translation>没有重置任何内容。</translation>
    </message>
    <message>
        <source>It is not said what to reset.</source>
        <translation>没有说明要重置什么。</translation>
    </message>
    <message>
        <source>Name settings, or give --all; not both.</source>
        <translation>请指定设置，或给出 --all；不能两者兼有。</translation>
    </message>
    <message>
        <source>reading memory</source>
        <translation>正在读取内存</translation>
    </message>
    <message>
        <source>timing weights of each type</source>
        <translation>正在为各类型的权重计时</translation>
    </message>
    <message>
        <source>timing what surrounds a step</source>
        <translation>正在为每步之外的开销计时</translation>
    </message>
    <message>
        <source>timing the steps of a model</source>
        <translation>正在为模型的各步计时</translation>
    </message>
    <message>
        <source>timing the steps of a prompt</source>
        <translation>正在为提示词的各步计时</translation>
    </message>
    <message>
        <source>timing attention</source>
        <translation>正在为注意力计时</translation>
    </message>
    <message>
        <source>timing recurrent layers</source>
        <translation>正在为循环层计时</translation>
    </message>
    <message>
        <source>timing experts</source>
        <translation>正在为专家计时</translation>
    </message>
    <message>
        <source>Measuring this computer needs {needed:gb} of disk space for a moment, and there is less in {folder}.</source>
        <translation>测量本机暂时需要 {needed:gb} 磁盘空间，而 {folder} 中不足。</translation>
    </message>
    <message>
        <source>Other programs keep this computer so busy that its speed cannot be measured.</source>
        <translation>其他程序使本机过于繁忙，无法测量其速度。</translation>
    </message>
    <message>
        <source>{gpu_layers} of {layers} layers would run on a GPU, and a speed is only predicted for all or none.</source>
        <translation>{layers} 层中有 {gpu_layers} 层会在 GPU 上运行，而速度只对全部或全无作预测。</translation>
    </message>
    <message>
        <source>This computer was measured with its GPU, and the model would run on the processor.</source>
        <translation>本机是连同 GPU 测量的，而此模型会在处理器上运行。</translation>
    </message>
    <message>
        <source>predicted from the bytes that are read for each token and what this computer does with weights of these types</source>
        <translation>由每个 token 读取的字节数和本机处理此类权重的速度预测</translation>
    </message>
    <message>
        <source>predicted from what this computer does with weights of these types, corrected by {count} {count|speed that was|speeds that were} measured here</source>
        <translation>由本机处理此类权重的速度预测，并以在此测得的 {count} 个速度校正</translation>
    </message>
    <message>
        <source>measured here with the same file and settings</source>
        <translation>在此用同一文件和设置测得</translation>
    </message>
    <message>
        <source>The whole interval reaches the bar of {bar:percent}: new inputs of this kind would too (95 % confidence).</source>
        <translation>整个区间都达到 {bar:percent} 的及格线：同类的新输入也会达到（置信度 95%）。</translation>
    </message>
    <message>
        <source>The whole interval lies below the bar of {bar:percent} (95 % confidence).</source>
        <translation>整个区间都低于 {bar:percent} 的及格线（置信度 95%）。</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its lower end would reach the bar.</source>
        <translation>{bar:percent} 的及格线在此区间内。若再有 {cases:,} 个用例以同样比率通过，区间下端将达到及格线。</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval. If {cases:,} more {cases|case|cases} passed at the same rate, its upper end would fall below the bar.</source>
        <translation>{bar:percent} 的及格线在此区间内。若再有 {cases:,} 个用例以同样比率通过，区间上端将低于及格线。</translation>
    </message>
    <message>
        <source>The bar of {bar:percent} lies inside this interval, and the rate is so near to it that more than {most:,} further cases would be needed to tell.</source>
        <translation>{bar:percent} 的及格线在此区间内，而通过率与它太近，需要超过 {most:,} 个更多用例才能分辨。</translation>
    </message>
    <message>
        <source>The rate is the bar itself, {bar:percent}: no number of further cases that pass at this rate would tell on which side of it new inputs lie.</source>
        <translation>通过率正好等于 {bar:percent} 的及格线：以此比率通过的用例再多，也无法判断新输入落在哪一侧。</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case comes|cases come} from {sources:,} {sources|source|sources} and {cases|is|are} worth {effective:figure} independent ones: by sources expect {low:percent} to {high:percent_up} on new inputs.</source>
        <translation>{cases:,} 个用例来自 {sources:,} 个来源，相当于 {effective:figure} 个独立用例：按来源计，新输入预计 {low:percent} 至 {high:percent_up}。</translation>
    </message>
    <message>
        <source>All {cases:,} cases come from one source, which says nothing of others.</source>
        <translation>{cases:,} 个用例全部来自同一来源，不能说明其他来源的情况。</translation>
    </message>
    <message>
        <source>The chance that {repeats} answers to one case all pass is {hat:percent} (pass^{repeats}).</source>
        <translation>对一个用例的 {repeats} 个回答全部通过的概率为 {hat:percent}（pass^{repeats}）。</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes. No test tells whether that is chance: one was stopped early, and earlier outcomes chose which cases came first.</source>
        <translation>{better} 通过而 {worse} 未通过的用例有 {more} 个，反之 {fewer} 个。是否为偶然没有检验可说明：其中一个提前停止，且先前的结果决定了用例的先后。</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: more than chance would do ({test}, p {p:chance}).</source>
        <translation>{better} 通过而 {worse} 未通过的用例有 {more} 个，反之 {fewer} 个：超出偶然（{test}，p {p:chance}）。</translation>
    </message>
    <message>
        <source>{better} passes {more} {more|case|cases} that {worse} fails, and fails {fewer} that it passes: that may be chance ({test}, p {p:chance}).</source>
        <translation>{better} 通过而 {worse} 未通过的用例有 {more} 个，反之 {fewer} 个：这可能是偶然（{test}，p {p:chance}）。</translation>
    </message>
    <message>
        <source>Cases that no model passes: {count} (numbers {cases}).</source>
        <translation>没有模型通过的用例：{count}（编号 {cases}）。</translation>
    </message>
    <message>
        <source>Check whether they ask for what the task needs.</source>
        <translation>请看它们所要求的是否为任务所需。</translation>
    </message>
    <message>
        <source>Cases in which the check {check} passes whatever the model: {count} (numbers {cases}).</source>
        <translation>无论哪个模型，检查 {check} 都通过的用例：{count}（编号 {cases}）。</translation>
    </message>
    <message>
        <source>Cases in which the check {check} fails whatever the model: {count} (numbers {cases}).</source>
        <translation>无论哪个模型，检查 {check} 都未通过的用例：{count}（编号 {cases}）。</translation>
    </message>
    <message>
        <source>{first} and {second} agree in {cases:,} of {cases:,} {cases|case|cases}.</source>
        <translation>{cases:,} 个用例中，{first} 和 {second} 有 {cases:,} 个一致。</translation>
    </message>
    <message>
        <source>{first} and {second} share no case, so that nothing can be compared.</source>
        <translation>{first} 和 {second} 没有共同的用例，因此无法比较。</translation>
    </message>
    <message>
        <source>Nearest came {model}: of {run:,} {run|case|cases} run {passed:,} passed. Failed: {count:,} (numbers {cases}).</source>
        <translation>最接近的是 {model}：运行了 {run:,} 个用例，通过 {passed:,} 个。未通过：{count:,} 个（编号 {cases}）。</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {detail}.</source>
        <translation>报告无法写入 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Report written to {path}.</source>
        <translation>报告已写入 {path}。</translation>
    </message>
    <message>
        <source>No file can be written at {path}.</source>
        <translation>无法在 {path} 写文件。</translation>
    </message>
    <message>
        <source>Name a file in a folder.</source>
        <translation>请指定文件夹中的一个文件。</translation>
    </message>
    <message>
        <source>A report is of one run, and several suites were asked for.</source>
        <translation>一份报告对应一次运行，而要求了多个评测集。</translation>
    </message>
    <message>
        <source>Leave out --report, then use `leastwise history export`.</source>
        <translation>请去掉 --report，然后用 `leastwise history export`。</translation>
    </message>
    <message>
        <source>No report has the ending of {path}.</source>
        <translation>没有报告采用 {path} 的扩展名。</translation>
    </message>
    <message>
        <source>Use .html, .json, .csv, .xml (JUnit) or .md (a summary).</source>
        <translation>请用 .html、.json、.csv、.xml（JUnit）或 .md（摘要）。</translation>
    </message>
    <message>
        <source>exact McNemar test</source>
        <translation>McNemar 精确检验</translation>
    </message>
    <message>
        <source>anytime-valid test, since one was stopped early</source>
        <translation>随时有效检验，因为其中一个提前停止</translation>
    </message>
    <message>
        <source>Another Leastwise is writing the history in {path} (process {pid}).</source>
        <translation>另一个 Leastwise 正在写入 {path} 中的历史（进程 {pid}）。</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, then try again.</source>
        <translation>请关闭它，或等它完成后重试。</translation>
    </message>
    <message>
        <source>The data directory {path} cannot be written: {detail}.</source>
        <translation>无法写入数据文件夹 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check its permissions, or set LEASTWISE_HOME to a folder that can be written.</source>
        <translation>请检查其权限，或将 LEASTWISE_HOME 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>{path} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and run again with --resume; what was finished is kept.</source>
        <translation>请腾出空间后用 --resume 重新运行；已完成的会保留。</translation>
    </message>
    <message>
        <source>The history in {path} was written by a newer Leastwise.</source>
        <translation>{path} 中的历史由更新的 Leastwise 写入。</translation>
    </message>
    <message>
        <source>Update Leastwise, or set LEASTWISE_HOME to another folder.</source>
        <translation>请更新 Leastwise，或将 LEASTWISE_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The history in {path} is damaged: {detail}.</source>
        <translation>{path} 中的历史已损坏：{detail}。</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away to start a new one.</source>
        <translation>它保持原样。请移走它以开始新的历史。</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away, or set LEASTWISE_HOME to another folder.</source>
        <translation>它保持原样。请移走它，或将 LEASTWISE_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The history in {path} is open for reading only.</source>
        <translation>{path} 中的历史以只读方式打开。</translation>
    </message>
    <message>
        <source>Close the other Leastwise, then try again.</source>
        <translation>请关闭另一个 Leastwise 后重试。</translation>
    </message>
    <message>
        <source>A newer or older Leastwise wrote something here that this one has no words for ({unknown_code}).</source>
        <translation>较新或较旧的 Leastwise 在此写入了本版本没有对应文字的内容（{unknown_code}）。</translation>
    </message>
    <message>
        <source>The history in {path} could not be written: {detail}.</source>
        <translation>{path} 中的历史无法写入：{detail}。</translation>
    </message>
    <message>
        <source>Check the disk and run again with --resume; what was finished is kept.</source>
        <translation>请检查磁盘后用 --resume 重新运行；已完成的会保留。</translation>
    </message>
    <message>
        <source>Leastwise is closing, so nothing more is kept.</source>
        <translation>Leastwise 正在关闭，因此不再保存任何内容。</translation>
    </message>
    <message>
        <source>Runs are searched for at most {limit} words at once.</source>
        <translation>搜索运行时一次最多使用 {limit} 个词。</translation>
    </message>
    <message>
        <source>Search for fewer.</source>
        <translation>请减少搜索词。</translation>
    </message>
    <message>
        <source>There is no interrupted run of {suite} with these models and this bar.</source>
        <translation>{suite} 没有使用这些模型和此及格线的中断运行。</translation>
    </message>
    <message>
        <source>Run `leastwise find` without --resume.</source>
        <translation>请不带 --resume 运行 `leastwise find`。</translation>
    </message>
    <message>
        <source>Run {run_id} is being made just now.</source>
        <translation>运行 {run_id} 正在进行。</translation>
    </message>
    <message>
        <source>Stop it first, then remove it.</source>
        <translation>请先停止它，再移除。</translation>
    </message>
    <message>
        <source>Run {run_id} is of another suite, or of the same with other cases, so that no case can be held against this one.</source>
        <translation>运行 {run_id} 属于另一个评测集，或同一评测集但用例不同，因此无法与此次逐个比较用例。</translation>
    </message>
    <message>
        <source>Name a run of the same suite.</source>
        <translation>请指定同一评测集的运行。</translation>
    </message>
    <message>
        <source>No model of run {run_id} answered every case, so that none can be the reference.</source>
        <translation>运行 {run_id} 中没有模型答完每个用例，因此没有可作参照的。</translation>
    </message>
    <message>
        <source>Name a run that has one.</source>
        <translation>请指定有这样模型的运行。</translation>
    </message>
    <message>
        <source>Removed with every answer: run {runs}.</source>
        <translation>已连同所有回答移除：运行 {runs}。</translation>
    </message>
    <message>
        <source>Removing runs needs your word, and nobody can be asked here.</source>
        <translation>移除运行需要你的确认，而这里无法询问。</translation>
    </message>
    <message>
        <source>There is no run number {run_id}.</source>
        <translation>没有编号为 {run_id} 的运行。</translation>
    </message>
    <message>
        <source>See `leastwise history`.</source>
        <translation>见 `leastwise history`。</translation>
    </message>
    <message>
        <source>There is no suite at {path}.</source>
        <translation>{path} 没有评测集。</translation>
    </message>
    <message>
        <source>Give a folder with a promptfooconfig.yaml, or one of: {known}.</source>
        <translation>请给出含 promptfooconfig.yaml 的文件夹，或以下之一：{known}。</translation>
    </message>
    <message>
        <source>Mend the file there.</source>
        <translation>请在那里改正文件。</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <translation>{path}：{detail}。</translation>
    </message>
    <message>
        <source>{path} holds no cases.</source>
        <translation>{path} 中没有用例。</translation>
    </message>
    <message>
        <source>Add at least one case to its tests.</source>
        <translation>请在其 tests 中添加至少一个用例。</translation>
    </message>
    <message>
        <source>{name}: {cases} {cases|case|cases}, {checks} {checks|check|checks}; the bar is {rate:percent}.</source>
        <translation>{name}：{cases} 个用例，{checks} 项检查；及格线为 {rate:percent}。</translation>
    </message>
    <message>
        <source>There is no suite file at {path}.</source>
        <translation>{path} 没有评测集文件。</translation>
    </message>
    <message>
        <source>{path} holds no promptfooconfig.yaml.</source>
        <translation>{path} 中没有 promptfooconfig.yaml。</translation>
    </message>
    <message>
        <source>Give a suite's folder, or its configuration file.</source>
        <translation>请给出评测集的文件夹或其配置文件。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit:gib}, more than a suite's file may have.</source>
        <translation>{path} 大于 {limit:gib}，超出评测集文件的上限。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请将它拆成多个文件。</translation>
    </message>
    <message>
        <source>Too many templates of {path} could not be filled in: {cause}.</source>
        <translation>{path} 有过多的模板无法填充：{cause}。</translation>
    </message>
    <message>
        <source>Look for a loop that does not end or a text that grows without bound.</source>
        <translation>请查找不会结束的循环，或无限增长的文本。</translation>
    </message>
    <message>
        <source>With {path} the suite's files are larger than {limit:gib} together, more than a suite may have.</source>
        <translation>加上 {path}，评测集的文件合计大于 {limit:gib}，超出评测集的上限。</translation>
    </message>
    <message>
        <source>Split the suite into several.</source>
        <translation>请将评测集拆成多个。</translation>
    </message>
    <message>
        <source>the text is not {encoding} here; if the file is Latin-1 or Windows-1252, save it as UTF-8</source>
        <translation>此处文本不是 {encoding}；若文件为 Latin-1 或 Windows-1252，请存为 UTF-8</translation>
    </message>
    <message>
        <source>This suite has no scripts that wait for your consent.</source>
        <translation>此评测集没有等待你同意的脚本。</translation>
    </message>
    <message>
        <source>Nothing was allowed.</source>
        <translation>没有允许任何内容。</translation>
    </message>
    <message>
        <source>Scripts of this suite that may run from now on: {count}.</source>
        <translation>此评测集中从现在起可运行的脚本：{count}。</translation>
    </message>
    <message>
        <source>Nobody is there to be asked.</source>
        <translation>没有人可以询问。</translation>
    </message>
    <message>
        <source>Read the scripts, and give --yes to allow them.</source>
        <translation>请阅读脚本，并用 --yes 允许。</translation>
    </message>
    <message>
        <source>The consent could not be kept in {path}: {detail}.</source>
        <translation>同意无法保存到 {path}：{detail}。</translation>
    </message>
    <message>
        <source>{key} must be a mapping</source>
        <translation>{key} 必须是映射</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key} 必须是列表</translation>
    </message>
    <message>
        <source>{key} must be a text</source>
        <translation>{key} 必须是文本</translation>
    </message>
    <message>
        <source>{key} must be a number</source>
        <translation>{key} 必须是数</translation>
    </message>
    <message>
        <source>this line is not JSON ({detail})</source>
        <translation>此行不是 JSON（{detail}）</translation>
    </message>
    <message>
        <source>a check needs a type</source>
        <translation>检查需要 type</translation>
    </message>
    <message>
        <source>an assert-set needs a list under assert</source>
        <translation>assert-set 需要在 assert 下有列表</translation>
    </message>
    <message>
        <source>{key} must not be negative</source>
        <translation>{key} 不得为负</translation>
    </message>
    <message>
        <source>{key} appears twice</source>
        <translation>{key} 出现两次</translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation>嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>it would grow to more than {limit:,} entries</source>
        <translation>它会增长到超过 {limit:,} 项</translation>
    </message>
    <message>
        <source>the suite has more than {limit:,} cases; split it</source>
        <translation>评测集超过 {limit:,} 个用例；请拆分</translation>
    </message>
    <message>
        <source>there is no column that a prompt can be made of</source>
        <translation>没有可用来构成提示词的列</translation>
    </message>
    <message>
        <source>The name of {path} must end with one of: {known}.</source>
        <translation>{path} 的名称须以其中之一结尾：{known}。</translation>
    </message>
    <message>
        <source>{path} was not written: CSV cannot hold {what} of case {case}.</source>
        <translation>没有写入 {path}：CSV 无法容纳用例 {case} 的 {what}。</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo.</source>
        <translation>请用 --to jsonl 或 --to promptfoo 导出。</translation>
    </message>
    <message>
        <source>{path} was not written: case {case} would not read back the same from {form}.</source>
        <translation>没有写入 {path}：用例 {case} 从 {form} 读回后会不同。</translation>
    </message>
    <message>
        <source>Export it with --to jsonl or --to promptfoo, or mend the case.</source>
        <translation>请用 --to jsonl 或 --to promptfoo 导出，或改正用例。</translation>
    </message>
    <message>
        <source>Unsupported: {name} (in {count:,} {count|case|cases}); it never passes.</source>
        <translation>不支持：{name}（在 {count:,} 个用例中）；它永远不通过。</translation>
    </message>
    <message>
        <source>{cases:,} {cases|case|cases} of {name} {cases|was|were} written to {path}, as {form}.</source>
        <translation>{name} 的 {cases:,} 个用例已写入 {path}，格式为 {form}。</translation>
    </message>
    <message>
        <source>There is already a suite at {path}.</source>
        <translation>{path} 已有评测集。</translation>
    </message>
    <message>
        <source>Give another name, or remove it first.</source>
        <translation>请换一个名称，或先移除它。</translation>
    </message>
    <message>
        <source>{name} is now among your suites: {cases:,} {cases|case|cases}, in {path}.</source>
        <translation>{name} 已加入你的评测集：{cases:,} 个用例，位于 {path}。</translation>
    </message>
    <message>
        <source>{name} is ready in {path}, with {cases:,} {cases|case|cases}.</source>
        <translation>{name} 已在 {path} 就绪，有 {cases:,} 个用例。</translation>
    </message>
    <message>
        <source>Write your task and your tests into its promptfooconfig.yaml; the comments say how.</source>
        <translation>请将你的任务和测试写入其 promptfooconfig.yaml；注释说明了写法。</translation>
    </message>
    <message>
        <source>{file} is parted by {delimiter}, and was read so.</source>
        <translation>{file} 以 {delimiter} 分隔，已按此读取。</translation>
    </message>
    <message>
        <source>The prompt names these columns with their values: {columns}.</source>
        <translation>提示词列出这些列及其值：{columns}。</translation>
    </message>
    <message>
        <source>The variable {name} is missing in {count:,} {count|case|cases} (numbers {cases}); nothing stands in its place.</source>
        <translation>变量 {name} 在 {count:,} 个用例中缺失（编号 {cases}）；其位置为空。</translation>
    </message>
    <message>
        <source>The check {check} is broken in {count:,} {count|case|cases} (numbers {cases}), so no model passes {count|it|them}: {cause}.</source>
        <translation>检查 {check} 在 {count:,} 个用例（{cases}）中有错误，因此没有模型能通过：{cause}。</translation>
    </message>
    <message>
        <source>{count:,} {count|case has|cases have} no check (numbers {cases}), so any answer passes {count|it|them}.</source>
        <translation>{count:,} 个用例没有检查（编号 {cases}），因此任何回答都通过。</translation>
    </message>
    <message>
        <source>a second document begins, and a suite has one</source>
        <translation>出现第二个文档，而评测集只有一个</translation>
    </message>
    <message>
        <source>the alias {name} stands for nothing above it</source>
        <translation>别名 {name} 在上文没有对应内容</translation>
    </message>
    <message>
        <source>the tag {name} is not known</source>
        <translation>标签 {name} 未知</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>键必须是纯文本</translation>
    </message>
    <message>
        <source>only a mapping can be merged with &lt;&lt;</source>
        <translation>只有映射可以用 &lt;&lt; 合并</translation>
    </message>
    <message>
        <source>this row has {found} {found|cell|cells}, and the header has {expected}</source>
        <translation>此行有 {found} 个单元格，而表头有 {expected} 个</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} 不存在</translation>
    </message>
    <message>
        <source>tests are read from CSV, JSON, JSONL and YAML files, not from {name}</source>
        <translation>测试从 CSV、JSON、JSONL 和 YAML 文件读取，而不是从 {name}</translation>
    </message>
    <message>
        <source>a test needs vars, assert, options or a threshold</source>
        <translation>测试需要 vars、assert、options 或 threshold</translation>
    </message>
    <message>
        <source>the suite needs at least one prompt</source>
        <translation>评测集需要至少一个提示词</translation>
    </message>
    <message>
        <source>a prompt needs raw or id</source>
        <translation>提示词需要 raw 或 id</translation>
    </message>
    <message>
        <source>there is no prompt in {name}</source>
        <translation>{name} 中没有提示词</translation>
    </message>
    <message>
        <source>a scenario needs a list under config</source>
        <translation>场景需要在 config 下有列表</translation>
    </message>
    <message>
        <source>{key} is not known here; there is {known}</source>
        <translation>此处不认识 {key}；可用的有 {known}</translation>
    </message>
    <message>
        <source>{key} must be a list of texts that are not empty</source>
        <translation>{key} 必须是非空文本的列表</translation>
    </message>
    <message>
        <source>{key} must be a number above {low}</source>
        <translation>{key} 必须是大于 {low} 的数</translation>
    </message>
    <message>
        <source>{key} must be a number above {low} and up to {high}</source>
        <translation>{key} 必须是大于 {low} 且不超过 {high} 的数</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} up</source>
        <translation>{key} 必须是不小于 {low} 的数</translation>
    </message>
    <message>
        <source>{key} must be a number from {low} to {high}</source>
        <translation>{key} 必须是 {low} 到 {high} 之间的数</translation>
    </message>
    <message>
        <source>{key} must be a whole number above {low}</source>
        <translation>{key} 必须是大于 {low} 的整数</translation>
    </message>
    <message>
        <source>{key} must be a whole number from {low} to {high}</source>
        <translation>{key} 必须是 {low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <source>{name} ships with Leastwise and stays as it is.</source>
        <translation>{name} 由 Leastwise 自带，保持原样。</translation>
    </message>
    <message>
        <source>Save a copy.</source>
        <translation>请保存副本。</translation>
    </message>
    <message>
        <source>What stands under {key} lies in another file, or in a form that cannot be changed here without losing it.</source>
        <translation>{key} 下的内容在另一文件中，或其形式无法在此更改而不丢失。</translation>
    </message>
    <message>
        <source>Save a copy: it holds everything in one file.</source>
        <translation>请保存副本：它将全部内容放在一个文件中。</translation>
    </message>
    <message>
        <source>The prompts have something that Leastwise does not know, so they stay as they are.</source>
        <translation>提示词含有 Leastwise 不认识的内容，因此保持原样。</translation>
    </message>
    <message>
        <source>Change them in an editor.</source>
        <translation>请在编辑器中更改。</translation>
    </message>
    <message>
        <source>The file uses YAML anchors, which would be lost.</source>
        <translation>文件使用了 YAML 锚点，更改会使其丢失。</translation>
    </message>
    <message>
        <source>Save a copy, or change the file in an editor.</source>
        <translation>请保存副本，或在编辑器中更改文件。</translation>
    </message>
    <message>
        <source>The files of {name} were changed by something else since they were opened.</source>
        <translation>{name} 的文件打开后被其他程序更改。</translation>
    </message>
    <message>
        <source>Save a copy to keep your changes, or open the suite again without them.</source>
        <translation>请保存副本以保留你的更改，或放弃更改重新打开评测集。</translation>
    </message>
    <message>
        <source>{path} would not read back as it stands here, so nothing was written.</source>
        <translation>{path} 读回后会与此处不同，因此没有写入。</translation>
    </message>
    <message>
        <source>A prompt on one line that ends like a file's name would be read as that file.</source>
        <translation>单行且结尾像文件名的提示词会被当作该文件读取。</translation>
    </message>
    <message>
        <source>Add a second line or a full stop to it.</source>
        <translation>请加上第二行或句号。</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>The suite reads {name}, which lies outside its folder and cannot be copied along.</source>
        <translation>评测集读取 {name}，它在文件夹之外，无法一并复制。</translation>
    </message>
    <message>
        <source>Put that file into the suite's folder first.</source>
        <translation>请先将该文件放入评测集的文件夹。</translation>
    </message>
    <message>
        <source>{path} is not among your suites, so it is not deleted from here.</source>
        <translation>{path} 不属于你的评测集，因此不在此删除。</translation>
    </message>
    <message>
        <source>Delete the folder yourself if you mean to.</source>
        <translation>如确要删除，请自行删除该文件夹。</translation>
    </message>
    <message>
        <source>What is on the clipboard has more than {limit:,} rows.</source>
        <translation>剪贴板的内容超过 {limit:,} 行。</translation>
    </message>
    <message>
        <source>Paste it in parts.</source>
        <translation>请分批粘贴。</translation>
    </message>
    <message>
        <source>The quotes in line {line} of what is on the clipboard do not match: {detail}.</source>
        <translation>剪贴板内容第 {line} 行的引号不成对：{detail}。</translation>
    </message>
    <message>
        <source>Copy the cells from the spreadsheet again.</source>
        <translation>请从电子表格重新复制单元格。</translation>
    </message>
    <message>
        <source>The case as it was when it was run is not known any more.</source>
        <translation>运行时的用例内容已不得而知。</translation>
    </message>
    <message>
        <source>Run the suite again.</source>
        <translation>请重新运行评测集。</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>还没有提示词。</translation>
    </message>
    <message>
        <source>Write one under Prompts.</source>
        <translation>请在“提示词”下写一个。</translation>
    </message>
    <message>
        <source>There is no case to try.</source>
        <translation>没有可试的用例。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>请添加一个。</translation>
    </message>
    <message>
        <source>Leastwise ran into a defect of its own ({detail}).</source>
        <translation>Leastwise 遇到自身的缺陷（{detail}）。</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>请附日志文件 {log} 报告。</translation>
    </message>
    <message>
        <source>A bar of {value} makes no sense.</source>
        <translation>{value} 的及格线没有意义。</translation>
    </message>
    <message>
        <source>Give a pass rate above 0 and up to 1, such as 0.95.</source>
        <translation>请给出大于 0、不超过 1 的通过率，例如 0.95。</translation>
    </message>
    <message>
        <source>There is no display, so the same job runs here in the terminal.</source>
        <translation>没有显示器，因此同一任务在此终端中运行。</translation>
    </message>
    <message>
        <source>The window cannot open: a system library is missing ({detail}).</source>
        <translation>无法打开窗口：缺少系统库（{detail}）。</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: apt install {packages}. The command line works without it.</source>
        <translation>在 Debian 或 Ubuntu 上：apt install {packages}。命令行不需要它。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {detail}.</source>
        <translation>无法读取 {path} 中的设置：{detail}。</translation>
    </message>
    <message>
        <source>Mend the file there, or move it away to start from the defaults.</source>
        <translation>请在那里改正文件，或移走它以恢复默认值。</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {detail}.</source>
        <translation>设置无法写入 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the disk; the old settings still stand.</source>
        <translation>请检查文件夹的权限和磁盘；旧设置仍然有效。</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>没有名为 {name} 的设置。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>可用的有：{known}。</translation>
    </message>
    <message>
        <source>{path} sets {name}, and there is no such setting.</source>
        <translation>{path} 设置了 {name}，而没有这项设置。</translation>
    </message>
    <message>
        <source>Take the line out; the settings are: {known}.</source>
        <translation>请去掉该行；可用的设置：{known}。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} 不能为 {value}。</translation>
    </message>
    <message>
        <source>a list of folders</source>
        <translation>文件夹列表</translation>
    </message>
    <message>
        <source>the whole path of a folder, or nothing</source>
        <translation>文件夹的完整路径，或留空</translation>
    </message>
    <message>
        <source>a number such as 0.32, 0 or more, or nothing</source>
        <translation>0 或更大的数值，如 0.32，或留空</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>其中之一：{choices}</translation>
    </message>
    <message>
        <source>a whole number from {minimum} to {maximum}</source>
        <translation>{minimum} 到 {maximum} 的整数</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}.</source>
        <translation>{path} 将 {name} 设为 {value}。</translation>
    </message>
    <message>
        <source>It takes {allowed}; mend the file there.</source>
        <translation>可取：{allowed}；请在那里改正文件。</translation>
    </message>
    <message>
        <source>The output could not be written: {detail}.</source>
        <translation>无法写出输出：{detail}。</translation>
    </message>
    <message>
        <source>Check the disk or the program that reads it; what was finished is kept.</source>
        <translation>请检查磁盘或读取输出的程序；已完成的会保留。</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>已停止；已完成的会保留。</translation>
    </message>
    <message>
        <source>Go on with `{command}`.</source>
        <translation>用 `{command}` 继续。</translation>
    </message>
    <message>
        <source>{reference} names {count} models, and one is needed.</source>
        <translation>{reference} 指 {count} 个模型，而需要一个。</translation>
    </message>
    <message>
        <source>Give the path of one file.</source>
        <translation>请给出一个文件的路径。</translation>
    </message>
    <message>
        <source>{text} names no variable.</source>
        <translation>{text} 没有指定变量。</translation>
    </message>
    <message>
        <source>Write it as NAME=TEXT; the name stands in {{{{NAME}}}}.</source>
        <translation>请写成 NAME=TEXT；名称出现在 {{{{NAME}}}} 中。</translation>
    </message>
    <message>
        <source>An answer follows a schema or a grammar, not both.</source>
        <translation>回答遵守 schema 或语法之一，不能两者兼有。</translation>
    </message>
    <message>
        <source>Give --schema or --grammar.</source>
        <translation>请给出 --schema 或 --grammar。</translation>
    </message>
    <message>
        <source>{path} is no JSON: {detail} in line {line}, column {column}.</source>
        <translation>{path} 不是 JSON：{detail}，第 {line} 行第 {column} 列。</translation>
    </message>
    <message>
        <source>Check the path and the file's permissions.</source>
        <translation>请检查路径和文件的权限。</translation>
    </message>
    <message>
        <source>{text} is no limit of a bar.</source>
        <translation>{text} 不是及格线的限制。</translation>
    </message>
    <message>
        <source>Write NAME=VALUE; the names are {known}.</source>
        <translation>请写 NAME=VALUE；名称有 {known}。</translation>
    </message>
    <message>
        <source>Write a number above 0, or none for no limit.</source>
        <translation>请写大于 0 的数，或用 none 表示不限。</translation>
    </message>
    <message>
        <source>{text} does not name an adapter: what follows the = is no number.</source>
        <translation>{text} 没有指定适配器：= 后面不是数。</translation>
    </message>
    <message>
        <source>Write FILE, or FILE=SCALE such as adapter.gguf=0.5.</source>
        <translation>请写 FILE，或 FILE=SCALE，例如 adapter.gguf=0.5。</translation>
    </message>
    <message>
        <source>--exact leaves no chance of error, and --alpha allows {alpha}.</source>
        <translation>--exact 不留出错概率，而 --alpha 允许 {alpha}。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>请只给出其中之一。</translation>
    </message>
    <message>
        <source>There is no adapter file at {path}.</source>
        <translation>{path} 没有适配器文件。</translation>
    </message>
    <message>
        <source>Give the path of a LoRA adapter in GGUF.</source>
        <translation>请给出 GGUF 格式的 LoRA 适配器的路径。</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}。</translation>
    </message>
    <message>
        <source>There are no models yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>Put GGUF files into {folder}, or name some with --models.</source>
        <translation>请将 GGUF 文件放入 {folder}，或用 --models 指定。</translation>
    </message>
    <message>
        <source>--models names no model.</source>
        <translation>--models 没有指定模型。</translation>
    </message>
    <message>
        <source>Give paths or names with commas between, or a folder.</source>
        <translation>请给出用逗号分隔的路径或名称，或一个文件夹。</translation>
    </message>
    <message>
        <source>The suite has {count} new {count|case|cases}.</source>
        <translation>评测集新增 {count} 个用例。</translation>
    </message>
    <message>
        <source>{count} {count|case|cases} of the suite {count|is|are} gone.</source>
        <translation>评测集少了 {count} 个用例。</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} other checks.</source>
        <translation>{count} 个用例的检查已改变。</translation>
    </message>
    <message>
        <source>The suite's files changed, and with them perhaps its prompts.</source>
        <translation>评测集的文件已更改，提示词可能也变了。</translation>
    </message>
    <message>
        <source>The suite now has its answers written otherwise: {what}.</source>
        <translation>评测集的回答生成方式已改变：{what}。</translation>
    </message>
    <message>
        <source>The bar was {before:percent}, and is {after:percent}.</source>
        <translation>及格线原为 {before:percent}，现为 {after:percent}。</translation>
    </message>
    <message>
        <source>The bar's limit of {limit} is another one now.</source>
        <translation>及格线的 {limit} 限制已改变。</translation>
    </message>
    <message>
        <source>Models are run with other settings now: {what}.</source>
        <translation>模型现在以其他设置运行：{what}。</translation>
    </message>
    <message>
        <source>The file of {model} changed.</source>
        <translation>{model} 的文件已更改。</translation>
    </message>
    <message>
        <source>The file of {model} was written since, and not read yet.</source>
        <translation>{model} 的文件此后被写入过，尚未读取。</translation>
    </message>
    <message>
        <source>The file of {model} is gone.</source>
        <translation>{model} 的文件已不存在。</translation>
    </message>
    <message>
        <source>The adapter {name} changed.</source>
        <translation>适配器 {name} 已更改。</translation>
    </message>
    <message>
        <source>{name}, which judged, is gone.</source>
        <translation>担任裁判的 {name} 已不存在。</translation>
    </message>
    <message>
        <source>The file of {name}, which judged, has changed.</source>
        <translation>担任裁判的 {name} 的文件已更改。</translation>
    </message>
    <message>
        <source>The adapter {name} is gone.</source>
        <translation>适配器 {name} 已不存在。</translation>
    </message>
    <message>
        <source>Another build of llama.cpp: it was {before}, and is {after}.</source>
        <translation>llama.cpp 的构建不同：原为 {before}，现为 {after}。</translation>
    </message>
    <message>
        <source>This suite was not run yet.</source>
        <translation>此评测集尚未运行。</translation>
    </message>
    <message>
        <source>Run `leastwise find {suite}`.</source>
        <translation>请运行 `leastwise find {suite}`。</translation>
    </message>
    <message>
        <source>The suite is no longer in {path}.</source>
        <translation>评测集已不在 {path}。</translation>
    </message>
    <message>
        <source>Put it back, or run another.</source>
        <translation>请放回，或运行另一个。</translation>
    </message>
    <message>
        <source>None of the models that {suite} was run with is there any more.</source>
        <translation>运行 {suite} 所用的模型都已不存在。</translation>
    </message>
    <message>
        <source>Choose others on the Find page, or with `leastwise find --models`.</source>
        <translation>请在“查找”页或用 `leastwise find --models` 另选模型。</translation>
    </message>
    <message>
        <source>Suite {position} of {total}: {name}</source>
        <translation>评测集 {position}/{total}：{name}</translation>
    </message>
    <message>
        <source>{passing} of {total} {total|suite|suites} {passing|has|have} a model that passes; {none} {none|has|have} none, {failed} could not be judged.</source>
        <translation>{total} 个评测集中，{passing} 个有模型通过；{none} 个没有，{failed} 个无法判定。</translation>
    </message>
    <message>
        <source>A queue of suites takes no --resume.</source>
        <translation>评测集队列不支持 --resume。</translation>
    </message>
    <message>
        <source>Resume its suites one by one.</source>
        <translation>请逐个继续其中的评测集。</translation>
    </message>
    <message>
        <source>Name suites, or say --all or --stale: one of the three.</source>
        <translation>请指定评测集，或用 --all 或 --stale：三者选一。</translation>
    </message>
    <message>
        <source>Stale suites are run with the models and the bar that they were run with.</source>
        <translation>过时的评测集用原先的模型和及格线运行。</translation>
    </message>
    <message>
        <source>Leave out --models, --bar and --lora, or name the suites.</source>
        <translation>请去掉 --models、--bar 和 --lora，或指定评测集。</translation>
    </message>
    <message>
        <source>Interrupted at suite {position} of {total}. What was finished is kept.</source>
        <translation>在评测集 {position}/{total} 处中断。已完成的会保留。</translation>
    </message>
    <message>
        <source>Run `leastwise find` with this suite and --resume to go on with it.</source>
        <translation>若要继续，请对该评测集运行 `leastwise find` 并加 --resume。</translation>
    </message>
    <message>
        <source>No suite is stale, so nothing was run.</source>
        <translation>没有过时的评测集，因此没有运行任何内容。</translation>
    </message>
    <message>
        <source>Making {type} of {model}, unless it is there already.</source>
        <translation>正在制作 {model} 的 {type}，除非已经存在。</translation>
    </message>
    <message>
        <source>{type} of {model} is left out: {cause}</source>
        <translation>略去 {model} 的 {type}：{cause}</translation>
    </message>
    <message>
        <source>There is no setting {name} to vary.</source>
        <translation>没有可变化的设置 {name}。</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>已知的有：{known}。</translation>
    </message>
    <message>
        <source>{text} names no values to try.</source>
        <translation>{text} 没有给出要试的值。</translation>
    </message>
    <message>
        <source>Write a name and its values, such as ctx=2048,4096.</source>
        <translation>请写名称及其值，例如 ctx=2048,4096。</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>可以是：{allowed}。</translation>
    </message>
    <message>
        <source>{name} is varied twice.</source>
        <translation>{name} 重复指定了变化。</translation>
    </message>
    <message>
        <source>Give all its values at once.</source>
        <translation>请一次给出它的所有值。</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MiB.</source>
        <translation>{path} 大于 1 MiB。</translation>
    </message>
    <message>
        <source>A grammar or a schema is smaller than that.</source>
        <translation>语法或 schema 不会这么大。</translation>
    </message>
    <message>
        <source>That makes {count} candidates of each model, and {most} are the most.</source>
        <translation>这样每个模型有 {count} 个候选，而最多 {most} 个。</translation>
    </message>
    <message>
        <source>Vary fewer things at once.</source>
        <translation>请减少同时变化的项目。</translation>
    </message>
    <message>
        <source>This computer may fall asleep while it works: {detail}.</source>
        <translation>本机工作时可能进入睡眠：{detail}。</translation>
    </message>
    <message>
        <source>Turn sleep off in its settings, or set `keep_awake` to "off" to read this no more.</source>
        <translation>请在系统设置中关闭睡眠，或将 `keep_awake` 设为 “off” 以不再显示此提示。</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed.</source>
        <translation>通过 {passed}/{cases} 个用例（{rate:percent}）；需要 {required} 个。</translation>
    </message>
    <message>
        <source>Passes {passed} of {cases} {cases|case|cases} ({rate:percent}); {required} {required|is|are} needed. One case decides, so all were asked again one at a time: {changed} came out differently.</source>
        <translation>通过 {passed}/{cases} 个用例（{rate:percent}）；需要 {required} 个。仅差一个用例就会改变判定，因此全部逐个重新询问：{changed} 个结果不同。</translation>
    </message>
    <message>
        <source>Failed {failed} of {run} {run|case|cases}; with {cases} {cases|case|cases} and {required} to pass, it can no longer reach the bar.</source>
        <translation>{run} 个用例中有 {failed} 个未通过；共 {cases} 个用例、需要通过 {required} 个，已不可能达到及格线。</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have passed them is at most {error:at_most}.</source>
        <translation>在 {cases} 个用例中的 {run} 个之后停止，顺序随机：通过 {passed} 个，而全部中需要 {required} 个。它本来能通过的概率至多为 {error:at_most}。</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}, in random order: {passed} passed, and {required} of all {required|is|are} needed. The chance that it would have missed them is at most {error:at_most}.</source>
        <translation>按随机顺序运行 {cases} 个用例中的 {run} 个后停止：通过 {passed} 个，总共需要 {required} 个。它达不到的概率至多为 {error:at_most}。</translation>
    </message>
    <message>
        <source>Stopped after {run} of {cases} {cases|case|cases}: {passed} passed, and {required} {required|is|are} needed.</source>
        <translation>运行 {cases} 个用例中的 {run} 个后停止：通过 {passed} 个，需要 {required} 个。</translation>
    </message>
    <message>
        <source>It was expected to pass, but the rest of its cases refuted that: {failed} of {run} failed; of {cases}, {required} must pass.</source>
        <translation>原本预计通过，但其余用例否定了这一点：{run} 个中 {failed} 个未通过；{cases} 个中须通过 {required} 个。</translation>
    </message>
    <message>
        <source>Its first token takes {measured:seconds} (95th percentile of {repetitions} {repetitions|answer|answers}); the bar allows {limit:seconds}.</source>
        <translation>首 token 用时 {measured:seconds}（{repetitions} 个回答的第 95 百分位）；及格线允许 {limit:seconds}。</translation>
    </message>
    <message>
        <source>It writes {measured:speed} (median of {repetitions} {repetitions|answer|answers}); the bar asks for {limit:speed}.</source>
        <translation>写出速度 {measured:speed}（{repetitions} 个回答的中位数）；及格线要求 {limit:speed}。</translation>
    </message>
    <message>
        <source>It took {measured:gib} of memory at its peak; the bar allows {limit:gib}.</source>
        <translation>峰值内存 {measured:gib}；及格线允许 {limit:gib}。</translation>
    </message>
    <message>
        <source>1,000 calls cost {measured:amount} {currency} (mean of {calls}); the bar allows {limit:amount}.</source>
        <translation>1,000 次调用费用 {measured:amount} {currency}（{calls} 次的平均）；及格线允许 {limit:amount}。</translation>
    </message>
    <message>
        <source>The bar limits {limit}, and this could not be measured here.</source>
        <translation>及格线限制了 {limit}，而此项无法在此测量。</translation>
    </message>
    <message>
        <source>Its file is the same as that of another candidate.</source>
        <translation>其文件与另一候选相同。</translation>
    </message>
    <message>
        <source>A smaller model passes.</source>
        <translation>更小的模型已通过。</translation>
    </message>
    <message>
        <source>This model passes already, tried in another way.</source>
        <translation>这个模型以另一种方式试过，已经通过。</translation>
    </message>
    <message>
        <source>Interrupted after {run} of {cases} {cases|case|cases}.</source>
        <translation>在 {cases} 个用例中的 {run} 个之后中断。</translation>
    </message>
    <message>
        <source>{count} {count|case has|cases have} checks that could not be decided ({names}), and the verdict depends on {count|it|them}.</source>
        <translation>{count} 个用例有无法判定的检查（{names}），而判定取决于它们。</translation>
    </message>
    <message>
        <source>Name a judge for those that need one, or change them; `leastwise suites check` tells which are not known at all.</source>
        <translation>请为需要裁判的检查指定裁判，或更改检查；`leastwise suites check` 会列出完全不认识的检查。</translation>
    </message>
    <message>
        <source>It could not be run here: {cause}</source>
        <translation>无法在此运行：{cause}</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} 是通过的最小模型：{cases} 个用例的 {rate:percent}，内存 {memory:gib}，{speed:speed}。</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes: {rate:percent} of {cases} {cases|case|cases}, {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} 是能够判定且通过的最小模型：{cases} 个用例的 {rate:percent}，内存 {memory:gib}，{speed:speed}。未判定：{undecided}。</translation>
    </message>
    <message>
        <source>{model} is the smallest that passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}.</source>
        <translation>{model} 是通过的最小模型，出错概率至多为 {error:at_most}：已运行 {run} 个用例，通过 {passed} 个，全部 {cases} 个中需要 {required} 个；内存 {memory:gib}，{speed:speed}。</translation>
    </message>
    <message>
        <source>{model} is the smallest of those that could be judged and passes, with a chance of error of at most {error:at_most}: {passed} of {run} {run|case|cases} passed that {run|was|were} run, and {required} of all {cases} {required|is|are} needed; {memory:gib} of memory, {speed:speed}. Not judged: {undecided}.</source>
        <translation>{model} 是能够判定且通过的最小模型，出错概率至多为 {error:at_most}：已运行 {run} 个用例，通过 {passed} 个，全部 {cases} 个中需要 {required} 个；内存 {memory:gib}，{speed:speed}。未判定：{undecided}。</translation>
    </message>
    <message>
        <source>Provisional, after {run} of {cases} {cases|case|cases}: {model} is the smallest that passes, with a chance of error of at most {error:at_most} on this suite. The others are run to make that exact.</source>
        <translation>暂定，已运行 {cases} 个用例中的 {run} 个：{model} 是通过的最小模型，在此评测集上出错概率至多为 {error:at_most}。其余用例仍会运行，使判定精确。</translation>
    </message>
    <message>
        <source>After {run} of {cases} {cases|case|cases} {model} is the smallest that passes, whatever the others bring. They are run for its exact pass rate.</source>
        <translation>已运行 {cases} 个用例中的 {run} 个，无论其余用例结果如何，{model} 都是通过的最小模型。运行它们是为得到精确的通过率。</translation>
    </message>
    <message>
        <source>Smaller ones that could not be judged: {undecided}.</source>
        <translation>更小但无法判定的：{undecided}。</translation>
    </message>
    <message>
        <source>This says nothing of the limit on memory, which the remaining cases may still break.</source>
        <translation>这不涉及内存上限，其余用例仍可能超出。</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}, exact after {wall_s:seconds}.</source>
        <translation>{after_s:seconds}、{after_cases} 个用例后得出判定，{wall_s:seconds} 后为精确判定。</translation>
    </message>
    <message>
        <source>Verdict after {after_s:seconds} and {after_cases} {after_cases|case|cases}.</source>
        <translation>{after_s:seconds}、{after_cases} 个用例后得出判定。</translation>
    </message>
    <message>
        <source>None passes: the best of {count} judged reached {best:percent}, and {bar:percent} is the bar.</source>
        <translation>无一通过：已判定的 {count} 个中最好的达到 {best:percent}，而及格线为 {bar:percent}。</translation>
    </message>
    <message>
        <source>Add a larger model, or stay with the one you have.</source>
        <translation>请添加更大的模型，或继续用现有的。</translation>
    </message>
    <message>
        <source>None passes: of {count} judged, each misses the bar or breaks one of its limits.</source>
        <translation>无一通过：已判定的 {count} 个都未达到及格线或超出其中一项限制。</translation>
    </message>
    <message>
        <source>Read the reasons below, then add other models or change the limits.</source>
        <translation>请阅读下面的原因，然后添加其他模型或更改限制。</translation>
    </message>
    <message>
        <source>None passes of the {count} that could be judged. Not judged: {undecided}.</source>
        <translation>能够判定的 {count} 个中无一通过。未判定：{undecided}。</translation>
    </message>
    <message>
        <source>The reasons stand beside each model.</source>
        <translation>原因写在每个模型旁边。</translation>
    </message>
    <message>
        <source>No verdict: none of the candidates could be judged ({undecided}).</source>
        <translation>没有判定：没有一个候选能够判定（{undecided}）。</translation>
    </message>
    <message>
        <source>Interrupted: {model} had finished {run} of {cases} {cases|case|cases}.</source>
        <translation>已中断：{model} 已完成 {run}/{cases} 个用例。</translation>
    </message>
    <message>
        <source>What was finished is kept; resume to go on from there.</source>
        <translation>已完成的会保留；可从那里继续。</translation>
    </message>
    <message>
        <source>Models stopped early: {count}. The chance that one of them would have passed the whole suite is at most {error:at_most}.</source>
        <translation>提前停止的模型：{count}。其中某一个本来能通过整个评测集的概率至多为 {error:at_most}。</translation>
    </message>
    <message>
        <source>On the whole suite {low:percent} to {high:percent_up} would pass (95 % confidence sequence, from {run} of {cases} {cases|case|cases}).</source>
        <translation>整个评测集中会有 {low:percent} 至 {high:percent_up} 通过（95% 置信序列，基于 {cases} 个用例中的 {run} 个）。</translation>
    </message>
    <message>
        <source>Cases whose answers are from earlier runs, with the same model, prompt and settings: {count}. They were checked anew.</source>
        <translation>回答来自先前运行的用例（模型、提示词和设置相同）：{count}。它们已重新检查。</translation>
    </message>
    <message>
        <source>Of {cases} {cases|case that was|cases that were} asked repeatedly, {always} passed every time, {sometimes} at times, {never} never. A case passes only if it does so every time.</source>
        <translation>重复询问的 {cases} 个用例中，{always} 个每次都通过，{sometimes} 个有时通过，{never} 个从未通过。只有每次都通过的用例才算通过。</translation>
    </message>
    <message>
        <source>Cases whose prompts are longer than the context of {context} tokens: {count} (numbers {cases}; the longest has {longest} tokens). They fail.</source>
        <translation>提示词长于 {context} 个 token 的上下文的用例：{count}（编号 {cases}；最长的有 {longest} 个 token）。它们未通过。</translation>
    </message>
    <message>
        <source>Give the model a longer context with the setting `context_tokens`.</source>
        <translation>请用设置 `context_tokens` 给模型更长的上下文。</translation>
    </message>
    <message>
        <source>On new inputs of this kind expect {low:percent} to {high:percent_up} to pass (95 % confidence).</source>
        <translation>同类的新输入预计有 {low:percent} 至 {high:percent_up} 通过（置信度 95%）。</translation>
    </message>
</context>
<context>
    <name>page_table</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试验台</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>评测集</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>pages/bench/bench_words</name>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the rest, measured</source>
        <translation>其余，实测</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>warming up, {count}</source>
        <translation>预热中，{count}</translation>
    </message>
    <message>
        <source>loading, {done}</source>
        <translation>加载中，{done}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>few samples</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>became slower</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>became faster</source>
        <translation>变快</translation>
    </message>
    <message>
        <source>not warm</source>
        <translation>未预热好</translation>
    </message>
    <message>
        <source>computer busy</source>
        <translation>计算机忙</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>clock fell</source>
        <translation>频率下降</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation>在测得任何结果之前已停止。</translation>
    </message>
    <message>
        <source>A triangle marks a speed with a remark; choose it to read what settles it.</source>
        <translation>三角形表示附有说明的速度；选中它可查看如何澄清。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>warming up {test}</source>
        <translation>正在预热 {test}</translation>
    </message>
    <message>
        <source>measuring {test}</source>
        <translation>正在测量 {test}</translation>
    </message>
    <message>
        <source>Model {number} of {count}, {name}: {doing}</source>
        <translation>模型 {number}/{count}，{name}：{doing}</translation>
    </message>
    <message>
        <source>{count} {count|model|models} measured, {samples} {samples|sample|samples}.</source>
        <translation>已测量 {count} 个模型，{samples} 个样本。</translation>
    </message>
    <message>
        <source>Speeds with a remark: {noisy} of {all}.</source>
        <translation>附有说明的速度：{noisy}/{all}。</translation>
    </message>
    <message>
        <source>Could not be measured: {failed}.</source>
        <translation>无法测量：{failed}。</translation>
    </message>
    <message>
        <source>{done} of {total} {total|sample|samples}</source>
        <translation>{done}/{total} 个样本</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>大约还剩 {left}</translation>
    </message>
</context>
<context>
    <name>pages/bench/comparison_view</name>
    <message>
        <source>Test</source>
        <translation>测试项</translation>
    </message>
    <message>
        <source>First, tokens/s or time</source>
        <translation>第一个，token/s 或时间</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Ratio of speeds</source>
        <translation>速度之比</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>分开</translation>
    </message>
    <message>
        <source>In turns: both took turns in one run and are compared round by round</source>
        <translation>轮流：两者在同一次运行中轮流测量，逐轮比较</translation>
    </message>
    <message>
        <source>Apart: in two runs</source>
        <translation>分开：在两次运行中</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
</context>
<context>
    <name>pages/bench/origins</name>
    <message>
        <source>{depth} {depth|token is|tokens are} in the cache before; filling it is not timed.</source>
        <translation>缓存中事先有 {depth} 个 token；填充不计时。</translation>
    </message>
    <message>
        <source>{test}, speed</source>
        <translation>{test}，速度</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>处理 {prompt} 个提示词 token，{count} 次重复的中位数，做法同 llama-bench：token 随机，不分词也不采样。</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>解码 {output} 个 token，{count} 次重复的中位数，做法同 llama-bench：token 随机，不分词也不采样。</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions} of evaluating {prompt} prompt {prompt|token|tokens} and then decoding {output} {output|token|tokens}, as llama-bench does it: the tokens are random, and nothing is tokenised or sampled.</source>
        <translation>处理 {prompt} 个提示词 token 再解码 {output} 个 token，{count} 次重复的中位数，做法同 llama-bench：token 随机，不分词也不采样。</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>It is measured with a prompt; this line has none.</source>
        <translation>它以提示词测量；此行没有提示词。</translation>
    </message>
    <message>
        <source>Median of {count} {count|repetition|repetitions}, from a text of {tokens} {tokens|token|tokens} to the first token of the answer: tokenising, evaluating and sampling are all in it.</source>
        <translation>{count} 次重复的中位数，从 {tokens} 个 token 的文本到回答的首 token：分词、处理和采样都计入。</translation>
    </message>
    <message>
        <source>{whole} = tokenising {tokenise}, evaluating {evaluate}, sampling {sample}</source>
        <translation>{whole} = 分词 {tokenise}，处理 {evaluate}，采样 {sample}</translation>
    </message>
    <message>
        <source>To the first token, evaluating alone</source>
        <translation>到首 token，仅处理</translation>
    </message>
    <message>
        <source>The same repetitions as the time to the first token, less tokenising and sampling: what the model itself takes.</source>
        <translation>与首 token 时间相同的各次重复，减去分词和采样：模型自身所用的时间。</translation>
    </message>
    <message>
        <source>From asking a fresh process to load the file until it was ready. The file may come from the system's cache. The last of {count}.</source>
        <translation>从让新进程加载文件到就绪。文件可能来自系统缓存。{count} 次中的最后一次。</translation>
    </message>
    <message>
        <source>Load time</source>
        <translation>加载时间</translation>
    </message>
    <message>
        <source>The largest that the process holding the model ever was, as the system counts it.</source>
        <translation>承载模型的进程曾达到的最大值，以系统的统计为准。</translation>
    </message>
    <message>
        <source>Computed before loading ({origin}): {total}.</source>
        <translation>加载前的计算值（{origin}）：{total}。</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>What the same process still held after it had unloaded the model.</source>
        <translation>卸载模型后同一进程仍占用的内存。</translation>
    </message>
    <message>
        <source>Memory after unloading</source>
        <translation>卸载后的内存</translation>
    </message>
    <message>
        <source>It was not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>private: {size}</source>
        <translation>私有：{size}</translation>
    </message>
    <message>
        <source>file-backed: {size}, which the system may drop</source>
        <translation>文件映射：{size}，系统可以释放</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>还没有样本。</translation>
    </message>
    <message>
        <source>Samples in tokens/s, in their order: {samples}</source>
        <translation>样本（token/s，按先后）：{samples}</translation>
    </message>
    <message>
        <source>Samples, in the order in which they were taken:</source>
        <translation>样本，按采集顺序：</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted, until the last three lay within {share} of their median.</source>
        <translation>预热重复 {count} 次，不计入，直到最后三次与其中位数相差不超过 {share}。</translation>
    </message>
    <message>
        <source>Warmed up by {count} {count|repetition that is|repetitions that are} not counted.</source>
        <translation>预热重复 {count} 次，不计入。</translation>
    </message>
    <message>
        <source>The interval is where the median lies with 95 % confidence (percentile bootstrap), {share} to either side.</source>
        <translation>区间为中位数以 95% 置信度所在的范围（百分位自助法），两侧各 {share}。</translation>
    </message>
    <message>
        <source>Benchmark {run}</source>
        <translation>基准测试 {run}</translation>
    </message>
    <message>
        <source>llama.cpp: {build} ({backends}); processor: {processor}</source>
        <translation>llama.cpp：{build}（{backends}）；处理器：{processor}</translation>
    </message>
    <message>
        <source>{origin}: {threads} threads, batch {batch} / {micro}, flash attention {flash}, KV {k} / {v}</source>
        <translation>{origin}：{threads} 个线程，批 {batch} / {micro}，flash attention {flash}，KV {k} / {v}</translation>
    </message>
    <message>
        <source>as many as cores</source>
        <translation>与核心数相同</translation>
    </message>
</context>
<context>
    <name>pages/bench/past_runs</name>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Samples, whole run</source>
        <translation>样本，整次运行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试项</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>pages/bench/plot_tables</name>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Median tokens/s</source>
        <translation>中位数 token/s</translation>
    </message>
    <message>
        <source>Samples, tokens/s</source>
        <translation>样本，token/s</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Peak, measured</source>
        <translation>峰值，实测</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>File-backed</source>
        <translation>文件映射</translation>
    </message>
    <message>
        <source>After unloading</source>
        <translation>卸载后</translation>
    </message>
</context>
<context>
    <name>pages/bench/run_table</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TTFT, evaluating alone</source>
        <translation>TTFT，仅处理</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
</context>
<context>
    <name>pages/bench/tune_view</name>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>prefill threads</source>
        <translation>预填充线程数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>micro-batch</source>
        <translation>微批</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message>
        <source>load</source>
        <translation>加载方式</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>尝试的设置</translation>
    </message>
    <message>
        <source>Prefill tokens/s</source>
        <translation>预填充 token/s</translation>
    </message>
    <message>
        <source>Decode tokens/s</source>
        <translation>解码 token/s</translation>
    </message>
    <message>
        <source>Ratio, both (95 %)</source>
        <translation>比值，两项（95%）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>pages/cloud/tables</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>到窗口关闭为止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>从缓存</translation>
    </message>
    <message>
        <source>To cache</source>
        <translation>到缓存</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>pages/decision/rows</name>
    <message>
        <source>Pass rate</source>
        <translation>通过率</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢得</translation>
    </message>
    <message>
        <source>p (McNemar)</source>
        <translation>p (McNemar)</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>时间中位数</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95% 不超过</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>每 1,000 次</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>每月节省</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>回本起点</translation>
    </message>
    <message>
        <source>{passed} of {run} run</source>
        <translation>{passed}/{run} 已运行</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
</context>
<context>
    <name>pages/find/candidates_panel</name>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Memory, computed</source>
        <translation>内存，计算值</translation>
    </message>
</context>
<context>
    <name>pages/find/vary_rows</name>
    <message>
        <source>Context, tokens</source>
        <translation>上下文，token</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KV 缓存类型</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同时回答数</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON schema</translation>
    </message>
</context>
<context>
    <name>pages/history/run_list</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Smallest that passes</source>
        <translation>通过的最小模型</translation>
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
        <translation>通过</translation>
    </message>
    <message>
        <source>Suite's sha256</source>
        <translation>评测集的 sha256</translation>
    </message>
</context>
<context>
    <name>pages/machine/facts</name>
    <message>
        <source>{physical} physical, {logical} logical</source>
        <translation>{physical} 个物理，{logical} 个逻辑</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>核心种类</translation>
    </message>
    <message>
        <source>Vector extensions</source>
        <translation>向量扩展</translation>
    </message>
    <message>
        <source>{count} for performance</source>
        <translation>{count} 个性能核</translation>
    </message>
    <message>
        <source>{count} in the middle</source>
        <translation>{count} 个中间核</translation>
    </message>
    <message>
        <source>{count} for efficiency</source>
        <translation>{count} 个能效核</translation>
    </message>
    <message>
        <source>{count} for low power</source>
        <translation>{count} 个低功耗核</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <translation>{free} 可用，共 {total}</translation>
    </message>
    <message>
        <source>{held} at most, by closing all of them</source>
        <translation>最多 {held}，全部关闭即可腾出</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>{free} free of {total}</source>
        <translation>{free} 空闲，共 {total}</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU use</source>
        <translation>GPU 使用</translation>
    </message>
    <message>
        <source>discrete</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>integrated or discrete is not told</source>
        <translation>未报告独立或集成</translation>
    </message>
    <message>
        <source>uses the computer's memory</source>
        <translation>使用计算机的内存</translation>
    </message>
    <message>
        <source>memory is not told</source>
        <translation>未报告内存</translation>
    </message>
    <message>
        <source>Told by {source}</source>
        <translation>由 {source} 报告</translation>
    </message>
    <message>
        <source>driver {driver}</source>
        <translation>驱动程序 {driver}</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>on mains</source>
        <translation>使用外接电源</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>未检测到</translation>
    </message>
    <message>
        <source>Disk for models</source>
        <translation>存放模型的磁盘</translation>
    </message>
</context>
<context>
    <name>pages/machine/fits_sheet</name>
    <message>
        <source>Fit: {count} of the {total} models of the catalogue</source>
        <translation>放得下：目录中 {total} 个模型里的 {count} 个</translation>
    </message>
    <message>
        <source>Tight: {count}</source>
        <translation>勉强：{count}</translation>
    </message>
    <message>
        <source>Do not fit: {count}</source>
        <translation>放不下：{count}</translation>
    </message>
    <message>
        <source>Not known until their headers are read: {count}</source>
        <translation>读取文件头之前未知：{count}</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory.</source>
        <translation>放得下的最大模型：{name}，内存 {memory}。</translation>
    </message>
    <message>
        <source>The largest of those that fit: {name}, {memory} of memory, {speed} predicted.</source>
        <translation>放得下的最大模型：{name}，内存 {memory}，预测 {speed}。</translation>
    </message>
</context>
<context>
    <name>pages/machine/speed_view</name>
    <message>
        <source>{count} {count|thread|threads}</source>
        <translation>{count} 个线程</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Measure once, for about 20 s: speeds of models are then predicted from it.</source>
        <translation>测量一次，约 20 秒：之后据此预测模型的速度。</translation>
    </message>
    <message>
        <source>Reads memory at {rate}.</source>
        <translation>以 {rate} 读取内存。</translation>
    </message>
    <message>
        <source>Measured, without the bandwidth of its memory.</source>
        <translation>已测量，但没有内存带宽。</translation>
    </message>
    <message>
        <source>Measured {when} with {threads} and {build}, in {took}.</source>
        <translation>测量于 {when}，用 {threads} 和 {build}，历时 {took}。</translation>
    </message>
</context>
<context>
    <name>pages/models/memory_view</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>pages/models/model_table</name>
    <message>
        <source>Tokens/s, predicted</source>
        <translation>token/s（预测）</translation>
    </message>
    <message>
        <source>Not known until its header is read: Look up asks the Hub for it.</source>
        <translation>读取文件头之前未知：“查询”会向 Hub 索取。</translation>
    </message>
</context>
<context>
    <name>pages/models/row_words</name>
    <message>
        <source>here</source>
        <translation>在此</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Computed from the published shape, quantisation mix typical: the file itself was not looked at, and llama.cpp planned nothing.</source>
        <translation>由公布的结构和典型的量化组合算出：没有查看文件本身，llama.cpp 也没有作规划。</translation>
    </message>
    <message>
        <source>Kept by {program}, used in place.</source>
        <translation>由 {program} 保存，就地使用。</translation>
    </message>
    <message>
        <source>Made on this computer from {name}.</source>
        <translation>在本机由 {name} 制作。</translation>
    </message>
    <message>
        <source>Good at {what}.</source>
        <translation>擅长{what}。</translation>
    </message>
    <message>
        <source>Released in {month}.</source>
        <translation>{month}发布。</translation>
    </message>
    <message>
        <source>Made for {tokens} tokens.</source>
        <translation>上下文设计为 {tokens} 个 token。</translation>
    </message>
    <message>
        <source>Languages: {codes} and {more} more.</source>
        <translation>语言：{codes}，另有 {more} 种。</translation>
    </message>
    <message>
        <source>Languages: {codes}.</source>
        <translation>语言：{codes}。</translation>
    </message>
    <message>
        <source>Licence: {name}.</source>
        <translation>许可证：{name}。</translation>
    </message>
    <message>
        <source>Downloads: {count}.</source>
        <translation>下载：{count}。</translation>
    </message>
    <message>
        <source>Likes: {count}.</source>
        <translation>赞：{count}。</translation>
    </message>
    <message>
        <source>Changed on {date}.</source>
        <translation>更改于 {date}。</translation>
    </message>
    <message>
        <source>Open to those who agree to its terms on the Hub, with a key.</source>
        <translation>对在 Hub 上同意其条款的人开放，需要密钥。</translation>
    </message>
    <message>
        <source>Open only to those whom its authors let in, with a key.</source>
        <translation>仅对获作者准许的人开放，需要密钥。</translation>
    </message>
</context>
<context>
    <name>pages/network/columns</name>
    <message>
        <source>Sent (B)</source>
        <translation>发送（B）</translation>
    </message>
    <message>
        <source>Received (B)</source>
        <translation>接收（B）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
</context>
<context>
    <name>pages/playground/residency_words</name>
    <message>
        <source>{name} takes the place of {others}.</source>
        <translation>{name} 取代 {others}。</translation>
    </message>
    <message>
        <source>{names}: too large for the {free} that there are.</source>
        <translation>{names}：对现有的 {free} 来说太大。</translation>
    </message>
    <message>
        <source>{names} fit together: {need} of {free}.</source>
        <translation>{names} 合计放得下：{need}，共 {free}。</translation>
    </message>
    <message>
        <source>{names} fits alone: {need} of {free}.</source>
        <translation>{names} 单独放得下：{need}，共 {free}。</translation>
    </message>
    <message>
        <source>{names} fits: {need} of {free}.</source>
        <translation>{names} 放得下：{need}，共 {free}。</translation>
    </message>
</context>
<context>
    <name>pages/playground/turn_words</name>
    <message>
        <source>Waits until {names} give up their memory.</source>
        <translation>等待 {names} 释放内存。</translation>
    </message>
    <message>
        <source>Loading, {share}.</source>
        <translation>正在加载，{share}。</translation>
    </message>
    <message>
        <source>It takes the place of {names}.</source>
        <translation>它取代 {names}。</translation>
    </message>
    <message>
        <source>Answering.</source>
        <translation>正在回答。</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>已提问。</translation>
    </message>
    <message>
        <source>Cut at the most tokens that were allowed.</source>
        <translation>在允许的最多 token 处截断。</translation>
    </message>
    <message>
        <source>Cut: the context is full.</source>
        <translation>截断：上下文已满。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>模型拒答。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended.</source>
        <translation>已中断：程序已结束。</translation>
    </message>
    <message>
        <source>{count} {count|token was|tokens were} taken out of the prompt.</source>
        <translation>从提示词中去掉了 {count} 个 token。</translation>
    </message>
    <message>
        <source>The context is nearly full ({use} tokens): the next turn may not fit.</source>
        <translation>上下文快满了（{use} 个 token）：下一轮可能放不下。</translation>
    </message>
</context>
<context>
    <name>pages/suites/bar_panel</name>
    <message>
        <source>Cases that must pass</source>
        <translation>必须通过的用例</translation>
    </message>
    <message>
        <source>Decode at least</source>
        <translation>解码至少</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>内存最多</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>费用最多</translation>
    </message>
    <message>
        <source>per 1,000 calls</source>
        <translation>每 1,000 次调用</translation>
    </message>
    <message>
        <source>Answer at most</source>
        <translation>回答最多</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>0: off</source>
        <translation>0：关</translation>
    </message>
</context>
<context>
    <name>pages/suites/check_kinds</name>
    <message>
        <source>one text a line</source>
        <translation>每行一个文本</translation>
    </message>
    <message>
        <source>one text a line; needs an embedding model</source>
        <translation>每行一个文本；需要嵌入模型</translation>
    </message>
    <message>
        <source>the functions, or nothing where a provider has them</source>
        <translation>函数；若 provider 已有则留空</translation>
    </message>
    <message>
        <source>a JSON schema, or nothing</source>
        <translation>JSON schema，或留空</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>整个回答</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>has this in it, upper or lower case</source>
        <translation>包含此文本，不分大小写</translation>
    </message>
    <message>
        <source>has one of these in it</source>
        <translation>包含其中之一</translation>
    </message>
    <message>
        <source>has all of these in it</source>
        <translation>包含全部这些</translation>
    </message>
    <message>
        <source>has one of these in it, upper or lower case</source>
        <translation>包含其中之一，不分大小写</translation>
    </message>
    <message>
        <source>has all of these in it, upper or lower case</source>
        <translation>包含全部这些，不分大小写</translation>
    </message>
    <message>
        <source>begins with this</source>
        <translation>以此开头</translation>
    </message>
    <message>
        <source>matches this regular expression</source>
        <translation>匹配此正则表达式</translation>
    </message>
    <message>
        <source>as in JavaScript, without slashes</source>
        <translation>写法同 JavaScript，不加斜杠</translation>
    </message>
    <message>
        <source>is JSON, and fits the schema</source>
        <translation>是 JSON，且符合 schema</translation>
    </message>
    <message>
        <source>has JSON in it, and it fits the schema</source>
        <translation>含有 JSON，且符合 schema</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>has this many words</source>
        <translation>词数为此</translation>
    </message>
    <message>
        <source>12, or {"min": 5, "max": 20}</source>
        <translation>12，或 {"min": 5, "max": 20}</translation>
    </message>
    <message>
        <source>differs in few characters from this</source>
        <translation>与此相差的字符不多</translation>
    </message>
    <message>
        <source>shares words with this (ROUGE-1)</source>
        <translation>与此有共同的词（ROUGE-1）</translation>
    </message>
    <message>
        <source>shares word sequences with this (BLEU)</source>
        <translation>与此有共同的词序列（BLEU）</translation>
    </message>
    <message>
        <source>shares word sequences with this (GLEU)</source>
        <translation>与此有共同的词序列（GLEU）</translation>
    </message>
    <message>
        <source>shares words with this (METEOR)</source>
        <translation>与此有共同的词（METEOR）</translation>
    </message>
    <message>
        <source>means much the same as one of these</source>
        <translation>与其中之一意思相近</translation>
    </message>
    <message>
        <source>is near one of these (cosine)</source>
        <translation>与其中之一接近（余弦）</translation>
    </message>
    <message>
        <source>is near one of these (product)</source>
        <translation>与其中之一接近（点积）</translation>
    </message>
    <message>
        <source>is near one of these (distance)</source>
        <translation>与其中之一接近（距离）</translation>
    </message>
    <message>
        <source>came within a time</source>
        <translation>在限定时间内得到</translation>
    </message>
    <message>
        <source>cost no more than a limit</source>
        <translation>费用不超过上限</translation>
    </message>
    <message>
        <source>was likely to the model</source>
        <translation>对模型来说可能性高</translation>
    </message>
    <message>
        <source>was likely to the model, as a score</source>
        <translation>对模型来说可能性高，作为得分</translation>
    </message>
    <message>
        <source>ended for this reason</source>
        <translation>因此原因结束</translation>
    </message>
    <message>
        <source>stop or length</source>
        <translation>stop 或 length</translation>
    </message>
    <message>
        <source>is this choice, by its likelihood</source>
        <translation>按可能性是此选项</translation>
    </message>
    <message>
        <source>has this in a field of its JSON</source>
        <translation>其 JSON 的某个字段为此</translation>
    </message>
    <message>
        <source>has this number in it</source>
        <translation>含有这个数</translation>
    </message>
    <message>
        <source>pleases a judge</source>
        <translation>令裁判满意</translation>
    </message>
    <message>
        <source>a statement about it</source>
        <translation>关于回答的陈述</translation>
    </message>
    <message>
        <source>answers what was asked, say a judge and an embedding model</source>
        <translation>裁判和嵌入模型认为答其所问</translation>
    </message>
    <message>
        <source>says what its context says, says a judge</source>
        <translation>所说与其上下文一致（由裁判判断）</translation>
    </message>
    <message>
        <source>had a context that says this, says a judge</source>
        <translation>其上下文说明了这一点（由裁判判断）</translation>
    </message>
    <message>
        <source>what is true</source>
        <translation>正确的内容</translation>
    </message>
    <message>
        <source>had a context that was to the point, says a judge</source>
        <translation>其上下文切题（由裁判判断）</translation>
    </message>
    <message>
        <source>meets a criterion, says a judge</source>
        <translation>裁判认为满足标准</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>contradicts no fact of this, says a judge</source>
        <translation>裁判认为与此处事实不矛盾</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>is graded by a judge</source>
        <translation>由裁判评分</translation>
    </message>
    <message>
        <source>one criterion a line</source>
        <translation>每行一条标准</translation>
    </message>
    <message>
        <source>calls these tools</source>
        <translation>调用这些工具</translation>
    </message>
    <message>
        <source>one tool a line</source>
        <translation>每行一个工具</translation>
    </message>
    <message>
        <source>is a valid call</source>
        <translation>是有效的调用</translation>
    </message>
    <message>
        <source>is valid calls of tools</source>
        <translation>是有效的工具调用</translation>
    </message>
    <message>
        <source>satisfies this JavaScript</source>
        <translation>满足此 JavaScript</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>satisfies this Python</source>
        <translation>满足此 Python</translation>
    </message>
    <message>
        <source>an expression or a file</source>
        <translation>表达式或文件</translation>
    </message>
    <message>
        <source>satisfies a set of checks</source>
        <translation>满足一组检查</translation>
    </message>
    <message>
        <source>satisfies this</source>
        <translation>满足此项</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>pages/suites/flag_words</name>
    <message>
        <source>All cases</source>
        <translation>所有用例</translation>
    </message>
    <message>
        <source>All models fail</source>
        <translation>所有模型都未通过</translation>
    </message>
    <message>
        <source>A check never passes</source>
        <translation>有检查从未通过</translation>
    </message>
    <message>
        <source>A check never fails</source>
        <translation>有检查总是通过</translation>
    </message>
    <message>
        <source>Much like another case</source>
        <translation>与另一用例很相似</translation>
    </message>
    <message>
        <source>{passed} of {ran} pass</source>
        <translation>{ran} 个中 {passed} 个通过</translation>
    </message>
    <message>
        <source>same as {number}</source>
        <translation>同 {number}</translation>
    </message>
    <message>
        <source>like {number}</source>
        <translation>似 {number}</translation>
    </message>
    <message>
        <source>In the newest run {passed} of {ran} {ran|model|models} passed this case.</source>
        <translation>在最近一次运行中，{ran} 个模型中有 {passed} 个通过此用例。</translation>
    </message>
    <message>
        <source>For no model did this check pass: {check}</source>
        <translation>此检查对任何模型都未通过：{check}</translation>
    </message>
    <message>
        <source>For every model this check passed: {check}</source>
        <translation>此检查对每个模型都通过：{check}</translation>
    </message>
    <message>
        <source>{share} of the word pairs of this case and case {number} are in both.</source>
        <translation>此用例与用例 {number} 的词对有 {share} 两边都有。</translation>
    </message>
</context>
<context>
    <name>pages/suites/questions</name>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Delete the suite {name}?</source>
        <translation>删除评测集 {name}？</translation>
    </message>
    <message>
        <source>Its folder and all files in it are deleted: {folder}</source>
        <translation>其文件夹及其中所有文件将被删除：{folder}</translation>
    </message>
    <message>
        <source>Name of the suite</source>
        <translation>评测集名称</translation>
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
        <translation>高出及格线</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到时间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>仍成立</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>查看中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>{model}: {passed} of {cases} {cases|case|cases} passed; the bar was {bar}. In brackets: what to expect on new inputs (Clopper-Pearson, 95 % confidence). Speed is the median of {count} {count|answer|answers}, memory the peak of its process. Run {run}, with {build}.</source>
        <translation>{model}：{cases} 个用例中 {passed} 个通过；及格线为 {bar}。括号内：新输入的预期（Clopper-Pearson，置信度 95%）。速度为 {count} 个回答的中位数，内存为其进程的峰值。运行 {run}，使用 {build}。</translation>
    </message>
</context>
<context>
    <name>pages/tasks/task_words</name>
    <message>
        <source>{total} in all: {passing} with a model that passes, {none} with none, {never} not run yet, {stale} stale</source>
        <translation>共 {total} 个：{passing} 个有模型通过，{none} 个没有，{never} 个尚未运行，{stale} 个过时</translation>
    </message>
    <message>
        <source>This task was not run yet. Running it tries every model on it.</source>
        <translation>此任务尚未运行。运行时会用每个模型来尝试它。</translation>
    </message>
</context>
<context>
    <name>results/banner_words</name>
    <message>
        <source>Reading the candidates</source>
        <translation>正在读取候选</translation>
    </message>
    <message>
        <source>The bar: {required} of {cases} {cases|case|cases} ({rate}).</source>
        <translation>及格线：{required}/{cases} 个用例（{rate}）。</translation>
    </message>
    <message>
        <source>making its file</source>
        <translation>正在制作其文件</translation>
    </message>
    <message>
        <source>measuring its speed</source>
        <translation>正在测量其速度</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{run} of {cases} {cases|case|cases}, {passed} passed</source>
        <translation>{run}/{cases} 个用例，{passed} 个通过</translation>
    </message>
    <message>
        <source>{decided} of {count} {count|model|models} decided</source>
        <translation>已判定 {decided}/{count} 个模型</translation>
    </message>
    <message>
        <source>{rate:.3g} cases/s, at most {left} left for this model</source>
        <translation>{rate:.3g} 个用例/s，此模型最多还剩 {left}</translation>
    </message>
    <message>
        <source>Stopped before the first case.</source>
        <translation>在第一个用例之前已停止。</translation>
    </message>
</context>
<context>
    <name>results/discordant</name>
    <message>
        <source>Case</source>
        <translation>用例</translation>
    </message>
</context>
<context>
    <name>results/figures</name>
    <message>
        <source>making</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>asked again, one at a time: one case decides</source>
        <translation>逐个重新询问：一个用例决定结果</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>Its file is made, {done}</source>
        <translation>正在制作其文件，{done}</translation>
    </message>
    <message>
        <source>Loading, {done}</source>
        <translation>正在加载，{done}</translation>
    </message>
    <message>
        <source>Measuring its speed, one answer at a time</source>
        <translation>正在测量其速度，一次一个回答</translation>
    </message>
    <message>
        <source>At most {left} left at this rate</source>
        <translation>按此速度最多还剩 {left}</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>在云端</translation>
    </message>
    <message>
        <source>{size}, {count} parameters</source>
        <translation>{size}，{count} 参数</translation>
    </message>
    <message>
        <source>{passed} of {run} {run|case that was|cases that were} run passed.</source>
        <translation>已运行的 {run} 个用例中 {passed} 个通过。</translation>
    </message>
    <message>
        <source>On new inputs: {low} to {high} (Clopper-Pearson, 95 % confidence).</source>
        <translation>新输入：{low} 至 {high}（Clopper-Pearson，置信度 95%）。</translation>
    </message>
    <message>
        <source>{passed} passed of {run} run; the suite has {total}.</source>
        <translation>已运行 {run} 个，通过 {passed} 个；评测集共 {total} 个。</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: one sequence, cold prefix; from the second token to the last.</source>
        <translation>运行之外的短探测中 {count} 个回答的中位数：单个序列，前缀无缓存；从第二个 token 到最后一个。</translation>
    </message>
    <message>
        <source>95th percentile of {count} {count|answer|answers} on a short probe apart from the run, from the request to the first token.</source>
        <translation>运行之外的短探测中 {count} 个回答的第 95 百分位，从请求到首 token。</translation>
    </message>
    <message>
        <source>Median of {count} {count|answer|answers} on a short probe apart from the run: evaluating the prompt, none of it cached.</source>
        <translation>运行之外的短探测中 {count} 个回答的中位数：处理提示词，无任何缓存。</translation>
    </message>
    <message>
        <source>Measured once: from asking the process to load the file until it could answer.</source>
        <translation>测量一次：从让进程加载文件到可以回答。</translation>
    </message>
    <message>
        <source>Samples: {samples}</source>
        <translation>样本：{samples}</translation>
    </message>
    <message>
        <source>Measured: peak of the process that held the model.</source>
        <translation>实测：承载模型的进程的峰值。</translation>
    </message>
    <message>
        <source>file-backed: {size}</source>
        <translation>文件映射：{size}</translation>
    </message>
    <message>
        <source>Nobody charges for calls of a model on this computer.</source>
        <translation>调用本机的模型无人收费。</translation>
    </message>
    <message>
        <source>The mean of what {calls} {calls|call|calls} cost; of {unknown} it is not known.</source>
        <translation>{calls} 次调用费用的平均值；另有 {unknown} 次费用未知。</translation>
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
        <translation>通过/已运行</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Cost of 1,000</source>
        <translation>1,000 次费用</translation>
    </message>
</context>
<context>
    <name>results/plot_axes</name>
    <message>
        <source>Plot of pass rate against decode speed; the table has the same</source>
        <translation>通过率与解码速度的图；表中数据相同</translation>
    </message>
    <message>
        <source>charged for 1,000 calls ({currency})</source>
        <translation>1,000 次调用的收费（{currency}）</translation>
    </message>
    <message>
        <source>Plot of pass rate against cost; the table has the same</source>
        <translation>通过率与费用的图；表中数据相同</translation>
    </message>
    <message>
        <source>Plot of pass rate against memory; the table has the same</source>
        <translation>通过率与内存的图；表中数据相同</translation>
    </message>
</context>
</TS>
