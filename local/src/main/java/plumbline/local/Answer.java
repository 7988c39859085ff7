package plumbline.local;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a function answered.
///
/// @param status the HTTP status
/// @param body empty where there is none
record Answer(int status, Map<String, String> headers, String body) {

    Answer {
        headers = Map.copyOf(headers);
    }

    /// Reads what a function hands to API Gateway (payload format 2.0).
    static Answer read(String event) {
        var answer = JsonView.of(event);
        var headers = new LinkedHashMap<String, String>();
        answer.member("headers")
                .ifPresent(
                        fields ->
                                fields.members()
                                        .forEach(
                                                field ->
                                                        fields.text(field.name())
                                                                .ifPresent(
                                                                        text ->
                                                                                headers.put(
                                                                                        field
                                                                                                .name(),
                                                                                        text))));
        return new Answer(
                Integer.parseInt(answer.text("statusCode").orElseThrow()),
                headers,
                answer.text("body").orElse(""));
    }
}
