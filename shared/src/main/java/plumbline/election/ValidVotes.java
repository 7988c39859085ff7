package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;

/// The votes counted, as the sum of a report's results: only where these cover all choices, which
/// a list of results need not do. The report's own percentages tell, by their sum or by the sum of
/// the votes that they imply; where it has none, a referendum's two answers or the two of a second
/// round do.
///
/// @param choices everybody and everything that stood, in any report of the election
/// @param contest what was voted on
/// @param lastOfTwo whether it is a round with exactly two that stood
record ValidVotes(Set<String> choices, Contest contest, boolean lastOfTwo) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// The last place of a report's percentages: that of the one with the most decimals, since JSON
    /// writes 2.60 as 2.6.
    static Optional<BigDecimal> unit(Report report) {
        return unit(percents(report));
    }

    private static Optional<BigDecimal> unit(List<BigDecimal> percents) {
        int most = 0;
        for (var percent : percents) {
            most = Math.max(most, percent.scale());
        }
        return percents.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.ONE.scaleByPowerOfTen(-most));
    }

    /// Whether the percentages of a report leave no room for anybody that it does not list.
    static boolean percentsAreComplete(Report report) {
        var percents = percents(report);
        if (percents.isEmpty() || percents.size() < report.results().size()) {
            return false;
        }
        var slack =
                unit(percents)
                        .orElseThrow()
                        .multiply(BigDecimal.valueOf(percents.size()))
                        .divide(TWO, Value.QUOTIENT);
        return HUNDRED.subtract(sum(percents)).abs().compareTo(slack) <= 0;
    }

    /// What the percentages of a report leave for those that it does not list, in percent.
    static BigDecimal rest(Report report) {
        return HUNDRED.subtract(sum(percents(report))).max(BigDecimal.ZERO);
    }

    /// The votes counted, where the results of a report are all of them and, where it has
    /// percentages, agree with these.
    OptionalLong total(Report report) {
        var total = sumOfVotes(report);
        return total.isPresent() && isComplete(report) && agrees(report, total.getAsLong())
                ? total
                : OptionalLong.empty();
    }

    /// The sum of the votes of a report whose results are all there and yet do not agree with its
    /// percentages (rule 9).
    OptionalLong contradictoryTotal(Report report) {
        var total = sumOfVotes(report);
        return total.isPresent()
                        && percentsAreComplete(report)
                        && !agrees(report, total.getAsLong())
                ? total
                : OptionalLong.empty();
    }

    private static OptionalLong sumOfVotes(Report report) {
        long sum = 0;
        for (var result : report.results()) {
            if (result.votes().isEmpty()) {
                return OptionalLong.empty();
            }
            sum += result.votes().getAsLong();
        }
        return sum > 0 ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private boolean isComplete(Report report) {
        if (percentsAreComplete(report)) {
            return true;
        }
        var listed = report.results().stream().map(Result::choice).collect(Collectors.toSet());
        if (!listed.containsAll(choices)) {
            return false;
        }
        // With some percentages, agreement with the sum is what shows that nobody is missing.
        var percents = percents(report);
        return percents.isEmpty()
                ? lastOfTwo || (contest == Contest.REFERENDUM && listed.size() == 2)
                : percents.size() < report.results().size();
    }

    private static boolean agrees(Report report, long total) {
        var unit = unit(report).orElse(BigDecimal.ONE);
        return report.results().stream()
                .filter(result -> result.percent().isPresent())
                .allMatch(
                        result ->
                                Value.percentOf(result.votes().getAsLong(), total)
                                                .subtract(result.percent().orElseThrow())
                                                .abs()
                                                .compareTo(unit)
                                        < 0);
    }

    private static List<BigDecimal> percents(Report report) {
        var percents = new ArrayList<BigDecimal>(report.results().size());
        for (var result : report.results()) {
            result.percent().ifPresent(percents::add);
        }
        return percents;
    }

    private static BigDecimal sum(List<BigDecimal> percents) {
        var sum = BigDecimal.ZERO;
        for (var percent : percents) {
            sum = sum.add(percent);
        }
        return sum;
    }
}
