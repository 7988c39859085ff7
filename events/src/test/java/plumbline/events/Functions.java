package plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import plumbline.function.checktext.CheckText;
import plumbline.function.checkturnout.CheckTurnout;
import plumbline.function.checkunvote.CheckUnVote;
import plumbline.function.checkvoteshare.CheckVoteShare;
import plumbline.function.publishfacts.PublishFacts;
import plumbline.function.readfacts.ReadFacts;
import plumbline.http.HttpFunction;
import plumbline.http.RecordingContext;
import plumbline.store.FactTable;

/// The functions by the names of their folders.
final class Functions {

    private static final Map<String, Function<FactTable, HttpFunction>> BY_FOLDER =
            Map.of(
                    "check-text", CheckText::new,
                    "check-vote-share", CheckVoteShare::new,
                    "check-turnout", CheckTurnout::new,
                    "check-un-vote", CheckUnVote::new,
                    "read-facts", ReadFacts::new,
                    "publish-facts", PublishFacts::new);

    private Functions() {}

    /// The function that an event is for: the event's name begins with its folder's.
    static HttpFunction of(String event, FactTable facts) {
        return BY_FOLDER.entrySet().stream()
                .filter(entry -> event.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue()
                .apply(facts);
    }

    /// What a function answers to an event, as it answers Lambda.
    static String answer(HttpFunction function, byte[] event) throws IOException {
        var output = new ByteArrayOutputStream();
        var context = new RecordingContext();
        function.handleRequest(new ByteArrayInputStream(event), output, context);
        assertThat(context.lines()).as("the one line of a request that goes well").hasSize(1);
        return output.toString(StandardCharsets.UTF_8);
    }
}
