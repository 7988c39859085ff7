package plumbline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.check.TextRequest;

/// Texts of the greatest length that is checked.
final class Texts {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 1, 1));

    private Texts() {}

    /// Texts of a corpus, one after the other, up to that length.
    static TextRequest ordinary(List<TextRequest> corpus) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < TextRequest.MAX_LENGTH; i++) {
            text.append(corpus.get(i % corpus.size()).text()).append('\n');
        }
        return request(text.substring(0, TextRequest.MAX_LENGTH));
    }

    /// The same words again and again, up to that length.
    static TextRequest again(String words) {
        return request(words.repeat(TextRequest.MAX_LENGTH / words.length()));
    }

    private static TextRequest request(String text) {
        return new TextRequest(text, PUBLISHED, Optional.empty());
    }
}
