extension [Glyph] {
  /// Keeps numbers whole, and with them what counts or introduces them: 約124万件, 第3回, 2025年3月末時点.
  mutating func tieNumbers() {
    var index = 0
    while index < count {
      guard self[index].traits.script == .digit else {
        index += 1
        continue
      }
      let end = tieNumber(from: index)
      // In G7広島 and 5G通信 the digit is a letter of the name.
      let follows = index > 0 && self[index - 1].traits.script == .latin
      if !follows {
        tiePrefix(before: index)
        let goesOn = end < count && self[end].traits.script == .latin
        if !goesOn { tieCounter(at: end) }
        tieMagnitude(at: end)
      }
      index = end
    }
  }

  /// Ties digits and the points and commas between them; the first index after them.
  private mutating func tieNumber(from start: Int) -> Int {
    var end = start + 1
    while end < count {
      if self[end].traits.script == .digit {
        raise(end, to: .number)
        end += 1
      } else if self[end].isOneOf(",.:，．："), end + 1 < count, self[end + 1].traits.script == .digit {
        raise(end, to: .number)
        raise(end + 1, to: .number)
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private mutating func tiePrefix(before start: Int) {
    guard start > 0 else { return }
    if self[start - 1].isOneOf("約第計全") { raise(start, to: .joint) }
    if self[start - 1].isOneOf("±−▲△") { raise(start, to: .close) }
    if start > 1, eras.longestMatch(in: self, at: start - 2) == 2 {
      raise(start, to: .joint)
      raise(start - 1, to: .close)
    }
  }

  /// 1.24 million is one number, though it is written as two words.
  private mutating func tieMagnitude(at start: Int) {
    guard start + 1 < count, self[start].isOneOf(" "),
      let length = magnitudes.longestMatch(in: self, at: start + 1),
      start + 1 + length == count || self[start + 1 + length].traits.script != .latin
    else { return }
    raise(start + 1, to: .number)
  }

  private mutating func tieCounter(at start: Int) {
    var start = start
    var last = start
    repeat {
      guard start < count else { return }
      // A kanji after a number nearly always counts, whether it is in the list or not.
      let isKanji = self[start].traits.script == .kanji
      guard let length = counters.longestMatch(in: self, at: start) ?? (isKanji ? 1 : nil) else { return }
      for index in start..<start + length { raise(index, to: .close) }
      start += length
      last = start - 1
    } while self[last].isOneOf("千百万億兆")
    guard start < count else { return }
    if let length = tails.longestMatch(in: self, at: start) {
      raise(start, to: .joint)
      for index in start + 1..<start + length { raise(index, to: .close) }
    } else if self[start].traits.script == .digit, self[last].isOneOf("年月日時分") {
      raise(start, to: .joint)
    }
  }
}

private let counters = Phrases(
  """
  年度末 年度 年間 年前 年後 年末 年 月末 月分 月 日間 日 時間 時 分間 分 秒 週間 週 か月 カ月 ヶ月 ヵ月 か年 カ年 \
  千 百 万 億 兆 の つ 割 人 名 件 回 個 点 倍 円 歳 社 者 台 本 枚 種類 種 団体 条項 条 機関 指標 分野 項目 施設 地域 都市 \
  か国 カ国 ヶ国 か所 カ所 ヶ所 箇所 自治体 都道府県 府省庁 府省 省庁 市区町村 市町村 世帯 事業者 事業 業務 手続 章 位 番 度 \
  カテゴリ システム ユーザー アカウント サービス ページ ポイント パーセント ドル ユーロ メートル キロ トン グラム ビット
  """)

/// What may follow a counter, tied less firmly than it.
private let tails = Phrases("時点 末 頃 ごろ 間 目 以上 以下 以内 未満 程度 前後")

private let magnitudes = Phrases("thousand million billion trillion")

private let eras = Phrases("令和 平成 昭和 大正 明治")
