package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.text.Pattern.Code;
import plumbline.text.Pattern.Step;

/// Compiles the notation of a pattern to the steps of its automaton.
final class PatternCompiler {

    private final List<Step> steps = new ArrayList<>();

    private PatternCompiler() {}

    /// Compiles a pattern.
    ///
    /// @param macros patterns by name, for `{name}`
    /// @throws IllegalArgumentException where the source is no pattern, naming the place
    static Pattern compile(String source, Symbols symbols, Map<String, String> macros) {
        var notation = new PatternNotation(source, symbols, macros);
        var compiler = new PatternCompiler();
        compiler.append(notation.read());
        compiler.emit(Code.MATCH, 0, 0);
        return new Pattern(compiler.steps, notation.captures());
    }

    private void append(PatternNode node) {
        switch (node) {
            case PatternNode.Symbol(var id) -> emit(Code.SYMBOL, id, 0);
            case PatternNode.Word(var id, var _) -> emit(Code.SYMBOL, id, 0);
            case PatternNode.Sequence(var parts) -> parts.forEach(this::append);
            case PatternNode.Capture(var slot, var inner) -> {
                emit(Code.SAVE, slot * 2, 0);
                append(inner);
                emit(Code.SAVE, slot * 2 + 1, 0);
            }
            case PatternNode.Choice(var ways) -> appendChoice(ways);
            case PatternNode.Repeat(var inner, int least, int most) ->
                    appendRepeat(inner, least, most);
        }
    }

    private void appendChoice(List<PatternNode> ways) {
        var ends = new ArrayList<Integer>();
        for (var way : ways.subList(0, ways.size() - 1)) {
            int split = emit(Code.SPLIT, 0, 0);
            append(way);
            ends.add(emit(Code.SPLIT, 0, 0));
            steps.set(split, new Step(Code.SPLIT, split + 1, steps.size()));
        }
        append(ways.getLast());
        for (int end : ends) {
            steps.set(end, new Step(Code.SPLIT, steps.size(), steps.size()));
        }
    }

    private void appendRepeat(PatternNode inner, int least, int most) {
        for (int i = 0; i < least; i++) {
            append(inner);
        }
        var skips = new ArrayList<Integer>();
        for (int i = least; i < most; i++) {
            skips.add(emit(Code.SPLIT, 0, 0));
            append(inner);
        }
        for (int skip : skips) {
            steps.set(skip, new Step(Code.SPLIT, skip + 1, steps.size()));
        }
    }

    private int emit(Code code, int first, int second) {
        steps.add(new Step(code, first, second));
        return steps.size() - 1;
    }
}
