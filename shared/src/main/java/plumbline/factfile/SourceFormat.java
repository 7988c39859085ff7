package plumbline.factfile;

import java.util.Optional;
import plumbline.fact.Source;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;

/// `source` documents.
final class SourceFormat {

    private SourceFormat() {}

    static Optional<Source> read(Fields fields) {
        fields.require("id", "publisher", "title");
        var id = fields.get("id").flatMap(Terms::id);
        var publisher = fields.text("publisher");
        var title = fields.text("title");
        var url = fields.get("url").flatMap(Terms::webAddress);
        var publishedOn = fields.get("publishedOn").flatMap(Terms::date);
        var language = fields.get("language").flatMap(Terms::language);
        var authority = fields.text("authority");
        return fields.build(
                () ->
                        new Source(
                                id.orElseThrow(),
                                publisher.orElseThrow(),
                                title.orElseThrow(),
                                url,
                                publishedOn,
                                language,
                                authority));
    }

    static void write(Source source, JsonWriter out) {
        out.text("publisher", source.publisher());
        out.text("title", source.title());
        out.text("url", source.url());
        out.text("publishedOn", source.publishedOn());
        out.text("language", source.language());
        out.text("authority", source.authority());
    }
}
