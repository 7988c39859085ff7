package plumbline.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.Catalogue;
import plumbline.claim.Named;
import plumbline.fact.Entity;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Who the words for a person stand for: a name, "he", "his predecessor", "the Chinese leader".
final class People {

    private final Text text;
    private final Catalogue catalogue;
    private final Archive archive;
    private final Mentions mentions;
    private final Optional<LocalDate> published;

    People(Text text, Catalogue catalogue, Mentions mentions, Optional<LocalDate> published) {
        this.text = text;
        this.catalogue = catalogue;
        this.archive = Archive.of(catalogue);
        this.mentions = mentions;
        this.published = published;
    }

    /// Whom a part of a reading stands for; empty where it names nobody, or is a pronoun that
    /// is not sure.
    Optional<Named> part(Reading reading, String name) {
        var item = reading.parts().get(name);
        if (item == null) {
            return Optional.empty();
        }
        var who = who(item);
        return who.ids().isEmpty() && !StatementLanguage.ROLE.of(item)
                ? Optional.empty()
                : Optional.of(who);
    }

    /// The country that a person is of.
    Optional<Named> home(Named person) {
        return person.ids().size() == 1
                ? catalogue
                        .entity(person.ids().getFirst())
                        .flatMap(Entity::country)
                        .map(code -> Named.one(archive.name(code), code))
                : Optional.empty();
    }

    /// Whom an item stands for; a name without ids where it is not sure.
    Named who(Item item) {
        var words = text.words(item);
        if (StatementLanguage.PRONOUN.of(item)) {
            return mentions.person(item).orElse(Named.unknown(words));
        }
        if (StatementLanguage.PREDECESSOR.of(item)) {
            var later = item.part("of").map(this::named).or(() -> mentions.person(item));
            return only(words, later.map(this::predecessors).orElse(List.of()));
        }
        if (StatementLanguage.ROLE.of(item)) {
            return role(item, words);
        }
        var name = item.part("name").orElse(item);
        if (item.part("rest").map(this::named).filter(more -> !isSame(name, more)).isPresent()) {
            return Named.unknown(words);
        }
        var ids = Leaves.ids(name, Leaves.PERSONS);
        return new Named(text.words(name), ids.size() < 2 ? ids : ofCountry(item, ids));
    }

    /// Whether one held the same office directly before another.
    boolean precedes(Named earlier, Named later) {
        return earlier.ids().size() == 1 && predecessors(later).containsAll(earlier.ids());
    }

    private List<String> predecessors(Named person) {
        return person.ids().size() == 1 ? archive.predecessors(person.ids().getFirst()) : List.of();
    }

    /// "the Chinese leader": who held that office when the text was published, or else the only
    /// person of that country that the text has named.
    private Named role(Item item, String words) {
        var codes = item.part("country").map(c -> Leaves.ids(c, Leaves.NATIONAL));
        if (codes.isEmpty() || codes.get().size() != 1) {
            return Named.unknown(words);
        }
        var country = codes.get().getFirst();
        var office = item.part("office").map(text::words).orElse("");
        var holders = published.map(day -> archive.holders(country, office, day)).orElse(List.of());
        if (holders.size() == 1) {
            return only(words, holders);
        }
        return mentions.personOf(country, item)
                .filter(named -> holders.isEmpty() || holders.containsAll(named.ids()))
                .map(named -> new Named(words, named.ids()))
                .orElse(Named.unknown(words));
    }

    private Named named(Item item) {
        return new Named(text.words(item), Leaves.ids(item, Leaves.PERSONS));
    }

    /// "President Xi Jinping" may be known by its beginning and by its end.
    private boolean isSame(Item name, Named more) {
        return named(name).ids().equals(more.ids());
    }

    private static Named only(String words, List<String> ids) {
        return ids.size() == 1 ? new Named(words, ids) : Named.unknown(words);
    }

    /// Of several persons of a name, those of the country that the title names.
    private List<String> ofCountry(Item item, List<String> ids) {
        var codes =
                Leaves.named(text, item, Leaves.NATIONAL).stream()
                        .flatMap(named -> named.ids().stream())
                        .toList();
        var theirs =
                ids.stream()
                        .filter(
                                id ->
                                        catalogue
                                                .entity(id)
                                                .flatMap(Entity::country)
                                                .filter(codes::contains)
                                                .isPresent())
                        .toList();
        return theirs.isEmpty() ? ids : theirs;
    }
}
