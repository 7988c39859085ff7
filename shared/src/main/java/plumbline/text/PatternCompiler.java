package plumbline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plumbline.text.Pattern.Code;

/// Compiles what the notation of a pattern spells to the steps of its automaton.
final class PatternCompiler {

    private Code[] codes = new Code[64];
    private int[] first = new int[64];
    private int[] second = new int[64];
    private int size;

    private PatternCompiler() {}

    /// The steps of a pattern, of which none leads back.
    static Pattern.Steps compile(PatternNode node) {
        var compiler = new PatternCompiler();
        compiler.append(node);
        compiler.emit(Code.MATCH, 0, 0);
        return new Pattern.Steps(
                Arrays.copyOf(compiler.codes, compiler.size),
                Arrays.copyOf(compiler.first, compiler.size),
                Arrays.copyOf(compiler.second, compiler.size));
    }

    private void append(PatternNode node) {
        switch (node) {
            case PatternNode.Symbol(int id) -> emit(Code.SYMBOL, id, 0);
            case PatternNode.Word(int id, var _) -> emit(Code.SYMBOL, id, 0);
            case PatternNode.Sequence(var parts) -> parts.forEach(this::append);
            case PatternNode.Capture(int slot, var inner) -> {
                emit(Code.SAVE, slot * 2, 0);
                append(inner);
                emit(Code.SAVE, slot * 2 + 1, 0);
            }
            case PatternNode.Choice(var ways) -> appendChoice(ways);
            case PatternNode.Repeat(var inner, int least, int most) ->
                    appendRepeat(inner, least, most);
            case PatternNode.Macro macro -> append(macro.inner());
        }
    }

    private void appendChoice(List<PatternNode> ways) {
        var ends = new ArrayList<Integer>();
        for (var way : ways.subList(0, ways.size() - 1)) {
            int split = emit(Code.SPLIT, 0, 0);
            append(way);
            ends.add(emit(Code.SPLIT, 0, 0));
            lead(split, split + 1, size);
        }
        append(ways.getLast());
        for (int end : ends) {
            lead(end, size, size);
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
            lead(skip, skip + 1, size);
        }
    }

    private int emit(Code code, int one, int other) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
            first = Arrays.copyOf(first, 2 * size);
            second = Arrays.copyOf(second, 2 * size);
        }
        codes[size] = code;
        lead(size, one, other);
        return size++;
    }

    private void lead(int step, int one, int other) {
        first[step] = one;
        second[step] = other;
    }
}
