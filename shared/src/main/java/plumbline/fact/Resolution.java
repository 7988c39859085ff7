package plumbline.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A resolution, or a draft that failed, with its recorded vote.
///
/// @param id its symbol (`A/RES/ES-11/5`)
/// @param adopted whether it was adopted; empty where that is not known
/// @param tally how many voted how; empty where only the roll call is stored
/// @param votes who voted how; empty where only the tally is stored, as is a roll call of nobody
/// @param rollCallComplete whether `votes` names every member that was entitled to vote
/// @param vetoedBy codes of the permanent members whose vote blocked it
/// @param sources ids of the sources, at least one
public record Resolution(
        String id,
        Body body,
        PartialDate date,
        String title,
        List<String> aliases,
        List<String> keywords,
        Optional<Boolean> adopted,
        Optional<Tally> tally,
        Optional<RollCall> votes,
        boolean rollCallComplete,
        List<EarlierTally> earlierTallies,
        List<Correction> corrections,
        List<String> vetoedBy,
        List<String> sources)
        implements Document {

    public Resolution {
        Ids.require(id);
        votes = votes.filter(rollCall -> !rollCall.byVote().isEmpty());
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
        earlierTallies = List.copyOf(earlierTallies);
        corrections = List.copyOf(corrections);
        vetoedBy = List.copyOf(vetoedBy);
        sources = List.copyOf(sources);
    }

    @Override
    public DocumentType type() {
        return DocumentType.RESOLUTION;
    }

    /// The body that voted.
    public enum Body {
        UNGA,
        UNSC,
        HRC
    }

    /// Whether it was adopted without a vote: only a tally without a figure
    /// is stored.
    public boolean isAdoptedWithoutVote() {
        return adopted.filter(Boolean::booleanValue).isPresent()
                && tally.filter(Tally::isEmpty).isPresent()
                && votes.isEmpty();
    }

    /// How many voted how. A number that is not given is not known, never zero.
    public record Tally(OptionalInt yes, OptionalInt no, OptionalInt abstain, OptionalInt absent) {

        /// Whether no number is given.
        public boolean isEmpty() {
            return yes.isEmpty() && no.isEmpty() && abstain.isEmpty() && absent.isEmpty();
        }

        /// The number of one kind of vote.
        public OptionalInt of(Vote vote) {
            return switch (vote) {
                case YES -> yes;
                case NO -> no;
                case ABSTAIN -> abstain;
                case ABSENT -> absent;
            };
        }
    }

    /// Who voted how: ISO codes (or those of former states), each country at most once.
    public record RollCall(Map<Vote, List<String>> byVote) {

        public RollCall {
            var copy = new EnumMap<Vote, List<String>>(Vote.class);
            byVote.forEach(
                    (vote, countries) -> {
                        if (!countries.isEmpty()) {
                            copy.put(vote, List.copyOf(countries));
                        }
                    });
            byVote = Collections.unmodifiableMap(copy);
        }

        /// The countries that voted so, in stored order.
        public List<String> countries(Vote vote) {
            return byVote.getOrDefault(vote, List.of());
        }

        /// How a country voted, if the roll call names it.
        public Optional<Vote> of(String country) {
            return byVote.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(country))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /// A tally that was announced first and corrected later.
    public record EarlierTally(
            Tally tally, Optional<PartialDate> reportedOn, List<String> sources) {

        public EarlierTally {
            sources = List.copyOf(sources);
        }
    }

    /// What a country later told the Secretariat it had meant; the recorded vote counts.
    public record Correction(String country, Vote recorded, Vote intended) {}
}
