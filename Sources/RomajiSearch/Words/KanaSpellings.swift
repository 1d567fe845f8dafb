/// How each kana is typed in Latin letters: Hepburn first, then Kunrei and what people type on a keyboard.
enum KanaSpellings {
  /// By one kana, or one with a small kana behind it.
  static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in rows.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      table[words[0]] = Array(words.dropFirst())
    }
    return table
  }()

  /// Pairs that read as one mora are looked for before single kana.
  static func spellings(_ kana: String) -> [String]? {
    table[kana]
  }

  private static let rows = """
    あ a
    い i
    う u wu
    え e
    お o
    か ka ca
    き ki
    く ku cu
    け ke
    こ ko co
    さ sa
    し shi si ci
    す su
    せ se
    そ so
    た ta
    ち chi ti
    つ tsu tu
    て te
    と to
    な na
    に ni
    ぬ nu
    ね ne
    の no
    は ha
    ひ hi
    ふ fu hu
    へ he
    ほ ho
    ま ma
    み mi
    む mu
    め me
    も mo
    や ya
    ゆ yu
    よ yo
    ら ra
    り ri
    る ru
    れ re
    ろ ro
    わ wa
    ゐ i wi
    ゑ e we
    を o wo
    が ga
    ぎ gi
    ぐ gu
    げ ge
    ご go
    ざ za
    じ ji zi
    ず zu
    ぜ ze
    ぞ zo
    だ da
    ぢ ji di zi
    づ zu du dzu
    で de
    ど do
    ば ba
    び bi
    ぶ bu
    べ be
    ぼ bo
    ぱ pa
    ぴ pi
    ぷ pu
    ぺ pe
    ぽ po
    ゔ vu
    ぁ a xa la
    ぃ i xi li
    ぅ u xu lu
    ぇ e xe le
    ぉ o xo lo
    ゃ ya xya lya
    ゅ yu xyu lyu
    ょ yo xyo lyo
    ゎ wa xwa
    きゃ kya
    きゅ kyu
    きょ kyo
    しゃ sha sya
    しゅ shu syu
    しょ sho syo
    しぇ she sye
    ちゃ cha tya cya
    ちゅ chu tyu cyu
    ちょ cho tyo cyo
    ちぇ che tye cye
    にゃ nya
    にゅ nyu
    にょ nyo
    ひゃ hya
    ひゅ hyu
    ひょ hyo
    みゃ mya
    みゅ myu
    みょ myo
    りゃ rya
    りゅ ryu
    りょ ryo
    ぎゃ gya
    ぎゅ gyu
    ぎょ gyo
    じゃ ja zya jya
    じゅ ju zyu jyu
    じょ jo zyo jyo
    じぇ je zye jye
    びゃ bya
    びゅ byu
    びょ byo
    ぴゃ pya
    ぴゅ pyu
    ぴょ pyo
    てぃ ti thi
    でぃ di dhi
    でゅ dyu dhu
    とぅ tu twu
    どぅ du dwu
    ふぁ fa
    ふぃ fi
    ふぇ fe
    ふぉ fo
    ふゅ fyu
    うぃ wi
    うぇ we
    うぉ wo who
    つぁ tsa
    つぇ tse
    つぉ tso
    ゔぁ va
    ゔぃ vi
    ゔぇ ve
    ゔぉ vo
    """
}
