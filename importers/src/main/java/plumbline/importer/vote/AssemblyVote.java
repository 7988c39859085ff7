package plumbline.importer.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Resolution.RollCall;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Vote;

/// A roll call of the General Assembly in Voeten's data: on a resolution, or on a part of one, an
/// amendment or a motion.
///
/// @param rcid its number in the data
/// @param number what the data call it (`R/1/66`), which is a resolution's symbol in part only
/// @param part whether it is on a part or an amendment
public record AssemblyVote(
        String rcid,
        PartialDate date,
        String number,
        boolean part,
        String title,
        List<String> keywords) {

    /// How what is called here begins where the data have no title.
    public static final String UNTITLED = "Roll call ";

    private Optional<String> symbol() {
        return part ? Optional.empty() : AssemblySymbol.of(number);
    }

    /// The resolution on a part of which, or on an amendment to which, it is, where that is known.
    public Optional<String> partOf() {
        return part ? AssemblySymbol.of(number) : Optional.empty();
    }

    /// The ids of documents: the symbol of the resolution where it is known and only one roll call
    /// has it, or else one of the roll call's own.
    public static Map<String, String> ids(Iterable<AssemblyVote> votes) {
        var count = new HashMap<String, Integer>();
        votes.forEach(vote -> vote.symbol().ifPresent(s -> count.merge(s, 1, Integer::sum)));
        var ids = new HashMap<String, String>();
        for (var vote : votes) {
            ids.put(
                    vote.rcid,
                    vote.symbol()
                            .filter(symbol -> count.getOrDefault(symbol, 0) == 1)
                            .orElse("unga:roll-call-" + vote.rcid));
        }
        return Map.copyOf(ids);
    }

    /// The document.
    ///
    /// @param complete whether the roll call has those who did not vote as well
    public Resolution document(String id, RollCall votes, boolean complete, String source) {
        return new Resolution(
                id,
                Body.UNGA,
                date,
                wholeTitle(),
                List.of(),
                keywords,
                Optional.empty(),
                Optional.of(tally(votes, complete)),
                Optional.of(votes),
                complete,
                List.of(),
                List.of(),
                List.of(),
                List.of(source));
    }

    private String wholeTitle() {
        return part ? "Vote on a part or an amendment: " + title : title;
    }

    private static Tally tally(RollCall votes, boolean complete) {
        var numbers =
                List.of(Vote.values()).stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), v -> votes.countries(v).size()));
        return new Tally(
                number(numbers, Vote.YES),
                number(numbers, Vote.NO),
                number(numbers, Vote.ABSTAIN),
                complete ? number(numbers, Vote.ABSENT) : OptionalInt.empty());
    }

    private static OptionalInt number(Map<Vote, Integer> numbers, Vote vote) {
        return OptionalInt.of(numbers.getOrDefault(vote, 0));
    }
}
