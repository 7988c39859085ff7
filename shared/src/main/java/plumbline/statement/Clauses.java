package plumbline.statement;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Tells whether the words around a reading let it stand: whether its first name is the subject of
/// the clause, and its last name the whole of what the verb is about.
final class Clauses {

    private static final Set<String> OF_ANOTHER =
            Set.of(
                    "to", "by", "from", "against", "about", "or", "nor", "neither", "no", "not",
                    "than", "like", "between", "without");
    private static final Set<String> BEFORE_A_CLAUSE = Set.of("after", "since", "before", "until");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");
    private static final Set<String> MEASURED = Set.of("MEMBER", "HELD-OFFICE");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> ENDS_IN_A_NAME =
            Set.of(
                    "MET",
                    "HOSTED",
                    "VISITED",
                    "RECEIVED",
                    "INCLUDES",
                    "MEMBER",
                    "FOUNDER",
                    "JOINED",
                    "LEFT",
                    "HELD-OFFICE",
                    "HELD-TIMED",
                    "TOOK-OFFICE",
                    "SUCCEEDED");
    private static final int REACH_OF_CALL_OFF = 7; // items
    private static final Set<String> PLANNED =
            Set.of("MET", "HOSTED", "VISITED", "TOOK-PLACE", "LEADERS-MET");
    private static final Set<String> CALLED_OFF =
            Set.of(
                    "cancelled",
                    "canceled",
                    "postponed",
                    "planned",
                    "scheduled",
                    "upcoming",
                    "proposed",
                    "delayed",
                    "abandoned",
                    "rescheduled");
    private static final Set<String> LEADS_ELSEWHERE = Set.of("of", "to", "into", "out", "against");

    private final Text text;
    private final List<Item> items;

