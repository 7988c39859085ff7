package plumbline.importer.vote;

import java.util.Optional;
import java.util.regex.Pattern;

/// Symbols of resolutions of the General Assembly from the numbers that Voeten's data have for
/// roll calls. These are resolution numbers in part only: in the early sessions they are pages of
/// the records.
public final class AssemblySymbol {

    private static final Pattern WHOLE = Pattern.compile("A/RES/(ES-|S-)?\\d+/\\d+[A-Z]?");
    private static final Pattern NUMBERED = Pattern.compile("R/(\\d+)/(\\d+)([A-Z]?)");
    private static final Pattern EMERGENCY = Pattern.compile("ESS/(\\d+)/(\\d+)");

    /// The first session whose resolutions are numbered by session; earlier ones were numbered
    /// through, with the session in Roman numerals behind.
    private static final int BY_SESSION = 31;

    /* No record of a session has that many pages, and the resolutions of the twentieth session and
     * later have higher numbers. */
    private static final int FIRST_THROUGH = 20;
    private static final int MORE_THAN_PAGES = 2000;

    /// The emergency special sessions before have pages as well.
    private static final int EMERGENCY_BY_SESSION = 10;

    private AssemblySymbol() {}

    /// The symbol for a number, if it is one of a whole resolution.
    public static Optional<String> of(String number) {
        var whole = WHOLE.matcher(number);
        if (whole.matches()) {
            return Optional.of(number);
        }
        var emergency = EMERGENCY.matcher(number);
        if (emergency.matches()) {
            return Integer.parseInt(emergency.group(1)) >= EMERGENCY_BY_SESSION
                    ? Optional.of(
                            "A/RES/ES-%s/%s".formatted(emergency.group(1), emergency.group(2)))
                    : Optional.empty();
        }
        var numbered = NUMBERED.matcher(number);
        return numbered.matches()
                ? of(
                        Integer.parseInt(numbered.group(1)),
                        Integer.parseInt(numbered.group(2)),
                        numbered.group(3))
                : Optional.empty();
    }

    private static Optional<String> of(int session, int number, String letter) {
        if (session >= BY_SESSION) {
            return Optional.of("A/RES/%d/%d%s".formatted(session, number, letter));
        }
        return session >= FIRST_THROUGH && number >= MORE_THAN_PAGES
                ? Optional.of("A/RES/%d%s(%s)".formatted(number, letter, roman(session)))
                : Optional.empty();
    }

    /// Roman numerals to 39, which is more than they were used for.
    private static String roman(int session) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(session / 10) + ones[session % 10];
    }
}
