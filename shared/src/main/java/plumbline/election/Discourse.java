package plumbline.election;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.text.Language.Text;

/// What earlier sentences leave in mind: who "he" is, and which election the text is about.
///
/// The discipline is strict: a pronoun stands for the only person of the sentence before it, or
/// of its own sentence's beginning, and for nobody where there are two.
final class Discourse {

    private List<Named> persons = List.of();
    private List<Named> parties = List.of();
    private List<Named> lastNamed = List.of();
    private Optional<Columns> columns = Optional.empty();
    private Measure counted = Measure.POINTS;
    private boolean exitPoll;
    private boolean turnout;
    private boolean lateCount;
    private Optional<String> place = Optional.empty();
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<String> areas = new LinkedHashSet<>();

    /// The persons or, where there are none, the parties that the last sentence named.
    List<Named> lastNamed() {
        return lastNamed;
    }

    /// The columns of the table that the text is in.
    Optional<Columns> columns() {
        return columns;
    }

    /// Who a pronoun stands for.
    Optional<Named> antecedent(boolean party) {
        var known = party ? parties : persons;
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /// What the numbers of a list count, by its heading: seats, votes, or nothing that is known.
    Measure counted() {
        return counted;
    }

    /// Whether the last sentence was on turnout, and on nobody's result.
    boolean turnout() {
        return turnout;
    }

    /// Whether the text spoke of votes that were counted later, or again.
    boolean isLateCount() {
        return lateCount;
    }

    /// The part of a country that the last sentence named, if it named one: "there".
    Optional<String> place() {
        return place;
    }

    /// Names of the parts of countries that the text has mentioned.
    Set<String> areas() {
        return areas;
    }

    /// Whether the heading of a list names an exit poll.
    boolean exitPoll() {
        return exitPoll;
    }

    /// The elections that the text was last about.
    Set<String> events() {
        return events;
    }

    /// The text turns to these elections.
    void turnTo(List<String> ids) {
        if (!ids.isEmpty()) {
            events.clear();
            events.addAll(ids);
        }
    }

    /// Goes on to the next sentence, with who was named in this one.
    void next(Text text, Scene scene) {
        if (!scene.isLine() || scene.has(ElectionLanguage.EXIT_POLL)) {
            exitPoll = scene.has(ElectionLanguage.EXIT_POLL);
        }
        if (!scene.endsLine()) {
            columns = Optional.empty();
        } else if (!scene.has(ElectionLanguage.COUNT)) {
            columns =
                    Columns.of(scene.words()).or(() -> scene.isRule() ? columns : Optional.empty());
        }
        if (scene.has(ElectionLanguage.SEATS_WORD)) {
            counted = Measure.SEATS;
        } else if (!scene.isLine() && !goesOnCounting(scene)) {
            counted = Measure.POINTS;
        }
        if (!scene.isThere() || scene.onlyPlace().isPresent()) {
            place = scene.onlyPlace();
        }
        lateCount |= scene.has(ElectionLanguage.LATE_COUNT);
        areas.addAll(scene.mentionedAreas());
        var antecedents = new Antecedents(text, scene.sentence().items());
        var newPersons = antecedents.named(true);
        var newParties = antecedents.named(false);
        lastNamed = List.copyOf(newPersons.isEmpty() ? newParties : newPersons);
        turnout =
                newPersons.isEmpty() && newParties.isEmpty() && scene.has(ElectionLanguage.TURNOUT);
        if (!newPersons.isEmpty()) {
            persons = List.copyOf(newPersons);
        }
        if (!newParties.isEmpty()) {
            parties = List.copyOf(newParties);
        }
    }

    /// "The Greens have 22.": a number after seats, and nothing else that is counted.
    private static boolean goesOnCounting(Scene scene) {
        return scene.has(ElectionLanguage.COUNT)
                && !scene.has(ElectionLanguage.PERCENT)
                && !scene.has(ElectionLanguage.VOTES);
    }
}
