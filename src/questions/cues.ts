/** Words beside which reasons and manners are told. */

export const REASONS =
  /(?<![\p{L}])(?:parce qu(?:e|['’])|car(?![\p{L}-])|puisqu(?:e|['’])|en raison d|à cause d|du fait d|grâce à|faute d|étant donné|sous prétexte|au motif|afin d|afin qu|dans le but|pour que|de peur|par crainte|c['’]est pourquoi|c['’]est la raison|en effet|dû à|due à|dus à|dues à|suite à|de manière à|because|since|due to|owing to|in order to|so that|so as to|as a result of|thanks to|on the grounds|for fear)/giu;
/** They tell of a purpose as often as not. */
export const PURPOSES =
  /(?<![\p{L}])(?:pour(?= (?:\p{L}{2,}(?:er|ir|re|oir)(?![\p{L}])|(?:l|le|la|les|se|s|y|en|ne)['’ ]))|visant à|to(?= \p{L}{3,}))/giu;
export const MANNERS =
  /(?<![\p{L}])(?:en \p{L}{2,30}ant(?![\p{L}])|grâce à|au moyen d|à l['’]aide d|par l['’]intermédiaire|par le biais|à travers|de façon|de manière|\p{L}{4,30}ment(?![\p{L}])|by \p{L}{2,30}ing(?![\p{L}])|by means of|through|using|with the help)/giu;
