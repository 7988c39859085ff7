package plumbline.store;

import org.junit.jupiter.api.Nested;
import plumbline.deployment.Cloud;
import plumbline.deployment.OnCloud;

/// Everything that the table promises, on what stands for AWS.
@OnCloud
class FactTableOnCloudTest {

    @Nested
    class AccessPatterns extends AccessPatternsContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class Publishing extends PublishingContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class Withdrawing extends WithdrawalContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class RivalPublishers extends RivalPublishersContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class BrokenOff extends BrokenOffContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class FailingTable extends FailingTableContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class Searching extends SearchContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class NewerCatalogue extends NewerCatalogueContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class OneMoment extends OneMomentContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }

    @Nested
    class OutdatedEntries extends OutdatedEntriesContract {
        @Override
        TableEndpoint endpoint() {
            return Cloud.dynamoDb();
        }
    }
}
