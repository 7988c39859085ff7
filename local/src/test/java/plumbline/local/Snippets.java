package plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The README's marked snippets: a comment with a name stands before each.
///
/// @param readme the whole file
record Snippets(String readme) {

    /// The checkout that the tests run in.
    static final Path CHECKOUT = Path.of("..");

    /// What a shell's arguments may be quoted with.
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static Snippets ofReadme() {
        return new Snippets(read("README.md"));
    }

    /// A file of the checkout.
    static String read(String path) {
        try {
            return Files.readString(CHECKOUT.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The fenced block after a marker.
    String fenced(String marker) {
        return after(marker, "```\\w*\\n((?s:.*?))```");
    }

    /// The quotation after a marker.
    String quoted(String marker) {
        return after(marker, "((?:> .*\\n)+)");
    }

    private String after(String marker, String block) {
        var found = Pattern.compile("<!-- " + marker + " -->\\n" + block).matcher(readme);
        if (!found.find()) {
            throw new AssertionError("README.md has no snippet " + marker);
        }
        return found.group(1);
    }

    /// The arguments of a command, unquoted.
    static String[] arguments(String command) {
        return ARGUMENT.matcher(command).results().map(Snippets::argument).toArray(String[]::new);
    }

    private static String argument(MatchResult found) {
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException("An argument is quoted or is not: " + found.group());
    }
}
