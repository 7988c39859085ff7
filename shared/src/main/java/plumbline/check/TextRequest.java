package plumbline.check;

import java.time.LocalDate;
import java.util.Optional;

/// A text to check.
///
/// @param text 1 to 20,000 characters
/// @param publishedOn when it was published: relative dates are read from it, and later events are
///     never meant
/// @param url where it was published; helps to tell which event is meant
public record TextRequest(String text, Optional<LocalDate> publishedOn, Optional<String> url) {

    /// The longest text that is checked, in UTF-16 code units.
    public static final int MAX_LENGTH = 20_000;
}
