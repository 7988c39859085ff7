package plumbline.importer.voeten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The numbers that the Correlates of War project has for states, with the codes of these.
final class CowCountries {

    private static final String RESOURCE = "cow.tsv";
    private static final Map<String, String> CODES = read();

    private CowCountries() {}

    /// The alpha-2 code for a number, today's or a former state's.
    static Optional<String> code(String number) {
        return Optional.ofNullable(CODES.get(number));
    }

    private static Map<String, String> read() {
        try (var in = CowCountries.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + RESOURCE);
            }
            var codes = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(
                            line -> {
                                int tab = line.indexOf('\t');
                                codes.put(line.substring(0, tab), line.substring(tab + 1));
                            });
            return Map.copyOf(codes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
