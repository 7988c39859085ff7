package plumbline.importer.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.RollCall;
import plumbline.fact.Vote;
import plumbline.importer.country.FormerCountries;

/// Roll calls whose rows come in any order. A vote takes one byte, so that a million rows take
/// about a megabyte.
public final class RollCalls {

    /// The votes by the byte that stands for them, from 1; 0 is none.
    private static final List<Vote> STORED = List.of(Vote.values());

    private final List<String> seats = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, byte[]> votes = new LinkedHashMap<>();

    /// Adds a vote.
    ///
    /// @param call what tells the roll call from others
    /// @param seat the code by which the data set knows the voter, today's or a former state's
    /// @return how that voter voted before in the same roll call, if it did
    public Optional<Vote> add(String call, String seat, Vote vote) {
        int index = indexes.computeIfAbsent(seat, this::newIndex);
        var bytes = votes.computeIfAbsent(call, key -> new byte[index + 1]);
        if (bytes.length <= index) {
            bytes = Arrays.copyOf(bytes, Math.max(index + 1, bytes.length * 2));
            votes.put(call, bytes);
        }
        byte before = bytes[index];
        if (before == 0) {
            bytes[index] = (byte) (STORED.indexOf(vote) + 1);
        }
        return vote(before);
    }

    private int newIndex(String seat) {
        seats.add(seat);
        return seats.size() - 1;
    }

    private static Optional<Vote> vote(byte stored) {
        return stored == 0 ? Optional.empty() : Optional.of(STORED.get(stored - 1));
    }

    /// The roll call of a day, each voter under the code of the state that it was on that day.
    /// Nothing where nobody is known to have voted, and where two seats would be one state's.
    public Optional<RollCall> on(String call, PartialDate date) {
        var bytes = votes.get(call);
        if (bytes == null) {
            return Optional.empty();
        }
        var voters = new HashMap<String, Vote>();
        for (int i = 0; i < bytes.length; i++) {
            var vote = vote(bytes[i]);
            if (vote.isPresent()) {
                var before = voters.put(FormerCountries.on(seats.get(i), date), vote.get());
                if (before != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new RollCall(byVote(voters)));
    }

    private static Map<Vote, List<String>> byVote(Map<String, Vote> voters) {
        var byVote = new EnumMap<Vote, List<String>>(Vote.class);
        voters.forEach(
                (code, vote) -> byVote.computeIfAbsent(vote, v -> new ArrayList<>()).add(code));
        byVote.values().forEach(Collections::sort);
        return byVote;
    }

    /// How many roll calls somebody voted in.
    public int size() {
        return votes.size();
    }
}
