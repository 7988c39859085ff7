package plumbline.statement;

import plumbline.catalogue.Spelling;

/// What offices are called, and which names mean the same.
final class Offices {

    private static final String LEADER = "leader";

    private Offices() {}

    /// An office as it is compared.
    static String plain(String office) {
        var folded = Spelling.folded(office);
        return switch (folded) {
            case "premier",
                    "premiership",
                    "prime ministership",
                    "head of government",
                    "taoiseach" ->
                    "prime minister";
            case "presidency", "head of state" -> "president";
            case "chancellorship" -> "chancellor";
            case "vice-president", "vice presidency", "vice-presidency" -> "vice president";
            case "minister of foreign affairs",
                    "foreign ministry",
                    "foreign affairs ministry",
                    "ministry of foreign affairs" ->
                    "foreign minister";
            case "defense minister",
                    "defence ministry",
                    "defense ministry",
                    "ministry of defence",
                    "ministry of defense" ->
                    "defence minister";
            case "finance ministry", "ministry of finance" -> "finance minister";
            case "interior ministry" -> "interior minister";
            default -> folded;
        };
    }

    /// Whether the office said is the one stored; "leader" may be any that leads a country.
    static boolean isSame(String said, String stored) {
        var one = plain(said);
        var other = plain(stored);
        return one.equals(LEADER) ? leads(other) : one.equals(other);
    }

    /// Whether whoever holds the office leads the country.
    static boolean leads(String office) {
        return switch (plain(office)) {
            case "president",
                    "prime minister",
                    "chancellor",
                    "king",
                    "queen",
                    "emperor",
                    "supreme leader",
                    LEADER ->
                    true;
            default -> false;
        };
    }
}
