package plumbline.local;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/// What a report is printed on: lines of a readable width, and colours where the terminal has them.
final class Paper {

    private static final int WIDTH = 96; // columns
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s\\p{Z}]+");
    private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*m");

    private final PrintWriter out;
    private final Ansi ansi;

    Paper(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /// On one line, and nothing in it that a terminal would obey.
    static String plain(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /// The same, but for the space at its ends.
    static String inline(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /// Words in a style, where there are colours.
    ///
    /// @param style as picocli names it: `bold,red`
    String styled(String style, String words) {
        if (!ansi.enabled()) {
            return words;
        }
        return Style.on(Style.parse(style)) + words + Style.reset.on();
    }

    /// A paragraph: its first line begins with a head, the others are as far in.
    void paragraph(String head, String words) {
        var line = new StringBuilder(head);
        var indent = " ".repeat(columns(head));
        boolean empty = true;
        for (var word : words.split(" ", -1)) {
            if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        out.println(line.toString().stripTrailing());
    }

    /// A line that is not broken: an address, say.
    void line(String words) {
        out.println(words);
    }

    void blank() {
        out.println();
    }

    private static int columns(CharSequence words) {
        var shown = ESCAPES.matcher(words).replaceAll("");
        return shown.codePointCount(0, shown.length());
    }
}
