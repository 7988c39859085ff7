package plumbline.factfile;

import java.util.stream.Collectors;
import plumbline.fact.Document;
import plumbline.json.Faults;

/// One fact document as canonical JSON: compact, members in a fixed order, decimals with all their
/// digits, nothing that is absent, empty or the default. Equal documents have equal texts.
public final class FactJson {

    private FactJson() {}

    /// The canonical text of a document.
    public static String write(Document document) {
        return DocumentFormat.write(document);
    }

    /// The document that [#write] wrote.
    ///
    /// @throws IllegalArgumentException where the text is no valid document
    public static Document read(String canonicalJson) {
        var faults = new Faults();
        return DocumentFormat.read(canonicalJson, faults)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        faults.list().stream()
                                                .map(f -> f.pointer() + " " + f.detail())
                                                .collect(
                                                        Collectors.joining(
                                                                "; ",
                                                                "Not a fact document: ",
                                                                ""))));
    }
}
