package plumbline.http;

import java.math.BigDecimal;
import plumbline.check.TextRequest;
import plumbline.fact.Withdrawn;
import plumbline.json.Decimals;
import plumbline.json.JsonText;
import plumbline.store.FactTable;
import plumbline.store.Search;

/// How much a request may hold: every limit of the HTTP contract, in one place.
public final class Limits {

    /// The largest body of a request, in bytes; more is a 413.
    public static final int BODY_BYTES = 256 * 1024;

    /// The largest body of JSON Lines, in bytes; more is a 413.
    public static final int JSON_LINES_BYTES = 5 * 1024 * 1024;

    /// The most documents in a body of JSON Lines; more is a 413.
    public static final int DOCUMENTS = 1_000;

    /// The longest text that is checked, in UTF-16 code units.
    public static final int TEXT_LENGTH = TextRequest.MAX_LENGTH;

    /// The longest name, alias or topic, in UTF-16 code units.
    public static final int NAME_LENGTH = 500;

    /// The longest reason for withdrawing a fact, in UTF-16 code units.
    public static final int REASON_LENGTH = Withdrawn.MAX_REASON;

    /// The longest address of a page, in UTF-16 code units.
    public static final int URL_LENGTH = 2_048;

    /// The deepest nesting of a request's JSON.
    public static final int JSON_DEPTH = JsonText.MAX_DEPTH;

    /// The longest number, in characters.
    public static final int NUMBER_LENGTH = Decimals.MAX_LITERAL_LENGTH;

    /// The most decimals of a number, and the most zeros that an exponent may append.
    public static final int NUMBER_DECIMALS = Decimals.MAX_SCALE;

    /// The largest count of votes, voters, seats or countries.
    public static final BigDecimal COUNT = new BigDecimal("1000000000000");

    /// The lowest place that a rank may name.
    public static final int RANK = 10_000;

    /// The last round of an election.
    public static final int ROUND = plumbline.factfile.Limits.MAX_ROUND;

    /// The most items of a list: countries, candidates, names.
    public static final int LIST_ITEMS = 500;

    /// The most faults that a problem lists; it says how many there are.
    public static final int FAULTS = 1_000;

    /// The most that the faults of a problem come to, in UTF-16 code units.
    public static final int FAULTS_LENGTH = 256 * 1024;

    /// How many documents or revisions a page holds where the request does not say.
    public static final int PAGE_DEFAULT = 20;

    /// The most documents of a page.
    public static final int PAGE = Search.MAX_LIMIT;

    /// The most revisions of an answer.
    public static final int REVISIONS = FactTable.MAX_REVISIONS;

    /// The most that an answer may hold, in UTF-8 bytes: Lambda hands on 6 MB, and as a string in
    /// its response the answer may double.
    public static final int ANSWER_BYTES = 2_816 * 1024;

    private Limits() {}
}
