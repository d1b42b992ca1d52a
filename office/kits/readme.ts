/** What whoever opens the archive reads first. */
export const readmeOf = (definition: string): string => `# ${definition}

本压缩包含有一次排名或一轮评定所依据的全部内容：定义、数据表、规则、种子、结果，以及各文件的摘要。任何人都可以据此重新计算，逐字节核对。

This archive holds all that a ranking, or the result of a round, follows from: definition, table, rule, seeds, result, and the digests of the
files. Anybody can recompute it and compare every byte.

| File | 内容 | What it is |
|---|---|---|
| scores.csv | 评定轮次：各申报的校准得分（一行一个申报） | a round of designation: the calibrated score of each application |
| experts.csv | 评定轮次：专家编号、评分数、宽严（不记姓名） | a round: experts by numbers, their scores and leniency |
| definition.json | 指数的定义 | the index, as docs/indices.md of the program says |
| table.csv | 单位与指标的数据 | the figures, a row for each unit |
| rule.json | 入围规则（如有） | the cut rule, where there is one |
| sources.txt | 数据来源（如有） | where the figures come from, where it is told |
| result.json | 得分、位次、区间和每一步 | scores, ranks, intervals and every step |
| cut.json | 入围结果（如有） | who is above the line and why |
| manifest.json | 摘要、种子、程序版本 | digests, seeds, version of the program |
| receipt.json | 日志回执（如有） | receipt of the log, where it was sealed |

## 用程序核对 With the program

    bin/zhicheng kit check FILE.zip --key ledger.pub.pem

程序 zhicheng 是开源的（Apache 2.0），不需要联网，也不需要任何数据。公钥须另行取得。
The program is open (Apache 2.0) and needs no network and no data. Take the key from the office by another way.

## 不用程序核对 Without it

    sha256sum *                      # files[].sha256 of manifest.json
    jq -r .entry receipt.json | jq -r .body.manifest    # equals sha256sum manifest.json

回执的核对方法见程序的 docs/receipts.md，只用 SHA-256 和 Ed25519。计算规则见 docs/indices.md 和 docs/cuts.md。
How a receipt is verified, with SHA-256 and Ed25519 alone, is told in docs/receipts.md of the program; the rules of the
computation in docs/indices.md and docs/cuts.md.
`
