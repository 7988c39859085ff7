package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.Token;

/// Tells who the choices of a sentence are: names, pronouns, first names before a known surname,
/// and longer names that begin with a known one.
final class Choices {

    private static final Set<String> CONCEDING =
            Set.of("although", "though", "while", "whereas", "even though", "after", "when");

    private final Setting setting;
    private final Text text;
    private final List<Item> items;
    private final NameCheck names;

    Choices(Setting setting) {
        this.setting = setting;
        this.text = setting.text();
        this.items = setting.items();
        this.names = new NameCheck(setting.catalogue());
    }

    /// Who a choice is; empty where a pronoun stands for nobody that is sure.
    Optional<Named> who(Item item) {
        var choice = item.part("over").filter(over -> !item.equals(over)).orElse(item);
        if (ElectionLanguage.PRONOUN.of(choice)) {
            return antecedent(choice).or(() -> Optional.of(Named.unknown(text.words(choice))));
        }
        var ids = Leaves.choiceIds(choice);
        var words = text.words(choice.part("name").orElse(choice));
        if (ElectionLanguage.OPTION.of(choice) || ElectionLanguage.WEAK_OPTION.of(choice)) {
            return Optional.of(new Named(words, names.optionsAlsoCalled(words, ids)));
        }
        if (isFollowedBySurname(choice)) {
            return Optional.of(
                    Named.unknown(words + " " + setting.wordAt(setting.indexOf(choice) + 1)));
        }
        return Optional.of(
                firstNamesBefore(choice)
                        .map(firstNames -> calledBy(firstNames, words, ids))
                        .orElseGet(() -> new Named(words, ids)));
    }

    /// Those who may bear such first names; somebody unknown where nobody does.
    private Named calledBy(String firstNames, String words, List<String> ids) {
        var spelled = names.spelling(firstNames, ids);
        boolean another = spelled.isEmpty() && !words.contains(" ") && isCapitalised(firstNames);
        return another ? Named.unknown(firstNames + " " + words) : new Named(words, spelled);
    }

    private static boolean isCapitalised(String words) {
        return Character.isUpperCase(words.codePointAt(0));
    }

