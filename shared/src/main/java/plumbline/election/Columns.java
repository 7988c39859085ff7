package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.text.Fold;

/// The columns of a table that is pasted as text, as its heading names them: what each counts, or
/// nothing for names, changes and whatever else is not read.
///
/// @param separator what parts the cells of a row
/// @param counts what each column counts
record Columns(Separator separator, List<Optional<Measure>> counts) {

    private static final Set<String> SHARE =
            Set.of(
                    "%",
                    "share",
                    "vote share",
                    "percent",
                    "per cent",
                    "pct",
                    "vote %",
                    "% of vote",
                    "% votes",
                    "% of votes",
                    "votes %",
                    "votes (%)",
                    "share of vote",
                    "(%)",
                    "percentage",
                    "share (%)",
                    "vote share (%)",
                    "votes in %",
                    "% vote");
    private static final Set<String> VOTES =
            Set.of(
                    "votes",
                    "vote",
                    "ballots",
                    "total votes",
                    "votes cast",
                    "number of votes",
                    "popular vote",
                    "list votes",
                    "party votes");
    private static final Set<String> SEATS =
            Set.of(
                    "seats",
                    "mandates",
                    "mps",
                    "deputies",
                    "members",
                    "seats won",
                    "total seats",
                    "mandate",
                    "councillors",
                    "lawmakers");
    private static final Set<String> OTHER =
            Set.of(
                    "party",
                    "candidate",
                    "list",
                    "name",
                    "alliance",
                    "option",
                    "choice",
                    "answer",
                    "leader",
                    "parties",
                    "candidates",
                    "rank",
                    "no.",
                    "#",
                    "no",
                    "change",
                    "+/-",
                    "swing",
                    "+",
                    "-",
                    "±",
                    "place",
                    "pos",
                    "pos.",
                    "team",
                    "ticket",
                    "coalition",
                    "result",
                    "party/list",
                    "nominee",
                    "diff",
                    "diff.",
                    "group");

    /// What parts the cells of a row, the clearest first.
    enum Separator {
        BAR("\\|"),
        TAB("\\t"),
        BLANKS(" {2,}"),
        SEMICOLON(";"),
        COMMA(",(?=\\s|\\D)"),
        BLANK(" ");

        private final Pattern pattern;

        Separator(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /// The cells of a line, with where each begins; a bar at either end is a frame.
        List<Cell> cells(String line) {
            var cells = new ArrayList<Cell>();
            var matcher = pattern.matcher(line);
            int from = 0;
            while (matcher.find()) {
                cells.add(new Cell(from, matcher.start()));
                from = matcher.end();
            }
            cells.add(new Cell(from, line.length()));
            if (this == BAR) {
                if (cells.getFirst().isBlank(line)) {
                    cells.removeFirst();
                }
                if (!cells.isEmpty() && cells.getLast().isBlank(line)) {
                    cells.removeLast();
                }
            }
            return cells;
        }
    }

    /// A cell of a line.
    ///
    /// @param start offset of its first character in the line
    /// @param end offset after its last
    record Cell(int start, int end) {

        private boolean isBlank(String line) {
            return in(line).isBlank();
        }

        /// Its words.
        String in(String line) {
            return line.substring(start, end).strip();
        }
    }

    /// The columns that a line names; empty where it is no heading of a table. Two columns at the
    /// least must say what they count, or one beside a column of names.
    static Optional<Columns> of(String line) {
        for (var separator : Separator.values()) {
            var cells = separator.cells(line);
            if (cells.size() < 2) {
                continue;
            }
            var counts = new ArrayList<Optional<Measure>>();
            for (var cell : cells) {
                var name = Fold.of(cell.in(line));
                var counted = counted(name);
                if (counted.isEmpty() && !OTHER.contains(name)) {
                    return Optional.empty();
                }
                counts.add(counted);
            }
            return counts.stream().anyMatch(Optional::isPresent) && counts.getFirst().isEmpty()
                    ? Optional.of(new Columns(separator, List.copyOf(counts)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Measure> counted(String name) {
        if (SHARE.contains(name)) {
            return Optional.of(Measure.POINTS);
        }
        if (VOTES.contains(name)) {
            return Optional.of(Measure.VOTES);
        }
        return SEATS.contains(name) ? Optional.of(Measure.SEATS) : Optional.empty();
    }

    /// The cells of a row; empty where it has not as many as the heading.
    Optional<List<Cell>> cells(String line) {
        return Optional.of(separator.cells(line)).filter(cells -> cells.size() == counts.size());
    }
}
