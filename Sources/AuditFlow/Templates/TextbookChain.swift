import JourneyModel

/// The chain that everybody lists first: advert, inquiry, quote, order, confirmation, delivery,
/// invoice, payment.
///
/// Taking it for the whole line is the trap: what customers remember happens between its links.
public enum TextbookChain {
  /// Whether a name is a link of the chain: its plain name, alone or with the channel
  /// ("Angebot per E-Mail"). Anything said besides makes it a real contact ("Angebot durchsprechen").
  public static func contains(_ name: some StringProtocol) -> Bool {
    let words = name.foldedWords
    return words.indices.contains { start in
      // Two words first, or "order confirmation" would be an order and something else.
      (start + 1...min(start + 2, words.count)).reversed().contains { end in
        names.contains(words[start..<end].joined(separator: " "))
          && isOnlyChannel(Array(words[..<start])) && isOnlyChannel(Array(words[end...]))
      }
    }
  }

  private static func isOnlyChannel(_ words: [String]) -> Bool {
    var index = 0
    while index < words.count {
      if let phrase = ChannelPhrase.at(index, of: words) {
        index = phrase.words.upperBound
      } else if connectors.contains(words[index]) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let connectors: Set<String> = [
    "per", "via", "ueber", "uebers", "am", "im", "mit", "als", "auf", "der", "die", "das", "dem",
    "den",
    "by", "on", "in", "over", "as", "the", "a", "an", "kunde", "kunden", "customer",
  ]

  private static let names: Set<String> = [
    "werbung", "anzeige", "werbeanzeige", "werbemassnahme", "inserat", "advert", "advertisement",
    "advertising", "ad",
    "anfrage", "kundenanfrage", "angebotsanfrage", "inquiry", "enquiry",
    "angebot", "kostenvoranschlag", "quote", "quotation", "offer", "estimate",
    "auftrag", "bestellung", "beauftragung", "auftragserteilung", "kauf", "order", "purchase",
    "auftragsbestaetigung", "bestellbestaetigung", "bestaetigung",
    "confirmation", "order confirmation",
    "lieferung", "auslieferung", "ausfuehrung", "leistung", "delivery",
    "rechnung", "abrechnung", "schlussrechnung", "invoice", "bill", "final invoice",
    "zahlung", "bezahlung", "zahlungseingang", "payment",
  ]
}
