package plumbline.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Signed requests to the services of [Cloud], in the few forms that they have. The SDK's clients
/// for five more services would be five more libraries for a dozen requests.
final class CloudRequests implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    /// A query that is answered in XML.
    ///
    /// @param action the action, with the version of its API: `CreateStack 2010-05-15`
    Answer query(String service, String action, Map<String, String> parameters) throws IOException {
        var words = action.split(" ", 2);
        var form =
                "Action="
                        + words[0]
                        + "&Version="
                        + words[1]
                        + parameters.entrySet().stream()
                                .map(each -> "&" + each.getKey() + "=" + encoded(each.getValue()))
                                .collect(Collectors.joining());
        var type = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return new Answer(send(service, SdkHttpMethod.POST, "/", type, bytes(form)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// A request that is answered in JSON.
    JsonNode get(String service, String path) throws IOException {
        return JSON.readTree(send(service, SdkHttpMethod.GET, path, Map.of(), new byte[0]));
    }

    /// A request in JSON that is answered in JSON.
    JsonNode json(String service, String target, String body) throws IOException {
        var headers = Map.of("Content-Type", "application/x-amz-json-1.1", "X-Amz-Target", target);
        return JSON.readTree(send(service, SdkHttpMethod.POST, "/", headers, bytes(body)));
    }

    /// Puts something at a path.
    void put(String service, String path, byte[] content) throws IOException {
        send(service, SdkHttpMethod.PUT, path, Map.of(), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] send(
            String service,
            SdkHttpMethod method,
            String path,
            Map<String, String> headers,
            byte[] body)
            throws IOException {
        var address = URI.create(Cloud.address() + path);
        var request = SdkHttpRequest.builder().method(method).uri(address);
        headers.forEach(request::putHeader);
        var payload = ContentStreamProvider.fromByteArray(body);
        var signed =
                signer.sign(
                        r ->
                                r.request(request.build())
                                        .payload(payload)
                                        .identity(Cloud.credentials().resolveCredentials())
                                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                                        .putProperty(
                                                AwsV4HttpSigner.REGION_NAME, Cloud.region().id()));
        var prepared = HttpExecuteRequest.builder().request(signed.request());
        if (method != SdkHttpMethod.GET) { // which the JDK's client would make a POST of
            prepared.contentStreamProvider(payload);
        }
        var response = http.prepareRequest(prepared.build()).call();
        var content = response.responseBody();
        var answer = content.isPresent() ? content.get().readAllBytes() : new byte[0];
        if (!response.httpResponse().isSuccessful()) {
            throw new IOException(
                    service + " " + path + ": " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }

    /// An answer in XML.
    static final class Answer {

        private final Document document;

        private Answer(byte[] xml) throws IOException {
            try {
                document =
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(xml));
            } catch (ParserConfigurationException | SAXException noXml) {
                throw new IOException(noXml);
            }
        }

        /// The texts of all elements of a name, in order.
        List<String> texts(String element) {
            var found = document.getElementsByTagName(element);
            var texts = new ArrayList<String>();
            for (int at = 0; at < found.getLength(); at++) {
                texts.add(found.item(at).getTextContent());
            }
            return texts;
        }
    }
}
