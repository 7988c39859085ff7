package plumbline.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;
import plumbline.factfile.Turn;
import plumbline.store.DocumentItem.State;

/// What is to be written under an id.
sealed interface Draft {

    /// The id.
    String id();

    /// What its new revision is to say.
    State state();

    /// All that tells this draft from others.
    String text();

    /// A document that is to be published.
    ///
    /// @param json its canonical JSON, short enough for an item
    record Publishing(Document document, String json) implements Draft {

        @Override
        public String id() {
            return document.id();
        }

        @Override
        public State state() {
            return new State.InForce(json);
        }

        @Override
        public String text() {
            return json;
        }
    }

    /// A document that is to be withdrawn.
    record Withdrawing(String id, String reason) implements Draft {

        @Override
        public State state() {
            return new State.NoLonger(reason);
        }

        @Override
        public String text() {
            return id + ' ' + reason;
        }
    }

    /// The draft of a document.
    ///
    /// @throws DocumentTooLarge where no item can hold it
    static Publishing of(Document document) {
        var json = FactJson.write(document);
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > DocumentTooLarge.MAX_BYTES) {
            throw new DocumentTooLarge(document.id(), bytes);
        }
        return new Publishing(document, json);
    }

    /// Drafts of documents, one an id: a document that is given twice is published once, and two
    /// documents with one id are refused, since which of them is to stay cannot be told.
    static List<Publishing> of(List<? extends Document> documents) {
        var byId = new LinkedHashMap<String, Publishing>();
        for (var document : documents) {
            var draft = of(document);
            var other = byId.putIfAbsent(draft.id(), draft);
            if (other != null && !other.json.equals(draft.json)) {
                throw new IllegalArgumentException("Two documents with the id " + draft.id());
            }
        }
        return new ArrayList<>(byId.values());
    }

    /// Whether what is stored says this already.
    default boolean isStored(Optional<DocumentItem> current) {
        return current.map(DocumentItem::state).filter(state()::equals).isPresent();
    }

    /// When it is written among the drafts of one publication.
    default Turn turn() {
        return switch (this) {
            case Publishing(var document, _) -> Turn.of(document);
            case Withdrawing _ -> Turn.EVENTS;
        };
    }
}
