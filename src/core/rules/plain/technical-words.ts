/**
 * Words that only those who build or guard systems know; sources of patterns for whole words. Where the draft speaks
 * to such people, they are theirs.
 */
export const technicalWords: readonly string[] = [
  // how passwords and secrets are kept
  "(?:salted|unsalted|hashed|peppered)(?: and (?:salted|hashed))? (?:\\w+ )?(?:hash(?:es)?|passwords?|form|values?)",
  "(?:(?:un)?salted|hashed) and (?:hashed|salted)|(?:is|are|was|were|been|only|being) hashed",
  "(?:password |sha-?\\d+ |md5 |cryptographic )hash(?:es)?",
  "(?:md5|sha-?(?:1|256|512)|bcrypt|argon2|aes(?:-?\\d+)?|rsa|tls|pgp)",
  "plaintext|cleartext",
  "(?:encrypted |encryption |data )?(?:at rest|in transit)(?= (?:and|or|but)\\b|[.,;!]|$| (?:is|are|was|were)\\b)",
  "(?:re-encrypt(?:ed|ing)?|end-to-end encryption|key rotation|tokeni[sz](?:ed|ation)|pseudonymi[sz]ed|obfuscated)",
  "(?:rotat(?:e|ed|ing)|invalidat(?:e|ed|ing)|revok(?:e|ed|ing)) (?:\\w+ ){0,3}?(?:tokens?|keys?|credentials?|secrets?|certificates?|sessions?)",
  "(?:oauth|saml|jwt|api|access|session|refresh|bearer) tokens?",
  // weak points and attacks
  "(?:sql|command|code|prompt|script) injection|cross-site (?:scripting|request forgery)|xss|csrf|ssrf|rce|idor",
  "(?:remote|arbitrary) code execution|buffer overflow|path traversal|directory traversal|deserialization",
  "zero[- ]days?|0-days?|cves?(?:-[\\d-]+)?|unpatched|exploit chain|proof of concept|attack chain|kill chain",
  "(?:ddos|dos|distributed denial[- ]of[- ]service|volumetric|layer[- ]7)(?: attacks?)?|denial[- ]of[- ]service(?: attacks?)?",
  "(?:web ?shells?|rootkits?|botnets?|keyloggers?|info-?stealers?|payloads?|c2|command[- ]and[- ]control)(?: servers?| traffic)?",
  "(?:spear[- ]?phishing|smishing|vishing|password spraying|session hijacking|man[- ]in[- ]the[- ]middle|supply[- ]chain (?:attack|compromise))",
  "dump(?:ed|ing)? (?:the |our |a )?(?:\\w+ )?(?:tables?|database|credentials|memory)",
  "misconfigur(?:ed|ation|ations)|attackers? pivoted|persistence mechanism|privileged (?:access|accounts?|credentials)|escalated privileges|ttps?|iocs?",
  // what it runs on
  "(?:(?:s3|storage|cloud|blob|aws) )buckets?|acls?|access control lists?|dmz|vpc|vlans?|subnets?|firewall rules?|bastion hosts?",
  "(?:edr|xdr|mdr|siem|iam|mfa|2fa|sso|rdp|ssh|smb|ldap|waf|dlp|dns|bgp|ci/cd)",
  "active directory|domain controllers?|endpoints?(?: detection(?: and response)?)?|hypervisors?|virtual machines?|kubernetes|docker",
  "(?:production|prod|staging) (?:environment|database|servers?|cluster|instance|systems?)|database (?:cluster|replicas?|shards?|instance)",
  "(?:back-?end|front-?end|middleware|load balancers?|reverse prox(?:y|ies)|message queues?|micro-?services?|webhooks?|cron ?jobs?|api endpoints?|(?:upstream|downstream) (?:\\w+ )?(?:providers?|services?|dependenc(?:y|ies)|systems?|vendors?))",
  "(?:data ?stores?|open directory|query strings?|telemetry)",
  // how it fails and is mended
  "fail-?overs?|failed over|split[- ]brain|latency|packet loss|throughput|throttl(?:ed|ing)|rate[- ]limit(?:s|ed|ing)?|timeouts|cascading (?:failures?|timeouts?)|retry storm|thundering herd|race conditions?|deadlocks?|memory leaks?|out-of-memory|null pointer",
  "(?:5xx|http \\d{3}|50[0234]) errors?|error rates?|cache (?:poisoning|invalidation|miss(?:es)?)|(?:bgp|dns|route) (?:leak|propagation|resolution|hijack(?:ing)?)|single points? of failure|redundan(?:cy|t) (?:systems?|links?|path)",
  "rollbacks?|provision(?:ed|ing) (?:servers?|instances?)|root[- ]cause analysis|rca|mttr|rto|rpo|hot ?swap",
  "air-?gapped|immutable backups?dbox(?:ed|ing)?|sinkhol(?:e|ed|ing)|white-?listed|black-?listed|allow-?list(?:ed)?|threat (?:hunting|intelligence|vectors?)|penetration test(?:s|ing)?|pen ?tests?|forensic images?",
];