    /// Whom a pronoun stands for: the only person that its own sentence has been about before it,
    /// nobody where there are two, and else the one of the sentence before.
    private Optional<Named> antecedent(Item pronoun) {
        boolean party = ElectionLanguage.PARTY_PRONOUN.of(pronoun);
        var own =
                new Antecedents(text, items.subList(0, setting.indexOf(pronoun))).everybody(!party);
        return own.isEmpty()
                ? setting.discourse().antecedent(party)
                : own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    /// The choices that an item names, also within a phrase ("ahead of Jane Smith").
    List<Named> inside(Item item) {
        if (ElectionLanguage.CHOICE.of(item)) {
            return who(item).stream().toList();
        }
        return item.part("over").filter(ElectionLanguage.CHOICE::of).flatMap(this::who).stream()
                .toList();
    }

    /// The choice that a reading names.
    Optional<Named> named(Reading reading, String part) {
        return reading.part(part).flatMap(this::who);
    }

    /// The choice that a reading names, or else the subject before it.
    Optional<Named> namedOrBefore(Reading reading, String part) {
        return reading.has(part)
                ? named(reading, part)
                : subjectBefore(reading.first()).flatMap(this::who).or(() -> it(reading.first()));
    }

    /// "It remains the largest": the only party of the sentence before.
    private Optional<Named> it(int first) {
        boolean alone =
                items.subList(0, first).stream()
                        .noneMatch(
                                item ->
                                        ElectionLanguage.SOMEONE.of(item)
                                                || ElectionLanguage.CHOICE.of(item));
        return alone && setting.wordAt(0).equals("it")
                ? setting.discourse().antecedent(true)
                : Optional.empty();
    }

    /// The subject before a place or, where its sentence begins with "it" and names nobody before
    /// it, that word.
    Optional<Item> subjectOrIt(int first) {
        return subjectBefore(first).or(() -> it(first).map(_ -> items.getFirst()));
    }

    /// Whom a subject stands for.
    Optional<Named> whoOrIt(Item subject) {
        return ElectionLanguage.CHOICE.of(subject)
                ? who(subject)
                : setting.discourse().antecedent(true);
    }

    /// The choice that an earlier claim of the sentence was about.
    Optional<Item> subjectBefore(int first) {
        for (int i = first - 1; i >= 0; i--) {
            var item = items.get(i);
            if (ElectionLanguage.SOMEONE.of(item)) {
                return Optional.empty();
            }
            if (ElectionLanguage.CHOICE.of(item) && !isObject(i)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /// "was beaten by Smith", "lost to Smith", "led Smith by": whoever came before is the subject.
    private boolean isObject(int at) {
        if (at == 0) {
            return false;
        }
        var before = setting.wordAt(at - 1);
        boolean led =
                ((ElectionLanguage.LEAD.of(items.get(at - 1))
                                        || ElectionLanguage.BEAT.of(items.get(at - 1)))
                                && !isWho(at + 1)
                                && !isWho(at + 2))
                        || (before.equals("to")
                                && items.subList(0, at).stream()
                                        .anyMatch(ElectionLanguage.LOSE::of));
        return before.equals("by")
                || (led && items.subList(0, at).stream().anyMatch(ElectionLanguage.CHOICE::of));
    }

    private boolean isWho(int at) {
        return setting.wordAt(at).equals("who") || setting.wordAt(at).equals("which");
    }

    /// The only choice that is named before a place.
    Optional<Item> onlyOneBefore(int first) {
        var named = items.subList(0, first).stream().filter(ElectionLanguage.CHOICE::of).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Who a verb that has no subject of its own is of: "it" is the only one who is named, or the
    /// one that the clause before began with ("Although the Greens took 12 per cent, … it holds").
    Optional<Item> subjectOf(int verb) {
        if (verb == 0 || !ElectionLanguage.PRONOUN_IT.of(items.get(verb - 1))) {
            return subjectOrIt(verb);
        }
        var named = items.subList(0, verb).stream().filter(ElectionLanguage.CHOICE::of).toList();
        boolean concedes = CONCEDING.contains(setting.wordAt(0));
        if (named.isEmpty()) {
            return subjectOrIt(verb);
        }
        return named.size() == 1 || (concedes && !named.isEmpty())
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    /// "Petro de Luanda", "Dan Petrescu": another name that begins with a known one.
    private boolean isFollowedBySurname(Item choice) {
        int next = setting.indexOf(choice) + 1;
        if (next >= items.size() || isTitleCase() || ElectionLanguage.isParty(choice)) {
            return false;
        }
        var after = items.get(next);
        var word = text.fold(after);
        boolean linked = word.equals("de") || word.equals("van") || word.equals("von");
        if (linked && next + 1 < items.size()) {
            after = items.get(next + 1);
        } else if (after.first() != choice.last() + 1) {
            return false;
        }
        return ElectionLanguage.CAPITALISED.of(after)
                || ElectionLanguage.SOMEONE.of(after)
                || (linked && ElectionLanguage.CAPITAL.of(after));
    }

    /// Unknown capitalised words directly before a name, which may be a person's first names.
    private Optional<String> firstNamesBefore(Item choice) {
        int at = setting.indexOf(choice);
        if (at <= 0 || isTitleCase()) {
            return Optional.empty();
        }
        var before = items.get(at - 1);
        var named = choice.part("name").orElse(choice);
        boolean name =
                named.first() != choice.first()
                        ? false
                        : ElectionLanguage.SOMEONE.of(before)
                                || ElectionLanguage.CAPITALISED.of(before);
        return name && before.last() + 1 == choice.first()
                ? capitalisedEnd(before)
                : Optional.empty();
    }

    /// "his closest rival Raila": the names at the end.
    private Optional<String> capitalisedEnd(Item item) {
        int from = item.last() + 1;
        while (from > item.first() && text.tokens().get(from - 1).isCapitalised()) {
            from--;
        }
        if (from > item.last()) {
            return Optional.empty();
        }
        return Optional.of(
                text.text()
                        .substring(
                                text.tokens().get(from).start(),
                                text.tokens().get(item.last()).end()));
    }

    /// Whether most longer words have a capital, as in a headline, so that capitals tell nothing.
    private boolean isTitleCase() {
        var sentence = setting.scene().sentence();
        int words = 0;
        int capitals = 0;
        for (var token : text.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            if (token.sort() == Token.Sort.WORD && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 7;
    }
}
