package plumbline.importer.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;

/// The states that were, under codes that ISO 3166-3 keeps for them, and which state held a seat on
/// a day: data sets often give the code of today's.
public final class FormerCountries {

    private static final Map<String, Entity> BY_CODE = new TreeMap<>();

    static {
        add("SU", "Soviet Union", "USSR", "Union of Soviet Socialist Republics");
        add("CS", "Czechoslovakia", "Czechoslovak Socialist Republic");
        add(
                "YU",
                "Yugoslavia",
                "Socialist Federal Republic of Yugoslavia",
                "Federal Republic of Yugoslavia",
                "Serbia and Montenegro");
        add("DD", "German Democratic Republic", "East Germany", "GDR");
        add("YD", "South Yemen", "Democratic Yemen", "People's Democratic Republic of Yemen");
        add("AN", "Netherlands Antilles");
        // Zanzibar had no code; this one is for users of ISO 3166-1 to assign.
        add("XZ", "Zanzibar");
    }

    /// A seat whose holder changed while data sets keep one code for it.
    ///
    /// @param today the code that data sets use throughout
    /// @param until the first day on which that code is right
    /// @param before the code of who held the seat until then
    private record Seat(String today, LocalDate until, String before) {}

    /* The Russian Federation took the Soviet seat on 1991-12-24; the People's Republic took China's
     * on 1971-10-25 (A/RES/2758(XXVI)). */
    private static final List<Seat> SUCCEEDED =
            List.of(
                    new Seat("RU", LocalDate.of(1991, 12, 24), "SU"),
                    new Seat("CN", LocalDate.of(1971, 10, 25), "TW"));

    /// The seat of Serbia and Montenegro went on as Serbia's on 2006-06-03.
    private static final LocalDate SERBIA = LocalDate.of(2006, 6, 3);

    private FormerCountries() {}

    private static void add(String code, String name, String... aliases) {
        BY_CODE.put(
                code,
                new Entity(
                        "country:" + code.toLowerCase(java.util.Locale.ROOT),
                        Entity.Kind.COUNTRY,
                        name,
                        List.of(aliases),
                        Optional.empty(),
                        Optional.of(code),
                        List.of()));
    }

    /// The entity of a state that was.
    ///
    /// @throws IllegalArgumentException where none has that code
    public static Entity entity(String code) {
        var entity = BY_CODE.get(code);
        if (entity == null) {
            throw new IllegalArgumentException("No former country " + code);
        }
        return entity;
    }

    /// Whether a code is that of a state that was.
    public static boolean isOne(String code) {
        return BY_CODE.containsKey(code);
    }

    /// The code of the state that held a seat on a day.
    ///
    /// @param code the code by which a data set knows the seat
    public static String on(String code, PartialDate date) {
        for (var seat : SUCCEEDED) {
            if (seat.today().equals(code) && date.last().isBefore(seat.until())) {
                return seat.before();
            }
        }
        return code.equals("YU") && !date.first().isBefore(SERBIA) ? "RS" : code;
    }
}
