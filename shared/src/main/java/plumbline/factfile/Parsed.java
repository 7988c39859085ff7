package plumbline.factfile;

import java.util.List;

/// A fact file that was read.
///
/// @param lines the good lines in file order, a document that is repeated only once; not to be
///     stored unless `faults` is empty
/// @param faults every fault of every bad line, in file order, up to [Limits#MAX_FAULTS]
public record Parsed(List<Line> lines, List<LineFault> faults) {

    public Parsed {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}
