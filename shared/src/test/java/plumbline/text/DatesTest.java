package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.fact.PartialDate;

/// Dates are read in every usual order, and from the day of publication.
class DatesTest {

    /// A Wednesday.
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 11, 23));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 November 2022      | 2022-11-20 | 3",
                "November 20, 2022     | 2022-11-20 | 4",
                "Nov. 20, 2022         | 2022-11-20 | 5",
                "20th of November 2022 | 2022-11-20 | 5",
                "2022-11-20            | 2022-11-20 | 5",
                "November 2022         | 2022-11    | 2",
                "2022                  | 2022       | 1",
            })
    void readsADateOfTheCalendar(String text, String date, int length) {
        assertThat(found(text, Optional.empty()))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.when().date()).isEqualTo(PartialDate.parse(date));
                            assertThat(found.length()).isEqualTo(length);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 November       | 2022-11-20",
                "December 5        | 2021-12-05",
                "Sunday            | 2022-11-20",
                "yesterday         | 2022-11-22",
                "today             | 2022-11-23",
                "10 days ago       | 2022-11-13",
                "last month        | 2022-10",
                "last March        | 2022-03",
                "last year         | 2021",
                "two years ago     | 2020",
            })
    void readsADateFromThePublication(String text, String date) {
        assertThat(found(text, PUBLISHED).flatMap(found -> found.when().date()))
                .isEqualTo(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last week        | 2022-11-09 | 2022-11-22",
                "this week        | 2022-11-16 | 2022-11-23",
                "a week ago       | 2022-11-13 | 2022-11-19",
                "three months ago | 2022-08-07 | 2022-09-08",
                "earlier this year | 2022-01-01 | 2022-11-22",
                "earlier this month | 2022-11-01 | 2022-11-22",
                "4 to 6 July 2022 | 2022-07-04 | 2022-07-06",
                "4–6 July 2022    | 2022-07-04 | 2022-07-06",
                "July 4 to 6, 2021 | 2021-07-04 | 2021-07-06",
                "July 4-6         | 2022-07-04 | 2022-07-06",
            })
    void readsAStretchOfDays(String text, LocalDate first, LocalDate last) {
        assertThat(found(text, PUBLISHED).map(Dates.Found::when))
                .contains(new When.Stretch(first, last, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "last week", "two years ago", "this month"})
    void readsNoRelativeDateWhereThePublicationIsNotKnown(String text) {
        assertThat(found(text, Optional.empty())).isEmpty();
    }

    @Test
    void aCountBehindAMonthIsNoDay() {
        assertThat(found("May 20 per cent", PUBLISHED))
                .hasValueSatisfying(found -> assertThat(found.length()).isEqualTo(1));
    }

    @Test
    void aDayThatIsNoneMeansNoDate() {
        assertThat(found("31 February 2021", PUBLISHED).flatMap(found -> found.when().date()))
                .isEmpty();
    }

    private static Optional<Dates.Found> found(String text, Optional<LocalDate> published) {
        var tokens = Tokenizer.tokenize(text);
        return new Dates(tokens, new Numerals(tokens), published).at(0);
    }
}
