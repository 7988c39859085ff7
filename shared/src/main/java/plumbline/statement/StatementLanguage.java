package plumbline.statement;

import java.util.List;
import plumbline.text.Language;
import plumbline.text.Language.ItemTest;

/// The words and rules that claims on statements are read by.
final class StatementLanguage {

    static final Language LANGUAGE =
            Language.load(
                    List.of(
                            "/plumbline/text/common.lexicon",
                            "/plumbline/statement/statement.lexicon"),
                    List.of(
                            "/plumbline/text/common.grammar",
                            "/plumbline/statement/statement.grammar"));

    static final ItemTest BARE = LANGUAGE.is("bare");
    static final ItemTest FORMER = LANGUAGE.is("former");
    static final ItemTest OTHER_PERSON = LANGUAGE.is("other-person");
    static final ItemTest PRONOUN_IT = LANGUAGE.is("pronoun-it");
    static final ItemTest PRONOUN_THEY = LANGUAGE.is("pronoun-they");
    static final ItemTest COUNTRIES = LANGUAGE.is("countries");
    static final ItemTest BOTH_COUNTRIES = LANGUAGE.is("both-countries");
    static final ItemTest SAY = LANGUAGE.is("say");
    static final ItemTest IF = LANGUAGE.is("if");
    static final ItemTest WHO = LANGUAGE.is("who");
    static final ItemTest AUX = LANGUAGE.is("aux");
    static final ItemTest WEEKDAY = LANGUAGE.is("weekday");
    static final ItemTest PARTICLE = LANGUAGE.is("particle");
    static final ItemTest CONJUNCTION = LANGUAGE.is("conj");
    static final ItemTest FOLLOWS_WELL = LANGUAGE.is("follows-well");
    static final ItemTest END = LANGUAGE.is("end");
    static final ItemTest LENGTH = LANGUAGE.is("length");
    static final ItemTest IN_OFFICE = LANGUAGE.is("in-office");
    static final ItemTest OFFICE = LANGUAGE.is("office");
    static final ItemTest COUNTERPART = LANGUAGE.is("counterpart-of");
    static final ItemTest THEIR_CAPITAL = LANGUAGE.is("their-capital");
    static final ItemTest JOIN = LANGUAGE.is("join-verb");
    static final ItemTest ADMIT = LANGUAGE.is("admit-verb");
    static final ItemTest ENTER = LANGUAGE.is("enter-alone");
    static final ItemTest EXIT = LANGUAGE.is("exit-alone");
    static final ItemTest WORD = LANGUAGE.is("word");
    static final ItemTest LEAVE = LANGUAGE.is("leave-verb");
    static final ItemTest ROLE = LANGUAGE.is("role");
    static final ItemTest PRONOUN = LANGUAGE.is("pronoun");
    static final ItemTest PREDECESSOR = LANGUAGE.is("predecessor");
    static final ItemTest ANAPHORIC = LANGUAGE.is("anaphoric");
    static final ItemTest DATE = LANGUAGE.is("date");
    static final ItemTest NO_TIME = LANGUAGE.is("no-time");
    static final ItemTest ADVERB = LANGUAGE.is("adv");
    static final ItemTest PREP = LANGUAGE.is("prep");
    static final ItemTest CLAUSE_STOP = LANGUAGE.is("clause-stop");
    static final ItemTest AREA = LANGUAGE.is("area");
    static final ItemTest CAPITALISED = LANGUAGE.is("Cap");

    private StatementLanguage() {}
}
