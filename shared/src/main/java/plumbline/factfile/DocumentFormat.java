package plumbline.factfile;

import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Source;
import plumbline.fact.Statement;
import plumbline.json.Faults;
import plumbline.json.Fields;
import plumbline.json.JsonText;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// Documents of any type.
final class DocumentFormat {

    private DocumentFormat() {}

    /// The document that a JSON text holds; empty, with faults added, where it holds none.
    static Optional<Document> read(String text, Faults faults) {
        return JsonText.read(text, faults)
                .flatMap(value -> Spot.root(value, faults).fields())
                .flatMap(DocumentFormat::read);
    }

    private static Optional<Document> read(Fields fields) {
        fields.require("type");
        var type =
                fields.get("type")
                        .flatMap(spot -> spot.word(DocumentType.values(), DocumentType::word));
        return type.flatMap(
                known ->
                        switch (known) {
                            case SOURCE -> SourceFormat.read(fields);
                            case ENTITY -> EntityFormat.read(fields);
                            case ELECTION -> ElectionFormat.read(fields);
                            case RESOLUTION -> ResolutionFormat.read(fields);
                            case STATEMENT -> StatementFormat.read(fields);
                        });
    }

    static String write(Document document) {
        return JsonWriter.object(
                out -> {
                    out.text("type", document.type().word());
                    out.text("id", document.id());
                    switch (document) {
                        case Source source -> SourceFormat.write(source, out);
                        case Entity entity -> EntityFormat.write(entity, out);
                        case Election election -> ElectionFormat.write(election, out);
                        case Resolution resolution -> ResolutionFormat.write(resolution, out);
                        case Statement statement -> StatementFormat.write(statement, out);
                    }
                });
    }
}
