package plumbline.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import plumbline.text.Sentences;
import plumbline.verdict.Verdict;

/// The sentences of a text that carry claims, with the words of each claim marked: in brackets that
/// close with the claim's number, and in the colour of its verdict.
final class MarkedSentences {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final List<Mark> marks;

    /// @param marks in text order
    MarkedSentences(String text, List<Mark> marks) {
        this.text = text;
        this.marks = List.copyOf(marks);
    }

    /// A claim's words.
    ///
    /// @param number counts the claims of the text from 1
    record Mark(int number, int start, int end, Verdict verdict) {}

    /// A sentence and the claims in it.
    record Marked(int start, int end, List<Mark> marks) {}

    /// The sentences that carry claims, in text order.
    List<Marked> sentences() {
        var found = new ArrayList<Marked>();
        int next = 0;
        for (var span : Sentences.of(text)) {
            var own = new ArrayList<Mark>();
            int end = span.end();
            while (next < marks.size() && marks.get(next).start() < end) {
                var mark = marks.get(next++);
                own.add(mark);
                end = Math.max(end, mark.end());
            }
            if (!own.isEmpty()) {
                found.add(new Marked(Math.min(span.start(), own.getFirst().start()), end, own));
            }
        }
        return found;
    }

    /// The words of a sentence, marked.
    String shown(Marked sentence, Paper paper) {
        var cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (var mark : sentence.marks()) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        var shown = new StringBuilder();
        int from = sentence.start();
        for (int to : cuts) {
            shown.append(piece(from, to, sentence.marks(), paper));
            from = to;
        }
        return shown.toString().strip();
    }

    private String piece(int from, int to, List<Mark> all, Paper paper) {
        var marks = all.stream().filter(mark -> mark.start() <= from && to <= mark.end()).toList();
        var words = Paper.inline(text.substring(from, to));
        if (marks.isEmpty() || words.isEmpty()) {
            return words;
        }
        var opened = marks.stream().filter(mark -> mark.start() == from).toList();
        var closed =
                marks.stream()
                        .filter(mark -> mark.end() == to)
                        .sorted(Comparator.comparingInt(Mark::start).reversed())
                        .toList();
        var style =
                Verdicts.style(
                        marks.stream().map(Mark::verdict).max(Verdicts.GRAVITY).orElseThrow());
        var piece = new StringBuilder("[".repeat(opened.size())).append(words);
        closed.forEach(mark -> piece.append(']').append(raised(mark.number())));
        return paper.styled(style, piece.toString());
    }

    /// A number as a superscript.
    static String raised(int number) {
        var raised = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> raised.append(DIGITS.charAt(c - '0')));
        return raised.toString();
    }
}
