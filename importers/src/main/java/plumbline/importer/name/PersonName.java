package plumbline.importer.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's name, from the form that lists have ("TRUMP, DONALD J.") to those that people write.
///
/// @param given given names and initials, at least one
/// @param nickname what stands in quotes among them, which may be a whole other name
/// @param suffix "Jr."
public record PersonName(
        List<String> given, Optional<String> nickname, String surname, Optional<String> suffix) {

    private static final Pattern QUOTED = Pattern.compile("\"+([^\"]+)\"+");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(JR|SR|II|III|IV)\\.?");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}?\\.?|\\p{Lu}");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final Pattern PARTS = Pattern.compile("(?<=[-'’?])|(?<=^MC)(?=\\p{L}{3})");

    /// What people are called for short.
    private static final Map<String, List<String>> SHORT =
            Map.ofEntries(
                    Map.entry("Albert", List.of("Al")),
                    Map.entry("Anthony", List.of("Tony")),
                    Map.entry("Benjamin", List.of("Ben")),
                    Map.entry("Daniel", List.of("Dan")),
                    Map.entry("Edward", List.of("Ed")),
                    Map.entry("Eugene", List.of("Gene")),
                    Map.entry("Gerald", List.of("Jerry")),
                    Map.entry("James", List.of("Jim")),
                    Map.entry("Jerome", List.of("Jerry")),
                    Map.entry("Joseph", List.of("Joe")),
                    Map.entry("Michael", List.of("Mike")),
                    Map.entry("Patrick", List.of("Pat")),
                    Map.entry("Peter", List.of("Pete")),
                    Map.entry("Richard", List.of("Dick")),
                    Map.entry("Robert", List.of("Bob")),
                    Map.entry("Ronald", List.of("Ron")),
                    Map.entry("Thomas", List.of("Tom")),
                    Map.entry("Walter", List.of("Walt")),
                    Map.entry("William", List.of("Bill")));

    public PersonName {
        given = List.copyOf(given);
    }

    /// Reads a name in capitals, surname first where there is a comma: also where one part stands
    /// in the other's place, which a nickname or an initial in the surname's tells.
    ///
    /// @return nothing where there are not at least two words
    public static Optional<PersonName> of(String written) {
        var nickname = QUOTED.matcher(written);
        var bare = nickname.replaceAll(" ");
        int comma = written.indexOf(',');
        if (comma < 0) {
            return withoutComma(words(bare), nickname(written));
        }
        var left = written.substring(0, comma);
        var right = written.substring(comma + 1);
        var first = words(QUOTED.matcher(left).replaceAll(" "));
        boolean turned =
                left.indexOf('"') >= 0 || (!first.isEmpty() && isInitial(first.getFirst()));
        var surnameIn = turned ? right : left;
        var givenIn = turned ? left : right;
        return of(
                words(QUOTED.matcher(givenIn).replaceAll(" ")),
                nickname(written),
                words(QUOTED.matcher(surnameIn).replaceAll(" ")));
    }

    private static Optional<PersonName> withoutComma(
            List<String> words, Optional<String> nickname) {
        if (words.size() > 2 && isSuffix(words.get(1))) { // surname first, without its comma
            return of(
                    words.subList(2, words.size()), nickname, List.of(words.get(0), words.get(1)));
        }
        return words.size() < 2
                ? Optional.empty()
                : of(words.subList(0, words.size() - 1), nickname, List.of(words.getLast()));
    }

    private static Optional<PersonName> of(
            List<String> given, Optional<String> nickname, List<String> surname) {
        var suffix =
                Stream.concat(surname.stream(), given.stream())
                        .filter(PersonName::isSuffix)
                        .map(PersonName::suffixAsWritten)
                        .findFirst();
        var first = given.stream().filter(word -> !isSuffix(word)).toList();
        var last = surname.stream().filter(word -> !isSuffix(word)).toList();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonName(
                        first.stream().flatMap(word -> BLANKS.splitAsStream(cased(word))).toList(),
                        nickname,
                        last.stream().map(PersonName::cased).collect(Collectors.joining(" ")),
                        suffix));
    }

    private static Optional<String> nickname(String written) {
        var found = QUOTED.matcher(written);
        return found.find()
                ? Optional.of(
                        words(found.group(1)).stream()
                                .map(PersonName::cased)
                                .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isSuffix(String word) {
        return SUFFIX.matcher(word).matches();
    }

    private static String suffixAsWritten(String word) {
        var letters = word.replace(".", "").toUpperCase(Locale.ROOT);
        return letters.endsWith("R") ? letters.charAt(0) + "r." : letters;
    }

    private static boolean isInitial(String word) {
        return INITIALS.matcher(word).matches();
    }

    /// A word with a capital in front, and after a hyphen, an apostrophe and "Mc"; initials apart.
    private static String cased(String word) {
        if (isInitial(word)) {
            return word.replace(".", "")
                    .chars()
                    .mapToObj(letter -> Character.toString(letter) + ".")
                    .collect(Collectors.joining(" "));
        }
        return PARTS.splitAsStream(word)
                .map(part -> SentenceCase.capitalised(part.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }

    /// The name that people write: without middle names and initials, unless it begins with one.
    public String usual() {
        return (isInitial(given.getFirst()) ? String.join(" ", given) : given.getFirst())
                + " "
                + surname;
    }

    /// The name with all its given names.
    public String full() {
        return String.join(" ", given) + " " + surname;
    }

    /// Every way in which it is written, the usual one first.
    public Set<String> spellings() {
        var spellings = new LinkedHashSet<String>();
        spellings.add(usual());
        spellings.add(full());
        suffix.ifPresent(jr -> spellings.add(full() + " " + jr));
        nickname.ifPresent(
                nick -> spellings.add(nick.indexOf(' ') > 0 ? nick : nick + " " + surname));
        calledForShort().forEach(name -> spellings.add(name + " " + surname));
        var initials =
                given.subList(1, given.size()).stream()
                        .filter(PersonName::isInitial)
                        .map(initial -> initial.substring(0, 1))
                        .toList();
        if (initials.size() > 1) { // "George H.W. Bush", "George HW Bush"
            spellings.add(given.getFirst() + " " + String.join(".", initials) + ". " + surname);
            spellings.add(given.getFirst() + " " + String.join("", initials) + " " + surname);
        }
        return spellings;
    }

    private List<String> calledForShort() {
        return SHORT.getOrDefault(given.getFirst(), List.of());
    }

    /// Whether both may well be one person's: the same surname, given names of which one is the
    /// other or what it is called for short, and middle names that do not contradict.
    public boolean mayBe(PersonName other) {
        return surname.equals(other.surname)
                && firstNames().stream().anyMatch(other.firstNames()::contains)
                && middlesAgree(other);
    }

    private Set<String> firstNames() {
        var names = new LinkedHashSet<>(calledForShort());
        names.add(given.getFirst());
        nickname.ifPresent(names::add);
        return names;
    }

    private boolean middlesAgree(PersonName other) {
        var middles = new ArrayList<>(given.subList(1, given.size()));
        var others = other.given.subList(1, other.given.size());
        for (int i = 0; i < Math.min(middles.size(), others.size()); i++) {
            if (middles.get(i).charAt(0) != others.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
