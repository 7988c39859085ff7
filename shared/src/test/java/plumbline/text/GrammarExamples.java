package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the examples that stand beside the rules of a grammar.
public final class GrammarExamples {

    private static final String OPEN = "[";
    private static final String CLOSE = "]";

    private final Language language;
    private final Gazetteer names;
    private final Gazetteer more;

    /// Examples of a language, read with these names known.
    public GrammarExamples(Language language, Gazetteer names, Gazetteer more) {
        this.language = language;
        this.names = names;
        this.more = more;
    }

    /// One example of a rule.
    ///
    /// @param phrase as the grammar has it, with the words that the rule covers in brackets
    /// @param positive whether the rule must read it
    public record Example(Rule rule, String phrase, boolean positive) {
        @Override
        public String toString() {
            return rule.name() + (positive ? ": " : " not: ") + phrase;
        }
    }

    /// All examples of all rules, in order.
    public List<Example> all() {
        var examples = new ArrayList<Example>();
        for (var rule : language.grammar().rules()) {
            rule.examples().forEach(phrase -> examples.add(new Example(rule, phrase, true)));
            rule.misleading().forEach(phrase -> examples.add(new Example(rule, phrase, false)));
        }
        return examples;
    }

    /// The stretches of an example's text that its rule reads.
    public List<String> readings(Example example) {
        var plain = example.phrase().replace(OPEN, "").replace(CLOSE, "");
        var text = language.read(Page.of(plain, names, Optional.empty()), more);
        var found = new ArrayList<String>();
        for (var sentence : text.sentences()) {
            for (var reading : sentence.readings()) {
                if (reading.rule().equals(example.rule())) {
                    found.add(words(text, sentence, reading));
                }
            }
            for (var item : sentence.items()) {
                phrases(text, item, example.rule(), found);
            }
        }
        return found.stream().distinct().toList();
    }

    private static String words(Language.Text text, Sentence sentence, Rule.Reading reading) {
        var items = sentence.items();
        int first = text.tokens().get(items.get(reading.first()).first()).start();
        int end = text.tokens().get(items.get(reading.end() - 1).last()).end();
        return text.text().substring(first, end);
    }

    private static void phrases(Language.Text text, Item item, Rule rule, List<String> found) {
        if (item.meaning() instanceof Item.Meaning.Phrase phrase) {
            if (phrase.rule().equals(rule.name())) {
                found.add(text.words(item));
            }
            phrase.children().forEach(child -> phrases(text, child, rule, found));
        }
    }

    /// The words that an example's rule must cover.
    public static String covered(Example example) {
        int open = example.phrase().indexOf(OPEN);
        int close = example.phrase().indexOf(CLOSE);
        return open < 0 ? example.phrase() : example.phrase().substring(open + 1, close);
    }
}
