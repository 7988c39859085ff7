package plumbline.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.check.Family;
import plumbline.check.TextRequest;
import plumbline.claim.Named;
import plumbline.claim.StatementClaim;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.text.Page;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Claims on what statements say: offices, memberships, meetings, visits, dates and lengths of
/// time.
public final class StatementFamily implements Family<StatementClaim> {

    private final StatementReader reader = new StatementReader();

    @Override
    public Class<StatementClaim> claims() {
        return StatementClaim.class;
    }

    @Override
    public List<Recognized<StatementClaim>> recognize(
            Page page, TextRequest request, Catalogue catalogue) {
        return reader.read(page, request, catalogue);
    }

    /// Names are bound where they are read; no route takes these claims.
    @Override
    public StatementClaim bind(StatementClaim claim, Catalogue catalogue) {
        return claim;
    }

    @Override
    public Set<String> needs(StatementClaim bound, Catalogue catalogue) {
        var ids = new TreeSet<String>();
        for (var statement : Relevant.to(bound.assertion(), Archive.of(catalogue))) {
            ids.add(statement.id());
            ids.addAll(statement.sources());
        }
        return ids;
    }

    @Override
    public Finding judge(StatementClaim bound, Facts.Read read, Catalogue catalogue) {
        var archive = Archive.of(catalogue);
        var unsure = names(bound.assertion()).filter(named -> named.ids().size() != 1).findFirst();
        if (unsure.isPresent()) {
            return unsure(unsure.get());
        }
        var hearing = Hearing.of(bound, read, archive);
        return ruling(bound, hearing).finding(bound.negated(), archive);
    }

    private static Finding unsure(Named named) {
        return named.ids().isEmpty()
                ? Finding.undecided(
                        Reason.UNKNOWN_NAME,
                        "It is not known whom \"%s\" names.".formatted(named.text()))
                : Finding.undecided(
                        Reason.UNKNOWN_NAME,
                        "\"%s\" may name any of %s."
                                .formatted(named.text(), String.join(", ", named.ids())));
    }

    private static Stream<Named> names(Assertion assertion) {
        return switch (assertion) {
            case Assertion.HeldOffice held -> Stream.of(held.person());
            case Assertion.HeldTwice twice -> Stream.of(twice.first().person());
            case Assertion.OfficeOrder order -> Stream.of(order.person());
            case Assertion.Succeeded turn -> Stream.of(turn.person(), turn.predecessor());
            case Assertion.Term term -> Stream.of(term.person());
            case Assertion.TermCount terms -> Stream.of(terms.person());
            case Assertion.OfficeLength length -> Stream.of(length.person());
            case Assertion.Met met -> Stream.of(met.person(), met.other());
            case Assertion.Visited visited -> Stream.of(visited.person());
            case Assertion.Membership membership -> Stream.of(membership.organization());
            case Assertion.MembershipLength length -> Stream.of(length.organization());
            case Assertion.MembershipOrder order -> Stream.of(order.organization());
            case Assertion.MemberCount count -> Stream.of(count.organization());
            case Assertion.HappenedOn _, Assertion.TimeSince _ -> Stream.of();
        };
    }

    private static Ruling ruling(StatementClaim bound, Hearing hearing) {
        return switch (bound.assertion()) {
            case Assertion.HeldOffice held -> new OfficeJudge(hearing).held(held);
            case Assertion.HeldTwice(var first, var again) ->
                    Ruling.all(
                            List.of(
                                    new OfficeJudge(hearing).held(first),
                                    new OfficeJudge(hearing).held(again)));
            case Assertion.OfficeOrder order -> new OrderJudge(hearing).holder(order);
            case Assertion.Succeeded turn -> new SuccessionJudge(hearing).succeeded(turn);
            case Assertion.Term term -> new TermJudge(hearing).term(term);
            case Assertion.TermCount terms -> new TermJudge(hearing).count(terms);
            case Assertion.OfficeLength length -> new OfficeJudge(hearing).length(length);
            case Assertion.HappenedOn happened -> new EventJudge(hearing).on(happened);
            case Assertion.TimeSince since -> new EventJudge(hearing).since(since);
            case Assertion.Met met -> new MeetingJudge(hearing).met(met);
            case Assertion.Visited visited -> new MeetingJudge(hearing).visited(visited);
            case Assertion.Membership members ->
                    new MembershipJudge(hearing).members(members, bound.negated());
            case Assertion.MembershipLength length -> new MembershipJudge(hearing).length(length);
            case Assertion.MembershipOrder order -> new OrderJudge(hearing).member(order);
            case Assertion.MemberCount count -> new MembershipJudge(hearing).count(count);
        };
    }
}