    Clauses(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /// Whether the words around bear a reading.
    boolean bears(Reading reading) {
        return !isMisplaced(reading)
                && !isOfMore(reading)
                && !isMeasured(reading)
                && !isOfAnother(reading)
                && !isQualified(reading)
                && !isCalledOff(reading)
                && !isOfThatTime(reading)
                && !isCutShort(reading);
    }

    /// What stands behind "if" or "whether", or behind an opening "should" or "had", is supposed,
    /// and what stands before it in the same clause.
    boolean isSupposed(Reading reading) {
        if (INVERTED.contains(text.fold(items.getFirst()))) {
            return true;
        }
        for (int i = 0; i < items.size(); i++) {
            if (StatementLanguage.IF.of(items.get(i))
                    && (i < reading.end() || !isParted(reading.end(), i))) {
                return !isParted(i, reading.first(), ";");
            }
        }
        return false;
    }

    private boolean isParted(int from, int to) {
        return isParted(from, to, ",") || isParted(from, to, ";");
    }

    private boolean isParted(int from, int to, String mark) {
        for (int i = from; i < to; i++) {
            if (text.fold(items.get(i)).equals(mark)) {
                return true;
            }
        }
        return false;
    }

    /// A rule for the head of a sentence or clause, elsewhere: there the words belong to what
    /// stands before ("served for thirty years after …").
    private boolean isMisplaced(Reading reading) {
        return reading.rule().as().contains("opening")
                && reading.first() > 0
                && !text.fold(items.get(reading.first() - 1)).equals(",");
    }

    /// "a member for 12 years", "had been president for three years": the length is what is
    /// claimed.
    private boolean isMeasured(Reading reading) {
        return MEASURED.contains(reading.rule().sort())
                && reading.end() + 1 < items.size()
                && text.fold(items.get(reading.end())).equals("for")
                && StatementLanguage.LENGTH.of(items.get(reading.end() + 1));
    }

    /// "Smith, Brown and Jones met": two of three who met together, not in pairs.
    private boolean isOfMore(Reading reading) {
        int before = reading.first() - 2;
        return reading.rule().sort().equals("MET")
                && before >= 0
                && text.fold(items.get(before + 1)).equals(",")
                && StatementLanguage.WHO.of(items.get(before));
    }

    /// "the wife of Joe Brown met …", "neither Kenya nor Uganda left …": the subject is another, or
    /// more than is read. A relative clause belongs to the name all the same.
    private boolean isOfAnother(Reading reading) {
        if (reading.first() == 0
                || reading.rule().sort().equals("COUNT")
                || isBeside(reading)
                || !(belongsTo(items.get(reading.first() - 1)) || isAsRole(reading))) {
            return false;
        }
        boolean contrasted = text.fold(items.get(reading.first() - 1)).equals("not");
        for (int i = reading.first(); !contrasted && i < reading.end(); i++) {
            if (RELATIVE.contains(text.fold(items.get(i)))) {
                return false;
            }
        }
        return !reading.parts().containsKey("length") && !reading.parts().containsKey("nth");
    }

    /// "Under Joe Brown, president from 1990 to 2019, …": what stands beside a name is said of it,
    /// wherever the name stands.
    private boolean isBeside(Reading reading) {
        var sort = reading.rule().sort();
        if (!sort.startsWith("HELD-") || reading.first() + 1 >= items.size()) {
            return false;
        }
        var next = text.fold(items.get(reading.first() + 1));
        return sort.equals("HELD-YEARS") || next.equals(",") || next.equals("(");
    }

    /// "Joe Brown's term as president of Kenya ran …": the office is no subject.
    private boolean isAsRole(Reading reading) {
        return StatementLanguage.ROLE.of(items.get(reading.first()))
                && text.fold(items.get(reading.first() - 1)).equals("as");
    }

    /// "the third president in a year", "the first country to leave since 2010": a place among some
    /// of them only.
    private boolean isQualified(Reading reading) {
        if (!reading.rule().sort().endsWith("-NTH") || reading.end() >= items.size()) {
            return false;
        }
        var next = items.get(reading.end());
        boolean dated =
                reading.end() + 1 < items.size()
                        && (text.fold(next).equals("on") || text.fold(next).equals("in"))
                        && StatementLanguage.DATE.of(items.get(reading.end() + 1));
        return !dated
                && !isMark(next)
                && !StatementLanguage.END.of(next)
                && !StatementLanguage.DATE.of(next)
                && !text.fold(next).equals("and")
                && !text.fold(next).equals("but");
    }

    /// "his visit to Kenya in May was called off"
    private boolean isCalledOff(Reading reading) {
        if (!PLANNED.contains(reading.rule().sort())) {
            return false;
        }
        boolean was = false;
        for (int i = reading.first();
                i < Math.min(items.size(), reading.end() + REACH_OF_CALL_OFF);
                i++) {
            boolean behind = i >= reading.end();
            was |= behind && StatementLanguage.AUX.of(items.get(i));
            if (CALLED_OFF.contains(text.fold(items.get(i))) && (was || !behind)) {
                return true;
            }
        }
        return false;
    }

    /// Where "respectively" stands in a reading or behind it: "Kenya and Uganda joined in 2004 and
    /// 2009 respectively", so that each has a time of its own.
    OptionalInt respectively(Reading reading) {
        for (int i = reading.first(); i < items.size(); i++) {
            var word = text.fold(items.get(i));
            if (word.equals("respectively")) {
                return OptionalInt.of(i);
            }
            if (i >= reading.end() && (word.equals(";") || word.equals("."))) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /// "By then Joe Brown had governed for four years", "Joe Brown was president then": at a time
    /// that other sentences tell.
    private boolean isOfThatTime(Reading reading) {
        boolean then =
                reading.end() < items.size()
                        && text.fold(items.get(reading.end())).equals("then")
                        && reading.end() + 1 < items.size()
                        && isMark(items.get(reading.end() + 1));
        return then || saysBefore(reading, "by", "then") || saysBefore(reading, "that", "time");
    }

    private boolean saysBefore(Reading reading, String first, String second) {
        for (int i = Math.max(1, reading.first() - 3); i < reading.end(); i++) {
            if (text.fold(items.get(i)).equals(second)
                    && text.fold(items.get(i - 1)).equals(first)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongsTo(Item before) {
        var word = text.fold(before);
        return OF_ANOTHER.contains(word)
                || (StatementLanguage.PREP.of(before) && !BEFORE_A_CLAUSE.contains(word));
    }

    /// "joined the NATO exercise", "met Joe Brown's aide", "led Kenya to victory".
    private boolean isCutShort(Reading reading) {
        if (!ENDS_IN_A_NAME.contains(reading.rule().sort())
                || reading.parts().containsKey("when")
                || reading.end() >= items.size()
                || isMark(items.get(reading.end() - 1))) {
            return false;
        }
        var next = items.get(reading.end());
        if (reading.parts().containsKey("rules") && LEADS_ELSEWHERE.contains(text.fold(next))) {
            return true;
        }
        return !follows(next);
    }

    private boolean follows(Item next) {
        return StatementLanguage.END.of(next)
                || StatementLanguage.DATE.of(next)
                || StatementLanguage.NO_TIME.of(next)
                || StatementLanguage.LENGTH.of(next)
                || StatementLanguage.PREP.of(next)
                || StatementLanguage.PARTICLE.of(next)
                || StatementLanguage.ADVERB.of(next)
                || StatementLanguage.AUX.of(next)
                || StatementLanguage.CONJUNCTION.of(next)
                || StatementLanguage.CLAUSE_STOP.of(next)
                || StatementLanguage.FOLLOWS_WELL.of(next)
                || isMark(next);
    }

    private boolean isMark(Item item) {
        var word = text.fold(item);
        return !word.isEmpty()
                && !Character.isLetterOrDigit(word.codePointAt(0))
                && !word.startsWith("'");
    }
}
