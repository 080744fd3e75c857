//! Names of the built-in catalogue. Written by a test of obs-codes-macros with `UPDATE_EXPECT=1`.

/// A hash of the specs that the lists were written from.
#[cfg(feature = "spec")]
pub(super) const FINGERPRINT: u64 = 0x3e70_b20f_3bbf_cbcd;

pub(super) const STATUSES: &[(u16, &str)] = &[
    (400, "BadRequest"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (500, "InternalServerError"),
    (503, "ServiceUnavailable"),
    (203, "NonAuthoritativeInformation"),
    (301, "MovedPermanently"),
    (304, "NotModified"),
    (307, "TemporaryRedirect"),
    (401, "Unauthorized"),
    (406, "NotAcceptable"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "PayloadTooLarge"),
    (414, "UriTooLong"),
    (416, "RangeNotSatisfiable"),
    (422, "UnprocessableEntity"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (501, "NotImplemented"),
];

/// The causes and error codes, in one text, which takes the compiler less time than a list.
pub(super) const NAMES: &str = "\
    AccessDenied AccessForbidden AccessKeyDisabled AccessKeyMissing AccessLabelNotFound AccountDeregistered AccountFrozen \
    AccountInArrears AccountProblem AccountRestricted AgencyNotFound AgencySetupFailed AgencyWithoutPermissions AllAccessDisabled \
    AlreadyRestored AmbiguousGrantByEmailAddress AnonymousHeaderOverride AppendPositionMismatch AppendTooLarge \
    AzRedundancyTypeNotSupported AzRedundancyUnsupported BadAccessLabel BadDigest BadDomainName BadRequest BlockedAfterWrongSignatures \
    BucketAliasNotFound BucketAlreadyExists BucketAlreadyOwnedByYou BucketBeingResized BucketConfigurationNotFound BucketDeleted \
    BucketExpanding BucketLimitReached BucketNameTaken BucketNotEmpty BucketNotFound BucketQuotaExceeded BucketSettingConflict \
    BucketStateConflict CallbackFailed CallbackPolicyInvalid ClientTimeout ClockAhead ClockBehind ClockSkew ConditionNotMet \
    ConflictingOperation ConsoleOnlyUser ContentLengthMissing ContentMd5Malformed CopyLimitReached CorsNotConfigured CorsRefused \
    Crc64Mismatch CredentialScopeExpired CredentialsNotSupported CrossLocationLoggingProhibited CustomDomainAreadyExist \
    CustomDomainLimitReached CustomDomainNotBound CustomDomainNotExist CustomDomainNotFound CustomDomainTaken DeregisterUserId \
    DirectoryNotEmpty EntityTooLarge EntityTooSmall ExpiredToken FeatureNotEnabled FileGatewayBucket FileSystemNameConflict \
    ForbidAnonReqOverwriteRespHead FormFieldsTooLarge FormPolicyViolated FrozenUserId FsNotSupport FsObjectConflict FsRenameConflict \
    GetQosTokenException GranteeNotIdentified HeaderNotImplemented HeadersTooLarge IamUserDisabled IllegalLocationConstraintException \
    IllegalVersioningConfigurationException InArrearOrInsufficientBalance IncompleteBody IncorrectNumberOfFilesInPostRequest \
    InlineDataTooLarge InsufficientStorageSpace InternalError InvalidAccessKey InvalidAccessKeyId InvalidAddressingHeader \
    InvalidArgument InvalidBucket InvalidBucketName InvalidBucketState InvalidBucketStoragePolicy InvalidContentLength \
    InvalidCredentials InvalidDateHeader InvalidDefaultStorageClass InvalidDeleteList InvalidDigest InvalidEncryptionAlgorithmError \
    InvalidEncryptionHeaders InvalidLocationConstraint InvalidObjectState InvalidPart InvalidPartOrder InvalidPayer \
    InvalidPolicyDocument InvalidRange InvalidRedirectLocation InvalidRequest InvalidRequestBody InvalidRequestParameter \
    InvalidSdkParameter InvalidSecurity InvalidSecurityToken InvalidStorageClass InvalidTag InvalidTagError \
    InvalidTargetBucketForLogging InvalidToken InvalidUri InventoryCountOverLimit InventoryLimitReached InventoryPrefixOverlap \
    KeyTooLong KeyTooLongError KmsDisabledException KmsKeyDisabled KmsKeyNotFound KmsNotFoundException KmsPermissionMissing \
    LocationMismatch LoggingTargetInOtherRegion LoggingTargetNotWritable MalformedAclError MalformedError MalformedFormUpload \
    MalformedLoggingStatus MalformedObjectLockError MalformedPolicy MalformedPostRequest MalformedQuotaError MalformedXml \
    MalformedXmlError MaxMessageLengthExceeded MaxPostPreDataLengthExceededError Md5Mismatch MetadataTooLarge MethodNotAllowed \
    MethodNotImplemented MethodNotSupported MethodUnfitForResource MissingBody MissingContentLength MissingHeader MissingRegion \
    MissingRequestBodyError MissingRequiredHeader MissingSecurityHeader MultipartUploadNotFound MultipleContentLengths NeedsFileSystem \
    NoInventoryForFileSystem NoRealNameAuthentication NoSuchBucket NoSuchBucketAlias NoSuchBucketPolicy NoSuchCorsConfiguration \
    NoSuchCustomDomain NoSuchEncryptionConfiguration NoSuchInventoryConfiguration NoSuchKey NoSuchLifecycleConfiguration NoSuchPolicy \
    NoSuchReplicationConfiguration NoSuchTagSet NoSuchTrashConfiguration NoSuchUpload NoSuchVersion NoSuchWebsiteConfiguration \
    NotAcceptable NotImplemented NotModified NotSignedUp NotSubscribed NotSuchBucketPolicy NotUploadInitiator ObjectArchived \
    ObjectHasAlreadyRestored ObjectLockNotEnabled ObjectLocked ObjectNotAppendable ObjectNotFound ObjectVersionNotFound Oef0006 \
    OperationAborted OperationNotSupported PartNotFound PartsOutOfOrder PathStyleRefused PayloadHashMismatch PayloadTooLarge \
    PermanentRedirect PermissionDenied PolicyNotFound PositionNotEqualToLength PreconditionFailed PrefixExistInclusionRelationship \
    PreflightHeaderMissing RangeNotSatisfiable Redirect RefererRefused RenameConflict RequestFormUnsuitable \
    RequestIsNotMultiPartContent RequestPayerDenied RequestRateTooHigh RequestTimeOut RequestTimeTooSkewed RequestTimeout \
    RequestTorrentOfBucketError RequestUriTooLarge RequesterPaysHeaderMissing ReservedBucketName ReservedForSpecialUsers \
    RestoreAlreadyInProgress RestoreInProgress RestoreNotApplicable RetentionDateTooEarly SecurityTokenMissing ServiceNotImplemented \
    ServiceNotSupported ServiceUnavailable SignatureDoesNotMatch SignatureMismatch SlowDown SocketTimeout StaleSignature \
    SwiftUnauthorized SymlinkTargetNotExist SymlinkTargetNotFound Sys0001 Sys0003 Sys0004 Sys0005 Sys0006 Sys0007 Sys0008 Sys0009 \
    Sys0010 Sys0011 Sys0012 Sys0013 Sys0014 Sys0015 Sys0016 Sys0018 Sys0019 Sys0020 Sys0021 Sys0022 Sys0023 Sys0024 Sys0025 Sys0026 \
    Sys0027 Sys0028 Sys0029 Sys0030 Sys0031 Sys0032 Sys0033 Sys0034 Sys0035 Sys0036 Sys0037 Sys0038 Sys0039 Sys0040 Sys0041 Sys0042 \
    Sys0043 Sys0044 SystemCapacityExhausted SystemCapacityNotEnough TagsNotFound TemporarilyUnreachable TemporaryAddress \
    TemporaryRedirect TokenRefreshRequired TooManyBuckets TooManyCustomDomains TooManyObjectCopied TooManyRequests \
    TooManyWrongSignature TorrentOfBucket Unauthorized UnexpectedContent UnprocessableContent UnresolvableGrantByEmailAddress \
    UnsignedRequest UnsuitableBody UnsupportedInFileSystem UnsupportedInRegion UriTooLong UrlExpired UserKeyMustBeSpecified \
    UserRestricted VirtualHostDomainRequired WebsiteBucketMissing WebsiteRedirect WorkflowAccountIdInvalid WorkflowApiUnknown \
    WorkflowAttributeMissing WorkflowInternal WorkflowNotAuthenticated WorkflowPermissionDenied WorkflowRegionMismatch \
    WorkflowTokenExpired WorkflowTokenOutdated WrongEndpoint XAmzContentSha256Mismatch";
